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

/** Visits told by their host, their programme or their end; whoever stays away; invitations taken up; people sent for. */
export const VISITORS: readonly Case[] = [
  one(
    "2015-06-10",
    "Sergei Lavrov was in Serbia on Monday on an official visit.",
    "visit | held | 2015-06-08 | * | Lavrov+Serbia",
  ),
  one(
    "2015-06-10",
    "A visit of the German Foreign Minister Frank-Walter Steinmeier to Turkey took place on Monday at the invitation of his colleague Mevlut Cavusoglu.",
    "visit | held | 2015-06-08 | * | Steinmeier+Cavusoglu",
  ),
  one(
    "2015-06-10",
    "On Sunday Frank-Walter Steinmeier flies on to China.",
    "visit | planned | 2015-06-14 | * | Steinmeier+China",
  ),
  one(
    "2015-06-10",
    "Frank-Walter Steinmeier goes to Ankara on Friday for talks with Mevlut Cavusoglu.",
    "meeting | planned | 2015-06-12 | Ankara | Steinmeier+Cavusoglu",
  ),
  one("2015-06-10", "Frank-Walter Steinmeier flew to Ankara on Friday."),
  one(
    "2015-06-10",
    "There will be no trip to Turkey for Frank-Walter Steinmeier this month.",
    "visit | cancelled | 2015-06 | * | Steinmeier+Turkey",
  ),
  one(
    "2015-06-10",
    "Landing permission was refused, so Frank-Walter Steinmeier does not travel to Turkey today.",
    "visit | cancelled | 2015-06-10 | * | Steinmeier+Turkey",
  ),
  one("2015-06-10", "Frank-Walter Steinmeier does not travel to Turkey often."),
  one(
    "2015-06-10",
    "Vladimir Putin has decided against the visit to Paris planned for June 19.",
    "visit | cancelled | 2015-06-19 | * | Putin+France",
  ),
  one(
    "2015-06-10",
    "Mevlut Cavusoglu accepted an invitation to Moscow for the end of August from Sergei Lavrov.",
    "visit | planned | 2015-08 | * | Cavusoglu+Lavrov",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov invited Mevlut Cavusoglu to visit Moscow. The invitation was accepted.",
    "meeting | planned | - | Moscow | Lavrov+Cavusoglu",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov invited Mevlut Cavusoglu to Moscow. He has not accepted the invitation.",
    "meeting | proposed | - | * | Lavrov+Cavusoglu",
  ),
  one(
    "2015-06-10",
    "U.S. ambassador John Tefft was summoned to the Russian Foreign Ministry on Tuesday by Deputy Foreign Minister Sergei Ryabkov.",
    "meeting | held | 2015-06-09 | * | Tefft+Ryabkov",
  ),
  one("2015-06-10", "A court in Moscow summoned Sergei Lavrov's lawyer on Tuesday."),
  one(
    "2015-06-10",
    "Mevlut Cavusoglu was driven straight to President Vladimir Putin after landing in Sochi on Tuesday.",
    "meeting | held | * | * | Cavusoglu+Putin",
  ),
  one("2015-06-10", "Sergei Lavrov was taken to hospital on Tuesday."),
  one(
    "2015-06-10",
    "Sergei Lavrov's stay in Vienna included an hour with John Kerry on Friday.",
    "meeting | held | 2015-06-05 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-06-10",
    "Sergei Lavrov and John Kerry stood side by side in Vienna on Friday to announce the accord.",
    "meeting | held | 2015-06-05 | Vienna | Lavrov+Kerry",
  ),
  one("2015-06-10", "Mark Rutte tries today to reach his Turkish colleague Binali Yildirim."),
];
