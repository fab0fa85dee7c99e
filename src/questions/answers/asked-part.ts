import type { Token } from "../../articles/language.ts";
import { analyse } from "../../articles/language.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import { phrasesIn } from "../evidence/phrases.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { tellerAt } from "../spans/clauses.ts";

/** Sets one part of a sentence against the other. */
const BORDER = /,? (?:but|yet|whereas|while|though|although) /gi;
const SAME_ONE =
  /^(?:(?:also|still|now|then|it|he|she|they|has|have|had|is|are|was|were|will|would|did|does|\p{L}+ly) )*$/iu;

/** "… but others are against that": the second part goes on about what the first tells. */
const POINTS_BACK = /\b(?:that|this|it|these|those|them|so|such|either|neither)\b/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * "Turns down the offer, but accepts the plan", asked of the plan: only the part that tells of it, with its subject; the
 * sentence itself where it is not cut in two so, or where what is asked about stands in both.
 */
export function askedPart(terms: readonly AskedTerm[], facts: SentenceFacts): SentenceFacts {
  const borders = [...facts.text.matchAll(BORDER)];
  const border = borders[0];
  if (border === undefined || borders.length > 1) return facts;
  const end = tellerAt(facts.text) ?? facts.text.length;
  const first: Span = { start: 0, end: border.index };
  const second: Span = { start: border.index + border[0].length, end };
  const told = terms.filter(({ sort, light }) => (sort === "noun" || sort === "other") && !light);
  const nouns = told.filter(({ sort }) => sort === "noun");
  const things = nouns.length > 0 ? nouns : told;
  const subject = subjectOf(facts, first);
  const within = (from: number, to: number): boolean =>
    facts.terms.some(
      (one) => one.start >= from && one.start < to && things.some(({ term }) => term === one.term),
    );
  const isFirst = within(subject?.end ?? 0, first.end);
  // Whoever acts in the second part is not what is asked about.
  if (isFirst === within(verbIn(facts, second)?.start ?? second.start, second.end)) return facts;
  if (isFirst && POINTS_BACK.test(facts.text.slice(second.start, second.end))) return facts;
  const rest: Span = { start: end, end: facts.text.length };
  if (isFirst) return keeping(facts, [first, rest]);
  if (subject === null) return facts;
  return keeping(facts, goesOnOf(facts, second) ? [subject, second, rest] : [second, rest]);
}

const verbIn = (facts: SentenceFacts, { start, end }: Span): Token | undefined =>
  facts
    .tokens()
    .find(
      (token) => (token.pos === "VERB" || token.pos === "AUX") && token.start >= start && token.start < end,
    );

/** What stands before the first verb. */
function subjectOf(facts: SentenceFacts, part: Span): Span | null {
  const verb = verbIn(facts, part);
  return verb === undefined || verb.start === 0 ? null : { start: 0, end: verb.start };
}

/** Begins with its verb, or with no more than "it" before it. */
function goesOnOf(facts: SentenceFacts, part: Span): boolean {
  const verb = verbIn(facts, part);
  return verb !== undefined && SAME_ONE.test(facts.text.slice(part.start, verb.start));
}

/** The facts of a sentence that has only these parts. */
function keeping(facts: SentenceFacts, spans: readonly Span[]): SentenceFacts {
  let text = "";
  const moved: { readonly span: Span; readonly by: number }[] = [];
  for (const span of spans) {
    if (text !== "" && !/\s$/.test(text) && /^[\p{L}\p{N}]/u.test(facts.text.slice(span.start))) text += " ";
    moved.push({ span, by: text.length - span.start });
    text += facts.text.slice(span.start, span.end);
  }
  const place = <T extends Span>(all: readonly T[]): T[] =>
    all.flatMap((one) => {
      const to = moved.find(({ span }) => one.start >= span.start && one.end <= span.end);
      return to === undefined ? [] : [{ ...one, start: one.start + to.by, end: one.end + to.by }];
    });
  const terms = place(facts.terms);
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const tokens = analyse(text).tokens;
  return {
    ...facts,
    text,
    terms,
    counts,
    names: place(facts.names),
    phrases: phrasesIn(text),
    tokens: () => tokens,
  };
}
