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
