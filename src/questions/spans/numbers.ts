import { stem, type Token } from "../../articles/language.ts";
import { findDates } from "../../contacts/dates/find-dates.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { statement } from "./clauses.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf, spanOf } from "./span.ts";

const WORDS =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|a (?:dozen|hundred|thousand|million|tenth|fifth|third|quarter|half)|dozens|hundreds|thousands|millions|half|both|several|no|neither|none|once|twice)";
const ABOUT =
  "(?:(?:more|fewer|less|no more|not more) than|at least|at most|about|around|roughly|nearly|almost|over|under|up to|some|an estimated|estimated|the (?:remaining|last|other)|only|approximately|close to)";
const FIGURE = `(?:\\b\\d[\\d,.]*\\d|\\b\\d|\\b${WORDS}\\b)`;
const NUMBER = new RegExp(
  `(?:\\b${ABOUT}\\s+)?(?:\\b(?:tens|hundreds|dozens) of )?(?:[$€£]\\s?)?${FIGURE}(?:(?:-|\\s?(?:to|or)\\s|\\u2013)${FIGURE})?(?:[\\s-]?(?:%|percent\\b|per cent\\b|(?:dozen|hundred|thousand|million|billion|trillion)\\b))*`,
  "gi",
);
const OFTEN =
  /\b(?:regularly|annually|yearly|frequently|often|rarely|seldom|daily|weekly|monthly|repeatedly|every \w+|(?:once|twice|three times) (?:a|per) \w+)\b/i;
const COUNTED = new RegExp(
  `\\b(?:${WORDS}|\\d+) (?:\\p{L}+ ){0,2}?(?:times|conversations|calls|meetings|talks|rounds|visits|occasions|encounters)\\b`,
  "iu",
);
const TIMES = new RegExp(
  `\\b(?:once|twice|(?:${WORDS}|\\d+) (?:\\p{L}+ )?times|the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th) time)\\b`,
  "iu",
);
const ORDINAL = /^(?:st|nd|rd|th)\b/;

/** The figure that answers "how many", with its "more than" and what it counts. */
export function numberSpan(cutting: Cutting): AnswerSpan | null {
  const { question, facts } = cutting;
  if (/\bhow (?:often|frequent)/i.test(question.words)) return oftenSpan(facts);
  const told = question.focus === "times" ? TIMES.exec(facts.text) : inWhich(question.focus, facts.text);
  if (told) return spanOf(facts, told.index, told.index + told[0].length);
  if (isShareOfElse(cutting)) return null;
  const dates = findDates(facts.text);
  const scored = [...facts.text.matchAll(NUMBER)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (dates.some((date) => date.start < end && date.end > match.index)) return [];
    if (ORDINAL.test(facts.text.slice(end)) || isOfOldDate(match[0], facts.text.slice(0, match.index)))
      return [];
    if (isLength(question, facts.text, end) || IN_BRACKETS.test(facts.text.slice(0, match.index))) return [];
    if (/^(?:one|no|a half)$/i.test(match[0]) && !wantsOne(facts, end)) return [];
    if (/^(?:both|no|neither|none)$/i.test(match[0]) && !standsBefore(question.focus, facts, end)) return [];
    return [numberAt(cutting, match.index, end)];
  });
  const measured = /(?<!\bby )\bhow much\b/i.test(question.words)
    ? scored.filter(({ end }) => UNIT.test(facts.text.slice(end)))
    : [];
  if (measured.length === 1 && tellsOfIt(cutting)) return measured[0]?.span ?? null;
  const best = scored.sort((a, b) => b.value - a.value)[0];
  const rivals = scored.filter(({ value }) => best && value >= COUNTS && best.value - value < CLEAR);
  if (best && best.value >= COUNTS) return rivals.length > 1 ? statement(facts) : best.span;
  return best && tellsOfIt(cutting) ? statement(facts) : null;
}

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2},? )?$/;

/** "April 2, 1612", "in 1612": dates of long ago count nothing. */
function isOfOldDate(figure: string, before: string): boolean {
  return (
    /^\d+$/.test(figure) &&
    (MONTH.test(before) || (/^1\d{3}$/.test(figure) && /\b(?:in|since|until|year) $/i.test(before)))
  );
}

