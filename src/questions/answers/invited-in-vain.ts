import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { NOT } from "./not-so.ts";
import { isOfSameDoer } from "./same-doer.ts";

const COMES_ASKED =
  /^(?:will|would|did|does|do|is|are|has|have)\b.*\b(?:go(?:ing)?|c[ao]me|coming|attend\w*|travel\w*|fly|visit\w*|take part|taken? part|join\w*|accept\w*)\b/i;
const REFUSED =
  /\b(?:reject(?:ed|s)|turn(?:ed|s) down|declin(?:ed|es)|refus(?:ed|es)|spurn(?:ed|s)|rebuff(?:ed|s))\b(?: \p{L}+){0,5}? (?:invitations?|invite|offers?)\b/iu;

/** "Will she come": she has turned down the invitation. */
export function isInvitedInVain(asked: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  const refused = REFUSED.exec(facts.text);
  if (refused === null || !COMES_ASKED.test(asked) || NOT.test(asked)) return false;
  if (NOT.test(facts.text.slice(Math.max(0, refused.index - 12), refused.index))) return false;
  const deed = terms.find(({ sort, light }) => sort === "verb" && !light) ?? terms.at(-1);
  return deed !== undefined && isOfSameDoer(asked, deed, terms, { facts, start: refused.index });
}
