import type { ContactDate } from "./contact.ts";
import { edtfInterval } from "./filters/edtf-interval.ts";

/** The days (ISO, both included) on which a contact may have been, as far as its date says. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
  /**
   * `day`: that day or those days; `approximate`: some day within; `report`: only the day of a statement about it (or of
   * publication) is known, so that the contact itself was then or before.
   */
  readonly known: "day" | "approximate" | "report";
}

/** Where a date stands in the calendar; null where it is not stated or could not be resolved. */
export function daySpan(date: ContactDate | null): DaySpan | null {
  if (date === null || date.edtf === null) return null;
  const whole = weekSpan(date.edtf) ?? edtfInterval(date.edtf);
  if (whole === null) return null;
  if (date.basis === "report" || date.basis === "publication") return { ...whole, known: "report" };
  if (date.modifier === "approximate") return { ...aboutSpan(whole), known: "approximate" };
  const part = date.modifier === null ? whole : partOf(whole, date.modifier);
  const exact = date.precision === "day" || date.precision === "range";
  return { ...part, known: exact && date.modifier === null ? "day" : "approximate" };
}

type Days = Pick<DaySpan, "first" | "last">;

const DAY_MS = 86_400_000;

/** The ISO day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** "2014-W22": Monday to Sunday. */
function weekSpan(edtf: string): Days | null {
  const found = /^(\d{4})-W(\d\d)$/.exec(edtf);
  if (found === null) return null;
  const fourth = `${found[1]}-01-04`;
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = daysLater(fourth, (Number(found[2]) - 1) * 7 - weekday);
  return { first, last: daysLater(first, 6) };
}

/** The first, second or last third of a month or year. */
function partOf({ first, last }: Days, modifier: "start" | "mid" | "end"): Days {
  const third = Math.round((daysBetween(first, last) + 1) / 3);
  if (modifier === "start") return { first, last: daysLater(first, third - 1) };
  if (modifier === "end") return { first: daysLater(last, 1 - third), last };
  return { first: daysLater(first, third), last: daysLater(last, -third) };
}

/** "About 28 May": a few days on either side of a day; a month or more is vague enough as it stands. */
function aboutSpan({ first, last }: Days): Days {
  if (daysBetween(first, last) > 6) return { first, last };
  return { first: daysLater(first, -3), last: daysLater(last, 3) };
}
