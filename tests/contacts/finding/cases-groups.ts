import { type Case, one } from "./cases.ts";

/** Who is meant by a word for several, and by "he" beside "whom". */
export const GROUPS_MEANT: readonly Case[] = [
  one(
    "2016-05-12",
    "Sergei Lavrov and Frank-Walter Steinmeier met in Minsk on Tuesday. Jean-Marc Ayrault called the outcome a step. Angela Merkel was pleased. The pair will see each other again in Berlin on May 20.",
    "meeting | held | 2016-05-10 | Minsk | Lavrov+Steinmeier",
    "meeting | planned | 2016-05-20 | Berlin | Lavrov+Steinmeier",
  ),
  one(
    "2007-06-14",
    "Vladimir Putin received Condoleezza Rice and Robert Gates in Sochi on Tuesday. In Moscow the two visitors then met Sergei Lavrov and Sergei Ivanov. The four are to gather again in Washington in the autumn.",
    "meeting | held | 2007-06-12 | Sochi | Putin+Rice+Gates",
    "meeting | held | - | Moscow | Rice+Gates+Lavrov+Ivanov",
    "meeting | planned | - | Washington | Rice+Gates+Lavrov+Ivanov",
  ),
  one(
    "2016-05-12",
    "Angela Merkel and Frank-Walter Steinmeier came to Ankara on Tuesday. Ahmet Davutoglu met the two Germans on Wednesday.",
    "meeting | held | 2016-05-11 | Ankara | Davutoglu+Merkel+Steinmeier",
  ),
  one("2016-05-12", "Ahmet Davutoglu and Recep Tayyip Erdogan wanted a truce. The two Germans met nobody."),
  one(
    "2016-05-12",
    "John Kerry and Ashton Carter flew to London on Tuesday. Philip Hammond met them at the Foreign Office.",
    "meeting | held | 2016-05-10 | London | Hammond+Kerry+Carter",
  ),
  one("2016-05-12", "Kerry wants new sanctions. Philip Hammond welcomed them in London on Tuesday."),
  one(
    "2016-05-12",
    "Kerry was standing beside Philip Hammond, with whom he had just held talks in London.",
    "meeting | held | - | London | Kerry+Hammond",
  ),
  one(
    "2016-05-12",
    "John Kerry spoke of the crisis. Laurent Fabius, with whom he had talked in Paris on Tuesday, was silent.",
    "meeting | held | 2016-05-10 | Paris | Kerry+Fabius",
  ),
];
