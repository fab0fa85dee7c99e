import { asksForPress } from "./press.ts";

/** Asks what people talk about, will talk about, or what talks deal with; not what was said about something. */
const ASKED =
  /\bwhat\b.*\b(?:talk\w*|spe?o?a?ke?\w*|speaking|conversed?|confer\w*|consult\w*|exchange (?:views|opinions)) (?:about|on|over|of)(?: (?:with|in|at|on|during|when|by) .*)?$|\bwhat\b.*\bdiscuss(?:ed|es|ing)?(?: (?:with|in|at|on|during|when|by|yesterday|today|tomorrow) .*)?$|\bwhat\b.*\b(?:deal|deals|dealt|dealing) with\b|\bwhat(?:'s| was| were| is| are| will) (?:it|they|(?:.* )?(?:calls?|meetings?|talks|conversations?|visit|discussions?|session|summit|be)) about$|\bwhat\b.*\b(?:agenda|(?:come|came|coming) up|be discussed|(?:talk|focus|concentrate|touch) (?:on|upon))\b|\b(?:what|which) (?:(?:was|were|is|are|will be) (?:the |their )?)?(?:main )?(?:topics?|subjects?|issues?|themes?)\b/i;

/** Whether a question asks for the subjects of a talk. */
export function asksForSubjects(words: string): boolean {
  return ASKED.test(words.replace(/\?$/, "")) && !SAID.test(words) && !asksForPress(words);
}

const SAID = /\b(?:say|said|tell|told|think|thinks|mean|means|know|write|wrote|complain\w*)\b/i;

/** No subject: how, where and when they talk. */
const NO_SUBJECT =
  "(?!(?:with|by|in|at|for|to|during|and)\\b|(?:the |a )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\\d|phone|telephone|line|sidelines?|basis|margins?|fringes?|eve|occasion|initiative|request|invitation|(?:an?|the) (?:regular|daily|weekly) basis|(?:first|second|third|next|last|previous|same) (?:day|time)|table|spot|record|lunch|dinner|breakfast|(?:an?|the) hour|(?:two|three|four|five|several) (?:hours|days)))";
const TALK =
  "(?:talks?|talked|talking|conversations?|calls?|meetings?|consultations?|negotiations?|discussions?|dialogue|views|opinions|spoke|speak|spoken|speaking|conversed|conferred|consulted)";
/** What stands before the subjects. */
const BEFORE = new RegExp(
  `\\b(?:discuss(?:ed|es|ing)?|review(?:ed|ing)?|(?:went|go|gone|going) (?:over|through)|touch(?:ed|ing)? (?:on|upon)|(?:deal|deals|dealt|dealing) with|(?:focus|concentrat|cent(?:er|re|r))(?:e|s|es|ed|ing)? (?:mainly |chiefly |above all )?(?:on|around)|devoted to|dedicated to|revolved? around|${TALK} (?:\\S+ ){0,6}?(?:about|on|over)(?= ${NO_SUBJECT})|(?:topics?|subjects?|agenda|themes?) (?:of (?:\\S+ ){1,6}?)?(?:was|were|is|are|will be|would be|includ\\w+)|(?:on the agenda|on the table)(?: (?:was|were|is|are)|:)) `,
  "iu",
);
/** What stands behind them. */
const BEHIND =
  /\b(?:is|are|was|were|will be|would be|being)(?: also| among)? (?:the |their |its |his )?(?:\p{Ll}+ )?(?:subjects?|topics?|themes?|issues)\b|\b(?:(?:could|will|would|may|might|is|are|was|were|to)(?: also)?(?: be| have been| come| been)*|came|come)(?: also)? (?:on (?:the|their) (?:\p{Ll}+ )?(?:agenda|table)|discussed|talked (?:over|about)|raised|up)\b|\bwas what they\b/iu;

/** Where the subjects of a talk stand in a sentence; null where it tells of none. */
export function subjectsIn(text: string): { readonly start: number; readonly end: number } | null {
  const before = BEFORE.exec(text);
  if (before) {
    const start = before.index + before[0].length;
    return { start, end: start + endOf(text.slice(start)) };
  }
  const behind = BEHIND.exec(text);
  return behind && behind.index > 3 ? { start: 0, end: behind.index } : null;
}

/** Subjects end where it is told how, when, or by whose word they talked. */
const END =
  /[;:]| (?:by|over the|on the) (?:tele)?phone\b|,? (?:(?:during|in|at) (?:a|an|the|their|his|her|that|this) (?:\p{L}+ ){0,2}?(?:call|conversation|meeting|talks|visit|telephone)|(?:when|while|before|after) (?:they|he|she|the two)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|, (?:(?:which|who|when|while|but|according|with)\b|(?:the )?(?:[\p{L}.'-]+ ){1,6}(?:said|says|told|reported|wrote|added|announced)\b|(?:said|says) )/u;

/** "A call about [Georgia] was so loud that …"; what they may discuss is how something is done. */
const NEXT_VERB =
  /^((?:(?!\b(?:how|what|whether|that|which|who|when|where|why)\b)[^,;])+?) (?:was|were|is|are|has|had|will|would)\b/iu;

function endOf(rest: string): number {
  const end = END.exec(rest);
  const whole = end && end.index > 3 ? end.index : rest.length;
  return NEXT_VERB.exec(rest.slice(0, whole))?.[1]?.length ?? whole;
}
