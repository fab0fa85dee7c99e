import { type Case, one } from "./cases.ts";

/** People whom only the text introduces, by office and country before or behind the name. */
export const INTRODUCED: readonly Case[] = [
  one(
    "2012-06-12",
    "Croatia's top diplomat Vesna Pusic met in Vienna on Monday with her Bosnian counterpart Zlatko Lagumdzija.",
    "meeting | held | 2012-06-11 | Vienna | Pusic+Lagumdzija",
  ),
  one(
    "2012-06-12",
    "Vesna Pusic, Minister of Foreign and European Affairs of the Republic of Croatia, received Ivan Mrkic, Minister of Foreign Affairs of Serbia, in Zagreb on Monday.",
    "meeting | held | 2012-06-11 | Zagreb | Pusic+Mrkic",
  ),
  one(
    "2012-06-12",
    "On Monday Croatia's Foreign and European Affairs Minister, Vesna Pusic, sat down with Bosnian Foreign Minister Zlatko Lagumdzija. In Dublin Pusic also met with Serbian Foreign Minister Ivan Mrkic.",
    "meeting | held | 2012-06-11 | - | Pusic+Lagumdzija",
    "meeting | held | * | Dublin | Pusic+Mrkic",
  ),
  one(
    "2021-11-11",
    "Secretary of State Antony Blinken met in Rome on Wednesday with the Minister of Foreign Affairs of the Republic of Kosovo, Donika Gervalla.",
    "meeting | held | 2021-11-10 | Rome | Blinken+Gervalla",
  ),
  one(
    "2021-09-02",
    "Antony Blinken talked by telephone on Thursday to Wang Yi, State Councillor and Foreign Minister of the People's Republic of China.",
    "telephone call | held | 2021-09-02 | - | Blinken+Yi",
  ),
  one(
    "2015-05-11",
    "Qatari Deputy Prime Minister and Foreign Minister Nasser Saleh telephoned Sergei Lavrov on Sunday.",
    "telephone call | held | 2015-05-10 | - | Saleh+Lavrov",
  ),
  one(
    "2013-12-16",
    "Algerian FM Ramtane Lamamra received Tunisian FM Othman Jerandi in Algiers on Sunday.",
    "meeting | held | 2013-12-15 | Algiers | Lamamra+Jerandi",
  ),
  one(
    "2015-05-11",
    "The Hungarian minister, Peter Szijjarto, met Bogdan Aurescu, his counterpart from Romania, in Budapest on Sunday.",
    "meeting | held | 2015-05-10 | Budapest | Szijjarto+Aurescu",
  ),
  one(
    "2021-11-11",
    "Sheikh Abdullah bin Zayed, the Minister of Foreign Affairs and International Co-operation, was telephoned on Thursday by Iran's foreign minister.",
    "telephone call | held | 2021-11-11 | - | Amir-Abdollahian+Zayed",
  ),
  one(
    "2021-11-11",
    "The UAE's Khalifa Shaheen Almarar telephoned Sergei Lavrov on Wednesday.",
    "telephone call | held | 2021-11-10 | - | Almarar+Lavrov",
  ),
  one(
    "2004-09-02",
    "The foreign ministers of Armenia and Azerbaijan, Vardan Oskanian and Elmar Mammadyarov, held talks in Prague on August 30. Oskanian spoke of a step forward.",
    "meeting | held | 2004-08-30 | Prague | Oskanian+Mammadyarov",
  ),
  one(
    "2004-09-02",
    "Foreign ministers Vardan Oskanian of Armenia and Elmar Mammadyarov of Azerbaijan met in Prague on August 30.",
    "meeting | held | 2004-08-30 | Prague | Oskanian+Mammadyarov",
  ),
  one(
    "2005-03-10",
    "The Downer-Wirajuda talks in Jakarta on Wednesday dealt with fishing. Australian Foreign Minister Alexander Downer called Indonesian Foreign Minister Hassan Wirajuda frank.",
    "meeting | held | 2005-03-09 | Jakarta | Downer+Wirajuda",
  ),
  one("2015-05-11", "The talks in Vienna broke up at 9 PM, Lavrov told reporters."),
  one(
    "2015-05-11",
    "Bogdan Aurescu, his Romanian counterpart, was absent when Lavrov spoke in Geneva on Sunday.",
  ),
  one("2015-05-11", "The Lavrov-Kerry plan was debated in Geneva on Sunday."),
  one("2015-05-11", "The Downer-Wirajuda formula, Alexander Downer of Australia said, was dead."),
  one(
    "2015-05-11",
    "The Trans-Pacific talks in Lima on Sunday dealt with fish, Foreign Minister Julie Bishop said.",
  ),
  one("2015-05-11", "Lavrov met the Minister of Culture of the Republic of Korea in Moscow on Sunday."),
  one(
    "2015-05-11",
    "Lavrov said the foreign ministers of Sweden and Norway, Margot Wallstrom and Borge Brende, were wrong.",
  ),
  one("2015-05-11", "The FM radio station in Moscow interviewed Lavrov on Sunday."),
  one("2015-05-11", "In London Kerry also spoke with reporters on Sunday about Lavrov."),
];

