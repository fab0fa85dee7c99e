import type { Told } from "./told.ts";

/** Made up for the tests: June 2014 to October 2015, told by five outlets. */
export const SECOND_YEAR: readonly Told[] = [
  {
    on: "2014-06-14",
    outlet: "Meridian Daily",
    title: "Who Called Whom?",
    text: `U.S. Secretary of State John Kerry spoke by phone with Russian Foreign Minister Sergei Lavrov on Thursday about tanks crossing into Ukraine, according to a State Department official who asked not to be named.`,
  },
  {
    on: "2014-06-15",
    outlet: "Northern Wire",
    title: "Moscow Denies Call",
    text: `The Russian Foreign Ministry denied on Saturday that Sergei Lavrov had spoken by phone with U.S. Secretary of State John Kerry on Thursday.`,
  },
  {
    on: "2014-07-11",
    outlet: "The Quayside",
    title: "Ministers to Gather in Vienna",
    text: `Russian Foreign Minister Sergei Lavrov will meet U.S. Secretary of State John Kerry in Vienna on July 15 to discuss the Iranian nuclear program, the Russian Foreign Ministry said on Friday.`,
  },
  {
    on: "2014-07-14",
    outlet: "Harbour Post",
    title: "Vienna Meeting Put Off",
    text: `A meeting between Sergei Lavrov and U.S. Secretary of State John Kerry that was planned for Tuesday in Vienna has been postponed, a Western diplomat said on Monday.`,
  },
  {
    on: "2014-07-18",
    outlet: "Northern Wire",
    title: "Lavrov and Kerry on the Crash",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry spoke by telephone on Friday about the crash of flight MH17 in Ukraine, the Russian Foreign Ministry said. The call was made at the initiative of the American side.`,
  },
  {
    on: "2014-07-19",
    outlet: "Meridian Daily",
    title: "Call on the Crash Site",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov agreed in a telephone call on Friday that investigators must have access to the crash site of flight MH17, State Department spokeswoman Jen Psaki said. The conversation was held at Lavrov's request, she said.`,
  },
  {
    on: "2014-07-22",
    outlet: "Coast Reprint",
    title: "Call on the Crash Site",
    repostOf: "Meridian Daily 2014-07-19",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov agreed in a telephone call on Friday that investigators must have access to the crash site of flight MH17, State Department spokeswoman Jen Psaki said. The conversation was held at Lavrov's request, she said.`,
  },
  {
    on: "2014-10-15",
    outlet: "Harbour Post",
    title: "Kerry, Lavrov Meet in Paris",
    text: `U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Paris on Tuesday. They agreed to share intelligence on Islamic State, Kerry said at a news conference.

Lavrov said that Russia had no troops in Ukraine.`,
  },
  {
    on: "2014-10-15",
    outlet: "Northern Wire",
    title: "Lavrov Meets Kerry, Then Calls Steinmeier",
    text: `Russian Foreign Minister Sergei Lavrov held talks with U.S. Secretary of State John Kerry in Paris on Tuesday and later spoke by telephone with German Foreign Minister Frank-Walter Steinmeier.

Lavrov told reporters after the talks that Moscow and Washington would fight terrorism together.`,
  },
  {
    on: "2014-12-14",
    outlet: "The Quayside",
    title: "Lavrov, Kerry Confer in Rome",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry met in Rome on Sunday to discuss a Palestinian draft resolution at the UN Security Council. The meeting lasted three hours.`,
  },
  {
    on: "2014-12-15",
    outlet: "Meridian Daily",
    title: "Rome Talks on Middle East",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov discussed the Middle East in Rome over the weekend, the Russian Foreign Ministry said in a statement on Monday.`,
  },
  {
    on: "2015-02-07",
    outlet: "Harbour Post",
    title: "Munich: Kerry and Lavrov",
    text: `U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov on Saturday on the margins of the Munich Security Conference. Kerry called for an immediate ceasefire in Ukraine, State Department spokeswoman Jen Psaki said.`,
  },
  {
    on: "2015-03-02",
    outlet: "Northern Wire",
    title: "Lavrov and Kerry in Geneva",
    text: `Russian Foreign Minister Sergei Lavrov met with U.S. Secretary of State John Kerry in Geneva on Monday. Lavrov said that the Minsk agreements were being carried out. Kerry warned that new sanctions would follow if they were broken.`,
  },
  {
    on: "2015-03-03",
    outlet: "Meridian Daily",
    title: "Kerry Warns Russia Over Minsk",
    text: `Kerry and Russian Foreign Minister Sergei Lavrov met for more than an hour at a hotel in Geneva on Monday, U.S. officials said. U.S. Secretary of State John Kerry told Lavrov that Russia had to stop support for separatists.`,
  },
  {
    on: "2015-05-11",
    outlet: "The Quayside",
    title: "Kerry Expected in Sochi",
    text: `U.S. Secretary of State John Kerry is to meet Russian Foreign Minister Sergei Lavrov in Sochi on Tuesday, State Department spokeswoman Marie Harf said.`,
  },
  {
    on: "2015-05-12",
    outlet: "Northern Wire",
    title: "Kerry Lays Wreath, Meets Lavrov",
    text: `U.S. Secretary of State John Kerry held four hours of talks with Russian Foreign Minister Sergei Lavrov in Sochi on Tuesday, then met President Vladimir Putin.

Lavrov said that both sides should avoid steps that could harm relations between Russia and the United States for long.`,
  },
  {
    on: "2015-05-13",
    outlet: "Harbour Post",
    title: "Kerry: Putin Talks Were Frank",
    text: `U.S. Secretary of State John Kerry said on Tuesday that he had frank talks with President Vladimir Putin in Sochi about Syria, Iran and Ukraine. He met earlier in the day with Foreign Minister Sergei Lavrov.`,
  },
  {
    on: "2015-09-05",
    outlet: "Meridian Daily",
    title: "Washington Worried About Syria Buildup",
    text: `U.S. Secretary of State John Kerry called Russian Foreign Minister Sergei Lavrov on Saturday to express concern over reports of a Russian military buildup in Syria, the State Department said.`,
  },
  {
    on: "2015-09-09",
    outlet: "Northern Wire",
    title: "Kerry Calls Lavrov a Second Time",
    text: `U.S. Secretary of State John Kerry spoke by phone with Russian Foreign Minister Sergei Lavrov on Wednesday for the second time in five days. Lavrov said that Russia had never hidden its military aid for Damascus, the Russian Foreign Ministry said.`,
  },
  {
    on: "2015-10-20",
    outlet: "Harbour Post",
    title: "Vienna Talks on Syria on Friday",
    text: `U.S. Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov, Saudi Foreign Minister Adel al-Jubeir and Turkish Foreign Minister Feridun Sinirlioglu in Vienna on Friday to talk about Syria, a State Department spokesman said.`,
  },
  {
    on: "2015-10-24",
    outlet: "The Quayside",
    title: "Four Ministers, No Agreement on Assad",
    text: `The foreign ministers of Russia, the United States, Saudi Arabia and Turkey met in Vienna on Friday but failed to agree on the fate of Syrian President Bashar al-Assad.

Lavrov denied that Russia wanted to keep Assad in power at any price. Kerry said that the talks had been constructive.`,
  },
  {
    on: "2016-02-20",
    outlet: "Meridian Daily",
    title: "Lavrov Writes to Kerry",
    text: `Russian Foreign Minister Sergei Lavrov has sent a letter to U.S. Secretary of State John Kerry about a ceasefire in Syria, the Russian Foreign Ministry said on Saturday.`,
  },
];
