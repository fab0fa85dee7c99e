import { type Case, one } from "./cases.ts";

/** Offers, schedules, denials and lunches: what stands around a contact says what became of it. */
export const AROUND_IT: readonly Case[] = [
  one(
    "2015-10-07",
    "The visit of Sergei Lavrov to Paris, planned for October 6, has been postponed to October 13, the Quai d'Orsay said.",
    "visit | postponed | 2015-10-06 | * | Lavrov+France",
  ),
  one(
    "2015-10-14",
    "Sergei Lavrov cancelled his meeting with John Kerry planned for October 13.//The Kremlin denied that Lavrov had called Kerry on October 13.",
    "meeting | cancelled | 2015-10-13 | * | Lavrov+Kerry",
    "telephone call | denied | 2015-10-13 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "John Kerry has cancelled his October 13 meeting with Sergei Lavrov. Reports that the two spoke by telephone on Tuesday are false, the Russian Foreign Ministry said.",
    "meeting | cancelled | 2015-10-13 | * | Kerry+Lavrov",
    "telephone call | denied | 2015-10-13 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "The talks between Sergei Lavrov and Laurent Fabius have been moved from Thursday to Friday.",
    "meeting | postponed | 2015-10-08 | * | Lavrov+Fabius",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov's trip to Tehran has been pushed back a week.",
    "visit | postponed | - | * | Lavrov+Iran",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov's trip to Tehran, due to begin on Thursday, is off.",
    "visit | cancelled | 2015-10-08 | * | Lavrov+Iran",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov called off a trip to Tehran that was to begin on Thursday.",
    "visit | cancelled | 2015-10-08 | * | Lavrov+Iran",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov will travel to Tehran on Thursday.",
    "visit | planned | 2015-10-08 | * | Lavrov+Iran",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov begins a two-day visit to Iran on Thursday, when he will meet Mohammad Javad Zarif.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Zarif",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov is in Tehran today for talks with Mohammad Javad Zarif.",
    "meeting | held | 2015-10-07 | * | Lavrov+Zarif",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov, on a visit to Tehran, was received by Hassan Rouhani on Tuesday.",
    "meeting | held | 2015-10-06 | * | Rouhani+Lavrov",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov wound up a visit to Tehran on Tuesday with a meeting with Hassan Rouhani.",
    "meeting | held | 2015-10-06 | * | Lavrov+Rouhani",
  ),
  one(
    "2015-10-07",
    "On the second day of his visit to Tehran, Lavrov met Hassan Rouhani on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Rouhani",
  ),
  one(
    "2015-10-07",
    "Preparations are under way for a meeting between Vladimir Putin and Barack Obama in November.",
    "meeting | planned | 2015-11 | * | Putin+Obama",
  ),
  one(
    "2015-10-07",
    "The Kremlin confirmed that Vladimir Putin and Barack Obama would speak by telephone on Thursday.",
    "telephone call | planned | 2015-10-08 | * | Putin+Obama",
  ),
  one(
    "2015-10-07",
    "Washington asked for the call, which Sergei Lavrov and John Kerry held on Tuesday.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "At Washington's request, Sergei Lavrov spoke by phone with John Kerry on Tuesday.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov and John Kerry compared notes on Syria by telephone on Tuesday.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov discussed Syria with John Kerry on the telephone.",
    "telephone call | held | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Syria was on the agenda of Tuesday's telephone call of Sergei Lavrov and John Kerry.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Syria topped the agenda when Sergei Lavrov sat down with John Kerry in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Syria was at the centre of Tuesday's talks between Sergei Lavrov and John Kerry in New York.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Syria will be at the centre of talks between Sergei Lavrov and John Kerry in New York on Thursday.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Foreign ministers Sergei Lavrov and John Kerry huddled for an hour in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "It took Sergei Lavrov and John Kerry four hours on Tuesday in New York to agree on a text.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov and John Kerry were closeted for four hours in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov came to see John Kerry in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov went to New York on Tuesday for a meeting with John Kerry.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "John Kerry welcomed Sergei Lavrov to the State Department on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry greeted Sergei Lavrov at the State Department on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry played host to Sergei Lavrov at the State Department on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry was visited by Sergei Lavrov at the State Department on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "John Kerry had tea with Sergei Lavrov in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry and Sergei Lavrov had breakfast together in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "Over breakfast in New York on Tuesday, John Kerry told Sergei Lavrov that time was short.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry had words with Sergei Lavrov in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry had a word with Sergei Lavrov in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry exchanged a few words with Sergei Lavrov in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry faced Sergei Lavrov across the table in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry got an hour with Sergei Lavrov in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry pressed Sergei Lavrov in a meeting in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry tackled Sergei Lavrov on Syria at a lunch in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "In his talks with John Kerry in New York on Tuesday, Sergei Lavrov warned of chaos.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "During Tuesday's meeting in New York, Sergei Lavrov told John Kerry that chaos would follow.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "At Tuesday's lunch with John Kerry, Sergei Lavrov warned of chaos.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov came out of his meeting with John Kerry on Tuesday in good spirits.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov left Tuesday's meeting with John Kerry in good spirits.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Ahead of his meeting with John Kerry on Thursday, Sergei Lavrov was in good spirits.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov looks forward to Thursday's meeting with John Kerry.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Thursday will see Sergei Lavrov meet John Kerry in New York.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov's programme in New York includes a meeting with John Kerry on Thursday.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov's schedule lists meetings with John Kerry on Thursday and Wang Yi on Friday.",
    "meeting | planned | 2015-10-08 | * | Lavrov+Kerry",
    "meeting | planned | 2015-10-09 | * | Lavrov+Yi",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov is to have a string of bilateral meetings in New York, among them with John Kerry and Wang Yi.",
    "meeting | planned | - | * | Lavrov+Kerry",
    "meeting | planned | - | * | Lavrov+Yi",
  ),
  one(
    "2015-10-07",
    "In New York on Tuesday Sergei Lavrov held bilateral meetings with John Kerry, Wang Yi and Philip Hammond.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
    "meeting | held | 2015-10-06 | * | Lavrov+Yi",
    "meeting | held | 2015-10-06 | * | Lavrov+Hammond",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov held talks with his German and French counterparts in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Steinmeier+Fabius",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov and his German and French counterparts spoke by telephone on Tuesday.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Steinmeier+Fabius",
  ),
  one(
    "2015-10-07",
    "Talks on Tuesday brought Sergei Lavrov and John Kerry no closer.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "No agreement came out of Tuesday's talks between Sergei Lavrov and John Kerry.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "No breakthrough was reached when Sergei Lavrov and John Kerry met on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Nothing was agreed at Tuesday's meeting of Sergei Lavrov and John Kerry.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov and John Kerry failed to agree on Syria at a meeting in New York on Tuesday.",
    "meeting | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "The request for a meeting with John Kerry came from Sergei Lavrov.",
    "meeting | requested | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Moscow said that it was John Kerry who had asked to speak to Sergei Lavrov.",
    "consultation | requested | - | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "A request by Sergei Lavrov for a call with John Kerry went unanswered.",
    "telephone call | not held | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "John Kerry's offer to meet Sergei Lavrov in Vienna on Thursday was turned down.",
    "meeting | refused | 2015-10-08 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov has accepted John Kerry's invitation to meet in Vienna on Thursday.",
    "meeting | planned | 2015-10-08 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry invited Sergei Lavrov to Washington, a spokesman said.",
    "meeting | proposed | - | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry suggested to Sergei Lavrov that they meet in Vienna.",
    "meeting | proposed | - | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "John Kerry and Sergei Lavrov were to have met on Tuesday, but the American stayed away.",
    "meeting | not held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "A planned meeting of John Kerry and Sergei Lavrov on Tuesday fell through.",
    "meeting | not held | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov flatly denied having met John Kerry in New York on Tuesday.",
    "meeting | denied | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "Sergei Lavrov denied a report that he had spoken with John Kerry on Tuesday.",
    "consultation | denied | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "The State Department said there had been no such meeting between John Kerry and Sergei Lavrov.",
    "meeting | denied | - | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "The State Department said that John Kerry never met Sergei Lavrov in New York on Tuesday.",
    "meeting | denied | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "Media reports about a telephone call between John Kerry and Sergei Lavrov on Tuesday do not correspond to reality, Maria Zakharova said.",
    "telephone call | denied | 2015-10-06 | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "Maria Zakharova called reports of a secret meeting between John Kerry and Sergei Lavrov fake news.",
    "meeting | denied | - | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-07",
    "On 6 October 2015, a telephone conversation took place between Foreign Minister Sergey Lavrov and US Secretary of State John Kerry.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-07",
    "On October 6, Foreign Minister of the Russian Federation Sergey Lavrov had a telephone conversation with Minister of Foreign Affairs of Germany Frank-Walter Steinmeier at the latter's initiative.",
    "telephone call | held | 2015-10-06 | * | Lavrov+Steinmeier",
  ),
  one(
    "2015-10-07",
    "Minister Steinmeier received Foreign Minister Lavrov in Berlin on 6 October.",
    "meeting | held | 2015-10-06 | * | Steinmeier+Lavrov",
  ),
  one(
    "2015-10-07",
    "Foreign Secretary Philip Hammond spoke to Foreign Minister Zarif of Iran this afternoon.",
    "consultation | held | 2015-10-07 | * | Hammond+Zarif",
  ),
  one(
    "2015-10-07",
    "The Prime Minister spoke to President Putin this morning. David Cameron said that Britain would act.",
    "consultation | held | 2015-10-07 | * | Cameron+Putin",
  ),
  one(
    "2015-10-07",
    "High Representative Federica Mogherini today held a phone call with Iranian Foreign Minister Mohammad Javad Zarif.",
    "telephone call | held | 2015-10-07 | * | Mogherini+Zarif",
  ),
  one(
    "2015-10-07",
    "H.E. Mr. Wang Yi, Minister of Foreign Affairs of China, met with H.E. Mr. Sergey Lavrov, Minister of Foreign Affairs of Russia, on October 6.",
    "meeting | held | 2015-10-06 | * | Yi+Lavrov",
  ),
  one(
    "2014-03-12",
    "John Kerry has an appointment with Sergei Lavrov in London on Friday.",
    "meeting | planned | 2014-03-14 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    '"I\'ll be meeting Foreign Minister Lavrov on Friday," John Kerry said.',
    "meeting | planned | 2014-03-14 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    '"I\'ve just spoken to Sergei Lavrov," John Kerry told reporters on Tuesday.',
    "consultation | held | 2014-03-11 | * | Kerry+Lavrov",
  ),
  one(
    "2014-03-12",
    '"I\'m seeing Sergei Lavrov tomorrow," John Kerry told reporters.',
    "meeting | planned | 2014-03-13 | * | Kerry+Lavrov",
  ),
  one(
    "2010-11-20",
    'Armenia\'s foreign minister met Sergei Lavrov in Moscow on Thursday. "We agreed on much," Edward Nalbandian said.',
    "meeting | held | 2010-11-18 | * | Nalbandian+Lavrov",
  ),
];
