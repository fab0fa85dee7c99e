/** A short text of our own, and the contacts that a careful reader finds in it. */
export interface Case {
  readonly text: string;
  /** Day of publication. */
  readonly on: string;
  /** "kind | status | date or - | place or - | surnames", in any order. */
  readonly finds: readonly string[];
}

export const one = (on: string, text: string, ...finds: string[]): Case => ({ text, on, finds });

export const CALLS: readonly Case[] = [
  one(
    "2016-03-04",
    "Russian President Vladimir Putin spoke on the phone with German Chancellor Angela Merkel on Thursday, the Kremlin said.",
    "telephone call | held | 2016-03-03 | - | Putin+Merkel",
  ),
  one(
    "2016-03-04",
    "Sergei Lavrov held a phone conversation with his Turkish counterpart Mevlut Cavusoglu on March 2.",
    "telephone call | held | 2016-03-02 | - | Lavrov+Cavusoglu",
  ),
  one(
    "2015-06-26",
    "U.S. President Barack Obama telephoned Vladimir Putin late on Thursday to discuss the fight against Islamic State.",
    "telephone call | held | 2015-06-25 | - | Obama+Putin",
  ),
  one(
    "2015-06-26",
    "Putin called Obama on Thursday, the White House said in a statement.",
    "telephone call | held | 2015-06-25 | - | Putin+Obama",
  ),
  one(
    "2022-02-13",
    "French President Emmanuel Macron and Vladimir Putin talked by telephone for an hour and a half on Saturday.",
    "telephone call | held | 2022-02-12 | - | Macron+Putin",
  ),
  one(
    "2021-12-08",
    "Joe Biden and Vladimir Putin held a two-hour video call on Tuesday.",
    "video call | held | 2021-12-07 | - | Biden+Putin",
  ),
  one(
    "2020-05-20",
    "Lavrov spoke with German Foreign Minister Heiko Maas by video link on Tuesday.",
    "video call | held | 2020-05-19 | - | Lavrov+Maas",
  ),
  one(
    "2017-04-06",
    "In a telephone conversation with Lavrov on Wednesday, U.S. Secretary of State Rex Tillerson raised the gas attack in Syria.",
    "telephone call | held | 2017-04-05 | - | Tillerson+Lavrov",
  ),
  one(
    "2014-09-04",
    "Ukrainian President Petro Poroshenko received a phone call from Angela Merkel on Wednesday evening.",
    "telephone call | held | 2014-09-03 | - | Poroshenko+Merkel",
  ),
  one(
    "2018-08-11",
    "During a call on Friday Mike Pompeo told Lavrov that Washington wanted better relations.",
    "telephone call | held | 2018-08-10 | - | Pompeo+Lavrov",
  ),
  one(
    "2016-09-10",
    "The ministers' phone call came a day after Lavrov met John Kerry in Geneva on Friday.",
    "meeting | held | 2016-09-09 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2016-08-06",
    "On August 5, Sergei Lavrov had a telephone conversation with John Kerry.",
    "telephone call | held | 2016-08-05 | - | Lavrov+Kerry",
  ),
  one(
    "2014-04-05",
    "A day after the two spoke by phone, Barack Obama and Vladimir Putin sent envoys to Vienna.",
    "telephone call | held | - | - | Obama+Putin",
  ),
  one(
    "2014-10-10",
    "Kerry will meet Lavrov in Paris next Tuesday. The meeting was agreed in a telephone conversation on Wednesday.",
    "meeting | planned | 2014-10-14 | Paris | Kerry+Lavrov",
    "telephone call | held | 2014-10-08 | - | Kerry+Lavrov",
  ),
  one(
    "2022-03-30",
    "President Joe Biden held a telephone call with European allies. He spoke with French President Emmanuel Macron and German Chancellor Olaf Scholz.",
    "telephone call | held | - | - | Biden+Macron+Scholz",
  ),
  one(
    "2021-01-29",
    "The call with Putin on Tuesday was Joe Biden's first since taking office.",
    "telephone call | held | 2021-01-26 | - | Biden+Putin",
  ),
  one(
    "2019-09-24",
    "Donald Trump planned to release transcripts of the call with Zelensky on Wednesday.",
    "telephone call | held | - | - | Trump+Zelenskyy",
  ),
];

