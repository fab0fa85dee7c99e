import { type Reading, wordsOf } from "../reading/unit.ts";
import type { TriggerHit } from "./triggers.ts";

const WISHED =
  /(?:^| )(?:wanted|wished|hoped|tried|sought|asked|longed|(?:was|were) (?:keen|eager|anxious|ready|willing|prepared)|would have liked|would like|wants|wishes)(?: %)?(?: (?:to|for|an?|hold|have|arrange|get|secure|another|separate|private|personal|direct|[a-z]+-[a-z-]+|telephone|phone|short|brief))*$/;
const REFUSED =
  /^[^;]*?(?:;|,? (?:but|and|yet)|, which|, who) (?:(?:the|that|this|his|her|@|#|'s|then|[a-z]+ (?:leader|president|minister|side|government|palace|house)|[a-z]+|was|were|has|had) ){0,4}?(?:said no(?: to (?:it|that|this|him|her))?|(?:refused|declined)(?! to (?!(?:meet|see|talk|speak|receive|take|come)(?: |$)))|would not hear of it|turned (?:it|him|her|@|#|them|the (?:request|idea|offer)(?! (?:of|for|to|that) )) down|turned down the (?:request|idea|offer)(?! (?:of|for|to|that) )|(?:was|were) (?:turned down|rebuffed|refused)|rebuffed (?:it|him|her|@|#)|rejected (?:it|that|the (?:request|idea|offer)(?! (?:of|for|to|that) )))(?: by [^.;]*)?(?: |$|[,.;])/;

/** "@ wanted to see @ at the summit; the Kremlin said no": a wish with its answer in the same sentence. */
export function isWishRefused(reading: Reading, { to }: TriggerHit, before: string): boolean {
  if (!WISHED.test(before)) return false;
  return REFUSED.test(wordsOf(reading, to, reading.units.length));
}

const WISHED_THEN = /(?:^| )(?:wanted|wished|hoped|tried|sought|was|were|would have) /;

/** "had wanted to see @ on %, but was rebuffed": a day that is over. */
export function isWishOver(before: string): boolean {
  return WISHED.test(before) && WISHED_THEN.test(`${before} `);
}
