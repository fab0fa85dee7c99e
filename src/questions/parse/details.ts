import type { Detail } from "../question.ts";
import type { Asks } from "./asks.ts";

const NOUN =
  "(?:phone |telephone |video )?(?:calls?|meetings?|talks|conversations?|contacts?|visits?|letters?|encounters?|discussions?|exchange|summit|session|consultations?|get-together|trip)";
const VERB =
  "(?:meet|met|visit|visited|talk|talked|speak|spoke|spoken|call|called|phone|phoned|ring|rang|converse|conversed|confer|discuss|see each other|sit down|get together|come together|hold talks|held talks|have a|had a|hold a|held a|be in touch|in touch|in contact|communicate|get in touch|come face to face)";
/** Somebody who speaks or meets: a pair, a group or a name. */
const NO_NAME = "(?!(?:the|an?|this|that|it|its|his|her|their|any|there|what|who|not)\\b)";
const WHO = `(?:they|the two|the pair|both|the (?:two )?(?:ministers|men|sides|diplomats|foreign ministers)|${NO_NAME}\\p{L}[\\p{L}'-]+(?: (?!(?:want|ask|say|tell|have|hold|see|asked|wanted|agree|plan)\\w*\\b)\\p{L}[\\p{L}'-]+)?(?:(?: and |,| & | ?/ ?| with )\\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)?)?)`;
const SAYING =
  /\b(?:say|said|says|tell|told|state|stated|claim|claimed|announce|announced|report|reported|declare|declared|warn|warned|deny|denied|statement)\b/i;

const rx = (source: string): RegExp => new RegExp(source, "iu");
const PAIR_VERB = rx(
  `^(?:.*?\\b)?(?:when|where|did|do|does|have|has|had|will|would|are|is|was|were|city|country|day|date|place|how|month|year|time) (?:else )?(?:did|do|does|have|has|had|will|would|are|is|was|were)? ?${WHO} (?:(?!(?:agree|refuse|decline|want|promise|offer|plan|fail|ask|propose|urge|press|tell|push|persuade|invite|convince|order)\\w*\\b)\\w+ ){0,2}?(?<!\\b(?:an?|the|for) )${VERB}\\b`,
);
const WAS_NOUN = rx(
  `\\b(?:was|were|is|are|did|does|will|of|about) (?:the|their|this|that|these|those|a|any|our)? ?(?:\\S+ ){0,4}?${NOUN}\\b|^(?:has|have|had) (?:the|their|this|that|these|those|a|any) (?:\\S+ ){0,4}?${NOUN}\\b.*\\b(?:happened|occurred|taken place|come (?:about|off)|been held|gone ahead)\\b`,
);

const INITIATOR = rx(
  `^(?:and )?(?:at |on )?whose (?:initiative|idea|request|suggestion|invitation)(?: (?:was|is) (?:it|this|that))?$|\\bwhose (?:initiative|request|invitation)\\b|\\bwhose (?:idea|suggestion) (?:was|is|were) (?:the|that|this|their) (?:\\S+ ){0,4}?${NOUN}|\\binitiat(?:ed|es|ing|ive|or)\\b|\\b(?:who|which (?:side|country|government|party|minister|of (?:them|the (?:two|ministers|sides)|these two)))\\b.*\\b(?:asked for|requested|proposed|suggested|set up|arranged|sought|wanted|instigated|placed|made|started|began|launched|picked up) (?:the|that|this|a|it|their)\\b ?(?:\\S+ ){0,4}?${NOUN}|\\bwho (?:first )?(?:called|phoned|rang|telephoned|contacted|dialled)(?: whom| who| up| first| the other)?$|\\bwho (?:called|phoned|rang|telephoned) (?:whom|who|kerry|lavrov)\\b|\\bwho reached out\\b|\\bhow did (?:the|that|this|it) (?:\\S+ ){0,4}?come about\\b|\\bwho (?:picked up|made) the (?:phone|call)\\b`,
);
const CHANNEL = rx(
  `\\bhow (?:did|do|have|were|was|are) ${WHO} (?:\\w+ )?(?:${VERB}|reached)\\b|\\b(?:by (?:tele)?phone|over the phone|in person|face to face)\\b.*\\bor\\b|\\bwhat (?:kind|sort|type|form) of (?:contact|conversation|talks?|meeting|exchange)\\b|^(?:by )?(?:tele)?phone or\\b|\\bor (?:by )?(?:tele)?phone\\b|\\b(?:through|by|over) (?:what|which) (?:channel|means|medium)\\b`,
);
const TOPICS = rx(
  `^what\\b.*\\bon the (?:\\S+ )?agenda\\b|\\bwhat (?:else )?(?:did|do|will|would|have|were) ${WHO} (?:\\w+ )?(?:discuss|discussed|discussing|talk about|talked about|speak about|spoken about|cover|focus on|go over)\\b|\\bwhat(?:'s| is| was| else is) (?:else )?on the (?:agenda|table)\\b|\\bwhat (?:was|were|is|else was|will be) (?:the )?(?:topics?|subjects?|agenda|discussed|on the agenda|talked about|covered)\\b|\\bwhat (?:was|is|were) (?:the|that|this|their) (?:\\S+ ){0,4}?${NOUN} (?:\\S+ ){0,5}?about\\b|\\b(?:which|what) (?:topics|subjects|issues|questions)\\b`,
);
/** "Did Kerry bring up Syria": a subject of a contact. */
const CAME_UP =
  /\b(?:bring|brought) up\b|\b(?:raised?|mention(?:ed)?|c[ao]me up|discuss(?:ed)?|talk(?:ed)? about|sp(?:ea|o)ke? about|touch(?:ed)? on)\b/i;