export const MEETINGS: readonly Case[] = [
  one(
    "2013-05-08",
    "Vladimir Putin received John Kerry in the Kremlin on Tuesday.",
    "meeting | held | 2013-05-07 | Kremlin | Putin+Kerry",
  ),
  one(
    "2019-01-24",
    "Turkish President Recep Tayyip Erdogan met Putin in Moscow on Wednesday for talks on Syria.",
    "meeting | held | 2019-01-23 | Moscow | Erdogan+Putin",
  ),
  one(
    "2015-02-08",
    "Sergei Lavrov and John Kerry met on the sidelines of the Munich Security Conference on Saturday.",
    "meeting | held | 2015-02-07 | Munich | Lavrov+Kerry",
  ),
  one(
    "2018-07-17",
    "Donald Trump sat down with Vladimir Putin in Helsinki on Monday.",
    "meeting | held | 2018-07-16 | Helsinki | Trump+Putin",
  ),
  one(
    "2016-08-10",
    "Erdogan held talks with Putin in St. Petersburg on Tuesday.",
    "meeting | held | 2016-08-09 | St. Petersburg | Erdogan+Putin",
  ),
  one(
    "2015-09-30",
    "After a meeting with U.S. President Barack Obama in New York on Monday, Putin told reporters that the two sides could work together.",
    "meeting | held | 2015-09-28 | New York | Obama+Putin",
  ),
  one(
    "2014-06-07",
    "Putin and Petro Poroshenko spoke for 15 minutes in Normandy on Friday, their first meeting.",
    "meeting | held | 2014-06-06 | Normandy | Putin+Poroshenko",
  ),
  one(
    "2021-06-17",
    "The summit between Biden and Putin took place in Geneva on Wednesday and lasted three hours.",
    "meeting | held | 2021-06-16 | Geneva | Biden+Putin",
  ),
  one(
    "2012-06-19",
    "Obama met Putin in Los Cabos on Monday and will travel to Washington on Wednesday.",
    "meeting | held | 2012-06-18 | Los Cabos | Obama+Putin",
  ),
  one(
    "2015-12-16",
    "Kerry, who was received by Putin on Tuesday, said there was common ground.",
    "meeting | held | 2015-12-15 | - | Kerry+Putin",
  ),
  one(
    "2017-05-11",
    "Lavrov's meeting with Donald Trump at the White House on Wednesday was closed to the American press.",
    "meeting | held | 2017-05-10 | White House | Lavrov+Trump",
  ),
  one(
    "2015-11-02",
    "Iranian Foreign Minister Mohammad Javad Zarif and John Kerry had dinner in Vienna on Friday.",
    "meeting | held | 2015-10-30 | Vienna | Zarif+Kerry",
  ),
  one(
    "2014-02-10",
    "Japanese Prime Minister Shinzo Abe was hosted by Putin in Sochi on Saturday.",
    "meeting | held | 2014-02-08 | Sochi | Abe+Putin",
  ),
  one(
    "2022-03-11",
    "Turkish Foreign Minister Mevlut Cavusoglu on Thursday hosted a trilateral meeting with Sergei Lavrov and his Ukrainian counterpart Dmytro Kuleba in Antalya.",
    "meeting | held | 2022-03-10 | Antalya | Cavusoglu+Lavrov+Kuleba",
  ),
  one(
    "2016-01-21",
    "John Kerry held separate talks with Sergei Lavrov and Iranian Foreign Minister Mohammad Javad Zarif in Zurich on Wednesday.",
    "meeting | held | 2016-01-20 | Zurich | Kerry+Lavrov",
    "meeting | held | 2016-01-20 | Zurich | Kerry+Zarif",
  ),
  one(
    "2014-06-06",
    "Putin and Ukraine's president-elect Petro Poroshenko met on Friday.",
    "meeting | held | 2014-06-06 | - | Putin+Poroshenko",
  ),
  one(
    "2016-01-21",
    "John Kerry and Russia's Sergei Lavrov met for an hour on the sidelines of the forum in Davos on Wednesday.",
    "meeting | held | 2016-01-20 | Davos | Kerry+Lavrov",
  ),
  one(
    "2022-05-10",
    "Lavrov discussed Syria with his counterparts from Turkey and Iran in Moscow on Monday.",
    "meeting | held | 2022-05-09 | Moscow | Lavrov+Cavusoglu+Amir-Abdollahian",
  ),
  one(
    "2022-08-05",
    "U.S. House Speaker Nancy Pelosi arrived on Wednesday. She met South Korean National Assembly Speaker Kim Jin Pyo on Thursday.",
    "meeting | held | 2022-08-04 | - | Pelosi+Pyo",
  ),
  one(
    "2012-11-19",
    "French Foreign Minister Laurent Fabius visited Israel on Sunday. Meeting with Fabius, Israeli Foreign Minister Avigdor Lieberman thanked him.",
    "meeting | held | 2012-11-18 | Israel | Fabius+Lieberman",
  ),
  one(
    "2014-11-16",
    "Putin and Merkel held a meeting that lasted almost four hours in Brisbane on Saturday night.",
    "meeting | held | 2014-11-15 | Brisbane | Putin+Merkel",
  ),
  one(
    "2022-07-11",
    "Antony Blinken visited Tokyo on Monday, meeting Fumio Kishida to pay respects.",
    "meeting | held | 2022-07-11 | Tokyo | Blinken+Kishida",
  ),
  one(
    "2022-06-29",
    "President Joe Biden met on Tuesday with Chancellor Olaf Scholz of Germany and President Emmanuel Macron of France.",
    "meeting | held | 2022-06-28 | - | Biden+Scholz+Macron",
  ),
];

