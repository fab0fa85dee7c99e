import type { DateExpression, DateMention, Modifier, PartOfDay } from "./date-mention.ts";
import { weekdayNamed } from "./date-words.ts";

/** What a rule reads out of a match; null: no date after all. */
export type Reading = Pick<DateMention, "expression"> & { readonly partOfDay?: PartOfDay | null };
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Reading | null;
}

type Calendar = Extract<DateExpression, { kind: "calendar" }>;

const NOTHING: Calendar = {
  kind: "calendar",
  year: null,
  month: null,
  day: null,
  weekday: null,
  modifier: null,
};
/** A calendar expression with what is said; the rest is null. */
export const calendar = (fields: Partial<Calendar>): Calendar => ({ ...NOTHING, ...fields });
export const counted = (
  unit: Extract<DateExpression, { kind: "counted" }>["unit"],
  offset: number,
  modifier: Modifier | null = null,
): DateExpression => ({ kind: "counted", unit, offset, modifier });
export const onWeekday = (
  word: string | undefined,
  which: "last" | "next" | null = null,
  week: number | null = null,
): DateExpression => ({
  kind: "weekday",
  weekday: weekdayNamed(word) ?? 0,
  which,
  week,
});
/** A rule for a whole expression: no letter, digit or hyphen before it, no letter or digit after it. */
export const rule = (pattern: string, read: DateRule["read"]): DateRule => ({
  pattern: new RegExp(`(?<![\\w/-])(?:${pattern})(?![\\w])`, "g"),
  read,
});

/** Weeks, months or years from now. */
export const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
