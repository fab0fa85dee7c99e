import { type Case, one } from "./cases.ts";

/** Two who speak before the press together, beside the meeting they come from. */
export const CONFERENCES: readonly Case[] = [
  one(
    "2016-05-12",
    "Kerry met Lavrov in Geneva on Tuesday. At a joint news conference afterwards, Kerry said that he was satisfied.",
    "meeting | held | 2016-05-10 | Geneva | Kerry+Lavrov",
    "joint statement | held | 2016-05-10 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "The truce would hold, the two told a joint press conference after Steinmeier met Ayrault in Berlin on Tuesday.",
    "meeting | held | 2016-05-10 | Berlin | Steinmeier+Ayrault",
  ),
  one(
    "2016-05-12",
    "Kerry met Lavrov in Geneva on Tuesday. Russia needs time, Lavrov told the news conference they gave together.",
    "meeting | held | 2016-05-10 | Geneva | Kerry+Lavrov",
    "joint statement | held | 2016-05-10 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry and Lavrov told a joint news conference in Geneva on Tuesday that they had agreed on a date.",
    "meeting | held | 2016-05-10 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry met Lavrov in Geneva on Tuesday. Kerry said at a news conference that Russia was to blame.",
    "meeting | held | 2016-05-10 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry met Lavrov in Geneva on Tuesday. They left without a joint news conference.",
    "meeting | held | 2016-05-10 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry spoke to Lavrov by telephone on Tuesday. At a joint news conference with Hammond, Kerry called it useful.",
    "telephone call | held | 2016-05-10 | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry met Lavrov in Geneva on Tuesday. It came a day after their joint press conference in Vienna.",
    "meeting | held | 2016-05-10 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry met Putin in Moscow on Tuesday. Before it, Kerry and Lavrov had talked for more than three hours.",
    "meeting | held | 2016-05-10 | Moscow | Kerry+Putin",
    "meeting | held | 2016-05-10 | Moscow | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry met Putin in Moscow on Tuesday. Before it, Kerry and Lavrov had talked for an hour on the phone.",
    "meeting | held | 2016-05-10 | Moscow | Kerry+Putin",
    "telephone call | held | 2016-05-10 | - | Kerry+Lavrov",
  ),
];
