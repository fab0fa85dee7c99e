/**
 * Least chance at which a sentence is given as the answer, within one article and in a whole archive. Chosen on the same
 * questions as the weights, over folds: higher, and more is refused that can be answered than is gained where nothing answers.
 * Within an article the lower one is for all that asks for no day, figure or word of somebody: measured on 28 November 2026
 * on 689 questions that can be answered and 314 that cannot, it gave 14 more answers and lost no refusal.
 */
export const LEAST_SURE = { article: 0.42, articleElse: 0.28, archive: 0.42 } as const;

/**
 * Weights of `SURENESS`, in their order, fitted by `bench/fit-evidence.ts sureness` (logistic) on 27 November 2026: 150 questions
 * on three quarters of the titles of the new-Wikipedia part of SQuADShifts with their article, with another of the same
 * title and with one on another subject, and some 1,800 questions on news read by a person, each counting more. Over folds of
 * pages the thresholds refuse 10 % of what can be answered of one article and 14 % of the five, and of what cannot 82 % and 77 %;
 * more of that is refused by the record, and by what `no-answer.ts` knows.
 */
export const SURENESS_WEIGHTS: readonly number[] = [
  -0.64, // always
  0.0, // met in the sentence
  0.3, // met around it
  -0.67, // met elsewhere
  -0.13, // met nowhere
  0.2, // verbs met
  0.0, // verbs nowhere
  0.53, // nouns met
  0.0, // names met or near
  0.0, // rarest met
  -0.74, // rarest nowhere
  -0.35, // number unknown
  2.06, // score
  0.94, // margin
  0.18, // terms
  0.61, // of the sort asked for
  -2.17, // not of the sort asked for
  0.96, // spoken by the one asked about
  -0.81, // not spoken by the one asked about
  -0.67, // subject of speech not met
  -0.27, // name not met, yes or no
  -0.12, // yes or no
  0.84, // no question
  -0.49, // detail of a contact
  -0.87, // name unknown
  0.0, // met nowhere, yes or no
  -1.03, // met nowhere, whole archive
  0.55, // what it turns on met
  -0.3, // what it turns on hardly met
  0.0, // figure of something else
  0.0, // no money
  -0.91, // no day ahead
  0.0, // no place but those asked about
  -0.01, // who without the deed
  -0.69, // what without the deed
  0.0, // which without the sort
  -0.76, // no answer told
  -1.14, // nothing agreed
  0.0, // no reason told
  -0.12, // how without the deed
  -0.0, // when without the deed
  -0.05, // where without the deed
  -0.73, // no name of the sort
  0.0, // no wish told
  -1.06, // not said to the one asked about
  -0.3, // no day beside what is asked
  0.0, // why without the deed
  -0.13, // how many without the deed
  -0.81, // spoken by another
  -1.54, // says only what is asked
  -1.91, // who without any deed
  -1.11, // off the subject of speech
  -0.76, // no reply
  -0.2, // counts something else
  -0.49, // none of the things
  -1.22, // nobody meets or speaks
  0.0, // far from all that is asked
  -0.11, // no earlier time told
  -0.06, // of an earlier time
  -0.22, // of what lies ahead
  -1.71, // nothing told of what was said
  -0.03, // only supposed
  -0.41, // no name told
  -0.73, // figure beside something else
  -0.94, // nobody else told
  -0.29, // does the opposite
  -1.39, // only the day of the telling
  -1.06, // no reason but what is asked
  -0.91, // asks when
  -0.14, // asks where
  0.0, // asks who
  -0.62, // asks how many
  -1.05, // asks how long
  0.22, // asks why
  0.1, // asks how
  0.89, // asks which
  -0.87, // asks what said
  0.25, // asks what
  -0.12, // asks whether
  0.84, // asks subject
  -0.3, // words left over
  -0.66, // no word left over
  -0.49, // a name left over
  -0.04, // several words left over
  -1.14, // length of the sentence
  1.12, // a single word asked
  0.27, // two words asked
];
