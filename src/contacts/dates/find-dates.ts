import { en } from "chrono-node";
import type { DateMention } from "./date-mention.ts";
import { DATE_RULES } from "./date-rules.ts";
import { WEEKDAY } from "./date-words.ts";

/**
 * The date expressions of a folded sentence, in the order they stand. Durations ("for a second day"), habits ("every
 * Friday") and names that hold a date word ("the Sunday Times") are none.
 */
export function findDates(text: string): DateMention[] {
  if (!DATELIKE.test(text)) return [];
  const taken = notDates(text);
  const found: DateMention[] = [];
  for (const { pattern, read } of DATE_RULES)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (overlaps(taken, match.index, end)) continue;
      const reading = read(match.groups ?? {});
      taken.push({ start: match.index, end });
      if (reading) found.push(mentionOf(text, match.index, end, reading));
    }
  return [...found, ...written(text, taken)].sort((a, b) => a.start - b.start);
}

/** Every expression holds one of these; most sentences hold none. */
const DATELIKE =
  /\d|day|week|month|year|yesterday|tomorrow|tonight|night|morning|afternoon|evening|noon|next|following|later|earlier|before|after|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./i;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that look like dates and are none. */
const NOT_DATES = [
  /\b(?:every|each|most) (?:other )?\w+day(?: (?:morning|afternoon|evening|night))?\b/gi,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b/g,
  /\b(?:Black|Good|Bloody|Easter|Palm|Super|Ash|Maundy|Cyber|Orthodox) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  /\bSunday (?:Times|Telegraph|Express|Mirror|Herald|Post|Mail|Independent)\b|\bMail on Sunday\b/g,
  /\b(?:USA|Russia|India|China) Today\b/g,
  /\b(?:Theresa|Mrs\.?|Prime Minister|Ms\.?|Premier) May\b/g,
  /\b[Oo]ne day\b|\bto this day\b|\bto date\b|\bthese days\b/g,
];

function notDates(text: string): Span[] {
  return NOT_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) => start < span.end && end > span.start);
}

const LEAD = /(?:\b(?:on|in|at|over|during)(?: (?:the|about|around))? )$/i;
const BOUND =
  /\b(by|since|until|till|before|after|as (?:early|soon) as|no later than|starting|through)(?: (?:on|late|early|the))? $/i;
const BOUNDS: Readonly<Record<string, DateMention["bound"]>> = {
  by: "by",
  "no later than": "by",
  since: "since",
  starting: "since",
  until: "until",
  till: "until",
  through: "until",
  before: "before",
  after: "after",
  "as early as": "after",
  "as soon as": "after",
};

function mentionOf(
  text: string,
  start: number,
  end: number,
  { expression, partOfDay }: Pick<DateMention, "expression"> & { partOfDay?: DateMention["partOfDay"] },
): DateMention {
  const before = text.slice(0, start);
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const bound = BOUNDS[BOUND.exec(before)?.[1]?.toLowerCase() ?? ""] ?? null;
  const printed = text.slice(start - lead, end).replace(/'s$/, "");
  return {
    start: start - lead,
    end: start - lead + printed.length,
    text: printed,
    expression,
    partOfDay: partOfDay ?? null,
    bound,
  };
}

/** Full dates in a form that no rule above knows ("11/Mar/2014"), as chrono reads them. */
function written(text: string, taken: readonly Span[]): DateMention[] {
  if (!isYearLeft(text, taken)) return [];
  return en.strict.parse(text, NOON).flatMap((result) => {
    const end = result.index + result.text.length;
    const { start } = result;
    if (overlaps(taken, result.index, end) || new RegExp(WEEKDAY).test(result.text)) return [];
    if (!start.isCertain("day") || !start.isCertain("month") || !start.isCertain("year")) return [];
    if (/^[\d/.-]+$/.test(result.text)) return [];
    const [year, month, day] = [start.get("year"), start.get("month"), start.get("day")];
    return [
      mentionOf(text, result.index, end, {
        expression: { kind: "calendar", year, month, day, weekday: null, modifier: null },
      }),
    ];
  });
}

/** Whether a year stands outside what was read: without one there is no full date to find. */
function isYearLeft(text: string, taken: readonly Span[]): boolean {
  return [...text.matchAll(/(?:19|20)\d\d/g)].some(({ index }) => !overlaps(taken, index, index + 4));
}

/** Only expressions that name their year are taken, so the reference does not matter. */
const NOON = new Date(Date.UTC(2000, 0, 1, 12));
