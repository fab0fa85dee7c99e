import type { ContactDate } from "../contact.ts";
import { addDays, addMonths, daysBetween, isoDay, parts } from "../dates/calendar.ts";
import { daysOf } from "../finding/compatible.ts";

/** First and last ISO day on which a contact can have been. */
export type Span = readonly [first: string, last: string];

/** Longer than this, and a time cannot tell two occasions from one. */
const NARROW_DAYS = 4;
/** "at the end of March" begins and ends here. */
const PARTS = { start: ["01", "12"], mid: ["09", "22"], end: ["19", "31"] } as const;

/** The days that a date leaves open; a part of a month is about a third of it. */
export function spanOf({ edtf, modifier, precision }: ContactDate): Span | null {
  if (edtf === null) return null;
  const [first, end] = daysOf(edtf);
  const last = lastDay(end);
  if (precision === "day" || edtf.length !== 7 || modifier === null || modifier === "approximate")
    return [first, last];
  const [from, to] = PARTS[modifier];
  return [`${edtf}-${from}`, lastDay(`${edtf}-${to}`)];
}

/** "2015-02-31" → "2015-02-28". */
function lastDay(day: string): string {
  const { year, month, day: date } = parts(day);
  return isoDay(year, month, date) ?? addDays(`${addMonths(day.slice(0, 7), 1)}-01`, -1);
}

/** A day, or a few days on end. */
export function isNarrow(date: ContactDate | null): boolean {
  const span = date && spanOf(date);
  return !!span && date.precision !== "unknown" && daysBetween(...span) < NARROW_DAYS;
}

/** Days between two spans: 0 where they have a day in common. */
export function gapBetween([a, b]: Span, [c, d]: Span): number {
  if (a <= d && c <= b) return 0;
  return b < c ? daysBetween(b, c) : daysBetween(d, a);
}
