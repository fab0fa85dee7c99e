import type { PassageIndex } from "../../search/passage-index.ts";
import { termsOf } from "../../search/terms.ts";
import type { Surroundings } from "./features.ts";
import { factsOf, type SentenceFacts } from "./sentence-facts.ts";

/** A sentence that may answer, and where it stands. */
export interface Candidate {
  readonly facts: SentenceFacts;
  readonly around: Surroundings;
}

/** Passages looked at closely; measured: more than ten add nothing on encyclopaedic text, small archives are cheap. */
const PASSAGES = 16;

/** The sentences of the passages nearest to a question; with `article`, all sentences of that article. */
export function candidatesFor(words: string, index: PassageIndex, article?: string): Candidate[] {
  const hits = index.search(words, article === undefined ? PASSAGES : 1000, article);
  const best = hits[0]?.score ?? 1;
  return hits.flatMap(({ passage: { article: from, paragraph }, score }) => {
    const facts = factsOf(from, index.spellings);
    const title = new Set(termsOf(from.title, index.spellings).map((one) => one.term));
    const own = facts.filter((one) => one.sentence.paragraph === paragraph);
    return own.map((one) => {
      const before = facts[one.sentence.index - 1];
      const near = before && before.sentence.paragraph !== paragraph ? [...own, before] : own;
      return { facts: one, around: { passage: score / best, near, title } };
    });
  });
}
