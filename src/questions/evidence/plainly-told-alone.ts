import { findDates } from "../../contacts/dates/find-dates.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { isDayOfDeed } from "./day-of-deed.ts";
import { matchOf } from "./features.ts";
import { hasSomebodyBeside } from "./nobody-there.ts";
import type { Contender } from "./sureness.ts";
import { tellsLength } from "./talk-length.ts";

const CONTACT_ASKED =
  /^(?:when|on (?:what|which) (?:day|date)) (?:did|had|have|was|were)\b.*\b(?:speak|spoke|spoken|talk|talked|meet|met|phone|call|conversation|meeting|talks)\b/i;
const CONTACT = /^(?:telephone |phone |video )?(?:conversation|call|meeting|talks|discussion|encounter)\b/i;

/** "[The June 20] conversation": the day stands before the word for it. */
function isDayOfContact({ question: { words }, sentence: { facts } }: Contender): boolean {
  if (!CONTACT_ASKED.test(words)) return false;
  return findDates(facts.text).some(
    ({ start, end }) =>
      /\b(?:the|their|that|this|'s) (?:\p{Lu}\p{L}+, )?$/u.test(facts.text.slice(0, start)) &&
      CONTACT.test(facts.text.slice(end).trimStart()),
  );
}

const PLANNED_ASKED =
  /^(?:when|on (?:what|which) (?:day|date)) (?:was|were|had) .*\b(?:to (?:be|have|meet|take place|happen|speak|see|hold|come|visit)|supposed|due|planned|scheduled|set)\b/i;
const PLANNED =
  /\b(?:(?:set|scheduled|due|planned|fixed|arranged|slated|pencilled in|expected|meant|supposed)\b[^.;]{0,30}|(?:was|were) to (?:have|hold|meet|see|speak|talk|take place|be held|visit|come)\b[^.;]{0,25})(?:for|on|in)? ?$/iu;

/** "It had been set [for February 13]": of what was to be. */
function isDayOfPlan({ question: { words }, sentence: { facts } }: Contender): boolean {
  if (!PLANNED_ASKED.test(words)) return false;
  return findDates(facts.text).some(
    ({ start, end }) =>
      /\d|day\b/i.test(facts.text.slice(start, end)) &&
      PLANNED.test(facts.text.slice(Math.max(0, start - 70), start)),
  );
}

const AHEAD_ASKED = /^(?:when|on (?:what|which) (?:day|date)) (?:will|is|are|does|do)\b/i;
const MOVED =
  /\b(?:postponed|moved|put off|pushed back|delayed|adjourned|shifted|brought forward|rescheduled)\b[^,;.]{0,40}\b(?:to|until|till|for) (?:the )?$/iu;

/** "It has been moved [to 4 July]": when what is named will be. */
function isDayMovedTo({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  if (!AHEAD_ASKED.test(words)) return false;
  const isThere = terms.every((term) => term.light || matchOf(term, facts) !== "none");
  return isThere && findDates(facts.text).some(({ start }) => MOVED.test(facts.text.slice(0, start)));
}

const GO_ASKED =
  /^where (?:does|do|did|will|is|was|are|were) .*\b(?:go|going|travel|travelling|fly|flying|head|heading|continue)\b/i;
const GOES =
  /\b(?:go(?:es|ing)?|went|travel\w*|fl(?:y|ies|ew|ying)|head\w*|continu\w*|move[sd]?|leav\w+|proceed\w*)(?: on)? (?:to|for) (?:the )?\p{Lu}/u;

/** "She will fly from Oslo and [go on to Riga]". */
function isWayOn({ question: { words }, terms, sentence: { facts } }: Contender): boolean {
  if (!GO_ASKED.test(words) || !GOES.test(facts.text)) return false;
  const [who, ...places] = terms.filter(({ sort }) => sort === "name");
  const isThere = (term: AskedTerm): boolean => matchOf(term, facts) !== "none";
  return (
    who !== undefined && (isThere(who) || /\b(?:he|she|they)\b/i.test(facts.text)) && places.every(isThere)
  );
}

const SUBJECT_WANTED = /^what (?:did|does|had) .+ want(?:ed)? to (?:talk|speak|discuss|raise)\b/i;
const WANTED =
  /\b(?:[Tt]he (?:\p{L}+ )?(?:[Ss]ecretary|[Mm]inister|[Pp]resident|[Cc]hancellor|[Ee]nvoy)|[Hh]e|[Ss]he) (?:\p{L}+ )?want(?:s|ed) to (?:talk|speak|discuss|raise)\b/u;

const WORDS_ASKED =
  /^what (?:did|does|has|had) (?:the )?\S+(?: \S+){0,2} (?:say|said|answer|reply|respond|announce|state|explain|stress|warn|declare)[?\s]*$/i;
const CONTENT =
  /["“]|\b(?:said|says|answered|replied|announced|stated|explained|stressed|warned|declared) (?:that|he|she|it|they|there|we|I|no|the)\b/;

/** "What did Berg answer": what he says, by his name. */
function givesHisWords({ question: { words }, spoken, sentence: { facts } }: Contender): boolean {
  return WORDS_ASKED.test(words) && (spoken ?? 0) >= 0.9 && CONTENT.test(facts.text);
}

/** True where a sentence of the one article that is asked about tells a day, a length or a way in so many words. */
export function isPlainlyToldAlone(contender: Contender): boolean {
  const { question, sentence } = contender;
  return (
    isDayOfContact(contender) ||
    isDayOfPlan(contender) ||
    isDayOfDeed(contender) ||
    isDayMovedTo(contender) ||
    givesHisWords(contender) ||
    tellsLength(contender) ||
    isWayOn(contender) ||
    hasSomebodyBeside(contender) ||
    (SUBJECT_WANTED.test(question.words) && WANTED.test(sentence.facts.text))
  );
}