/** "300 million kroner ([$30 million])": the same again. */
const IN_BRACKETS = /\d[^()]{0,40}\((?:(?:about|some|around|nearly|or) )?$/;
const AGAIN = /^ \((?:(?:about|some|around|nearly|or) )?[$€£]?\d[^()]{0,30}\)/;
/** What is measured rather than counted. */
const UNIT =
  /^[\s-](?:metric )?(?:tons?|tonnes|barrels|litres|liters|gallons|cubic|square|hectares|acres|kilos?|kilograms|kilomet\w+|miles|met(?:er|re)s|megawatts?|bushels|dollars|euros|pounds|r[ou]+bles|yuan|yen|kron\w+|francs|liras?|hryvnias?|rupees|rials?)\b/i;

/** "Both the annexation and …" counts no voters: the word for what is counted comes within a few words. */
function standsBefore(counted: string | null, facts: SentenceFacts, end: number): boolean {
  return counted === null || nounsAfter(facts, end).stems.includes(stem(counted));
}

function oftenSpan(facts: SentenceFacts): AnswerSpan | null {
  const often = OFTEN.exec(facts.text) ?? COUNTED.exec(facts.text);
  if (often) return spanOf(facts, often.index, often.index + often[0].length);
  return /\b(?:once|twice|(?:first|second|third|\d+th|last) time|times)\b/i.test(facts.text)
    ? statement(facts)
    : null;
}

/** "How many days had it gone on": "for a second day". */
function inWhich(unit: string | null, text: string): RegExpExecArray | null {
  if (unit === null || !/^(?:day|week|month|year|hour|round)s$/.test(unit)) return null;
  const one = unit.slice(0, -1);
  return new RegExp(
    `\\b(?:a|its|their|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th) (?:straight |consecutive )?${one}\\b`,
    "i",
  ).exec(text);
}

/** "The third time in [two] months": a length of time counts nothing, unless that is asked for. */
function isLength({ focus, words }: Cutting["question"], text: string, end: number): boolean {
  const unit = /^[\s-](?:full |whole )?(minute|hour|day|week|month|year)s?\b/.exec(text.slice(end))?.[1];
  return unit !== undefined && (focus === null ? /\bhow much\b/i.test(words) : !focus.startsWith(unit));
}

/** "What share of the vote": a share of anything else. */
function isShareOfElse({ question, terms, facts }: Cutting): boolean {
  const of =
    /\b(?:share|percent(?:age)?|proportion|fraction) of (?:the |its |their |all )?(.+?)(?= (?:did|do|does|was|were|is|are|has|have|had|will|left|remain\w*)\b|$)/i.exec(
      question.words,
    )?.[1];
  const things = terms.filter(({ light, printed }) => !light && of?.includes(printed));
  return things.length > 0 && !things.some((term) => matchOf(term, facts) !== "none");
}

/** A number that is this much nearer to what is asked than all others is the one that is meant. */
const CLEAR = 0.9;

/** Whether a sentence with a number is about what is counted, though the number does not stand beside it. */
function tellsOfIt({ question, facts, terms }: Cutting): boolean {
  if (COUNTABLE.test(question.words)) return false;
  if (/^(?:people|persons?|times|days|weeks|months|years)$/.test(question.focus ?? "")) return true;
  const focus = terms.find((term) => term.printed.toLowerCase() === question.focus);
  return focus === undefined || matchOf(focus, facts) !== "none";
}

/** "How many inspectors were detained": their number has to stand beside them, or beside what was done. */
const COUNTABLE =
  /\b[Hh]ow many (?:(?!of\b|people\b|must\b|should\b|will\b|did\b|do\b)\p{L}+ ){0,2}?(?!persons|times|days|weeks|months|years|hours)\p{Ll}+s\b/u;

/** A number counts what is asked for from this value on; one that counts something else is no answer. */
const COUNTS = 2;

function numberAt(
  { question, terms, facts }: Cutting,
  start: number,
  end: number,
): { value: number; end: number; span: AnswerSpan | null } {
  const after = nounsAfter(facts, end);
  const percent = /percent|per cent|%/.test(facts.text.slice(start, end));
  const wantsShare = /percent|share|proportion|fraction|how much|what part/i.test(question.words);
  const asked = [
    ...terms.map((term) => term.term),
    ...(question.focus === null ? [] : [stem(question.focus)]),
  ];
  const counted = COUNTABLE.test(question.words) && question.focus !== null ? [stem(question.focus)] : asked;
  const counts = after.stems.some((own) =>
    counted.some(
      (term) => own === term || synonymGroups(own).some((group) => synonymGroups(term).includes(group)),
    ),
  );
  const value =
    (counts ? 3 : 0) +
    (beforeVerb(facts, end, terms) ? 3.5 : 0) +
    (afterVerb(facts, start, terms) ? 3 : 0) +
    (percent && wantsShare ? 4 : percent && !counts && COUNTABLE.test(question.words) ? -5 : 0) +
    (/[$€£]/.test(facts.text.slice(start, end)) && /how much|cost|price|money|paid/i.test(question.words)
      ? 3
      : 0) -
    distanceTo(placesOf(terms, facts), start, end) / 400;
  const last = endOfFigure(facts, end, percent ? end : after.end);
  const from = PART_OF.exec(facts.text.slice(0, start))?.index ?? start;
  return { value, end, span: spanOf(facts, from, last) };
}

/** Where a figure ends: with "a year" or "per head" behind it, and with the same in brackets. */
function endOfFigure({ text }: SentenceFacts, end: number, counted: number): number {
  const per = /^ (?:a|per) (?:year|month|day|week|person|head)\b(?: per \p{L}+)?/u.exec(text.slice(end));
  const last = Math.max(end + (per?.[0].length ?? 0), counted);
  return last + (AGAIN.exec(text.slice(last))?.[0].length ?? 0);
}

/** "[Seven of the] 23 rooms": the part is what is counted, and not the whole. */
const PART_OF = new RegExp(
  `(?:\\b${ABOUT}\\s+)?${FIGURE}(?:\\s(?:dozen|hundred|thousand|million|billion))? (?:out )?of (?:the |its |their |all )?$`,
  "i",
);

/** "29 backed": the verb of the question stands right after the number. */
function beforeVerb(facts: SentenceFacts, end: number, terms: readonly AskedTerm[]): boolean {
  const next = facts.terms.find((one) => one.start >= end);
  if (!next || next.start > end + 12) return false;
  return isVerbOf(next, terms) || isDoneTo(facts, end, terms);
}

/** "30 peacekeepers were hurt": what was done to those that are counted. */
function isDoneTo(facts: SentenceFacts, end: number, terms: readonly AskedTerm[]): boolean {
  const done = /^ (?:\p{L}+ ){1,3}?(?:was|were|got|have been|has been|had been) (?=\p{Ll}+)/u.exec(
    facts.text.slice(end),
  );
  const verb = done && facts.terms.find((one) => one.start === end + done[0].length);
  return verb ? isVerbOf(verb, terms) : false;
}

function isVerbOf(next: { readonly term: string }, terms: readonly AskedTerm[]): boolean {
  return terms.some(
    (term) =>
      term.sort === "verb" &&
      (term.term === next.term || term.groups.some((group) => synonymGroups(next.term).includes(group))),
  );
}

/** "lost about [a tenth]": the figure is what the verb of the question is done to. */
function afterVerb(facts: SentenceFacts, start: number, terms: readonly AskedTerm[]): boolean {
  const verbs = terms.filter((term) => term.sort === "verb" && !term.light).map((term) => term.term);
  return facts.terms.some(({ term, end }) => verbs.includes(term) && end <= start && start - end < 12);
}

/** "one" counts only before what it counts: "one call", not "one of them". */
function wantsOne(facts: SentenceFacts, end: number): boolean {
  return /^\s+(?!of\b|another\b|can\b|more\b)(?:\p{Lu}\p{Ll}+\s)?\p{Ll}/u.test(facts.text.slice(end));
}

/** Nouns right after a number: "40,000 [troops]", "29 [backed]" has none. */
function nounsAfter(facts: SentenceFacts, at: number): { end: number; stems: string[] } {
  const tokens = facts.tokens().filter((token) => token.start >= at);
  const stop = tokens.findIndex((token, i) => endsPhrase(token, tokens.slice(0, i)));
  const phrase = tokens.slice(0, stop < 0 ? 5 : Math.min(stop, 5));
  const nouns = phrase.filter(isNoun);
  return { end: nouns.at(-1)?.end ?? at, stems: nouns.map((token) => stem(token.text.toLowerCase())) };
}

const isNoun = (token: Token): boolean => token.pos === "NOUN" || token.pos === "PROPN";

function endsPhrase(token: Token, before: readonly Token[]): boolean {
  if (/^(?:of|the)$/.test(token.text)) return before.some(isNoun);
  return !isNoun(token) && token.pos !== "ADJ" && !/^(?:other|senior|-|'s)$/.test(token.text);
}
