import { type Case, one } from "./cases.ts";

/** What a sentence tells last of an occasion, requests turned down, and what else was called off beside it. */
export const TURNS: readonly Case[] = [
  one(
    "2015-10-14",
    "John Kerry has scrapped a planned trip to Moscow, where he was to have met Sergei Lavrov on Thursday.",
    "meeting | cancelled | 2015-10-15 | Moscow | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "The meeting between Kerry and Lavrov scheduled for Thursday in Geneva will not take place after all, the State Department said.",
    "meeting | cancelled | 2015-10-15 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "The talks between Lavrov and Kerry were first moved to Thursday and then called off altogether.",
    "meeting | cancelled | * | * | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "Lavrov's planned meeting with Fabius in Paris on Wednesday has been dropped from the schedule.",
    "meeting | cancelled | 2015-10-14 | Paris | Lavrov+Fabius",
  ),
  one(
    "2015-10-14",
    "There will be no meeting between Lavrov and Kerry this week after all; the two had been due to meet in Vienna on Friday.",
    "meeting | cancelled | * | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Kerry rang Lavrov on Tuesday but could not reach him.",
    "telephone call | not held | 2015-10-13 | - | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "Erdogan's calls to Putin on Tuesday went unanswered.",
    "telephone call | * | 2015-10-13 | - | Erdogan+Putin",
  ),
  one(
    "2015-10-14",
    "Despite earlier announcements, no meeting between Kerry and Lavrov took place in Vienna on Tuesday.",
    "meeting | not held | 2015-10-13 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2015-10-14",
    "Putin turned down Erdogan's request for a meeting in Paris.",
    "meeting | refused | * | Paris | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "Erdogan asked for a meeting with Putin in Paris, but the Russian leader refused.",
    "meeting | refused | * | Paris | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "Erdogan had sought talks with Putin, but the Kremlin turned him down.",
    "meeting | refused | * | * | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "Putin said no to a meeting with Erdogan in Paris.",
    "meeting | refused | * | Paris | Putin+Erdogan",
  ),
  one(
    "2015-10-14",
    "The Kremlin said on Wednesday that Putin had not spoken with Trump by telephone last week.",
    "telephone call | denied | 2015-10-05/2015-10-11 | - | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "No such call between Putin and Trump took place, Dmitry Peskov said.",
    "telephone call | denied | * | - | Putin+Trump",
  ),
  one(
    "2015-10-14",
    "A meeting of Lavrov with Kerry is in preparation for Friday in Vienna, the ministry said.",
    "meeting | planned | 2015-10-16 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Wednesday's meeting between Lavrov and Kerry has been put back to Friday.",
    "meeting | postponed | 2015-10-14 | * | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Zarif agreed to push their Wednesday meeting in Tehran back by two days.",
    "meeting | postponed | 2015-10-14 | Tehran | Lavrov+Zarif",
  ),
  one(
    "2015-10-14",
    "The long-delayed meeting between Lavrov and Kerry was held in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov and Kerry met in Vienna on Tuesday for talks that had twice been postponed.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Zarif cancelled a speech in Vienna to meet Kerry there on Tuesday.",
    "meeting | held | 2015-10-13 | * | Zarif+Kerry",
  ),
  one(
    "2015-10-14",
    "Lavrov turned down an interview request after he met Kerry in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Obama dropped by Lavrov's meeting with Kerry in Washington on Tuesday.",
    "meeting | held | 2015-10-13 | Washington | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Kerry refused to comment on his talks with Lavrov in Vienna on Tuesday.",
    "meeting | held | 2015-10-13 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-10-14",
    "Putin rejected Obama's criticism when they spoke by telephone on Tuesday.",
    "telephone call | held | 2015-10-13 | - | Putin+Obama",
  ),
  one(
    "2015-10-14",
    "In a call on Tuesday Putin denied to Obama that Russian troops were in Ukraine.",
    "telephone call | held | 2015-10-13 | - | Putin+Obama",
  ),
  one(
    "2015-05-21",
    "A meeting of Lavrov and Kerry had been fixed in Oslo last September, but Moscow called it off at the last moment.",
    "meeting | cancelled | 2014-09 | Oslo | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "A meeting between Lavrov and Kerry was to take place in Oslo last September, but the Americans cancelled it.",
    "meeting | cancelled | 2014-09 | Oslo | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Lavrov was to meet Kerry in Geneva until Moscow pulled out over the strikes.",
    "meeting | cancelled | - | Geneva | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Lavrov is due to meet Kerry in Geneva on Friday, but Washington backed out of the treaty.",
    "meeting | planned | 2015-05-22 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Lavrov will meet Kerry in Geneva on Friday, and Washington called off the sanctions.",
    "meeting | planned | 2015-05-22 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Lavrov met Kerry on Tuesday at his New York hotel.",
    "meeting | held | 2015-05-19 | New York | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Lavrov met Kerry on Tuesday in a Vienna hotel.",
    "meeting | held | 2015-05-19 | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Kerry said he would not be able to attend his meeting with Lavrov that was scheduled for Friday in Oslo.",
    "meeting | cancelled | 2015-05-22 | Oslo | Kerry+Lavrov",
  ),
  one(
    "2015-05-21",
    "A telephone call from Kerry which Lavrov never returned has angered Washington.",
    "telephone call | not held | - | - | Kerry+Lavrov",
  ),
  one(
    "2015-05-21",
    "Lavrov said after a telephone call with Kerry that he had not accepted the draft.",
    "telephone call | held | - | - | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Serzh Sargsian received Lavrov in Yerevan on Tuesday.",
    "meeting | held | 2015-05-19 | Yerevan | Sargsyan+Lavrov",
  ),
  one(
    "2015-05-21",
    "Lavrov did not meet Kerry, who said the sanctions that were due on Friday would come.",
    "meeting | not held | - | - | Lavrov+Kerry",
  ),
  one(
    "2015-05-21",
    "Lavrov could not understand the fuss about a telephone call from Kerry that he had not taken.",
    "telephone call | not held | - | - | Kerry+Lavrov",
  ),
];
