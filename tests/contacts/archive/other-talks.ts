import type { Told } from "./told.ts";

/** Made up for the tests: calls and meetings of 2013 to 2016 that the first two years leave out, told by five outlets. */
export const OTHER_TALKS: readonly Told[] = [
  {
    on: "2013-05-03",
    outlet: "Meridian Daily",
    title: "Kerry Heads to Moscow Next Week",
    text: `U.S. Secretary of State John Kerry will travel to Moscow on May 7 for talks with Russian President Vladimir Putin and Foreign Minister Sergei Lavrov, a State Department spokesman said on Friday.

It will be Kerry's first visit to Russia since he took office. Officials in Washington said that he would ask Moscow to stop arming the government of Syria.`,
  },
  {
    on: "2013-05-08",
    outlet: "Northern Wire",
    title: "Russia and U.S. Agree to Call Syria Conference",
    text: `MOSCOW — Russia and the United States agreed on Tuesday to try to bring the Syrian government and its opponents to one table, Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry said after late-night talks in Moscow.

Lavrov told a joint news conference that the two countries would use all their influence to have both sides attend. Kerry said that the alternative was more violence.

Kerry, who had earlier been kept waiting for three hours before he saw Putin at the Kremlin, walked with Lavrov in the garden of the ministry's guest house.`,
  },
  {
    on: "2013-11-24",
    outlet: "Harbour Post",
    title: "Ministers in Geneva as Iran Deal Nears",
    text: `U.S. Secretary of State John Kerry arrived in Geneva early on Saturday and went straight into a meeting with his Russian counterpart Sergei Lavrov, who had flown in the evening before.

The two were later joined by the foreign ministers of Britain, France, Germany and China.`,
  },
  {
    on: "2013-11-24",
    outlet: "Northern Wire",
    title: "Kerry and Lavrov Compare Notes Before Iran Session",
    text: `Sergei Lavrov and John Kerry held a bilateral meeting at the Intercontinental hotel in Geneva on Saturday, the Russian Foreign Ministry's spokeswoman Maria Zakharova said. They discussed the Iranian nuclear program and preparations for a peace conference on Syria.`,
  },
  {
    on: "2014-02-20",
    outlet: "Meridian Daily",
    title: "Kerry Warns Moscow Over Kiev",
    text: `In a telephone conversation with Russian Foreign Minister Sergei Lavrov on Wednesday, U.S. Secretary of State John Kerry expressed concern about the violence in Kiev and told Lavrov that Russia should urge President Viktor Yanukovych to pull back his police, State Department spokeswoman Jen Psaki said.

Psaki said that Kerry also told Lavrov that a deal with the opposition must come soon.`,
  },
  {
    on: "2014-02-20",
    outlet: "Northern Wire",
    title: "Lavrov Tells Kerry to Rein In Opposition",
    text: `Russian Foreign Minister Sergei Lavrov called on U.S. Secretary of State John Kerry to use Washington's influence with the Ukrainian opposition to stop the bloodshed, the Foreign Ministry said on Thursday.

Lavrov told Kerry by phone on Wednesday evening that what was happening in Kiev was an attempted coup, according to the ministry. The conversation was initiated by the American side.`,
  },
  {
    on: "2014-03-29",
    outlet: "Harbour Post",
    title: "Kerry Turns Plane Around for Lavrov",
    text: `U.S. Secretary of State John Kerry changed course in mid-flight on Saturday and will meet Russian Foreign Minister Sergei Lavrov in Paris on Sunday evening, his spokeswoman said.

Kerry was on his way home from Riyadh when the decision was made. Moscow confirmed the meeting.`,
  },
  {
    on: "2014-03-31",
    outlet: "Northern Wire",
    title: "Four Hours, No Breakthrough",
    text: `Russian Foreign Minister Sergei Lavrov and his U.S. counterpart John Kerry talked for four hours at the residence of the Russian ambassador in Paris on Sunday without bridging their differences on Ukraine.

Lavrov said that Ukraine must become a federation. Kerry told reporters that no decision could be taken without the government in Kiev, and said that Russian troops on the border created "a climate of fear".

Both agreed that the talks should go on.`,
  },
  {
    on: "2014-04-12",
    outlet: "The Quayside",
    title: "A Region on Edge",
    text: `Masked men have taken over police stations in the east of Ukraine. Kerry and Lavrov last met at the end of March in Paris.

Syria, where the war is in its fourth year, has dropped from the headlines.`,
  },
  {
    on: "2014-07-28",
    outlet: "Harbour Post",
    title: "Kerry Presses Lavrov on Artillery",
    text: `U.S. Secretary of State John Kerry phoned Russian Foreign Minister Sergei Lavrov on Sunday and urged him to stop the flow of heavy weapons and the firing of artillery from Russia into Ukraine, a State Department official said.

Kerry did not accept Lavrov's denial that heavy weapons from Russia were contributing to the conflict, the official said.`,
  },
  {
    on: "2014-07-28",
    outlet: "Northern Wire",
    title: "Lavrov and Kerry Agree on Need for Truce",
    text: `Russia's Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry agreed on the need for an immediate ceasefire in eastern Ukraine, Russia's Foreign Ministry said on Monday.

The two spoke on the telephone on Sunday at the initiative of the Russian side, it said. They also discussed the fighting in Gaza.`,
  },
  {
    on: "2014-08-12",
    outlet: "The Quayside",
    title: "Aid Convoy Tops Talk",
    text: `The Kremlin's plan to send an aid convoy to eastern Ukraine was the subject of a phone call between Sergei Lavrov and John Kerry on Monday. Ankara and Berlin have backed the idea.`,
  },
  {
    on: "2014-11-08",
    outlet: "Meridian Daily",
    title: "Kerry and Lavrov Sit Down in Beijing",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov met on Saturday on the sidelines of the Asia-Pacific Economic Cooperation forum in Beijing, a day after Ukraine accused Russia of sending tanks across the border.

"We've had a good exchange," Lavrov said. Kerry raised the shelling of Donetsk airport and said that Russia needed to honour the Minsk agreements.`,
  },
  {
    on: "2015-08-04",
    outlet: "The Quayside",
    title: "Three-Way Talks in Doha",
    text: `U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov and Saudi Foreign Minister Adel al-Jubeir in Doha on Monday to talk about Syria. The two will see each other again in Kuala Lumpur on Wednesday, a senior State Department official said.`,
  },
  {
    on: "2015-08-05",
    outlet: "Meridian Daily",
    title: "Lavrov, Kerry Confer Again",
    text: `Russia's Sergei Lavrov and America's John Kerry met in Kuala Lumpur on Wednesday for the second time in three days. Lavrov said they had agreed that a ban on barrel bombs should be left aside for now. He and Kerry held talks in Doha on Monday.`,
  },
  {
    on: "2015-09-30",
    outlet: "Harbour Post",
    title: "Ministers to Meet in Minsk",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry will meet in Minsk on Oct. 6 to talk about Syria, the Russian Foreign Ministry said.`,
  },
  {
    on: "2015-10-05",
    outlet: "Meridian Daily",
    title: "Minsk Meeting Put Off",
    text: `A meeting between Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry in Minsk has been postponed to October 13, the State Department said on Monday.`,
  },
  {
    on: "2015-10-14",
    outlet: "Northern Wire",
    title: "Lavrov and Kerry Talk in Minsk",
    text: `Russian Foreign Minister Sergei Lavrov met U.S. Secretary of State John Kerry in Minsk on Tuesday. Lavrov told Kerry that Damascus had to be part of any alliance against the terrorists.`,
  },
  {
    on: "2016-01-23",
    outlet: "Harbour Post",
    title: "Late Call Before Geneva",
    text: `U.S. Secretary of State John Kerry spoke by telephone with Russian Foreign Minister Sergei Lavrov on Friday night about the coming talks on Syria, the State Department said.`,
  },
  {
    on: "2016-01-24",
    outlet: "Northern Wire",
    title: "Lavrov, Kerry Discuss Syria Talks",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry discussed the Syria talks by telephone on January 23 at the initiative of the American side, the Russian Foreign Ministry said.`,
  },
  {
    on: "2016-06-07",
    outlet: "The Quayside",
    title: "Kerry Plans to Ring Lavrov",
    text: `U.S. Secretary of State John Kerry said on Tuesday that he would speak with Russian Foreign Minister Sergei Lavrov in the coming days about Aleppo.`,
  },
  {
    on: "2016-06-11",
    outlet: "Meridian Daily",
    title: "Kerry and Lavrov Speak About Aleppo",
    text: `U.S. Secretary of State John Kerry called Russian Foreign Minister Sergei Lavrov on Friday to voice concern about the siege of Aleppo, a State Department official said.`,
  },
  {
    on: "2016-08-24",
    outlet: "The Quayside",
    title: "Kerry to See Lavrov in Geneva",
    text: `The U.S. secretary of state, John Kerry, will meet Russia's foreign minister, Sergei Lavrov, in Geneva on Aug. 26-27 to try to finish a deal on military cooperation in Syria, the State Department announced.`,
  },
  {
    on: "2016-08-27",
    outlet: "Meridian Daily",
    title: "Long Day in Geneva Ends Without Syria Deal",
    text: `After more than ten hours of talks in Geneva, John Kerry and Sergei Lavrov said late on Friday that they had cleared most of the obstacles to a ceasefire in Syria but that technical teams had to settle the rest.

Kerry insisted that he would not sign a deal that was not meant to last. Lavrov complained that Washington had failed to part moderates from terrorists.`,
  },
  {
    on: "2016-09-05",
    outlet: "Harbour Post",
    title: "Kerry, Lavrov Fail to Agree at G20",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov met twice on the margins of the G20 summit in Hangzhou, on Sunday and again on Monday morning, but could not close a deal on Syria, a senior State Department official said.`,
  },
  {
    on: "2016-09-10",
    outlet: "Northern Wire",
    title: "Syria Truce Deal Reached After Marathon",
    text: `Russia and the United States announced a plan for a truce in Syria early on Saturday after 13 hours of talks in Geneva between Lavrov and Kerry.

Lavrov said that the Syrian government had been told of the terms and was ready to comply. Kerry called the plan a possible turning point.`,
  },
  {
    on: "2016-09-10",
    outlet: "The Quayside",
    title: "Pizza for Reporters as Ministers Talk",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov, who met in Geneva on Friday and talked past midnight, have agreed on a ceasefire in Syria from Monday. Lavrov had pizza and vodka brought to waiting reporters.`,
  },
  {
    on: "2016-09-12",
    outlet: "Coast Reprint",
    title: "Pizza for Reporters as Ministers Talk",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov, who met in Geneva on Friday and talked past midnight, have agreed on a ceasefire in Syria from Monday. Lavrov had pizza and vodka brought to waiting reporters.`,
  },
  {
    on: "2016-10-06",
    outlet: "Meridian Daily",
    title: "Lavrov and Kerry Talk Despite Rupture",
    text: `Two days after Washington broke off talks with Moscow on a Syrian truce, John Kerry and Sergei Lavrov spoke by phone on Wednesday about Aleppo, the State Department said. Spokesman Mark Toner said it would be irresponsible not to talk.`,
  },
  {
    on: "2016-10-06",
    outlet: "Northern Wire",
    title: "Kerry Telephones Lavrov",
    text: `Lavrov and Kerry had a telephone call on Wednesday, initiated by the U.S. side, Russia's Foreign Ministry reported. They touched upon Syria, Ukraine and North Korea.`,
  },
  {
    on: "2016-11-22",
    outlet: "Meridian Daily",
    title: "Denial Over Lima Talk",
    text: `The State Department on Monday dismissed as untrue a report in a Moscow newspaper that Kerry and Lavrov had held a secret meeting in Lima on Sunday.`,
  },
  {
    on: "2016-12-02",
    outlet: "Northern Wire",
    title: "Lavrov Meets Kerry in Rome",
    text: `Lavrov met Kerry in Rome on Friday on the sidelines of a conference about the Mediterranean. They spoke of Aleppo for about an hour. "I handed him proposals," Lavrov said, according to TASS.`,
  },
  {
    on: "2016-12-08",
    outlet: "Harbour Post",
    title: "Hamburg: No Truce for Aleppo",
    text: `Kerry and Lavrov met for an hour in Hamburg on Wednesday evening, hours before the annual gathering of OSCE foreign ministers. Kerry was hopeful; Lavrov, asked whether a ceasefire was near, said that he confirmed support for a U.S. proposal of December 2.`,
  },
];
