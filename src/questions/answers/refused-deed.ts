import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import { NOT } from "./not-so.ts";
import { clauseBefore } from "./open-clause.ts";
import { isOfSameDoer } from "./same-doer.ts";

const REFUSES = /^(?:refus|declin|reject|den(?:y|ie)|fail)/i;

/**
 * "Does she accept it", where a word kindred to the one asked for says that she refuses to: No if it is just that deed which
 * the one asked about refuses ("refused to recognise"), else Not known; null where nobody refuses anything.
 */
export function onRefusal(
  asked: string,
  main: AskedTerm | undefined,
  terms: readonly AskedTerm[],
  deed: { readonly facts: SentenceFacts; readonly start: number },
): "No" | "Not known" | null {
  const { facts, start } = deed;
  if (main === undefined || !REFUSES.test(facts.text.slice(start)) || REFUSES.test(main.printed)) return null;
  const isOfThat = facts.terms.some(
    (one) => one.start > start && synonymGroups(one.term).some((group) => main.groups.includes(group)),
  );
  const isHis = isOfThat && isOfSameDoer(asked, main, terms, deed);
  return isHis && !NOT.test(clauseBefore(facts.text, start)) ? "No" : "Not known";
}
