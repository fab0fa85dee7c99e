import { datelineLength } from "../../articles/dateline.ts";
import type { DateMention } from "../../contacts/dates/date-mention.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import { resolveDate } from "../../contacts/dates/resolve-date.ts";
import { tenseAt } from "../../contacts/dates/tense-at.ts";
import { dayWords, rangeWords } from "../../replies/days.ts";
import { placesMet, SOURCE_ASKED } from "../evidence/cues.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";
import { tellerAt } from "./clauses.ts";
import { countedDay } from "./counted-day.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf, spanOf } from "./span.ts";
import { farFrom, isMovedTo, isOneDate, isWhither, NEW_ASKED } from "./which-day.ts";

/** Asks for a day: a month is no answer. */
export const DAY_ASKED = /\b(?:which|what|exact) (?:exact |week)?(?:day|date)s?\b/i;

/** The date expression that answers "when", with the day it stands for where that can be known. */
export function daySpan(cutting: Cutting): AnswerSpan | null {
  const counted = countedDay(cutting);
  return counted === undefined ? dayNamed(cutting) : counted;
}

function dayNamed(cutting: Cutting): AnswerSpan | null {
  const { question, terms, facts } = cutting;
  const own = terms.filter((term) => term.sort !== "name");
  const said = placesOf(own, facts);
  const where = placesOf(terms.filter(isWhither(question.words)), facts);
  const places = [...(said.length > 0 ? said : placesMet(terms, facts)), ...where];
  if (/\bwill\b/i.test(question.words) && /\b(?:will|would) not\b|\bwon't\b/i.test(facts.text)) return null;
  if (/^until when\b/i.test(question.words))
    return untilSpan(facts.text) ?? spanOf(facts, 0, facts.text.length);
  const found = findDates(facts.text)
    .flatMap((mention) => dayAt(mention, places, cutting))
    .filter(
      ({ span }, _, all) =>
        isMovedAhead(question.words, facts.text, span) ||
        !all.some((one) => isMovedAhead(question.words, facts.text, one.span)),
    )
    .filter(({ span }, i, all) => !all.some((one, k) => k < i && isOneDate(one.span, span, facts.text)))
    .sort((a, b) => a.far - b.far);
  const [best, second] = found;
  if (best && second && second.far - best.far < CLEAR) return spanOf(facts, 0, facts.text.length);
  if (best && COUNTED_FROM.test(best.span.text)) return spanOf(facts, 0, facts.text.length);
  if (best) return best.span;
  if (DAY_ASKED.test(question.words)) return null;
  if (WILL.test(question.words)) return spanned(PART.exec(facts.text) ?? SOON.exec(facts.text));
  const year = question.days.every((day) => day.year === null) ? yearSpan(facts.text, places) : null;
  return year ?? looseDay(facts.text);
}

/** The day to which something was moved, where a new day is asked for, or what will be. */
const isMovedAhead = (words: string, text: string, day: { start: number; end: number }): boolean =>
  isMovedTo(text, day) &&
  (NEW_ASKED.test(words) ||
    (WILL.test(words) && /\b(?:to|until|till|for) $/i.test(text.slice(0, day.start))));

/** Says nothing without the day that it is counted from. */
const COUNTED_FROM = /^the (?:day|night|week|month|year) (?:before|after|earlier|later)$/i;

/** A date in words, and how far it stands from what is asked; none for the month that the question itself names. */
function dayAt(
  mention: DateMention,
  places: readonly number[],
  { question, facts }: Cutting,
): { span: AnswerSpan; far: number }[] {
  const asked = new Set(question.days.map((day) => `${day.year}-${day.month}`));
  const isAhead =
    ALSO_AHEAD.test(facts.text.slice(0, mention.start)) || isMovedAhead(question.words, facts.text, mention);
  const tense = isAhead ? "future" : tenseAt(facts.text, mention.start, facts.tokens());
  const { edtf, precision, calendar } = resolveDate(mention, {
    published: facts.article.published,
    tense,
  });
  if (isOfAThing(facts.text.slice(mention.end)) && (precision !== "day" || !isOfAsked(mention, places)))
    return [];
  if (edtf && asked.has(monthOf(edtf)) && precision !== "day") return [];
  if (mention.start < datelineLength(facts.text) || isOutOfTime(question, edtf, facts)) return [];
  if (isOfNothingDone(question.words, mention, facts)) return [];
  if (WILL.test(question.words) && tense === "past" && !/today|tonight|later/i.test(mention.text)) return [];
  if (DAY_ASKED.test(question.words) && precision !== "day") return [];
  const far = farFrom(places, mention, facts.text, SOURCE_ASKED.test(question.words));
  const bound = BOUND.exec(facts.text.slice(0, mention.start))?.[1];
  const text = words(bound ? `${bound} ${mention.text}` : mention.text, edtf, calendar);
  return [{ span: { text, start: mention.start, end: mention.end }, far }];
}

/** "There is no war today": no day on which anything was done. */
const isNowadays = ({ text: printed, start }: DateMention, text: string): boolean =>
  /^today$/i.test(printed) &&
  /\b(?:is|are|remains?|stands?)\b(?! (?:to|due|expected|set|scheduled|meeting|visiting|holding)\b)[^,;.]*$/.test(
    text.slice(0, start),
  );

/** "At this year's show" is no day of anything. */
const isOfAThing = (after: string): boolean => /^'s\b/.test(after);

/** "Friday's [talks]": the day of the talks, where they are what is asked about. */
const isOfAsked = ({ end }: DateMention, places: readonly number[]): boolean =>
  places.some((place) => place > end && place - end < 25);

const isOfNothingDone = (words: string, mention: DateMention, facts: SentenceFacts): boolean =>
  (DID.test(words) && isNowadays(mention, facts.text)) ||
  isSupposed(facts.text.slice(0, mention.start)) ||
  isDayOfSaying(words, mention, facts) ||
  isDayOfTelling(words, mention, facts);

/** "If they were to meet tomorrow" tells of no day. */
const isSupposed = (before: string): boolean =>
  /\b(?:[Ii]f|[Ss]uppose(?: that)?) [^,;.]*\b(?:were|was|met|did|would|could|should) (?:[^,;.]* )?$/.test(
    before,
  );

/** "…, saying on [Saturday] that", where something else is asked for. */
const SAYING_ON = /\bsaying (?:on |late on |early on )?$/i;

/** "They spoke, the ministry said on Friday": when it was told is not when it was, unless the telling is asked for. */
function isDayOfTelling(words: string, { start }: DateMention, { text }: SentenceFacts): boolean {
  const teller = tellerAt(text);
  return (
    teller !== null && start > teller && !TELLING.test(words) && !OF_CONTACT.test(text.slice(teller, start))
  );
}

/** "…, she said of the call on Friday". */
const OF_CONTACT = /\b(?:calls?|conversations?|meetings?|talks|visits?|contacts?|trips?)\b/i;
const TELLING =
  /\b(?:say|said|tell|told|state|stated|statement|announce|announced|report|reported|reports|claim|claimed|declare|declared|speech|interview|press|confirm|confirmed|deny|denied|write|wrote|published?)\b/i;

/** "He said last month": of when they last met, the day on which he said so tells nothing. */
function isDayOfSaying(words: string, { start }: DateMention, { text }: SentenceFacts): boolean {
  if (SAYING_ON.test(text.slice(0, start)) && !TELLING.test(words)) return true;
  return (
    /\b(?:last|previously) (?:meet|met|speak|spoken|talk|talked|see|seen)\b/i.test(words) &&
    /\b(?:said|says|added|announced|stated|wrote|noted|recalled) (?:on )?$/i.test(text.slice(0, start))
  );
}

/** "Will hold talks and [then fly to …] on Wednesday": ahead as well. */
const ALSO_AHEAD =
  /\b(?:will|would|is to|are to|plans? to|intends? to|due to)\b[^.;:]*\band (?:then |later |also )?(?:fly|travel|go|meet|visit|hold|leave|head|return|continue|see|receive|host|speak|attend|take|arrive|stop|give|make|join|address|talk)\b[^.;:]*$/i;

/** Of another year than the one asked about, or past where it is asked what will be. */
function isOutOfTime({ words, days }: Question, edtf: string | null, facts: SentenceFacts): boolean {
  if (edtf === null) return false;
  const years = days.flatMap(({ year }) => year ?? []);
  const last = edtf.split("/").at(-1) ?? edtf;
  if (years.length > 0 && !years.includes(Number(last.slice(0, 4)))) return true;
  const { published } = facts.article;
  const first = edtf.split("/")[0] ?? edtf;
  if (DID.test(words) && published !== null && first > published.slice(0, first.length)) return true;
  return WILL.test(words) && published !== null && last < published.slice(0, last.length);
}

/** What has been done cannot be to come; what was to be done can. */
const DID =
  /^(?:when|(?:on|since) (?:which|what) (?:day|date)) (?:did|had|has|have)\b(?!.*\b(?:plan|expect|want|hope|intend|propos|schedul|going to|due|supposed)\w*)/i;

const WILL = /\bwill\b|\b(?:new|next) (?:date|day)s?\b|^when (?:is|are) .*\b(?:\p{L}+ing|next|due|to)\b/iu;

const YEAR =
  /\b(?:(?:from|between|in|since|until|by|around|about|during|AD|year|late|early|mid|before|after)[\s-](?:the\s)?(?:(?:late|early|mid)[\s-])?)?(?:1\d{3}|20\d\d|\d{1,2}(?:st|nd|rd|th)(?: (?:through|to|and|or)(?: to)? (?:the )?\d{1,2}(?:st|nd|rd|th))? centur(?:y|ies)|[12]\d{2}0s)(?:\s(?:to|until|and|through)\s(?:about\s)?(?:1\d{3}|20\d\d))?\b/g;

/** A year or a century alone: what a chronicle gives for a day. */
function yearSpan(text: string, places: readonly number[]): AnswerSpan | null {
  const found = [...text.matchAll(YEAR)]
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => distanceTo(places, a.start, a.end) - distanceTo(places, b.start, b.end));
  return found[0] ?? null;
}

