import type { PartOfDay } from "./date-mention.ts";
import { counted, type DateRule, onWeekday, type Reading, rule, STEP } from "./date-rule.ts";
import { COUNT, countOf, PART, partOfDayNamed, WEEKDAY } from "./date-words.ts";

const WHICH = "(?<which>[Ll]ast|[Nn]ext|[Tt]his (?:past|coming)|[Tt]his)";
/** Days of the week. */
export const WEEKDAY_RULES: readonly DateRule[] = [
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
  rule(`[Tt]he (?:previous|preceding) (?<day>${WEEKDAY})(?: (?<part>${PART}))?`, ({ day, part }) => ({
    expression: onWeekday(day, "last"),
    partOfDay: partOfDayNamed(part),
  })),
  rule(
    `(?:${WHICH} )?(?<edge>(?:[Ee]arly|[Ll]ate)(?: on| in the day on)? |[Ll]ater on |[Ee]arlier on )?(?<day>${WEEKDAY})(?:'s)?(?: (?<time>early|late))?(?: (?<part>${PART}))?`,
    ({ which, edge, day, time, part }) => ({
      expression: onWeekday(day, whichOf(which)),
      partOfDay: partOfDayNamed(part) ?? edgeOf(edge ?? time),
    }),
  ),
];

/** What is counted from the day of publication. */
export const COUNTED_RULES: readonly DateRule[] = [
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
export const ANCHORED_RULES: readonly DateRule[] = [
  rule(
    "(?:[Tt]he next|[Tt]he following|[Tt]he day after|[Aa] day later)(?<= after| later| next| following)(?: day)?(?= ?[.,;)]|$| (?:and|in|at|with|by|to)\\b)",
    () => ({
      expression: { kind: "anchored", days: 1 },
    }),
  ),
  rule("[Tt]he (?:next|following) day", () => ({ expression: { kind: "anchored", days: 1 } })),
  rule(
    "[Tt]he (?:previous|preceding) day|[Aa] day (?:earlier|before)(?= ?[.,;)]|$)|a day earlier(?= (?:he|she|they|it|the two|both)\\b)|A day earlier(?= [A-Za-z])|[Tt]he day before(?= ?[.,;)]|$| in\\b)",
    () => ({
      expression: { kind: "anchored", days: -1 },
    }),
  ),
  rule(`[Tt]he (?:previous|preceding) (?<part>${PART})`, ({ part }) => anchoredAt(-1, part)),
  rule(`[Tt]he (?<part>${PART}) before(?= ?[.,;)]|$| (?:in|at|with|by|over)\\b)`, ({ part }) =>
    anchoredAt(-1, part),
  ),
  rule(`[Tt]he (?:next|following) (?<part>${PART})`, ({ part }) => anchoredAt(1, part)),
  rule(`(?:[Ll]ater |[Ee]arlier )?(?:[Tt]hat|[Tt]he same) (?:same )?(?<part>${PART})`, ({ part }) =>
    anchoredAt(0, part),
  ),
  rule(`(?:[Ll]ater|[Ee]arlier)(?: on)? in the (?<part>day|${PART})`, ({ part }) => ({
    expression: { kind: "anchored", days: 0, ownDay: true },
    partOfDay: partOfDayNamed(part),
  })),
  rule("(?:[Ll]ater|[Ee]arlier)?(?: on)? ?(?:[Tt]hat|[Tt]he same) (?:same )?day", () => ({
    expression: { kind: "anchored", days: 0 },
  })),
  rule(
    `(?<count>${COUNT}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) days (?:(?<way>later|earlier)|(?<side>before|after)(?= ?[.,;)]|$))`,
    ({ count, way, side }) => ({
      expression: {
        kind: "anchored",
        days: countOf(count ?? "") * (/^(?:later|after)$/.test(way ?? side ?? "") ? 1 : -1),
      },
    }),
  ),
  // "A day after the call, @ spoke": the day last spoken of is that of the call.
  rule(
    `(?<count>[Aa]|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our) days? after (?:the|that|this|their) (?:(?:tele)?phone )?(?:call|conversation|meeting|talks|visit|encounter)(?= ?[,;)])`,
    ({ count }) => ({ expression: { kind: "anchored", days: countOf(count ?? "a") } }),
  ),
];

/** "the previous evening", "the next morning". */
function anchoredAt(days: number, part: string | undefined): Reading {
  return { expression: { kind: "anchored", days }, partOfDay: partOfDayNamed(part) };
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
