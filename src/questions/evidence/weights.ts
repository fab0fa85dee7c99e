/**
 * Weights of `FEATURES`, in their order, fitted by `bench/fit-evidence.ts ranking` on 27 November 2026: questions on three
 * quarters of the titles of the new-Wikipedia part of SQuADShifts, asked of an article of three paragraphs and of five such
 * articles on one subject, and 571 questions on news read by a person, each counting four times. Over folds of pages the
 * right sentence comes first for 70–92 % within one news page, for 77–93 % in the five articles, and among three for
 * 93 % and more; over the other quarter of the titles first for 77 % and among three for 91 %.
 */
export const WEIGHTS: readonly number[] = [
  2.52, // coverage
  3.2, // echoes
  2.91, // synonyms
  1.46, // prefixes
  -0.17, // context
  1.55, // title
  1.99, // bm25
  2.65, // passage
  1.04, // bigrams
  0.98, // proximity
  0.5, // rarest
  0.43, // verbs
  0.36, // names
  -1.07, // missing name
  2.25, // precision
  2.3, // length
  -0.06, // first in article
  -0.03, // first in paragraph
  1.69, // date for when
  1.28, // date beside what is asked
  1.29, // day ahead for when it will be
  2.59, // number for how many
  1.95, // focus for how many
  0.26, // new name for who
  1.18, // doer for who
  1.18, // teller for who says
  1.91, // place for where
  0.7, // place by name for where
  0.91, // reason for why
  -0.23, // plain reason for why
  3.6, // duration for how long
  0.89, // saying for what said
  1.35, // demand for what is demanded
  1.37, // subject for what about
  2.46, // agreement for what was agreed
  1.6, // denial for whether
  -1.31, // lead for a short question
  2, // what it is for who or what it is
  -3, // deed that only describes
  -1.72, // is a question
  -2.34, // nothing new
  0.56, // borrowed names
  -0.22, // goes on without them
  0.49, // number missing
  2.37, // spoken by the one asked about
];
