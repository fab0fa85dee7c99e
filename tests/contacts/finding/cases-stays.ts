import { type Case, one } from "./cases.ts";

/** Where people met, told in the sentence before, a dateline or a clause beside it, and where that says nothing of it; days in other words. */
export const STAYS: readonly Case[] = [
  one(
    "2015-10-14",
    "Kerry and Lavrov, who were both in Vienna on Tuesday, met for an hour.",
    "meeting | held | 2015-10-13 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "VIENNA (Reuters) - Sergei Lavrov and John Kerry met on Tuesday to discuss Syria.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov is in Vienna for a two-day visit. On Tuesday he met John Kerry.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov flew to Vienna on Tuesday. He is expected to meet there with John Kerry as well.",
    "meeting | planned | * | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "It was in Vienna on October 2 that Lavrov and Kerry last met.",
    "meeting | held | 2015-10-02 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "It was in Vienna on October 2, when Lavrov and Kerry last met, that the idea came up.",
    "meeting | held | 2015-10-02 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov spoke by telephone with Kerry on the previous Wednesday.",
    "telephone call | held | 2015-10-07 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov spoke by telephone with Kerry on Monday. A day earlier he had called Fabius.",
    "telephone call | held | 2015-10-12 | - | Lavrov+Kerry",
    "telephone call | held | 2015-10-11 | - | Lavrov+Fabius",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry spoke by phone on 12.10.2015.",
    "telephone call | held | 2015-10-12 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry have met for talks in Vienna. Monday's meeting was their third this month.",
    "meeting | held | 2015-10-12 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "What Putin and Obama agreed on in their video conference of Oct. 12, 2015, remains secret.",
    "video call | held | 2015-10-12 | - | Putin+Obama",
  ),
  one(
    "2015-10-14",
    "In a letter to Obama dated October 12, Putin called for talks.",
    "letter | held | 2015-10-12 | - | Putin+Obama",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry will meet in two weeks in New York.",
    "meeting | planned | * | New York | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "The two ministers, Lavrov and Kerry, plan to meet in three weeks in New York, where each of them is to address the General Assembly.",
    "meeting | planned | * | New York | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov was in Vienna last week. On Tuesday he met Kerry.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov arrived in Tehran on Tuesday. Last month he met Kerry.",
    "meeting | held | * | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov arrived in Tehran on Tuesday. He had met Kerry on Monday.",
    "meeting | held | 2015-10-12 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Fabius is in Tehran for two days. Lavrov and Kerry met on Tuesday.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov will go to Tehran on Thursday. On Tuesday he met Kerry.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
    "visit | planned | 2015-10-15 | * | Lavrov+Iran",
  ),
  one(
    "2015-10-14",
    "MOSCOW, October 14 (Interfax) - Sergei Lavrov met John Kerry on Tuesday.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "LONDON (Reuters) - Sergei Lavrov met John Kerry on Tuesday.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "VIENNA (Reuters) - Sergei Lavrov and John Kerry will meet next week.",
    "meeting | planned | * | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "VIENNA (Reuters) - Sergei Lavrov telephoned John Kerry on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "VIENNA (Reuters) - Sergei Lavrov met John Kerry last month.",
    "meeting | held | * | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov is in Vienna. He spoke by telephone with Kerry on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "The two agreed to meet in the autumn; Lavrov and Kerry spoke by phone on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry agreed to hold another meeting in October in Paris.",
    "meeting | planned | * | Paris | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry agreed in their telephone call on Tuesday to go on.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry, whose teams are in Vienna, spoke by phone on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "It was in Vienna that the deal was signed; Lavrov and Kerry met on Tuesday.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov called Kerry on Monday. A day earlier, Moscow had closed a base.",
    "telephone call | held | 2015-10-12 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov called Kerry on Monday. Tuesday's meeting of the cabinet was put off.",
    "telephone call | held | 2015-10-12 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov met Kerry in Vienna on Monday. Tuesday's meeting with Fabius is off.",
    "meeting | held | 2015-10-12 | Vienna | Lavrov+Kerry",
    "meeting | cancelled | 2015-10-13 | - | Lavrov+Fabius",
  ),
  one(
    "2015-10-14",
    "Lavrov met Kerry in Vienna. Tuesday's meeting of the Security Council will be closed.",
    "meeting | held | - | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry did not meet last week. It was supposed to take place in Paris, beside a conference on Libya.",
    "meeting | not held | * | Paris | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry will meet on Thursday. It will be held in Vienna, the ministry said.",
    "meeting | planned | 2015-10-15 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "The meeting between Lavrov and Kerry has been postponed. It was to be held on Thursday in Geneva.",
    "meeting | postponed | * | Geneva | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry will meet on Thursday. The vote will be held in Vienna.",
    "meeting | planned | 2015-10-15 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry met on Tuesday, and Lavrov met Fabius on Monday. It will be held in Vienna.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
    "meeting | held | 2015-10-12 | - | Lavrov+Fabius",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry met on Tuesday in Rome. It was to take place in Paris, aides said.",
    "meeting | held | 2015-10-13 | Rome | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "MOSCOW (Reuters) - The harbour and a summit due in Chicago in May were what John Kerry and Sergei Lavrov discussed here on Tuesday.",
    "meeting | held | 2015-10-13 | Moscow | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "VIENNA - John Kerry and Sergei Lavrov met here Tuesday on the margins of a forum.",
    "meeting | held | 2015-10-13 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "LONDON - John Kerry and Sergei Lavrov met Tuesday, officials here said.",
    "meeting | held | 2015-10-13 | - | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "MOSCOW (Reuters) - John Kerry and Sergei Lavrov discussed by phone the situation here on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "John Kerry met Sergei Lavrov on Tuesday; the six-party talks normally take place in Beijing.",
    "meeting | held | 2015-10-13 | - | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "John Kerry and Sergei Lavrov will meet at the summit planned in Brussels in November.",
    "meeting | planned | 2015-11 | Brussels | Kerry+Lavrov",
  ),
];
