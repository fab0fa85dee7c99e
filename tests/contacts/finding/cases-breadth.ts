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
  one("2018-06-08", "Theresa May and Emmanuel Macron met each other halfway over fish on Tuesday."),
  one("2018-06-08", "Heiko Maas was alone with Sebastian Kurz in opposing the tariff on Tuesday."),
  one(
    "2018-06-08",
    "Heiko Maas was alone with Sebastian Kurz in Vienna on Tuesday.",
    "meeting | held | 2018-06-05 | Vienna | Maas+Kurz",
  ),
  one("2018-06-08", "Sebastian Kurz was Putin's least welcome guest of the year, a paper wrote on Thursday."),
];

/** Meals called off, what a journey is for, those whom an occasion brings together, counterparts of the unnamed. */
export const WHAT_FOR: readonly Case[] = [
  one(
    "2018-06-08",
    "A lunch of Boris Johnson with Sergei Lavrov, planned for Friday, was called off.",
    "meeting | cancelled | 2018-06-08 | - | Johnson+Lavrov",
  ),
  one("2018-06-08", "Boris Johnson wanted lunch with Sergei Lavrov."),
  one(
    "2018-06-08",
    "Heiko Maas asked for a conversation with Lavrov.",
    "consultation | requested | - | - | Maas+Lavrov",
  ),
  one("2018-06-08", "Mike Pompeo asked for an honest conversation about Lavrov."),
  one(
    "2018-06-08",
    "The president of Slovakia had talks with her Bulgarian counterpart in Sofia on Wednesday.",
    "meeting | held | 2018-06-06 | Sofia | Slovakia+Bulgaria",
  ),
  one("2018-06-08", "The president of Slovakia praised her Bulgarian counterpart."),
  one(
    "2018-06-08",
    "The dinner in Quebec on Thursday brought Donald Trump together with Angela Merkel for an hour.",
    "meeting | held | 2018-06-07 | Quebec | Trump+Merkel",
  ),
  one("2018-06-08", "The crisis brought Donald Trump and Angela Merkel closer."),
  one(
    "2018-06-08",
    "The talks in Vienna on Tuesday pitted John Kerry against Mohammad Javad Zarif.",
    "meeting | held | 2018-06-05 | Vienna | Kerry+Zarif",
  ),
  one("2018-06-08", "The election on Sunday pitted Emmanuel Macron against Angela Merkel's favourite."),
  one(
    "2018-06-08",
    "Sergei Lavrov flies to Minsk on Monday to meet Vladimir Makei.",
    "meeting | planned | 2018-06-11 | Minsk | Lavrov+Makei",
  ),
  one(
    "2018-06-08",
    "Sergei Lavrov arrived in Minsk on Thursday and conferred with his Belarusian colleague, Vladimir Makei, on trade.",
    "meeting | held | 2018-06-07 | Minsk | Lavrov+Makei",
  ),
  one(
    "2018-06-08",
    "Emmanuel Macron flew to Berlin on Thursday to work out a common budget with Angela Merkel.",
    "meeting | held | 2018-06-07 | Berlin | Macron+Merkel",
  ),
  one("2018-06-08", "Emmanuel Macron wants to revive the axis with Angela Merkel."),
  one(
    "2018-06-08",
    "Angela Merkel was in Ankara on Monday to put the case for the refugees to Recep Tayyip Erdogan.",
    "meeting | held | 2018-06-04 | Ankara | Merkel+Erdogan",
  ),
  one(
    "2018-06-08",
    "Mahmoud Abbas was visited in Amman by Boris Johnson on Monday.",
    "meeting | held | 2018-06-04 | Amman | Johnson+Abbas",
  ),
  one("2018-06-08", "Mahmoud Abbas was visited in hospital on Monday by doctors."),
  one(
    "2018-06-08",
    "Donald Trump will not attend the meeting with Vladimir Putin planned for Vienna in July.",
    "meeting | cancelled | 2018-07 | - | Trump+Putin",
  ),
  one(
    "2018-06-08",
    "In Geneva on Tuesday, Sergei Lavrov met, in turn, Heiko Maas and Jean-Yves Le Drian.",
    "meeting | held | 2018-06-05 | Geneva | Lavrov+Maas",
    "meeting | held | 2018-06-05 | Geneva | Lavrov+Drian",
  ),
  one(
    "2018-06-08",
    "Angela Merkel saw Sebastian Kurz on Monday and Viktor Orban on Tuesday during her stay.",
    "meeting | held | 2018-06-04 | - | Merkel+Kurz",
    "meeting | held | 2018-06-05 | - | Merkel+Orban",
  ),
  one(
    "2018-06-08",
    "Laurent Fabius was on the phone to his German and Polish colleagues on Tuesday, speaking separately to Heiko Maas and to Jacek Czaputowicz.",
    "telephone call | held | 2018-06-05 | - | Fabius+Maas",
    "telephone call | held | 2018-06-05 | - | Fabius+Czaputowicz",
  ),
  one(
    "2018-06-08",
    "After ten hours of negotiating in Minsk, the leaders of Russia and Germany emerged on Thursday with a deal.",
    "meeting | held | 2018-06-07 | Minsk | Putin+Merkel",
  ),
];

