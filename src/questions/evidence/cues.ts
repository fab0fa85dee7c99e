import { STOP_WORDS } from "../../search/stop-words.ts";
import type { Asks } from "../parse/asks.ts";
import type { AskedTerm } from "./asked-terms.ts";
import type { Wanted } from "./features.ts";
import { identityAsked, identityIn } from "./identity.ts";
import { tellsMeasure } from "./measures.ts";
import type { NameSpan } from "./names.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import { synonymGroups } from "./synonyms.ts";

/** What speaks for a sentence by the sort of answer that a question wants, in the order of `cuesOf`. */
export const CUES = [
  "date for when",
  "date beside what is asked",
  "day ahead for when it will be",
  "number for how many",
  "focus for how many",
  "new name for who",
  "doer for who",
  "teller for who says",
  "place for where",
  "place by name for where",
  "reason for why",
  "plain reason for why",
  "duration for how long",
  "saying for what said",
  "demand for what is demanded",
  "subject for what about",
  "agreement for what was agreed",
  "denial for whether",
  "lead for a short question",
  "what it is for who or what it is",
  "deed that only describes",
] as const;

export const DATE =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*|(?:in|since|of|from|until|by|late|early|mid-?) ?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:1[0-9]|20)\d\d|(?:last|next|this|earlier this|later this) (?:week|month|year|weekend|summer|spring|autumn|fall|winter)|weekend|(?:in|within) (?:a|the (?:next|coming)|two|three|several|\d+) (?:\p{L}+ )?(?:hours?|days?|weeks?|months?))\b/gu;
const AHEAD_ASKED = /\b(?:will|going to|is to|are to|due|next|scheduled|planned|supposed)\b/i;
export const AHEAD =
  /\b(?:will|would|shall|could|can|may|is to|are to|(?:was|were) to(?! have)|due|scheduled|planned|planning|set (?:for|to)|expected|supposed|plans? (?:to|for)|next|upcoming|until|going to|tomorrow|(?:leaves|flies|travels|heads|goes|arrives|departs|continues|returns|visits|meets)(?: \w+)? (?:to|for|in|on|with)|bound for|on (?:his|her|their) way)\b/i;
export const SOURCE_ASKED =
  /\b(?:say|says|said|tell|tells|told|report|reports|reported|announce[sd]?|source|claim(?:s|ed)?|according|confirm(?:s|ed)?|reveal(?:s|ed)?)\b/i;
const TELLS =
  /\b(?:said|says|told|tells|reported|announced|stated|according to|quoted|quoting|cited|citing|attributable|confirmed|wrote|tweeted)\b/i;
const PLACE = /\b(?:in|at|near|from|to|into|outside|around|on the)\s+(?:the\s+)?(?:\p{Lu})/u;
const BY_NAME = /\b(?:in|at)\s+(?:the\s+)?(?:\p{L}+\s+(?:of\s+)?){0,2}\p{Lu}/u;
/** "Due to the storm"; "due to meet" is no reason. */
export const DUE_TO = String.raw`due to (?!(?:be|have|give|host|deliver|join|go on|meet|hold|see|speak|talk|visit|travel|arrive|begin|start|take|go|come|sign|attend|fly|address|open|end|expire|return|leave|discuss|sit|receive|call|pay|chair|brief|land|appear|continue|hand|stay|stop|play|run|move|get|make|present|publish|vote|decide|lead|serve|resume|confer|consult|exchange|negotiate|testify|report|convene|gather|face|send|set|ride|sail|launch|announce|tour|welcome|greet|phone|telephone|finish|close|last|reopen|become)\b)`;
export const REASON = new RegExp(
  String.raw`\b(?:because|since|${DUE_TO}|owing to|thanks to|so that|so as to|in order to|in protest|in response|in retaliation|as a result|as long as|on account of|in view of|in the wake of|in (?:the )?light of|for (?:want|lack) of|given (?:that|the)|prompted by|ang(?:ered|ry) (?:by|at|about|over)|furious (?:at|about|over|with)|blam(?:ing|ed|es)|citing|reason\w*|for fear|aimed at|meant to|designed to|intended to|saying (?:that )?\p{Ll}|arguing|over(?! (?:the (?:past|last|next|coming|phone|telephone|weekend|years?)|lunch|dinner|breakfast|an? |\d))|after|to (?:avoid|prevent|protect|show|give|make|let|allow|limit|secure|ensure|guarantee|help|keep|stop|end|reach|achieve|restore|reduce|force|get|persuade|convince|save|strengthen|improve|promote|build|defend|counter|deter|punish|assure|inform|tell|discuss|explain|express|voice|convey|congratulate|complain|warn|see|learn|prepare)|(?:,| and) (?:so (?!far\b|that\b|as\b|on\b)|as (?=(?:\p{L}+ ){1,4}?(?:is|was|are|were|has|had|needs?|needed|did|could)\b)|having \p{L}+(?:ed|en|id)\b)|if (?:\S+ ){1,4}?not\b|(?:did|does|do|would) not (?:allow|permit|suit)|out of (?:time|money|fuel)|unwell|(?:fell|was|were|is) (?:ill|busy|away|absent)|unsafe|(?:congratulat|thank|prais|criticis|criticiz|condemn|commend|rebuk|apologi[sz]|honou?r)\w* (?:\S+ ){1,5}?(?:on|for|over))\b`,
  "iu",
);
export const PLAIN_REASON = new RegExp(
  String.raw`\b(?:because|${DUE_TO}|owing to|thanks to|so that|so as to|in order to|in protest|in response|in retaliation|blam(?:ing|ed|es)|citing|reason\w*|for fear|aimed at|meant to|designed to|intended to|since (?!then|\d|\p{Lu}))`,
  "iu",
);
export const SAYS =
  /\b(?:said|says|told|tells|added|insist\w*|stress\w*|emphasi[sz]\w+|reiterat\w+|repeat\w*|stated|argued|claimed|warn\w*|announced|declared|noted|replied|answered|responded|den(?:y|ies|ied)|propos\w+|suggest\w*|demand\w*|urg\w+|press\w*|asked|call\w*|want\w*|hop\w+|reject\w*|accus\w+|describ\w+|express\w*|voiced|rais\w+|condemn\w*|confirmed|complain\w*|reaffirm\w*|underlin\w*|recall\w*|thank\w*|according to)\b/i;
