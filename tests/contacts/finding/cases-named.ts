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
    "It is envisaged that the Russian foreign minister, Sergei Lavrov, and his Georgian colleague Gela Bezhuashvili will meet in Moscow on November 1.",
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
    "Wang Yi spoke by phone with Dmytro Kuleba on Monday. It was their first exchange since March 1, when Kuleba asked Wang by telephone for help.",
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
