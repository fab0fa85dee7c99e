import { type Case, one } from "./cases.ts";

/** Whom "they", "the same two" and "the visitor" mean. */
export const THEY_MEANT: readonly Case[] = [
  one(
    "2015-03-10",
    "Angela Merkel and Francois Hollande saw Barack Obama in Washington on Monday, and on Tuesday they sat with Petro Poroshenko in New York.",
    "meeting | held | 2015-03-09 | Washington | Merkel+Hollande+Obama",
    "meeting | held | 2015-03-10 | New York | Merkel+Hollande+Poroshenko",
  ),
  one(
    "2017-11-22",
    "Vladimir Putin, Hassan Rouhani and Recep Tayyip Erdogan dined in Sochi on Wednesday. In May they had met in Astana.",
    "meeting | held | 2017-11-22 | Sochi | Putin+Rouhani+Erdogan",
    "meeting | held | 2017-05 | Astana | Putin+Rouhani+Erdogan",
  ),
  one(
    "2015-03-10",
    "Angela Merkel told Barack Obama and Francois Hollande about it on Monday. On Tuesday they saw Petro Poroshenko in Kiev.",
    "consultation | held | 2015-03-09 | - | Merkel+Obama+Hollande",
  ),
  one(
    "2015-08-17",
    "Bashar Assad is the trouble, Adel al-Jubeir said on Monday after talks with Sergei Lavrov in Moscow. The same two had met on Aug. 3 in Doha together with John Kerry.",
    "meeting | held | 2015-08-17 | Moscow | al-Jubeir+Lavrov",
    "meeting | held | 2015-08-03 | Doha | al-Jubeir+Lavrov+Kerry",
  ),
  one(
    "2015-08-23",
    "Philip Hammond held talks with Mohammad Javad Zarif in Tehran on Sunday. On Monday the visitor is to be received by President Hassan Rouhani.",
    "meeting | held | 2015-08-23 | Tehran | Hammond+Zarif",
    "meeting | planned | 2015-08-24 | * | Hammond+Rouhani",
  ),
  one(
    "2013-05-08",
    "John Kerry talked with Sergei Lavrov in Moscow on Tuesday. Earlier the American guest had been received by Vladimir Putin in the Kremlin.",
    "meeting | held | 2013-05-07 | Moscow | Kerry+Lavrov",
    "meeting | held | * | Kremlin | Kerry+Putin",
  ),
  one(
    "2008-03-05",
    "Condoleezza Rice met Iran's chief nuclear negotiator, Saeed Jalili, in Geneva on Tuesday.",
    "meeting | held | 2008-03-04 | Geneva | Rice+Jalili",
  ),
  one(
    "2015-08-23",
    "Philip Hammond held talks with Mohammad Javad Zarif in Tehran on Sunday. Angela Merkel was sceptical. On Monday the visitor saw President Hassan Rouhani.",
    "meeting | held | 2015-08-23 | Tehran | Hammond+Zarif",
  ),
];

/** Hopes that both have for a day, refusals that are none, and what was said at a summit on a screen. */
export const HOPED_FOR: readonly Case[] = [
  one(
    "2013-09-15",
    "John Kerry and Sergei Lavrov hope to see each other in New York on September 28.",
    "meeting | planned | 2013-09-28 | New York | Kerry+Lavrov",
  ),
  one("2013-09-15", "John Kerry and Sergei Lavrov hope to see each other one day."),
  one("2013-09-15", "John Kerry and Sergei Lavrov hope to see each other on Friday if the truce holds."),
  one(
    "2022-03-10",
    "Vladimir Putin would not refuse to see Volodymyr Zelenskyy, Sergei Lavrov said, provided there was something to settle.",
  ),
  one("2022-03-10", "Vladimir Putin has never refused to meet Volodymyr Zelenskyy, the Kremlin said."),
  one(
    "2021-07-05",
    "President Xi Jinping told Emmanuel Macron and Angela Merkel at a virtual summit on Monday that China wants trade.",
    "video call | held | 2021-07-05 | - | Jinping+Macron+Merkel",
  ),
  one(
    "2021-07-05",
    "Joe Biden warned Vladimir Putin in a video call on Monday that the attacks must stop.",
    "video call | held | 2021-07-05 | - | Biden+Putin",
  ),
  one("2013-09-15", "John Kerry and Sergei Lavrov hope to hold talks with Iran on Friday."),
];
