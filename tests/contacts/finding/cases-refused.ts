import { type Case, one } from "./cases.ts";

/** What was offered and turned down, whoever of the two is named with it. */
export const REFUSED: readonly Case[] = [
  one(
    "2016-05-12",
    "Sergei Lavrov has agreed to none of the meetings that his American counterpart offered him.",
    "meeting | refused | - | - | Lavrov+Kerry",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov has refused the meeting which John Kerry had proposed.",
    "meeting | refused | - | - | Lavrov+Kerry",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov accepted none of John Kerry's offers to meet.",
    "meeting | refused | - | - | Lavrov+Kerry",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov did not take up any of John Kerry's offers of a meeting.",
    "meeting | refused | - | - | Lavrov+Kerry",
  ),
  one(
    "2016-05-12",
    "John Kerry asked for a call, but Sergei Lavrov declined.",
    "telephone call | refused | - | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "John Kerry proposed a meeting, but Sergei Lavrov did not agree to it.",
    "meeting | refused | - | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "John Kerry had asked for a meeting but was turned down by Sergei Lavrov.",
    "meeting | refused | - | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "A meeting proposed by John Kerry was rejected by Sergei Lavrov.",
    "meeting | refused | - | - | Kerry+Lavrov",
  ),
  one("2016-05-12", "John Kerry proposed a truce, but Sergei Lavrov did not agree to it."),
  one("2016-05-12", "John Kerry praised the meeting of experts, but Sergei Lavrov refused to comment."),
];

/** So often, or whenever it may be: no occasion of a day. */
export const NO_DAY_OF_ITS_OWN: readonly Case[] = [
  one("2016-05-12", "Sergei Lavrov has met John Kerry five times, although the two hardly agree."),
  one("2016-05-12", "John Kerry and Sergei Lavrov have met, walked and talked dozens of times in Europe."),
  one("2016-05-12", "Kerry and Lavrov have spoken by phone eight times this month."),
  one("2016-05-12", "Kerry and Lavrov have seen each other on many occasions."),
  one("2016-05-12", "Kerry said he and Lavrov would talk as soon as an opportunity came up."),
  one("2016-05-12", "Lavrov said he would meet Kerry when their schedules allowed it."),
  one("2016-05-12", "Kerry is to call Lavrov once there is something to discuss, an aide said."),
  one(
    "2016-05-12",
    "Lavrov and Kerry met twice on Tuesday in Vienna.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Kerry",
  ),
];

/** "A meeting had been fixed, but Moscow called it off": between those of whom the text tells. */
export const CALLED_OFF_BEFORE: readonly Case[] = [
  one(
    "2018-10-01",
    "Sergei Lavrov met Mike Pompeo in Bishkek on Friday. It was the first time the two had met this year. A meeting had been fixed in New York last September, but Moscow called it off.",
    "meeting | held | 2018-09-28 | Bishkek | Lavrov+Pompeo",
    "meeting | cancelled | 2018-09 | New York | Lavrov+Pompeo",
  ),
  one(
    "2016-05-12",
    "Sergei Lavrov and John Kerry met in Vienna on Tuesday. A call planned for Monday had been cancelled by the Americans.",
    "meeting | held | 2016-05-10 | Vienna | Lavrov+Kerry",
    "telephone call | cancelled | 2016-05-09 | - | Lavrov+Kerry",
  ),
  ...[
    "A summit with China planned for June was called off by Washington.",
    "A meeting of NATO ministers planned for June was called off.",
    "A round of talks in Geneva was postponed by Damascus last week.",
    "Washington had called off a meeting of experts that was planned for Monday.",
    "A round of consultations between officials planned for Friday in Bern was put off by Moscow.",
  ].map((next) =>
    one(
      "2016-05-12",
      `Sergei Lavrov and John Kerry met in Vienna on Tuesday. ${next}`,
      "meeting | held | 2016-05-10 | Vienna | Lavrov+Kerry",
    ),
  ),
];

/** What somebody came to speak of, or from, was held elsewhere. */
export const BEFORE_ARRIVAL: readonly Case[] = [
  ...[
    "Kerry landed in Tel Aviv to a storm of criticism over his meeting with Sergei Lavrov on Tuesday.",
    "Kerry flew to Brussels after a meeting with Sergei Lavrov on Tuesday.",
    "Kerry travelled to Riyadh to reassure the Saudis about his meeting with Sergei Lavrov on Tuesday.",
  ].map((text) => one("2016-05-12", text, "meeting | held | 2016-05-10 | - | Kerry+Lavrov")),
  one(
    "2016-05-12",
    "Kerry flew to Vienna on Tuesday to hold a meeting with Sergei Lavrov about Syria.",
    "meeting | held | 2016-05-10 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry flew to Kiev from Vienna, where he met Sergei Lavrov on Tuesday.",
    "meeting | held | 2016-05-10 | Vienna | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Kerry was to board a plane from Kiev to Vienna, where he was to meet Sergei Lavrov on Friday.",
    "meeting | planned | 2016-05-13 | Vienna | Kerry+Lavrov",
  ),
];

/** What was claimed, and denied in the next sentence. */
export const DENIED_NEXT: readonly Case[] = [
  one(
    "2016-05-12",
    'Turkish television had it that John Kerry called Sergei Lavrov. An official in Moscow denies it: "There was no call."',
    "telephone call | denied | - | - | Kerry+Lavrov",
  ),
  one(
    "2016-05-12",
    "Media reported that John Kerry called Sergei Lavrov on Tuesday. The ministry denied this.",
    "telephone call | denied | 2016-05-10 | - | Kerry+Lavrov",
  ),
];

/** A wish, and in the same sentence the answer. */
export const WISH_TURNED_DOWN: readonly Case[] = [
  one(
    "2015-12-01",
    "Alexis Tsipras wanted to see Angela Merkel in Valletta on Monday; the chancellery said no.",
    "meeting | refused | 2015-11-30 | Valletta | Tsipras+Merkel",
  ),
  one(
    "2015-12-01",
    "Boris Johnson tried to arrange a phone call with Jean-Claude Juncker on Sunday but was rebuffed.",
    "telephone call | refused | 2015-11-29 | - | Johnson+Juncker",
  ),
  one(
    "2015-12-04",
    "On Monday, Alexis Tsipras wanted to see Angela Merkel in Valletta; the chancellery said no.",
    "meeting | refused | 2015-11-30 | Valletta | Tsipras+Merkel",
  ),
  one("2015-12-01", "Alexis Tsipras wanted to see Angela Merkel in Valletta; the chancellery said nothing."),
  one(
    "2015-12-01",
    "Alexis Tsipras wanted to see Angela Merkel, but the finance minister refused to resign.",
  ),
  one(
    "2015-12-01",
    "Alexis Tsipras asked for a face-to-face meeting with Angela Merkel in Valletta on Monday.",
    "meeting | requested | 2015-11-30 | Valletta | Tsipras+Merkel",
  ),
];
