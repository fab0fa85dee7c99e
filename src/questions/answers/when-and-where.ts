import type { AskedTerm } from "../evidence/asked-terms.ts";
import { toldBy } from "../evidence/candidates.ts";
import { AHEAD } from "../evidence/cues.ts";
import { matchOf } from "../evidence/features.ts";
import { isLengthOfAnother } from "../evidence/talk-length.ts";
import { END_ASKED } from "../parse/details.ts";
import { placeSpan } from "../spans/places.ts";
import type { Proposed } from "./no-answer.ts";
import { isTooWide } from "./whole-place.ts";

export const NEW_DATE_ASKED =
  /\bnew (?:dates?|day|time)\b|\b(?:meet|speak|talk|held|take place|come|visit|go|travel|fly|be)\b(?: \S+){0,4}? instead\b|\b(?:resched\w+|postponed|moved|put off) (?:to|for|until)\b/i;
const NEW_DATE =
  /\b(?:new (?:dates?|day)|instead|rescheduled (?:for|to)|(?:postponed|moved|put off|pushed back|delayed|adjourned|shifted|brought forward|put back) (?:\S+ ){0,6}?(?:to|until|till|for|by) (?:\d|an? |next|later|early|late|mid|after|the (?:end|beginning|start|middle|following|week|month|year|spring|summer|autumn|fall|winter|new)|\S+day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|now (?:\S+ ){0,3}?(?:on|for|in|until)|until after)\b/i;

/** "What is the new date": the old one is not it. */
function isNoNewDate({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  return asks === "when" && NEW_DATE_ASKED.test(words) && !NEW_DATE.test(facts.text);
}

const AGAIN_ASKED =
  /^(?:when|where|on (?:which|what) (?:day|date)) (?:will|are|is|do|does|would)\b.*\b(?:meet|speak|talk|see each other|sit down|gather|negotiat\w+|resume)\b.*\b(?:again|next(?! (?:to|week|month|year|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))\b/iu;
const AGAIN =
  /\b(?:again|next|another|new|further|second|third|more|fresh|follow-up|resum\w+|continu\w+|return\w*|back|later|until|soon|once more|spring|summer|autumn|fall|winter)\b/i;

/** "When will they meet again": the meeting that is told of is not the next. */
function isNotAgain({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return AGAIN_ASKED.test(words) && !AGAIN.test(facts.text);
}

const WILL_BE_ASKED = /^(?:when|on (?:what|which) (?:day|date)) (?:will|is|are|does|do)\b/i;
const PUT_OFF =
  /\b(?:postpon\w*|put(?:ting)? (?:it |them )?off|call(?:ed|s|ing)? (?:it |them )?off|cancel\w*|scrapp\w*|suspend\w*|shelved)\b/i;
/** Asked of the very thing that was put off: no other day is meant. */
const PUT_OFF_ASKED = /\b(?:postpon|put off|call(?:ed)? off|cancel|original)/i;

/** "When will she go": the day of a visit that has been put off is past its time. */
function isDayGivenUp({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  return (
    asks === "when" &&
    WILL_BE_ASKED.test(words) &&
    !PUT_OFF_ASKED.test(words) &&
    PUT_OFF.test(facts.text) &&
    !NEW_DATE.test(facts.text)
  );
}

const CONTACT_ASKED =
  /^(?:when|where|how long)\b.*\b(?:meet|met|speak|spoke|spoken|talk|talked|phone|phoned|telephone|telephoned|confer|see each other)$/i;
const CONTACT =
  /\b(?:m[e]e?t\w*|talk\w*|sp[eo]a?k\w*|spoke|call\w*|phon\w+|telephon\w+|r[aiu]ng|conver\w+|confer\w*|visit\w*|trip|travel\w*|arriv\w+|fl(?:y|ew|ies|ight|own)|receiv\w+|s[ae]w|see|seen|sat|sit|exchang\w+|summit|session|consult\w*|contact\w*|touch|line|negotiat\w+|round|dialogue|dinner|lunch|host\w*|gather\w*|encounter\w*|together|face|(?:went|came) to|discuss\w*|ministerial|sidelines|margins|minutes|hours?|lasted)\b/i;

/** "When did they last speak": a sentence in which nobody does. */
function tellsOfNoContact({ question: { words }, sentence: { facts } }: Proposed): boolean {
  return CONTACT_ASKED.test(words) && !CONTACT.test(facts.text);
}

/** "When do the fishery talks start": a day in a sentence without the deed and without whom or what it is of. */
function isOfNeither({ question: { asks, focus }, terms, sentence: { facts, around } }: Proposed): boolean {
  if (asks !== "when") return false;
  const before = around.before.at(-1);
  const isMet = (term: AskedTerm): boolean =>
    matchOf(term, facts) !== "none" ||
    (facts.goesOn && before !== undefined && matchOf(term, before) !== "none");
  const deeds = terms.filter(
    ({ sort, light, printed }) => sort === "verb" && !light && printed.toLowerCase() !== focus,
  );
  const names = terms.filter(({ sort }) => sort === "name");
  const things = terms.filter(({ sort, light }) => sort === "noun" && !light);
  // "When were the offers made": a day in a sentence without one word of it.
  if (names.length === 0 && things.length > 0 && facts.sentence.index > 0)
    return ![...things, ...deeds].some(isMet);
  return deeds.length > 0 && names.length > 0 && !deeds.some(isMet) && !names.some(isMet);
}

const TELLER_THERE =
  /\b(?:sources?|officials?|diplomats?|reporters?|journalists?|spokes\p{L}+|ministry|briefing|news conference|press conference|statement|told (?:[\p{L}-]+ ){1,3}?|(?:announced|said|disclosed|confirmed|declared|agreed|revealed)(?: (?:it|this|that|on \S+|late|early))?) (?:in|at|from) (?:the )?(?:\p{Lu}[\p{L}'-]+ ?)+/gu;

/** "Where will they meet": where the sources are that tell of it, with no place besides. */
function isPlaceOfTelling({
  question: { asks, details, future },
  terms,
  sentence: { facts },
}: Proposed): boolean {
  if (asks !== "where" || !(details.includes("place") || future)) return false;
  const told = [...facts.text.matchAll(TELLER_THERE)];
  if (told.length === 0) return false;
  const rest = told.reduce((text, { 0: part }) => text.replace(part, ""), facts.text);
  return ![...rest.matchAll(PLACE)].some(([whole, name = ""]) => !TO_DO.test(whole) && !isAsked(name, terms));
}

/** "To bring the Danes": no way anybody goes. */
const TO_DO = /^to (?!the \p{Lu})\p{Ll}/u;
const PLACE =
  /(?<!on )\b(?:in|at|near|outside|to|from|on the (?:margins|sidelines) of) (?:the )?(?:[\p{Ll}-]+ ){0,3}?(\p{Lu}[\p{L}'-]+)(?!-)/gu;
const isAsked = (name: string, terms: readonly AskedTerm[]): boolean =>
  terms.some(({ printed }) => printed.includes(name)) ||
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
    name,
  );

/** "Where will they meet": where they, or others, have met. */
function isPlaceOfThePast({ question, terms, sentence: { facts } }: Proposed): boolean {
  const { asks, details, future } = question;
  if (asks !== "where" || !future) return false;
  if (PAST_TIME.test(placeSpan({ question, terms, facts })?.text ?? "")) return true;
  return details.includes("place") && !AHEAD.test(facts.text) && !ANNOUNCED.test(facts.text);
}

/** "In Molde [last June]". */
const PAST_TIME = /^[^,;]{2,40} (?:last \p{L}+|yesterday|earlier this \p{L}+)$/iu;

const ANNOUNCED =
  /\bannounc\w* (?:an? |the |their )?(?:\p{L}+ )?(?:summit|meeting|talks|visit|conference)\b|\bagreed to (?:meet|talk|speak|see|hold|gather|reconvene|sit|continue|resume)\b/iu;

/** "Where will they meet": a sentence without any place. */
function holdsNoPlace({ question, terms, sentence: { facts } }: Proposed): boolean {
  return question.asks === "where" && placeSpan({ question, terms, facts }) === null;
}

const WHEN_DID = /^(?:leav|left|depart|return|beg[ia]n|start|resign|apologi)/i;
const WHEN_OF =
  /^when (?:do|does|did|will|is|are|was|were) (?:the |these |those |his |her |their )?(?:\p{L}+ )??(\p{Ll}+s) (?:end|stop|expire|finish|cease|run out|start|begin|close|open|lift(?:ed)?)/iu;

/** "When did he leave": the day of his coming, or of anything else. */
function isOfOtherDeed({ question: { asks, focus }, terms, sentence }: Proposed): boolean {
  const deed = terms.find(
    ({ sort, light, printed }) =>
      sort === "verb" && !light && printed.toLowerCase() !== focus && WHEN_DID.test(printed),
  );
  if (asks !== "when" || deed === undefined) return false;
  return toldBy(sentence).every((one) => matchOf(deed, one) === "none");
}

/** "When do the sanctions end": the end of anything else. */
function isEndOfElse({ question: { asks, words }, terms, sentence }: Proposed): boolean {
  const thing = asks === "when" ? WHEN_OF.exec(words)?.[1] : undefined;
  const asked = terms.find(({ printed, light }) => printed === thing && !light);
  return asked !== undefined && toldBy(sentence).every((one) => matchOf(asked, one) === "none");
}

const ENDS =
  /\b(?:calls?|meetings?|talks|conversation|visit|trip|summit|session|it|they|negotiations)(?: [^ .;]{1,30}){0,10}? (?:ends|ended|ending|(?:will|to|would|should|may) end|finish\w*|conclu\w+|adjourn\w*|wrapp?\w*|broke up|closed|went on (?:un)?til)\b|\b(?:ended|finished|concluded|wrapped up|broke (?:up|off)|end of|until|till|by) (?:the |their |his |her )?(?:[^ .;]{1,30} ){0,3}?(?:calls?|meetings?|talks|conversation|visit|trip|summit|session|negotiations|midnight|noon|late|early|dawn|\d)/i;

/** "When did the meeting end": the day on which it was held. */
function tellsOfNoEnd({ question: { words }, sentence }: Proposed): boolean {
  return END_ASKED.test(words) && !toldBy(sentence).some(({ text }) => ENDS.test(text));
}

const WAS_WHERE =
  /^where (?:was|is|were) (?:the )?(?:\p{L}+ ){0,2}\p{Lu}[\p{L}'-]+(?: (?:on|in|at the time|when|during|after|before) .+)?$/u;
const THERE =
  /\b(?:visit\w*|travel\w*|trip|arriv\w*|fl(?:ew|ying|ight)|went to|is in|was in|were in|are in|be in|stay\w*|met|meet\w*|talks|held|from|hosted|attend\w*|present|returned?|based|liv(?:es|ed)|lies|town|city|region|resort|village)\b/i;

/** Has somebody at a place, while he does something else. */
const STAYED =
  /\b(?:visit(?:ed|ing|s)?|travel\w*|trip|arriv\w*|fl(?:ew|ying|ight)|went to|(?:is|was|were|are|be|been|being) (?:\p{Ll}+ )?(?:in|at|on|aboard)|stay\w*|spoke from|speaking from|called from|calling from|hosted|attend\w*)\b/iu;

/** "Where was she on Monday": a sentence that has her nowhere. */
function isNowhere({ question: { asks, words }, sentence: { facts } }: Proposed): boolean {
  if (asks !== "where" || !WAS_WHERE.test(words)) return false;
  return !(/ (?:when|during|at the time) /.test(words) ? STAYED : THERE).test(facts.text);
}

const IN_TOWN =
  /\b(?:meet|met|see|receive|talk to|speak to|speak with|talk with) in (?:the )?(\p{Lu}[\p{L}-]+)/u;

/** "Whom will he meet in Kiev": a sentence on Moscow that names Kiev's country at most. */
export function isInAnotherTown({ question: { words }, terms, sentence }: Proposed): boolean {
  const town = IN_TOWN.exec(words)?.[1];
  const asked = terms.find(({ printed, sort }) => sort === "name" && printed === town);
  return (
    asked !== undefined && !toldBy(sentence).some((one) => ["same", "prefix"].includes(matchOf(asked, one)))
  );
}

const WHICH_TOWN = /\b(?:which|what) (?:city|town|village|capital)\b/i;

/** "In which city did they meet": towns in a sentence in which nobody does. */
function isTownOfElse({ question, terms, sentence: { facts }, record }: Proposed): boolean {
  if (question.asks !== "where" || !WHICH_TOWN.test(question.words)) return false;
  const span = placeSpan({ question, terms, facts });
  if (span !== null && isTooWide(span.text, question.words, record.register)) return true;
  const deeds = terms.filter(({ sort, light }) => sort === "verb" && !light);
  const isWhole = span !== null && span.end - span.start > facts.text.length / 2;
  return isWhole && deeds.length > 0 && deeds.every((term) => matchOf(term, facts) === "none");
}

/** True where a sentence has a day or a place, but of another occasion than the one asked about. */
export function isElsewhereOrElsewhen(proposed: Proposed): boolean {
  return [
    isNoNewDate,
    isNotAgain,
    isDayGivenUp,
    tellsOfNoContact,
    isOfNeither,
    isPlaceOfTelling,
    isPlaceOfThePast,
    holdsNoPlace,
    isNowhere,
    isOfOtherDeed,
    isEndOfElse,
    tellsOfNoEnd,
    isTownOfElse,
    isLengthOfAnother,
  ].some((lacks) => lacks(proposed));
}
