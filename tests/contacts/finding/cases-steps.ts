import { type Case, one } from "./cases.ts";

/** What somebody did next: one after another, on a journey, and on days that are counted from the one before. */
export const STEPS: readonly Case[] = [
  one(
    "2015-06-10",
    "Sergei Lavrov met Frank-Walter Steinmeier in Berlin on Monday and Laurent Fabius the next day in Paris.",
    "meeting | held | 2015-06-08 | Berlin | Lavrov+Steinmeier",
    "meeting | held | 2015-06-09 | Paris | Lavrov+Fabius",
  ),
  one(
    "2015-06-10",
    "John Kerry met Sergei Lavrov in Vienna on Friday and Frank-Walter Steinmeier on Saturday.",
    "meeting | held | 2015-06-05 | Vienna | Kerry+Lavrov",
    "meeting | held | 2015-06-06 | - | Kerry+Steinmeier",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov saw John Kerry in Vienna and then, in Berlin on Tuesday, Frank-Walter Steinmeier.",
    "meeting | held | - | Vienna | Lavrov+Kerry",
    "meeting | held | 2015-06-09 | Berlin | Lavrov+Steinmeier",
  ),
  one(
    "2015-06-10",
    "On Monday Sergei Lavrov telephoned first John Kerry, then Frank-Walter Steinmeier and finally Laurent Fabius.",
    "telephone call | held | 2015-06-08 | - | Lavrov+Kerry",
    "telephone call | held | 2015-06-08 | - | Lavrov+Steinmeier",
    "telephone call | held | 2015-06-08 | - | Lavrov+Fabius",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov met John Kerry in Vienna on Monday before flying to Paris to see Laurent Fabius.",
    "meeting | held | 2015-06-08 | Vienna | Lavrov+Kerry",
    "meeting | planned | - | Paris | Lavrov+Fabius",
  ),
  one(
    "2015-06-10",
    "John Kerry met Sergei Lavrov in Vienna on Friday, then went to Berlin to see Frank-Walter Steinmeier.",
    "meeting | held | 2015-06-05 | Vienna | Kerry+Lavrov",
    "meeting | held | - | Berlin | Kerry+Steinmeier",
  ),
  one(
    "2015-06-10",
    "John Kerry spoke to Sergei Lavrov by telephone on Friday and on Saturday flew to Berlin to meet Frank-Walter Steinmeier.",
    "telephone call | held | 2015-06-05 | - | Kerry+Lavrov",
    "meeting | held | 2015-06-06 | Berlin | Kerry+Steinmeier",
  ),
  one(
    "2015-06-10",
    "John Kerry telephoned Sergei Lavrov on Friday, then Frank-Walter Steinmeier telephoned John Kerry.",
    "telephone call | held | 2015-06-05 | - | Kerry+Lavrov",
    "telephone call | held | - | - | Steinmeier+Kerry",
  ),
  one("2015-06-10", "John Kerry asked Sergei Lavrov on Friday to meet Frank-Walter Steinmeier in Berlin."),
  one(
    "2015-06-10",
    "On Tuesday, a day before the vote was due to begin, Sergei Lavrov telephoned John Kerry.",
    "telephone call | held | 2015-06-09 | - | Lavrov+Kerry",
  ),
  one(
    "2015-06-10",
    "For twenty minutes late Tuesday, hours after the truce had begun, Sergei Lavrov and John Kerry compared notes by telephone.",
    "telephone call | held | 2015-06-09 | - | Lavrov+Kerry",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov met John Kerry in Vienna on Tuesday. Two days before, he had spoken with Frank-Walter Steinmeier.",
    "meeting | held | 2015-06-09 | Vienna | Lavrov+Kerry",
    "consultation | held | 2015-06-07 | - | Lavrov+Steinmeier",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov met John Kerry in Vienna on Tuesday. The previous evening he had dined with Frank-Walter Steinmeier in Berlin.",
    "meeting | held | 2015-06-09 | Vienna | Lavrov+Kerry",
    "meeting | held | 2015-06-08 | Berlin | Lavrov+Steinmeier",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov telephoned John Kerry on Sunday. A day after the call, Kerry spoke with Frank-Walter Steinmeier.",
    "telephone call | held | 2015-06-07 | - | Lavrov+Kerry",
    "consultation | held | 2015-06-08 | - | Kerry+Steinmeier",
  ),
];
