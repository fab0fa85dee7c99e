import { stem } from "../../articles/language.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { statement } from "./clauses.ts";
import { isAskedName } from "./persons.ts";
import { definition, nameOfSort, phraseAround } from "./phrases.ts";
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
  if (DEFINING.test(question.words)) {
    const defined = definition(
      facts,
      terms.filter((term) => term.printed.toLowerCase() !== focus),
    );
    if (defined) return defined;
  }
  const condition = /^(?:conditions?|terms|circumstances)$/.test(focus) ? CONDITION.exec(facts.text) : null;
  if (condition) return spanOf(facts, condition.index, condition.index + condition[0].length);
  if (MEDIA.test(focus)) return mediaName(cutting);
  const named = nameOfSort(facts, focus, (name) => isAskedName(name.text, terms) || name.people);
  if (named) return named;
  const sort = SORTS.find(([asked]) => asked.test(focus))?.[1];
  const name = nearestName(cutting, sort);
  if (sort) return name;
  const isMet =
    facts.counts.has(stem(focus)) ||
    terms.some((term) => term.printed.toLowerCase() === focus && matchOf(term, facts) !== "none");

  return phraseAround(facts, focus) ?? (isMet || focus === "" ? statement(facts) : null);
}

const MEDIA = /^(?:newspaper|paper|agency|newswire|outlet|media|magazine|publication|broadcaster)s?$/;

/** The newspaper or agency that a sentence names as its source; null where it names none. */
function mediaName({ facts, terms }: Cutting): AnswerSpan | null {
  const found = facts.names.find((name) => {
    if (isAskedName(name.text, terms) || name.people) return false;
    const before = facts.text.slice(0, name.start);
    const after = facts.text.slice(name.end);
    const tells = /^,?\s(?:has |had |also )?(?:reported|reports|wrote|said\b|quoted)/.test(after);
    const isTold =
      /\b(?:told|according to|quoted by|agency|newspaper|daily|broadcaster)\s+(?:the\s+)?(?:\p{L}+\s+){0,3}$/u.test(
        before,
      );
    return (
      (tells || isTold) &&
      !/\b(?:Ministry|Department|Minister|Secretary|House)\b/.test(name.text) &&
      !isPerson(name.text, facts)
    );
  });
  return found ? spanOf(facts, found.start, found.end) : null;
}

/** Introduced by an office, or by "spokeswoman": a person, not a paper. */
function isPerson(name: string, facts: SentenceFacts): boolean {
  return new RegExp(
    `\\b(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Ss]pokes\\w+|[Cc]hancellor|[Ee]nvoy)\\s+(?:\\p{Lu}\\p{L}+\\s+)?${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`,
    "u",
  ).test(facts.text);
}

const DEFINING =
  /\bwhat (?:kind|sort|type) of \S+ (?:is|was|are|were) \S+$|\bwhat \S+ (?:is|was|are|were) \S+(?: \S+)? in$/i;
const CONDITION = /\b(?:if|as long as|provided|on condition|unless)\b.+/i;

/** The name nearest to the verb of the question; names that stand where their sort is told come first. */
function nearestName(cutting: Cutting, sort: RegExp | undefined): AnswerSpan | null {
  const { facts, terms } = cutting;
  const verb = verbPlace(cutting);
  const places = verb ? [verb.start] : placesOf(terms, facts);
  const best = facts.names
    .filter(
      (name) => !isAskedName(name.text, terms) && !name.people && !(name.first && isCommon(name.text, facts)),
    )
    .map((name) => {
      const beside = sort?.test(facts.text.slice(Math.max(0, name.start - 25), name.end + 25));
      return { name, far: distanceTo(places, name.start, name.end) - (beside ? 60 : 0) };
    })
    .sort((a, b) => a.far - b.far)[0]?.name;
  return best ? spanOf(facts, best.start, listEnd(facts, best.end)) : null;
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
  const { facts, question, terms } = cutting;
  const place = verbPlace(cutting);
  const whole = statement(facts);
  if (/^what(?:'s| is| was| are| were) (?:the |an? )?[\p{L}'-]+(?: [\p{L}'-]+){0,2}$/iu.test(question.words))
    return definition(facts, terms) ?? whole;
  if (place?.term.sort !== "verb" || !whole) return whole;
  const passive = /\b(?:was|were|been|is|are|be)\s+(?:\p{L}+ly\s)?$/u.test(facts.text.slice(0, place.start));
  if (passive) return whole;
  const object = spanOf(facts, place.end, whole.end);
  return object && object.text.length >= 6 ? object : whole;
}
