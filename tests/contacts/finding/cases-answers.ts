import { type Case, one } from "./cases.ts";

/** Who only tells of it, who answers on the line, what the answer was, and journeys to towns that are no capitals. */
export const ANSWERS: readonly Case[] = [
  one(
    "2021-09-21",
    "Sergei Lavrov and Antony Blinken met in New York last week, Maria Zakharova said.",
    "meeting | held | 2021-09-13/2021-09-19 | New York | Lavrov+Blinken",
  ),
  one(
    "2021-09-21",
    "Sergei Lavrov received Antony Blinken in Moscow on Monday, Heiko Maas said.",
    "meeting | held | 2021-09-20 | Moscow | Lavrov+Blinken",
  ),
  one(
    "2021-09-21",
    "Antony Blinken met in Geneva on Monday Sergei Lavrov.",
    "meeting | held | 2021-09-20 | Geneva | Lavrov+Blinken",
  ),
  one(
    "2025-04-18",
    "Marco Rubio rang on Thursday, and Sergei Lavrov told him that Russia was ready.",
    "telephone call | held | 2025-04-17 | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Ukraine was the subject when Sergei Lavrov and Marco Rubio telephoned on Thursday.",
    "telephone call | held | 2025-04-17 | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Marco Rubio has made it plain to Sergei Lavrov that time is short. He did so in a telephone call on Thursday.",
    "telephone call | held | 2025-04-17 | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Marco Rubio asked on Thursday for a telephone conversation with Sergei Lavrov.",
    "telephone call | requested | * | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Marco Rubio has asked for a telephone conversation with Sergei Lavrov. The answer was no.",
    "telephone call | refused | - | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Marco Rubio has proposed a meeting with Sergei Lavrov. Moscow rejected the idea.",
    "meeting | refused | - | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Marco Rubio has proposed a meeting with Sergei Lavrov. Moscow refused to comment.",
    "meeting | proposed | - | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Marco Rubio has proposed a meeting with Sergei Lavrov. Paris rejected the idea of a truce.",
    "meeting | proposed | - | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Contrary to what newspapers wrote, Sergei Lavrov did not talk to Marco Rubio on Thursday.",
    "consultation | denied | 2025-04-17 | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Newspapers wrote that Sergei Lavrov had telephoned Marco Rubio on Thursday. The ministry called that an invention.",
    "telephone call | denied | 2025-04-17 | - | Rubio+Lavrov",
  ),
  one(
    "2025-04-18",
    "Newspapers wrote that Sergei Lavrov had telephoned Marco Rubio on Thursday. The ministry called it a success.",
    "telephone call | held | 2025-04-17 | - | Rubio+Lavrov",
  ),
  one(
    "2020-06-14",
    "The trip that Sergei Lavrov was to make to Istanbul on Sunday has been put off.",
    "visit | postponed | * | Istanbul | Lavrov+Turkey",
  ),
  one(
    "2020-09-22",
    "Mohammad Javad Zarif is not coming to Istanbul on Tuesday after all. He was to have met his colleague Mevlut Cavusoglu there.",
    "visit | cancelled | 2020-09-22 | Istanbul | Zarif+Turkey",
    "meeting | cancelled | * | * | Zarif+Cavusoglu",
  ),
  one(
    "2019-05-07",
    "Mike Pompeo has called off a visit to Germany. In Berlin he was to have met Angela Merkel.",
    "visit | cancelled | - | Germany | Pompeo+Germany",
    "meeting | cancelled | - | Berlin | Pompeo+Merkel",
  ),
  one(
    "2014-06-09",
    "Frank-Walter Steinmeier sets out on Tuesday for St. Petersburg, where Sergei Lavrov is expecting him.",
    "meeting | planned | 2014-06-10 | St. Petersburg | Steinmeier+Lavrov",
  ),
  one("2014-06-09", "Sergei Lavrov is expecting Frank-Walter Steinmeier to keep his word."),
  one("2025-04-18", "Sergei Lavrov and Marco Rubio telephoned the families of the victims on Thursday."),
  one("2025-04-18", "Marco Rubio has made it plain to Sergei Lavrov's deputies that time is short."),
];
