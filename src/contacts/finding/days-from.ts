import { type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";

/** The day of something else, and how far the occasion is from it. */
export interface DayFrom {
  /** Unit of the date. */
  readonly at: number;
  readonly shift: number;
}

const COUNTS: Readonly<Record<string, number>> = { the: 1, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };
const FROM = /(?:^| )(the|a|one|two|three|four|five) days? (after|before|following)(?: |$)/;

/** "spoke the day after the jet was shot down on %", "met two days before the vote of %": a day counted from another. */
export function dayFrom({ reading, to }: Pick<Found, "reading" | "to">): DayFrom | null {
  const at = reading.units.findIndex(({ date }, i) => i >= to && date !== null);
  if (at < 0 || at > to + 22) return null;
  const match = FROM.exec(wordsOf(reading, to, at));
  if (!match || /[;:"]/.test(wordsOf(reading, to, at)) || isAnother(reading, to, at)) return null;
  const days = COUNTS[match[1] ?? ""] ?? 1;
  return { at, shift: match[2] === "before" ? -days : days };
}

/** A comma and a new subject, or "and": the day belongs to what is told next. */
function isAnother(reading: Reading, from: number, at: number): boolean {
  return /(?:^| )(?:and|but|while)(?: |$)/.test(wordsOf(reading, from, at));
}
