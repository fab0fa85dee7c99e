import type { DigestDefaults } from "../../briefing.ts";
import { distance } from "../../spelling.ts";
import type { Cadence, Weekday } from "../subscription.ts";
import { type Cut, type NotRead, without } from "./parse-words.ts";

const WEEKDAYS: readonly Weekday[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
];
const DAY =
  "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?";
export const EXAMPLES =
  "Write for example: daily 09:00 Europe/Berlin · weekdays 8:30 · weekly monday 09:00 · on new.";
const CADENCES = ["daily", "weekdays", "weekly"];

/** A rhythm as typed, or as a briefing has it by default. */
export type CadenceWord = Cadence | "week without a day" | "as articles come" | DigestDefaults["cadence"];

/** The cadence that a word means; a week without a day begins on Monday. */
export function cadenceOf(word: CadenceWord): Cadence {
  if (typeof word === "object") return word;
  if (word === "daily") return { every: "day" };
  if (word === "as articles come") return { every: "new" };
  return word === "weekdays" ? { every: "weekday" } : { every: "week", on: "monday" };
}

/** Cuts the rhythm out of words; null: there is none in them. */
export function cutCadence(words: string): Cut<CadenceWord> {
  const refused = refusedCadence(words);
  if (refused !== null) return refused;
  const weekly = new RegExp(
    `\\s(?:weekly(?: on| every)?|every|each|on) ${DAY}(?=\\s)|\\s${DAY}(?=\\s)(?: weekly(?=\\s))?`,
    "i",
  ).exec(words);
  if (weekly !== null)
    return {
      value: { every: "week", on: weekdayOf(weekly[1] ?? weekly[2] ?? "") },
      rest: without(words, weekly),
    };
  const others: [RegExp, CadenceWord][] = [
    [/\s(?:on )?(?:every )?(?:week|work(?:ing)?[ -]?)days?(?=\s)/i, { every: "weekday" }],
    [/\s(?:daily|every day|each day)(?=\s)/i, { every: "day" }],
    [
      /\s(?:on|when|whenever|if)[ -](?:something is |there is )?new(?: articles?)?(?=\s)/i,
      "as articles come",
    ],
    [/\s(?:weekly|every week|each week)(?=\s)/i, "week without a day"],
  ];
  for (const [pattern, value] of others) {
    const found = pattern.exec(words);
    if (found !== null) return { value, rest: without(words, found) };
  }
  return null;
}

/** A rhythm that digests do not have: too fast, with the limit, or too slow. */
function refusedCadence(words: string): NotRead | null {
  const fast =
    /\s(hourly|every (?:\d+ )?(?:hours?|h|minutes?|min|seconds?)|every half hour|(?:twice|\d+ times|several times) (?:a|per) day|continuously|live)\s/i.exec(
      words,
    );
  if (fast !== null)
    return {
      says: `“${fast[1]}” is faster than a digest may come. The limit is once a day at a set time, or “on new”: when articles come in, at most once an hour.`,
      remedy: `${EXAMPLES} A second digest at another time of day is possible.`,
    };
  const slow =
    /\s(monthly|every month|fortnightly|every (?:two|2|second|other) weeks?|quarterly|yearly|(?:twice|\d+ times) (?:a|per) week)\s/i.exec(
      words,
    );
  if (slow === null) return null;
  return {
    says: `“${slow[1]}” is not a rhythm of digests: they come daily, on weekdays, weekly, or on new.`,
    remedy: EXAMPLES,
  };
}

function weekdayOf(word: string): Weekday {
  return WEEKDAYS.find((day) => day.startsWith(word.slice(0, 3).toLowerCase())) ?? "monday";
}

/** For a word that may be a misspelt rhythm. */
export function misspeltCadence(filter: string): NotRead | null {
  const word = filter.split(" ")[0]?.toLowerCase() ?? "";
  const meant = word.length < 4 ? undefined : CADENCES.find((cadence) => distance(word, cadence) <= 2);
  return meant === undefined
    ? null
    : { says: `“${word}” is not a rhythm of digests. Did you mean ${meant}?`, remedy: EXAMPLES };
}
