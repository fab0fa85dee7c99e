import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import type { Cutting } from "./span.ts";

/** Where the verb of the question, or one like it, stands in the sentence. */
export function verbPlace({
  terms,
  facts,
}: Pick<Cutting, "terms" | "facts">): { start: number; end: number; term: AskedTerm } | null {
  const verbs = terms.filter((term) => term.sort === "verb");
  const wanted = verbs.length > 0 ? verbs : terms.filter((term) => term.sort !== "name");
  for (const verb of [...wanted].sort((a, b) => b.weight - a.weight)) {
    if (matchOf(verb, facts) === "none") continue;
    const place =
      facts.terms.find(({ term }) => term === verb.term) ??
      facts.phrases.get(verb.term) ??
      facts.terms.find(({ term }) => isLike(verb, term) || verb.readings.includes(term));
    if (place) return { start: place.start, end: place.end, term: verb };
  }
  return null;
}

/** Whoever refuses does not accept, though both are answers. */
const REFUSES = /^(?:refus|declin|reject|deni|dismiss)/;

function isLike(verb: AskedTerm, term: string): boolean {
  if (REFUSES.test(term) && !REFUSES.test(verb.term)) return false;
  if (term.length >= 5 && term.slice(0, 5) === verb.term.slice(0, 5)) return true;
  return verb.groups.length > 0 && synonymGroups(term).some((group) => verb.groups.includes(group));
}
