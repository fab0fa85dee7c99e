/**
 * Least chance at which a sentence is given as the answer, within one article and in a whole archive. Chosen on the same
 * questions as the weights, over folds: higher, and more is refused that can be answered than is gained where nothing answers.
 */
export const LEAST_SURE = { article: 0.42, archive: 0.42 } as const;

/**
 * Weights of `SURENESS`, in their order, fitted by `bench/fit-evidence.ts sureness` (logistic) on 27 November 2026: 150 questions
 * on three quarters of the titles of the new-Wikipedia part of SQuADShifts with their article, with another of the same
 * title and with one on another subject, and some 1,600 questions on news read by a person, each counting more. Over folds of
 * pages the thresholds refuse 11 % of what can be answered of one article and 13 % of the five, and of what cannot 81 % and 77 %;
 * more of that is refused by the record, and by what `no-answer.ts` knows.
 */
export const SURENESS_WEIGHTS: readonly number[] = [
  -0.53, // always
  0.0, // met in the sentence
  0.21, // met around it
  -0.47, // met elsewhere
  -0.18, // met nowhere
  0.17, // verbs met
  0.0, // verbs nowhere
  0.48, // nouns met
  0.0, // names met or near
  0.0, // rarest met
  -0.68, // rarest nowhere
  -0.42, // number unknown
  2.04, // score
  0.96, // margin
  0.1, // terms
  0.56, // of the sort asked for
  -2.16, // not of the sort asked for
  1.15, // spoken by the one asked about
  -0.85, // not spoken by the one asked about
  -0.75, // subject of speech not met
  -0.32, // name not met, yes or no
  -0.1, // yes or no
  0.81, // no question
  -0.47, // detail of a contact
  -0.87, // name unknown
  0.0, // met nowhere, yes or no
  -1.03, // met nowhere, whole archive
  0.64, // what it turns on met
  -0.37, // what it turns on hardly met
  -0.04, // figure of something else
  0.0, // no money
  -0.84, // no day ahead
  0.0, // no place but those asked about
  0.0, // who without the deed
  -0.89, // what without the deed
  0.0, // which without the sort
  -0.67, // no answer told
  -1.14, // nothing agreed
  0.0, // no reason told
  0.0, // how without the deed
  0.0, // when without the deed
  -0.09, // where without the deed
  -0.77, // no name of the sort
  0.0, // no wish told
  -1.18, // not said to the one asked about
  -0.32, // no day beside what is asked
  0.0, // why without the deed
  -0.34, // how many without the deed
  -0.85, // spoken by another
  -1.5, // says only what is asked
  -1.84, // who without any deed
  -1.16, // off the subject of speech
  -0.67, // no reply
  -0.18, // counts something else
  -0.46, // none of the things
  -1.2, // nobody meets or speaks
  0.0, // far from all that is asked
  -0.26, // no earlier time told
  -0.16, // of an earlier time
  -0.14, // of what lies ahead
  -1.79, // nothing told of what was said
  -0.02, // only supposed
  -0.46, // no name told
  -0.89, // figure beside something else
  -1.04, // nobody else told
  -0.36, // does the opposite
  -0.98, // asks when
  -0.05, // asks where
  0.04, // asks who
  -0.6, // asks how many
  -0.99, // asks how long
  0.02, // asks why
  0.27, // asks how
  0.91, // asks which
  -0.88, // asks what said
  0.38, // asks what
  -0.1, // asks whether
  0.81, // asks subject
  -0.33, // words left over
  -0.75, // no word left over
  -0.52, // a name left over
  -0.08, // several words left over
  -1.22, // length of the sentence
  1.04, // a single word asked
  0.28, // two words asked
];
