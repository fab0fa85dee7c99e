import { type Case, one } from "./cases.ts";

/** Whether people who speak are in one place, on the line or in the post. */
export const FACE_TO_FACE: readonly Case[] = [
  one(
    "2016-02-13",
    "On Friday Federica Mogherini discussed the matter in Paris with French Foreign Minister Jean-Marc Ayrault.",
    "meeting | held | 2016-02-12 | Paris | Mogherini+Ayrault",
  ),
  one(
    "2016-02-13",
    "Federica Mogherini came to Moscow on Thursday night. She and Sergei Lavrov talked for about two hours on Friday.",
    "meeting | held | 2016-02-12 | Moscow | Mogherini+Lavrov",
  ),
  one(
    "2016-02-13",
    "John Kerry flew to Munich on Thursday. There he talked at length with Sergei Lavrov.",
    "meeting | held | * | Munich | Kerry+Lavrov",
  ),
  one(
    "2016-02-13",
    "John Kerry flew to Munich on Thursday. He had talked at length with Sergei Lavrov before that.",
    "consultation | held | - | - | Kerry+Lavrov",
  ),
  one(
    "2016-02-13",
    "John Kerry flew to Munich on Thursday. He and Sergei Lavrov spoke by telephone on Friday.",
    "telephone call | held | 2016-02-12 | - | Kerry+Lavrov",
  ),
  one(
    "2016-02-13",
    "Sergei Lavrov conferred on Friday with Mohammad Javad Zarif, who had just flown in.",
    "meeting | held | 2016-02-12 | - | Lavrov+Zarif",
  ),
  one(
    "2016-02-13",
    "Federica Mogherini arrived in Moscow on Thursday. She spoke with Sergei Lavrov on Wednesday.",
    "consultation | held | 2016-02-10 | - | Mogherini+Lavrov",
  ),
  one(
    "2016-02-13",
    "Sergei Lavrov, who had just arrived from Cairo, spoke to John Kerry on Thursday.",
    "consultation | held | 2016-02-11 | - | Lavrov+Kerry",
  ),
  one(
    "2016-02-13",
    "A forum on safety opened on Friday. On its sidelines Frank-Walter Steinmeier talked with Mohammad Javad Zarif for an hour.",
    "meeting | held | - | - | Steinmeier+Zarif",
  ),
  one(
    "2016-02-13",
    "Sergei Lavrov spoke with Federica Mogherini at the security conference on Friday.",
    "meeting | held | 2016-02-12 | - | Lavrov+Mogherini",
  ),
  one(
    "2016-02-13",
    "Federica Mogherini told Sergei Lavrov on Tuesday during talks at the Foreign Ministry that she would not accept it.",
    "meeting | held | 2016-02-09 | * | Mogherini+Lavrov",
  ),
  one(
    "2016-02-13",
    "Kerry and Zarif talked at least six times on Tuesday. The minister took a firm stand on the phone, Tehran said.",
    "telephone call | held | 2016-02-09 | - | Kerry+Zarif",
  ),
  one(
    "2016-02-13",
    "Lavrov spoke with Kerry on Friday.",
    "consultation | held | 2016-02-12 | - | Lavrov+Kerry",
  ),
];

/** Hosts whose town stands before the guest, those still closeted, and those who come out of talks. */
export const HOSTS_AND_TALKS: readonly Case[] = [
  one(
    "2007-05-16",
    "On Friday Vladimir Putin plays host near Samara to German Chancellor Angela Merkel.",
    "meeting | planned | 2007-05-18 | Samara | Putin+Merkel",
  ),
  one(
    "2016-03-11",
    "Sergei Lavrov was still closeted with John Kerry in Geneva late on Thursday.",
    "meeting | held | 2016-03-10 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2016-03-11",
    "Sergei Lavrov and John Kerry came out of talks in Geneva on Thursday with a plan.",
    "meeting | held | 2016-03-10 | Geneva | Lavrov+Kerry",
  ),
  one("2016-03-11", "Lavrov and Kerry came out of the talks of the Quartet in Munich on Thursday."),
];

/** Condolences that were only expressed, and letters that somebody brings. */
export const BROUGHT: readonly Case[] = [
  one("2016-02-13", "Erdogan repeated his condolences to Lavrov for the dead pilot."),
  one(
    "2016-02-13",
    "Earlier in the day Vladimir Putin expressed his condolences to Hassan Rouhani, who had rung him from Tehran.",
    "telephone call | held | 2016-02-13 | - | Putin+Rouhani",
  ),
  one(
    "2016-02-13",
    "Lavrov spoke by telephone with Zarif on Friday and conveyed his condolences to him.",
    "telephone call | held | 2016-02-12 | - | Lavrov+Zarif",
  ),
  one(
    "2016-02-13",
    "Vladimir Putin sent his condolences to François Hollande on Friday.",
    "letter | held | 2016-02-12 | - | Putin+Hollande",
  ),
  one(
    "2016-02-13",
    "The invitation, in a letter from President François Hollande, was handed to Hassan Rouhani in Tehran on Friday by Laurent Fabius.",
    "meeting | held | 2016-02-12 | Tehran | Rouhani+Fabius",
  ),
  one(
    "2016-02-13",
    "Sergei Lavrov handed Bashar Assad a message from Putin in Damascus on Friday.",
    "meeting | held | 2016-02-12 | Damascus | Lavrov+Assad",
  ),
  one(
    "2016-02-13",
    "Putin wrote a letter to Merkel on Friday.",
    "letter | held | 2016-02-12 | - | Putin+Merkel",
  ),
  one("2016-02-13", "Lavrov had offered to publish the letters to Kerry, but Washington would not agree."),
];
