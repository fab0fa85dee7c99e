import { PLAIN_REASON, REASON } from "./cues.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** Says that a reason was given, and not yet which. */
const ANNOUNCED =
  /\b(?:gave|gives|offered|named|cited|had) (?!(?:no|neither|nor)\b)(?:(?!as\b)[\p{L}'-]+ ){0,4}?(?:reasons?|explanations?|grounds)\b(?! (?:that|an?|was|were|is|[\p{L}-]+ that)\b|:)|^Here is why\b/iu;
const NONE = /\b(?:no|without|any|not|n't|neither|nor)\b/i;

/** "The office gave the reason on its website": it comes in the next sentence. */
export function announcesReason({ text }: Pick<SentenceFacts, "text">): boolean {
  return ANNOUNCED.test(text) && !PLAIN.test(text) && !NONE.test(text);
}

const PLAIN = /\b(?:because|due to|owing to|so that|blam(?:ing|ed|es))\b/i;

/** How a reason is told by itself, after what it is a reason of. */
const EXPLAINS = new RegExp(
  [
    String.raw`\bexplain(?:s|ed|ing)? (?!(?:nothing|why not|how|to)\b)`,
    String.raw`,? (?:he|she|they|it|\p{Lu}\p{L}+) explain(?:s|ed)\b`,
    String.raw`\b(?:gave|giving|gives|cited|named) (?:\S+ ){1,5}?as (?:the|a|its|his|her|their|one)? ?(?:reason|grounds|cause)`,
    String.raw`\bnow that\b|\bma(?:kes?|de) no sense\b|\bno (?:longer any )?point (?:in|to)\b`,
    String.raw`\bcit(?:ed|es) (?!sources?\b|officials?\b|diplomats?\b|reports?\b|(?:\S+ ){0,3}as\b)`,
    String.raw`\b(?:gave|giving|gives) as (?:the|a|its|his|her|their) (?:reason|grounds)`,
    String.raw`\b(?:furious|angry|angered|annoyed|irritated|incensed|outraged|indignant|upset) (?:about|at|over|with|by|that)\b`,
    String.raw`\bclash(?:es|ed|ing)? with\b|\bcoincid(?:es|ed) with\b|\b(?:schedules?|timetables?|diar(?:y|ies)|programmes?) (?:\S+ ){0,3}?(?:not|n't|no)\b`,
    String.raw`^["'(]?(?:He|She|They)\b[^,;]{0,25} (?:was|were|is|are|had been|has been) (?:urgently )?(?:needed|wanted|required|ill|sick|unwell|busy|tied up|held up|detained)\b`,
    String.raw`^["'(]?(?:He|She|They|The \p{L}+)\b[^,;]{0,25} (?:was|were|had been|has been) (?:urgently )?(?:summoned|called (?:back|home|away)|recalled)\b`,
    String.raw`\b(?:made|forced|obliged|compelled|led|prompted|caused) (?:him|her|them|it|the (?:minister|secretary|president|ministry|government)) (?:to )?\p{Ll}{3,}`,
    String.raw`\bcaus(?:ed?|es|ing)\b|\bin (?:answer|reaction) to\b|\bthe (?:decision|move|step|refusal) (?:follow(?:s|ed)|came after|comes after)\b`,
  ].join("|"),
  "u",
);

/** Refers back for its reason: "for that reason the visit was put off". */
const REASON_BEFORE =
  /^["'“]?(?:In (?:this|that) connection|For (?:this|that|these|those|the same) reasons?|That is why|This is why|That was why|Therefore|Hence|(?:Because of|Owing to|Due to|Given|In view of) (?:this|that|it|these|those|all (?:this|that))\b(?! \p{Ll}+ (?:\p{Ll}+ )?(?:situation|circumstances))|Under (?:these|those|the) circumstances|As a (?:result|consequence))\b/u;

/** "For these reasons she stays": the reason stands before. */
export const refersBack = ({ text }: Pick<SentenceFacts, "text">): boolean => REASON_BEFORE.test(text);

type Beside = (step: number) => SentenceFacts | undefined;

/**
 * How many sentences after (or before) one that says what was done, and not why, the reason stands: one by its own words
 * for it, the next but one where it explains itself; null where none gives it.
 */
export function stepsToReason(text: string, beside: Beside): number | null {
  const isTold = (step: number, told: (text: string) => boolean): boolean => {
    const one = beside(step);
    return one !== undefined && !one.isQuestion && told(one.text) && !NO_REASON.test(one.text);
  };
  if (REASON_BEFORE.test(text)) {
    const back = [-1, -2].find((step) => isTold(step, (one) => REASON.test(one) || EXPLAINS.test(one)));
    if (back !== undefined) return back;
  }
  const next = beside(1);
  if (next !== undefined && announcesReason(next) && beside(2) !== undefined) return 2;
  const isPlain = (one: string): boolean => PLAIN_REASON.test(one) || EXPLAINS.test(one);
  if (isTold(1, isPlain)) return 1;
  return [2, -1].find((step) => isTold(step, (one) => EXPLAINS.test(one))) ?? null;
}

/** Says that no reason is given. */
const NO_REASON =
  /\b(?:no|any|without|not|never|nor|declined|refused)\b[^,;.]{0,40}\b(?:reasons?|explanations?|explain\w*)\b|\b(?:reasons?|explanation) (?:was|were|is|are|has|had) (?:not|never|un\p{L}+)\b/iu;
