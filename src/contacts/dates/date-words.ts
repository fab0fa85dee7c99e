import type { Modifier, PartOfDay } from "./date-mention.ts";

/** The words that date expressions are made of, as pieces of patterns, and what they stand for. */

export const MONTH =
  "(?:January|Jan\\.?|February|Feb\\.?|March|Mar\\.|April|Apr\\.?|May|June|Jun\\.|July|Jul\\.|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?)";
export const WEEKDAY =
  "(?:Monday|Mon\\.|Tuesday|Tues?\\.|Wednesday|Wed\\.|Thursday|Thurs?\\.|Friday|Fri\\.|Saturday|Sat\\.|Sunday|Sun\\.)";
/** A day of the month; "May 10,000" and "May 10.5" are none. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)";
export const YEAR = "(?:19|20)\\d\\d(?!\\d|[-/.:]\\d|%)";
export const PART = "(?:morning|afternoon|evening|night|midday|noon)";
export const COUNT = "(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** 1–12, or null. */
export function monthOf(word: string | undefined): number | null {
  const at = MONTHS.indexOf((word ?? "").slice(0, 3).toLowerCase());
  return at < 0 ? null : at + 1;
}

/** 0 (Sunday) – 6, or null. */
export function weekdayNamed(word: string | undefined): number | null {
  const at = WEEKDAYS.indexOf((word ?? "").slice(0, 3).toLowerCase());
  return at < 0 ? null : at;
}

export function numberOf(word: string | undefined): number | null {
  const digits = /^\d+/.exec(word ?? "")?.[0];
  return digits ? Number(digits) : null;
}

/** "two" → 2, "a" → 1, "12" → 12. */
export function countOf(word: string): number {
  const at = COUNTS.indexOf(word.toLowerCase());
  return at > 0 ? at : (numberOf(word) ?? 1);
}

export function partOfDayNamed(word: string | undefined): PartOfDay | null {
  const plain = (word ?? "").toLowerCase();
  if (plain === "midday" || plain === "noon") return "afternoon";
  return plain === "morning" || plain === "afternoon" || plain === "evening" || plain === "night"
    ? plain
    : null;
}

/** "early", "the beginning of" → start; "mid", "the middle of" → mid; "late", "the end of" → end. */
export function modifierNamed(word: string | undefined): Modifier | null {
  const plain = (word ?? "").toLowerCase();
  if (/early|beginning|start|first/.test(plain)) return "start";
  if (/mid|middle/.test(plain)) return "mid";
  return /late\b|end/.test(plain) ? "end" : null;
}
