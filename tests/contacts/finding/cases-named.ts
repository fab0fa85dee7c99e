import { type Case, one } from "./cases.ts";

/** Partners by their names behind what they are, and those of whom only a clause of their own says who they are. */
export const NAMED_PARTNERS: readonly Case[] = [
  one(
    "2021-06-10",
    "Sameh Shoukry and Irrigation Minister Karim Adel held talks in Khartoum on Wednesday with their Sudanese counterparts, Mariam Nur and Yasser Osman.",
    "meeting | held | 2021-06-09 | Khartoum | Shoukry+Adel+Nur+Osman",
  ),
  one(
    "2021-06-10",
    "Sameh Shoukry and Karim Adel were received in Khartoum on Wednesday by their counterparts Mariam Nur and Yasser Osman.",
    "meeting | held | 2021-06-09 | Khartoum | Shoukry+Adel+Nur+Osman",
  ),
  one(
    "2020-09-11",
    "In Moscow on Thursday Sergei Lavrov and Wang Yi met for two hours. The defence ministers, Karim Adel and Chen Bo, had met there on September 4.",
    "meeting | held | 2020-09-10 | Moscow | Lavrov+Yi",
    "meeting | held | 2020-09-04 | * | Adel+Bo",
  ),
  one(
    "2010-08-26",
    "Guido Westerwelle met in Belgrade on Thursday with Vuk Jeremic, Serbia's foreign minister, and Karlo Muster, a deputy prime minister.",
    "meeting | held | 2010-08-26 | Belgrade | Westerwelle+Jeremic+Muster",
  ),
  one(
    "2019-09-10",
    "U.N. envoy Martin Griffiths met in Muscat on Monday with Yusuf Karim, who negotiates for the rebels.",
    "meeting | held | 2019-09-09 | Muscat | Griffiths+Karim",
  ),
  one(
    "2007-10-16",
    "In Rome on Tuesday Vuk Jeremic was received by Carlo Muster, who heads a committee of the Chamber.",
    "meeting | held | 2007-10-16 | Rome | Jeremic+Muster",
  ),
  one(
    "2007-06-02",
    "Condoleezza Rice saw her Spanish colleague, Miguel Angel Moratinos, in Madrid on Friday, and afterwards Prime Minister Jose Luis Rodriguez Zapatero.",
    "meeting | held | 2007-06-01 | Madrid | Rice+Moratinos",
    "meeting | held | * | * | Rice+Zapatero",
  ),
  one(
    "2006-10-28",
    "It is envisaged that the Russian foreign minister, Sergei Lavrov, and his Georgian colleague Gela Bezhuashvili are to meet in Moscow on November 1.",
    "meeting | planned | 2006-11-01 | Moscow | Lavrov+Bezhuashvili",
  ),
  one("2014-06-15", "The defence ministers, Karim Adel and Yasser Nur, have offices in Vienna."),
  one("2014-06-15", "John Kerry said on Saturday that his counterparts, tired and angry, had gone home."),
  one("2014-06-15", "Sergei Lavrov and Paul Karim, a senior adviser of the firm, were praised on Saturday."),
  one("2014-06-15", "Sergei Lavrov was received by Vienna State Opera, which he likes."),
  one("2014-06-15", "Sergei Lavrov met Saint Petersburg, who won 3-1, on Saturday."),
];

/** What somebody did before or after, what a ministry tells of, and what the day of another occasion says. */
export const BEFORE_AND_AFTER: readonly Case[] = [
  one(
    "2007-10-12",
    "Condoleezza Rice met Vladimir Putin outside Moscow on Friday before sitting down with Sergei Lavrov.",
    "meeting | held | 2007-10-12 | Moscow | Rice+Putin",
    "meeting | held | 2007-10-12 | Moscow | Rice+Lavrov",
  ),
  one(
    "2007-10-12",
    "Condoleezza Rice saw Vladimir Putin on Friday after meeting Sergei Lavrov.",
    "meeting | held | 2007-10-12 | - | Rice+Putin",
    "meeting | held | * | * | Rice+Lavrov",
  ),
  one(
    "2007-10-11",
    "Condoleezza Rice will meet Vladimir Putin on Friday before sitting down with Sergei Lavrov.",
    "meeting | planned | 2007-10-12 | - | Rice+Putin",
    "meeting | planned | * | * | Rice+Lavrov",
  ),
  one("2014-06-15", "Sergei Lavrov spoke after meeting farmers on Saturday."),
  one(
    "2014-06-15",
    "John Kerry pressed Sergei Lavrov on Saturday to let the monitors in, the State Department said.",
    "consultation | held | 2014-06-14 | - | Kerry+Lavrov",
  ),
  one(
    "2014-06-15",
    "Frank-Walter Steinmeier asked Sergei Lavrov on Saturday to help free the hostages, according to the German Foreign Ministry.",
    "consultation | held | 2014-06-14 | - | Steinmeier+Lavrov",
  ),
  one("2014-06-15", "John Kerry urged Vladimir Putin on Saturday to use his influence."),
  one("2014-06-15", "Angela Merkel on Saturday warned Vladimir Putin of sanctions, newspapers reported."),
  one(
    "2014-06-15",
    "In an interview on Saturday John Kerry urged Vladimir Putin to use his influence, the State Department said.",
  ),
  one(
    "2022-04-05",
    "Wang Yi spoke by phone with Dmytro Kuleba on Monday. They had last talked on March 1, when Kuleba asked Wang by telephone for help.",
    "telephone call | held | 2022-04-04 | - | Yi+Kuleba",
    "telephone call | held | 2022-03-01 | - | Yi+Kuleba",
  ),
  one(
    "2014-06-15",
    "The peace between John Kerry's guests has held since March 1, when the guns fell silent.",
  ),
  one(
    "2022-08-04",
    "Fumio Kishida and Wang Yi were to have met on Thursday in Bangkok. It would have been the first time in two years that the two talked face to face. China called the meeting off.",
    "meeting | cancelled | 2022-08-04 | Bangkok | Kishida+Yi",
  ),
  one(
    "2021-04-13",
    "Nikos Dendias has put off a visit to Ankara by one day, to April 15. On April 15 he will have talks with his Turkish counterpart Mevlut Cavusoglu.",
    "visit | postponed | * | Ankara | Dendias+Turkey",
    "meeting | planned | 2021-04-15 | Ankara | Dendias+Cavusoglu",
  ),
  one(
    "2021-04-13",
    "Nikos Dendias has put off a visit to Ankara. He was to have talks there with his Turkish counterpart Mevlut Cavusoglu on April 15.",
    "visit | postponed | - | Ankara | Dendias+Turkey",
    "meeting | postponed | 2021-04-15 | * | Dendias+Cavusoglu",
  ),
  one(
    "2021-04-13",
    "Nikos Dendias and Mevlut Cavusoglu were to meet on Thursday. Ankara called the talks off.",
    "meeting | cancelled | 2021-04-15 | - | Dendias+Cavusoglu",
  ),
  one(
    "2021-04-13",
    "Ankara put the meeting of Nikos Dendias with Mevlut Cavusoglu off on Tuesday.",
    "meeting | postponed | * | - | Dendias+Cavusoglu",
  ),
  one(
    "2021-04-13",
    "Nikos Dendias was to have held talks with Mevlut Cavusoglu on Monday.",
    "meeting | not held | 2021-04-12 | - | Dendias+Cavusoglu",
  ),
];

