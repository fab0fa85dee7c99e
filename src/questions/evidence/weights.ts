/**
 * Weights of `FEATURES`, in their order, fitted by `bench/fit-evidence.ts ranking` on 22 November 2026: questions on three
 * quarters of the titles of the new-Wikipedia part of SQuADShifts, asked of an article of three paragraphs and of five such
 * articles on one subject, and questions on some fifty news pages read by a person, each counting three times. Over the other
 * quarter of the titles, the right sentence comes first for 81 % and among three for 94 %; with plain MiniSearch over the
 * same sentences for 76 % and 89 % (79 % and 92 % within one article, 73 % and 86 % among five).
 */
export const WEIGHTS: readonly number[] = [
  2.69, // coverage
  1.56, // echoes
  2.53, // synonyms
  0.39, // prefixes
  -0.38, // context
  1.68, // title
  2.22, // bm25
  2.79, // passage
  1.17, // bigrams
  1.02, // proximity
  0.22, // rarest
  0.56, // verbs
  0.66, // names
  -0.82, // missing name
  2.37, // precision
  2.67, // length
  -0.34, // first in article
  0.16, // first in paragraph
  1.35, // date for when
  2.45, // date beside what is asked
  1.5, // day ahead for when it will be
  2.77, // number for how many
  1.77, // focus for how many
  0.18, // new name for who
  0.87, // doer for who
  1.34, // teller for who says
  0.96, // place for where
  0.31, // place by name for where
  0.14, // reason for why
  0.8, // plain reason for why
  3.33, // duration for how long
  0.91, // saying for what said
  1.02, // demand for what is demanded
  1.11, // subject for what about
  2.67, // agreement for what was agreed
  1.24, // denial for whether
  -0.68, // lead for a short question
  -0.0, // nothing new
  0.15, // borrowed names
  -0.3, // goes on without them
  0.57, // number missing
  1.73, // spoken by the one asked about
];
