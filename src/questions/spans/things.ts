import { stem } from "../../articles/language.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { statement } from "./clauses.ts";
import { isAskedName } from "./persons.ts";
import { type AnswerSpan, type Cutting, distanceTo, placesOf, spanOf } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

/** What sort of name answers "which newspaper": words that stand beside it, or in it. */
const SORTS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:newspaper|paper|agency|newswire|outlet|media|magazine|publication)s?$/,
    /\b(?:reported|quoted|told|said|according to|agency|newspaper)\b/i,
  ],
  [
    /^(?:country|countries|nation|nations|state|states|government|governments|power|powers)$/,
    /\b(?:leaders?|governments?|countries|against|opposed)\b/i,
  ],
  [
    /^(?:city|cities|town|towns|region|regions|peninsula|area|place|resort)$/,
    /\b(?:in|at|near|town|city|region|peninsula)\b/i,
  ],
];

/** Something of the sort that the question names: "which commitment", "which newspaper". */
export function thingSpan(cutting: Cutting): AnswerSpan | null {
  const { question, facts, terms } = cutting;
  const focus = question.focus ?? "";
  const phrase = phraseAround(facts, focus);
  const sort = SORTS.find(([asked]) => asked.test(focus))?.[1];
  const verb = verbPlace(cutting);
  const places = verb ? [verb.start] : placesOf(terms, facts);
  const names = facts.names
    .filter((name) => !isAskedName(name.text, terms) && !(name.first && isCommon(name.text, facts)))
    .map((name) => ({
      name,
      far:
        distanceTo(places, name.start, name.end) -
        (sort?.test(facts.text.slice(Math.max(0, name.start - 25), name.end + 25)) ? 60 : 0),
    }))
    .sort((a, b) => a.far - b.far);
  if (sort && names[0]) {
    const { name } = names[0];
    return spanOf(facts, name.start, listEnd(facts, name.end));
  }
  return (
    phrase ??
    (names[0] && focus !== ""
      ? spanOf(facts, names[0].name.start, listEnd(facts, names[0].name.end))
      : statement(facts))
  );
}

function isCommon(word: string, facts: SentenceFacts): boolean {
  return !word.includes(" ") && facts.tokens().find((one) => one.text === word)?.pos !== "PROPN";
}

function listEnd(facts: SentenceFacts, from: number): number {
  let end = from;
  for (const name of facts.names) {
    if (name.start < end) continue;
    if (!/^(?:,\s|,?\s+and\s+)(?:the\s)?$/.test(facts.text.slice(end, name.start))) break;
    end = name.end;
  }
  return end;
}

/** The noun asked for with what describes it: "its commitment in southwest Syria", "retaliatory measures". */
function phraseAround(facts: SentenceFacts, focus: string): AnswerSpan | null {
  if (focus.length < 3) return null;
  const tokens = facts.tokens();
  const wanted = stem(focus);
  const at = tokens.findIndex((token) => stem(token.text.toLowerCase()) === wanted);
  if (at < 0) return null;
  let first = at;
  while (
    first > 0 &&
    /^(?:ADJ|NOUN|PROPN|NUM|DET|PART)$|^-$/.test(tokens[first - 1]?.pos ?? "") &&
    tokens[first - 1]?.text !== ","
  )
    first--;
  let last = at;
  while (/^(?:ADP|NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/.test(tokens[last + 1]?.pos ?? "") && last - at < 9) last++;
  while (last > at && /^(?:ADP|DET|CCONJ|ADJ)$/.test(tokens[last]?.pos ?? "")) last--;
  if (last === at && at - first < 1) return null;
  return spanOf(facts, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

const MANNER =
  /\b(?:by (?:\p{L}+ing\b|(?:tele)?phone\b|video\b|letter\b|air\b|force\b)|through |via |with |in advance|as (?=\p{L}))[^,;]*/iu;

/** "How": the manner in which, or the statement itself. */
export function mannerSpan(cutting: Cutting): AnswerSpan | null {
  const { facts, question } = cutting;
  const asked = verbPlace(cutting)?.end ?? 0;
  if (/\b(?:describe|call|characteri[sz]e|see|view|find)/i.test(question.words)) {
    const rest = facts.text.slice(asked);
    const as = /\b(?:as|to be)\s+([^,;]+?)(?=[.,;]|$)/.exec(rest);
    if (as) return spanOf(facts, asked + as.index, asked + as.index + as[0].length);
    const called = /\b(?:called|calls|found|finds|labelled|termed|adding that)\b/i.exec(facts.text);
    if (called)
      return spanOf(facts, called.index + called[0].length, statement(facts)?.end ?? facts.text.length);
  }
  const manner = MANNER.exec(facts.text.slice(asked));
  if (manner && /\bby \p{L}+ing|in advance|phone/u.test(manner[0]))
    return spanOf(facts, asked + manner.index, asked + manner.index + manner[0].length);
  return statement(facts);
}

/** "What": what follows or precedes the verb of the question. */
export function objectSpan(cutting: Cutting): AnswerSpan | null {
  const { facts } = cutting;
  const place = verbPlace(cutting);
  const whole = statement(facts);
  if (!place || place.term.sort !== "verb" || !whole) return whole;
  const passive = /\b(?:was|were|been|is|are|be)\s+(?:\p{L}+ly\s)?$/u.test(facts.text.slice(0, place.start));
  if (passive) return whole;
  const object = spanOf(facts, place.end, whole.end);
  return object && object.text.length >= 6 ? object : whole;
}
