import type { Case } from "./cases.ts";

const one = (text: string, ...finds: string[]): Case => ({ text, on: "2016-05-11", finds });

/** Time spent together, words on the line, what is granted or refused: contacts told without "met" or "called". */
export const TOGETHER: readonly Case[] = [
  one(
    "Sergei Lavrov had twenty minutes with John Kerry in Vienna on Tuesday.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Kerry",
  ),
  one(
    "Steinmeier, too, got his turn with Lavrov in Vienna on Monday.",
    "meeting | held | 2016-05-09 | Vienna | Steinmeier+Lavrov",
  ),
  one("Kerry had no time with Lavrov in Vienna on Monday."),
  one("Kerry spent an hour with his family in Boston on Monday."),
  one("Kerry has had years with Lavrov to get used to his manner."),
  one(
    "Kerry and Lavrov last sat together in Vienna on April 12.",
    "meeting | held | 2016-04-12 | Vienna | Kerry+Lavrov",
  ),
  one("Kerry and Lavrov sat next to each other at the parade in Moscow on Monday."),
  one("Kerry was seated next to Lavrov at the dinner of the G20 in Hangzhou on Monday."),
  one(
    "After the plenary in Vienna on Monday, Kerry and Lavrov withdrew to a small side room.",
    "meeting | held | 2016-05-09 | Vienna | Kerry+Lavrov",
  ),
  one(
    "Kerry and Lavrov exchanged a few words in Egypt on Monday.",
    "meeting | held | 2016-05-09 | Egypt | Kerry+Lavrov",
  ),
  one(
    "Lavrov read John Kerry a list of complaints over the telephone on Monday.",
    "telephone call | held | 2016-05-09 | - | Lavrov+Kerry",
  ),
  one(
    "That was the warning that Kerry passed on to Lavrov over the phone on Monday.",
    "telephone call | held | 2016-05-09 | - | Lavrov+Kerry",
  ),
  one(
    "Lavrov offered Kerry his condolences by telephone on Monday.",
    "telephone call | held | 2016-05-09 | - | Lavrov+Kerry",
  ),
  one("By telephone from Moscow, Lavrov told reporters that Kerry was wrong."),
  one("Asked about it by phone, Kerry said Lavrov had misunderstood him."),
  one(
    "Kerry has suggested a conversation by phone with Lavrov.",
    "telephone call | proposed | - | - | Kerry+Lavrov",
  ),
  one(
    "Kerry asked weeks ago to be put through to Lavrov, an aide said on Monday.",
    "telephone call | requested | - | - | Kerry+Lavrov",
  ),
  one(
    "Putin granted Kerry an audience in the Kremlin on Monday.",
    "meeting | held | 2016-05-09 | Kremlin | Kerry+Putin",
  ),
  one("Lavrov denied Kerry a meeting in Moscow on Monday.", "meeting | refused | * | Moscow | Lavrov+Kerry"),
  one(
    "It was a list that Kerry had gone through with Lavrov in Vienna on Monday.",
    "meeting | held | 2016-05-09 | Vienna | Kerry+Lavrov",
  ),
  one(
    "Over three hours of dinner on Monday, Kerry and Lavrov went through the draft.",
    "meeting | held | 2016-05-09 | - | Kerry+Lavrov",
  ),
  one(
    "What Kerry heard from Lavrov in Vienna on Monday did not please him.",
    "meeting | held | 2016-05-09 | Vienna | Kerry+Lavrov",
  ),
  one("Kerry heard from his aides that Lavrov was late."),
  one(
    "Kerry and Lavrov will both be in Vienna on Friday; the ministry did not say if they would talk to each other there.",
  ),
  one("Nobody would say whether Kerry will see Lavrov in Vienna on Friday."),
];