const OUTCOME = rx(
  `\\bwhat (?:was|were|got|is|has been) (?:\\w+ )?(?:agreed|decided|settled|achieved|the (?:outcome|result|upshot)(?! (?:of|in)\\b))|\\bwhat did (?:they|the two|the pair|both|the sides|kerry and lavrov|lavrov and kerry|the (?:two )?ministers) (?:\\w+ )?(?:agree|decide|settle|conclude)|\\b(?:outcome|upshot|results?) of (?:it$|that$|(?:the |their |that |this )?(?:\\S+ ){0,4}?${NOUN}\\b)|\\bhow did (?:it|that|the (?:\\S+ ){0,3}?${NOUN}) end\\b|\\bwhat came (?:out )?of\\b`,
);
const SOURCE =
  /\bwhich side(?:s)? (?:told|tells|reported|reports|gave|gives|confirmed|says|said) (?:it|this|that|them|so|the (?:account|story|news))\b|^who (?:says|said|reported|reports) (?:that )?(?:the|their|that|this) (?:\S+ ){0,3}?(?:calls?|meetings?|talks|visit|contact|conversation) (?:happened|took place|was held|were held|was on)\b|\bwho (?:told|informed) us\b|^who (?:says|said) (?:so|that|this|it)$|\bwhose (?:word|account|version|readout)\b|\bwho(?:m| is| was)? (?:the )?sources?\b|\baccording to whom\b|\bwho (?:first )?(?:reported|reports|confirmed|announced|disclosed|revealed) (?:(?:it|this|that|so)$|(?:the|their|that|this) (?:\S+ ){0,3}?(?:calls?|meetings?|talks|visit|contact|conversation|trip|news))\b|^source\b/i;
const COUNT = rx(
  `\\bhow (?:many|often) (?:[\\w-]+ ){0,2}?(?:${NOUN}|times)\\b|\\bhow (?:many times|often)\\b|\\bnumber of (?:\\w+ )?${NOUN}\\b|^count\\b`,
);
const LIST = rx(
  `^(?:list|show|give)\\b.*\\b${NOUN}\\b|^every (?:\\w+ )?${NOUN}\\b|^\\p{L}[\\p{L} .-]{0,40}'s? (?:phone |telephone |video )?(?:contacts|calls|meetings|conversations|visits)(?: (?:with|about|on|in|since|before|after|from) .+)?$|\\b(?:which|what) (?:\\w+ ){0,2}?(?:calls|meetings|contacts|conversations|visits|talks)\\b|^all\\b.*\\b(?:contacts|calls|meetings|conversations|visits)\\b|\\b(?:calls|meetings|contacts|conversations) (?:about|on|in|of|with|between|since|before|after|from)\\b.*$`,
);

const ORDER = rx(
  `^(?:the |their )?(?:very )?(?:first|last|latest|next|most recent|previous|earliest) (?:\\w+ ){0,2}?${NOUN}\\b`,
);

