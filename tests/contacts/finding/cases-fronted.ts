import { type Case, one } from "./cases.ts";

/** A phrase before the sentence refers to whoever is named behind it. */
export const FRONTED: readonly Case[] = [
  one(
    "2015-09-25",
    "In a phone call with his Turkish counterpart on Thursday, Iran's Foreign Minister Mohammad Javad Zarif proposed a joint commission.",
    "telephone call | held | 2015-09-24 | - | Zarif+Sinirlioglu",
  ),
  one(
    "2022-05-30",
    "Vladimir Putin spent the day in Sochi. In a telephone conversation on Sunday with his Finnish counterpart, Hossein Amir-Abdollahian spoke up for a truce.",
    "telephone call | held | 2022-05-29 | - | Amir-Abdollahian+Haavisto",
  ),
  one(
    "2015-09-25",
    "At a meeting with her Polish counterpart in Warsaw on Thursday, Federica Mogherini appealed for calm.",
    "meeting | held | 2015-09-24 | Warsaw | Mogherini+Schetyna",
  ),
  one(
    "2015-09-25",
    "Following a meeting with his German and French counterparts in Berlin on Thursday, Pavlo Klimkin said that there was no deal.",
    "meeting | held | 2015-09-24 | Berlin | Klimkin+Steinmeier+Fabius",
  ),
  one(
    "2015-09-25",
    "Speaking after talks with his Egyptian counterpart in Cairo on Sunday, Lavrov said that they saw the matter alike.",
    "meeting | held | 2015-09-20 | Cairo | Lavrov+Shoukry",
  ),
  one(
    "2015-09-25",
    "Vladimir Putin spent the day in Sochi. After his meeting with Sergei Lavrov in Geneva on Thursday, John Kerry told reporters of progress.",
    "meeting | held | 2015-09-24 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2022-05-30",
    "KYIV, May 30 (Reuters) - In a call with his British counterpart on Sunday, Dmytro Kuleba asked for more launchers.",
    "telephone call | held | 2022-05-29 | - | Kuleba+Truss",
  ),
  one(
    "2011-06-16",
    "On 14 June the Foreign Secretary, William Hague, telephoned Ahmet Davutoglu. The Prime Minister spoke to Erdogan by telephone on Monday.",
    "telephone call | held | 2011-06-14 | - | Hague+Davutoglu",
    "telephone call | held | 2011-06-13 | - | Cameron+Erdogan",
  ),
  one(
    "2015-09-25",
    "In a speech on Thursday that annoyed his Turkish counterpart, Mohammad Javad Zarif defended the commission.",
  ),
  one("2015-09-25", "After his speech on Syria, John Kerry told reporters that Sergei Lavrov was wrong."),
];

/** Who announces a statement speaks in the next paragraph; "the Secretary" of a spokesman is his own. */
export const SPEAKERS: readonly Case[] = [
  one(
    "2012-10-19",
    'Catherine Ashton issued the following statement today:\n\n"I have met today in Brussels Prime Minister Ivica Dacic, and we will go on."',
    "meeting | held | 2012-10-19 | Brussels | Ashton+Dacic",
  ),
  one(
    "2013-03-04",
    'Catherine Ashton said after the talks:\n\n"Prime Minister Dacic met with me today in Brussels. It was useful."',
    "meeting | held | 2013-03-04 | Brussels | Ashton+Dacic",
  ),
  one(
    "2006-06-08",
    "MR. MCCORMACK: I can tell you of one call.\n\nThe Secretary at about eight this morning called Iraqi Foreign Minister Hoshyar Zebari.",
    "telephone call | held | 2006-06-08 | - | Rice+Zebari",
  ),
  one(
    "2012-10-19",
    'Catherine Ashton issued the following statement today:\n\nNobody met today in Brussels. "I am sorry," an official said.',
  ),
];

