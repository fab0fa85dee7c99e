import { type Case, one } from "./cases.ts";

/** People whose part is described: no title of diplomats, but a role for a state or for a body among states. */
export const ROLES: readonly Case[] = [
  one(
    "2016-05-12",
    "In Vienna Sergei Lavrov was received on Tuesday by Karl Muster, who heads a committee of the Austrian parliament.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Muster",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met on Tuesday with the head of the rebels' negotiating delegation, Yusuf Karim, in Geneva.",
    "meeting | held | 2016-05-10 | Geneva | Lavrov+Karim",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met with the deputy speaker of the Austrian parliament, Karl Muster, on Tuesday.",
    "meeting | held | 2016-05-10 | - | Lavrov+Muster",
  ),
  one(
    "2016-05-12",
    "On Tuesday John Kerry saw Yusuf Karim, a member of the Lebanese cabinet.",
    "meeting | held | 2016-05-10 | - | Kerry+Karim",
  ),
  one(
    "2016-05-12",
    "John Kerry talked by phone on Tuesday to Karl Muster (chairman of the Austrian foreign affairs committee).",
    "telephone call | held | 2016-05-10 | - | Kerry+Muster",
  ),
  one(
    "2016-05-12",
    "Karl Muster, chief negotiator of the Polisario, was received by Sergei Lavrov in Moscow on Tuesday.",
    "meeting | held | 2016-05-10 | Moscow | Muster+Lavrov",
  ),
  one(
    "2016-05-12",
    "Karl Muster, who has been Austria's foreign minister since January, met Sergei Lavrov on Tuesday.",
    "meeting | held | 2016-05-10 | - | Muster+Lavrov",
  ),
  one(
    "2016-05-12",
    "The president of the European Parliament, Karl Muster, met Sergei Lavrov on Tuesday.",
    "meeting | held | 2016-05-10 | - | Muster+Lavrov",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met Belarusian opposition leader Anna Muster in Vienna on Tuesday.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Muster",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met with EU Commissioner Karl Muster on Tuesday.",
    "meeting | held | 2016-05-10 | - | Lavrov+Muster",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met Crown Prince Salman bin Yusuf of Bahrain on Tuesday.",
    "meeting | held | 2016-05-10 | - | Lavrov+Yusuf",
  ),
];

/** Described as well, and of no state, or of one's own. */
export const NO_ROLES: readonly Case[] = [
  one(
    "2016-05-12",
    "Sergei Lavrov met Karl Muster, director of an institute of the Austrian navy, on Tuesday.",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov met Ivan Petrov, who heads a committee of the Russian parliament, on Tuesday.",
  ),
  one("2016-05-12", "Sergei Lavrov met Karl Muster, a friend of his and a member of a choir, on Tuesday."),
  one(
    "2016-05-12",
    "Karl Muster, a member of the Austrian parliament, said on Tuesday that Sergei Lavrov had lied.",
  ),
  one("2016-05-12", "Angela Merkel met Karl Muster, the mayor of a small town, on Tuesday."),
  one(
    "2016-05-12",
    "Sergei Lavrov spoke on Tuesday to Karl Muster, chief correspondent of an Austrian channel.",
  ),
];
