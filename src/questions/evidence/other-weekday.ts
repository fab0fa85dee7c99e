import type { Article } from "../../articles/article.ts";
import { weekdayOf } from "../../contacts/dates/calendar.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import { resolveDate } from "../../contacts/dates/resolve-date.ts";
import { tenseAt } from "../../contacts/dates/tense-at.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Contender } from "./sureness.ts";

const ASKED = /\bon (?:\p{L}+ )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu;
const DAY_BEFORE_ASKED = /\b(?:the|a) (?:day (?:before|earlier)|previous day)\b/i;
const DAY_BEFORE =
  /\b(?:day|night|evening|morning) (?:before|earlier)\b|\bprevious (?:day|evening|night)\b|\byesterday\b/i;

const PERSON_OR_PLACE: ReadonlySet<string> = new Set(["who", "where"]);

/** The weekday that a question about a person or a place is bound to; undefined where it is to none. */
export function weekdayBound(asks: string, words: string): string | undefined {
  return PERSON_OR_PLACE.has(asks) ? ASKED.exec(words)?.[1] : undefined;
}

/** "Whom did he see on Friday", "who met her the day before", "where was she on Sunday": a sentence that tells of Monday, by itself or by the one before it. */
export function isOfOtherWeekday({ question: { asks, words }, sentence }: Contender): boolean {
  const { facts, around } = sentence;
  const isDayBefore = PERSON_OR_PLACE.has(asks) && DAY_BEFORE_ASKED.test(words);
  if (isDayBefore && DAY_BEFORE.test(facts.text)) return false;
  const asked = isDayBefore ? weekdayBefore(facts.article) : weekdayBound(asks, words);
  if (asked === undefined) return isDayBefore;
  const own = daysIn(facts);
  if (own.length > 0) return !own.some((one) => one === asked || one === OPEN);
  const before = around.before.map(daysIn).findLast((days) => days.length > 0) ?? [];
  return before.length > 0 && !before.some((one) => one === asked || one === OPEN);
}

/** Sentences in which an article says on what day its subject was. */
const FIRST = 3;

/** The weekday before the one that an article is about: the first it names. */
function weekdayBefore({ folded, sentences, published }: Article): string | undefined {
  const told = sentences.slice(0, FIRST).flatMap(({ start, end }) => findDates(folded.slice(start, end)));
  const days = told.map((mention) => resolveDate(mention, { published, tense: "past" }));
  const day = days.find(({ edtf, precision }) => edtf !== null && precision === "day")?.edtf;
  return day ? WEEK[(weekdayOf(day) + 6) % 7] : undefined;
}

/** Of the day that the sentence before names. */
const SAME_DAY = /\b(?:same|that) (?:day|morning|afternoon|evening|night)\b/i;
/** Counted from another day, so that it may be any. */
const OPEN = "open";
const WEEK = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The weekdays of all days that a sentence names; a month is none of them, and a year binds nothing. */
function daysIn({ text, article, tokens }: SentenceFacts): string[] {
  return findDates(text).flatMap((mention) => {
    const named = mention.text.match(WEEKDAY)?.[0];
    if (named !== undefined) return named;
    if (SAME_DAY.test(mention.text)) return [];
    const { edtf, precision } = resolveDate(mention, {
      published: article.published,
      tense: tenseAt(text, mention.start, tokens()),
    });
    if (edtf === null) return OPEN;
    if (precision === "day") return WEEK[weekdayOf(edtf)] ?? OPEN;
    return precision === "month" ? precision : [];
  });
}
