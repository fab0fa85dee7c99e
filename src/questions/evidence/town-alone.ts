import { escaped } from "../../contacts/escaped.ts";
import type { AskedTerm } from "./asked-terms.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const IN = /\b(?:in|across|throughout) (?:the )?$/i;

/** Something is asked of all Norway, and a sentence tells of it in Oslo alone, which leaves the rest of Norway open. */
export function isOfTownAlone(words: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const isAskedOf = (printed: string): boolean =>
    new RegExp(`\\b(?:in|across|throughout) (?:the )?${escaped(printed)}\\b`, "iu").test(words);
  return terms.some(
    ({ term, printed, alike }) =>
      alike.length > 0 &&
      !facts.counts.has(term) &&
      isAskedOf(printed) &&
      facts.terms.some((one) => alike.includes(one.term) && IN.test(facts.text.slice(0, one.start))),
  );
}
