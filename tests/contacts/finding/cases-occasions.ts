import type { Case } from "./cases.ts";

const one = (on: string, text: string, ...finds: string[]): Case => ({ text, on, finds });

/** Contacts by who was in whose company, and denials in other words. */
export const OCCASIONS: readonly Case[] = [
  one("2014-12-19", "Yatsenyuk had no doubt that Poroshenko would one day be meeting Putin again."),
  one("2014-12-19", "A meeting between Kerry and Zarif in Vienna has never been discussed, Tehran said."),
  one(
    "2012-09-10",
    "Syria and missile defence: over dinner on Saturday in Vladivostok, Hillary Clinton and Sergei Lavrov were at odds about both.",
    "meeting | held | 2012-09-08 | Vladivostok | Clinton+Lavrov",
  ),
  one(
    "2012-09-10",
    "Only smiles were on show when Netanyahu and Medvedev came out of their talks in Jerusalem on Sunday.",
    "meeting | held | 2012-09-09 | Jerusalem | Netanyahu+Medvedev",
  ),
  one(
    "2018-06-28",
    "The telephone conversation in which Lavrov and Pompeo engaged on Monday lasted half an hour.",
    "telephone call | held | 2018-06-25 | - | Lavrov+Pompeo",
  ),
  one(
    "2019-05-14",
    "Next to be received at the residence in Sochi is Mike Pompeo, with whom Lavrov intends to hold talks on Wednesday.",
    "meeting | planned | 2019-05-15 | * | Lavrov+Pompeo",
  ),
  one(
    "2019-05-14",
    "Pompeo arrived in Sochi on Tuesday. Lavrov received his guest at noon for talks.",
    "meeting | held | * | * | Lavrov+Pompeo",
  ),
  one(
    "2020-10-07",
    "Ankara has brushed aside reports that Erdogan met Saudi Crown Prince Mohammed bin Salman in Jeddah.",
    "meeting | denied | - | Jeddah | Erdogan+Salman",
  ),
  one(
    "2017-11-08",
    "The Kremlin has waved away claims that Putin spoke by telephone with Bashar Assad on Monday.",
    "telephone call | denied | * | - | Putin+Assad",
  ),
  one(
    "2020-02-11",
    '"You can count on us," Pompeo told Kuleba when they met in Munich on Saturday.',
    "meeting | held | 2020-02-08 | Munich | Pompeo+Kuleba",
  ),
  one(
    "2022-05-04",
    "After Mario Draghi on Monday, it was Macron's turn on Tuesday to have Putin on the telephone.",
    "telephone call | held | 2022-05-03 | - | Macron+Putin",
  ),
  one("2015-03-03", "Kerry and Zarif voted for a break. In the talks, neither had said a word in public."),
  one(
    "2015-03-03",
    "Obama and Merkel praised the talks, and Hollande urged all sides to resume negotiations.",
  ),
  one("2014-04-01", "Washington and Moscow have long held different views on the talks in Vienna."),
  one(
    "2014-04-01",
    "Negotiators from Iran and Russia met in Vienna on Monday.",
    "meeting | held | 2014-03-31 | Vienna | Iran+Russia",
  ),
  one(
    "2014-04-01",
    "Kerry and Lavrov met in Paris on Sunday. Russian and American officials held talks there on Sunday as well.",
    "meeting | held | 2014-03-30 | Paris | Kerry+Lavrov",
  ),
  one(
    "2014-04-01",
    "Nobody in the chancellery has approached the Kremlin about a telephone call between Merkel and Putin.",
    "telephone call | denied | - | - | Merkel+Putin",
  ),
  one("2014-04-01", "Never had Merkel talked with Putin for so long."),
  one(
    "2014-12-19",
    "Poroshenko was joined by Biden in Kyiv on Thursday.",
    "meeting | held | 2014-12-18 | Kyiv | Poroshenko+Biden",
  ),
  one("2014-12-19", "Lavrov joined Kerry in condemning the attack."),
  one("2014-12-19", "Putin was in Ankara on Monday. He gave Erdogan a horse."),
  one(
    "2014-12-19",
    "Steinmeier brought Lavrov and Klimkin together in Berlin on Wednesday.",
    "meeting | held | 2014-12-17 | Berlin | Steinmeier+Lavrov+Klimkin",
  ),
  one(
    "2014-12-19",
    "Kerry called off on Tuesday his December 22 visit to Baghdad.",
    "visit | cancelled | 2014-12-22 | Baghdad | Kerry+Iraq",
  ),
  one(
    "2014-12-19",
    "In a call with Abe on Thursday, Obama suggested a meeting in April.",
    "telephone call | held | 2014-12-18 | - | Obama+Abe",
    "meeting | proposed | 2015-04 | - | Obama+Abe",
  ),
  one(
    "2014-12-19",
    "Davutoglu promised Poroshenko grain in a telephone conversation on Thursday.",
    "telephone call | held | 2014-12-18 | - | Davutoglu+Poroshenko",
  ),
  one(
    "2016-05-18",
    "Kerry and Lavrov will sit down in Vienna on May 20 together with the foreign ministers of Egypt and Turkey, the German Foreign Ministry said.",
    "meeting | planned | 2016-05-20 | Vienna | Kerry+Lavrov+Shoukry+Cavusoglu",
  ),
  one(
    "2016-05-18",
    "The meeting of Kerry and Lavrov in Vienna on Friday will be attended by Steinmeier and Ayrault.",
    "meeting | planned | 2016-05-20 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2016-09-07",
    "Barack Obama and Vladimir Putin met in Hangzhou on Monday. Kerry and Lavrov were also present at the talks.",
    "meeting | held | 2016-09-05 | Hangzhou | Obama+Putin+Kerry+Lavrov",
  ),
  one(
    "2016-09-07",
    "Lavrov and Kerry met in Geneva on Monday. Both later attended the meeting of the Security Council.",
    "meeting | held | 2016-09-05 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2019-06-27",
    "Heiko Maas met Lavrov in Moscow on Monday and on Tuesday in Warsaw his Polish counterpart Jacek Czaputowicz.",
    "meeting | held | 2019-06-24 | Moscow | Maas+Lavrov",
    "meeting | held | 2019-06-25 | Warsaw | Maas+Czaputowicz",
  ),
  one(
    "2019-06-27",
    "Heiko Maas met Lavrov in Moscow on Monday and a day later in Minsk the heads of several local charities.",
    "meeting | held | 2019-06-24 | Moscow | Maas+Lavrov",
  ),
  one(
    "2023-05-19",
    "Qin Gang was put through to Lavrov on Thursday, the ministry in Beijing said.",
    "telephone call | held | 2023-05-18 | - | Gang+Lavrov",
  ),
  one(
    "2022-05-04",
    "The Qatari minister of state for foreign affairs, Soltan bin Saad Al-Muraikhi, met Lavrov in Doha on Tuesday.",
    "meeting | held | 2022-05-03 | Doha | Al-Muraikhi+Lavrov",
  ),
  one(
    "2016-08-27",
    "Kerry and Lavrov told reporters after late-night talks in Geneva on Friday that the truce would hold.",
    "meeting | held | 2016-08-26 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-08-27",
    "Kerry and Lavrov emerged from five hours of talks in Geneva on Friday without a deal.",
    "meeting | held | 2016-08-26 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-08-27",
    "Kerry and Lavrov said on Friday after talks of experts in Geneva that the truce would hold.",
  ),
  one(
    "2016-11-22",
    "The State Department dismissed as untrue a report in a Moscow newspaper that Kerry and Lavrov had held a secret meeting in Lima on Sunday.",
    "meeting | denied | 2016-11-20 | Lima | Kerry+Lavrov",
  ),
  one(
    "2016-09-10",
    "Kerry and Lavrov, who met in Geneva on Friday and talked past midnight, have agreed on a ceasefire in Syria from Monday.",
    "meeting | held | 2016-09-09 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-02-08",
    "John Kerry has called off his meeting with Sergei Lavrov in Geneva, which had been planned for February 9, the department said on Monday.",
    "meeting | cancelled | 2016-02-09 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-03-25",
    "Lavrov and Kerry spoke by telephone on Monday. The two decided to meet soon, the ministry said.",
    "telephone call | held | 2016-03-21 | - | Lavrov+Kerry",
    "meeting | planned | - | - | Lavrov+Kerry",
  ),
  one(
    "2016-03-25",
    "Lavrov and Kerry were to have met on March 18 to begin work on the summit in Helsinki.",
    "meeting | not held | 2016-03-18 | * | Lavrov+Kerry",
  ),
  one(
    "2016-03-25",
    "The ministry dismissed a report that Kerry had shouted in a telephone conversation with Lavrov on Monday.",
    "telephone call | held | 2016-03-21 | - | Kerry+Lavrov",
  ),
  one(
    "2016-03-25",
    "The ministry denied that Kerry had spoken with Lavrov in a telephone conversation on March 21.",
    "telephone call | denied | 2016-03-21 | - | Kerry+Lavrov",
  ),
  one(
    "2016-03-25",
    "Lavrov and Kerry talked by phone on Monday. The two ministers reviewed how the agreements of February 11 are being carried out.",
    "telephone call | held | 2016-03-21 | - | Lavrov+Kerry",
  ),
  one("2016-03-25", "Lavrov and Kerry would meet on another occasion, a spokesman said."),
];
