import { type Case, one } from "./cases.ts";

/** What came next or before on the same day, and what is to follow between the same people. */
export const SAME_DAY: readonly Case[] = [
  one(
    "2016-05-12",
    "Kerry met Putin in the Kremlin on Tuesday. From there he drove to a guesthouse for talks with Sergei Lavrov.",
    "meeting | held | 2016-05-10 | Kremlin | Kerry+Putin",
    "meeting | held | 2016-05-10 | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry saw Putin in the Kremlin on Tuesday. Before that he had been to the Foreign Ministry to see Lavrov.",
    "meeting | held | 2016-05-10 | Kremlin | Kerry+Putin",
    "meeting | held | 2016-05-10 | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry met Putin in Moscow on Tuesday. Then he telephoned Steinmeier.",
    "meeting | held | 2016-05-10 | Moscow | Kerry+Putin",
    "telephone call | held | 2016-05-10 | - | Kerry+Steinmeier",
  ),
  one(
    "2016-05-12",
    "There is to be a conference, Lavrov and Kerry announced late on Tuesday. Kerry had earlier been to the Kremlin to see Vladimir Putin.",
    "meeting | held | 2016-05-10 | Kremlin | Kerry+Putin",
  ),
  one(
    "2016-05-12",
    "Kerry met Putin in Moscow on Tuesday. He had earlier met Steinmeier in Berlin.",
    "meeting | held | 2016-05-10 | Moscow | Kerry+Putin",
    "meeting | held | - | Berlin | Kerry+Steinmeier",
  ),
  one(
    "2016-05-12",
    "Kerry met Putin in Moscow on Tuesday. Then, last month, he telephoned Steinmeier.",
    "meeting | held | 2016-05-10 | Moscow | Kerry+Putin",
    "telephone call | held | 2016-04 | - | Kerry+Steinmeier",
  ),
  one(
    "2016-05-12",
    "John Kerry will meet Sergei Lavrov in Vienna on Monday. A second session follows in Geneva on May 20.",
    "meeting | planned | 2016-05-16 | Vienna | Kerry+Lavrov",
    "meeting | planned | 2016-05-20 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Steinmeier and Lavrov spoke by telephone on Tuesday. A meeting in Minsk follows on Friday.",
    "telephone call | held | 2016-05-10 | - | Steinmeier+Lavrov",
    "meeting | planned | 2016-05-13 | Minsk | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "Steinmeier and Lavrov met in Berlin on Tuesday. A proper dinner followed in Potsdam on Wednesday.",
    "meeting | held | 2016-05-10 | Berlin | Steinmeier+Lavrov",
    "meeting | held | 2016-05-11 | Potsdam | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "Steinmeier and Lavrov met in Berlin on Tuesday. A meeting of experts follows on Friday.",
    "meeting | held | 2016-05-10 | Berlin | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "Steinmeier and Lavrov met in Berlin on Tuesday. The meeting follows a quarrel on Friday.",
    "meeting | held | 2016-05-10 | Berlin | Steinmeier+Lavrov",
  ),
];

/** Time that somebody had with another, or had to wait for him. */
export const TIME_SPENT: readonly Case[] = [
  one(
    "2016-05-12",
    "Two hours with Vladimir Putin that nobody had promised him rounded off John Kerry's day in Moscow on Wednesday.",
    "meeting | held | 2016-05-11 | Moscow | Kerry+Putin",
  ),
  one(
    "2016-05-12",
    "An hour with Vladimir Putin opened John Kerry's visit to Sochi on Tuesday.",
    "meeting | held | 2016-05-10 | Sochi | Kerry+Putin",
  ),
  one("2016-05-12", "Two hours with Vladimir Putin on television rounded off a dull evening on Wednesday."),
  one(
    "2016-05-12",
    "Vladimir Putin kept John Kerry and Ashton Carter waiting for forty minutes at the Kremlin on Tuesday.",
    "meeting | held | 2016-05-10 | Kremlin | Putin+Kerry+Carter",
  ),
  one("2016-05-12", "Vladimir Putin kept John Kerry waiting for an answer in Moscow on Tuesday."),
  one(
    "2016-05-12",
    "Vladimir Putin kept John Kerry waiting for two hours on Tuesday and drove off without seeing him.",
  ),
];

/** What is to come, by words that say it in other ways. */
export const TO_COME: readonly Case[] = [
  one(
    "2018-03-15",
    "A three-way meeting in Astana on Friday will bring Cavusoglu together with Lavrov and Zarif.",
    "meeting | planned | 2018-03-16 | Astana | Cavusoglu+Lavrov+Zarif",
  ),
  one(
    "2018-03-15",
    "Lavrov heads for Tokyo on Tuesday to meet Taro Kono.",
    "meeting | planned | 2018-03-20 | * | Lavrov+Kono",
  ),
  one(
    "2018-03-15",
    "Lavrov headed for Tokyo after a meeting with Angela Merkel in Berlin on Tuesday.",
    "meeting | held | 2018-03-13 | Berlin | Lavrov+Merkel",
  ),
  one(
    "2018-03-15",
    "Emmanuel Macron is expected by Angela Merkel in Berlin on Friday.",
    "meeting | planned | 2018-03-16 | Berlin | Macron+Merkel",
  ),
  one("2018-03-15", "An answer to Emmanuel Macron is expected by diplomats in Berlin on Friday."),
  one(
    "2016-05-12",
    "Steinmeier, heading for defeat at home, met Lavrov in Rome on Tuesday.",
    "meeting | held | 2016-05-10 | Rome | Steinmeier+Lavrov",
  ),
  one(
    "2016-05-12",
    "Tuesday's talks of Steinmeier and Lavrov in Rome will bring lower tariffs, an envoy said.",
    "meeting | held | 2016-05-10 | Rome | Steinmeier+Lavrov",
  ),
  one("2016-05-12", "Lavrov is waiting for Steinmeier. Nobody knows what he wants."),
];
