import { type Case, one } from "./cases.ts";

/** Somebody whom no office introduces, in company of one who is known. */
export const PLAIN_PARTNERS: readonly Case[] = [
  one(
    "2009-04-01",
    "Hillary Clinton said that Richard Holbrooke and Yusuf Karim had had a brief meeting in The Hague on Tuesday.",
    "meeting | held | 2009-03-31 | The Hague | Holbrooke+Karim",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov held talks in Vienna with Yusuf Karim on Tuesday. Karim told reporters that they had agreed.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Karim",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov spoke by phone with Yusuf Karim on Tuesday. Mr Karim had asked for the call.",
    "telephone call | held | 2016-05-10 | - | Lavrov+Karim",
  ),
  one("2016-05-12", "Sergei Lavrov met Manchester City on Tuesday."),
  one("2016-05-12", "Sergei Lavrov met Yusuf Karim, a singer, in Vienna on Tuesday. Karim said it was fun."),
  one("2016-05-12", "Sergei Lavrov spoke with Yusuf Karim of the radio on Tuesday. Karim said it was fun."),
  one("2016-05-12", "Sergei Lavrov held talks with Boko Haram on Tuesday."),
  one("2016-05-12", "Sergei Lavrov met with Albion Dreamer engineers on Tuesday. Dreamer is a ship."),
  one(
    "2016-05-12",
    "Foreign Office spokesman Paul Karim said the minister would see Sergei Lavrov on Friday.",
  ),
];

/** What a journey was to bring. */
export const ON_THE_WAY: readonly Case[] = [
  one(
    "2017-09-08",
    "Jean-Yves Le Drian arrived in Beijing early on Friday, where he would meet Wang Yi.",
    "meeting | planned | 2017-09-08 | Beijing | Drian+Yi",
  ),
  one(
    "2017-09-08",
    "Sergei Lavrov left for Vienna on Thursday, where he would hold talks with Federica Mogherini.",
    "meeting | planned | * | Vienna | Lavrov+Mogherini",
  ),
  one(
    "2017-09-08",
    "Sergei Lavrov will pay a courtesy call on President Heinz Fischer in Vienna on Saturday.",
    "meeting | planned | 2017-09-09 | Vienna | Lavrov+Fischer",
  ),
  one("2017-09-08", "Sergei Lavrov dreamt of a world where he would meet Rex Tillerson as an equal."),
];

/** One side tells of it, another says that it never was. */
export const CONTRADICTED: readonly Case[] = [
  one(
    "2016-05-12",
    "John Kerry said on Tuesday that he had spoken to Sergei Lavrov about Syria. No such conversation took place, Maria Zakharova said.",
    "consultation | denied | - | - | Kerry+Lavrov",
  ),
  one(
    "2024-04-04",
    "Moscow said that Sergei Lavrov called Stephane Sejourne on Wednesday, a claim that Paris denied at once.",
    "telephone call | denied | 2024-04-03 | - | Lavrov+Sejourne",
  ),
  one(
    "2021-01-12",
    'Nothing has been "planned or agreed" between Nikos Dendias and Mevlut Cavusoglu for January 25, a source said on Tuesday after reports that the ministers would meet on that day.',
    "meeting | denied | 2021-01-25 | - | Dendias+Cavusoglu",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov has not agreed to meet John Kerry, an aide said.",
    "meeting | refused | - | - | Lavrov+Kerry",
  ),
  one(
    "2016-05-12",
    "John Kerry said he had met Sergei Lavrov in Vienna on Tuesday. There was no call before that, he said.",
    "meeting | held | 2016-05-10 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "John Kerry said he had met Sergei Lavrov in Vienna on Tuesday. No meeting of the Security Council took place.",
    "meeting | held | 2016-05-10 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov and John Kerry met in Vienna on Tuesday but have not agreed to meet again.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Kerry",
  ),
];
