import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import type { Question } from "../question.ts";

/** A short answer cut out of a sentence; offsets into the sentence. */
export interface AnswerSpan {
  /** As shown: a day is resolved, everything else is as printed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a span is cut for. */
export interface Cutting {
  readonly question: Question;
  readonly terms: readonly AskedTerm[];
  readonly facts: SentenceFacts;
}

/** A stretch of the sentence as a span, without marks and spaces at its ends. */
export function spanOf(facts: SentenceFacts, start: number, end: number): AnswerSpan | null {
  const raw = facts.text.slice(start, end);
  const lead = /^[\s,;:."'(-]*/.exec(raw)?.[0].length ?? 0;
  const openQuote =
    /["']\s*$/.test(raw.slice(0, lead)) && (raw.slice(lead).match(/"/g)?.length ?? 0) % 2 === 1 ? 1 : 0;
  const from = start + lead - openQuote;
  const bare = facts.text.slice(from, end).replace(/[\s,;:.(-]+$/, "");
  const isShort = /\b\p{Lu}\.\p{Lu}$/u.test(bare) && facts.text[from + bare.length] === ".";
  const kept = (isShort ? `${bare}.` : bare).replace(/^"([^"]*)$/, "$1");
  if (!/[\p{L}\p{N}]/u.test(kept)) return null;
  return { text: closed(kept, facts.text.slice(from + kept.length)), start: from, end: from + kept.length };
}

/** Ends a quotation that the cut has left open; a mark that closes nothing is dropped. */
function closed(text: string, rest: string): string {
  if ((text.match(/"/g)?.length ?? 0) % 2 === 0) return text;
  if (text.endsWith('"')) return text.slice(0, -1);
  return /^[^"]*"/.test(rest) && /^[,.]?"/.test(rest) ? `${text}"` : text.replace(/"(?=[^"]*$)/, "");
}

/** Places in the sentence where a term of the question stands, by the same word or one like it. */
export function placesOf(terms: readonly AskedTerm[], facts: SentenceFacts): number[] {
  const same = new Set(terms.map((term) => term.term));
  return facts.terms.filter(({ term }) => same.has(term)).map(({ start }) => start);
}

/** Distance in characters from a stretch to the nearest of some places. */
export function distanceTo(places: readonly number[], start: number, end: number): number {
  return Math.min(400, ...places.map((place) => (place < start ? start - place : Math.max(0, place - end))));
}
