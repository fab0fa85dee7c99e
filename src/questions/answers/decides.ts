import { CAME_TO_NOTHING } from "./denied.ts";

/** "Two calls that they were to have had fell through": no Yes to "did they speak". */
const SPEAKS_OR_MEETS =
  /\b(?:meet|met|speak|spoken?|talk(?:ed)?|call(?:ed)?|phoned?|telephoned?|confer(?:red)?|visit(?:ed)?)\b/i;

/** Whether a sentence can decide at all: it tells of no contact that fell through, and says "only" where that is asked. */
export function isDecided(asked: string, text: string): boolean {
  if (AGREE_ASKED.test(asked) && !AGREES.test(text)) return false;
  return !(SPEAKS_OR_MEETS.test(asked) && CAME_TO_NOTHING.test(text)) && hasQualifier(asked, text);
}

const AGREE_ASKED =
  /\b(?:agree|agreed|agrees|settle|settled|reach\w* (?:an )?(?:agreement|deal|consensus))\b/i;
const AGREES =
  /\b(?:agree\w*|consent\w*|settled?|decided|deal|accord|consensus|common (?:view|ground)|shared the view|undertook|differ\w*|refus\w*)\b/i;

/** "The only", "the first": a sentence that does not say so itself does not answer. */
function hasQualifier(asked: string, text: string): boolean {
  const words = asked.match(/\b(?:only|first|last|all|every|always|both|ever|never|alone)\b/gi) ?? [];
  if (/\bbefore$/i.test(asked) && !EARLIER.test(text)) return false;
  if (/\bfirst round\b/i.test(asked) && /\b(?:single round|outright)\b/i.test(text)) return true;
  return words.every((word) => /^ever$/i.test(word) || new RegExp(`\\b${word}\\b`, "i").test(text));
}

/** "Had they talked before": told of an earlier time, or of one more. */
const EARLIER =
  /\b(?:before|first|earlier|previous\w*|last|again|already|second|third|ago|once|twice|times)\b/i;
