import { en } from "chrono-node";
import { Temporal } from "temporal-polyfill";
import type { NotRead } from "./parse-words.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Reads "until 1 May", "until 2027-01-04", "until monday", "for two weeks" as the beginning of that day in a zone; null: no end was given. */
export function readPauseEnd(words: string, zone: string, now: Date): { readonly at: Date } | NotRead | null {
  const typed = words.trim().replace(/^(?:until|till|to)\s+/i, "");
  if (typed === "") return null;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const day = isoDay(typed) ?? namedDay(typed, today) ?? weekday(typed, today) ?? spoken(typed, today);
  const remedy =
    "Write a day to come: /readout pause until 4 January, until 2027-01-04, until monday, or for two weeks.";
  if (day === null) return { says: `“${typed}” is no day that I can read.`, remedy };
  if (Temporal.PlainDate.compare(day, today) <= 0)
    return { says: `${day.toString()} is not in the future.`, remedy };
  return { at: new Date(day.toZonedDateTime(zone).epochMilliseconds) };
}

function isoDay(typed: string): Temporal.PlainDate | null {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  return found === null ? null : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** "1 May", "May 1st", "4 Jan 2027": without a year the next one to come. */
function namedDay(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const found =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?(?<month>[a-z]{3,9})\.?,?(?: (?<year>\d{4}))?$/i.exec(
      typed,
    ) ?? /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,?(?: (?<year>\d{4}))?$/i.exec(typed);
  const month = MONTHS.indexOf(found?.groups?.month?.slice(0, 3).toLowerCase() ?? "") + 1;
  if (month === 0) return null;
  const number = Number(found?.groups?.day);
  if (found?.groups?.year !== undefined) return dayOf(Number(found.groups.year), month, number);
  const thisYear = dayOf(today.year, month, number);
  return thisYear !== null && Temporal.PlainDate.compare(thisYear, today) > 0
    ? thisYear
    : dayOf(today.year + 1, month, number);
}

function weekday(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const wanted = WEEKDAYS.indexOf(typed.slice(0, 3).toLowerCase()) + 1;
  if (wanted === 0 || !/^(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?$/i.test(typed)) return null;
  return today.add({ days: ((wanted - today.dayOfWeek + 6) % 7) + 1 });
}

/** "for two weeks", "until next friday", "a month", "tomorrow": as chrono counts from today; the whole of it must be read. */
function spoken(typed: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const length =
    /^(?:for\s+)?(?:the next\s+)?((?:an?|one|two|three|four|five|six|\d{1,3})\s+(?:day|week|month)s?)$/i.exec(
      typed,
    );
  const words = length === null ? typed : `in ${length[1]}`;
  const from = new Date(today.year, today.month - 1, today.day, 12);
  const [found] = en.casual.parse(words, from, { forwardDate: true });
  if (found === undefined || found.text.length < words.length) return null;
  const { start } = found;
  return dayOf(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return null;
  }
}
