import type { Piece } from "./pieces.ts";

/** What outlets say of who pays for them, and of how easily a reader gets rid of their mails. */
const PITCH =
  /\b(?:(?:reader|member|listener|audience|crowd)-(?:funded|supported|owned|financed)|(?:paid for|funded|financed|supported|made possible) by (?:its |our |the )?(?:readers|subscribers|supporters|those who read it)|free to read|(?:journalism|reporting) like this|every (?:penny|cent|euro|dollar|pound|rupee|kron[ae]|contribution|donation|gift|subscription) (?:counts|helps)|unsubscribe (?:at )?(?:any ?time|whenever|with one)|(?:no|never|without) spam|cancel (?:at )?any ?time|start your (?:day|morning|week|weekend) with|needs your (?:support|help)|help (?:us )?keep [^.]{2,40} (?:free|independent|alive|online))\b/i;
/** "Before you read on: we have no owners." */
const BEFOREHAND =
  /^(?:Before|While|Since|As) you(?:'re| are)? (?:read(?:ing)? (?:on|this)|go|leave|here|continue|scroll)\b/;
const SAID = /\b(?:said|says|told|asked|added)\b/;

/** What readers are asked to take, by name: "Sign up for The Strait, a weekly letter". */
const SIGN_UP = /^(?:Sign up|Subscribe|Register) (?:for|to) (?:our |the )?["']?\p{Lu}/u;

/** How often something comes. */
const OFTEN =
  /\b(?:(?:every|each) (?:single |other )?(?:morning|evening|(?:week)?day|week|weekend|month|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|daily|weekly|fortnightly|(?:a|per) (?:day|week|month))\b/i;
const OF_NEWS =
  /\b(?:e-?mails?|letters?|inbox|news|headlines|stories|reporting|briefing|minutes|dispatch(?:es)?|digest|round-?up|reads|reading|journalism)\b|\b(?:what|everything|all) you need\b|^(?:Our|All|The (?:week|day|month|best|world))\b|^The \p{L}+(?: \p{L}+)?, /iu;
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|told|went|came|met|left|fl(?:y|ies|ew)|(?!need)\p{Ll}{2,}ed)\b|"/u;
const MOST_WORDS = 16;

/** Whether a piece offers readers something to subscribe to, or asks them to pay, without saying "you" or "we". */
export function isOffer({ folded, words }: Piece): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  if (SAID.test(own)) return false;
  if (BEFOREHAND.test(own) || PITCH.test(own) || SIGN_UP.test(own)) return true;
  return words <= MOST_WORDS && OFTEN.test(own) && OF_NEWS.test(own) && !VERB.test(folded);
}
