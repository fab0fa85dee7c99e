import { calendar, counted, type DateRule, type Reading, rule, STEP } from "./date-rule.ts";
import {
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

const JOIN = "(?:-| to | through | until | and |-to-)";
const MOD =
  "(?<mod>[Ee]arly(?: in)?|[Mm]id|[Ll]ate(?: in)?|(?:[Tt]he )?(?:very )?(?:beginning|start|middle|end|first half|second half)(?: of)?)";

/** Days of the calendar, ranges before single days. */
export const CALENDAR_RULES: readonly DateRule[] = [
  rule("(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)", ({ year, month, day }) => ({
    expression: calendar({ year: Number(year), month: Number(month), day: Number(day) }),
  })),
  rule("(?<day>\\d{1,2})\\.(?<month>0?[1-9]|1[0-2])\\.(?<year>(?:19|20)\\d\\d)", ({ year, month, day }) => ({
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
    `(?:(?<weekday>${WEEKDAY}),? )?(?:the )?(?<month>${MONTH}) (?:the )?(?<day>${DAY})(?:,? (?<year>${YEAR}))?(?:,? in the (?<part>${PART}))?`,
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
export const MONTH_RULES: readonly DateRule[] = [
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
  rule(`(?<which>[Ll]ast|[Nn]ext) (?<month>${MONTH})(?! \\d)`, ({ which, month }) => ({
    expression: calendar({ month: monthOf(month), which: which?.toLowerCase() === "last" ? "last" : "next" }),
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
