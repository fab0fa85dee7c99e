import { type Case, one } from "./cases.ts";

/** The other side told first, what two agreed on, talks of travellers, lists in steps, and who pulled out. */
export const TOLD_ASIDE: readonly Case[] = [
  one(
    "2026-02-16",
    "Rubio skipped the round in Munich. With Friedrich Merz, however, he did hold separate talks there on Saturday.",
    "meeting | held | 2026-02-14 | * | Rubio+Merz",
  ),
  one(
    "2026-02-13",
    "With Friedrich Merz, Rubio talked by phone on Tuesday.",
    "telephone call | held | 2026-02-10 | - | Rubio+Merz",
  ),
  one("2026-02-13", "With Sergei Lavrov in the chair, Rubio spoke to reporters."),
  one(
    "2022-01-27",
    "The first task is to carry out what Xi Jinping and Joe Biden settled on in a video conference on November 16.",
    "video call | held | 2021-11-16 | - | Jinping+Biden",
  ),
  one(
    "2014-11-14",
    "Steinmeier is going to Moscow: he will be back there on Tuesday to confer with Sergei Lavrov.",
    "meeting | planned | 2014-11-18 | * | Steinmeier+Lavrov",
  ),
  one(
    "2014-11-14",
    "Steinmeier will fly to Moscow on Tuesday to talk with Sergei Lavrov.",
    "meeting | planned | 2014-11-18 | Moscow | Steinmeier+Lavrov",
  ),
  one(
    "2013-06-26",
    "Talks between Lakhdar Brahimi, the United Nations envoy; two Russian deputy ministers, Gennady Gatilov and Mikhail Bogdanov; and Wendy Sherman, an American undersecretary, ended in Geneva on Tuesday.",
    "meeting | held | 2013-06-25 | Geneva | Brahimi+Gatilov+Bogdanov+Sherman",
  ),
  one(
    "2013-06-26",
    "Kerry met Sergei Lavrov on Monday; Vladimir Putin and Barack Obama spoke by phone on Tuesday.",
    "meeting | held | 2013-06-24 | - | Kerry+Lavrov",
    "telephone call | held | 2013-06-25 | - | Putin+Obama",
  ),
  one(
    "2021-04-13",
    "Sergei Lavrov flies to Ankara on Thursday. The talks with Cavusoglu will focus on Syria.",
    "meeting | planned | 2021-04-15 | Ankara | Lavrov+Cavusoglu",
  ),
  one(
    "2021-04-13",
    "Nikos Dendias will travel to Turkey on Thursday. A spokesman said the talks with Mevlut Cavusoglu would be about the Aegean.",
    "meeting | planned | 2021-04-15 | Turkey | Dendias+Cavusoglu",
  ),
  one(
    "2021-04-14",
    "Sergei Lavrov arrived in Ankara on Tuesday on a two-day visit. The talks with Cavusoglu lasted three hours.",
    "meeting | held | 2021-04-13 | Ankara | Lavrov+Cavusoglu",
  ),
  one(
    "2021-11-11",
    "It is not the first time Lavrov and Hossein Amir-Abdollahian have been on the phone: the two also spoke in September.",
    "telephone call | held | 2021-09 | - | Lavrov+Amir-Abdollahian",
  ),
  one(
    "2023-12-01",
    "Lavrov and Blinken were to meet in Delhi last Friday. Lavrov then pulled out a chair for a guest.",
    "meeting | planned | 2023-11-24 | Delhi | Lavrov+Blinken",
  ),
  one(
    "2023-12-01",
    "Lavrov and Blinken were to meet in Delhi last Friday. Lavrov pulled out of the meeting.",
    "meeting | cancelled | 2023-11-24 | Delhi | Lavrov+Blinken",
  ),
  one(
    "2023-12-01",
    "In November Antony Blinken was to have hosted Mirzoyan and Bayramov in Washington. Bayramov pulled out.",
    "meeting | cancelled | 2023-11 | Washington | Blinken+Mirzoyan+Bayramov",
  ),
  one(
    "2006-03-16",
    "Rice broke off her tour on Wednesday to place a call to her Russian counterpart, Sergei Lavrov.",
    "telephone call | held | 2006-03-15 | - | Rice+Lavrov",
  ),
  one(
    "2024-11-15",
    "Cho Tae-yul and Takeshi Iwaya held talks in Lima on Thursday. For the anniversary next year, Cho and Iwaya have agreed to prepare projects.",
    "meeting | held | 2024-11-14 | Lima | Tae-yul+Iwaya",
  ),
  one(
    "2019-09-20",
    "Spokeswoman Maria Zakharova told a press conference that Lavrov and Cavusoglu have agreed to cooperate.",
  ),
  one(
    "2014-08-09",
    "Japan and South Korea pledged more trust during a rare meeting on Saturday. Fumio Kishida held candid talks with his South Korean counterpart Yun Byung Se in Naypyidaw.",
    "meeting | held | 2014-08-09 | Naypyidaw | Kishida+Byung-se",
  ),
];

