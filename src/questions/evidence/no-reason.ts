import type { Contender } from "./sureness.ts";

const THERE_ASKED =
  /^[Ww]hy (?:is|was|are|were) (?:(?!not\b)[\p{L}.'-]+ ){1,4}(?:in|at) \p{Lu}\p{L}+[?\s]*$/u;
/** What brings somebody to a place: in the clause that has him there, not in what he says there. */
const WHAT_FOR =
  /\b(?:to \p{Ll}{3,}|for (?:an? |the )?\p{L}+|because|since|over|due to|so|as|where|hosts?|hosted|attend\w*|visit\w*)\b/iu;
const SAYING = /\b(?:said|says|told|added|insisted|stressed|warned|argued)\b/i;

/** "Why was he in Bergen": the reason of what he says there is none. */
export function isReasonOfElse({ question: { asks, words }, sentence: { facts } }: Contender): boolean {
  if (asks !== "why" || !THERE_ASKED.test(words)) return false;
  const said = SAYING.exec(facts.text)?.index ?? facts.text.length;
  return !WHAT_FOR.test(facts.text.slice(0, said));
}
