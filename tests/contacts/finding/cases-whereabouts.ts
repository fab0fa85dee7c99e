import { type Case, one } from "./cases.ts";

/** The day and the town of the story go on where its next occasion has none of its own. */
export const WHEREABOUTS: readonly Case[] = [
  one(
    "2018-09-21",
    "Heiko Maas pleaded in Ankara on Thursday for more patience. Later in the day he was received by President Recep Tayyip Erdogan.",
    "meeting | held | 2018-09-20 | Ankara | Maas+Erdogan",
  ),
  one(
    "2013-07-10",
    "Visa-free travel was the message that Radoslaw Sikorski brought to Chisinau on Tuesday. In the evening Prime Minister Iurie Leanca received the Polish guest.",
    "meeting | held | 2013-07-09 | Chisinau | Sikorski+Leanca",
  ),
  one(
    "2009-11-12",
    "Jonas Gahr Store met Sergei Lavrov in Moscow on Wednesday. The same day he saw Prime Minister Vladimir Putin.",
    "meeting | held | 2009-11-11 | Moscow | Store+Lavrov",
    "meeting | held | 2009-11-11 | Moscow | Store+Putin",
  ),
  one(
    "2009-11-12",
    "Jonas Gahr Store met Sergei Lavrov in Moscow on Wednesday. Store spoke by telephone with Hillary Clinton the same day.",
    "meeting | held | 2009-11-11 | Moscow | Store+Lavrov",
    "telephone call | held | 2009-11-11 | - | Store+Clinton",
  ),
  one(
    "2015-07-29",
    "The letter was handed to Bashar Assad on Wednesday in Damascus by Foreign Minister Vladimir Makei. Before Bashar Assad received him, Makei held talks with Mohammad Javad Zarif.",
    "meeting | held | 2015-07-29 | Damascus | Assad+Makei",
    "meeting | held | 2015-07-29 | Damascus | Zarif+Makei",
  ),
  one(
    "2018-09-21",
    "Heiko Maas pleaded in Ankara on Thursday for more patience. Then he flew to Tbilisi. The same day he met Foreign Minister David Zalkaliani.",
    "meeting | held | 2018-09-20 | - | Maas+Zalkaliani",
  ),
  one(
    "2018-09-21",
    "Heiko Maas met Mevlut Cavusoglu at a residence outside Ankara on Thursday. The same day he saw Mike Pompeo.",
    "meeting | held | 2018-09-20 | Ankara | Maas+Cavusoglu",
    "meeting | held | 2018-09-20 | - | Maas+Pompeo",
  ),
  one(
    "2018-09-21",
    "Heiko Maas met Mevlut Cavusoglu in Ankara on Thursday. He had started the day in Athens, with Alexis Tsipras.",
    "meeting | held | 2018-09-20 | Ankara | Maas+Cavusoglu",
    "meeting | held | 2018-09-20 | Athens | Maas+Tsipras",
  ),
  one(
    "2018-09-21",
    "The war in Aleppo troubled Heiko Maas on Thursday. The same day he saw Mike Pompeo.",
    "meeting | held | 2018-09-20 | - | Maas+Pompeo",
  ),
  one(
    "2018-09-21",
    "Heiko Maas pleaded in Ankara on Thursday for more patience. He had met Mike Pompeo on Monday.",
    "meeting | held | 2018-09-17 | - | Maas+Pompeo",
  ),
  one(
    "2005-02-07",
    "Condoleezza Rice was in Warsaw, where she praised the Poles after talks with Polish Foreign Minister Adam Rotfeld.",
    "meeting | held | - | Warsaw | Rice+Rotfeld",
  ),
  one(
    "2016-09-14",
    "Philip Hammond spoke in Minsk on Tuesday. John Kerry, who was in Minsk the same day, met Foreign Minister Vladimir Makei.",
    "meeting | held | 2016-09-13 | Minsk | Kerry+Makei",
  ),
  one(
    "2016-09-14",
    "Philip Hammond, who was in Minsk in May, met Sergei Lavrov.",
    "meeting | held | - | - | Hammond+Lavrov",
  ),
];