/** Heads of bodies, ministers by portfolio and names as they are at home. */
export const BODIES: readonly Case[] = [
  one(
    "2022-05-12",
    "U.S. Ambassador to Russia John Sullivan met Deputy Foreign Minister Sergei Ryabkov in Moscow on Wednesday.",
    "meeting | held | 2022-05-11 | Moscow | Sullivan+Ryabkov",
  ),
  one(
    "2021-08-25",
    "Tunisian Ambassador to Nigeria Jalel Trabelsi met Geoffrey Onyeama, Nigeria's foreign minister, on Tuesday.",
    "meeting | held | 2021-08-24 | - | Trabelsi+Onyeama",
  ),
  one(
    "2022-03-02",
    "On Tuesday Ambassador Extraordinary and Plenipotentiary of Armenia to Greece Tigran Mkrtchyan met with Nikos Dendias in Athens.",
    "meeting | held | 2022-03-01 | Athens | Mkrtchyan+Dendias",
  ),
  one(
    "2021-08-25",
    "Geoffrey Onyeama, Nigeria's foreign minister, received in audience the Ambassador of the People's Republic of China to Nigeria, Ambassador Cui Jianchun, on Tuesday. Onyeama and the Chinese envoy discussed trade.",
    "meeting | held | 2021-08-24 | - | Onyeama+Jianchun",
  ),
  one(
    "2020-07-22",
    "Jeyhun Bayramov talked by telephone on Tuesday with the Secretary-General of the Cooperation Council of Turkic Speaking States Baghdad Amreyev.",
    "telephone call | held | 2020-07-21 | - | Bayramov+Amreyev",
  ),
  one(
    "2020-07-22",
    "Jeyhun Bayramov talked by telephone on Tuesday with the Secretary-General of the Turkic Academy.",
  ),
  one(
    "2020-10-30",
    "Sameh Shoukry met in Moscow on Thursday with Russian Minister of Industry and Trade Denis Manturov and Deputy Foreign Minister Mikhail Bogdanov.",
    "meeting | held | 2020-10-29 | Moscow | Shoukry+Manturov+Bogdanov",
  ),
  one(
    "2024-04-04",
    "Sergei Lavrov held talks in Moscow on Tuesday with the head of the Libyan Presidential Council, Mohamed al-Menfi.",
    "meeting | held | 2024-04-02 | Moscow | Lavrov+al-Menfi",
  ),
  one(
    "2024-04-04",
    "Jeyhun Bayramov met in Baku on Tuesday with the head of the Turkish parliament's delegation to the assembly, former Turkish foreign minister Mevlut Cavusoglu.",
    "meeting | held | 2024-04-02 | Baku | Bayramov+Cavusoglu",
  ),
  one("2024-04-04", "Sergei Lavrov met Moussa Faki Mahamat in Moscow on Tuesday."),
  one(
    "2022-08-04",
    "Park Jin met with Hayashi Yoshimasa in Phnom Penh on Thursday.",
    "meeting | held | 2022-08-04 | Phnom Penh | Jin+Hayashi",
  ),
  one(
    "2019-11-22",
    "Toshimitsu Motegi received Foreign Minister Senator the Hon. Marise Payne in Nagoya on Friday.",
    "meeting | held | 2019-11-22 | Nagoya | Motegi+Payne",
  ),
  one(
    "2018-07-11",
    "Turkish Foreign Minister Mevlut Cavusoglu met Defence Minister Zakir Hasanov in Baku on Tuesday.",
    "meeting | held | 2018-07-10 | Baku | Cavusoglu+Hasanov",
  ),
  one(
    "2018-07-11",
    "Turkish Foreign Minister Mevlut Cavusoglu met Culture Minister Numan Kurtulmus in Ankara on Tuesday.",
  ),
  one(
    "2020-05-12",
    "Eamon Gilmore, the EU envoy, and Vasyl Bodnar, deputy foreign minister, talked on the telephone on May 6.",
    "telephone call | held | 2020-05-06 | - | Gilmore+Bodnar",
  ),
  one(
    "2021-02-19",
    "The top diplomats from Japan, the United States, Australia and India held phone talks on Thursday.",
    "telephone call | held | 2021-02-18 | - | Motegi+Blinken+Payne+Jaishankar",
  ),
  one(
    "2012-12-11",
    "The Serbian and Kosovo prime ministers, Ivica Dacic and Hashim Thaci respectively, met in Brussels on Monday.",
    "meeting | held | 2012-12-10 | Brussels | Dacic+Thaci",
  ),
  one(
    "2021-02-12",
    "On February 1 Dmytro Kuleba and newly-appointed U.S. Secretary of State Antony Blinken spoke over the phone.",
    "telephone call | held | 2021-02-01 | - | Kuleba+Blinken",
  ),
];

