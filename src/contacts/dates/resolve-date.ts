import type { ContactDate } from "../contact.ts";
import { addDays, addMonths, daysBetween, isoDay, mondayOf, parts, weekdayOf } from "./calendar.ts";
import type { DateExpression, DateMention, Modifier, Tense } from "./date-mention.ts";

export type ResolvedDate = Pick<ContactDate, "edtf" | "precision" | "modifier" | "partOfDay" | "calendar"> & {
  /** What does not fit: "there is no 30 February", "19 July 2014 was a Saturday". */
  readonly conflict?: string;
};

export interface DateContext {
  /** ISO day of publication; null leaves everything counted from it unresolved. */
  readonly published: string | null;
  readonly tense: Tense;
  /** Another date of the text (ISO day), from which "the next day" is counted. */
  readonly anchor?: string | null;
}

type Value = Pick<ResolvedDate, "edtf" | "precision"> & {
  readonly modifier?: Modifier | null;
  readonly conflict?: string;
};
type Calendar = Extract<DateExpression, { kind: "calendar" }>;
type Weekday = Extract<DateExpression, { kind: "weekday" }>;
type Counted = Extract<DateExpression, { kind: "counted" }>;

const UNKNOWN: Value = { edtf: null, precision: "unknown" };

/**
 * The day, month or range that an expression stands for, counted from publication and the tense of its clause: past is
 * on or before publication, future on or after it, and a plan told in the past is the nearest.
 */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedDate {
  const value = expressionValue(mention.expression, context);
  return {
    edtf: value.edtf,
    precision: value.precision,
    modifier: value.edtf ? (value.modifier ?? null) : null,
    partOfDay: mention.partOfDay,
    calendar: isCalendar(mention.expression),
    ...(value.conflict ? { conflict: value.conflict } : {}),
  };
}

function isCalendar(expression: DateExpression): boolean {
  return expression.kind === "calendar" || (expression.kind === "range" && isCalendar(expression.from));
}

function expressionValue(expression: DateExpression, context: DateContext): Value {
  switch (expression.kind) {
    case "calendar":
      return calendarValue(expression, context);
    case "range":
      return rangeValue(expression.from, expression.to, context);
    case "weekday":
      return context.published ? dayValue(weekdayDay(expression, context.published, context.tense)) : UNKNOWN;
    case "counted":
      return context.published ? countedValue(expression, context.published) : UNKNOWN;
    case "weekend":
      return context.published ? weekendValue(context.published, context.tense) : UNKNOWN;
    case "anchored":
      if (!context.anchor && expression.ownDay && context.published) return dayValue(context.published);
      return context.anchor ? dayValue(addDays(context.anchor, expression.days)) : UNKNOWN;
  }
}

function dayValue(day: string): Value {
  return { edtf: day, precision: "day" };
}

function weekdayDay({ weekday, which, week }: Weekday, published: string, tense: Tense): string {
  if (week !== null) return addDays(mondayOf(published), week * 7 + ((weekday + 6) % 7));
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === "last") return addDays(published, -(back || 7));
  if (which === "next") return addDays(mondayOf(published), 7 + ((weekday + 6) % 7));
  if (tense === "future" || (tense === "unknown" && ahead < back)) return addDays(published, ahead);
  return addDays(published, -back);
}

function rangeValue(from: DateExpression, to: DateExpression, context: DateContext): Value {
  const first = expressionValue(from, context);
  if (!first.edtf || first.precision !== "day")
    return { ...UNKNOWN, ...(first.conflict ? { conflict: first.conflict } : {}) };
  const second =
    to.kind === "weekday"
      ? dayValue(addDays(first.edtf, (to.weekday - weekdayOf(first.edtf) + 7) % 7))
      : expressionValue(endOf(to, first.edtf), context);
  if (!second.edtf || second.precision !== "day")
    return { ...UNKNOWN, ...(second.conflict ? { conflict: second.conflict } : {}) };
  if (second.edtf < first.edtf) return { ...UNKNOWN, conflict: `${second.edtf} is before ${first.edtf}` };
  return { edtf: `${first.edtf}/${second.edtf}`, precision: "range" };
}

/** The end of a range stands in the year of its beginning, or in the next one where its month comes earlier. */
function endOf(to: DateExpression, first: string): DateExpression {
  if (to.kind !== "calendar" || to.year !== null) return to;
  const { year, month } = parts(first);
  return { ...to, year: (to.month ?? month) < month ? year + 1 : year };
}

function calendarValue(expression: Calendar, context: DateContext): Value {
  if (expression.day !== null) return calendarDay(expression, context);
  if (expression.month === null) return yearValue(expression);
  const year =
    expression.year ?? (context.published ? yearOfMonth(expression, context.published, context.tense) : null);
  if (year === null) return UNKNOWN;
  const edtf = `${year}-${String(expression.month).padStart(2, "0")}`;
  return { edtf, precision: expression.modifier ? "part of month" : "month", modifier: expression.modifier };
}

