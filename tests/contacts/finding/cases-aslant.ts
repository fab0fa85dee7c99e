import type { Case } from "./cases.ts";

const one = (on: string, text: string, ...finds: string[]): Case => ({ text, on, finds });

/** Contacts told aslant: by what people did together, by a journey, by who was on the line. */
export const ASLANT: readonly Case[] = [
  one(
    "2017-07-08",
    "In their first encounter, Trump and Putin talked for more than two hours in Hamburg on Friday, far longer than the half hour that had been set aside.",
    "meeting | held | 2017-07-07 | Hamburg | Trump+Putin",
  ),
  one(
    "2017-07-19",
    "The White House has confirmed that Trump and Putin had a second, previously undisclosed conversation over dinner at the G20 summit in Hamburg on July 7.",
    "meeting | held | 2017-07-07 | Hamburg | Trump+Putin",
  ),
  one(
    "2015-10-21",
    "Bashar al-Assad paid a surprise visit to Moscow on Tuesday evening to thank Putin for his military support, the Kremlin disclosed on Wednesday.",
    "* | held | 2015-10-20 | Moscow | Assad+Putin",
  ),
  one(
    "2015-10-24",
    "In Vienna, Kerry sat with Lavrov and the foreign ministers of Turkey and Saudi Arabia on Friday, the first time the four had met on Syria.",
    "meeting | held | 2015-10-23 | Vienna | Kerry+Lavrov+Sinirlioglu+al-Jubeir",
  ),
  one(
    "2015-09-29",
    "Obama and Putin clinked glasses at a lunch hosted by Ban Ki-moon at the United Nations on Monday and later met for 90 minutes.",
    "meeting | held | 2015-09-28 | * | Obama+Putin",
  ),
  one(
    "2015-11-30",
    "Erdogan said he had asked to speak with Putin on the day of the incident, but that his call had not been returned.",
    "telephone call | not held | * | - | Erdogan+Putin",
  ),
  one(
    "2015-11-30",
    "Putin refused to see Erdogan at the climate conference in Paris on Monday, his aide Yuri Ushakov said.",
    "meeting | refused | 2015-11-30 | Paris | Putin+Erdogan",
  ),
  one(
    "2016-08-10",
    '"I look forward to meeting my dear friend Vladimir," Erdogan said before setting off for St. Petersburg.',
  ),
  one(
    "2020-03-06",
    "After six hours of talks in the Kremlin on Thursday, Putin and Erdogan announced a ceasefire in Idlib.",
    "meeting | held | 2020-03-05 | Kremlin | Putin+Erdogan",
  ),
  one(
    "2020-08-18",
    "Merkel, Macron and European Council President Charles Michel each called Putin on Tuesday to talk about Belarus.",
    "telephone call | held | 2020-08-18 | - | Merkel+Putin",
    "telephone call | held | 2020-08-18 | - | Macron+Putin",
    "telephone call | held | 2020-08-18 | - | Michel+Putin",
  ),
  one(
    "2020-08-16",
    "Lukashenko turned to Putin for help in two telephone calls over the weekend.",
    "telephone call | held | 2020-08-15/2020-08-16 | - | Lukashenko+Putin",
  ),
  one(
    "2020-09-15",
    "Putin lent Lukashenko $1.5 billion as the two men met in Sochi on Monday.",
    "meeting | held | 2020-09-14 | Sochi | Putin+Lukashenko",
  ),
  one(
    "2021-02-06",
    "Borrell was standing next to Lavrov at a news conference in Moscow on Friday when the expulsion of three European diplomats was announced.",
    "meeting | held | 2021-02-05 | Moscow | Borrell+Lavrov",
  ),
  one(
    "2021-04-14",
    "Biden proposed a summit in a third country in the coming months when he telephoned Putin on Tuesday.",
    "telephone call | held | 2021-04-13 | - | Biden+Putin",
    "meeting | proposed | * | - | Biden+Putin",
  ),
  one(
    "2021-05-26",
    "The summit of Biden and Putin will be held in Geneva on June 16, the Kremlin and the White House said on Tuesday.",
    "meeting | planned | 2021-06-16 | Geneva | Biden+Putin",
  ),
  one(
    "2021-10-13",
    "Victoria Nuland's three days in Moscow included meetings with Sergei Ryabkov and Yuri Ushakov.",
    "meeting | held | * | Moscow | Nuland+Ryabkov+Ushakov",
  ),
  one(
    "2021-11-18",
    "Lukashenko phoned Merkel twice in three days to discuss migrants stranded on the border with Poland, the first on Monday.",
    "telephone call | held | 2021-11-15 | - | Lukashenko+Merkel",
  ),
  one(
    "2022-01-11",
    "Russia's Sergei Ryabkov and U.S. Deputy Secretary of State Wendy Sherman held more than seven hours of talks in Geneva on Monday, without a breakthrough.",
    "meeting | held | 2022-01-10 | Geneva | Ryabkov+Sherman",
  ),
  one(
    "2022-02-15",
    "German Chancellor Olaf Scholz is holding talks with Putin in Moscow on Tuesday, a day after he visited Kyiv.",
    "meeting | held | 2022-02-15 | Moscow | Scholz+Putin",
  ),
  one(
    "2022-02-11",
    "Liz Truss and Lavrov traded barbs at a frosty joint news conference in Moscow on Thursday.",
    "meeting | held | 2022-02-10 | Moscow | Truss+Lavrov",
  ),
  one(
    "2022-02-21",
    "Macron's office said on Monday that Biden and Putin had agreed in principle to a summit proposed by the French leader. The Kremlin said it was premature to speak of a date.",
    "meeting | planned | - | - | Biden+Putin",
  ),
  one(
    "2022-03-06",
    "Israeli Prime Minister Naftali Bennett flew to Moscow on Saturday for a three-hour meeting with Putin and afterwards spoke three times with Zelenskyy.",
    "meeting | held | 2022-03-05 | Moscow | Bennett+Putin",
    "consultation | held | * | - | Bennett+Zelenskyy",
  ),
  one(
    "2022-07-30",
    "Blinken pressed Lavrov on Friday to accept an offer for the release of two Americans, in their first call since the war began.",
    "telephone call | held | 2022-07-29 | - | Blinken+Lavrov",
  ),
  one(
    "2022-07-28",
    "Blinken said he planned to speak with Lavrov in the coming days, the first conversation between the two since before the invasion.",
    "consultation | planned | * | - | Blinken+Lavrov",
  ),
  one(
    "2022-07-28",
    "The Russian Foreign Ministry said it had received no formal request from Washington about a phone call between Lavrov and Blinken.",
    "telephone call | denied | - | - | Lavrov+Blinken",
  ),
  one(
    "2023-03-03",
    "Blinken and Lavrov spoke for less than ten minutes in New Delhi on Thursday, on the sidelines of a G20 gathering.",
    "meeting | held | 2023-03-02 | New Delhi | Blinken+Lavrov",
  ),
  one(
    "2023-03-03",
    '"There were no negotiations, no meetings," Lavrov\'s spokeswoman Maria Zakharova said of the encounter in New Delhi, which she said had been on the move.',
  ),
  one(
    "2023-10-18",
    "Putin and Xi Jinping talked for three hours in Beijing on Wednesday, part of it over tea alone.",
    "meeting | held | 2023-10-18 | Beijing | Putin+Jinping",
  ),
  one(
    "2024-01-16",
    "North Korean Foreign Minister Choe Son Hui met her counterpart Lavrov on Tuesday and was then received by Putin in the Kremlin.",
    "meeting | held | 2024-01-16 | * | Hui+Lavrov",
    "meeting | held | 2024-01-16 | Kremlin | Hui+Putin",
  ),
  one(
    "2024-07-06",
    "Orban defended his trip to Moscow, where he met Putin on Friday, as a peace mission.",
    "meeting | held | 2024-07-05 | Moscow | Orban+Putin",
  ),
  one(
    "2024-11-16",
    "Scholz called Putin on Friday, the first time in nearly two years that the two had spoken, drawing a rebuke from Zelenskyy.",
    "telephone call | held | 2024-11-15 | - | Scholz+Putin",
  ),
  one(
    "2025-02-13",
    'Trump announced after a lengthy phone call with Putin on Wednesday that negotiations would start "immediately". He then informed Zelenskyy of the conversation, also by phone.',
    "telephone call | held | 2025-02-12 | - | Trump+Putin",
    "telephone call | held | * | - | Trump+Zelenskyy",
  ),
  one(
    "2025-02-18",
    "Rubio and Lavrov, flanked by aides, faced each other across a table in Riyadh on Tuesday for four and a half hours. Ukraine was not invited.",
    "meeting | held | 2025-02-18 | Riyadh | Rubio+Lavrov",
  ),
  one(
    "2025-02-18",
    "Keith Kellogg will be in Kyiv from Thursday to listen to Zelenskyy.",
    "meeting | planned | 2025-02-20 | Kyiv | Kellogg+Zelenskyy",
  ),
  one(
    "2014-03-15",
    "Kerry held last-ditch talks with Lavrov at the U.S. ambassador's residence in London on Friday, two days before the vote in Crimea.",
    "meeting | held | 2014-03-14 | * | Kerry+Lavrov",
  ),
  one(
    "2014-05-14",
    "It was Steinmeier who had suggested the conversation, and on Tuesday he had Lavrov on the line for half an hour.",
    "telephone call | held | 2014-05-13 | - | Steinmeier+Lavrov",
  ),
  one(
    "2014-05-14",
    "Neither side had asked for it, but when the two bumped into each other in a corridor in Milan, Putin and Poroshenko exchanged a few words.",
    "* | held | - | * | Putin+Poroshenko",
  ),
  one(
    "2015-02-07",
    "Merkel and Hollande sat up with Putin past midnight in the Kremlin on Friday, and on Saturday the chancellor explained the plan to Poroshenko and Biden in Munich.",
    "meeting | held | 2015-02-06 | Kremlin | Merkel+Hollande+Putin",
    "meeting | held | 2015-02-07 | Munich | Merkel+Poroshenko+Biden",
  ),
  one(
    "2015-02-12",
    "Sixteen hours of negotiation in Minsk between Putin, Poroshenko, Merkel and Hollande ended on Thursday with a truce.",
    "meeting | held | 2015-02-12 | Minsk | Putin+Poroshenko+Merkel+Hollande",
  ),
  one(
    "2015-03-21",
    "Kerry broke off the Lausanne negotiations with Zarif on Friday; they are to be taken up again next week.",
    "meeting | held | 2015-03-20 | Lausanne | Kerry+Zarif",
  ),
  one(
    "2015-05-13",
    "Over four hours in Sochi on Tuesday, Putin explained his view of Ukraine to Kerry.",
    "meeting | held | 2015-05-12 | Sochi | Putin+Kerry",
  ),
  one(
    "2013-11-08",
    "Kerry cut short a tour of the Middle East to join Zarif and Ashton in Geneva on Friday.",
    "meeting | held | 2013-11-08 | Geneva | Kerry+Zarif+Ashton",
  ),
  one(
    "2011-05-27",
    "Asked by Obama at the G8 summit in Deauville on Thursday to help ease Gaddafi out, Medvedev offered to mediate.",
    "meeting | held | 2011-05-26 | Deauville | Obama+Medvedev",
  ),
  one(
    "2008-08-19",
    "Rice flies to Brussels on Monday to see her NATO colleagues. She has not talked with Lavrov since last Tuesday.",
  ),
  one(
    "2018-10-24",
    "Told by John Bolton in the Kremlin on Tuesday that the United States would quit the INF treaty, Putin joked about the olive branch on the American seal.",
    "meeting | held | 2018-10-23 | Kremlin | Bolton+Putin",
  ),
  one(
    "2021-03-31",
    "Putin, Merkel and Macron linked up by video on Tuesday to talk about vaccines and Ukraine, which was not represented.",
    "video call | held | 2021-03-30 | - | Putin+Merkel+Macron",
  ),
  one(
    "2021-12-31",
    "At Putin's request he and Biden were on the phone again on Thursday, for 50 minutes.",
    "telephone call | held | 2021-12-30 | - | Putin+Biden",
  ),
  one(
    "2023-07-19",
    "A telephone conversation that Ramaphosa had with Putin settled the matter: the Russian president will stay away from the August summit.",
    "telephone call | held | * | - | Ramaphosa+Putin",
  ),
  one(
    "2024-02-17",
    "Baerbock, Blinken and Cameron compared notes with Kuleba on the margins of the Munich Security Conference on Saturday.",
    "meeting | held | 2024-02-17 | Munich | Baerbock+Blinken+Cameron+Kuleba",
  ),
  one(
    "2016-11-15",
    "Trump and Putin had their first telephone conversation on Monday and told their staffs to prepare a meeting.",
    "telephone call | held | 2016-11-14 | - | Trump+Putin",
  ),
  one("2014-03-19", "To Ban Ki-moon's mind, a conversation between Putin and Obama would help."),
  one(
    "2014-03-19",
    "Analysts expect that Putin will sooner or later have to talk to the new authorities in Kiev.",
  ),
  one(
    "2014-03-19",
    "In his memoir Kerry writes that Lavrov could be charming over dinner and cold at the table.",
  ),
  one(
    "2014-03-19",
    '"Who will talk to Putin?" asked the columnist. Merkel, for one, has his number, and he hers.',
  ),
  one("2014-03-19", "Whoever follows the exchanges between Kerry and Lavrov knows that they rarely agree."),
];
