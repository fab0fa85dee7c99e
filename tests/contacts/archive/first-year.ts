import type { Told } from "./told.ts";

/** Made up for the tests: September 2013 to May 2014, told by four outlets. */
export const FIRST_YEAR: readonly Told[] = [
  {
    on: "2013-09-10",
    outlet: "Harbour Post",
    title: "Kerry and Lavrov to Meet in Geneva",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov will meet in Geneva on Thursday to talk about putting Syria's chemical weapons under international control, a State Department official said.

The two are expected to bring experts along.`,
  },
  {
    on: "2013-09-13",
    outlet: "The Quayside",
    title: "Talks Open in Geneva",
    text: `Russian Foreign Minister Sergey Lavrov met U.S. Secretary of State John Kerry in Geneva on Thursday for talks on Syrian chemical weapons.

"The words of the Syrian government are not enough," Kerry said after the meeting. Lavrov said that a settlement would make a military strike unnecessary.`,
  },
  {
    on: "2013-09-14",
    outlet: "Northern Wire",
    title: "Plan for Syria's Arsenal Agreed",
    text: `After three days of talks in Geneva, Secretary of State John Kerry and Foreign Minister Sergei Lavrov agreed on Saturday on a plan to remove and destroy the chemical weapons of Syria.

Kerry said that Damascus had a week to hand over a full list of its stocks. Lavrov stressed that the agreement said nothing of the use of force.`,
  },
  {
    on: "2014-01-15",
    outlet: "Harbour Post",
    title: "Kerry Phones Lavrov About Peace Conference",
    text: `Secretary of State John Kerry telephoned Russian Foreign Minister Sergei Lavrov on Tuesday to go over preparations for the peace conference on Syria, State Department spokeswoman Marie Harf told reporters.

Kerry urged Russia to press Damascus for local ceasefires, Harf said.`,
  },
  {
    on: "2014-01-15",
    outlet: "Northern Wire",
    title: "Lavrov, Kerry Talk Syria by Phone",
    text: `The Russian Foreign Ministry said on Wednesday that Sergei Lavrov and John Kerry had held a telephone conversation about the coming conference on Syria.

The call took place at the initiative of the American side, the ministry said in a statement. Lavrov told Kerry that Iran had to be invited to the conference.`,
  },
  {
    on: "2014-01-27",
    outlet: "The Quayside",
    title: "Diplomats Head for Munich",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry plan to meet next weekend on the sidelines of the Munich Security Conference, the Russian Foreign Ministry said on Monday.`,
  },
  {
    on: "2014-02-02",
    outlet: "Harbour Post",
    title: "Kerry Sees Lavrov in Munich",
    text: `U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Munich on Friday and pressed him over slow removal of chemical weapons from Syria, a senior State Department official said.

The two also discussed Ukraine, where protests have gone on since November, the official said.`,
  },
  {
    on: "2014-02-16",
    outlet: "Northern Wire",
    title: "Two Calls in a Day",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry spoke by telephone on Saturday morning about the Geneva talks on Syria, the Russian Foreign Ministry said.

Late on Saturday evening Kerry called Lavrov again, this time to discuss Ukraine, the ministry said.`,
  },
  {
    on: "2014-02-16",
    outlet: "Harbour Post",
    title: "Kerry Raises Kiev Violence With Lavrov",
    text: `Secretary of State John Kerry called Russian Foreign Minister Sergei Lavrov on Saturday evening to voice concern about violence in Kiev, State Department spokeswoman Jen Psaki said.

Kerry asked Lavrov to urge restraint on the Ukrainian government, Psaki said.`,
  },
  {
    on: "2014-03-04",
    outlet: "The Quayside",
    title: "Lavrov, Kerry May Meet in Paris",
    text: `Sergei Lavrov and John Kerry will hold talks in Paris on Wednesday about the crisis in Ukraine, Russian deputy foreign minister Grigory Karasin said on Tuesday.`,
  },
  {
    on: "2014-03-06",
    outlet: "Northern Wire",
    title: "No Breakthrough in Paris",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry met at the residence of the Russian ambassador in Paris on Wednesday but failed to agree on a way out of the crisis in Ukraine.

Lavrov told reporters that the two had agreed to continue the talks in the days to come. Kerry said that Russia should pull its forces back to their bases in Crimea.`,
  },
  {
    on: "2014-03-06",
    outlet: "Harbour Post",
    title: "Kerry: Hard Talks With Lavrov",
    text: `U.S. Secretary of State John Kerry called his meeting with Russian Foreign Minister Sergei Lavrov in Paris on Wednesday tough but constructive.

Kerry demanded that Moscow talk directly to the new government in Kiev. The two also discussed Syria.`,
  },
  {
    on: "2014-03-12",
    outlet: "The Quayside",
    title: "London Meeting Set",
    text: `U.S. Secretary of State John Kerry will meet Russian Foreign Minister Sergei Lavrov in London on Friday, two days before the referendum in Crimea, the State Department said on Wednesday.`,
  },
  {
    on: "2014-03-15",
    outlet: "Northern Wire",
    title: "Six Hours in London",
    text: `Russian Foreign Minister Sergei Lavrov said that he and U.S. Secretary of State John Kerry had found no common ground on Ukraine in six hours of talks in London on Friday.

Lavrov said that Russia would respect the choice of the people of Crimea. Kerry said that the United States would not recognize the referendum.`,
  },
  {
    on: "2014-05-20",
    outlet: "Harbour Post",
    title: "A Spring of Talks",
    text: `Russia and the United States have drifted apart over Ukraine. U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov met in London in March and could not agree on Crimea.

Officials in both capitals say that the channel remains open.`,
  },
  {
    on: "2014-03-31",
    outlet: "The Quayside",
    title: "Kerry Asks for a Call",
    text: `U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov will speak by telephone on Tuesday about Russian troops near the border with Ukraine, the State Department said.`,
  },
  {
    on: "2014-04-02",
    outlet: "Northern Wire",
    title: "Kerry and Lavrov Speak Again",
    text: `Russian Foreign Minister Sergei Lavrov and U.S. Secretary of State John Kerry discussed the situation in Ukraine over the phone on Tuesday, the Russian Foreign Ministry said. Lavrov said that a federal Ukraine was the best way out of the crisis.`,
  },
  {
    on: "2014-04-18",
    outlet: "Harbour Post",
    title: "Geneva Statement on Ukraine",
    text: `Top diplomats of Russia, the United States, the European Union and Ukraine met in Geneva on Thursday. Russian Foreign Minister Sergei Lavrov, U.S. Secretary of State John Kerry, EU foreign policy chief Catherine Ashton and Ukrainian Foreign Minister Andriy Deshchytsia agreed on steps to calm the east of Ukraine.

Kerry said that Russia had to show that it meant what it signed.`,
  },
  {
    on: "2014-04-18",
    outlet: "Northern Wire",
    title: "Lavrov: All Illegal Groups Must Disarm",
    text: `Sergei Lavrov, John Kerry and Catherine Ashton held talks in Geneva on Thursday with the Ukrainian foreign minister. Lavrov said that all illegal armed groups in Ukraine must be disarmed.`,
  },
  {
    on: "2014-05-05",
    outlet: "The Quayside",
    title: "Kerry to Visit Moscow",
    text: `U.S. Secretary of State John Kerry will visit Moscow on May 13 for talks with Russian Foreign Minister Sergei Lavrov, a source in the Russian Foreign Ministry told Interfax.`,
  },
  {
    on: "2014-05-09",
    outlet: "Harbour Post",
    title: "Kerry Calls Off Moscow Trip",
    text: `U.S. Secretary of State John Kerry has cancelled his visit to Moscow, where he was to meet Russian Foreign Minister Sergei Lavrov on May 13, the State Department said on Friday.`,
  },
];
