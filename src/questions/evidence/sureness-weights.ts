/**
 * Least chance at which a sentence is given as the answer. Chosen on the same questions as the weights: within one
 * article nearly every question is about that article, so that less is asked for than of a whole archive.
 */
export const LEAST_SURE = { article: 0.45, archive: 0.47 } as const;

/**
 * Weights of `SURENESS`, in their order, fitted by `bench/fit-evidence.ts sureness` (logistic) on 27 November 2026: questions
 * on three quarters of the titles of the new-Wikipedia part of SQuADShifts with their article, with another of the same
 * title and with one on another subject, and some 1,060 questions on news read by a person, each counting more. Over folds
 * of pages, of what is decided here the thresholds refuse 9 % of what the best sentence answers, and of what none does 80 %
 * within an article, 70 % in the archive; the rest of what cannot be answered is refused before, by names, by the record, and
 * by what `ruled-out.ts` knows.
 */
export const SURENESS_WEIGHTS: readonly number[] = [
  -1.21, // always
  0.49, // met in the sentence
  -0.67, // met around it
  -1.37, // met elsewhere
  -0.13, // met nowhere
  0.17, // verbs met
  0.0, // verbs nowhere
  0.42, // nouns met
  0.0, // names met or near
  0.0, // rarest met
  -0.18, // rarest nowhere
  0.0, // number unknown
  1.45, // score
  0.67, // margin
  0.45, // terms
  0.45, // of the sort asked for
  -2.44, // not of the sort asked for
  1.06, // spoken by the one asked about
  -1.52, // not spoken by the one asked about
  -1.25, // subject of speech not met
  -0.07, // name not met, yes or no
  0.1, // yes or no
  0.67, // no question
  -0.76, // detail of a contact
  -1.25, // name unknown
  -0.28, // met nowhere, yes or no
  -1.46, // met nowhere, whole archive
  0.16, // what it turns on met
  -0.74, // what it turns on hardly met
  -0.65, // figure of something else
  0.0, // no money
  -0.41, // no day ahead
  0.0, // no place but those asked about
  -0.25, // who without the deed
  -0.75, // what without the deed
  0.0, // which without the sort
  -0.51, // no answer told
  -1.17, // nothing agreed
  0.0, // no reason told
  -0.09, // how without the deed
  -0.09, // when without the deed
  0.0, // where without the deed
  -0.73, // no name of the sort
  0.0, // no wish told
  -1.88, // not said to the one asked about
  -0.82, // no day beside what is asked
  -0.39, // why without the deed
  -0.47, // how many without the deed
  -1.52, // spoken by another
  -1.98, // says only what is asked
  -1.62, // who without any deed
  -1.85, // off the subject of speech
  -0.51, // no reply
  -0.43, // counts something else
  -0.76, // none of the things
  -0.35, // nobody meets or speaks
  0.0, // far from all that is asked
];
