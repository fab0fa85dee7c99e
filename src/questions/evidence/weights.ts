/**
 * Weights of `FEATURES`, in their order, fitted by `bench/fit-evidence.ts ranking` on 27 November 2026: questions on three
 * quarters of the titles of the new-Wikipedia part of SQuADShifts, asked of an article of three paragraphs and of five such
 * articles on one subject, and 571 questions on news read by a person, each counting four times. Over folds of pages the
 * right sentence comes first for 70–92 % within one news page, for 77–93 % in the five articles, and among three for
 * 93 % and more; over the other quarter of the titles first for 77 % and among three for 91 %.
 */
export const WEIGHTS: readonly number[] = [
  2.46, // coverage
  2.9, // echoes
  2.81, // synonyms
  1.77, // prefixes
  -1.04, // context
  2.47, // title
  1.97, // bm25
  2.65, // passage
  1.55, // bigrams
  1.06, // proximity
  0.41, // rarest
  0.56, // verbs
  0.17, // names
  -1.38, // missing name
  2.3, // precision
  2.31, // length
  -0.14, // first in article
  0.22, // first in paragraph
  1.65, // date for when
  0.9, // date beside what is asked
  1.02, // day ahead for when it will be
  1.6, // number for how many
  1.44, // focus for how many
  0.69, // new name for who
  0.19, // doer for who
  0.71, // teller for who says
  0.08, // place for where
  0.94, // place by name for where
  0.16, // reason for why
  0.13, // plain reason for why
  2.35, // duration for how long
  0.82, // saying for what said
  1.26, // demand for what is demanded
  1.32, // subject for what about
  1.12, // agreement for what was agreed
  1.47, // denial for whether
  -1.32, // lead for a short question
  2, // what it is for who or what it is (by hand: no such questions in the sets)
  -3, // deed that only describes (by hand)
  -1.91, // is a question
  -0.91, // nothing new
  0.46, // borrowed names
  0.13, // goes on without them
  0.28, // number missing
  2.31, // spoken by the one asked about
  0.77, // earlier time for what was before
  -0.81, // earlier time that is not asked for
  1.48, // what lies ahead, for what will be
  -1.09, // what lies ahead, for what was
  -0.08, // no content for what was said
  -1.98, // only a contact first in article, for what was said
  -0.79, // near without the sort asked for
  0.88, // near with the sort asked for
  2.66, // initiative for whose it was
  2.11, // another for who or what else
  1.41, // left over from the sentence before
  0.76, // left over, with the sort asked for
  1.26, // left over, and goes on
];
