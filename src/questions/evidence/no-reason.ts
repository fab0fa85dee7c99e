import { verbPlace } from "../spans/verb-place.ts";
import { purposeOf } from "./purpose.ts";
import type { Contender } from "./sureness.ts";

const THERE_ASKED =
  /^[Ww]hy (?:is|was|are|were) (?:(?!not\b)[\p{L}.'-]+ ){1,4}(?:in|at) \p{Lu}\p{L}+[?\s]*$/u;
/** "Why did they meet in Bergen". */
const MET_ASKED =
  /^why (?:did|do|have|had) (?:.+? )?(?:meet|met|speak|spoken|talk|talked|get together|sit down|confer)\b/iu;
/** What brings somebody to a place: in the clause that has him there, not in what he says there. */
const WHAT_FOR =
  /\b(?:to \p{Ll}{3,}|for (?:an? |the )?\p{L}+|because|since|over|due to|so|as|where|hosts?|hosted|attend\w*|visit\w*)\b/iu;
const SAYING = /\b(?:said|says|told|added|insisted|stressed|warned|argued)\b/i;

const BECAUSE = /\b(?:because|due to|owing to)\b/i;

/** "They are angry because it left": what is asked about is itself the reason, of something else. */
function isItselfTheReason({ terms, sentence: { facts } }: Contender): boolean {
  const at = BECAUSE.exec(facts.text)?.index ?? 0;
  const told = terms.filter(({ sort, light }) => sort !== "name" && !light);
  const deed = told.find(({ sort }) => sort === "verb") ?? told[0];
  if (at === 0 || deed === undefined) return false;
  const places = facts.terms.filter(({ term }) => term === deed.term);
  return places.length > 0 && places.every(({ start }) => start > at);
}

/** The reason of something else: "why was he in Bergen" is not told by the reason of what he says there. */
export function isReasonOfElse(contender: Contender): boolean {
  const {
    question: { asks, words },
    terms,
    sentence: { facts },
  } = contender;
  if (asks === "why" && isItselfTheReason(contender)) return true;
  const isThere = THERE_ASKED.test(words);
  if (asks !== "why" || !(isThere || MET_ASKED.test(words))) return false;
  const place = /\b(?:in|at) (\p{Lu}\p{L}+)[?\s]*$/u.exec(words)?.[1];
  const who = /^[Ww]hy (?:is|was) (?:[\p{Ll}]+ )*(\p{Lu}\p{L}+) (?:in|at)\b/u.exec(words)?.[1];
  const named = [place, who].filter((name) => name !== undefined);
  if (named.some((name) => !facts.text.includes(name))) return true;
  const said = SAYING.exec(facts.text)?.index ?? facts.text.length;
  if (WHAT_FOR.test(facts.text.slice(0, said))) return false;
  const deed = isThere ? null : verbPlace({ terms, facts });
  return deed === null || purposeOf(facts, deed.end) === null;
}
