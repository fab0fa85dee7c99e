import type { Case } from "./cases.ts";

const one = (text: string, ...finds: string[]): Case => ({ text, on: "2016-05-11", finds });

/** What others report and somebody denies, and what the next sentence says of a plan. */
export const REPORTED: readonly Case[] = [
  one(
    '"Pure invention" was how Maria Zakharova answered on Tuesday the report that Kerry had rung Lavrov on Sunday.',
    "telephone call | denied | 2016-05-08 | - | Kerry+Lavrov",
  ),
  one(
    'A newspaper wrote that Kerry had met Lavrov in secret in Vienna last week. "There was no meeting," the State Department said.',
    "meeting | denied | * | Vienna | Kerry+Lavrov",
  ),
  one(
    "The tabloid said Kerry phoned Lavrov on Sunday. Nobody rang anybody, said Kirby: the story was made up.",
    "telephone call | denied | 2016-05-08 | - | Kerry+Lavrov",
  ),
  one(
    '"This is simply not true," Peskov said on Monday. The Post had written that Kerry rang Putin on Friday.',
    "telephone call | denied | 2016-05-06 | - | Kerry+Putin",
  ),
  one(
    "Kerry called Lavrov on Monday, the State Department said. There was no talk of sanctions.",
    "telephone call | held | 2016-05-09 | - | Kerry+Lavrov",
  ),
  one(
    "Kerry called Lavrov on Monday, the ministry said in a report on its website. It denied the claims of Kiev that troops had crossed the border.",
    "telephone call | held | 2016-05-09 | - | Kerry+Lavrov",
  ),
  one(
    "The Post reported that Kerry telephoned Lavrov on Sunday. The State Department confirmed it; the talk had been frank, a spokesman said.",
    "telephone call | held | 2016-05-08 | - | Kerry+Lavrov",
  ),
  one(
    "A paper reported that Kerry met Lavrov in Vienna on Sunday. On Monday the two met again in Geneva. The Kremlin denied reports that it had sent tanks.",
    "meeting | held | 2016-05-08 | Vienna | Kerry+Lavrov",
    "meeting | held | 2016-05-09 | Geneva | Kerry+Lavrov",
  ),
  one(
    "Kerry has suggested a conversation by phone with Lavrov. It is set for Thursday.",
    "telephone call | planned | 2016-05-12 | - | Kerry+Lavrov",
  ),
  one(
    "Kerry has proposed a call with Lavrov. He meant to have it before Wednesday was out.",
    "telephone call | planned | 2016-05-11 | - | Kerry+Lavrov",
  ),
  one(
    "Kerry planned to meet Lavrov in Vienna on Friday. It was called off at the last minute.",
    "meeting | cancelled | 2016-05-13 | Vienna | Kerry+Lavrov",
  ),
  one(
    "Kerry was to telephone Lavrov. It never happened.",
    "telephone call | not held | - | - | Kerry+Lavrov",
  ),
  one(
    "Kerry will meet Lavrov in Vienna. It is expected that the truce will hold from Friday on.",
    "meeting | planned | - | Vienna | Kerry+Lavrov",
  ),
  one(
    "The heads of the American and Russian foreign services have spoken by phone on Monday.",
    "telephone call | held | 2016-05-09 | - | Kerry+Lavrov",
  ),
  one(
    "The head of Russian diplomacy met Kerry in Geneva on Monday.",
    "meeting | held | 2016-05-09 | Geneva | Kerry+Lavrov",
  ),
  one(
    "Kerry and Lavrov know the matter well. The pair dealt with it in Vienna on Monday, over dinner.",
    "meeting | held | 2016-05-09 | Vienna | Kerry+Lavrov",
  ),
  one("Kerry and Lavrov bought a pair of gloves each in Vienna on Monday."),
  one(
    "Kerry telephoned Lavrov on Monday. He had rung him once before, in April.",
    "telephone call | held | 2016-05-09 | - | Kerry+Lavrov",
    "telephone call | held | 2016-04 | - | Kerry+Lavrov",
  ),
  one(
    "Kerry had Moscow on the line again on Monday. He and Lavrov went through the list, officials said.",
    "telephone call | held | 2016-05-09 | - | Kerry+Lavrov",
  ),
  one(
    "Kerry had Paris on the phone on Monday. He and Lavrov are to meet on Friday in Vienna.",
    "meeting | planned | 2016-05-13 | Vienna | Kerry+Lavrov",
  ),
  one("Every few weeks one reads that Kerry and Lavrov have spoken again."),
  one(
    "Kerry will meet Lavrov in Vienna on Friday, he said on social media. He dismissed the fears of his party.",
    "meeting | planned | 2016-05-13 | Vienna | Kerry+Lavrov",
  ),
];
