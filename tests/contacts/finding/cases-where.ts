import { type Case, one } from "./cases.ts";

/** What was said where somebody was, days counted back, invitations that were followed, and offers in other words. */
export const WHERE_THEY_WERE: readonly Case[] = [
  one(
    "2017-12-22",
    "Boris Johnson stopped in Muscat, where he asked Mohammad Javad Zarif to free the prisoners.",
    "meeting | held | - | Muscat | Johnson+Zarif",
  ),
  one(
    "2017-12-22",
    "Boris Johnson was in Tehran, where he asked Jean-Yves Le Drian by phone to stand by him.",
    "telephone call | held | - | - | Johnson+Drian",
  ),
  one(
    "2022-05-13",
    "The spokesperson, Steffen Hebestreit, gave this account.\n\nTwo days after his conversation with President Volodymyr Zelenskyy, Olaf Scholz spoke by telephone on Friday with President Vladimir Putin.",
    "telephone call | held | 2022-05-13 | - | Scholz+Putin",
    "telephone call | held | 2022-05-11 | - | Scholz+Zelenskyy",
  ),
  one(
    "2015-08-17",
    "Sergei Lavrov had invited Mohammad Javad Zarif to Moscow. Nothing was settled, Lavrov told reporters after their meeting.",
    "meeting | held | - | Moscow | Lavrov+Zarif",
  ),
  one(
    "2015-08-17",
    "Sergei Lavrov has invited Mohammad Javad Zarif to Moscow. Nothing was settled, Lavrov told reporters.",
    "meeting | proposed | - | Moscow | Lavrov+Zarif",
  ),
  one(
    "2019-07-11",
    "In a video released on Monday Volodymyr Zelenskyy suggested that Vladimir Putin come to Minsk for talks with him.",
    "meeting | proposed | - | Minsk | Zelenskyy+Putin",
  ),
  one(
    "2022-03-10",
    "Mevlut Cavusoglu had spoken with Sergei Lavrov and Dmytro Kuleba one by one before the three sat down together in Antalya.",
    "consultation | held | - | - | Cavusoglu+Lavrov",
    "consultation | held | - | - | Cavusoglu+Kuleba",
    "meeting | held | - | Antalya | Cavusoglu+Lavrov+Kuleba",
  ),
  one(
    "2016-10-11",
    "Jean-Marc Ayrault had tried in vain, at talks in Moscow, to win over Sergei Lavrov for the text.",
    "meeting | held | - | Moscow | Ayrault+Lavrov",
  ),
  one(
    "2016-10-11",
    "At talks in Moscow Jean-Marc Ayrault had tried in vain to find a way to stop Sergei Lavrov.",
  ),
  one(
    "2016-10-11",
    "The ministry's spokesman, Martin Jaeger, gave this account.\n\nA day after his conversation with Petro Poroshenko, Federal Foreign Minister Frank-Walter Steinmeier telephoned Sergei Lavrov on Tuesday.",
    "telephone call | held | 2016-10-11 | - | Steinmeier+Lavrov",
    "consultation | held | 2016-10-10 | - | Steinmeier+Poroshenko",
  ),
  one(
    "2015-08-23",
    "Philip Hammond held talks with Mohammad Javad Zarif in Tehran on Sunday. The Iranian embassy in London opened as well. On Monday the visitor is to be received by President Hassan Rouhani.",
    "meeting | held | 2015-08-23 | Tehran | Hammond+Zarif",
    "meeting | planned | 2015-08-24 | * | Hammond+Rouhani",
  ),
  one(
    "2017-12-22",
    "Boris Johnson was to have visited Moscow in April, but he scrapped that trip after a chemical attack.",
    "visit | cancelled | 2017-04 | Moscow | Johnson+Russia",
  ),
  one(
    "2017-11-22",
    "Vladimir Putin telephoned Donald Trump on Tuesday to tell him of his meeting with Bashar Assad in Sochi the day before.",
    "telephone call | held | 2017-11-21 | - | Putin+Trump",
    "meeting | held | 2017-11-20 | Sochi | Putin+Assad",
  ),
  one(
    "2017-11-22",
    "On Monday Bashar Assad paid Vladimir Putin a surprise visit in Sochi.",
    "meeting | held | 2017-11-20 | Sochi | Putin+Assad",
  ),
  one(
    "2014-03-30",
    "Ukraine was the subject of a call that Barack Obama placed to Vladimir Putin on Friday.",
    "telephone call | held | 2014-03-28 | - | Obama+Putin",
  ),
  one(
    "2018-07-17",
    "Donald Trump and Vladimir Putin were alone with their interpreters for two hours in Helsinki on Monday.",
    "meeting | held | 2018-07-16 | Helsinki | Trump+Putin",
  ),
  one(
    "2015-08-17",
    "Sergei Lavrov had invited Mohammad Javad Zarif to Moscow. Nothing was settled, Lavrov told reporters after their meeting in Geneva on Monday.",
    "meeting | proposed | - | Moscow | Lavrov+Zarif",
    "meeting | held | 2015-08-17 | Geneva | Lavrov+Zarif",
  ),
];

/** Towns told before the clause, in the name of the talks, or as the next stop. */
export const TOWNS_AROUND: readonly Case[] = [
  one(
    "2022-04-26",
    "Antonio Guterres met Sergei Lavrov in Moscow on Tuesday. His next stop is Kyiv, where he is to see Volodymyr Zelenskyy on Thursday.",
    "meeting | held | 2022-04-26 | Moscow | Guterres+Lavrov",
    "meeting | planned | 2022-04-28 | Kyiv | Guterres+Zelenskyy",
  ),
  one(
    "2022-04-26",
    "Antonio Guterres came to Russia from Ankara, having met Recep Tayyip Erdogan there on Monday.",
    "meeting | held | 2022-04-25 | Ankara | Guterres+Erdogan",
  ),
  one(
    "2022-04-26",
    "Antonio Guterres came to Russia from Ankara, having met Recep Tayyip Erdogan in Istanbul on Monday.",
    "meeting | held | 2022-04-25 | Istanbul | Guterres+Erdogan",
  ),
  one(
    "2014-05-31",
    "John Kerry met Sergei Lavrov on Thursday. A day before the Geneva talks, ministers of eight states, gathered in Potsdam, warned of further measures.",
    "meeting | held | 2014-05-29 | Geneva | Kerry+Lavrov",
  ),
];
