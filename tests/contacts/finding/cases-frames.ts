import { type Case, one } from "./cases.ts";

/** Who speaks, whom a noun stands for, and which occasion a second mention means. */
export const REFERENCES: readonly Case[] = [
  one(
    "2014-05-02",
    '"I talked to Sergei Lavrov yesterday," John Kerry told reporters. "We will see him in Geneva on May 6."',
    "consultation | held | 2014-05-01 | - | Kerry+Lavrov",
    "meeting | planned | 2014-05-06 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2007-05-15",
    "FOREIGN MINISTER LAVROV: It was a pleasure to welcome Secretary Rice this morning.\n\nSECRETARY RICE: I will meet President Putin tomorrow.",
    "meeting | held | 2007-05-15 | - | Lavrov+Rice",
    "meeting | planned | 2007-05-16 | - | Rice+Putin",
  ),
  one(
    "2016-09-09",
    "Lavrov and Kerry met in Geneva on August 26. Steffan Mistura hosted them. The second meeting took place in Hangzhou on September 5.",
    "meeting | held | 2016-08-26 | Geneva | Lavrov+Kerry",
    "meeting | held | 2016-09-05 | Hangzhou | Lavrov+Kerry",
  ),
  one(
    "2017-02-17",
    "Rex Tillerson spoke with Sergei Lavrov on Thursday. The call came after the one that Donald Trump had with Vladimir Putin in January.",
    "telephone call | held | 2017-02-16 | - | Tillerson+Lavrov",
    "telephone call | held | 2017-01 | - | Trump+Putin",
  ),
  one(
    "2019-06-05",
    "Heiko Maas talked by phone on Tuesday with Sergei Lavrov and, later, with his French counterpart Jean-Yves Le Drian.",
    "telephone call | held | 2019-06-04 | - | Maas+Lavrov",
    "telephone call | held | 2019-06-04 | - | Maas+Drian",
  ),
  one(
    "2013-09-04",
    "Lavrov told reporters on Tuesday that he would not answer. He said he had sent John Kerry a letter that day.",
    "letter | held | 2013-09-03 | - | Lavrov+Kerry",
  ),
  one(
    "2012-10-02",
    "The Secretary-General met in New York on Monday with Fiji's Minister for Foreign Affairs and International Cooperation, Ratu Inoke Kubuabola.",
    "meeting | held | 2012-10-01 | New York | Ki-moon+Kubuabola",
  ),
  one(
    "2013-08-30",
    "Ban Ki-moon received Mr. Ivan Stepanov, Deputy Foreign Minister of Bulgaria, in Vienna on Thursday.",
    "meeting | held | 2013-08-29 | Vienna | Ki-moon+Stepanov",
  ),
  one(
    "2017-03-28",
    "The British foreign secretary, Boris Johnson, has talked to (Russian) Foreign Minister (Sergei) Lavrov by phone.",
    "telephone call | held | - | - | Johnson+Lavrov",
  ),
  one(
    "2011-05-10",
    "Lavrov was in touch with Hillary Clinton on Monday.",
    "consultation | held | 2011-05-09 | - | Lavrov+Clinton",
  ),
];

