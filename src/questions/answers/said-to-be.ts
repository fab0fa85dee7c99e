import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { isDecided } from "./decides.ts";
import { NOT } from "./not-so.ts";
import { clauseBefore } from "./open-clause.ts";

/** Asks what something is. */
export const BE = /^(?:was|were|is|are)\b/i;

/** "Is she the chairwoman": of "Holm, the chairwoman". All that the question says stands in the sentence. */
export function isSaidToBe(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const own = terms.filter(({ light }) => !light);
  const isOwner = ({ printed }: AskedTerm): boolean => asked.includes(`${printed}'s `);
  const first = own.findIndex((term) => (term.sort === "name" || term.sort === "noun") && !isOwner(term));
  const last = own.findIndex((term, i) => i > first && term.sort !== "name");
  const [subject, word] = [own[own[first]?.sort === "name" ? last - 1 : first], own[last]];
  if (!BE.test(asked) || subject === undefined || word === undefined || facts.isQuestion) return false;
  const at = facts.terms.find(({ term }) => term === word.term)?.start ?? facts.text.length;
  if (own.some(({ sort }) => sort === "verb") || NOT.test(clauseBefore(facts.text, at)) || NOT.test(asked))
    return false;
  if (!own.every((term) => matchOf(term, facts) !== "none") || !isDecided(asked, facts.text)) return false;
  return isCalledThat(subject, word, facts);
}

/** Who stands beside what he is said to be: "Holm, the chairwoman", "chairwoman Ida Holm", "in which fishermen are a majority". */
function isCalledThat(subject: AskedTerm, word: AskedTerm, facts: SentenceFacts): boolean {
  const placesOf = (term: AskedTerm) =>
    facts.terms.filter((one) => one.term === term.term || term.alike.includes(one.term));
  const { text } = facts;
  return placesOf(subject).some((who) =>
    placesOf(word).some((what) => {
      if (what.start < who.start)
        return (
          /^(?: (?:\p{Lu}[\p{L}.'-]* )*)$/u.test(text.slice(what.end, who.start)) ||
          FOUND.test(text.slice(0, what.start))
        );
      const between = text.slice(who.end, what.start);
      return BESIDE.test(between) || (FOUND.test(text.slice(0, who.start)) && !/[,;]/.test(between));
    }),
  );
}

const BESIDE =
  /^(?:, (?:(?:the|an?|his|her|its|their|who (?:is|was)|\p{L}+'s) )?(?:\p{L}+ ){0,3}|(?: \p{L}+){0,2} (?:is|was|are|were|remains?|remained|became|becomes?|(?:has|have) been) (?:(?!not\b|no\b|never\b)\S+ ){0,4})$/iu;
/** Somebody finds something to be so. */
const FOUND =
  /\b(?:finds?|found|calls?|called|considers?|considered|deems?|deemed|described|sees?|saw)\b[^,;]*$/i;
