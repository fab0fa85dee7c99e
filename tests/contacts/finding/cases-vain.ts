import { type Case, one } from "./cases.ts";

/** What came of it: tried in vain, turned down, stayed away from, moved; and days told in the sentence before. */
export const IN_VAIN: readonly Case[] = [
  one(
    "2012-01-31",
    "Hillary Clinton tried in vain to reach Sergei Lavrov by telephone on Monday.",
    "telephone call | not held | * | - | Clinton+Lavrov",
  ),
  one(
    "2012-01-31",
    "Hillary Clinton had tried for hours to get Sergei Lavrov on the line, but he was unavailable.",
    "telephone call | not held | - | - | Clinton+Lavrov",
  ),
  one(
    "2012-01-31",
    "Hillary Clinton tried on Monday to telephone Sergei Lavrov.",
    "telephone call | requested | * | - | Clinton+Lavrov",
  ),
  one(
    "2012-01-31",
    "Hillary Clinton, who had tried without success to end the strike, asked for a call with Sergei Lavrov.",
    "telephone call | requested | - | - | Clinton+Lavrov",
  ),
  one(
    "2012-01-31",
    "Hillary Clinton asked for a call with Sergei Lavrov on Monday. She refused to speak to reporters.",
    "telephone call | requested | * | - | Clinton+Lavrov",
  ),
  one(
    "2012-01-31",
    "Hillary Clinton called the talks with Sergei Lavrov on Monday off to a good start.",
    "meeting | held | * | - | Clinton+Lavrov",
  ),
  one(
    "2012-12-28",
    "Ahmet Davutoglu has turned down an invitation from Sergei Lavrov to come to Moscow for talks.",
    "meeting | refused | - | Moscow | Davutoglu+Lavrov",
  ),
  one(
    "2012-12-28",
    "Ahmet Davutoglu rejected Sergei Lavrov's offer of a meeting in Vienna.",
    "meeting | refused | - | Vienna | Davutoglu+Lavrov",
  ),
  one(
    "2012-12-28",
    "Ahmet Davutoglu has accepted an invitation from Sergei Lavrov to come to Moscow for talks.",
    "meeting | planned | - | Moscow | Davutoglu+Lavrov",
  ),
  one("2012-12-28", "Ahmet Davutoglu rejected Sergei Lavrov's call for talks with the opposition."),
  one("2012-12-28", "Ahmet Davutoglu rejected a proposal by Sergei Lavrov for a truce."),
  one(
    "2006-08-16",
    "Ali Larijani has stayed away from a meeting with Javier Solana in Vienna.",
    "meeting | not held | - | Vienna | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Plans for a meeting of Ali Larijani and Javier Solana on Wednesday have come to nothing.",
    "meeting | not held | * | - | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Ali Larijani and Javier Solana will not see each other in Vienna on Friday after all.",
    "meeting | not held | 2006-08-18 | Vienna | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Talks that Javier Solana and Ali Larijani were to hold on Thursday are now to be held on Friday.",
    "meeting | planned | 2006-08-18 | - | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Javier Solana and Ali Larijani agreed, when they spoke on the telephone on Monday, to meet on Friday.",
    "telephone call | held | 2006-08-14 | - | Larijani+Solana",
    "meeting | planned | 2006-08-18 | - | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Javier Solana is to report to the cabinet on Friday on what Ali Larijani told him in Vienna on Monday.",
    "meeting | held | 2006-08-14 | Vienna | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Ali Larijani let Javier Solana know that he would not be coming to Vienna.",
    "visit | cancelled | - | Vienna | Larijani+Austria",
  ),
  one(
    "2006-08-16",
    "Javier Solana came to Tehran on Monday with an offer. Ali Larijani, who received him, promised an answer.",
    "meeting | held | 2006-08-14 | Tehran | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Javier Solana came to Tehran on Monday for several days. Ali Larijani, who received him, promised an answer.",
    "meeting | held | - | Tehran | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "Javier Solana has answered the letter that Ali Larijani sent him last week.",
    "letter | held | * | - | Larijani+Solana",
  ),
  one(
    "2006-08-16",
    "A letter from Ali Larijani reached Javier Solana on Monday.",
    "letter | held | * | - | Larijani+Solana",
  ),
  one(
    "2016-11-29",
    "Sergei Lavrov and Frank-Walter Steinmeier held a bilateral meeting in Minsk on Tuesday. Pavlo Klimkin, Sergei Lavrov, Jean-Marc Ayrault and Frank-Walter Steinmeier had met in Minsk on Tuesday as well.",
    "meeting | held | 2016-11-29 | Minsk | Lavrov+Steinmeier",
    "meeting | held | 2016-11-29 | Minsk | Klimkin+Lavrov+Ayrault+Steinmeier",
  ),
  one(
    "2016-11-29",
    "That Sergei Lavrov and Pavlo Klimkin should meet had been agreed by Vladimir Putin, Angela Merkel and Petro Poroshenko when they met in Berlin on 19 October.",
    "meeting | held | 2016-10-19 | Berlin | Putin+Merkel+Poroshenko",
  ),
];