/** Lists behind a verb, and phrases that stand before the subject. */
export const IN_LISTS: readonly Case[] = [
  one(
    "2015-05-11",
    "In Moscow, Steinmeier met Putin, Lavrov and Medvedev on Sunday.",
    "meeting | held | 2015-05-10 | Moscow | Steinmeier+Putin+Lavrov+Medvedev",
  ),
  one(
    "2015-05-11",
    "After he met Putin, Lavrov and Kerry spoke by telephone on Sunday.",
    "telephone call | held | 2015-05-10 | - | Lavrov+Kerry",
  ),
  one(
    "2015-05-11",
    "In Dublin Lavrov also met with Kerry on Sunday.",
    "meeting | held | 2015-05-10 | Dublin | Lavrov+Kerry",
  ),
  one(
    "2015-05-11",
    "In separate meetings in Doha on Sunday, Kerry saw Turkish Foreign Minister Mevlut Cavusoglu and Sergei Lavrov.",
    "meeting | held | 2015-05-10 | Doha | Kerry+Cavusoglu",
    "meeting | held | 2015-05-10 | Doha | Kerry+Lavrov",
  ),
  one(
    "2015-05-11",
    "Lavrov spoke by phone on Sunday first with Kerry and afterwards with Steinmeier.",
    "telephone call | held | 2015-05-10 | - | Lavrov+Kerry",
    "telephone call | held | 2015-05-10 | - | Lavrov+Steinmeier",
  ),
  one(
    "2015-05-11",
    "On Sunday Lavrov received phone calls from John Kerry and Frank-Walter Steinmeier.",
    "telephone call | held | * | - | Lavrov+Kerry",
    "telephone call | held | * | - | Lavrov+Steinmeier",
  ),
  one(
    "2015-05-11",
    "Merkel telephoned both Putin and Poroshenko on Sunday.",
    "telephone call | held | 2015-05-10 | - | Merkel+Putin",
    "telephone call | held | 2015-05-10 | - | Merkel+Poroshenko",
  ),
  one(
    "2015-05-11",
    "Kerry had one-on-one meetings in Vienna on Sunday with Lavrov and Zarif.",
    "meeting | held | 2015-05-10 | Vienna | Kerry+Lavrov",
    "meeting | held | 2015-05-10 | Vienna | Kerry+Zarif",
  ),
  one(
    "2015-05-11",
    "Kerry met in Munich on Sunday with Lavrov as well as with Steinmeier.",
    "meeting | held | 2015-05-10 | Munich | Kerry+Lavrov",
    "meeting | held | 2015-05-10 | Munich | Kerry+Steinmeier",
  ),
  one(
    "2015-05-11",
    "Kerry, Lavrov and Zarif held meetings in Vienna on Sunday.",
    "meeting | held | 2015-05-10 | Vienna | Kerry+Lavrov+Zarif",
  ),
  one(
    "2010-08-26",
    "Westerwelle opened his morning with Prime Minister Mirko Cvetkovic and later had talks with Vuk Jeremic, his Serbian counterpart.",
    "meeting | held | - | - | Westerwelle+Cvetkovic",
    "meeting | held | - | - | Westerwelle+Jeremic",
  ),
  one("2015-05-11", "Kerry ended his visit with a warning to Lavrov on Sunday."),
  one("2015-05-11", "Kerry rounded off his day on Sunday with Netanyahu's critics."),
];

/** Hosts who invited, and occasions told once by office and once by name, or once more by their subject. */
export const INVITED: readonly Case[] = [
  one(
    "2020-10-22",
    "Kang Kyung-wha has accepted an invitation from Mike Pompeo to come to Washington in the near future, the ministry said.",
    "meeting | planned | * | Washington | Kyung-wha+Pompeo",
  ),
  one(
    "2015-05-11",
    "Cavusoglu will travel to Berlin on Thursday at the invitation of Steinmeier.",
    "visit | planned | 2015-05-14 | Berlin | Cavusoglu+Steinmeier",
  ),
  one(
    "2015-05-11",
    "Steinmeier arrived in Tehran on Sunday for a two-day visit at the invitation of Zarif.",
    "visit | held | 2015-05-10 | Tehran | Steinmeier+Zarif",
  ),
  one("2015-05-11", "Lavrov declined an invitation from Kerry to come to Washington."),
  one(
    "2006-07-05",
    "The talks of Iran's top nuclear negotiator with Javier Solana, due in Brussels on Wednesday, have been postponed.\n\nTalks between Ali Larijani and Javier Solana will not take place today, the ministry said.",
    "meeting | postponed | 2006-07-05 | Brussels | Larijani+Solana",
  ),
  one(
    "2015-05-11",
    "Lavrov met Armenia's foreign minister in Moscow on Sunday. Later he met Armenia's Serzh Sarkisian.",
    "meeting | held | 2015-05-10 | Moscow | *+Lavrov",
    "meeting | held | * | * | Lavrov+Sargsyan",
  ),
  one(
    "2020-10-28",
    "Lavrov spoke by telephone on Tuesday with Kerry. The two went over the latest progress in the peace talks.",
    "telephone call | held | 2020-10-27 | - | Lavrov+Kerry",
  ),
  one(
    "2015-01-08",
    "Lavrov and Kerry are to talk by telephone on Friday. Lavrov and Kerry will discuss the next steps in Syria.",
    "telephone call | planned | 2015-01-09 | - | Lavrov+Kerry",
  ),
  one("2020-10-28", "Lavrov and Kerry have met about ten times since September."),
];
