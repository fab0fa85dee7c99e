import { Temporal } from "temporal-polyfill";
import { shortDayWords, weekdayWords } from "../replies/days.ts";

/** "Mon 30 Nov 2026, 09:00" in a zone. */
export function momentWords(at: Date, zone: string): string {
  const { day, time } = local(at, zone);
  return `${weekdayWords(day)}, ${time}`;
}

/** "Mon 30 Nov, 09:00 – Mon 7 Dec 2026, 09:00": the first year only where it differs. */
export function windowWords(from: Date, until: Date, zone: string): string {
  const sameYear = local(from, zone).day.slice(0, 4) === local(until, zone).day.slice(0, 4);
  const first = momentWords(from, zone);
  return `${sameYear ? first.replace(/ \d{4},/, ",") : first} – ${momentWords(until, zone)}`;
}

/** "11:40", with its day where that is another day than the one it is told beside. */
export function timeBeside(at: Date, beside: Date, zone: string): string {
  const [one, other] = [local(at, zone), local(beside, zone)];
  return one.day === other.day ? one.time : momentWords(at, zone);
}

/** "from 08:52 to 11:38", "from 20 Dec, 22:10 to 23 Dec, 17:45". */
export function gapWords(from: Date, until: Date, zone: string): string {
  const [one, other] = [local(from, zone), local(until, zone)];
  if (one.day === other.day) return `from ${one.time} to ${other.time}`;
  return `from ${withoutYear(one.day)}, ${one.time} to ${withoutYear(other.day)}, ${other.time}`;
}

/** "21 Dec": the day of a digest, told near its year. */
export function slotDayWords(at: Date, zone: string): string {
  return withoutYear(local(at, zone).day);
}

/** The ISO day in a zone. */
export function localDay(at: Date, zone: string): string {
  return local(at, zone).day;
}

function withoutYear(day: string): string {
  return shortDayWords(day).replace(/ \d{4}$/, "");
}

function local(at: Date, zone: string): { readonly day: string; readonly time: string } {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return {
    day: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}
