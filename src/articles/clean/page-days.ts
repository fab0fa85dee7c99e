import { webAddress } from "../address.ts";
import { dayOf } from "../days.ts";
import { monthAbroad } from "./months.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const DAY_MONTH_YEAR = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:of )?${MONTH}\\b\\.?[,\u060C]?[ -]*((?:19|20)\\d{2})(?=\\d{1,2}:|\\D|$)`,
  "i",
);
const MONTH_DAY_YEAR = new RegExp(
  `\\b${MONTH}\\.?,?[ -]+(\\d{1,2})(?:st|nd|rd|th)?,?[ -]+((?:19|20)\\d{2})(?!\\d)`,
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
    written(folded, ABROAD, (m) => dayOf(Number(m[3]), monthAbroad(m[2] ?? "") ?? 0, Number(m[1]))) ??
    written(folded, MONTH_FIRST_ABROAD, (m) =>
      dayOf(Number(m[3]), monthAbroad(m[1] ?? "") ?? 0, Number(m[2])),
    ) ??
    written(folded, ISO, (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3]))) ??
    written(folded, DOTTED, (m) => dayOf(Number(m[3]), Number(m[2]), Number(m[1]))) ??
    written(folded, SLASHED, (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3])))
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
function shortDay(folded: string): WrittenDay | null {
  const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/;
  const slashes = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/;
  return (
    written(folded, dotted, (m) => dayOf(2000 + Number(m[3]), Number(m[2]), Number(m[1]))) ??
    written(folded, slashes, (m) => slashed(Number(m[1]), Number(m[2]), 2000 + Number(m[3])))
  );
}

function slashed(first: number, second: number, year: number): string | null {
  if (first > 12) return dayOf(year, second, first);
  if (second > 12 || first === second) return dayOf(year, first, second);
  return null;
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

const CLOCK_WORDS =
  /\b(?:first |last |originally )?(?:published|posted|updated|modified|created|issued|issue|date|dated|release|released|added|uploaded|edited|read|reads|views?|comments?|shares?|on|at|by|min|mins|minutes?|hours?|years?|months?|days?|weeks?|ago|a\.?m|p\.?m|et|est|edt|gmt|utc|bst|cet|msk|ist|am|pm|hrs|o'clock|time|local|via|agencies|(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?/gi;

/** The same in other languages. */
const CLOCK_WORDS_ABROAD =
  /(?<!\p{L})(?:publié|modifié|mis(?:e)? à jour|le|à|h|par|stand|veröffentlicht|erstellt|aktualisiert|am|um|uhr|vom|publicado|publicada|actualizado|atualizado|el|a las|às|pubblicato|aggiornato|il|alle|ore|опубликовано|обновлено|опубліковано|оновлено|в|о|от|мск|г|года|güncelleme|yayın|giriş|saat|son|tarihi|opublikowano|aktualizacja|godz|dodano|objavljeno)(?!\p{L})\.?/giu;

/** A line that says when a page was published, with how it says so; `above` the headline, `below` the body. */
export interface ClockLine {
  readonly day: string;
  readonly label: "published" | "none" | "published above" | "below" | "above" | "updated";
}

/** A line that says when it was published, in the languages that pages are in most. */
const PUBLISHED =
  /\b(?:published|posted|issued|released?|article is from)\b|(?<!\p{L})(?:publié|veröffentlicht|publicado|pubblicato|опубликовано|опубліковано|opublikowano|yayın|oluşturulma)(?!\p{L})/iu;
const UPDATED = /\b(?:updated?|modified|edited)\b/i;
/** Between the entries of one line: a clock, a counter, buttons. */
const ENTRIES = / *[|\u2022\u00B7] *|\s{3,}/;

/** Reads a folded line as a clock line: little besides a date, a time and words like "Published". Null where it is none. */
export function clockLine(folded: string): ClockLine | null {
  if (folded.length > 160) return null;
  const whole = clockEntry(folded);
  if (whole !== null) return whole;
  for (const entry of folded.split(ENTRIES)) {
    const clock = clockEntry(entry);
    if (clock !== null) return clock;
  }
  return null;
}

/** Words beside the day: a section, a place, an author. */
const MOST_WORDS = 5;
const MOST_WORDS_PUBLISHED = 8;

function clockEntry(folded: string): ClockLine | null {
  const isPublished = PUBLISHED.test(folded);
  const isTimed = /\d:\d\d/.test(folded);
  const day = dayIn(folded) ?? (isPublished || isTimed ? shortDay(folded) : null);
  if (day === null) return null;
  const rest = folded
    .replace(day.words, " ")
    .replace(CLOCK_WORDS, " ")
    .replace(CLOCK_WORDS_ABROAD, " ")
    .replace(/\d+(?::\d+)*/g, " ");
  const words = rest.match(/\p{L}[\p{L}.'-]*/gu) ?? [];
  if (words.length > (isPublished ? MOST_WORDS_PUBLISHED : MOST_WORDS)) return null;
  if (!isPublished && words.some((word) => /^\p{Ll}/u.test(word)) && words.length > 3) return null;
  if (isPublished) return { day: day.day, label: "published" };
  return { day: day.day, label: UPDATED.test(folded) ? "updated" : "none" };
}

/** The day that a notice gives for the text below it: "This release was published by the office on 3 May 2014." */
export function noticeDay(folded: string): ClockLine | null {
  const said = /\b(?:published|put out|issued|released|posted|distributed)\b.*$/i.exec(folded)?.[0];
  const day = said === undefined || folded.length > 240 ? null : dayIn(said);
  return day === null ? null : { day: day.day, label: "published" };
}
