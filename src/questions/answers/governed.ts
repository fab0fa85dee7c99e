import type { SentenceFacts } from "../evidence/sentence-facts.ts";

/** What the next words are only asked for, wished or foreseen by. "To Paris" is no such "to". */
const GOVERNOR =
  /\b(?:to(?= (?!the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b|each\b|one\b)\p{Ll})|should|would|will|could|may|might|must|can|ought to|(?:important|necessary|essential|vital|crucial|insist\w*|recommend\w*|propos\w+|suggest\w*|demand\w*|request\w*|ask\w*) that)(?=\s)/gu;
/** Where another clause begins, which the wish does not reach. */
const NEW_CLAUSE =
  /\b(?:who|which|but|while|whereas|because|although|though|since|when|and (?:he|she|it|they)|said|says|told|added)\b|;/i;
/** The words behind these were done. */
const BROUGHT_ABOUT =
  /\b(?:manag\w+|continu\w+|began|helped|used|met|came|went|got|forced|enough)(?: \S+){0,3} $/i;
const CONDITION =
  /\b(?:if|unless|whether|so that|in order that|provided(?: that)?|as long as|on condition)\b/i;
/** Forms of the past, which no wish has. */
const PAST =
  /(?:ed|ing)$|^(?:met|spoke|went|said|told|took|gave|held|left|came|brought|sent|made|won|lost|began|saw|sought|fell|stood|kept|paid|built|bought|broke|chose|drew|fought|found|got|grew|heard|knew|led|rose|ran|sold|shot|struck|threw|wrote|withdrew|was|were|had|did)$/i;

/** Questions that ask for a wish, a word or a condition themselves. */
const ASKS_FOR_IT =
  /^(?:will|would|can|could|should|may|might|must)\b|\b(?:should|would|will|must|could|might|if|whether)\b|^(?:did|does|do|has|have|had) .*\b(?:say|said|tell|told|want|ask|urge|press|call(?:ed)? (?:on|for)|insist|demand|propose|suggest|hope|plan|promise|agree|expect|offer|threaten|refuse|warn|like|need|intend|try|decide)\w*\b/i;

/**
 * Whether a verb, at its place in a sentence, is only asked for, wished, or a condition: "pressed him to stop, condemn and
 * tell"; "if the groups are curbed". Such a verb is no deed, however far the word that governs it stands off.
 */
export function isGoverned(asked: string, facts: SentenceFacts, at: number): boolean {
  if (ASKS_FOR_IT.test(asked)) return false;
  const before = facts.text.slice(0, at).replace(/["“”]/g, "");
  if (CONDITION.test(before.slice(-160))) return true;
  const word = /^[\p{L}'-]+/u.exec(facts.text.slice(at))?.[0] ?? "";
  const isPassive = /\b(?:be|been|get) (?:\p{L}+ )?$/u.test(before);
  if (PAST.test(word) && !isPassive) return false;
  return [...before.matchAll(GOVERNOR)].some(
    ({ index, 0: governor }) =>
      !NEW_CLAUSE.test(before.slice(index + governor.length)) && !BROUGHT_ABOUT.test(before.slice(0, index)),
  );
}
