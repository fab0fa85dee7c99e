import { type Case, one } from "./cases.ts";

/** Visits to states of several words, and what hangs on a journey that is undone. */
export const STATES: readonly Case[] = [
  one(
    "2018-03-15",
    "Mevlut Cavusoglu has postponed his visit to the United States, the ministry said.",
    "visit | postponed | - | United States | Cavusoglu+States",
  ),
  one(
    "2018-03-15",
    "Mevlut Cavusoglu will visit South Africa on Friday.",
    "visit | planned | 2018-03-16 | South Africa | Cavusoglu+Africa",
  ),
  one(
    "2018-03-15",
    "Sergei Lavrov paid a visit to the United Arab Emirates on Tuesday.",
    "visit | held | 2018-03-13 | United Arab Emirates | Lavrov+Emirates",
  ),
  one("2018-03-15", "Sergei Lavrov visited an exhibition on South African art on Tuesday."),
  one(
    "2015-03-27",
    "Sushma Swaraj has put off her visits to Tanzania and South Africa. She was set to meet Maite Nkoana-Mashabane on March 31.",
    "visit | postponed | * | Tanzania | Swaraj+Tanzania",
    "meeting | postponed | 2015-03-31 | - | Swaraj+Nkoana-Mashabane",
  ),
  one(
    "2019-02-24",
    "Shah Mehmood Qureshi's visit to Japan has been cancelled. He had to visit Tokyo from February 24 to 27 to hold a meeting with Taro Kono.",
    "visit | cancelled | * | * | Qureshi+Japan",
    "meeting | cancelled | 2019-02-24/2019-02-27 | * | Qureshi+Kono",
  ),
];

/** A call that reached nobody, and a meeting that is only spoken of. */
export const UNANSWERED: readonly Case[] = [
  one(
    "2013-02-18",
    "A spokeswoman said that Kerry called Lavrov on Tuesday. However, Kerry did not reach Lavrov, who was in Africa.",
    "telephone call | not held | 2013-02-12 | - | Kerry+Lavrov",
  ),
  one(
    "2013-02-18",
    "Kerry called Lavrov on Tuesday. They did not reach an agreement.",
    "telephone call | held | 2013-02-12 | - | Kerry+Lavrov",
  ),
  one(
    "2013-02-18",
    "Lavrov and Kerry spoke by phone on Sunday. The two discussed the possibility of a face-to-face meeting.",
    "telephone call | held | 2013-02-17 | - | Lavrov+Kerry",
  ),
];
