import type { DateExpression, DateMention, Modifier, PartOfDay } from "./date-mention.ts";
import {
  COUNT,
  countOf,
  DAY,
  MONTH,
  modifierNamed,
  monthOf,
  numberOf,
  PART,
  partOfDayNamed,
  WEEKDAY,
  weekdayNamed,
  YEAR,
} from "./date-words.ts";

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
const calendar = (fields: Partial<Calendar>): Calendar => ({ ...NOTHING, ...fields });
const counted = (
  unit: Extract<DateExpression, { kind: "counted" }>["unit"],
  offset: number,
  modifier: Modifier | null = null,
): DateExpression => ({ kind: "counted", unit, offset, modifier });
const onWeekday = (
  word: string | undefined,
  which: "last" | "next" | null = null,
  week: number | null = null,
): DateExpression => ({
  kind: "weekday",
  weekday: weekdayNamed(word) ?? 0,
  which,
  week,
});
const rule = (pattern: string, read: DateRule["read"]): DateRule => ({
  pattern: new RegExp(`(?<![\\w-])(?:${pattern})(?![\\w])`, "g"),
  read,
});

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};
const WHICH = "(?<which>[Ll]ast|[Nn]ext|[Tt]his (?:past|coming)|[Tt]his)";
const JOIN = "(?:-| to | through | until | and |-to-)";
const MOD =
  "(?<mod>[Ee]arly(?: in)?|[Mm]id|[Ll]ate(?: in)?|(?:[Tt]he )?(?:very )?(?:beginning|start|middle|end|first half|second half)(?: of)?)";

/** Days of the calendar, ranges before single days. */
const CALENDAR_RULES: readonly DateRule[] = [
  rule("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)", ({ year, month, day }) => ({
    expression: calendar({ year: Number(year), month: Number(month), day: Number(day) }),
  })),
  rule(
    `(?<month>${MONTH}) (?<from>${DAY})${JOIN}(?:the )?(?<until>${MONTH} )?(?<to>${DAY})(?:,? (?<year>${YEAR}))?`,
    readRange,
  ),
  rule(
    `(?<from>${DAY})(?: (?<month>${MONTH}))?${JOIN}(?:the )?(?<to>${DAY})(?: of)? (?<until>${MONTH})(?:,? (?<year>${YEAR}))?`,
    readRange,
  ),
  rule(
    `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<month>${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR}))?(?:,? in the (?<part>${PART}))?`,
    readDay,
  ),
  rule(
    `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<day>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?(?:,? in the (?<part>${PART}))?`,
    readDay,
  ),
  rule(
    `(?<=\\b[Oo]n )the (?<day>\\d{1,2}(?:st|nd|rd|th))(?= ?[.,;)]| (?:and|with|in|at|to|for|by)\\b|$)`,
    ({ day }) => ({
      expression: calendar({ day: numberOf(day) }),
    }),
  ),
];

