import { type Case, one } from "./cases.ts";

/** Each of several with a day, a town or a partner of his own. */
export const EACH_HIS_OWN: readonly Case[] = [
  one(
    "2014-11-21",
    "Federica Mogherini held talks in Islamabad with Sartaj Aziz on Tuesday, and in New Delhi with Sushma Swaraj on Wednesday.",
    "meeting | held | 2014-11-18 | Islamabad | Mogherini+Aziz",
    "meeting | held | 2014-11-19 | New Delhi | Mogherini+Swaraj",
  ),
  one(
    "2016-03-11",
    "In Berlin on Monday Kerry met Angela Merkel, and in Paris on Tuesday François Hollande.",
    "meeting | held | 2016-03-07 | Berlin | Kerry+Merkel",
    "meeting | held | 2016-03-08 | Paris | Kerry+Hollande",
  ),
  one(
    "2016-03-11",
    "Lavrov met Recep Tayyip Erdogan, Mevlut Cavusoglu and, separately, Binali Yildirim in Ankara on Tuesday.",
    "meeting | held | 2016-03-08 | Ankara | Lavrov+Erdogan+Cavusoglu",
    "meeting | held | 2016-03-08 | Ankara | Lavrov+Yildirim",
  ),
  one(
    "2016-03-11",
    "Ban Ki-moon saw Lavrov on Monday, Kerry the following day and, on Thursday in Geneva, Zarif.",
    "meeting | held | 2016-03-07 | - | Ki-moon+Lavrov",
    "meeting | held | 2016-03-08 | - | Ki-moon+Kerry",
    "meeting | held | 2016-03-10 | Geneva | Ki-moon+Zarif",
  ),
  one(
    "2015-06-12",
    "In Geneva Lavrov met Zarif on Tuesday and Kerry on Wednesday.",
    "meeting | held | 2015-06-09 | Geneva | Lavrov+Zarif",
    "meeting | held | 2015-06-10 | Geneva | Lavrov+Kerry",
  ),
  one(
    "2015-06-12",
    "Lavrov talked with Steinmeier in Moscow on Tuesday about Syria and with Kerry in Bangkok on Thursday about arms.",
    "meeting | held | 2015-06-09 | Moscow | Lavrov+Steinmeier",
    "meeting | held | 2015-06-11 | Bangkok | Lavrov+Kerry",
  ),
  one(
    "2016-03-11",
    "Lavrov and Fabius met in Rome in January, in Munich on Feb. 11 and again in Paris on March 4.",
    "meeting | held | 2016-01 | Rome | Lavrov+Fabius",
    "meeting | held | 2016-02-11 | Munich | Lavrov+Fabius",
    "meeting | held | 2016-03-04 | Paris | Lavrov+Fabius",
  ),
  one(
    "2015-06-12",
    "Steinmeier and Kerry met on June 9 in Paris and on June 11 in Rome.",
    "meeting | held | 2015-06-09 | Paris | Steinmeier+Kerry",
    "meeting | held | 2015-06-11 | Rome | Steinmeier+Kerry",
  ),
  one(
    "2016-03-11",
    "Kerry travelled to Cairo on Sunday, where he met Sameh Shoukry, and to Riyadh on Monday, where he met Adel al-Jubeir.",
    "meeting | held | 2016-03-06 | Cairo | Kerry+Shoukry",
    "meeting | held | 2016-03-07 | Riyadh | Kerry+al-Jubeir",
  ),
  one(
    "2016-03-11",
    "Wang Yi began the week in Moscow, where he met Lavrov on Monday.",
    "meeting | held | 2016-03-07 | Moscow | Yi+Lavrov",
  ),
  one(
    "2016-03-11",
    "Kerry spent Tuesday in Ankara, first with Recep Tayyip Erdogan and then with Mevlut Cavusoglu.",
    "meeting | held | 2016-03-08 | Ankara | Kerry+Erdogan",
    "meeting | held | 2016-03-08 | Ankara | Kerry+Cavusoglu",
  ),
  one(
    "2016-03-11",
    "Angela Merkel had begun the morning in Kiev, with President Petro Poroshenko and then Prime Minister Arseniy Yatsenyuk.",
    "meeting | held | - | Kiev | Merkel+Poroshenko",
    "meeting | held | - | Kiev | Merkel+Yatsenyuk",
  ),
  one(
    "2016-03-11",
    "Before his train set off Laurent Fabius saw the foreign ministers of Germany and Turkey, Frank-Walter Steinmeier and Mevlut Cavusoglu, one after the other on Tuesday and asked both to wait.",
    "meeting | held | 2016-03-08 | - | Fabius+Steinmeier",
    "meeting | held | 2016-03-08 | - | Fabius+Cavusoglu",
  ),
  one(
    "2015-06-12",
    "Lavrov met Zarif in Geneva on Tuesday, and in Paris on Wednesday Kerry said that he had not been told.",
    "meeting | held | 2015-06-09 | Geneva | Lavrov+Zarif",
  ),
  one(
    "2015-06-12",
    "Steinmeier met Kerry in Washington on Tuesday, and in Paris on Thursday his colleague Laurent Fabius warned against haste.",
    "meeting | held | 2015-06-09 | Washington | Steinmeier+Kerry",
  ),
  one(
    "2015-06-12",
    "On June 9 Erdogan welcomed Federica Mogherini in Ankara, the first Italian to come to the palace since 2007.",
    "meeting | held | 2015-06-09 | Ankara | Erdogan+Mogherini",
  ),
  one(
    "2016-03-11",
    "Talks with Angela Merkel in Berlin on Monday were followed by a dinner with François Hollande in Paris on Tuesday.",
  ),
];