/** Lists, brackets and who stands beside a noun. */
export const PARTNERS: readonly Case[] = [
  one(
    "2014-07-01",
    "President of Russia Vladimir Putin had a conference call on Monday with Federal Chancellor of Germany Angela Merkel, President of France Francois Hollande, and President of Ukraine Petro Poroshenko.",
    "telephone call | held | 2014-06-30 | - | Putin+Merkel+Hollande+Poroshenko",
  ),
  one(
    "2013-02-20",
    "Lavrov returned John Kerry's phone call on Sunday.",
    "telephone call | held | 2013-02-17 | - | Lavrov+Kerry",
  ),
  one(
    "2017-10-30",
    "Hassan Rouhani turned down a request by Donald Trump for a meeting.",
    "meeting | refused | - | - | Rouhani+Trump",
  ),
  one(
    "2013-02-18",
    "John Kerry talked on Sunday with Sergei Lavrov. The two spent half an hour on the phone. They will try to set a first meeting soon.",
    "telephone call | held | 2013-02-17 | - | Kerry+Lavrov",
  ),
  one(
    "2017-11-20",
    "Russian Foreign Minister Sergei Lavrov is in Yerevan. He will see President Serzh Hovsepian on Tuesday.",
    "meeting | planned | 2017-11-21 | Yerevan | Lavrov+Hovsepian",
  ),
  one(
    "2023-06-26",
    'Jens Stoltenberg said: "I phoned [Turkish] President [Recep Tayyip] Erdogan yesterday."',
    "telephone call | held | 2023-06-25 | - | Stoltenberg+Erdogan",
  ),
  one(
    "2015-06-16",
    'In a call to Sergei Lavrov, John Kerry "urged Russia to hold back," a spokesman said.',
    "telephone call | held | - | - | Lavrov+Kerry",
  ),
  one(
    "2014-07-02",
    "The truce must go on, Lavrov suggested during a call with John Kerry on Tuesday.",
    "telephone call | held | 2014-07-01 | - | Lavrov+Kerry",
  ),
  one(
    "2008-03-10",
    "The talks in London on Friday brought together Ban Ki-moon, the UN secretary-general, Javier Solana, the EU's foreign policy chief, and Sergei Lavrov.",
    "meeting | held | 2008-03-07 | London | Ki-moon+Solana+Lavrov",
  ),
  one(
    "2009-03-06",
    "SECRETARY CLINTON: Foreign Minister Lavrov and I have just finished our first one-on-one meeting.",
    "meeting | held | - | - | Lavrov+Clinton",
  ),
  one(
    "2023-06-28",
    "Dmytro Kuleba discussed the coming NATO summit with Antony Blinken in a call on Tuesday.",
    "telephone call | held | 2023-06-27 | - | Kuleba+Blinken",
  ),
  one(
    "2016-12-18",
    "Sergei Lavrov, Mevlut Cavusoglu and Javad Zarif spoke by phone on Saturday. The ministers will meet in the Russian capital on December 27.",
    "telephone call | held | 2016-12-17 | - | Lavrov+Cavusoglu+Zarif",
    "meeting | planned | 2016-12-27 | Moscow | Lavrov+Cavusoglu+Zarif",
  ),
  one(
    "2025-08-12",
    "The minister told of the contacts that Nikol Pashinyan had with Donald Trump in Washington on August 8.",
    "meeting | held | 2025-08-08 | Washington | Pashinyan+Trump",
  ),
  one("2023-11-22", "The date of a new meeting between Lavrov and Antony Blinken has not yet been set."),
  one("2016-01-11", "John Kerry and Lavrov look for an opportunity to meet."),
];

/** Verbs that speak of a contact only in some company. */
export const COMPANY: readonly Case[] = [
  one(
    "2025-08-19",
    "Wang Yi arrived late on Monday and first saw Subrahmanyam Jaishankar. He will call on Narendra Modi on Wednesday.",
    "meeting | held | 2025-08-18 | - | Yi+Jaishankar",
    "meeting | planned | 2025-08-20 | - | Yi+Modi",
  ),
  one("2025-08-19", "Lavrov saw Antony Blinken as a weak partner. Kerry called on Putin to stop."),
  one(
    "2023-06-23",
    "Aleksandar Vucic and Emmanuel Macron each talked with Josep Borrell in Brussels on Thursday but did not sit down with each other.",
    "meeting | held | 2023-06-22 | Brussels | Vucic+Borrell",
    "meeting | held | 2023-06-22 | Brussels | Macron+Borrell",
    "meeting | not held | - | - | Vucic+Macron",
  ),
  one("2023-06-23", 'Vucic had said that talking with Macron made "no sense at all."'),
  one(
    "2025-07-12",
    "Lavrov held talks on Saturday with Choe Son Hui. It was a round of what the ministries call strategic dialogue.",
    "meeting | held | 2025-07-12 | - | Lavrov+Hui",
  ),
  one(
    "2025-07-12",
    "Lavrov held talks on Saturday with his counterpart, Pak Myong Ho.",
    "meeting | held | 2025-07-12 | - | Lavrov+Ho",
  ),
  one(
    "2023-09-22",
    "Antony Blinken and Subrahmanyam Jaishankar came together in New York on Friday.",
    "meeting | held | 2023-09-22 | New York | Blinken+Jaishankar",
  ),
];

