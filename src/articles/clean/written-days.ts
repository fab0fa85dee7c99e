import { webAddress } from "../address.ts";
import { dayOf } from "../days.ts";
import { daysSince, weekdayIn } from "../weekdays.ts";
import { monthAbroad } from "./months.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:of )?${MONTH}\\b\\.?[,\u060C]?[ -]*((?:19|20)\\d{2})(?=\\d{1,2}:|\\D|$)`,
  "i",
);
const MONTH_DAY_YEAR = new RegExp(
  `\\b${MONTH}\\.?,?[ /-]+(\\d{1,2})(?:st|nd|rd|th)?(?:,[ -]*|[ /-]+)((?:19|20)\\d{2})(?=\\d{1,2}:|\\D|$)`,
  "i",
);
/** "Tue Feb 13 18:02:44 KST 2007", as mails and logs write it. */
const STAMPED = new RegExp(
  `\\b${MONTH} +(\\d{1,2}) \\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z]{2,5}| [+-]\\d{4})? ((?:19|20)\\d{2})(?!\\d)`,
  "i",
);
const ABROAD =
  /(?<![\d.])(\d{1,2})(?:\.|er|º)?,? (?:de )?(\p{L}{3,12})\.?[,\u060C]? (?:de |del )?((?:19|20)\d{2})(?!\d)/iu;
const MONTH_FIRST_ABROAD = /(?<!\p{L})(\p{L}{3,12}) (\d{1,2}),? ((?:19|20)\d{2})(?!\d)/u;
const ISO = /(?<!\d)((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;
const DOTTED = /(?<!\d)(\d{1,2})[.-](\d{1,2})[.-]((?:19|20)\d{2})(?!\d)/;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/;

/** A day written out in a text, and the words that name it. */
export interface WrittenDay {
  readonly day: string;
  readonly words: string;
}

/** The first day with its year that a folded line names; "3/4/2014" names none, since it may be either of two. */
export function dayIn(folded: string): WrittenDay | null {
  return (
    written(folded, DAY_MONTH_YEAR, (m) => dayOf(Number(m[3]), monthOf(m[2]), Number(m[1]))) ??
    written(folded, MONTH_DAY_YEAR, (m) => dayOf(Number(m[3]), monthOf(m[1]), Number(m[2]))) ??
    written(folded, STAMPED, (m) => dayOf(Number(m[3]), monthOf(m[1]), Number(m[2]))) ??
    written(folded, ABROAD, (m) => dayOf(Number(m[3]), monthAbroad(m[2] ?? "") ?? 0, Number(m[1]))) ??
    written(folded, MONTH_FIRST_ABROAD, (m) =>
      dayOf(Number(m[3]), monthAbroad(m[1] ?? "") ?? 0, Number(m[2])),
    ) ??
    written(folded, ISO, (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3]))) ??
    written(folded, DOTTED, (m) => dayOf(Number(m[3]), Number(m[2]), Number(m[1]))) ??
    written(folded, SLASHED, (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3]), folded))
  );
}

function written(
  text: string,
  pattern: RegExp,
  day: (match: RegExpExecArray) => string | null,
): WrittenDay | null {
  const match = pattern.exec(text);
  const found = match === null ? null : day(match);
  return match === null || found === null ? null : { day: found, words: match[0] };
}

/** A day with two digits for its year, as some clocks have it: "30.05.14". */
export function shortDay(folded: string): WrittenDay | null {
  const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/;
  const slashes = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/;
  return (
    written(folded, dotted, (m) => dayOf(2000 + Number(m[3]), Number(m[2]), Number(m[1]))) ??
    written(folded, slashes, (m) => slashed(Number(m[1]), Number(m[2]), 2000 + Number(m[3]), folded))
  );
}

/** Time zones of a country that writes the month first. */
const MONTH_FIRST_ZONE = /\b[ECMP][DS]?T\b(?!\+)/;

/** The day of "3/4/2014" where its numbers, the weekday beside it or a zone tell which is the month; else null. */
function slashed(first: number, second: number, year: number, folded = ""): string | null {
  if (first > 12) return dayOf(year, second, first);
  if (second > 12 || first === second) return dayOf(year, first, second);
  if (MONTH_FIRST_ZONE.test(folded) && /\d:\d\d/.test(folded)) return dayOf(year, first, second);
  const weekday = weekdayIn(folded);
  if (weekday === null) return null;
  const days = [dayOf(year, second, first), dayOf(year, first, second)].flatMap((day) => day ?? []);
  const fitting = days.filter((day) => daysSince(weekday, day) === 0);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** A day in figures of which either of the first two may be the month: with dots only where the year is short. */
const EITHER =
  /(?<![\d./-])(\d{1,2})(?:([.-])(\d{1,2})\2((?:(?<=-)(?:19|20))?\d{2})|\/(\d{1,2})\/((?:19|20)?\d{2}))(?![\d./-])/;

export interface EitherDay extends WrittenDay {
  readonly other: string;
  readonly isOpen: boolean;
}

/** The two days that "06.02.09" or "3/4/2014" may be, or null where there is one alone. */
export function eitherDay(folded: string): EitherDay | null {
  const found = EITHER.exec(folded);
  if (found === null) return null;
  const [words, first = "", mark] = found;
  const [second = "", years = ""] = mark === undefined ? found.slice(5) : found.slice(3);
  const [a, b, year] = [Number(first), Number(second), Number(years) + (years.length === 2 ? 2000 : 0)];
  const [day, other] = [dayOf(year, b, a), dayOf(year, a, b)];
  if (a === b || day === null || other === null || weekdayIn(folded) !== null) return null;
  return { day, other, words, isOpen: mark === undefined };
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

const IN_ADDRESS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | null])[] = [
  // /2014/may/30/
  [
    new RegExp(`/((?:19|20)\\d{2})[-/]${MONTH}[-/](\\d{1,2})(?!\\d)`, "i"),
    (m) => dayOf(Number(m[1]), monthOf(m[2]), Number(m[3])),
  ],
  // /30-may-2014/
  [
    new RegExp(`(?<!\\d)(\\d{1,2})[-/]${MONTH}[-/]((?:19|20)\\d{2})(?!\\d)`, "i"),
    (m) => dayOf(Number(m[3]), monthOf(m[2]), Number(m[1])),
  ],
  // /2014/05/30/   2014-05-30
  [
    /(?<!\d)((?:19|20)\d{2})[-/_](\d{1,2})[-/_](\d{1,2})(?!\d)/,
    (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  // /30-05-2014/
  [
    /\/(\d{1,2})[-/_](\d{1,2})[-/_]((?:19|20)\d{2})(?!\d)/,
    (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
  // 20140530   /201405301234567890-
  [
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?=\D|$|\d{8,}(?:\D|$))/,
    (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
  ],
];

/** The day that an address names, or null; "03-04-2014" names none, since it may be either of two. */
export function dayInAddress(url: string | null): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const { pathname, search } = address;
  for (const [pattern, day] of IN_ADDRESS) {
    const match = pattern.exec(pathname + search);
    const found = match === null ? null : day(match);
    if (found !== null) return found;
  }
  return null;
}
