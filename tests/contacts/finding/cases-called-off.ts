import { type Case, one } from "./cases.ts";

/** What was called off, by whatever words, also where only another sentence says that there was a plan. */
export const CALLED_OFF: readonly Case[] = [
  one(
    "2016-05-12",
    "The summit is off. Francois Hollande will not come to Moscow in June for talks with Vladimir Putin, the Elysee said on Wednesday.",
    "meeting | cancelled | 2016-06 | Moscow | Hollande+Putin",
  ),
  one(
    "2016-05-12",
    "Francois Hollande will not come to Moscow in June for talks with Vladimir Putin, the Elysee said on Wednesday.",
  ),
  one(
    "2016-05-12",
    "There will be no talks in Berlin on Friday between Steinmeier and Lavrov.",
    "meeting | cancelled | 2016-05-13 | Berlin | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "There will be no talks between Steinmeier and Lavrov this week.",
    "meeting | not held | 2016-05-09/2016-05-15 | - | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "Boris Johnson will not go to Moscow on Monday, the Foreign Office said.",
    "visit | cancelled | 2016-05-16 | Moscow | Johnson+Russia",
  ),
  one(
    "2016-05-12",
    "Steinmeier is not going to see Lavrov on Friday.",
    "meeting | not held | 2016-05-13 | - | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "A visit by Lavrov to Berlin, planned for Friday, has been struck from the calendar.",
    "visit | cancelled | 2016-05-13 | Berlin | Lavrov+Germany",
  ),
  one(
    "2016-05-12",
    "The dinner that Merkel was to give for Putin on Friday has fallen victim to the crisis.",
    "meeting | cancelled | 2016-05-13 | - | Merkel+Putin",
  ),
  one(
    "2016-05-12",
    "Obama had intended to see Putin in Moscow in June. Nothing will come of it, the White House said.",
    "meeting | cancelled | 2016-06 | Moscow | Obama+Putin",
  ),
  one(
    "2016-05-12",
    "Kerry put his talks with Lavrov, due on Friday, on ice.",
    "meeting | postponed | 2016-05-13 | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Obama disinvited Putin from the lunch on Friday.",
    "meeting | cancelled | 2016-05-13 | - | Obama+Putin",
  ),
  one(
    "2016-05-12",
    "The pair met on the ice. Kerry and Lavrov, who play hockey, were in Sochi on Tuesday for talks.",
  ),
];
