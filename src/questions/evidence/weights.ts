/**
 * Weights of `FEATURES`, in their order, fitted by `bench/fit-evidence.ts ranking` on 22 November 2026: questions on three
 * quarters of the titles of the new-Wikipedia part of SQuADShifts, asked of an article of three paragraphs and of five such
 * articles on one subject, and questions on some fifty news pages read by a person, each counting three times. Over the other
 * quarter of the titles, the right sentence comes first for 81 % and among three for 94 %; with plain MiniSearch over the
 * same sentences for 76 % and 89 % (79 % and 92 % within one article, 73 % and 86 % among five).
 */
export const WEIGHTS: readonly number[] = [
  2.68, // coverage
  3.09, // synonyms
  2.12, // prefixes
  0.4, // context
  0.19, // title
  2.41, // bm25
  2.59, // passage
  1.91, // bigrams
  0.74, // proximity
  0.0, // rarest
  0.47, // verbs
  0.51, // names
  -1.02, // missing name
  2.96, // precision
  2.99, // length
  -0.7, // first in article
  0.28, // first in paragraph
  1.74, // date for when
  1.44, // number for how many
  1.87, // focus for how many
  1.44, // new name for who
  1.18, // place for where
  0.36, // reason for why
  3.04, // duration for how long
  0.0, // nothing new
  1.94, // borrowed names
  0.04, // goes on without them
  -0.07, // number missing
  2.05, // spoken by the one asked about
];
