import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import type { Wanted } from "./features.ts";
import { speakerTerms } from "./speaker-asked.ts";

/** What a question wants of a sentence. */
export function wantedBy(question: Question, terms: readonly AskedTerm[]): Wanted {
  const { asks, words, days } = question;
  return { asks, words, days, terms, speaker: speakerTerms(question, terms) };
}
