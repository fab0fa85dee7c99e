import { oppositesOf } from "../evidence/antonyms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { NOT } from "./not-so.ts";
import { clauseBefore, opens } from "./open-clause.ts";
import { isOfSameDoer } from "./same-doer.ts";

/** Where the opposite of a word stands, in one word or several. */
export function placeOfOpposite(term: string, facts: SentenceFacts): { readonly start: number } | undefined {
  const opposites = oppositesOf(term);
  const phrase = [...opposites].flatMap((one) => facts.phrases.get(one) ?? [])[0];
  return facts.terms.find((one) => opposites.has(one.term)) ?? phrase;
}

/** "Does he confirm the figure": what is denied comes after the denial. */
function deniesElse(at: number, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const things = terms.filter(({ sort, light }) => (sort === "noun" || sort === "other") && !light);
  if (!/^den(?:y|ies|ied)\b/i.test(facts.text.slice(at)) || things.length === 0) return false;
  return !facts.terms.some(({ term, start }) => start > at && things.some((one) => one.term === term));
}

/** No where the sentence says the opposite of the verb, and does not deny that in turn. */
export function contrary(
  main: AskedTerm,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  asked: string,
): "No" | "Not known" {
  const place = [main, ...terms].map(({ term }) => placeOfOpposite(term, facts)).find((one) => one);
  if (!place || deniesElse(place.start, terms, facts)) return "Not known";
  const isHis = main.sort !== "verb" || isOfSameDoer(asked, main, terms, { facts, start: place.start });
  const clause = clauseBefore(facts.text, place.start);
  return !isHis || NOT.test(clause) !== NOT.test(asked) || opens(clause, asked) ? "Not known" : "No";
}
