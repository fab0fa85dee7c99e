/**
 * Least chance at which a sentence is given as the answer. Chosen on the same questions as the weights: within one
 * article nearly every question is about that article, so that less is asked for than of a whole archive.
 */
export const LEAST_SURE = { article: 0.35, archive: 0.4 } as const;

/**
 * Weights of `SURENESS`, in their order, fitted by `bench/fit-evidence.ts` (logistic) on 22 November 2026: questions on
 * three quarters of the titles of the new-Wikipedia part of SQuADShifts with their article, with another article of the
 * same title and with one on another subject, and questions on some fifty news pages that were read by a person.
 */
export const SURENESS_WEIGHTS: readonly number[] = [
  -0.69, // always
  0.0, // met in the sentence
  0.35, // met around it
  -0.49, // met elsewhere
  -0.55, // met nowhere
  0.0, // verbs met
  0.0, // verbs nowhere
  0.94, // nouns met
  0.18, // names met or near
  0.0, // rarest met
  -0.55, // rarest nowhere
  -0.35, // number unknown
  0.89, // score
  0.62, // margin
  1.46, // terms
  0.46, // of the sort asked for
  -2.21, // not of the sort asked for
  1.05, // spoken by the one asked about
  0.0, // not spoken by the one asked about
  -1.93, // subject of speech not met
  0.0, // name not met, yes or no
  0.63, // yes or no
  1.76, // no question
  -1.09, // detail of a contact
  -1.32, // name unknown
  0.0, // met nowhere, yes or no
  -1.24, // met nowhere, whole archive
  0.0, // what it turns on met
  -1.19, // what it turns on hardly met
  -0.63, // figure of something else
  0.0, // no money
  -0.24, // no day ahead
  -0.89, // no place but those asked about
  -0.71, // who without the deed
  -1.45, // what without the deed
  0.0, // which without the sort
  0.0, // no answer told
  -0.82, // nothing agreed
  -0.83, // no reason told
  -0.08, // how without the deed
  0.0, // when without the deed
  0.0, // where without the deed
  -0.01, // no name of the sort
  0.0, // no wish told
  0.0, // not said to the one asked about
  -0.09, // no day beside what is asked
];