function yearValue({ year, modifier }: Calendar): Value {
  return year === null ? UNKNOWN : { edtf: String(year), precision: "year", modifier };
}

/** A month without a year: the latest that had begun by publication, or in a future clause the next to come. */
function yearOfMonth({ month, modifier, which }: Calendar, published: string, tense: Tense): number {
  const now = parts(published);
  const wanted = month ?? now.month;
  if (which) return yearBeside(which, wanted, now);
  if (tense === "future") return wanted < now.month ? now.year + 1 : now.year;
  const begins = { start: 1, mid: 11, end: 18, approximate: 1 }[modifier ?? "start"];
  const ahead = wanted > now.month || (wanted === now.month && begins > now.day);
  if (tense === "unknown" && ahead && wanted - now.month <= 5) return now.year;
  return ahead ? now.year - 1 : now.year;
}

/** "last September", "next May": never the month of publication itself. */
function yearBeside(which: "last" | "next", month: number, now: { year: number; month: number }): number {
  if (which === "last") return month < now.month ? now.year : now.year - 1;
  return month > now.month ? now.year : now.year + 1;
}

function calendarDay(expression: Calendar, context: DateContext): Value {
  const day = expression.day ?? 1;
  if (expression.month === null)
    return context.published ? dayOfMonth(day, context.published, context.tense) : UNKNOWN;
  const { month, year, weekday } = expression;
  if (isoDay(2000, month, day) === null)
    return { ...UNKNOWN, conflict: `There is no day ${day} in month ${month}` };
  if (year === null && context.published === null) return UNKNOWN;
  const iso =
    year === null && context.published !== null
      ? dayWithoutYear(month, day, context.published, context.tense)
      : isoDay(year ?? 0, month, day);
  if (iso === null) return { ...UNKNOWN, conflict: `There is no day ${day} in month ${month} of ${year}` };
  if (weekday !== null && weekdayOf(iso) !== weekday)
    return { ...dayValue(iso), conflict: `${iso} was no ${WEEKDAY_NAMES[weekday]}` };
  return dayValue(iso);
}

const WEEKDAY_NAMES = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/**
 * The nearest year, moved where the tense speaks against it: over 75 days ahead in a past clause, over 30 days back in a
 * future one (thresholds measured on TimeBank and AQUAINT).
 */
function dayWithoutYear(month: number, day: number, published: string, tense: Tense): string | null {
  const { year } = parts(published);
  const days = [year - 1, year, year + 1].flatMap((candidate) => isoDay(candidate, month, day) ?? []);
  const near = [...days].sort(
    (a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)),
  )[0];
  if (near === undefined) return null;
  const ahead = daysBetween(published, near);
  if (tense === "past" && ahead > 75) return days[days.indexOf(near) - 1] ?? near;
  if (tense === "future" && ahead < -30) return days[days.indexOf(near) + 1] ?? near;
  return near;
}

function dayOfMonth(day: number, published: string, tense: Tense): Value {
  const now = parts(published);
  const step = tense === "future" ? (day < now.day ? 1 : 0) : day > now.day ? -1 : 0;
  const month = addMonths(published.slice(0, 7), step);
  const { year, month: number } = parts(`${month}-01`);
  const iso = isoDay(year, number, day);
  return iso ? dayValue(iso) : UNKNOWN;
}

function countedValue({ unit, offset, modifier }: Counted, published: string): Value {
  const { year } = parts(published);
  switch (unit) {
    case "day":
      return { ...dayValue(addDays(published, offset)), modifier };
    case "week":
      return { ...weekFrom(addDays(mondayOf(published), offset * 7)), modifier };
    case "weekend":
      return countedWeekend(published, offset);
    case "month": {
      const edtf = addMonths(published.slice(0, 7), offset);
      if (modifier === "approximate") return { edtf: `${edtf}~`, precision: "month", modifier };
      return { edtf, precision: modifier ? "part of month" : "month", modifier };
    }
    case "year":
      return {
        edtf: `${year + offset}${modifier === "approximate" ? "~" : ""}`,
        precision: "year",
        modifier,
      };
  }
}

function weekFrom(monday: string): Value {
  return { edtf: `${monday}/${addDays(monday, 6)}`, precision: "week" };
}

function saturdayAndSunday(saturday: string): Value {
  return { edtf: `${saturday}/${addDays(saturday, 1)}`, precision: "range" };
}

/** "last weekend" is the one before the week of publication; on a Saturday or Sunday it is not the one under way. */
function countedWeekend(published: string, offset: number): Value {
  return saturdayAndSunday(addDays(mondayOf(published), offset < 0 ? -2 : 5));
}

function weekendValue(published: string, tense: Tense): Value {
  const underWay = [0, 6].includes(weekdayOf(published));
  return saturdayAndSunday(addDays(mondayOf(published), tense === "future" || underWay ? 5 : -2));
}