export const PLANS: readonly Case[] = [
  one(
    "2016-03-18",
    "U.S. Secretary of State John Kerry will meet Lavrov in Moscow next Thursday.",
    "meeting | planned | 2016-03-24 | Moscow | Kerry+Lavrov",
  ),
  one(
    "2016-03-18",
    "Kerry is due in Moscow on Wednesday for talks with Putin.",
    "meeting | planned | 2016-03-23 | Moscow | Kerry+Putin",
  ),
  one(
    "2013-09-11",
    "Lavrov and Kerry are to hold talks in Geneva on Thursday, a U.S. official said.",
    "meeting | planned | 2013-09-12 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2013-09-11",
    "Lavrov said on Tuesday that he would meet Kerry in Geneva on Thursday.",
    "meeting | planned | 2013-09-12 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2013-09-11",
    "A meeting between Lavrov and Kerry is scheduled for Thursday in Geneva.",
    "meeting | planned | 2013-09-12 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2014-08-20",
    "Putin plans to meet Poroshenko in Minsk on August 26.",
    "meeting | planned | 2014-08-26 | Minsk | Putin+Poroshenko",
  ),
  one(
    "2022-02-18",
    "Blinken agreed to meet Lavrov next week, the State Department said on Thursday.",
    "meeting | planned | * | - | Blinken+Lavrov",
  ),
  one(
    "2021-01-25",
    "Lavrov expects to speak by phone with Antony Blinken in the coming days, a source said.",
    "telephone call | planned | * | - | Lavrov+Blinken",
  ),
  one(
    "2019-05-10",
    "Mike Pompeo will visit Sochi on Tuesday to meet Putin and Lavrov.",
    "meeting | planned | 2019-05-14 | Sochi | Pompeo+Putin+Lavrov",
  ),
  one(
    "2016-10-14",
    "Lavrov and Kerry, who last spoke by phone on Wednesday, will meet in Lausanne on Saturday.",
    "telephone call | held | 2016-10-12 | - | Lavrov+Kerry",
    "meeting | planned | 2016-10-15 | Lausanne | Lavrov+Kerry",
  ),
  one(
    "2013-02-03",
    "The subject will come up when Afghan President Hamid Karzai and David Cameron hold talks beginning Monday.",
    "meeting | planned | 2013-02-04 | - | Karzai+Cameron",
  ),
  one(
    "2016-08-08",
    "Vladimir Putin arrived in Baku for talks with Azerbaijani President Ilham Aliyev.",
    "meeting | planned | - | Baku | Putin+Aliyev",
  ),
  one(
    "2024-07-23",
    "Donald Trump said he'll meet with Benjamin Netanyahu on Friday.",
    "meeting | planned | 2024-07-26 | - | Trump+Netanyahu",
  ),
  one(
    "2018-04-02",
    "Donald Trump has invited Vladimir Putin to the White House.",
    "meeting | proposed | - | White House | Trump+Putin",
  ),
  one(
    "2022-07-13",
    "Putin will travel to Tehran on July 19, the Kremlin said on Tuesday, and will hold talks with Iranian President Ebrahim Raisi.",
    "meeting | planned | 2022-07-19 | Tehran | Putin+Raisi",
  ),
];