const PARTICIPANTS = rx(
  `^(?:and )?who (?:spoke|talked|met|phoned|called) (?:to |with )?(?:the \\p{L}+ minister|${NO_NAME}\\p{L}[\\p{L}'-]+)$|\\bwho (?:took part|participated|was present|attended|were the participants|else (?:took part|attended|was there))\\b|\\b(?:who|whom) (?:else )?(?:did|does|has|had|will|is|was) \\p{L}[\\p{L}'-]+(?: \\p{L}[\\p{L}'-]+)? (?:\\w+ )?(?:meet|met|visit|visited|talk|talked|speak|spoken|call|called|phone|phoned|ring|meeting|talking|speaking)\\b|\\bparticipants? (?:of|in)\\b|\\bwho (?:were|was) (?:in|at|on) the ${NOUN}\\b`,
);
/** "It" that stands for the contact an article is about: "when was it", "what was it about", "how long did it last". */
const BARE_IT =
  /(?<=^(?:and |so )?(?:when|where|how long|what|who|whose initiative|at whose initiative) (?:was|is|did|will|were) )(?:it|this|that)(?=$| (?:about|last|take|be|held|over|supposed|meant|due|planned|scheduled|to|happen)\b)/i;

/** Which details of a contact a question asks for; none where it asks about something else. */
export function detailsAsked(asked: string, asks: Asks): Detail[] {
  const text = asked.replace(BARE_IT, (it) => (/they|both/i.test(it) ? it : "the contact"));
  if (TIME_OF_DAY.test(text) || END_ASKED.test(text)) return [];
  if (/\bwh(?:at|ich) (?:hotel|building|room|residence|embassy|hall|villa)\b/i.test(text)) return [];
  if (NAMES_SOMEBODY.test(text)) return [];
  if (COUNT.test(text)) return ["count"];
  if (isOfNone(text, asks)) return [];
  if (SOURCE.test(text)) return ["source"];
  if (INITIATOR.test(text)) return ["initiator"];
  if (/\bor\b/i.test(text) && CHANNEL.test(text)) return ["channel"];
  if (OUTCOME.test(text)) return ["outcome"];
  if (TOPICS.test(text)) return ["topics"];
  if (asks === "whether" && CAME_UP.test(text)) return ["status"];
  return byKind(text, asks);
}

/** A habit is none of the contacts, and what was not agreed no outcome of one. */
function isOfNone(text: string, asks: Asks): boolean {
  return (HABIT.test(text) && (asks === "how" || asks === "whether")) || NOT_AGREED.test(text);
}

const NOT_AGREED = /\b(?:not|never|n't) (?:\w+ )?(?:agree|decide|settle)|\bdisagree/i;
const HABIT = /\b(?:often|regularly|frequently|usually|normally)\b/i;

/** "Who does Moscow call terrorists": a name for somebody, no call. */
export const NAMES_SOMEBODY =
  /^who\b.*\b(?:do|does|did) (?:the )?\p{L}+ (?:call|describe|brand|label) (?!(?:on|for|in|at|about|after|before|from|first|today|him|her|them|whom?|to)\b)\p{L}+/iu;

/** A clock is asked for: no field of a contact has it. */
const TIME_OF_DAY =
  /\b(?:at|what|which) (?:what |which )?(?:time|hour)\b(?! (?:did|does) it (?:take|last))|\btime of (?:the )?day\b/i;

/** "When did the meeting end": the record has days, not the ends of what took place on them. */
export const END_ASKED = rx(
  `^(?:and )?when (?:did|does|do|will|is|are) (?:the|their|this|that|these|those|it|they)\\b ?(?:\\S+ ){0,5}?(?:ends?|finish(?:es)?|conclude|adjourn|wrap up|break up|be over)\\b`,
);

function byKind(text: string, asks: Asks): Detail[] {
  const found = BY_KIND.find(([kinds, , fits]) => kinds.includes(asks) && fits(text));
  return found ? [found[1]] : [];
}

const told = (text: string): boolean => !SAYING.test(text) && isAboutContact(text);

/** In order: what is asked, the detail it means, and when. */
const BY_KIND: readonly (readonly [readonly Asks[], Detail, (text: string) => boolean])[] = [
  [["when"], "date", told],
  [["where"], "place", (text) => told(text) && !/^where (?:was|is|were) \S+ when\b/i.test(text)],
  [["how long"], "duration", (text) => told(text) || /\bit last\b|\bthey (?:talk|speak|meet)\b/i.test(text)],
  [["how"], "channel", (text) => CHANNEL.test(text)],
  [["who"], "participants", (text) => PARTICIPANTS.test(text)],
  [["whether"], "status", told],
  [["which", "subject", "what"], "list", (text) => LIST.test(text)],
  [["subject"], "list", (text) => ORDER.test(text)],
];

function isAboutContact(text: string): boolean {
  return (
    PAIR_VERB.test(text) ||
    WAS_NOUN.test(text) ||
    new RegExp(`^(?:date|day|place|venue|location|duration|length|time)\\b.*\\b${NOUN}\\b`, "iu").test(text)
  );
}