/** "The same day" and "earlier in the day" are counted from the story, and from nothing told beside it or ahead. */
export const DAY_OF_STORY: readonly Case[] = [
  one(
    "2017-08-08",
    "Rex Tillerson told Sergei Lavrov in Manila on Sunday that he would answer. They had not met since a law was signed on Wednesday. On the same day Tillerson met Wang Yi.",
    "meeting | held | 2017-08-06 | Manila | Tillerson+Lavrov",
    "meeting | held | 2017-08-06 | Manila | Tillerson+Yi",
  ),
  one(
    "2017-08-08",
    "Philip Hammond met Jean-Marc Ayrault in Paris on Monday. They will meet again on Thursday. The same day Hammond saw Manuel Valls.",
    "meeting | held | 2017-08-07 | Paris | Hammond+Ayrault",
    "meeting | planned | 2017-08-10 | - | Hammond+Ayrault",
    "meeting | held | 2017-08-07 | Paris | Hammond+Valls",
  ),
  one(
    "2017-08-08",
    "Philip Hammond met Jean-Marc Ayrault in Paris on Monday. They will meet again on Thursday. The same day Hammond will see Manuel Valls.",
    "meeting | held | 2017-08-07 | Paris | Hammond+Ayrault",
    "meeting | planned | 2017-08-10 | - | Hammond+Ayrault",
    "meeting | planned | 2017-08-10 | - | Hammond+Valls",
  ),
  one(
    "2021-02-05",
    "Josep Borrell was in Moscow on Friday. The ministry said that three diplomats had attended rallies on Jan. 23. Earlier in the day Borrell and Sergei Lavrov held talks.",
    "meeting | held | 2021-02-05 | Moscow | Borrell+Lavrov",
  ),
  one(
    "2017-08-08",
    "Boris Johnson said that the plane had been shot down on July 17. That day he had spoken by telephone with Sergei Lavrov.",
    "telephone call | held | 2017-07-17 | - | Johnson+Lavrov",
  ),
];

/** Days of the sentence itself: of how it began, of what was done next, counted from another. */
export const DAYS_WITHIN: readonly Case[] = [
  one(
    "2017-08-08",
    "Rex Tillerson walked up to Wang Yi on the margins of a forum in Manila on Monday, and for ten minutes the two had a conversation in person.",
    "meeting | held | 2017-08-07 | Manila | Tillerson+Yi",
  ),
  one(
    "2017-08-08",
    "Angela Merkel met Vladimir Putin in Brisbane on Saturday, and on Monday, in a speech in Sydney, accused Russia of trampling on the law.",
    "meeting | held | 2017-08-05 | Brisbane | Merkel+Putin",
  ),
  one(
    "2017-08-08",
    "Angela Merkel met Vladimir Putin on Saturday and again on Monday, officials said.",
    "meeting | held | 2017-08-05 | - | Merkel+Putin",
    "meeting | held | 2017-08-07 | - | Merkel+Putin",
  ),
  one(
    "2017-08-11",
    "Two telephone calls that Angela Merkel and Vladimir Putin were to have had, one on Monday and one on Tuesday, fell through.",
    "telephone call | not held | 2017-08-07 | - | Merkel+Putin",
    "telephone call | not held | 2017-08-08 | - | Merkel+Putin",
  ),
  one(
    "2017-08-08",
    "Three days before Rex Tillerson and Sergei Lavrov met in Manila on Sunday, Tillerson had spoken by telephone with Wang Yi.",
    "meeting | held | 2017-08-06 | Manila | Tillerson+Lavrov",
    "telephone call | held | 2017-08-03 | - | Tillerson+Yi",
  ),
  one(
    "2017-08-08",
    "Vladimir Putin spoke of the strike at the start of a meeting with Angela Merkel on Tuesday.",
    "meeting | held | 2017-08-08 | - | Putin+Merkel",
  ),
  one(
    "2017-08-08",
    "Rex Tillerson met with Sergei Lavrov in Manila on Sunday, and Wang Yi, later in Bangkok, called it a step.",
    "meeting | held | 2017-08-06 | Manila | Tillerson+Lavrov",
  ),
  one(
    "2017-08-08",
    "Rex Tillerson hoped to meet Sergei Lavrov in Manila, but Wang Yi rejected the idea of a truce.",
  ),
];
