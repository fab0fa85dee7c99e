import type { Passage, PassageIndex } from "../../search/passage-index.ts";
import { termsOf } from "../../search/terms.ts";
import type { Surroundings } from "./features.ts";
import { factsOf, type SentenceFacts } from "./sentence-facts.ts";

/** A sentence that may answer, and where it stands. */
export interface Candidate {
  readonly facts: SentenceFacts;
  readonly around: Surroundings;
}

/** What a sentence tells: itself, and the one before it where it goes on about that. */
export function toldBy({ facts, around }: Candidate): readonly SentenceFacts[] {
  return facts.goesOn ? [facts, ...around.before.slice(-1)] : [facts];
}

/** Passages looked at closely; measured: more than ten add nothing on encyclopaedic text, small archives are cheap. */
const PASSAGES = 16;

/** Up to this size all sentences are looked at: a question in other words may share none with its answer. */
const SMALL = 120;

/** The sentences of the passages nearest to a question; with `article`, all sentences of that article. */
export function candidatesFor(words: string, index: PassageIndex, article?: string): Candidate[] {
  const all = index.passages.length <= SMALL;
  const hits = index.search(words, all || article !== undefined ? 1000 : PASSAGES, article);
  const best = hits[0]?.score ?? 1;
  const found = hits.flatMap((hit) => sentencesOf(hit.passage, hit.score / best, index));
  if (!all && article === undefined) return found;
  const seen = new Set(hits.map((hit) => hit.passage));
  const rest = index.passages.filter(
    (one) => !seen.has(one) && (article === undefined || one.article.id === article),
  );
  return [...found, ...rest.flatMap((passage) => sentencesOf(passage, 0, index))];
}

function sentencesOf({ article, paragraph }: Passage, passage: number, index: PassageIndex): Candidate[] {
  const facts = factsOf(article, index.spellings);
  const title = new Set(termsOf(article.title, index.spellings).map((one) => one.term));
  const own = facts.filter((one) => one.sentence.paragraph === paragraph);
  return own.map((one) => {
    const before = facts[one.sentence.index - 1];
    const near = before && before.sentence.paragraph !== paragraph ? [...own, before] : own;
    return {
      facts: one,
      around: {
        passage,
        near,
        title,
        before: facts.slice(Math.max(0, one.sentence.index - 2), one.sentence.index),
        spellings: index.spellings,
      },
    };
  });
}
