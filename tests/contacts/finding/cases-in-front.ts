import { type Case, one } from "./cases.ts";

/** "Before seeing @, @ met @": the phrase in front has its own partner, day and place. */
export const IN_FRONT: readonly Case[] = [
  one(
    "2012-04-03",
    "Before meeting Sergei Lavrov in Moscow on Monday, Kofi Annan talked with Recep Tayyip Erdogan in Istanbul.",
    "meeting | held | 2012-04-02 | Moscow | Lavrov+Annan",
    "meeting | held | - | Istanbul | Erdogan+Annan",
  ),
  one(
    "2012-04-03",
    "Before sitting down with Angela Merkel, Sergei Lavrov held talks with Philip Hammond.",
    "meeting | held | - | - | Merkel+Lavrov",
    "meeting | held | - | - | Lavrov+Hammond",
  ),
  one(
    "2012-04-03",
    "Before receiving Shinzo Abe on Thursday, Francois Hollande will talk to David Cameron.",
    "meeting | planned | 2012-04-05 | - | Abe+Hollande",
    "consultation | planned | - | - | Cameron+Hollande",
  ),
  one(
    "2012-04-05",
    "After meeting Sergei Lavrov in Geneva on Friday, John Kerry will fly to Paris.",
    "meeting | planned | 2012-04-06 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2015-07-03",
    "After meeting Philip Hammond in London, Bert Koenders flew on to Paris on Thursday.",
    "meeting | held | - | London | Hammond+Koenders",
  ),
  one(
    "2019-04-10",
    "Before Abdel Fattah el-Sisi received him in Cairo on Tuesday, Heiko Maas held talks with his counterpart Sameh Shoukry.",
    "meeting | held | 2019-04-09 | Cairo | el-Sisi+Maas",
    "meeting | held | - | - | Shoukry+Maas",
  ),
  one(
    "2019-04-10",
    "Heiko Maas landed in Minsk on Tuesday. Before seeing the president, Maas and Jean-Yves Le Drian held talks with Foreign Minister Vladimir Makei.",
    "meeting | held | 2019-04-09 | Minsk | Maas+Drian+Makei",
  ),
  one(
    "2014-05-22",
    "Before leaving Beijing on Wednesday, Vladimir Putin met Li Keqiang.",
    "meeting | held | 2014-05-21 | - | Putin+Keqiang",
  ),
  one(
    "2017-10-25",
    "Before he is received by Vladimir Putin on Thursday, Rex Tillerson will confer with Sergei Lavrov.",
    "meeting | planned | 2017-10-26 | - | Putin+Tillerson",
    "consultation | planned | - | - | Lavrov+Tillerson",
  ),
  one(
    "2014-03-05",
    "John Kerry said in Kyiv on Tuesday that he was hopeful. Before that he had held talks with Prime Minister Arseniy Yatsenyuk.",
    "meeting | held | 2014-03-04 | Kyiv | Kerry+Yatsenyuk",
  ),
  one(
    "2016-09-15",
    "Having met Angela Merkel, Francois Hollande and Matteo Renzi, Barack Obama flew home.",
    "meeting | held | - | - | Merkel+Hollande+Renzi+Obama",
  ),
];

/** "the two guests", "the two visitors": of different countries, named together before. */
export const TWO_GUESTS: readonly Case[] = [
  one(
    "2016-09-14",
    "Frank-Walter Steinmeier and Jean-Marc Ayrault spoke in Minsk on Tuesday. Steinmeier added that he had telephoned Sergei Lavrov. President Alexander Lukashenko received the two guests in the afternoon.",
    "telephone call | held | - | - | Steinmeier+Lavrov",
    "meeting | held | 2016-09-13 | Minsk | Steinmeier+Ayrault+Lukashenko",
  ),
  one(
    "2016-09-14",
    "Philip Hammond and Bert Koenders flew to Tunis on Monday. The visitors also saw their Tunisian counterpart, Khemaies Jhinaoui.",
    "meeting | held | 2016-09-12 | Tunis | Hammond+Koenders+Jhinaoui",
  ),
  one(
    "2016-09-14",
    "Philip Hammond, Bert Koenders and John Kerry flew to Tunis. Foreign Minister Khemaies Jhinaoui received the two guests on Monday.",
  ),
];
