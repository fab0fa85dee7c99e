import { type Case, one } from "./cases.ts";

/** Towns, days and pairs that other sentences give. */
export const THERE: readonly Case[] = [
  one(
    "2016-05-12",
    "Sergei Lavrov will receive John Kerry in Sochi on Tuesday. Vladimir Putin will see him there on the same day.",
    "meeting | planned | 2016-05-17 | Sochi | Lavrov+Kerry",
    "meeting | planned | 2016-05-17 | Sochi | Putin+Kerry",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met John Kerry in Geneva on Tuesday. On May 11 he met Jean-Marc Ayrault, but there was no result.",
    "meeting | held | 2016-05-10 | Geneva | Lavrov+Kerry",
    "meeting | held | 2016-05-11 | - | Lavrov+Ayrault",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met John Kerry in Geneva on Tuesday. The two had last sat down on January 21, in the same Swiss city.",
    "meeting | held | 2016-05-10 | Geneva | Lavrov+Kerry",
    "meeting | held | 2016-01-21 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2016-05-12",
    "There will be no talks in Berlin on Friday between Kerry and Lavrov. Jean-Marc Ayrault cancelled a visit too. Philip Hammond stayed at home. The two ministers last met on January 21.",
    "meeting | cancelled | 2016-05-13 | Berlin | Kerry+Lavrov",
    "meeting | held | 2016-01-21 | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "John Kerry had hard words for Russia on Tuesday. Vladimir Putin received him in the Kremlin.",
    "meeting | held | 2016-05-10 | Kremlin | Putin+Kerry",
  ),
  one(
    "2016-05-12",
    "John Kerry had hard words for Russia on Tuesday. Vladimir Putin had received Angela Merkel in the Kremlin.",
    "meeting | held | - | Kremlin | Putin+Merkel",
  ),
  one(
    "2016-05-12",
    "Boris Johnson, who had been due in Moscow on Monday, is flying to Brussels instead.",
    "visit | cancelled | * | Moscow | Johnson+Russia",
  ),
  one(
    "2016-05-12",
    "Boris Johnson, who is due in Moscow on Monday, flew to Brussels.",
    "visit | planned | 2016-05-16 | Moscow | Johnson+Russia",
  ),
  one(
    "2016-05-12",
    "John Kerry had hard words for Russia on Tuesday. Sergei Lavrov had received him in Sochi.",
    "meeting | held | - | Sochi | Lavrov+Kerry",
  ),
];