/** Months, years and their parts. */
const MONTH_RULES: readonly DateRule[] = [
  rule(`${MOD}[- ](?<month>${MONTH})(?:(?: of)?,? (?<year>${YEAR}))?`, ({ mod, month, year }) => ({
    expression: calendar({ month: monthOf(month), year: numberOf(year), modifier: modifierNamed(mod) }),
  })),
  rule(`${MOD}[- ](?<which>last|this|next|the) (?<unit>week|month|year)`, ({ mod, which, unit }) => ({
    expression: counted(unit as "week", STEP[which ?? ""] ?? 0, modifierNamed(mod)),
  })),
  rule(`${MOD}[- ](?<year>${YEAR})`, ({ mod, year }) => ({
    expression: calendar({ year: numberOf(year), modifier: modifierNamed(mod) }),
  })),
  rule(`(?<month>${MONTH})(?: of|,)? (?<year>${YEAR})`, ({ month, year }) => ({
    expression: calendar({ month: monthOf(month), year: numberOf(year) }),
  })),
  rule(
    `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Ll]ast|[Tt]his|[Nn]ext|[Bb]efore|[Aa]fter) )(?<month>${MONTH})(?! \\d)|(?<=\\b(?:[Tt]he|[Aa]|[Tt]heir|[Hh]is|[Ii]ts) )(?<noun>${MONTH})(?= (?:call|meeting|talks|visit|summit|conversation|agreement|accord|deal|session|round|trip|election|referendum|statement)))`,
    ({ month, noun }) => ({ expression: calendar({ month: monthOf(month ?? noun) }) }),
  ),
  rule(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f|[Tt]hrough|[Bb]efore|[Aa]fter|[Tt]he year|[Ll]ate|[Ee]arly|[Tt]hroughout) )(?<year>${YEAR})`,
    ({ year }) => ({ expression: calendar({ year: numberOf(year) }) }),
  ),
];

/** Days of the week. */
const WEEKDAY_RULES: readonly DateRule[] = [
  rule(`(?<from>${WEEKDAY})(?:-| to | through | and )(?<to>${WEEKDAY})`, ({ from, to }) => ({
    expression: { kind: "range", from: onWeekday(from), to: onWeekday(to) },
  })),
  rule(
    `(?<day>${WEEKDAY})(?: (?<part>${PART}))?,? (?:of )?(?<which>last|this|next) week`,
    ({ day, which, part }) => ({
      expression: onWeekday(day, null, STEP[which ?? ""] ?? 0),
      partOfDay: partOfDayNamed(part),
    }),
  ),
  rule(
    `(?:${WHICH} )?(?<edge>(?:[Ee]arly|[Ll]ate)(?: on| in the day on)? |[Ll]ater on |[Ee]arlier on )?(?<day>${WEEKDAY})(?:'s)?(?: (?<time>early|late))?(?: (?<part>${PART}))?`,
    ({ which, edge, day, time, part }) => ({
      expression: onWeekday(day, whichOf(which)),
      partOfDay: partOfDayNamed(part) ?? edgeOf(edge ?? time),
    }),
  ),
];

/** What is counted from the day of publication. */
const COUNTED_RULES: readonly DateRule[] = [
  rule("[Tt]he day before yesterday", () => ({ expression: counted("day", -2) })),
  rule("[Tt]he day after tomorrow", () => ({ expression: counted("day", 2) })),
  rule(
    `(?:[Ee]arl(?:y|ier) |[Ll]ate(?:r)? )?(?<day>[Tt]oday|[Yy]esterday|[Tt]omorrow)(?:'s)?(?: (?<part>${PART}))?`,
    ({ day, part }) => ({
      expression: counted("day", { today: 0, yesterday: -1, tomorrow: 1 }[(day ?? "").toLowerCase()] ?? 0),
      partOfDay: partOfDayNamed(part),
    }),
  ),
  rule("[Tt]onight", () => ({ expression: counted("day", 0), partOfDay: "night" })),
  rule("[Ll]ast night", () => ({ expression: counted("day", -1), partOfDay: "night" })),
  rule("[Tt]his (?<part>morning|afternoon|evening)", ({ part }) => ({
    expression: counted("day", 0),
    partOfDay: partOfDayNamed(part),
  })),
  rule("[Ww]eekend of .*", () => null),
  rule("(?<which>[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming) weekend", ({ which }) => ({
    expression: counted("weekend", whichOf(which) === "last" ? -1 : 1),
  })),
  rule("(?<=\\b(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) )the weekend|(?<=\\b)[Tt]his weekend", () => ({
    expression: { kind: "weekend" },
  })),
  rule(
    "(?:[Ee]arlier |[Ll]ater )?(?<which>[Ll]ast|[Tt]his|[Nn]ext)(?: past| coming)? (?<unit>week|month|year)(?:'s)?",
    ({ which, unit }) => ({
      expression: counted(unit as "week", STEP[(which ?? "").toLowerCase()] ?? 0),
    }),
  ),
  rule("(?:[Ii]n|[Dd]uring|[Oo]ver) the (?<which>past|coming) (?<unit>week|month)", () => null),
  rule(
    `(?<count>${COUNT}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree) (?<unit>day|week|month|year)s? ago`,
    ({ count, unit }) => countedFrom(count, unit, -1),
  ),
  rule(`(?<=\\b[Ii]n )(?<count>${COUNT}) (?<unit>day|week|month|year)s?(?:'s?)? time`, ({ count, unit }) =>
    countedFrom(count, unit, 1),
  ),
  rule(`(?<count>${COUNT}) (?<unit>day|week|month|year)s? from now`, ({ count, unit }) =>
    countedFrom(count, unit, 1),
  ),
];

