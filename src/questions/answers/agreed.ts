import type { AskedTerm } from "../evidence/asked-terms.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";

const ASKED =
  /^(?:did|does|do|has|have|had) (?:the )?(.+?) (?:also |ever |finally )?(agreed?|plan(?:ned)?|intend(?:ed)?|decided?|consent(?:ed)?)\b(.*)$/i;
const WITH = /^ (?:up)?with (?:the )?[\p{L}'-]+/iu;
/** Talks that are to go on are not agreed on what they are about. */
const GO_ON =
  /\b(?:go(?:ing)? on|continu\w+|resum\w+|carry on|keep|kept|further|more|again|next|later|future)\b/i;
const MATTER = /^ (?:on|about|over) (?!anything|something|everything|a date|a day|that|it\b)/i;
const ANYTHING = /\b(?:on |about )?(?:anything|something)\b/i;
const AGREED =
  /\b(?:agree[ds]?|consent(?:s|ed)?|decided)\b(?! (?:not|against|(?:to |on |with )?(?:none|nothing|neither|no))\b)/gi;
const UNDONE =
  /\b(?:not|never|no|nobody|neither|nor|without|to|will|would|could|should|if|whether|unless|refus\w+ to|fail\w+ to)(?: \p{L}+ly)? $/iu;
const ENOUGH = 0.6;

/**
 * "Did she agree with him on the ferry", "did they plan to go on": Yes where a sentence has just these agree to just that;
 * Not known where it has them agree to talk on about it; null for any other question or sentence.
 */
export function onAgreement(
  asked: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): "Yes" | "Not known" | null {
  const [, who = "", verb = "", rest = ""] = ASKED.exec(asked) ?? [];
  const told =
    verb === "" ? undefined : [...facts.text.matchAll(AGREED)].find((one) => isDone(one, who, terms, facts));
  if (told === undefined) return null;
  const agreed = facts.text.slice(told.index);
  if (!/^agree/i.test(verb) && !GO_ON.test(rest)) return null;
  if (MATTER.test(rest.replace(WITH, "")) && GO_ON.test(agreed) && !GO_ON.test(rest)) return "Not known";
  const aside = `${who}${verb}${WITH.exec(rest)?.[0] ?? ""}`;
  const own = terms.filter(
    ({ printed, light }) =>
      !light && !aside.includes(printed) && !isWhen(rest, printed) && !GO_ON.test(printed),
  );
  if (own.length === 0)
    return ANYTHING.test(rest) || rest.replace(WITH, "").trim() === "" || GO_ON.test(rest) ? "Yes" : null;
  const all = own.reduce((sum, { weight }) => sum + weight, 0);
  const met = own
    .filter((term) => matchOf(term, facts) !== "none")
    .reduce((sum, { weight }) => sum + weight, 0);
  return met >= ENOUGH * all ? "Yes" : null;
}

/** Told as done, by the ones asked about: named right before it, or "the pair", "the two" for both. */
function isDone(
  { index }: RegExpExecArray,
  who: string,
  terms: readonly AskedTerm[],
  { text, terms: own }: SentenceFacts,
): boolean {
  const before = text.slice(0, index);
  if (UNDONE.test(before)) return false;
  const names = terms.filter(({ sort, printed }) => sort === "name" && who.includes(printed));
  if (names.length === 0)
    return /\b(?:they|both|pair|two|sides|ministers|men|\p{Lu}\p{L}+ and \p{Lu}\p{L}+)(?: \p{Ll}+){0,2} $/u.test(
      before,
    );
  const near = own.filter(({ end }) => end <= index && index - end < 60);
  return names.every(({ term, alike, holders }) =>
    near.some((one) => one.term === term || alike.includes(one.term) || holders.includes(one.term)),
  );
}

/** "… after Paris": when, not what. */
function isWhen(rest: string, printed: string): boolean {
  return new RegExp(
    `\\b(?:after|before|since|in|at) (?:the )?${printed.replace(/[^\p{L}\p{N} ]/gu, ".")}`,
    "iu",
  ).test(rest);
}
