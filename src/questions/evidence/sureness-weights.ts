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
  -1.96, // always
  0.15, // met in the sentence
  -0.87, // met around it
  -0.52, // met elsewhere
  -1.19, // met nowhere
  0.0, // verbs met
  0.0, // verbs nowhere
  1.48, // nouns met
  0.02, // names met or near
  0.0, // rarest met
  0.0, // rarest nowhere
  -0.9, // number unknown
  1.62, // score
  1.22, // margin
  1.44, // terms
  0.0, // of the sort asked for
  -1.71, // not of the sort asked for
  0.78, // spoken by the one asked about
  -2.52, // not spoken by the one asked about
  -1.17, // subject of speech not met
  -0.35, // name not met, yes or no
  0.25, // yes or no
  1.2, // no question
  -1.69, // detail of a contact
  0.0, // name unknown
  0.0, // met nowhere, yes or no
  -1.42, // met nowhere, whole archive
  0.0, // what it turns on met
  -0.72, // what it turns on hardly met
  -0.6, // figure of something else
  -0.78, // no money
  -2.07, // no day ahead
  -1.38, // no place but those asked about
  -1.79, // who without the deed
  -0.13, // what without the deed
  0.0, // which without the sort
  -0.1, // no answer told
  -1.95, // nothing agreed
];
