import { type Case, one } from "./cases.ts";

/** How, when and whether it was, by what the words around it say. */
export const SAID_AROUND: readonly Case[] = [
  one(
    "2016-01-07",
    "Sergei Lavrov and Fumio Kishida compared notes by telephone on Wednesday. Lavrov had earlier talked to John Kerry in the same way.",
    "telephone call | held | 2016-01-06 | - | Lavrov+Kishida",
    "telephone call | held | - | - | Lavrov+Kerry",
  ),
  one(
    "2017-04-28",
    "Benjamin Netanyahu said he had wanted to talk to Sigmar Gabriel by telephone, but that the German foreign minister would not come to the phone. Netanyahu had called off their appointment on Tuesday.",
    "telephone call | not held | - | - | Netanyahu+Gabriel",
    "meeting | cancelled | * | - | Netanyahu+Gabriel",
  ),
  one(
    "2010-09-03",
    "Egypt has called off the visit of Manouchehr Mottaki, at which he was to have seen Ahmed Aboul Gheit.",
    "meeting | cancelled | - | - | Mottaki+Gheit",
  ),
  one(
    "2006-09-08",
    "Ali Larijani flew into Madrid yesterday and was to meet Miguel Angel Moratinos.",
    "meeting | planned | - | Madrid | Larijani+Moratinos",
  ),
  one(
    "2012-01-31",
    "Hillary Clinton had tried for about 24 hours to get Sergei Lavrov on the line.",
    "telephone call | requested | - | - | Clinton+Lavrov",
  ),
  one(
    "2018-11-07",
    "Contacts go on, a spokeswoman said, and the United States stands by what Donald Trump and Kim Jong Un agreed on when they met in Singapore in June.",
    "meeting | held | 2018-06 | Singapore | Trump+Un",
  ),
  one(
    "2018-11-07",
    "Mike Pompeo had been expected to go to New York with his envoy and several aides, and to see Sergei Lavrov.",
    "meeting | planned | - | New York | Pompeo+Lavrov",
  ),
  one(
    "2012-02-07",
    "Lavrov and the head of Russia's Foreign Intelligence Service, Mikhail Fradkov, met Bashar Assad in Damascus on Tuesday.",
    "meeting | held | 2012-02-07 | Damascus | Lavrov+Fradkov+Assad",
  ),
  one(
    "2017-03-29",
    "Trump and Modi talked on the phone on Monday. This was the second time that the two had spoken over the phone after Trump's inauguration in January.",
    "telephone call | held | 2017-03-27 | - | Trump+Modi",
  ),
  one(
    "2017-01-25",
    "Later this week President Donald Trump is hosting Theresa May in Washington.",
    "meeting | planned | * | Washington | Trump+May",
  ),
  one(
    "2018-11-07",
    "The meeting that Mike Pompeo was to have on Thursday with a senior North Korean envoy has been put off. Pompeo had been expected to go to New York and to see Kim Yong Chol, a former spy chief who leads the talks for Pyongyang.",
    "meeting | postponed | 2018-11-08 | New York | Pompeo+Chol",
  ),
  one(
    "2018-11-07",
    "Mike Pompeo will not meet Sergei Lavrov in New York on Thursday as planned. The meeting will be held at a later date, an aide said.",
    "meeting | postponed | 2018-11-08 | New York | Pompeo+Lavrov",
  ),
  one(
    "2018-11-07",
    "Mike Pompeo has called off a meeting with senators on Thursday. He was to meet Sergei Lavrov in Vienna.",
    "meeting | planned | - | Vienna | Pompeo+Lavrov",
  ),
];
