import { type Case, one } from "./cases.ts";

/** Short passages as agencies write them: contacts told in passing, in subordinate clauses and by joint acts. */
export const WIRE: readonly Case[] = [
  one(
    "2015-11-26",
    "French Foreign Minister Laurent Fabius, who was in Moscow on Wednesday for talks with Sergei Lavrov, said the two countries would share intelligence.",
    "meeting | held | 2015-11-25 | Moscow | Fabius+Lavrov",
  ),
  one(
    "2015-11-26",
    "Turkish Foreign Minister Mevlut Cavusoglu told reporters ahead of his meeting with Sergei Lavrov in Belgrade on Friday that Ankara did not want an escalation.",
    "meeting | planned | 2015-11-27 | Belgrade | Cavusoglu+Lavrov",
  ),
  one(
    "2023-06-10",
    "A planned trip to Beijing by U.S. Secretary of State Antony Blinken on June 18 is meant to reopen channels, officials said.",
    "visit | planned | 2023-06-18 | Beijing | Blinken+China",
  ),
  one(
    "2016-02-12",
    "The foreign ministers of Russia, Germany, France and Ukraine gathered in Munich on Friday. The four ministers agreed to set up a new working group.",
    "meeting | held | 2016-02-12 | Munich | Lavrov+Steinmeier+Ayrault+Klimkin",
  ),
  one(
    "2016-08-13",
    "Lavrov was received by Azerbaijani President Ilham Aliyev in Baku on Friday.",
    "meeting | held | 2016-08-12 | Baku | Lavrov+Aliyev",
  ),
  one(
    "2022-03-03",
    "Ukrainian Foreign Minister Dmytro Kuleba was briefed by U.S. Secretary of State Antony Blinken over the phone on Wednesday about new sanctions.",
    "telephone call | held | 2022-03-02 | - | Kuleba+Blinken",
  ),
  one(
    "2015-05-28",
    "In a call with German Chancellor Angela Merkel on Wednesday, Russian President Vladimir Putin said the truce was holding.",
    "telephone call | held | 2015-05-27 | - | Putin+Merkel",
  ),
  one(
    "2015-05-28",
    "The U.S. side complained during talks in Geneva between John Kerry and Sergei Lavrov on Monday that inspections were late.",
    "meeting | held | 2015-05-25 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2016-09-10",
    "Kerry and Lavrov shook hands at the start of their third meeting this month.",
    "meeting | held | 2016-09 | - | Kerry+Lavrov",
  ),
  one(
    "2022-01-12",
    '"Lavrov is an experienced diplomat," Blinken said of his Russian counterpart on Tuesday.',
  ),
  one("2022-01-12", "Blinken urged Iran on Tuesday to return to the nuclear agreement."),
  one(
    "2019-08-02",
    "Japan's Foreign Minister Taro Kono sat down with his South Korean opposite number, Kang Kyung-wha, in Bangkok on Thursday.",
    "meeting | held | 2019-08-01 | Bangkok | Kono+Kyung-wha",
  ),
  one(
    "2016-04-15",
    "Lavrov had asked for a meeting with Kerry on the margins of the gathering in Vienna, a Russian diplomat said.",
    "meeting | requested | - | Vienna | Lavrov+Kerry",
  ),
  one(
    "2015-11-25",
    "Lavrov and Turkish Foreign Minister Mevlut Cavusoglu spoke by phone the day after the jet was shot down on November 24.",
    "telephone call | held | 2015-11-25 | - | Lavrov+Cavusoglu",
  ),
  one(
    "2017-04-13",
    "Rex Tillerson, on his first visit to Moscow as secretary of state, spent two hours with Putin at the Kremlin on Wednesday after talks with Lavrov.",
    "meeting | held | 2017-04-12 | Kremlin | Tillerson+Putin",
    "meeting | held | * | * | Tillerson+Lavrov",
  ),
  one(
    "2022-02-08",
    "Macron flew to Moscow on Monday for five hours of talks with Putin.",
    "meeting | held | 2022-02-07 | Moscow | Macron+Putin",
  ),
  one(
    "2022-02-08",
    "Emmanuel Macron was due in Kyiv on Tuesday to see Ukrainian President Volodymyr Zelenskyy.",
    "meeting | planned | 2022-02-08 | Kyiv | Macron+Zelenskyy",
  ),
  one(
    "2018-07-10",
    "Trump departs for Europe today and is to sit down with Putin in Helsinki next Monday.",
    "meeting | planned | 2018-07-16 | Helsinki | Trump+Putin",
  ),
  one(
    "2018-03-22",
    "The White House said Trump had congratulated Putin on his victory when the two spoke on Tuesday.",
    "consultation | held | 2018-03-20 | - | Trump+Putin",
  ),
  one(
    "2017-12-15",
    "Trump thanked Putin in a phone call on Thursday for remarks the Russian leader had made about the U.S. economy, according to a White House readout.",
    "telephone call | held | 2017-12-14 | - | Trump+Putin",
  ),
  one(
    "2013-09-13",
    "Kerry opened two days of negotiations with Lavrov in Geneva on Thursday.",
    "meeting | held | 2013-09-12 | Geneva | Kerry+Lavrov",
  ),
  one(
    "2024-05-17",
    "Putin's state visit to China, which ended on Friday, included a dinner with Xi Jinping in Beijing.",
    "* | held | * | * | Putin+Jinping",
  ),
  one(
    "2024-05-17",
    "Xi Jinping hosted Putin in Beijing on Thursday, giving him a red-carpet welcome.",
    "meeting | held | 2024-05-16 | Beijing | Jinping+Putin",
  ),
  one(
    "2023-03-20",
    "Chinese leader Xi Jinping is to make a state visit to Russia from March 20 to 22, the Kremlin announced.",
    "visit | planned | 2023-03-20/2023-03-22 | Russia | Jinping+Russia",
  ),
  one(
    "2014-09-05",
    "Ukrainian President Petro Poroshenko said he had agreed by phone with Putin on a ceasefire.",
    "telephone call | held | * | - | Poroshenko+Putin",
  ),
  one("2014-09-05", "The two leaders' staffs are discussing whether they could meet in Milan in October."),
  one(
    "2016-05-12",
    "British Foreign Secretary Philip Hammond rang Lavrov on Wednesday evening.",
    "telephone call | held | 2016-05-11 | - | Hammond+Lavrov",
  ),
  one(
    "2017-09-29",
    "Tillerson heads to China next Thursday for meetings with Xi Jinping and Foreign Minister Wang Yi.",
    "meeting | planned | 2017-10-05 | China | Tillerson+Jinping+Yi",
  ),
  one(
    "2012-06-07",
    "Annan, who is to meet Clinton in Washington on Friday, briefed the Security Council on Thursday.",
    "meeting | planned | 2012-06-08 | Washington | Annan+Clinton",
  ),
  one(
    "2012-06-29",
    "Clinton and Lavrov dined together in St. Petersburg on Friday night on the eve of a conference on Syria in Geneva.",
    "meeting | held | 2012-06-29 | St. Petersburg | Clinton+Lavrov",
  ),
  one(
    "2014-03-06",
    "Kerry, Lavrov and their colleagues from France, Britain and Germany huddled in Paris on Wednesday.",
    "meeting | held | 2014-03-05 | Paris | Kerry+Lavrov+*+*+*",
  ),
  one(
    "2014-03-06",
    "Lavrov walked out of a meeting at the Quai d'Orsay without seeing Ukraine's acting foreign minister, Andriy Deshchytsia.",
  ),
  one(
    "2022-01-21",
    "Blinken handed Lavrov a written reply during their talks in Geneva on Friday.",
    "meeting | held | 2022-01-21 | Geneva | Blinken+Lavrov",
  ),
  one(
    "2022-02-24",
    "A meeting between Blinken and Lavrov, which had been scheduled for Thursday in Geneva, will not go ahead, the State Department said.",
    "meeting | cancelled | 2022-02-24 | Geneva | Blinken+Lavrov",
  ),
  one(
    "2013-08-07",
    "Obama has called off a summit with Putin that was to take place in Moscow in early September.",
    "meeting | cancelled | 2013-09 | Moscow | Obama+Putin",
  ),
  one(
    "2013-08-07",
    "Obama will still attend the Group of 20 meeting in St. Petersburg, but has no plans to sit down with Putin there.",
  ),
  one(
    "2018-11-29",
    "Trump scrapped a meeting with Putin at the G20 summit in Argentina, citing the seizure of Ukrainian ships.",
    "meeting | cancelled | * | * | Trump+Putin",
  ),
  one(
    "2018-11-29",
    "The Kremlin said it regretted the American president's decision to cancel the talks with Vladimir Putin in Buenos Aires.",
    "meeting | cancelled | * | Buenos Aires | *+Putin",
  ),
  one(
    "2019-09-20",
    "Iranian President Hassan Rouhani has ruled out meeting Donald Trump in New York next week.",
    "meeting | refused | * | New York | Rouhani+Trump",
  ),
  one("2019-09-20", '"I\'d be willing to meet Rouhani without conditions," Trump said.'),
  one(
    "2020-01-09",
    "Zarif was denied a visa to travel to New York, he said, after a phone call with U.N. chief Antonio Guterres.",
    "telephone call | held | * | - | Zarif+Guterres",
  ),
  one(
    "2022-06-09",
    "Turkey's Mevlut Cavusoglu hosted Lavrov in Ankara on Wednesday to discuss a corridor for grain.",
    "meeting | held | 2022-06-08 | Ankara | Cavusoglu+Lavrov",
  ),
  one(
    "2014-04-18",
    "After seven hours of talks in Geneva on Thursday, Kerry, Lavrov, EU foreign policy chief Catherine Ashton and Ukraine's Andriy Deshchytsia announced a joint statement.",
    "meeting | held | 2014-04-17 | Geneva | Kerry+Lavrov+Ashton+Deshchytsia",
  ),
  one(
    "2015-03-30",
    "Lavrov left Lausanne on Monday and will be back on Tuesday only if a deal is within reach, his spokeswoman said.",
  ),
  one(
    "2015-07-01",
    "Zarif is due to return to Vienna on Tuesday after consultations at home, and will meet Kerry again.",
    "meeting | planned | * | * | Zarif+Kerry",
  ),
  one(
    "2015-07-01",
    "Kerry had his fourth conversation of the day with Zarif late on Tuesday.",
    "consultation | held | 2015-06-30 | - | Kerry+Zarif",
  ),
  one(
    "2015-07-01",
    "At the time, Ashton was mediating between Zarif and Kerry, who saw each other three times in Vienna last November.",
    "meeting | held | 2014-11 | Vienna | Zarif+Kerry",
  ),
  one(
    "2023-10-19",
    "Japanese Prime Minister Fumio Kishida will be welcomed at the White House by Joe Biden on April 10, 2024.",
    "meeting | planned | 2024-04-10 | White House | Kishida+Biden",
  ),
  one(
    "2023-04-07",
    "France's Emmanuel Macron and European Commission President Ursula von der Leyen were greeted by Xi Jinping in Beijing on Thursday.",
    "meeting | held | 2023-04-06 | Beijing | Macron+Leyen+Jinping",
  ),
  one(
    "2023-04-27",
    'Volodymyr Zelenskyy said on Wednesday he had had a "long and meaningful" phone call with Xi Jinping, their first since the war began.',
    "telephone call | held | * | - | Zelenskyy+Jinping",
  ),
  one(
    "2022-09-16",
    "Modi told Putin on Friday that now was not the time for war, as the two met on the margins of a summit in Samarkand.",
    "meeting | held | 2022-09-16 | Samarkand | Modi+Putin",
  ),
  one(
    "2022-11-15",
    "Indonesia said Joe Biden and Xi Jinping would hold a bilateral on Monday in Bali before the leaders of the G20 convene.",
    "meeting | planned | 2022-11-14 | Bali | Biden+Jinping",
  ),
  one(
    "2021-06-17",
    "Biden and Putin agreed in Geneva on Wednesday that their ambassadors would go back to their posts.",
    "meeting | held | 2021-06-16 | Geneva | Biden+Putin",
  ),
  one(
    "2021-05-20",
    "Blinken met Lavrov for the first time in Reykjavik on Wednesday night. The conversation, planned for 45 minutes, ran for almost two hours.",
    "meeting | held | 2021-05-19 | Reykjavik | Blinken+Lavrov",
  ),
  one(
    "2010-04-08",
    "Presidents Barack Obama and Dmitry Medvedev signed the new START treaty in Prague on Thursday.",
    "meeting | held | 2010-04-08 | Prague | Obama+Medvedev",
  ),
  one(
    "2009-07-07",
    "Medvedev held a news conference with Obama in the Kremlin on Monday, after four hours of discussions.",
    "meeting | held | 2009-07-06 | Kremlin | Medvedev+Obama",
  ),
  one(
    "2009-03-07",
    'Hillary Clinton presented Lavrov with a red "reset" button in Geneva on Friday.',
    "meeting | held | 2009-03-06 | Geneva | Clinton+Lavrov",
  ),
  one(
    "2012-07-18",
    "Putin received U.N. envoy Kofi Annan at the Kremlin on Tuesday and promised support for his peace plan.",
    "meeting | held | 2012-07-17 | Kremlin | Putin+Annan",
  ),
  one(
    "2012-07-18",
    "Annan, who had met Lavrov a day earlier, was received by Putin at the Kremlin on Tuesday.",
    "meeting | held | 2012-07-16 | * | Annan+Lavrov",
    "meeting | held | 2012-07-17 | Kremlin | Annan+Putin",
  ),
  one(
    "2016-12-21",
    "Lavrov, Zarif and Cavusoglu met in Moscow on Tuesday, a day after the Russian ambassador was shot dead in Ankara.",
    "meeting | held | 2016-12-20 | Moscow | Lavrov+Zarif+Cavusoglu",
  ),
  one(
    "2016-12-21",
    "Putin and Erdogan spoke by telephone late on Monday and agreed to step up the fight against terrorism, Erdogan said in a video message.",
    "telephone call | held | 2016-12-19 | - | Putin+Erdogan",
  ),
  one(
    "2016-03-25",
    "Kerry's visit to Moscow on Thursday, his third in a year, included long sessions with Putin and Lavrov.",
    "meeting | held | 2016-03-24 | Moscow | Kerry+Putin+Lavrov",
  ),
  one(
    "2018-01-30",
    "Moscow and Washington held consultations on strategic stability in Helsinki on Monday.",
    "meeting | held | 2018-01-29 | Helsinki | Russia+States",
  ),
  one(
    "2018-01-30",
    "Diplomats from Russia and Japan met in Tokyo last week to prepare a summit of their leaders.",
    "meeting | held | * | Tokyo | Russia+Japan",
  ),
  one("2018-09-19", "North and South Korea opened a third round of talks on Tuesday."),
  one(
    "2007-05-30",
    "Rice said on Wednesday that she would see Lavrov on the fringes of the G8 meeting of foreign ministers in Potsdam.",
    "meeting | planned | * | Potsdam | Rice+Lavrov",
  ),
  one(
    "2008-08-13",
    "French President Nicolas Sarkozy arrives in Moscow on Tuesday to press President Dmitry Medvedev for a truce.",
    "* | * | 2008-08-12 | Moscow | Sarkozy+Medvedev",
  ),
  one(
    "2022-03-29",
    "Russian and Ukrainian negotiators sat down in Istanbul on Tuesday for the first face-to-face talks in two weeks.",
    "meeting | held | 2022-03-29 | Istanbul | Russia+Ukraine",
  ),
  one(
    "2024-09-27",
    "On a visit to Washington on Thursday, Zelenskyy presented his plan to Biden, and he was to see Trump in New York a day later.",
    "meeting | held | 2024-09-26 | Washington | Zelenskyy+Biden",
    "meeting | planned | 2024-09-27 | New York | Zelenskyy+Trump",
  ),
  one(
    "2025-03-14",
    "Trump's envoy Steve Witkoff travelled to Moscow on Thursday and was to see Putin in the evening, Kremlin aide Yuri Ushakov said.",
    "meeting | planned | 2025-03-13 | Moscow | Witkoff+Putin",
  ),
  one(
    "2025-08-12",
    "Lavrov and Rubio talked on the phone on Tuesday about preparations for the Alaska summit of Trump and Putin on Friday.",
    "telephone call | held | 2025-08-12 | - | Lavrov+Rubio",
    "meeting | planned | 2025-08-15 | * | Trump+Putin",
  ),
  one(
    "2014-11-21",
    "U.S. Vice President Joe Biden, in Kyiv on Friday, stood beside Poroshenko as he promised more aid.",
    "meeting | held | 2014-11-21 | Kyiv | Biden+Poroshenko",
  ),
  one("2014-11-10", "Obama and Putin were both present in Brisbane but avoided each other."),
  one(
    "2005-02-25",
    "U.S. President George W. Bush and Putin, meeting in the Slovak capital Bratislava on Thursday, clashed politely over democracy.",
    "meeting | held | 2005-02-24 | Bratislava | Bush+Putin",
  ),
  one(
    "2006-11-16",
    "President George W. Bush stopped in Moscow on Wednesday and had lunch there with Putin on his way to Vietnam.",
    "meeting | held | 2006-11-15 | Moscow | Bush+Putin",
  ),
  one(
    "2019-12-11",
    "At a joint appearance with Lavrov in Washington on Tuesday, Pompeo warned Russia against meddling in the 2020 vote. Trump received Lavrov afterwards.",
    "meeting | held | 2019-12-10 | Washington | Pompeo+Lavrov",
    "meeting | held | * | * | Trump+Lavrov",
  ),
  one(
    "2011-03-25",
    "Defence Secretary Robert Gates told Medvedev in Moscow on Tuesday that the intervention in Libya would soon be scaled down.",
    "meeting | held | 2011-03-22 | Moscow | Gates+Medvedev",
  ),
  one(
    "2020-11-11",
    "Aliyev and Pashinyan put their names to a truce brokered by Putin, who announced it early on Tuesday.",
  ),
  one("2020-11-11", "Putin has talked repeatedly with both Aliyev and Pashinyan over the past weeks."),
  one(
    "2018-05-25",
    "Trump on Thursday called off his June 12 summit with Kim Jong Un in Singapore in a letter to the North Korean leader.",
    "meeting | cancelled | 2018-06-12 | Singapore | Trump+Un",
    "letter | held | * | - | Trump+Un",
  ),
  one(
    "2018-06-02",
    "Trump said on Friday that the summit was back on and that he would meet Kim Jong Un in Singapore on June 12.",
    "meeting | planned | 2018-06-12 | Singapore | Trump+Un",
  ),
  one(
    "2019-02-28",
    "The second summit between Trump and Kim Jong Un broke up in Hanoi on Thursday without agreement.",
    "meeting | held | 2019-02-28 | Hanoi | Trump+Un",
  ),
  one(
    "2003-06-05",
    "Powell, who talks to his Russian counterpart Igor Ivanov several times a week, said the two saw eye to eye on Iran.",
  ),
  one(
    "2004-07-06",
    "Colin Powell and Sergei Lavrov conferred by telephone on Monday about the Middle East, State Department spokesman Sean McCormack said.",
    "telephone call | held | 2004-07-05 | - | Powell+Lavrov",
  ),
];
