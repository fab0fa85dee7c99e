import type { AskedDay, Bounds } from "../question.ts";
import { daysIn } from "./days.ts";

const BETWEEN = /\b(?:between|from) (.+?) (?:and|to|until|till|through) (.+)$/i;
const SIDE =
  /\b(before|prior to|until|till|up to|after|since|from) (?:the (?:start|beginning|end) of )?(.+)$/i;

/** "Between March and May 2014", "before 2015", "since 3 May 2014": first and last day; null where no such limit is named. */
export function boundsIn(folded: string): Bounds | null {
  const both = BETWEEN.exec(folded);
  if (both) {
    const [first, last] = daysIn(`in ${both[1]} and ${both[2]}`);
    const named = daysIn(`in ${both[1]}`).length === 1 && daysIn(`in ${both[2]}`).length === 1;
    if (named && first && last) return ordered(first, last);
  }
  const side = SIDE.exec(folded);
  const [day] = side ? daysIn(`in ${side[2]}`) : [];
  if (!side || !day || day.year === null || !BEGINS.test(side[2] ?? "")) return null;
  const word = (side[1] ?? "").toLowerCase();
  if (word === "before" || word === "prior to") return { from: null, to: dayBefore(firstDay(day)) };
  if (word === "after") return { from: dayAfter(lastDay(day)), to: null };
  return word === "since" || word === "from"
    ? { from: firstDay(day), to: null }
    : { from: null, to: lastDay(day) };
}

/** The limit is the day itself, not something of that day ("before the call of 28 May"). */
const BEGINS = /^(?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/iu;

function ordered(a: AskedDay, b: AskedDay): Bounds | null {
  const year = a.year ?? b.year;
  if (year === null) return null;
  const [first, last] = [
    { ...a, year },
    { ...b, year: b.year ?? year },
  ];
  const bounds = { from: firstDay(first), to: lastDay(last) };
  return bounds.from <= bounds.to ? bounds : { from: firstDay(last), to: lastDay(first) };
}

const two = (value: number): string => String(value).padStart(2, "0");

function firstDay({ year, month, day }: AskedDay): string {
  return `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
}

function lastDay({ year, month, day }: AskedDay): string {
  const of = new Date(Date.UTC(year ?? 0, month ?? 12, 0)).getUTCDate();
  return `${year}-${two(month ?? 12)}-${two(day ?? of)}`;
}

const DAY_MS = 86_400_000;
const moved = (iso: string, by: number): string =>
  new Date(Date.parse(iso) + by * DAY_MS).toISOString().slice(0, 10);
const dayBefore = (iso: string): string => moved(iso, -1);
const dayAfter = (iso: string): string => moved(iso, 1);
