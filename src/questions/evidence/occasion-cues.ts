import type { Wanted } from "./features.ts";
import { tellsMeasure } from "./measures.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { tellsOnlyWhatIsAside } from "./set-aside.ts";
import { asksForSubjects, subjectsIn } from "./subjects-told.ts";

/** What tells the occasion a question means from others of the same people, in the order of `occasionCuesOf`. */
export const OCCASION_CUES = [
  "earlier time for what was before",
  "earlier time that is not asked for",
  "what lies ahead, for what will be",
  "what lies ahead, for what was",
  "no content for what was said",
  "only a contact first in article, for what was said",
  "near without the sort asked for",
  "near with the sort asked for",
  "initiative for whose it was",
  "another for who or what else",
  "left over from the sentence before",
  "left over, with the sort asked for",
  "left over, and goes on",
  "left over, with the subjects asked for",
] as const;

/** Shares of a question, 0–1. */
export interface Shares {
  /** What a sentence has of it. */
  readonly covered: number;
  /** What it has not, but the sentence before it has. */
  readonly carried: number;
}

export const EARLIER_ASKED =
  /\b(?:before|previous(?:ly)?|last|earlier|already|ever|since|first|prior|again|past)\b/i;
export const EARLIER =
  /\b(?:previous(?:ly)?|earlier|last (?:met|time|meeting|spoke|talked|month|year|week|round|saw|visit|call|[a-z]+ in)|before|first|already|since|prior|recall\w*|in the past|again|second|third|had (?:been|met|spoken|talked|last|already|seen|held|come|gone|visited))\b/i;
/** Another occasion than the one that is reported. */
export const LOOKS_BACK =
  /\b(?:previous(?:ly)?|earlier (?:meeting|talks|call|visit|conversation|this|in|that|on)|last (?:met|time|spoke|talked|saw)|prior|recall\w*|in the past|had (?:last |already |previously |earlier )?(?:met|spoken|talked|seen|held|visited|said|told|ordered)|(?:first|previous|last|earlier) (?:meeting|visit|call|talks|conversation|round|contact|time))\b/i;
const AHEAD_ASKED = /\b(?:will|going to|is to|are to|next|due|scheduled|planned|supposed|plan)\b/i;
const AHEAD =
  /\b(?:will|shall|is to|are to|(?:was|were) to(?! have)|due|scheduled|plan(?:s|ned|ning)?|set (?:for|to)|expected|supposed|next|upcoming|going to|tomorrow|intends?|flies|leaves|heads|travels|goes|bound for|on (?:his|her|their) way)\b/i;
const PAST_ASKED = /\b(?:did|was|were|had|have|has|happened|took|came|went|said)\b|^\s*who \w+ed\b/i;
const NOT_PAST_ASKED =
  /\b(?:will|going to|is to|are to|to be|due|next|scheduled|planned|supposed|plan|set for|does|is|are)\b/i;
const ONLY_AHEAD = /\b(?:will|is to|are to|to be held|intends?|plans? to|upcoming)\b/;
const TOLD_OF = /\b(?:said|told|announced) that\b/;

/** Whether a question is about what was, not about what is or will be. */
export const asksOfPast = (words: string): boolean => PAST_ASKED.test(words) && !NOT_PAST_ASKED.test(words);

/** Whether a text tells of what lies ahead alone. */
export const isOnlyAhead = (text: string): boolean => ONLY_AHEAD.test(text) && !TOLD_OF.test(text);

/** What a report of a contact has where it says more than that there was one. */
export const CONTENT =
  /\bthat\b|"|\babout\b|\b(?:discuss|urg|press|demand|propos|warn|stress|insist|agree|ask|rais|express|voic|review|convey|reaffirm|went (?:over|through)|concentrat|focus|touch|dealt|deal)\w*/i;
export const CONTACT =
  /\b(?:spoke|spoken|talked|met|held talks|telephone|phone|conversations?|meetings?|received?|calls?)\b/i;
const INITIATIVE_ASKED =
  /\binitiat|\bwho (?:called|phoned|rang|asked for|requested|wanted|sought|proposed)|whose (?:idea|initiative|request)|at whose/i;
const INITIATIVE =
  /\binitiat\w*|\bat the (?:request|invitation|wish|initiative)|\brang\b|\basked for\b|\brequest\w*|\binvit\w*|\bcall(?:ed)? (?:was )?(?:made|placed)|\bsought\b|\bpropos\w*|\bidea\b|\bapproach\w*/i;
export const ELSE_ASKED = /\b(?:else|besides|other|also|another|too|apart)\b/i;
export const ELSE =
  /\b(?:also|either|too|other|as well|another|besides|in addition|likewise|separately|joined|along with|together with)\b/i;
const PLACE = /\b(?:in|at|near|from|to|into|outside|around)\s+(?:the\s+)?\p{Lu}/u;

/** The cues of a sentence, in the order of `OCCASION_CUES`. */
export function occasionCuesOf(
  { asks, words, terms }: Wanted,
  facts: SentenceFacts,
  { covered, carried }: Shares,
): number[] {
  const { text } = facts;
  const isWorded = asks === "what" || asks === "what said";
  const isFirst = facts.sentence.index === 0;
  const sort = hasSort(asks, words, facts);
  const isSubjectTold = asksForSubjects(words) && subjectsIn(text) !== null;
  return [
    Number(EARLIER_ASKED.test(words) && EARLIER.test(text)),
    Number(!EARLIER_ASKED.test(words) && LOOKS_BACK.test(text)),
    Number(asks !== "when" && AHEAD_ASKED.test(words) && AHEAD.test(text)),
    Number(asksOfPast(words) && isOnlyAhead(text)),
    Number(isWorded && !CONTENT.test(text)),
    Number(isWorded && isFirst && CONTACT.test(text) && !isSubjectTold),
    sort === false ? covered : 0,
    sort === true ? covered : 0,
    Number(INITIATIVE_ASKED.test(words) && INITIATIVE.test(text)),
    Number(ELSE_ASKED.test(words) && ELSE.test(text) && !tellsOnlyWhatIsAside(words, terms, facts)),
    carried,
    sort === true ? carried : 0,
    facts.goesOn ? carried : 0,
    isSubjectTold ? carried : 0,
  ];
}

/** Whether a sentence has a day, a figure, a place or a duration where one is asked for; null where none is. */
function hasSort(asks: Wanted["asks"], words: string, facts: SentenceFacts): boolean | null {
  const isMeasured = tellsMeasure(words, facts.text);
  if (isMeasured !== null) return isMeasured;
  if (asks === "when") return facts.hasDate;
  if (asks === "how many") return facts.hasNumber;
  if (asks === "how long") return facts.hasDuration;
  return asks === "where" ? PLACE.test(facts.text) : null;
}
