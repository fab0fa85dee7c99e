import { type Case, one } from "./cases.ts";

/** Delegations, invitations taken up, messages, and readouts. */
export const DELEGATIONS: readonly Case[] = [
  one(
    "2025-02-19",
    "A Russian delegation led by Sergei Lavrov met an American one headed by Marco Rubio in Riyadh on Tuesday.",
    "meeting | held | 2025-02-18 | * | Lavrov+Rubio",
  ),
  one(
    "2025-02-17",
    "Sergei Lavrov would hold talks with top U.S. officials, including Secretary of State Marco Rubio, on Tuesday, Russia said.",
    "meeting | planned | 2025-02-18 | * | Lavrov+Rubio",
  ),
  one(
    "2025-02-17",
    "The talks come after Donald Trump last week spoke to Vladimir Putin by phone.",
    "telephone call | held | 2025-02-10/2025-02-16 | * | Trump+Putin",
  ),
  one(
    "2006-09-27",
    "The third round of talks between Javier Solana and Ali Larijani was supposed to be held on Thursday in New York.",
    "meeting | planned | 2006-09-28 | * | Solana+Larijani",
  ),
  one(
    "2006-10-03",
    "Javier Solana told a news conference that he had spoken on the phone with Ali Larijani on Monday evening from Levi.",
    "telephone call | held | 2006-10-02 | * | Solana+Larijani",
  ),
  one(
    "2007-06-25",
    "Javier Solana described talks in Lisbon on Saturday with Iran's nuclear negotiator Ali Larijani as constructive, adding that they would meet again next month.",
    "meeting | held | 2007-06-23 | * | Solana+Larijani",
    "meeting | planned | 2007-07 | * | Solana+Larijani",
  ),
  one(
    "2007-06-25",
    "In talks with Mohamed ElBaradei, head of the International Atomic Energy Agency, on Friday, Ali Larijani had agreed to a plan.",
    "meeting | held | 2007-06-22 | * | Larijani+ElBaradei",
  ),
  one(
    "2019-01-05",
    "Vladimir Putin and Benjamin Netanyahu have held telephone consultations. In the Friday call, the two discussed Syria.",
    "telephone call | held | 2019-01-04 | * | Putin+Netanyahu",
  ),
  one(
    "2020-12-28",
    "Vladimir Putin and Benjamin Netanyahu discussed by phone regional issues, the Kremlin said on Monday.",
    "telephone call | held | 2020-12-28 | * | Putin+Netanyahu",
  ),
  one(
    "2025-02-18",
    "On Monday, the U.S. delegation, led by Marco Rubio, met with Mohammed bin Salman.",
    "meeting | held | 2025-02-17 | * | Rubio+Salman",
  ),
  one(
    "2026-01-20",
    "South Korean Foreign Minister Cho Hyun will travel to Turkey on Wednesday for talks with his Turkish counterpart Hakan Fidan. Cho will then head to Belgium the following day for talks with Kaja Kallas.",
    "meeting | planned | 2026-01-21 | * | Hyun+Fidan",
    "meeting | planned | 2026-01-22 | * | Hyun+Kallas",
  ),
  one(
    "2023-01-12",
    "Sergey Lavrov will be in Belarus on a visit on 19 January.",
    "visit | planned | 2023-01-19 | * | Lavrov+Belarus",
  ),
  one(
    "2015-01-20",
    '"Two hours ago I discussed with the German foreign minister how to go on," Pavlo Klimkin told journalists.',
    "consultation | held | - | * | Klimkin+Steinmeier",
  ),
  one(
    "2015-01-20",
    '"We had a good conversation with Foreign Minister Steinmeier on Monday," Pavlo Klimkin told journalists.',
    "consultation | held | 2015-01-19 | * | Klimkin+Steinmeier",
  ),
  one(
    "2015-01-20",
    "Pavlo Klimkin tweeted that he had talked with Frank-Walter Steinmeier by phone on Monday.",
    "telephone call | held | 2015-01-19 | * | Klimkin+Steinmeier",
  ),
  one(
    "2015-01-20",
    "Tweeting after a call with Frank-Walter Steinmeier on Monday, Pavlo Klimkin spoke of progress.",
    "telephone call | held | 2015-01-19 | * | Klimkin+Steinmeier",
  ),
  one(
    "2015-01-20",
    "Pavlo Klimkin also had a phone call on Monday with his Polish counterpart, Grzegorz Schetyna.",
    "telephone call | held | 2015-01-19 | * | Klimkin+Schetyna",
  ),
  one(
    "2015-01-20",
    "Meanwhile in Kyiv, Petro Poroshenko received Federica Mogherini on Monday.",
    "meeting | held | 2015-01-19 | * | Poroshenko+Mogherini",
  ),
  one(
    "2015-01-20",
    "Federica Mogherini was in Kyiv on Monday and met with Petro Poroshenko and Pavlo Klimkin.",
    "meeting | held | 2015-01-19 | * | Mogherini+Poroshenko+Klimkin",
  ),
  one(
    "2015-01-20",
    "Federica Mogherini flew on to Moscow on Monday, where Sergei Lavrov received her.",
    "meeting | held | 2015-01-19 | * | Lavrov+Mogherini",
  ),
  one(
    "2015-01-20",
    "Hours after talking to Federica Mogherini by telephone on Monday, Sergei Lavrov met John Kerry in Rome.",
    "telephone call | held | 2015-01-19 | * | Lavrov+Mogherini",
    "meeting | held | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov, fresh from talks with John Kerry in Rome on Monday, was upbeat.",
    "meeting | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Having met John Kerry in Rome on Monday, Sergei Lavrov flew home.",
    "meeting | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov had met John Kerry in Rome on Monday before he flew home.",
    "meeting | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov will be meeting John Kerry in Rome on Wednesday and Catherine Ashton in Vienna on Thursday.",
    "meeting | planned | 2015-01-21 | * | Lavrov+Kerry",
    "meeting | planned | 2015-01-22 | * | Lavrov+Ashton",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov has asked to see John Kerry in Rome.",
    "meeting | requested | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov's request to see John Kerry in Rome has been turned down.",
    "meeting | refused | - | * | Lavrov+Kerry",
  ),
  one("2015-01-20", "John Kerry had no time for Sergei Lavrov in Rome."),
  one(
    "2015-01-20",
    "There was no contact between John Kerry and Sergei Lavrov at the conference, the spokesman said.",
    "consultation | denied | - | * | Kerry+Lavrov",
  ),
  one("2015-01-20", "The two men, Sergei Lavrov and John Kerry, have not spoken since December."),
  one(
    "2015-01-20",
    "A telephone call that Sergei Lavrov made to John Kerry on Monday lasted an hour.",
    "telephone call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "The hour-long call Sergei Lavrov made to John Kerry on Monday changed nothing.",
    "telephone call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "The call between the Russian and American foreign ministers on Monday lasted an hour.",
    "telephone call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Russia's foreign minister and his American opposite number talked on the phone on Monday.",
    "telephone call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "The Russian foreign minister and the U.S. secretary of state talked on the phone on Monday.",
    "telephone call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Lavrov, Kerry Discuss Syria in Phone Call on Monday",
    "telephone call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Lavrov-Kerry talks in Rome on Wednesday called off",
    "meeting | cancelled | 2015-01-21 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov and John Kerry hold talks in Rome",
    "meeting | held | - | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Vladimir Putin sent a message of condolence to Francois Hollande on Thursday.",
    "letter | held | 2015-01-15 | * | Putin+Hollande",
  ),
  one(
    "2015-01-20",
    "Vladimir Putin expressed his condolences to Francois Hollande in a telegram on Thursday.",
    "letter | held | 2015-01-15 | * | Putin+Hollande",
  ),
  one(
    "2015-01-20",
    "Frank-Walter Steinmeier and Laurent Fabius wrote jointly to Sergei Lavrov on Monday.",
    "letter | held | 2015-01-19 | * | Steinmeier+Fabius+Lavrov",
  ),
  one(
    "2015-01-20",
    "Frank-Walter Steinmeier and Laurent Fabius published a joint appeal on Monday.",
    "joint statement | held | 2015-01-19 | * | Steinmeier+Fabius",
  ),
  one(
    "2015-01-20",
    "The statement was issued jointly by Frank-Walter Steinmeier and Laurent Fabius on Monday.",
    "joint statement | held | 2015-01-19 | * | Steinmeier+Fabius",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov and John Kerry met by video link on Monday.",
    "video call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov and John Kerry spoke via Zoom on Monday.",
    "video call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Sergei Lavrov held a virtual meeting with John Kerry on Monday.",
    "video call | held | 2015-01-19 | * | Lavrov+Kerry",
  ),
  one(
    "2015-01-20",
    "Frank-Walter Steinmeier brought Sergei Lavrov and Pavlo Klimkin to one table in Berlin on Monday.",
    "meeting | held | 2015-01-19 | * | Steinmeier+Lavrov+Klimkin",
  ),
  one(
    "2015-01-20",
    "Frank-Walter Steinmeier had Sergei Lavrov, Pavlo Klimkin and Laurent Fabius round to the Villa Borsig on Monday.",
    "meeting | held | 2015-01-19 | * | Steinmeier+Lavrov+Klimkin+Fabius",
  ),
];
