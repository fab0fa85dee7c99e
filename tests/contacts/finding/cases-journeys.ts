import { type Case, one } from "./cases.ts";

/** What a journey was to bring, what is denied in a verb of doing, and names with their country in brackets. */
export const JOURNEYS: readonly Case[] = [
  one(
    "2010-02-03",
    "David Miliband denied holding secret talks with Manouchehr Mottaki in Geneva last month.",
    "meeting | denied | 2010-01 | Geneva | Miliband+Mottaki",
  ),
  one(
    "2010-02-03",
    "David Miliband flatly denied having met Manouchehr Mottaki in Geneva.",
    "meeting | denied | - | Geneva | Miliband+Mottaki",
  ),
  one(
    "2010-02-03",
    "Mottaki denied ever speaking with Miliband by telephone.",
    "telephone call | denied | - | - | Mottaki+Miliband",
  ),
  one(
    "2010-02-03",
    "Miliband denied the charge at a meeting with Mottaki in Geneva on Monday.",
    "meeting | held | 2010-02-01 | Geneva | Miliband+Mottaki",
  ),
  one(
    "2010-02-03",
    "Miliband denied in a telephone call with Mottaki on Monday that Britain was behind it.",
    "telephone call | held | 2010-02-01 | - | Miliband+Mottaki",
  ),
  one(
    "2019-03-04",
    "Italian Foreign Minister Enzo Moavero Milanesi is arranging a meeting with Sergei Lavrov for Thursday.",
    "meeting | planned | 2019-03-07 | - | Milanesi+Lavrov",
  ),
  one(
    "2019-03-04",
    "Taro Kono and Kang Kyung-wha agreed to meet again soon.",
    "meeting | planned | - | - | Kono+Kyung-wha",
  ),
  one(
    "2019-03-04",
    "Taro Kono and Kang Kyung-wha agreed in a phone call on Monday to meet in the near future.",
    "telephone call | held | 2019-03-04 | - | Kono+Kyung-wha",
    "meeting | planned | - | - | Kono+Kyung-wha",
  ),
  one("2019-03-04", "Officials are searching for a new date for Taro Kono and Kang Kyung-wha to meet."),
  one(
    "2019-03-04",
    "Heiko Maas has put off his trip to Turkey. He was to see Mevlut Cavusoglu in Ankara on Thursday.",
    "visit | postponed | * | Turkey | Maas+Turkey",
    "meeting | postponed | 2019-03-07 | Ankara | Maas+Cavusoglu",
  ),
  one(
    "2019-03-04",
    "The visit of Heiko Maas to Turkey has been cancelled. He will meet Sergei Lavrov in Moscow on Thursday.",
    "visit | cancelled | * | Turkey | Maas+Turkey",
    "meeting | planned | 2019-03-07 | Moscow | Maas+Lavrov",
  ),
  one(
    "2019-03-04",
    "Heiko Maas landed in Ankara on Monday to hold talks with Mevlut Cavusoglu.",
    "meeting | planned | 2019-03-04 | Ankara | Maas+Cavusoglu",
  ),
  one(
    "2019-03-04",
    "Heiko Maas arrived in Ankara on Monday to meet Mevlut Cavusoglu. The two talked for three hours on Monday.",
    "meeting | held | 2019-03-04 | Ankara | Maas+Cavusoglu",
  ),
  one(
    "2019-03-04",
    "Zarif met Sergei Lavrov (Russia), Wang Yi (China) and Heiko Maas (Germany) in Vienna on Sunday.",
    "meeting | held | 2019-03-03 | Vienna | Zarif+Lavrov+Yi+Maas",
  ),
  one(
    "2019-03-04",
    "Zarif is to hold separate meetings with President Nicolas Maduro, Venezuela's parliament speaker Diosdado Cabello, and Foreign Minister Jorge Arreaza.",
    "meeting | planned | - | - | Zarif+Maduro",
    "meeting | planned | - | - | Zarif+Cabello",
    "meeting | planned | - | - | Zarif+Arreaza",
  ),
  one(
    "2010-08-26",
    "Guido Westerwelle met Prime Minister Mirko Cvetkovic and his Serbian counterpart, Vuk Jeremic, in Belgrade on Thursday. President Tadic is to see him later in the day.",
    "meeting | held | 2010-08-26 | Belgrade | Westerwelle+Cvetkovic+Jeremic",
    "meeting | planned | 2010-08-26 | * | Tadic+Westerwelle",
  ),
  one(
    "2013-09-04",
    "Secretary of State John F. Kerry telephoned Sergey V. Lavrov on Tuesday.",
    "telephone call | held | 2013-09-03 | - | Kerry+Lavrov",
  ),
  one(
    "2013-09-04",
    "South Korean Foreign Minister Yun Byung Se met Fumio Kishida in Bali on Tuesday.",
    "meeting | held | 2013-09-03 | Bali | Byung-se+Kishida",
  ),
  one(
    "2004-09-02",
    "Presidents Ilham Aliyev of Azerbaijan and Robert Kocharian of Armenia met in Astana on Wednesday.",
    "meeting | held | 2004-09-01 | Astana | Aliyev+Kocharyan",
  ),
  one(
    "2023-05-10",
    "Antony Blinken had cancelled his visit to Beijing in February. He was to meet Wang Yi in Munich on Friday, officials said.",
    "visit | cancelled | 2023-02 | Beijing | Blinken+China",
    "meeting | planned | 2023-05-12 | Munich | Blinken+Yi",
  ),
  one(
    "2023-05-10",
    "Upon his arrival in Tbilisi, Sergei Lavrov recalled that he had met Antony Blinken.",
    "meeting | held | - | - | Lavrov+Blinken",
  ),
  one("2023-05-10", "Antony Blinken aims for a meeting with Sergei Lavrov."),
  one("2023-05-10", "Antony Blinken pushed for talks with Sergei Lavrov."),
  one(
    "2023-05-10",
    "Antony Blinken pushed for a truce during a meeting with Sergei Lavrov in Delhi on Monday.",
    "meeting | held | 2023-05-08 | Delhi | Blinken+Lavrov",
  ),
  one(
    "2023-05-10",
    "Sergei Lavrov met Antony Blinken in Moscow. Lavrov had met Antony Blinken in Russia in 2021 as well.",
    "meeting | held | - | Moscow | Lavrov+Blinken",
    "meeting | held | 2021 | Russia | Lavrov+Blinken",
  ),
  one(
    "2023-05-10",
    "Lavrov and Blinken were to meet in Vienna on Monday. Blinken cancelled the trip of his deputy.",
    "meeting | planned | 2023-05-08 | Vienna | Lavrov+Blinken",
  ),
  one(
    "2020-11-10",
    "Sergei Lavrov pressed Mike Pompeo by letter on Monday. The meeting took place without them.",
  ),
];