export const DEMAND_ASKED =
  /\b(?:ask|demand|urge|want|call (?:for|on)|press|request|require|insist|need|seek|must|should|have to)\w*\b/i;
export const DEMANDS =
  /\b(?:ask\w*|demand\w*|urg\w+|want\w*|call(?:s|ed)? (?:for|on)|press\w*|request\w*|requir\w+|insist\w*|need\w*|must|should|has to|have to|had to|ought|appeal\w*|sought|let)\b/i;
const ABOUT_ASKED =
  /\b(?:discuss|talk about|speak about|about|on the agenda|topics?|subjects?|focus|cover|touch on|raise|bring up)\w*\b/i;
const ABOUT =
  /\b(?:discuss\w*|talk\w* (?:about|over)|sp(?:o|ea)ke\w* about|about|dealt|deal\w* with|focus\w*|centred|centered|cover\w*|touch\w* (?:on|upon)|rais\w+|review\w*|went (?:over|through)|look\w* at|exchang\w+|agenda|concern\w*|topic\w*|subject\w*|devoted)\b/i;
const AGREED_ASKED = /\b(?:agree|agreed|decide|decided|settle|outcome|result|conclude)\b/i;
const AGREED =
  /\b(?:agree\w*|decid\w+|settled|deal|accord|consensus|conclud\w+|signed|pledged|promised|will continue|declared)\b/i;
const DENIES =
  /\b(?:not|no|never|none|neither|nor|without|unable|cannot|den(?:y|ies|ied)|reject\w*|refus\w+|declin\w+|rul(?:e|ed|ing) out|failed|played? down|playing down)\b|n't\b/i;
const TIMES_ASKED = /\bhow (?:many times|often)\b/i;
const TIMES =
  /\b(?:once|twice|(?:second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) (?:time|meeting|call|conversation)|times|(?:two|three|four|five|six|several|\d+) (?:\w+ )?(?:conversations|calls|meetings|talks|rounds|visits)|regularly|often|frequently)\b/i;
/** Characters within which two things of a sentence belong together. */
const NEAR = 60;

/** The cues of a sentence, in the order of `CUES`. */
export function cuesOf({ asks, terms, words }: Wanted, facts: SentenceFacts): number[] {
  const { text } = facts;
  const fresh = asks === "who" ? freshNames(terms, facts) : [];
  const when = (wanted: boolean, given: () => boolean): number => (wanted && given() ? 1 : 0);
  const isTime = asks === "when";
  const isMeasured = asks === "how many" || asks === "how long" ? tellsMeasure(words, text) : null;
  return [
    when(isTime, () => facts.hasDate),
    isTime ? besideDate(text, placesMet(terms, facts)) : 0,
    when(isTime && AHEAD_ASKED.test(words), () => facts.hasDate && AHEAD.test(text)),
    when(asks === "how many", () =>
      TIMES_ASKED.test(words) ? TIMES.test(text) : (isMeasured ?? facts.hasNumber),
    ),
    asks === "how many" ? besideNumber(terms, facts) : 0,
    when(asks === "who", () => fresh.length > 0),
    asks === "who" ? doer(words, terms, facts, fresh) : 0,
    when(asks === "who" && SOURCE_ASKED.test(words), () => TELLS.test(text)),
    when(asks === "where", () => PLACE.test(text)),
    when(asks === "where", () => BY_NAME.test(text)),
    when(asks === "why", () => REASON.test(text)),
    when(asks === "why", () => PLAIN_REASON.test(text)),
    when(asks === "how long", () => isMeasured ?? facts.hasDuration),
    when(asks === "what said", () => SAYS.test(text)),
    when(WORDED.includes(asks) && DEMAND_ASKED.test(words), () => DEMANDS.test(text)),
    when(WORDED.includes(asks) && ABOUT_ASKED.test(words), () => ABOUT.test(text)),
    when(asks !== "whether" && AGREED_ASKED.test(words), () => AGREED.test(text)),
    when(asks === "whether", () => DENIES.test(text)),
    facts.sentence.index === 0 ? Math.max(0, 1 - terms.length / 5) : 0,
    tellsWhatItIs(words, asks, terms, facts),
    asks === "when" || asks === "why" || asks === "who" || asks === "how" ? onlyDescribes(terms, facts) : 0,
  ];
}