/** What is counted from another date of the text. */
const ANCHORED_RULES: readonly DateRule[] = [
  rule(
    "(?:[Tt]he next|[Tt]he following|[Tt]he day after|[Aa] day later)(?<= after| later| next| following)(?: day)?(?= ?[.,;)]|$| (?:and|in|at|with|by|to)\\b)",
    () => ({
      expression: { kind: "anchored", days: 1 },
    }),
  ),
  rule("[Tt]he (?:next|following) day", () => ({ expression: { kind: "anchored", days: 1 } })),
  rule(
    "[Tt]he previous day|[Aa] day (?:earlier|before)(?= ?[.,;)]|$)|[Tt]he day before(?= ?[.,;)]|$| in\\b)",
    () => ({
      expression: { kind: "anchored", days: -1 },
    }),
  ),
  rule(
    "(?:[Ll]ater|[Ee]arlier)?(?: on)? ?(?:[Tt]hat|[Tt]he same) (?:same )?day|(?:[Ll]ater|[Ee]arlier) in the day",
    () => ({
      expression: { kind: "anchored", days: 0 },
    }),
  ),
  rule(`(?<count>${COUNT}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) days (?<way>later|earlier)`, ({ count, way }) => ({
    expression: { kind: "anchored", days: countOf(count ?? "") * (way === "later" ? 1 : -1) },
  })),
];

/** Every rule in order of precedence: an earlier one keeps its words from the later ones. */
export const DATE_RULES: readonly DateRule[] = [
  ...CALENDAR_RULES,
  ...MONTH_RULES,
  ...WEEKDAY_RULES,
  ...COUNTED_RULES,
  ...ANCHORED_RULES,
];

function readDay(groups: Readonly<Record<string, string | undefined>>): Reading {
  const { weekday, month, day, year, part } = groups;
  return {
    expression: calendar({
      year: numberOf(year),
      month: monthOf(month),
      day: numberOf(day),
      weekday: weekdayNamed(weekday),
    }),
    partOfDay: partOfDayNamed(part),
  };
}

function readRange(groups: Readonly<Record<string, string | undefined>>): Reading {
  const year = numberOf(groups.year);
  const month = monthOf(groups.month ?? groups.until);
  const until = monthOf(groups.until ?? groups.month);
  return {
    expression: {
      kind: "range",
      from: calendar({ year, month, day: numberOf(groups.from) }),
      to: calendar({ year, month: until, day: numberOf(groups.to) }),
    },
  };
}

function whichOf(word: string | undefined): "last" | "next" | null {
  const plain = (word ?? "").toLowerCase();
  if (plain === "last" || plain === "this past") return "last";
  return plain === "next" ? "next" : null;
}

function edgeOf(word: string | undefined): PartOfDay | null {
  const plain = (word ?? "").toLowerCase();
  if (/^early\b/.test(plain)) return "morning";
  return /^late\b/.test(plain) ? "evening" : null;
}

function countedFrom(count: string | undefined, unit: string | undefined, way: 1 | -1): Reading {
  const exact = unit === "day";
  return { expression: counted(unit as "day", countOf(count ?? "a") * way, exact ? null : "approximate") };
}
