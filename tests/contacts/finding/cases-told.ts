import { type Case, one } from "./cases.ts";

/** Ways of telling a contact that other frames missed: lists, guests, fronted clauses, formats, names that come later. */
export const TOLD: readonly Case[] = [
  one(
    "2016-10-05",
    "Friday has Kerry meeting Lavrov in Geneva, the State Department said.",
    "meeting | planned | 2016-10-07 | * | Kerry+Lavrov",
  ),
  one(
    "2016-10-05",
    "John Kerry telephoned Sergei Lavrov on Monday, Jean-Marc Ayrault on Tuesday and Frank-Walter Steinmeier this morning.",
    "telephone call | held | 2016-10-03 | * | Kerry+Lavrov",
    "telephone call | held | 2016-10-04 | * | Kerry+Ayrault",
    "telephone call | held | 2016-10-05 | * | Kerry+Steinmeier",
  ),
  one(
    "2016-10-05",
    "John Kerry spoke to Sergei Lavrov on Monday and to Jean-Marc Ayrault a day later.",
    "consultation | held | 2016-10-03 | * | Kerry+Lavrov",
    "consultation | held | 2016-10-04 | * | Kerry+Ayrault",
  ),
  one(
    "2016-10-05",
    "Kerry to meet Lavrov in Geneva on Friday.",
    "meeting | planned | 2016-10-07 | * | Kerry+Lavrov",
  ),
  one(
    "2022-03-01",
    "Moscow and Washington's top diplomats spoke by telephone on Monday.",
    "telephone call | held | 2022-02-28 | * | Lavrov+Blinken",
  ),
  one(
    "2014-07-03",
    "Ministers of the Normandy Four came together in Berlin on Wednesday: Frank-Walter Steinmeier, Laurent Fabius, Sergei Lavrov and Pavlo Klimkin.",
    "meeting | held | 2014-07-02 | * | Steinmeier+Fabius+Lavrov+Klimkin",
  ),
  one(
    "2018-08-10",
    "Lavrov was called by his U.S. counterpart Mike Pompeo late on Thursday.",
    "telephone call | held | 2018-08-09 | * | Pompeo+Lavrov",
  ),
  one(
    "2018-08-10",
    "Tuesday's session with Sergei Lavrov lasted five hours, Mike Pompeo said.",
    "meeting | held | 2018-08-07 | * | Pompeo+Lavrov",
  ),
  one(
    "2018-08-10",
    "Sergei Lavrov asked Mike Pompeo for a meeting in Singapore, the ministry said.",
    "meeting | requested | - | * | Lavrov+Pompeo",
  ),
  one(
    "2018-08-10",
    "No call between Vladimir Putin and Emmanuel Macron took place on Wednesday, the Kremlin said.",
    "telephone call | denied | 2018-08-08 | * | Putin+Macron",
  ),
  one(
    "2024-11-11",
    "The Kremlin on Monday dismissed as fiction a report that Donald Trump had telephoned Vladimir Putin on Thursday.",
    "telephone call | denied | 2024-11-07 | * | Trump+Putin",
  ),
  one(
    "2024-11-11",
    "Reports that Donald Trump and Vladimir Putin have spoken are pure fiction, the Kremlin said.",
    "consultation | denied | - | * | Trump+Putin",
  ),
  one(
    "2024-11-11",
    "The Kremlin knows nothing of a call between Donald Trump and Vladimir Putin.",
    "telephone call | denied | - | * | Trump+Putin",
  ),
  one(
    "2014-03-12",
    "Lavrov picked up the phone on Tuesday to tell Kerry that Moscow was unhappy.",
    "telephone call | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov has not returned calls from John Kerry.",
    "telephone call | not held | - | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov paid a visit to John Kerry in Washington on Tuesday.",
    "meeting | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov dropped in on John Kerry in Washington on Tuesday.",
    "meeting | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "John Kerry was host to Sergei Lavrov in Washington on Tuesday.",
    "meeting | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov was the guest of John Kerry in Washington on Tuesday.",
    "meeting | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "John Kerry entertained Sergei Lavrov at his residence on Tuesday.",
    "meeting | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry ran into Sergei Lavrov in Rome on Thursday.",
    "meeting | held | 2014-03-06 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry buttonholed Sergei Lavrov in Rome on Thursday.",
    "meeting | held | 2014-03-06 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry took Sergei Lavrov aside in Rome on Thursday.",
    "meeting | held | 2014-03-06 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Speaking after he met Sergei Lavrov in Paris on Thursday, John Kerry was gloomy.",
    "meeting | held | 2014-03-06 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry and Sergei Lavrov have agreed to meet in London on Friday.",
    "meeting | planned | 2014-03-14 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov awaits John Kerry in Moscow on Friday.",
    "meeting | planned | 2014-03-14 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "A meeting with Sergei Lavrov is on John Kerry's agenda for Friday.",
    "meeting | planned | 2014-03-14 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "An invitation to Moscow for talks with Sergei Lavrov on Monday was declined by John Kerry.",
    "meeting | refused | 2014-03-10 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry and Sergei Lavrov did not meet in Rome on Thursday as had been planned.",
    "meeting | not held | 2014-03-06 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "In a letter to Sergei Lavrov dated March 8, John Kerry set out the American demands.",
    "letter | held | 2014-03-08 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Angela Merkel spoke with Barack Obama on Sunday, Vladimir Putin on Monday and David Cameron on Tuesday.",
    "consultation | held | 2014-03-09 | * | Merkel+Obama",
    "consultation | held | 2014-03-10 | * | Merkel+Putin",
    "consultation | held | 2014-03-11 | * | Merkel+Cameron",
  ),
  one(
    "2014-03-12",
    "Merkel's calls on Tuesday were with Obama and Putin.",
    "telephone call | held | 2014-03-11 | * | Merkel+Obama",
    "telephone call | held | 2014-03-11 | * | Merkel+Putin",
  ),
  one(
    "2014-03-12",
    "First John Kerry met Laurent Fabius on Tuesday, then Sergei Lavrov.",
    "meeting | held | 2014-03-11 | * | Kerry+Fabius",
    "meeting | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Vladimir Putin had phone conversations with David Cameron and Angela Merkel on Tuesday.",
    "telephone call | held | 2014-03-11 | * | Putin+Cameron",
    "telephone call | held | 2014-03-11 | * | Putin+Merkel",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov and John Kerry, meeting in London on Tuesday, agreed on little.",
    "meeting | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "Meeting in London on Tuesday, Sergei Lavrov and John Kerry agreed on little.",
    "meeting | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "When they met in London on Tuesday, Sergei Lavrov and John Kerry agreed on little.",
    "meeting | held | 2014-03-11 | * | Lavrov+Kerry",
  ),
  one(
    "2006-01-05",
    "Ali Larijani, Iran's chief nuclear negotiator, met Javier Solana in Ankara on Tuesday.",
    "meeting | held | 2006-01-03 | * | Larijani+Solana",
  ),
  one(
    "2006-01-05",
    "Javier Solana met Ali Larijani, Iran's chief nuclear negotiator, in Ankara on Tuesday.",
    "meeting | held | 2006-01-03 | * | Solana+Larijani",
  ),
  one(
    "2012-06-12",
    "Catherine Ashton spoke by telephone on Monday with Saeed Jalili. Iran's chief negotiator asked for a meeting of deputies.",
    "telephone call | held | 2012-06-11 | * | Ashton+Jalili",
  ),
  one(
    "2025-09-10",
    "First Badr Abdelatty, the Egyptian foreign minister, received his Iranian colleague Abbas Araghchi alone on Tuesday.",
    "meeting | held | 2025-09-09 | * | Abdelatty+Araghchi",
  ),
  one(
    "2025-09-10",
    "Badr Abdelatty, the Egyptian foreign minister, received his Iranian colleague alone on Tuesday.",
    "meeting | held | 2025-09-09 | * | Abdelatty+Araghchi",
  ),
  one(
    "2025-10-21",
    "The idea goes back to the telephone conversation of 16 October, in which Donald Trump and Vladimir Putin decided on a summit.",
    "telephone call | held | 2025-10-16 | * | Trump+Putin",
  ),
  one(
    "2025-10-21",
    "The plan dates from a meeting in Alaska in August at which Donald Trump and Vladimir Putin spoke for three hours.",
    "meeting | held | 2025-08 | * | Trump+Putin",
  ),
  one(
    "2025-10-21",
    "The dinner in Paris on Monday, during which Emmanuel Macron told Marco Rubio that time was short, lasted three hours.",
    "meeting | held | 2025-10-20 | * | Macron+Rubio",
  ),
  one(
    "2008-04-17",
    "A draft did change hands on Tuesday, when Volodymyr Ohryzko was in Moscow and met Sergei Lavrov.",
    "meeting | held | 2008-04-15 | * | Ohryzko+Lavrov",
  ),
  one(
    "2014-03-25",
    "Sergei Lavrov arrived in The Hague on Monday. That day he met U.S. Secretary of State John Kerry.",
    "meeting | held | 2014-03-24 | * | Lavrov+Kerry",
  ),
  one(
    "2023-01-10",
    "Qin Gang was congratulated by Sergey Lavrov over the telephone on Monday and asked to visit Russia.",
    "telephone call | held | 2023-01-09 | * | Lavrov+Gang",
  ),
  one("2017-12-07", "Pavlo Klimkin and Sergei Lavrov see each other when others are at the table."),
  one(
    "2014-03-12",
    "Hours before she flew to Moscow, Angela Merkel telephoned Barack Obama on Tuesday.",
    "telephone call | held | 2014-03-11 | * | Merkel+Obama",
  ),
  one(
    "2023-02-18",
    "Antony Blinken and Wang Yi were supposed to meet in Beijing in early February, but the secretary of state cancelled the trip.",
    "meeting | cancelled | 2023-02 | * | Blinken+Yi",
  ),
  one(
    "2021-04-16",
    "Greece's foreign minister flew to Ankara on Thursday to see Mevlut Cavusoglu. Nikos Dendias told his host that Greece would not yield.",
    "meeting | held | 2021-04-15 | * | Dendias+Cavusoglu",
  ),
  one(
    "2022-03-01",
    "Moscow's and Kyiv's foreign ministers met in Antalya on Sunday.",
    "meeting | held | 2022-02-27 | * | Lavrov+Kuleba",
  ),
  one(
    "2022-03-01",
    "The Russian and Ukrainian foreign ministers met in Antalya on Sunday.",
    "meeting | held | 2022-02-27 | * | Lavrov+Kuleba",
  ),
  one(
    "2022-03-01",
    "The U.S. and Russian top diplomats spoke by telephone on Monday.",
    "telephone call | held | 2022-02-28 | * | Blinken+Lavrov",
  ),
  one(
    "2022-03-01",
    "America's and Russia's top diplomats spoke by telephone on Monday.",
    "telephone call | held | 2022-02-28 | * | Blinken+Lavrov",
  ),
  one(
    "2022-03-01",
    "The Russian foreign minister and his counterpart from Ukraine met in Antalya on Sunday.",
    "meeting | held | 2022-02-27 | * | Lavrov+Kuleba",
  ),
  one(
    "2022-03-01",
    "The two ministers, Sergei Lavrov and Dmytro Kuleba, met in Antalya on Sunday.",
    "meeting | held | 2022-02-27 | * | Lavrov+Kuleba",
  ),
  one(
    "2013-11-10",
    "Talks between Iran and the E3+3 ended in Geneva on Saturday. John Kerry, Laurent Fabius, William Hague, Guido Westerwelle, Sergei Lavrov and Mohammad Javad Zarif attended.",
    "meeting | held | 2013-11-09 | * | Kerry+Fabius+Hague+Westerwelle+Lavrov+Zarif",
  ),
  one(
    "2013-11-10",
    "A meeting took place in Geneva on Saturday. John Kerry, Mohammad Javad Zarif and Catherine Ashton took part.",
    "meeting | held | 2013-11-09 | * | Kerry+Zarif+Ashton",
  ),
  one(
    "2013-11-10",
    "A three-way meeting was held in Geneva on Saturday by John Kerry, Mohammad Javad Zarif and Catherine Ashton.",
    "meeting | held | 2013-11-09 | * | Kerry+Zarif+Ashton",
  ),
  one(
    "2025-06-21",
    "Foreign ministers of the E3, Johann Wadephul, Jean-Noel Barrot and David Lammy, met Abbas Araghchi in Geneva on Friday.",
    "meeting | held | 2025-06-20 | * | Barrot+Wadephul+Lammy+Araghchi",
  ),
  one(
    "2015-02-12",
    "Angela Merkel, Francois Hollande, Vladimir Putin and Petro Poroshenko negotiated through the night in Minsk.",
    "meeting | held | - | * | Merkel+Hollande+Putin+Poroshenko",
  ),
  one(
    "2015-02-12",
    "The Normandy leaders, Angela Merkel, Francois Hollande, Vladimir Putin and Petro Poroshenko, held a conference call on Sunday.",
    "telephone call | held | 2015-02-08 | * | Merkel+Hollande+Putin+Poroshenko",
  ),
  one(
    "2014-03-12",
    "The call with Sergei Lavrov on Tuesday was useful, John Kerry said.",
    "telephone call | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Tuesday's session with Sergei Lavrov lasted five hours, John Kerry said.",
    "meeting | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry said his Tuesday call with Sergei Lavrov was useful.",
    "telephone call | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry said of Tuesday's call with Sergei Lavrov that it was useful.",
    "telephone call | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    "Sergei Lavrov described his meeting with John Kerry on Thursday as useful.",
    "meeting | held | 2014-03-06 | * | Lavrov+Kerry",
  ),
  one(
    "2014-03-12",
    "John Kerry briefed reporters on his conversation with Sergei Lavrov on Tuesday.",
    "consultation | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2018-09-21",
    "The Indian government on Friday cancelled the meeting that the foreign ministers of India and Pakistan were to have had in New York. Only on Thursday the spokesman had confirmed that Sushma Swaraj and Shah Mehmood Qureshi would meet later this month.",
    "meeting | cancelled | 2018-09 | * | Swaraj+Qureshi",
  ),
  one(
    "2018-09-22",
    "India on Friday withdrew from the talks that Sushma Swaraj was to hold with Pakistan's foreign minister, Shah Mehmood Qureshi, in New York later this month.",
    "meeting | cancelled | 2018-09 | * | Swaraj+Qureshi",
  ),
  one(
    "2017-05-09",
    "Moscow and Washington understand each other better, Russian Deputy Foreign Minister Sergei Ryabkov told TASS after consultations in New York on Monday with US Under Secretary of State Thomas Shannon.",
    "meeting | held | 2017-05-08 | * | Ryabkov+Shannon",
  ),
  one(
    "2017-05-09",
    "They put together the agenda for Sergei Lavrov and Rex Tillerson, whose meeting is expected in Washington on May 10.",
    "meeting | planned | 2017-05-10 | * | Lavrov+Tillerson",
  ),
  one(
    "2018-08-01",
    "Lavrov and Pompeo spoke by telephone days after U.S. President Donald Trump and Russian President Vladimir Putin met one-on-one in Helsinki on July 16.",
    "telephone call | held | - | * | Lavrov+Pompeo",
    "meeting | held | 2018-07-16 | * | Trump+Putin",
  ),
  one(
    "2018-08-01",
    "There will be no meeting of Mike Pompeo and Sergei Lavrov in Singapore this week.",
    "meeting | not held | 2018-07-30/2018-08-05 | * | Pompeo+Lavrov",
  ),
  one(
    "2018-09-22",
    "Prime Minister Imran Khan had suggested it in a letter to Narendra Modi.",
    "letter | held | - | * | Khan+Modi",
  ),
  one(
    "2023-09-22",
    "The foreign ministers of the Quad met on Friday. Antony Blinken, Australia's Penny Wong, Subrahmanyam Jaishankar and Yoko Kamikawa were in New York.",
    "meeting | held | 2023-09-22 | * | Blinken+Kamikawa+Jaishankar+Wong",
  ),
  one(
    "2008-09-13",
    "David Miliband had told Sergei Lavrov by telephone that Europe would think again, according to the paper. The Foreign Ministry in Moscow denied the report.",
    "telephone call | held | - | * | Miliband+Lavrov",
  ),
  one(
    "2021-06-18",
    "Venezuela's foreign minister, Jorge Arreaza, has an appointment in Moscow on Tuesday, June 22, with Sergey Lavrov.",
    "meeting | planned | 2021-06-22 | * | Arreaza+Lavrov",
  ),
  one(
    "2015-02-26",
    "For 20 minutes on Thursday Federica Mogherini had Sergei Lavrov on the line.",
    "telephone call | held | 2015-02-26 | * | Mogherini+Lavrov",
  ),
];
