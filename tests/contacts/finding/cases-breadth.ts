import { type Case, one } from "./cases.ts";

/** Guests and hosts by their nouns, hands shaken, sayings put between subject and verb. */
export const IN_OTHER_WORDS: readonly Case[] = [
  one(
    "2018-06-08",
    "Austrian Chancellor Sebastian Kurz, who was Putin's guest in Sochi on Thursday, praised the pipeline.",
    "meeting | held | 2018-06-07 | Sochi | Kurz+Putin",
  ),
  one(
    "2018-06-08",
    "Kim Jong Un's guest on Thursday was Sergei Lavrov.",
    "meeting | held | 2018-06-07 | - | Un+Lavrov",
  ),
  one(
    "2018-06-08",
    "Vladimir Putin was in Vienna on Tuesday as a guest of Austrian Chancellor Sebastian Kurz.",
    "meeting | held | 2018-06-05 | Vienna | Putin+Kurz",
  ),
  one("2018-06-08", "Sebastian Kurz was in Vienna on Tuesday as a guest of the opera."),
  one("2018-06-08", "Putin's guest workers in Sochi want to see Sebastian Kurz."),
  one(
    "2018-06-08",
    "Jens Stoltenberg shook Petro Poroshenko's hand in Brussels on Tuesday.",
    "meeting | held | 2018-06-05 | Brussels | Stoltenberg+Poroshenko",
  ),
  one(
    "2018-06-08",
    "Theresa May and Emmanuel Macron last met one another in Paris in January.",
    "meeting | held | 2018-01 | Paris | May+Macron",
  ),
  one(
    "2018-06-08",
    "Donald Trump and Kim Jong Un, the White House said, will meet in Singapore on June 12.",
    "meeting | planned | 2018-06-12 | Singapore | Trump+Un",
  ),
  one(
    "2018-06-08",
    "Heiko Maas and Mike Pompeo, a spokeswoman said, would talk by phone on Monday.",
    "telephone call | planned | 2018-06-11 | - | Maas+Pompeo",
  ),
  one("2018-06-08", "Talks with Russia, Mike Pompeo said, have never been so hard."),
  one(
    "2018-06-08",
    "Heiko Maas, to whose party Angela Merkel will welcome him in Berlin on Monday, is happy. Emmanuel Macron will welcome Theresa May in Paris on Monday.",
    "meeting | planned | 2018-06-11 | Paris | Macron+May",
  ),
  one(
    "2018-06-08",
    "A joint statement issued in Rome on Thursday by Federica Mogherini and Mohammad Javad Zarif set out the next steps.",
    "joint statement | held | 2018-06-07 | Rome | Mogherini+Zarif",
  ),
  one(
    "2018-06-08",
    "Theresa May, on a tour of the Gulf, saw the sultan's foreign minister, Yusuf bin Alawi, in Muscat on Tuesday before flying home.",
    "meeting | held | 2018-06-05 | Muscat | May+Alawi",
  ),
  one(
    "2018-06-08",
    "Recep Tayyip Erdogan had asked for a one-on-one meeting with Emmanuel Macron in Paris.",
    "meeting | requested | - | Paris | Erdogan+Macron",
  ),
  one(
    "2018-06-08",
    "The ministers of foreign affairs of Latvia and Moldova met in Riga on Wednesday.",
    "meeting | held | 2018-06-06 | Riga | Rinkevics+Moldova",
  ),
  one(
    "2018-06-08",
    "Angela Merkel will be in Madrid next Tuesday for talks with the Spanish head of government.",
    "meeting | planned | 2018-06-12 | Madrid | Merkel+Sanchez",
  ),
];