export const NEVER: readonly Case[] = [
  one(
    "2013-08-08",
    "Barack Obama has cancelled a meeting with Vladimir Putin in Moscow that was planned for September.",
    "meeting | cancelled | * | Moscow | Obama+Putin",
  ),
  one(
    "2018-11-30",
    "Donald Trump called off his meeting with Putin at the G20 summit in Buenos Aires.",
    "meeting | cancelled | - | * | Trump+Putin",
  ),
  one(
    "2018-11-30",
    "The talks between Trump and Putin, planned for Saturday, were cancelled.",
    "meeting | cancelled | 2018-12-01 | - | Trump+Putin",
  ),
  one(
    "2015-11-26",
    "Putin refused to speak with Erdogan by phone, the Kremlin said on Thursday.",
    "telephone call | refused | - | - | Putin+Erdogan",
  ),
  one(
    "2015-11-26",
    "Putin turned down an offer to meet Erdogan in Paris.",
    "meeting | refused | - | Paris | Putin+Erdogan",
  ),
  one(
    "2017-04-09",
    "British Foreign Secretary Boris Johnson postponed his visit to Moscow, where he was to meet Lavrov on Monday.",
    "* | postponed | * | Moscow | Johnson+*",
  ),
  one(
    "2022-02-23",
    "Blinken said he would not meet Lavrov in Geneva on Thursday as planned.",
    "meeting | cancelled | 2022-02-24 | Geneva | Blinken+Lavrov",
  ),
  one(
    "2014-05-16",
    "The Foreign Ministry denied that Lavrov had spoken with Kerry by phone.",
    "telephone call | denied | - | - | Lavrov+Kerry",
  ),
  one(
    "2014-05-16",
    "The Kremlin denied reports of a phone call between Putin and Poroshenko.",
    "telephone call | denied | - | - | Putin+Poroshenko",
  ),
  one(
    "2014-04-25",
    "A call between Lavrov and Kerry planned for Thursday did not take place.",
    "telephone call | not held | 2014-04-24 | - | Lavrov+Kerry",
  ),
  one(
    "2020-02-20",
    "Erdogan has requested a phone call with Putin.",
    "telephone call | requested | - | - | Erdogan+Putin",
  ),
  one(
    "2021-04-14",
    "In Tuesday's phone call Biden proposed a summit with Putin in a third country.",
    "telephone call | held | 2021-04-13 | - | Biden+Putin",
    "meeting | proposed | - | - | Biden+Putin",
  ),
  one(
    "2019-10-09",
    "The call that Zelenskiy and Putin were to hold on Tuesday fell through.",
    "telephone call | not held | 2019-10-08 | - | Zelenskyy+Putin",
  ),
  one(
    "2013-02-14",
    "Kerry's visit to Moscow has been put off, the embassy said.",
    "visit | postponed | - | Moscow | Kerry+Russia",
  ),
];