/** What the sentences behind call it, who attended beside those told before, and where somebody arrived. */
export const NAMED_BEHIND: readonly Case[] = [
  one(
    "2023-05-05",
    "Sergei Lavrov raised the issue of the grain with his Turkish counterpart Mevlut Cavusoglu on Thursday. The discussions took place in Antalya.",
    "meeting | held | 2023-05-04 | Antalya | Lavrov+Cavusoglu",
  ),
  one(
    "2023-05-05",
    "Antony Blinken pressed Sergei Lavrov on the prisoners. During the call, Blinken also spoke of Ukraine.",
    "telephone call | held | - | - | Blinken+Lavrov",
  ),
  one(
    "2023-05-05",
    "Antony Blinken accused Sergei Lavrov of lying. The meeting took place in New York without either of them.",
  ),
  one(
    "2007-11-30",
    "Elmar Mammadyarov and Vartan Oskanian have discussed ways to go on. The meeting took place in Madrid. It was attended by Sergei Lavrov and Bernard Kouchner.",
    "meeting | held | - | Madrid | Mammadyarov+Oskanian+Lavrov+Kouchner",
  ),
  one(
    "2008-09-13",
    "Upon his arrival in Tbilisi, Nalbandian had a meeting with Eka Tkeshelashvili.",
    "meeting | held | - | Tbilisi | Nalbandian+Tkeshelashvili",
  ),
  one(
    "2023-05-05",
    "India's Defence Minister Rajnath Singh also spoke with his Chinese counterpart Li Shangfu last week.",
    "consultation | held | * | - | Singh+Shangfu",
  ),
];

/** A town and its country are one place; what goes on and what is told aside are no occasions. */
export const ONE_PLACE: readonly Case[] = [
  one(
    "2024-11-15",
    "Cho Tae-yul and Takeshi Iwaya met on the sidelines of a summit in Peru. The top diplomats of the two nations held the meeting in Lima on Thursday.",
    "meeting | held | 2024-11-14 | Lima | Tae-yul+Iwaya",
  ),
  one(
    "2024-11-15",
    "Lavrov met Cavusoglu in Geneva. Lavrov and Cavusoglu met in Paris on Thursday.",
    "meeting | held | - | Geneva | Lavrov+Cavusoglu",
    "meeting | held | 2024-11-14 | Paris | Lavrov+Cavusoglu",
  ),
  one("2016-09-08", "Kerry and Lavrov in recent weeks have been in talks over a deal on Syria."),
  one(
    "2016-09-08",
    "Moscow published the figures on Monday. Lavrov, who is visiting Australia, called them sound.",
  ),
];

/** With whom a visit opens or closes, one meets. */
export const BEGAN_WITH: readonly Case[] = [
  one(
    "2010-08-27",
    "Guido Westerwelle began his trip with Vuk Jeremic, the Serbian foreign minister.",
    "meeting | held | - | - | Westerwelle+Jeremic",
  ),
  one(
    "2010-08-27",
    "Guido Westerwelle began his visit to Belgrade with President Boris Tadic.",
    "meeting | held | - | Belgrade | Westerwelle+Tadic",
  ),
  one(
    "2010-08-27",
    "Guido Westerwelle ended his visit on Thursday with Prime Minister Mirko Cvetkovic.",
    "meeting | held | 2010-08-26 | - | Westerwelle+Cvetkovic",
  ),
  one("2010-08-27", "Guido Westerwelle began his visit with a speech on Kosovo."),
  one("2010-08-27", "Guido Westerwelle ended his tour with criticism of Boris Tadic."),
];
