import { type Case, one } from "./cases.ts";

/** Channels told beside a contact or behind it, journeys and summits called off, and words that call off something else. */
export const CHANNELS_TOLD: readonly Case[] = [
  one(
    "2015-10-14",
    "Lavrov and Kerry discussed Syria by video link on Tuesday. The videoconference lasted an hour.",
    "video call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry held a meeting via Zoom on Tuesday.",
    "video call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry held an online meeting on Tuesday.",
    "video call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry conferred by secure line on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "In a written message to Erdogan on Tuesday Putin offered condolences.",
    "letter | held | 2015-10-13 | - | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "Putin sent Erdogan a telegram on Tuesday.",
    "letter | held | 2015-10-13 | - | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "Putin has written to Obama, the Kremlin said on Tuesday.",
    "letter | held | * | - | Putin+Obama",
  ),
  one(
    "2015-10-14",
    "Lavrov had a telephone talk with Kerry on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry were in telephone contact on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry were in touch by telephone on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov had a conversation with Kerry on Tuesday. The two spoke on the telephone for an hour.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov had a conversation with Kerry on Tuesday, the ministry said. It was their third phone call in a week.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry spoke on Tuesday about Syria. Their phone call came a day before the vote.",
    "telephone call | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry spoke on Tuesday about Syria. They met in Vienna after a session of the Council.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Putin and Macron will talk by telephone on Thursday. The call was arranged by their aides.",
    "telephone call | planned | 2015-10-15 | - | Putin+Macron",
  ),
  one(
    "2015-10-14",
    "Putin and Macron will speak on Thursday, the Kremlin said. A telephone conversation is planned.",
    "telephone call | planned | 2015-10-15 | - | Putin+Macron",
  ),
  one(
    "2015-10-14",
    "Lavrov travels to Tehran on Thursday. He will meet Zarif and be received by Rouhani.",
    "meeting | planned | 2015-10-15 | Tehran | Lavrov+Zarif",
    "meeting | planned | * | Tehran | Rouhani+Lavrov",
  ),
  one(
    "2015-10-14",
    "Lavrov paid a visit to Tehran on Tuesday.",
    "visit | held | 2015-10-13 | Tehran | Lavrov+Iran",
  ),
  one(
    "2015-10-14",
    "The White House and the Kremlin have agreed on a summit of Putin and Trump in Budapest.",
    "meeting | planned | - | Budapest | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "Trump said he would meet Putin in Budapest within two weeks.",
    "meeting | planned | * | Budapest | Trump+Putin",
  ),
  one(
    "2015-10-14",
    "A summit of Putin and Trump in Budapest is to be prepared by Lavrov and Rubio.",
    "meeting | planned | - | Budapest | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "Kerry met with Lavrov on Tuesday before flying home, in what was described as a courtesy call.",
    "meeting | held | 2015-10-13 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry exchanged letters on Syria last week.",
    "letter | held | 2015-10-05/2015-10-11 | - | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Erdogan asked to see Putin in Paris but the Kremlin did not respond.",
    "meeting | * | - | Paris | Erdogan+Putin",
  ),
  one(
    "2015-10-14",
    "Putin and Trump were to meet in Budapest, but the summit has been called off.",
    "meeting | cancelled | - | Budapest | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "Trump has shelved plans for a summit with Putin in Budapest.",
    "meeting | cancelled | - | Budapest | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "Plans for a summit between Trump and Putin in Budapest have been put on hold.",
    "meeting | postponed | - | Budapest | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "Trump told reporters he had cancelled the Budapest summit with Putin.",
    "meeting | cancelled | - | Budapest | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "Merkel's trip to Ankara next week is off, her spokesman said.",
    "visit | cancelled | 2015-10-19/2015-10-25 | * | Merkel+Turkey",
  ),
  one(
    "2015-10-14",
    "Kerry has put off his trip to Moscow until November.",
    "visit | postponed | * | * | Kerry+Russia",
  ),
  one(
    "2015-10-14",
    "Lavrov's visit to Tehran will not go ahead, the Iranian side said.",
    "visit | cancelled | - | * | Lavrov+Iran",
  ),
  one(
    "2015-10-14",
    "Lavrov will not be travelling to Tehran on Thursday as planned.",
    "visit | cancelled | 2015-10-15 | * | Lavrov+Iran",
  ),
  one(
    "2015-10-14",
    "Lavrov will skip Thursday's meeting with Fabius in Paris.",
    "meeting | cancelled | 2015-10-15 | Paris | Lavrov+Fabius",
  ),
  one(
    "2015-10-14",
    "Putin declined an invitation from Erdogan to visit Ankara.",
    "visit | refused | - | * | *+*",
  ),
  one(
    "2015-10-14",
    "Moscow denied on Wednesday that any meeting between Lavrov and Fabius was planned.",
    "meeting | denied | * | - | Lavrov+Fabius",
  ),
  one(
    "2015-10-14",
    "Lavrov ruled out a meeting with Fabius in Paris.",
    "meeting | refused | - | Paris | Lavrov+Fabius",
  ),
  one("2015-10-14", "There are no plans for a meeting between Lavrov and Fabius, the ministry said."),
  one("2015-10-14", "No meeting between Lavrov and Fabius is planned."),
  one("2015-10-14", "Lavrov may meet Fabius in Paris next week."),
  one(
    "2015-10-14",
    "Lavrov had a conversation with Kerry in Vienna on Tuesday. It was their first phone call to the press.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov will meet Zarif in Tehran on Thursday and was received by Rouhani on Tuesday.",
    "meeting | planned | 2015-10-15 | Tehran | Lavrov+Zarif",
    "meeting | held | 2015-10-13 | * | Rouhani+Lavrov",
  ),
  one(
    "2015-10-14",
    "Lavrov skipped lunch to meet Kerry in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov shelved his objections at a meeting with Kerry in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov boycotted the opening of the forum but met Kerry in Sochi on Tuesday.",
    "meeting | held | 2015-10-13 | Sochi | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Russia's ministers boycott the forum, and Lavrov met Kerry in Sochi on Tuesday.",
    "meeting | held | 2015-10-13 | Sochi | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov spoke with Kerry on Tuesday. A telephone conversation between Putin and Obama is planned.",
    "consultation | held | 2015-10-13 | - | Lavrov+Kerry",
    "telephone call | planned | - | - | Putin+Obama",
  ),
  one(
    "2015-10-14",
    "Trump skipped the dinner, and Putin met Xi Jinping in Beijing on Tuesday.",
    "meeting | held | 2015-10-13 | Beijing | Putin+Jinping",
  ),
  one(
    "2015-10-14",
    "Lavrov pulled out of the deal after talks with Kerry in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov abandoned his usual reserve during a meeting with Kerry in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Erdogan dropped his demand for an apology in a call with Putin on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Erdogan+Putin",
  ),
  one(
    "2015-10-14",
    "Kerry postponed a decision on sanctions to talk to Lavrov in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry, whose aides had called off a press conference, met in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry met in Vienna on Tuesday and then called off the search for a third mediator.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov will meet Kerry in Vienna on Thursday, and then fly to Rome; the summit there was not cancelled.",
    "meeting | planned | 2015-10-15 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov asked Kerry for a meeting in Vienna, and Fabius refused to comment.",
    "meeting | requested | - | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Putin proposed a meeting with Erdogan in Sochi, but the Turkish leader has not answered yet.",
    "meeting | proposed | - | Sochi | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "Lavrov put the question back to Kerry when they met in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov said no to a ceasefire at his meeting with Kerry in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
];
