import { type Case, one } from "./cases.ts";

/** What stands between two contacts of one text: clefts, plans that would have been, talk, tours, and denials of other things. */
export const BETWEEN: readonly Case[] = [
  one(
    "2015-10-07",
    "John Kerry held a 20-minute talk with Sergei Lavrov in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry met Sergei Lavrov in New York on Tuesday. The two will see each other again in Vienna on October 23.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
    "meeting | planned | 2015-10-23 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-28",
    "Russian and U.S. delegations led by Sergei Lavrov and John Kerry met for three hours in Geneva on Tuesday.",
    "meeting | held | 2015-10-27 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-28",
    "John Kerry had spent the morning with Sergei Lavrov at the Hotel Bristol.",
    "meeting | held | - | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-28",
    "Foreign ministers John Kerry and Sergei Lavrov gather in Vienna on Thursday.",
    "meeting | planned | 2015-10-29 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-28",
    "Sergei Lavrov spoke by telephone with John Kerry on Tuesday. They are expected to meet on Thursday, according to the ministry.",
    "telephone call | held | 2015-10-27 | * | Lavrov+Kerry",
    "meeting | planned | 2015-10-29 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-28",
    "Sergei Lavrov telephoned Wang Yi on Tuesday before he saw John Kerry in Vienna.",
    "telephone call | held | 2015-10-27 | * | Lavrov+Yi",
    "meeting | held | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-28",
    "Angela Merkel spoke after her meeting with Vladimir Putin in Moscow on Tuesday.",
    "meeting | held | 2015-10-27 | * | Merkel+Putin",
  ),
  one(
    "2015-10-28",
    "Sergei Lavrov will tell John Kerry at their meeting in Vienna on Thursday that time is short.",
    "meeting | planned | 2015-10-29 | * | Lavrov+Kerry",
  ),
  one(
    "2022-08-05",
    "Yoshimasa Hayashi and Wang Yi were due to meet on Thursday afternoon in Cambodia. It would have been the first time in 21 months.",
    "meeting | cancelled | 2022-08-04 | * | Hayashi+Yi",
  ),
  one(
    "2008-09-15",
    "The Foreign Ministry dismissed a report that Sergei Lavrov had sworn in a telephone conversation with David Miliband.",
    "telephone call | held | - | * | Lavrov+Miliband",
  ),
  one(
    "2008-09-15",
    "The Foreign Ministry denied that Sergei Lavrov had spoken with David Miliband in a telephone call on Friday.",
    "telephone call | denied | 2008-09-12 | * | Lavrov+Miliband",
  ),
  one(
    "2013-09-06",
    "Catherine Ashton has telephoned Mohammad Javad Zarif after the news. She also called Zarif last month to assure him of her good will.",
    "telephone call | held | - | * | Ashton+Zarif",
    "telephone call | held | 2013-08 | * | Ashton+Zarif",
  ),
  one(
    "2008-08-09",
    "Sergei Lavrov spoke with Condoleezza Rice on Friday. He gave a similar message to Frank-Walter Steinmeier and to Javier Solana.",
    "consultation | held | 2008-08-08 | * | Lavrov+Rice",
    "consultation | held | - | * | Lavrov+Steinmeier",
    "consultation | held | - | * | Lavrov+Solana",
  ),
  one(
    "2015-10-28",
    "John Kerry and Sergei Lavrov meet in Vienna on Thursday.",
    "meeting | planned | 2015-10-29 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-28",
    "John Kerry and Sergei Lavrov met in Vienna on Thursday to prepare a planned summit.",
    "meeting | held | 2015-10-22 | * | Kerry+Lavrov",
  ),
  one(
    "2025-10-28",
    "Marco Rubio and Sergei Lavrov spoke on Monday. According to Reuters, the ministers were to have met on October 23 to begin work on the summit in Budapest.",
    "consultation | held | 2025-10-27 | * | Rubio+Lavrov",
    "meeting | not held | 2025-10-23 | * | Rubio+Lavrov",
  ),
  one(
    "2025-10-28",
    "It was on Monday, October 20, that Sergei Lavrov and Marco Rubio last spoke by phone.",
    "telephone call | held | 2025-10-20 | * | Lavrov+Rubio",
  ),
  one(
    "2025-10-28",
    "It will be on Thursday that Sergei Lavrov meets Marco Rubio.",
    "meeting | planned | 2025-10-30 | * | Lavrov+Rubio",
  ),
  one(
    "2017-10-30",
    "The last time that leaders of the two countries talked was in 2013, when the then U.S. president, Barack Obama, and Hassan Rouhani spoke by telephone.",
    "telephone call | held | 2013 | * | Obama+Rouhani",
  ),
  one(
    "2017-10-30",
    "In 2013 the then U.S. president, Barack Obama, spoke with Hassan Rouhani by telephone.",
    "telephone call | held | 2013 | * | Obama+Rouhani",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov did meet Rex Tillerson in Manila, on Sunday.",
    "meeting | held | 2017-10-29 | * | Lavrov+Tillerson",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov, for his part, did telephone Rex Tillerson on Sunday.",
    "telephone call | held | 2017-10-29 | * | Lavrov+Tillerson",
  ),
  one(
    "2017-10-30",
    "On Sunday came a call from Rex Tillerson to Sergei Lavrov.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Then came Sunday's call between Rex Tillerson and Sergei Lavrov.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Sunday brought a call between Rex Tillerson and Sergei Lavrov.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "The ministers, Rex Tillerson and Sergei Lavrov, last met in Manila on August 6.",
    "meeting | held | 2017-08-06 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Their previous meeting, in Manila on August 6, had left Rex Tillerson and Sergei Lavrov apart.",
    "meeting | held | 2017-08-06 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Rex Tillerson and Sergei Lavrov are scheduled to meet on Tuesday for the third time since July.",
    "meeting | planned | 2017-10-31 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Rex Tillerson spoke by telephone with Sergei Lavrov, who is in Ankara, on Sunday night.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov, speaking by telephone with Rex Tillerson on Sunday, called for calm.",
    "telephone call | held | 2017-10-29 | * | Lavrov+Tillerson",
  ),
  one(
    "2017-10-30",
    "In a conversation with Rex Tillerson, Sergei Lavrov on Sunday called for calm, the ministry said.",
    "consultation | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Talking to Rex Tillerson on Sunday, Sergei Lavrov called for calm.",
    "consultation | held | 2017-10-29 | * | Lavrov+Tillerson",
  ),
  one(
    "2017-10-30",
    "Told by Rex Tillerson on the phone on Sunday that sanctions would stay, Sergei Lavrov hung up.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov hung up on Rex Tillerson on Sunday, officials said.",
    "telephone call | held | 2017-10-29 | * | Lavrov+Tillerson",
  ),
  one(
    "2017-10-30",
    "After a meeting in Manila on Sunday, Rex Tillerson and Sergei Lavrov had little to say.",
    "meeting | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "The meeting in Manila on Sunday left Rex Tillerson and Sergei Lavrov as far apart as ever.",
    "meeting | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "What Rex Tillerson and Sergei Lavrov discussed in Manila on Sunday is not known.",
    "meeting | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Rex Tillerson and Sergei Lavrov will not meet in Manila this week, the State Department said.",
    "meeting | not held | 2017-10-30/2017-11-05 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov returned Rex Tillerson's call on Sunday.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov got a call from Rex Tillerson on Sunday evening.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "A phone call was made by Rex Tillerson to Sergei Lavrov on Sunday.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "It was Rex Tillerson who called Sergei Lavrov on Sunday.",
    "telephone call | held | 2017-10-29 | * | Tillerson+Lavrov",
  ),
  one(
    "2017-10-30",
    "Sergei Lavrov's meeting on Sunday with Rex Tillerson in Manila was their fourth.",
    "meeting | held | 2017-10-29 | * | Lavrov+Tillerson",
  ),
  one(
    "2008-09-02",
    "The two also conferred about the trips that will take Condoleezza Rice to Georgia on Wednesday.",
    "visit | planned | 2008-09-03 | * | Rice+Georgia",
  ),
  one(
    "2008-09-02",
    "A tour takes Condoleezza Rice to Georgia on Thursday.",
    "visit | planned | 2008-09-04 | * | Rice+Georgia",
  ),
  one("2008-09-02", "Condoleezza Rice took Sergei Lavrov to task over Georgia on Monday."),
  one(
    "2008-09-02",
    "The war brought Condoleezza Rice to Georgia in August.",
    "visit | held | 2008-08 | * | Rice+Georgia",
  ),
  one(
    "2017-04-08",
    "Boris Johnson has called off the visit to Moscow on which he was to set out on Sunday. Johnson was to hold talks with Sergei Lavrov on Monday. It would have been the first such visit since 2012.",
    "visit | cancelled | 2017-04-09 | * | Johnson+Russia",
    "meeting | cancelled | 2017-04-10 | * | Johnson+Lavrov",
  ),
];