/** Invitations taken up, who writes of himself, the town that "there" means, kings of one name. */
export const OF_HIMSELF: readonly Case[] = [
  one(
    "2018-06-08",
    "Putin accepted Macron's invitation to come to Paris in July.",
    "meeting | planned | 2018-07 | Paris | Putin+Macron",
  ),
  one(
    "2018-06-08",
    "Heiko Maas accepted an invitation from his Belarusian counterpart, Vladimir Makei, to come to Minsk on June 12.",
    "meeting | planned | 2018-06-12 | Minsk | Maas+Makei",
  ),
  one("2018-06-08", "Heiko Maas has not accepted an invitation from Vladimir Makei to come to Minsk."),
  one(
    "2018-06-08",
    "I was in Oslo yesterday. I had a good hour with Jens Stoltenberg at the fair, Swedish Foreign Minister Margot Wallstrom wrote on her blog.",
    "meeting | held | 2018-06-07 | Oslo | Wallstrom+Stoltenberg",
  ),
  one(
    "2009-03-06",
    "From Brussels I went on to Helsinki, where I met Alexander Stubb on Wednesday, Carl Bildt writes.",
    "meeting | held | 2009-03-04 | Helsinki | Bildt+Stubb",
  ),
  one(
    "2009-03-06",
    "Carl Bildt was praised by the paper. I met Alexander Stubb on Wednesday, a reader writes.",
  ),
  one(
    "2018-06-08",
    "Boris Johnson did not meet Sergei Lavrov in Rome; the British minister did hold talks there with Heiko Maas on Tuesday.",
    "meeting | not held | - | Rome | Johnson+Lavrov",
    "meeting | held | 2018-06-05 | Rome | Johnson+Maas",
  ),
  one(
    "2018-06-08",
    "Mike Pompeo met Boris Johnson in London on Thursday. He had come from Berlin, where a day earlier he conferred with Heiko Maas.",
    "meeting | held | 2018-06-07 | London | Pompeo+Johnson",
    "meeting | held | 2018-06-06 | Berlin | Pompeo+Maas",
  ),
  one(
    "2018-06-08",
    "Mike Pompeo flew to Amman on Monday, where King Abdullah received him.",
    "meeting | held | 2018-06-04 | Amman | II+Pompeo",
  ),
  one(
    "2010-03-05",
    "Saudi Arabia's King Abdullah received Tony Blair in Riyadh on Tuesday.",
    "meeting | held | 2010-03-02 | Riyadh | Abdulaziz+Blair",
  ),
];
