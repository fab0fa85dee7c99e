/** The question asks for what is denied, wished or to come itself. */
const ASKS_FOR_IT =
  /\b(?:not|never|n[o']t|nobody|neither|refus\w+|declin\w+|den(?:y|ies|ied)|fail\w*|will|would|should|shall|may|might|could|can|must|going|want\w*|wish\w*|tr(?:y|ies|ied)|plan\w*|to (?!the\b|an?\b|his\b|her\b|its\b|their\b)\p{Ll}+)\b|n't\b/iu;
/** "Did not", "has never been", right before a deed. */
const NEGATED =
  /(?:\b(?:not|never|no longer|cannot|hardly)|n't)(?: (?:\p{L}+ly|yet|ever|even|also|have|had|be|been|being|to)){0,3} $/iu;
/** "Neither Holm nor Lund", "nobody", "no minister": whoever does it stands behind these. */
const NO_DOER =
  /\b(?:neither|nor|nobody|no one|none|no (?!doubt\b|longer\b|matter\b)\p{Ll}+) [^,;:]{0,60}$/iu;
/** "Refused to", "denied that it had". */
const REFUSED =
  /\b(?:refus|declin|fail)\w* to (?:\p{L}+ly )?(?:have |be |been )?$|\bden(?:y|ies|ied|ying)\b[^.;]{0,80}$/iu;
/** "Wanted to", "asked Lund to": what was wished or planned only. */
const WISHED =
  /\b(?:want|wish|hop(?:e|ing)|threaten|seek|sought|tr(?:y|ied)|attempt|plan|intend|ask|urg|press|tell|told|expect|offer|promis|vow|pledg|propos|order|instruct|invit|call(?:s|ed|ing)? (?:up)?on|ready|willing|due|set|scheduled)\w*(?: [\p{L}'-]+){0,5} to (?:\p{L}+ly )?$/iu;

/** Whether a deed, at its place in a text, was not done, or only wished for, where it is asked what was: who did not do it is no answer. */
export function isUndoneDeed(asked: string, text: string, at: number): boolean {
  if (ASKS_FOR_IT.test(asked)) return false;
  const before = text.slice(Math.max(0, at - 160), at);
  return [NEGATED, NO_DOER, REFUSED, WISHED].some((one) => one.test(before));
}
