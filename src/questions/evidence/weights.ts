/**
 * Weights of `FEATURES`, in their order. Fitted by `bench/fit-evidence.ts` on the new-Wikipedia part of SQuADShifts
 * (3,001 of its questions, three quarters of its articles) on 22 November 2026: on the other quarter the right sentence
 * of the whole collection is first for 74 %, among the first three for 86 %; plain BM25 over sentences: 66 %. Two are
 * raised by hand, since people who have not read an article ask in other words than its own (fitted: synonyms 1.75,
 * verbs 0.58); that costs half a point there.
 */
export const WEIGHTS: readonly number[] = [
  3.25, // coverage
  2.4, // synonyms
  3.23, // prefixes
  0.57, // context
  0.35, // title
  2.9, // bm25
  4.35, // passage
  2.41, // bigrams
  0.57, // proximity
  0.88, // rarest
  1, // verbs
  -0.56, // names
  -2.23, // missing name
  3.01, // precision
  2.22, // length
  -0.25, // first in article
  0.14, // first in paragraph
  1.78, // date for when
  1.5, // number for how many
  1.71, // focus for how many
  0.56, // new name for who
  0.57, // place for where
  1.21, // reason for why
  1.84, // duration for how long
  -0.88, // nothing new
];