/** What only seems to be still to come, and who only seems to take part. */
export const PAST_AND_STRANGERS: readonly Case[] = [
  one(
    "2012-06-30",
    "On the eve of the conference Hillary Clinton saw Sergei Lavrov in St. Petersburg on Friday.",
    "meeting | held | 2012-06-29 | St. Petersburg | Clinton+Lavrov",
  ),
  one(
    "2012-06-30",
    "Ahead of the summit Hillary Clinton met Sergei Lavrov in Vienna on Friday.",
    "meeting | held | 2012-06-29 | Vienna | Clinton+Lavrov",
  ),
  one(
    "2008-08-12",
    "Before Nicolas Sarkozy left for Tbilisi on Tuesday he had lunch with Dmitry Medvedev in the Kremlin.",
    "meeting | held | 2008-08-12 | Kremlin | Sarkozy+Medvedev",
  ),
  one(
    "2012-06-28",
    "Ahead of the summit Hillary Clinton is to meet Sergei Lavrov in Vienna on Friday.",
    "meeting | planned | 2012-06-29 | Vienna | Clinton+Lavrov",
  ),
  one(
    "2012-06-30",
    "Kofi Annan's conference in Geneva on Saturday brought Hillary Clinton, Sergei Lavrov and William Hague to one table.",
    "meeting | held | 2012-06-30 | Geneva | Annan+Clinton+Lavrov+Hague",
  ),
  one("2012-06-30", "Saturday brought Sergei Lavrov to the table of honour."),
  one(
    "2014-03-24",
    "Sergei Lavrov met his Ukrainian colleague, Andriy Deshchytsia, in The Hague on Monday, where he also saw John Kerry.",
    "meeting | held | 2014-03-24 | The Hague | Lavrov+Deshchytsia",
    "meeting | held | * | The Hague | Lavrov+Kerry",
  ),
  one(
    "2021-04-14",
    "Joe Biden proposed to Vladimir Putin, in a telephone call on Tuesday, that both sides should calm down.",
    "telephone call | held | 2021-04-13 | - | Biden+Putin",
  ),
  one(
    "2022-07-29",
    "Antony Blinken put it to Sergei Lavrov on Friday that Russia should accept. It was their first telephone conversation since February.",
    "telephone call | held | 2022-07-29 | - | Blinken+Lavrov",
  ),
  one(
    "2018-03-08",
    "A meeting of Sergei Lavrov and Rex Tillerson in Addis Ababa did not come off on Thursday.",
    "meeting | not held | 2018-03-08 | Addis Ababa | Lavrov+Tillerson",
  ),
  one(
    "2017-12-08",
    "In Vienna on Thursday Rex Tillerson and Sergei Lavrov had forty minutes together.",
    "meeting | held | 2017-12-07 | Vienna | Tillerson+Lavrov",
  ),
  one(
    "2009-10-10",
    "Hillary Clinton spent three hours in a hotel on Saturday on the telephone with Ahmet Davutoglu.",
    "telephone call | held | 2009-10-10 | - | Clinton+Davutoglu",
  ),
  one(
    "2010-07-02",
    "Avigdor Lieberman learned from television that Benjamin Muster had met Ahmet Davutoglu in Brussels.",
  ),
  one(
    "2010-07-02",
    "The meeting that Benjamin Muster had with Ahmet Davutoglu in Zurich on Wednesday has angered Avigdor Lieberman.",
  ),
  one(
    "2010-07-02",
    "Avigdor Lieberman said that in New York he had met Ahmet Davutoglu.",
    "meeting | held | - | * | Lieberman+Davutoglu",
  ),
];