export const OTHERS: readonly Case[] = [
  one(
    "2016-07-03",
    "Erdogan sent a letter to Putin on Monday, expressing regret over the downed jet.",
    "letter | held | 2016-06-27 | - | Erdogan+Putin",
  ),
  one("2014-07-20", "Putin wrote to Merkel about gas supplies.", "letter | held | - | - | Putin+Merkel"),
  one(
    "2012-12-07",
    "Hillary Clinton discussed Syria with Lavrov in Dublin on Thursday.",
    "meeting | held | 2012-12-06 | Dublin | Clinton+Lavrov",
  ),
  one(
    "2014-03-02",
    "Lavrov told his German counterpart Frank-Walter Steinmeier that Moscow was worried.",
    "consultation | held | - | - | Lavrov+Steinmeier",
  ),
  one(
    "2015-04-20",
    "Lavrov spoke with Kerry by phone on Friday and met French Foreign Minister Laurent Fabius in Paris on Sunday.",
    "telephone call | held | 2015-04-17 | - | Lavrov+Kerry",
    "meeting | held | 2015-04-19 | Paris | Lavrov+Fabius",
  ),
  one(
    "2015-04-20",
    "Kerry called Lavrov on Monday and again on Wednesday last week.",
    "telephone call | held | * | - | Kerry+Lavrov",
    "telephone call | held | * | - | Kerry+Lavrov",
  ),
  one("2011-07-12", "Merkel visited China on Monday.", "visit | held | 2011-07-11 | * | Merkel+China"),
];

/** Several sentences, several contacts, references back. */
export const ARTICLES: readonly Case[] = [
  one(
    "2022-01-22",
    "Antony Blinken and Sergei Lavrov ended their talks in Geneva on Friday without a breakthrough.\n\nThe two agreed to speak again after that. They had last met in Stockholm in December.",
    "meeting | held | 2022-01-21 | Geneva | Blinken+Lavrov",
    "meeting | held | 2021-12 | Stockholm | Blinken+Lavrov",
  ),
  one(
    "2014-10-17",
    "Putin, Poroshenko, Merkel and French President Francois Hollande held a breakfast meeting in Milan on Friday.\n\nPutin and Merkel had met late on Thursday for more than two hours.",
    "meeting | held | 2014-10-17 | Milan | Putin+Poroshenko+Merkel+Hollande",
    "meeting | held | 2014-10-16 | - | Putin+Merkel",
  ),
  // Ministers are leaders as well; who is named only further down is not meant.
  one(
    "2015-10-02",
    "Kerry says he and Lavrov held useful talks. The two leaders met on Thursday with envoy Hans Velde in Vienna.\n\nPutin praised the envoy, and Barack Obama warned of a longer war.",
    "meeting | held | 2015-10-01 | Vienna | Kerry+Lavrov+Velde",
  ),
  // Every place of what goes on, to the last of the list.
  one(
    "2015-10-02",
    "Lavrov and Kerry will meet in Rome on Monday. The two men will discuss the latest events in Lebanon and on the Golan Heights, in Damascus and further east.",
    "meeting | planned | 2015-10-05 | Rome | Lavrov+Kerry",
  ),
  one(
    "2015-10-02",
    "Lavrov and Kerry discussed the war in Syria, in Geneva on Thursday.",
    "meeting | held | 2015-10-01 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2020-09-01",
    "Belarusian President Alexander Lukashenko is expected to visit Moscow soon for talks with Putin, the Kremlin said on Monday after the two leaders spoke by phone on Sunday.",
    "meeting | planned | - | Moscow | Lukashenko+Putin",
    "telephone call | held | 2020-08-30 | - | Lukashenko+Putin",
  ),
  one(
    "2016-02-21",
    "Lavrov and Kerry spoke by phone on Saturday. They spoke again on Sunday morning, the ministry said.",
    "telephone call | held | 2016-02-20 | - | Lavrov+Kerry",
    "* | held | 2016-02-21 | - | Lavrov+Kerry",
  ),
  one(
    "2017-07-08",
    "Trump and Putin shook hands and spoke for more than two hours in Hamburg on Friday.",
    "meeting | held | 2017-07-07 | Hamburg | Trump+Putin",
  ),
  one(
    "2014-07-18",
    "Merkel and Putin agreed in a phone call late on Thursday that experts should get access to the site, Berlin said. Merkel also spoke by telephone with Poroshenko.",
    "telephone call | held | 2014-07-17 | - | Merkel+Putin",
    "telephone call | held | - | - | Merkel+Poroshenko",
  ),
  one(
    "2018-04-03",
    "Trump suggested a meeting with Putin at the White House during a phone call on March 20, an aide said.",
    "telephone call | held | 2018-03-20 | - | Trump+Putin",
    "meeting | proposed | - | White House | Trump+Putin",
  ),
  one(
    "2015-01-12",
    "A summit of the leaders of Russia, Ukraine, Germany and France that had been set for Jan. 15 in Astana was postponed on Monday.",
    "meeting | postponed | 2015-01-15 | * | Putin+Poroshenko+Merkel+Hollande",
  ),
];

