import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { Ranked } from "../evidence/rank.ts";

const OCCASION = "(?:call|conversation|meeting|contact|talks?|visit|letter|request|offer|deal|agreement)";
/** Takes back the whole of what stands before it. */
const TAKES_BACK = new RegExp(
  [
    "\\bden(?:y|ies|ied) (?:it|this|that(?! \\p{L})|any such|having|the (?:report|claim|story))(?!\\p{L})",
    "\\b(?:rejected|rejects|dismissed|dismisses|refuted) (?:it|this|that(?! \\p{L})|the (?:report|claim|story))(?!\\p{L})",
    "\\b(?:this|that|it|the (?:report|story|claim)) (?:is|was) (?:simply |just |completely |entirely |pure )?(?:not (?:true|correct|so)|untrue|false|wrong|fiction|nonsense|invented|made up)\\b",
    `\\bthere (?:was|were|has been|had been) no(?: such)? (?:telephone |phone )?${OCCASION}\\b`,
    `\\bno(?: such)? (?:telephone |phone )?${OCCASION} (?:ever )?(?:took place|has taken place|happened|was held|was made)\\b`,
    "\\bnothing of the (?:sort|kind)\\b",
  ].join("|"),
  "iu",
);
/** They themselves, or those who speak for them. */
const HIS_OWN =
  /\b(?:his|her|its|their) (?:own )?(?:\p{L}+ )?(?:spokes\p{L}+|office|ministry|department|aides?|staff|government)\b|(?<!\bthat )\b(?:he|she|they) (?:said|says|told|added|den\w+|insist\w+)\b/iu;

/**
 * Told of as done, and taken back by the sentence right after: No where those whom it is told of say so themselves, open
 * where anybody else does; null where nobody takes it back.
 */
export function takenBackNext(
  told: Ranked,
  ranked: readonly Ranked[],
  terms: readonly AskedTerm[],
): { readonly sentence: Ranked; readonly verdict: "No" | "Not known" } | null {
  const { article, sentence } = told.facts;
  const next = ranked.find(
    ({ facts }) => facts.article === article && facts.sentence.index === sentence.index + 1,
  );
  if (next === undefined || !TAKES_BACK.test(next.facts.text)) return null;
  const names = terms.filter(({ sort }) => sort === "name");
  const isOwn = HIS_OWN.test(next.facts.text) || names.some((term) => matchOf(term, next.facts) === "same");
  return { sentence: next, verdict: isOwn ? "No" : "Not known" };
}