/** "When was he ousted": "the [ousted] president" tells nothing of the deed. */
function onlyDescribes(terms: readonly AskedTerm[], { text, terms: own }: SentenceFacts): number {
  const verbs = terms.filter(({ sort, light }) => sort === "verb" && !light);
  const places = own.filter(({ term }) => verbs.some((verb) => verb.term === term));
  const isDescription = ({ start, end }: (typeof places)[number]): boolean =>
    /(?:ed|en|own)$/.test(text.slice(start, end)) &&
    /(?:^|\b(?:the|an?|of|from|by|with|to|his|her|its|their|this|that|and)\s)$/i.test(text.slice(0, start)) &&
    /^\s(?!(?:by|in|on|at|to|from|for|with|as|over|after|before|and|or|that|when|while|late|early)\b)\p{L}/u.test(
      text.slice(end),
    );
  return places.length > 0 && places.every(isDescription) ? 1 : 0;
}

/** "Who is Psaki": her office stands before her name. "Where is it": "in" comes after its name. */
function tellsWhatItIs(words: string, asks: Asks, terms: readonly AskedTerm[], facts: SentenceFacts): number {
  if (identityAsked(words) === null) return 0;
  const name = facts.terms.find(({ term }) => terms.some((one) => one.term === term));
  if (!name) return 0;
  if (asks !== "where") return identityIn(facts, name) ? 1 : 0;
  return /^,? (?:an? (?:\p{L}+ ){1,3})?(?:in|near|on|outside|of)\b/u.test(facts.text.slice(name.end)) ? 1 : 0;
}

const WORDED: readonly Asks[] = ["what", "what said", "which", "subject", "who"];

/** Names that the question does not hold; the first word of a sentence alone does not count. */
export function freshNames(terms: readonly AskedTerm[], facts: SentenceFacts): NameSpan[] {
  const asked = terms.map((term) => term.term);
  return facts.names.filter((name) => isNew(name.text, asked) && !(name.first && !name.text.includes(" ")));
}

function isNew(name: string, asked: readonly string[]): boolean {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => !STOP_WORDS.has(word) && !asked.some((term) => word.startsWith(term)));
}

/** Where words of the question stand that are no names. */
export function placesMet(terms: readonly AskedTerm[], facts: SentenceFacts): number[] {
  const own = terms.filter((term) => term.sort !== "name");
  const same = new Set(own.map(({ term }) => term));
  const groups = new Set(own.flatMap((term) => (term.light ? [] : term.groups)));
  const like = facts.terms.filter(
    ({ term }) => same.has(term) || synonymGroups(term).some((group) => groups.has(group)),
  );
  return [...like, ...own.flatMap(({ term }) => facts.phrases.get(term) ?? [])].map(({ start }) => start);
}

export function besideDate(text: string, places: readonly number[]): number {
  const dates = [...text.matchAll(DATE)].map((match) => match.index);
  return dates.some((date) => places.some((place) => Math.abs(place - date) < NEAR)) ? 1 : 0;
}

const ROLE =
  /\b(?:sources?|officials?|spokes\p{L}+|ministers?|ministry|department|mission|side|rebels?|separatists?|government|parliament|leaders?|envoys?|diplomats?)\s+(?:\p{L}+ly\s+)?$/iu;

/** The verb of the question stands in the sentence, and somebody new does what it says, or has it done to him where that is asked. */
function doer(
  words: string,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
  fresh: readonly NameSpan[],
): number {
  const verbs = terms.filter((term) => term.sort === "verb");
  const place = facts.terms.find(({ term }) => verbs.some((verb) => verb.term === term))?.start;
  if (place === undefined) return 0;
  const isObject = /\bwhom\b|\bwho (?:did|does|do|has|had|will|would|is|was|were) /i.test(words);
  if (isObject) return fresh.some((name) => name.start > place && name.start - place < NEAR) ? 1 : 0;
  const before = facts.text.slice(0, place);
  return fresh.some((name) => name.end <= place && place - name.end < NEAR) || ROLE.test(before) ? 1 : 0;
}

/** A counted thing of the question stands within a few words after a number. */
export function besideNumber(terms: readonly AskedTerm[], facts: SentenceFacts): number {
  const places = facts.terms.flatMap(({ term }, i) => (/^\d/.test(term) ? [i] : []));
  const near = (own: string): boolean => terms.some((term) => term.sort !== "verb" && term.term === own);
  return places.some((i) => facts.terms.slice(i + 1, i + 4).some(({ term }) => near(term))) ? 1 : 0;
}
