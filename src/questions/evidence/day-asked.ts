import type { AskedDay } from "../question.ts";

/** Days after which a contact is hardly reported any more, and before it that it is announced. */
const REPORTED_WITHIN = 6;
const ANNOUNCED_WITHIN = 2;
const DAY = 86_400_000;

/**
 * Whether an article came out (ISO day) when a question says that what it asks about was: then, or a few days after. Where
 * no year is named any year will do; a year alone chooses among too many.
 */
export function cameOutThen(published: string | null, days: readonly AskedDay[]): boolean {
  if (published === null) return false;
  const at = Date.parse(published);
  return days.some(({ year, month, day }) => {
    if (month === null) return false;
    const own = year ?? Number(published.slice(0, 4));
    const from = Date.UTC(own, month - 1, day ?? 1);
    const to = day === null ? Date.UTC(own, month, 0) : from;
    return at >= from - ANNOUNCED_WITHIN * DAY && at <= to + REPORTED_WITHIN * DAY;
  });
}