/** Prose that holds no contact. */
export const NOTHING: readonly Case[] = [
  one("2014-05-16", "Lavrov and Kerry regularly speak by telephone."),
  one("2014-05-16", "Putin has often said that talks are better than sanctions, and Merkel agrees."),
  one(
    "2014-05-16",
    "Obama should meet Putin before it is too late, for the crisis calls for a conversation at the top.",
  ),
  one("2014-05-16", "Putin called Merkel a reliable partner in an interview on Friday."),
  one("2014-05-16", "Kerry called on Russia to withdraw its troops and Lavrov called for calm."),
  one("2014-05-16", "If Putin were to meet Poroshenko, markets would rally."),
  one("2014-05-16", "Lavrov criticized Kerry for his remarks on Crimea."),
  one("2014-05-16", "No meeting between Putin and Obama is planned, the Kremlin said."),
  one("2014-05-16", "Putin met with Lavrov and other members of the Security Council on Friday."),
  one("2014-05-16", "Putin and Obama will both attend the G20 summit in Brisbane in November."),
  one("2014-05-16", "The film tells the story of a meeting between two chess players in Reykjavik."),
  one("2014-05-16", "Like Trump, Putin speaks to voters over the heads of the press."),
  one("2014-05-16", "Kerry visited a hospital on Tuesday and talked with doctors."),
  one("2014-05-16", "There is no need for Lavrov to meet Kerry, a spokesman said."),
  one("2018-07-12", "Trump will not meet Putin at the NATO summit, the White House said."),
  one("2022-10-11", "John Kirby was asked about a Musk-Putin discussion."),
  one("2018-04-02", "Donald Trump and Vladimir Putin disagreed. Officials discussed a meeting of the two."),
  one(
    "2022-03-30",
    "Some diplomats doubted Zelenskiy's aims after Putin spoke, and said they were wary of the talks.",
  ),
  one("2022-11-10", "On arrival Jill Biden met Putin. Kim Yong Chol met Trump."),
  one(
    "2020-01-10",
    "Kim Jong Un voiced frustration over stalled negotiations with the Trump administration.",
  ),
  one("2025-02-18", "Trump and Putin do not have another call scheduled, an adviser said."),
];