/** What a clause says of a contact, and what it leaves open. */
export const FRAMES: readonly Case[] = [
  one(
    "2017-05-09",
    "The Kremlin on Monday denied reports that Putin and Donald Trump had talked by phone. The two spoke on Friday, a newspaper had claimed.",
    "* | denied | 2017-05-05 | - | Putin+Trump",
  ),
  one(
    "2019-04-09",
    "There was no conversation between Putin and Emmanuel Macron, spokesman Dmitry Peskov said on Monday.",
    "consultation | denied | - | - | Putin+Macron",
  ),
  one("2019-04-09", "Ban Ki-moon will see Lavrov if the minister travels to New York, a spokesman said."),
  one(
    "2014-03-04",
    "A meeting that John Kerry was to have had with Sergei Lavrov on Wednesday will not take place.",
    "meeting | cancelled | 2014-03-05 | - | Kerry+Lavrov",
  ),
  one("2013-06-04", "The Geneva talks are meant to prepare a summit of Presidents Obama and Putin."),
  one(
    "2013-06-04",
    "Lavrov had also been invited to the dinner and to the meeting of the group, but stayed at home.",
  ),
  one("2018-06-04", "Macron has not spoken to Putin since March, opting instead to talk to Angela Merkel."),
  one(
    "2015-12-03",
    "Sergei Lavrov is meeting in Belgrade with Mevlut Cavusoglu.",
    "meeting | held | 2015-12-03 | Belgrade | Lavrov+Cavusoglu",
  ),
  one(
    "2023-07-17",
    "Joe Biden has invited Benjamin Netanyahu to a meeting in the United States.",
    "meeting | proposed | - | United States | Biden+Netanyahu",
  ),
  one(
    "2019-02-21",
    "Netanyahu postponed a trip to Moscow for talks with Putin.",
    "meeting | postponed | - | Moscow | Netanyahu+Putin",
  ),
  one(
    "2021-02-12",
    'Biden is "looking forward" to speaking with Netanyahu, Jen Psaki said.',
    "consultation | planned | - | - | Biden+Netanyahu",
  ),
  one(
    "2009-03-07",
    "Much will depend on the tone when Barack Obama and Dmitry Medvedev meet later this month.",
    "meeting | planned | 2009-03 | - | Obama+Medvedev",
  ),
  one("2018-07-13", "In 1986 Ronald Reagan met Soviet leader Mikhail Gorbachev in Reykjavik."),
  one(
    "2016-05-02",
    "Talks between Staffan de Mistura and Lavrov, followed by a news conference, will take place on Tuesday.",
    "meeting | planned | 2016-05-03 | - | Mistura+Lavrov",
  ),
  one(
    "2024-10-03",
    "The Kremlin has received no request from Germany for a telephone conversation between Olaf Scholz and Putin.",
    "telephone call | denied | - | - | Scholz+Putin",
  ),
  one("2024-10-03", "Olaf Scholz would speak with Putin at the right moment, a spokesman said."),
  one("2020-09-08", "It is not known when Lavrov and Dmytro Kuleba will speak."),
  one("2020-09-08", "Zelensky ordered Dmytro Kuleba to talk with Lavrov."),
  one(
    "2017-04-08",
    "Boris Johnson has called off the visit to Moscow on which he was to set out on Sunday. He was to hold talks with Lavrov on Monday.",
    "visit | cancelled | 2017-04-09 | Moscow | Johnson+Russia",
    "meeting | cancelled | 2017-04-10 | * | Johnson+Lavrov",
  ),
  one(
    "2009-09-28",
    'Hillary Clinton said: "I am seeing Ahmet Davutoglu this afternoon."',
    "meeting | planned | 2009-09-28 | - | Clinton+Davutoglu",
  ),
  one("2022-02-08", "Emmanuel Macron has talked to Putin several times a week."),
  one(
    "2017-03-06",
    "Sigmar Gabriel will on Thursday become the first man of the new and rather large German board to call on Sergei Lavrov.",
    "meeting | planned | 2017-03-09 | - | Gabriel+Lavrov",
  ),
  one(
    "2017-03-06",
    "Sigmar Gabriel last Thursday became the first minister of the new government to call on Sergei Lavrov.",
    "meeting | held | 2017-03-02 | - | Gabriel+Lavrov",
  ),
  one(
    "2014-02-27",
    "Kerry and Lavrov talk on the phone three times a month, and aides say they get on well.",
  ),
  one("2014-02-27", "Kerry and Lavrov have a talk on the phone every week."),
  one(
    "2022-06-14",
    "Biden will visit Saudi Arabia next month. First planned for June, the trip was pushed back by two weeks.",
    "visit | planned | 2022-07 | Saudi Arabia | Biden+Arabia",
  ),
  one(
    "2014-02-05",
    "Kerry is expected in Kiev later this week.",
    "visit | planned | * | Kiev | Kerry+Ukraine",
  ),
  one(
    "2018-03-19",
    "Lavrov was due in Hanoi on Tuesday for a visit and a meeting with Vietnam's president, Tran Dai Quang. The visit to Vietnam of the Russian foreign minister will not go ahead, the host said.",
    "visit | cancelled | * | * | Lavrov+Vietnam",
    "meeting | cancelled | 2018-03-20 | * | Lavrov+Quang",
  ),
  one("2021-06-01", "Trump telephoned Georgia Secretary of State Brad Raffensperger in January."),
];

