/**
 * Least chance at which a sentence is given as the answer. Chosen on the same questions as the weights: within one
 * article nearly every question is about that article, so that less is asked for than of a whole archive.
 */
export const LEAST_SURE = { article: 0.4, archive: 0.47 } as const;

/**
 * Weights of `SURENESS`, in their order, fitted by `bench/fit-evidence.ts sureness` (logistic) on 27 November 2026: questions
 * on three quarters of the titles of the new-Wikipedia part of SQuADShifts with their article, with another of the same
 * title and with one on another subject, and some 800 questions on news read by a person, each counting more. Over folds
 * of pages, of what is decided here the threshold refuses 5–6 % of what the best sentence answers, some 60 % of what none does;
 * the rest of what cannot be answered is refused before, by names, by the record, and by what `ruled-out.ts` knows.
 */
export const SURENESS_WEIGHTS: readonly number[] = [
  -1.31, // always
  0.5, // met in the sentence
  -0.51, // met around it
  -0.74, // met elsewhere
  -0.67, // met nowhere
  0.0, // verbs met
  0.0, // verbs nowhere
  1.05, // nouns met
  0.0, // names met or near
  0.0, // rarest met
  -0.16, // rarest nowhere
  -0.14, // number unknown
  1.28, // score
  0.86, // margin
  1.03, // terms
  0.83, // of the sort asked for
  -2.31, // not of the sort asked for
  1.43, // spoken by the one asked about
  0.0, // not spoken by the one asked about
  0.0, // subject of speech not met
  0.0, // name not met, yes or no
  0.78, // yes or no
  1.35, // no question
  -1.17, // detail of a contact
  -1.39, // name unknown
  -0.05, // met nowhere, yes or no
  -1.41, // met nowhere, whole archive
  0.0, // what it turns on met
  -0.81, // what it turns on hardly met
  -0.03, // figure of something else
  0.0, // no money
  0.0, // no day ahead
  0.0, // no place but those asked about
  0.0, // who without the deed
  -0.86, // what without the deed
  0.0, // which without the sort
  0.0, // no answer told
  -1.22, // nothing agreed
  0.0, // no reason told
  -0.23, // how without the deed
  -0.16, // when without the deed
  -1.11, // where without the deed
  -0.02, // no name of the sort
  0.0, // no wish told
  -0.68, // not said to the one asked about
  -0.53, // no day beside what is asked
  -0.4, // why without the deed
  -0.6, // how many without the deed
  -2, // spoken by another
  -2, // only counted
  -2, // says only what is asked
  -2, // who without any deed
  -2, // off the subject of speech
  -2, // no reply
  -2, // counts something else
  -2, // none of the things
  -2, // nobody meets or speaks
  -2, // far from all that is asked
  -2, // done with something else
];
