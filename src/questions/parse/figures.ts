import { MONTHS } from "../../replies/days.ts";
import type { Slip } from "../question.ts";

const YEAR = "(?:(?:19|20)\\d\\d|\\d\\d)";
/** "31.3.2014", "3/31/14", "28-5-2014": no longer number goes on from them. */
const DAY_AND_YEAR = new RegExp(
  `(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(${YEAR})(?![\\d/-]|\\.\\d)`,
  "g",
);
/** "2014/03/30", "2014.3.30", "2014-3-30"; "2014-03-30" is read everywhere as it stands. */
const YEAR_FIRST = /(?<![\d./-])((?:19|20)\d\d)([./-])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g;
const ISO = /^\d{4}-\d\d-\d\d$/;
/** "On 30/3": without a year only behind a word that goes before days, since "24/7" is no day and "1.5 million" a number. */
const DAY_ALONE =
  /(?<=\b(?:on|since|until|till)(?: the)? )(\d{1,2})([./])(\d{1,2})(?![\d/-]|[.,]\d|\s*(?:%|\p{L}*illion|percent|per cent|thousand|hours?|days?))/giu;

/** Days in figures as days with the month in letters, and how those were read that could be read in two ways. */
export interface Figures {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** "3/31/2014" as "31 March 2014"; where day and month can be swapped, dots mean the day first and other marks either. */
export function figuresAsDays(typed: string): Figures {
  const slips: Slip[] = [];
  const order = orderKnown(typed);
  const inLetters = (figures: string, mark: string, a: number, b: number, year: string): string => {
    const days = [...new Set([dayOf(a, b, year), dayOf(b, a, year)].flatMap((day) => day ?? []))];
    const [dayFirst] = days;
    const read =
      order === "month first" && days.length > 1
        ? (days[1] ?? "")
        : order !== null || mark === "."
          ? (dayFirst ?? "")
          : days.join(" or ");
    if (read === "") return figures;
    if (days.length > 1 && order === null) slips.push({ typed: figures, read });
    return read;
  };
  const text = typed
    .replace(YEAR_FIRST, (figures, year: string, _mark, month: string, day: string) =>
      ISO.test(figures) ? figures : (dayOf(Number(day), Number(month), year) ?? figures),
    )
    .replace(DAY_AND_YEAR, (figures, a: string, mark: string, b: string, year: string) =>
      inLetters(figures, mark, Number(a), Number(b), ` ${fullYear(year)}`),
    )
    .replace(DAY_ALONE, (figures, a: string, mark: string, b: string) =>
      inLetters(figures, mark, Number(a), Number(b), ""),
    );
  return { text, slips };
}

/** Another day of the same line may tell which comes first: "between 1/3/2014 and 31/5/2014". */
function orderKnown(typed: string): "day first" | "month first" | null {
  const pairs = [...typed.matchAll(DAY_AND_YEAR)].map(([, a, , b]) => [Number(a), Number(b)] as const);
  const isDayFirst = pairs.some(([a]) => a > MOST_MONTHS);
  const isMonthFirst = pairs.some(([, b]) => b > MOST_MONTHS);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? "day first" : "month first";
}

const MOST_MONTHS = 12;

/** Two figures are a year of this century up to 2049, as spreadsheets read them. */
const LAST_OF_CENTURY = 49;

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) > LAST_OF_CENTURY ? "19" : "20"}${year}`;
}

const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayOf(day: number, month: number, year: string): string | null {
  const name = MONTHS[month - 1];
  const most = MOST_DAYS[month - 1] ?? 0;
  return name === undefined || day < 1 || day > most ? null : `${day} ${name} ${year.trim()}`.trim();
}

/** What looks like a day and is none: "30.2.2014", "13/13/2014", "31 April 2014"; null where all are days. */
export function noSuchDay(text: string): string | null {
  const [left] = text.match(DAY_AND_YEAR) ?? [];
  if (left !== undefined) return left;
  for (const [figures, year = "", , month, day] of text.matchAll(YEAR_FIRST))
    if (dayOf(Number(day), Number(month), year) === null) return figures;
  for (const [named, day = "", month = ""] of text.matchAll(IN_LETTERS)) {
    const at = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase());
    if (Number(day) > (MOST_DAYS[at] ?? 0)) return named;
  }
  return null;
}

/** "On 30 February", "31 April 2014": where a day stands, or with a year. */
const IN_LETTERS = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")})\\b(?:(?:,? (?:19|20)\\d\\d)|(?<=(?:^|:|\\b(?:on|since|until|till)(?: the)? )\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}+))`,
  "giu",
);