/** Days and places that stand apart from their contact. */
export const WHERE_AND_WHEN: readonly Case[] = [
  one(
    "2022-04-22",
    "Antonio Guterres will meet Lavrov on Tuesday and will then be received by Putin. He telephoned Zelensky once, on March 26.",
    "meeting | planned | 2022-04-26 | - | Guterres+Lavrov",
    "meeting | planned | 2022-04-26 | - | Guterres+Putin",
    "telephone call | held | 2022-03-26 | - | Guterres+Zelenskyy",
  ),
  one(
    "2019-04-18",
    "Taro Kono will meet Lavrov in Moscow in mid-May. Another meeting of the two ministers is planned for May 30.",
    "meeting | planned | 2019-05 | Moscow | Kono+Lavrov",
    "meeting | planned | 2019-05-30 | - | Kono+Lavrov",
  ),
  one(
    "2026-01-14",
    "Marco Rubio spoke today (January 13, 2026) with Sergei Lavrov.",
    "consultation | held | 2026-01-13 | - | Rubio+Lavrov",
  ),
  one(
    "2013-12-16",
    "On Saturday, while he was on his way to Asia, John Kerry talked by telephone with Javad Zarif.",
    "telephone call | held | 2013-12-14 | - | Kerry+Zarif",
  ),
  one(
    "2009-03-07",
    "Clinton and Lavrov had talks in Geneva. The minister, who had met briefly with Clinton in Egypt on Monday, was pleased.",
    "meeting | held | - | Geneva | Clinton+Lavrov",
    "meeting | held | 2009-03-02 | Egypt | Lavrov+Clinton",
  ),
  one(
    "2014-06-03",
    "Lavrov told reporters in Geneva on Monday after talks with John Kerry that no deal was near.",
    "meeting | held | 2014-06-02 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2014-10-15",
    "Zarif met with Catherine Ashton, who leads for the six powers, on Tuesday, to prepare the next round.",
    "meeting | held | 2014-10-14 | - | Zarif+Ashton",
  ),
  one(
    "2015-01-20",
    "The format goes back to June 2014, when Angela Merkel met Petro Poroshenko in Normandy.",
    "meeting | held | 2014-06 | Normandy | Merkel+Poroshenko",
  ),
  one(
    "2022-09-14",
    "Xi Jinping and Vladimir Putin are to meet again at a regional summit in the city of Samarkand.",
    "meeting | planned | - | Samarkand | Jinping+Putin",
  ),
  one(
    "2018-06-11",
    "Heiko Maas and Sergei Lavrov will meet in Berlin on Monday evening. Maas will receive Lavrov at the Villa Borsig.",
    "meeting | planned | 2018-06-11 | Berlin | Maas+Lavrov",
  ),
  one(
    "2021-12-24",
    "Mevlut Cavusoglu had his first talks with Annalena Baerbock on Dec. 23. Ukraine was discussed in the phone conversation, the ministry said.",
    "telephone call | held | 2021-12-23 | - | Cavusoglu+Baerbock",
  ),
  one(
    "2023-02-10",
    "Antony Blinken spoke on Thursday with Catherine Colonna. He briefed Colonna on his visit to Israel.",
    "consultation | held | 2023-02-09 | - | Blinken+Colonna",
  ),
];
