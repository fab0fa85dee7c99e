import type { Sentence } from "../../articles/article.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { MentionVia } from "../mentions/mention.ts";

/** Somebody a sentence speaks of: a person, an institution or a country. */
export interface Party {
  /** Principal id, or a key made of the name or office for somebody whom only the text introduces. */
  readonly key: string;
  readonly kind: "person" | "institution" | "country";
  /** Full name as shown. */
  readonly name: string;
  readonly principal: string | null;
  /** ISO 3166-1 alpha-3 or null. */
  readonly country: string | null;
  /** As the text introduces somebody without an entry. */
  readonly office: string | null;
}

/**
 * The smallest thing that rules see: a word, a mark, somebody (a whole noun phrase such as "Foreign Minister Sergei
 * Lavrov and his counterpart"), or a date expression. Offsets count from the beginning of the sentence.
 */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Lower case; "@" for persons, "#" for countries and institutions, "%" for dates. */
  readonly word: string;
  readonly pos: string;
  readonly parties: readonly Party[];
  readonly via: MentionVia | null;
  readonly date: DateMention | null;
}

export interface Clause {
  /** The word that opened it: "when", "that", "who", "and", "said"; empty for a main clause. */
  readonly opener: string;
  /** Index of the clause it depends on, or null. */
  readonly parent: number | null;
  /** It is what somebody is reported to have said. */
  readonly reported: boolean;
  /** "who", "which": its antecedent is the last party before it. */
  readonly relative: boolean;
}

/** One sentence, ready for the rules. */
export interface Reading {
  readonly sentence: Sentence;
  /** Folded text of the sentence. */
  readonly text: string;
  readonly units: readonly Unit[];
  /** For each unit, the index of its clause. */
  readonly clauseOf: readonly number[];
  readonly clauses: readonly Clause[];
  /** The units' words with one space between them: what the rules' patterns are matched on. */
  readonly line: string;
  /** For each unit, where its word begins in `line`. */
  readonly at: readonly number[];
}

/** The index of the unit at an offset of the line. */
export function unitAt(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The words of some units, with one space between them. */
export function wordsOf(reading: Reading, from: number, to: number): string {
  return reading.units
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ word }) => word)
    .join(" ");
}

/** The units of a clause on one side of a unit, as words; units of other clauses between them are left out. */
export function clauseWords(reading: Reading, clause: number, from: number, to: number): string {
  const words: string[] = [];
  for (let i = Math.max(0, from); i < Math.min(to, reading.units.length); i += 1)
    if (reading.clauseOf[i] === clause) words.push(reading.units[i]?.word ?? "");
  return words.join(" ");
}
