/** Days as ISO text, counted in UTC so that the machine's time zone never matters. */

const DAY = 86_400_000;

/** ISO day of a year, month (1–12) and day; null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return date.toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return new Date(millis(day) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((millis(to) - millis(from)) / DAY);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(millis(day)).getUTCDay();
}

/** Monday of the week (ISO: Monday to Sunday) that a day stands in. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** `2014-03` plus months, as `YYYY-MM`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

export function parts(day: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}

function millis(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