/** Two told in one breath, and one that is none. */
export const IN_ONE_BREATH: readonly Case[] = [
  one(
    "2024-03-20",
    "Penny Wong delivered a stern message to her Chinese counterpart, Wang Yi, at their strategic dialogue in Canberra on Wednesday.",
    "meeting | held | 2024-03-20 | Canberra | Wong+Yi",
  ),
  one(
    "2024-03-20",
    "Penny Wong sent a written message to Wang Yi on Wednesday.",
    "letter | held | 2024-03-20 | - | Wong+Yi",
  ),
  one(
    "2015-09-25",
    "Sergei Lavrov spoke with John Kerry by phone on Thursday and Frank-Walter Steinmeier met with Laurent Fabius and Philip Hammond met Sergei Lavrov in Paris.",
    "telephone call | held | 2015-09-24 | - | Lavrov+Kerry",
    "meeting | held | * | * | Steinmeier+Fabius",
    "meeting | held | * | Paris | Hammond+Lavrov",
  ),
  one(
    "2015-09-25",
    "Sergei Lavrov met with John Kerry and Frank-Walter Steinmeier in Paris on Thursday.",
    "meeting | held | 2015-09-24 | Paris | Lavrov+Kerry+Steinmeier",
  ),
  one(
    "2022-02-13",
    "Chung Eui-yong met with Yoshimasa Hayashi in Honolulu on Saturday. Later the two were to hold trilateral talks with Antony Blinken.",
    "meeting | held | 2022-02-12 | Honolulu | Eui-yong+Hayashi",
    "meeting | planned | - | * | Eui-yong+Hayashi+Blinken",
  ),
  one(
    "2025-01-23",
    "Hakan Fidan spoke on the phone with Marco Rubio on Wednesday. In the meeting, Fidan and Rubio stressed that they are allies.",
    "telephone call | held | 2025-01-22 | - | Fidan+Rubio",
  ),
  one(
    "2017-10-03",
    "Mevlut Cavusoglu met Elmar Mammadyarov in Ankara on Monday. The two also discussed the next session of their council, scheduled to be held in Baku.",
    "meeting | held | 2017-10-02 | Ankara | Cavusoglu+Mammadyarov",
  ),
  one(
    "2015-09-25",
    "John Kerry and Sergei Lavrov will discuss in Paris on Friday how to bring Barack Obama and Vladimir Putin together.",
    "meeting | planned | 2015-09-25 | Paris | Kerry+Lavrov",
  ),
  one("2015-09-25", "Officials debate whether to hold a summit between Park Geun-hye and Shinzo Abe."),
];

/** One journey to several countries is a visit to each. */
export const SEVERAL_GOALS: readonly Case[] = [
  one(
    "2020-09-08",
    "Wang Yi will pay official visits to Vietnam, Cambodia and Singapore from September 10 to 15.",
    "visit | planned | 2020-09-10/2020-09-15 | Vietnam | Yi+Vietnam",
    "visit | planned | 2020-09-10/2020-09-15 | Cambodia | Yi+Cambodia",
    "visit | planned | 2020-09-10/2020-09-15 | Singapore | Yi+Singapore",
  ),
  one(
    "2020-05-06",
    "Josep Borrell is to travel to Serbia on Monday and to Kosovo on Tuesday.",
    "visit | planned | 2020-05-11 | Serbia | Borrell+Serbia",
    "visit | planned | 2020-05-12 | Kosovo | Borrell+Kosovo",
  ),
  one(
    "2020-11-21",
    "Mohammad Javad Zarif's visit to Baku and Moscow has been postponed. He was to visit Azerbaijan and Russia on November 23.",
    "visit | postponed | 2020-11-23 | * | Zarif+Azerbaijan",
    "visit | postponed | 2020-11-23 | * | Zarif+Russia",
  ),
  one(
    "2022-06-05",
    "Hossein Amir-Abdollahian has postponed his visit to Turkey. Turkish media had said that the top Iranian diplomat was going to visit Turkey on Monday, June 6.",
    "visit | postponed | 2022-06-06 | Turkey | Amir-Abdollahian+Turkey",
  ),
  one(
    "2015-03-10",
    "Sergei Lavrov visited Georgia on Monday and Ukraine protested.",
    "visit | held | 2015-03-09 | Georgia | Lavrov+Georgia",
  ),
  one(
    "2015-03-10",
    "Sergei Lavrov will visit Georgia on Thursday and Ukrainian officials are worried.",
    "visit | planned | 2015-03-12 | Georgia | Lavrov+Georgia",
  ),
];
