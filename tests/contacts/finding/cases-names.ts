import { type Case, one } from "./cases.ts";

/** People without an entry in the register, by name and country, and lists of them. */
export const NATIONALS: readonly Case[] = [
  one(
    "2020-03-03",
    "Lavrov met with China's Wang Yi and Kazakhstan's Mukhtar Tleuberdi in Moscow on Monday.",
    "meeting | held | 2020-03-02 | Moscow | Lavrov+Yi+Tleuberdi",
  ),
  one(
    "2020-03-03",
    "On Monday Lavrov held separate talks with Eva Novak of Slovakia, with Marta Kos of Slovenia and with Hakan Fidan.",
    "meeting | held | 2020-03-02 | - | Lavrov+Novak",
    "meeting | held | 2020-03-02 | - | Lavrov+Kos",
    "meeting | held | 2020-03-02 | - | Lavrov+Fidan",
  ),
  one(
    "2009-01-06",
    "Foreign Minister Ali Babacan phoned on Monday with Bernard Kouchner of France, which holds the presidency, with his German counterpart Frank-Walter Steinmeier, and with Carl Bildt of Sweden.",
    "telephone call | held | 2009-01-05 | - | Babacan+Kouchner",
    "telephone call | held | 2009-01-05 | - | Babacan+Steinmeier",
    "telephone call | held | 2009-01-05 | - | Babacan+Bildt",
  ),
  one(
    "2017-07-21",
    "In 2013 Zarif met with the then U.S. Secretary of State John Kerry.",
    "meeting | held | 2013 | - | Zarif+Kerry",
  ),
  one(
    "2020-03-03",
    "Lavrov met Russia's Black Sea Fleet command and spoke to Ukraine's Channel One on Monday.",
  ),
  one(
    "2020-03-03",
    "Lavrov spoke by phone with the Central Bank of Russia and with Amnesty International of Britain on Monday.",
  ),
];

/** No frame says who takes part: the people whom the sentence names beside a call or a dated meeting. */
export const BESIDE: readonly Case[] = [
  one(
    "2008-09-13",
    "In a telephone call about Georgia, Sergei Lavrov let fly at David Miliband, a paper wrote.",
    "telephone call | held | - | - | Lavrov+Miliband",
  ),
  one(
    "2010-02-24",
    "The treaty was the main point of a telephone conversation in which Hillary Clinton and Sergei Lavrov engaged, the Russian Foreign Ministry said.",
    "telephone call | held | - | - | Clinton+Lavrov",
  ),
  one(
    "2006-03-08",
    "Over dinner on Monday, Condoleezza Rice and Sergei Lavrov did not run short of subjects.",
    "meeting | held | 2006-03-06 | - | Rice+Lavrov",
  ),
  one(
    "2015-01-02",
    "Steinmeier was joined in a four-way conference call by Pavlo Klimkin of Ukraine, Sergey Lavrov of Russia and Laurent Fabius of France.",
    "telephone call | held | - | - | Steinmeier+Klimkin+Lavrov+Fabius",
  ),
  one(
    "2022-05-10",
    "After Olaf Scholz on Monday, it was Emmanuel Macron's turn on Tuesday to have Xi Jinping on the telephone.",
    "telephone call | held | 2022-05-10 | - | Macron+Jinping",
  ),
  one(
    "2013-09-05",
    "Next week's visitor will be Walid Muallem, the foreign minister of Syria, with whom Sergei Lavrov intends to hold talks.",
    "meeting | planned | 2013-09-09/2013-09-15 | - | Muallem+Lavrov",
  ),
  one("2014-05-30", "After the peace talks in Geneva on Tuesday, Lavrov criticized Kerry."),
  one("2014-05-30", "Lavrov said on Tuesday that talks with the opposition would help, and Kerry disagreed."),
  one("2014-05-30", "In an interview on Tuesday about the phone call, Kerry praised Lavrov."),
  one("2014-05-30", "Kerry, according to Lavrov, wants a telephone conversation about the convoy."),
];

/** What the sentences before and behind add: who it was, and that it was not so. */
export const AROUND: readonly Case[] = [
  one(
    "2024-09-07",
    "Andrii Sybiha spoke to reporters about his first days.\n\nThe call with U.S. Secretary of State Antony Blinken came on September 6.",
    "telephone call | held | 2024-09-06 | - | Sybiha+Blinken",
  ),
  one(
    "2014-05-30",
    "Lavrov spoke to reporters on Friday. Talks with Kerry lasted two hours, he said.",
    "meeting | held | - | - | Lavrov+Kerry",
  ),
  one("2014-05-30", "Lavrov spoke to reporters on Friday. A meeting with Kerry is not planned."),
  one(
    "2017-07-21",
    "The Iranian ministry has brushed aside reports that Mohammad Javad Zarif was to see Rex Tillerson in New York.",
    "meeting | denied | - | New York | Zarif+Tillerson",
  ),
  one(
    "2019-06-15",
    "Posts on social media had claimed that Zarif and Pompeo would meet before long. A spokesman called that an invention.",
    "meeting | denied | - | - | Zarif+Pompeo",
  ),
  one(
    "2019-06-15",
    "Posts on social media said that Zarif and Pompeo will meet on June 20. A spokesman confirmed it.",
    "meeting | planned | 2019-06-20 | - | Zarif+Pompeo",
  ),
  one(
    "2019-06-15",
    "He had his doubts, Khamenei told Japan's Prime Minister Shinzo Abe when they met.",
    "meeting | held | - | - | Khamenei+Abe",
  ),
  one(
    "2024-09-07",
    "Andrii Sybiha spoke to reporters.\n\nThe call with Antony Blinken came on September 6. It dealt with aid.\n\nTo Romania's Ana Pop he expressed thanks; the two ministers spoke on Friday.",
    "telephone call | held | 2024-09-06 | - | Sybiha+Blinken",
    "consultation | held | 2024-09-06 | - | Sybiha+Pop",
  ),
];