/** Characters by which the day that is meant has to stand nearer to the words of the question than any other. */
const CLEAR = 25;

/** Words before a date that make it a limit: "as soon as Friday". */
const BOUND =
  /\b(as (?:early|soon|late) as|by|since|until|till|before|after|from|starting|no later than)\s(?:on\s)?$/i;

function monthOf(edtf: string): string {
  const [year, month] = edtf.split("-");
  return `${Number(year)}-${month === undefined ? null : Number(month)}`;
}

/** The day first, then the words it was counted from; a day that is printed in full needs no more. */
function words(printed: string, edtf: string | null, calendar: boolean): string {
  if (edtf === null) return printed;
  const day = edtf.includes("/") ? rangeWords(edtf) : dayWords(edtf);
  return calendar && /\d{4}/.test(printed) ? printed.replace(/^(?:on|in) /, "") : `${day} (${printed})`;
}

const SOON =
  /\b(?:in|within) (?:an?|the (?:next|coming)|two|three|several|\d+) (?:\p{L}+ )?(?:hours?|days?|weeks?|months?|years?)\b|\blater this (?:day|week|month|year)\b/iu;

/** "For the end of August". */
const PART =
  /\b(?:at |by |for |around |towards? )?the (?:end|middle|beginning|start|turn) of (?:the (?:month|year|week|summer|autumn|winter|spring)|January|February|March|April|May|June|July|August|September|October|November|December|next \p{L}+)\b(?!, [^,;]{0,40}\b(?:said|told|announced)\b)/iu;

const LOOSE =
  /\b(?:since|after|before|until|during|at the (?:end|start|beginning) of) (?:the )?[\p{L}' -]{3,40}?(?=[,.;]|$)|\b(?:in|within|over|for) the (?:next|coming|past|last) (?:\p{L}+ )?(?:days?|weeks?|months?|years?)\b|\b(?:later|earlier) (?:this|that) (?:day|week|month|year)\b/iu;

function looseDay(text: string): AnswerSpan | null {
  return spanned(LOOSE.exec(text));
}

/** "Until all hostages are free": a limit that need not be a day. */
function untilSpan(text: string): AnswerSpan | null {
  return spanned(
    /\buntil (?:[^,;.]|(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|St|Mr|Mrs|U\.S))\.){3,90}/i.exec(
      text,
    ),
  );
}

function spanned(match: RegExpExecArray | null): AnswerSpan | null {
  return match ? { text: match[0], start: match.index, end: match.index + match[0].length } : null;
}
