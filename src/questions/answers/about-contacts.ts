import type { Contact } from "../../contacts/contact.ts";
import { articleIn } from "../../contacts/record.ts";
import type { Answered } from "../answered.ts";
import { subjectsIn } from "../evidence/subjects-told.ts";
import type { Detail, Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { besidePivot, inOrder, isAhead, selectContacts } from "../select-contacts.ts";
import { type Asked, answerFromContacts } from "./contact-answer.ts";
import { countContacts, listContacts } from "./contact-lists.ts";
import { tookPlace } from "./contact-status.ts";
import { nearestInWords, tellingTerms } from "./nearest-in-words.ts";
import { withAGroup } from "./of-a-group.ts";
import { areOfOtherDays, onWeekday } from "./on-weekday.ts";
import { calledOff, isOff, nothingBeside, unmetAnswer } from "./unmet.ts";
import { NEW_DATE_ASKED } from "./when-and-where.ts";
import { whoCalled } from "./who-called.ts";

/** Answers a question about contacts from the record; null where it asks for something else, or the record has no contact. */
export function answerAboutContacts(question: Question, scope: Scope): Answered | null {
  const { details } = question;
  if (details.length === 0 || (details.includes("count") && isCountedInText(question, scope))) return null;
  if (isOfABody(question, scope)) return null;
  const found = selectContacts(question, scope);
  const selection = { ...found, contacts: withAGroup(question, found.contacts) };
  if (selection.contacts.length === 0) return null;
  const asked = { question, scope, selection };
  const beside = besidePivot(question, scope);
  if (beside)
    return beside.length === 0
      ? nothingBeside(asked)
      : answerFromContacts(asked, besideDetails(details), beside);
  if (isMentioned(asked) || isDecidedInText(asked) || isOfOtherDays(asked)) return null;
  return unmetAnswer(asked) ?? answerInKind(asked);
}

const BODY_MEETS =
  /\b(?:[Ww]here|[Ww]hen|[Hh]ow long) .*\b(G-?\d+|NATO|OSCE|ASEAN|EU|UN|BRICS|SCO|CIS|OPEC|APEC|GCC|Quad|Security Council|African Union|Arab League)(?: (?!and\b)[\p{L}-]+){0,2} (?:meeting|summit|session|council|conference|talks|ministerial)\b/u;

/** "When is the G-7 meeting": of one article, a contact of two people is not the meeting of a body, unless the two are named. */
function isOfABody({ words, people }: Question, { article }: Scope): boolean {
  return article !== undefined && people.length === 0 && BODY_MEETS.test(words);
}

/** "How often do they speak", and in one article "the third time in two months": told in words. */
function isCountedInText({ words }: Question, { article, record }: Scope): boolean {
  if (!TIMES.test(words)) return false;
  const text = record.articles.find(({ id }) => id === article)?.folded;
  return text === undefined
    ? OFTEN.test(words)
    : TOLD_TIMES.test(text) || (OFTEN.test(words) && HABIT.test(text));
}

const TIMES = /\bhow (?:many times|often)\b/i;
const OFTEN = /\bhow often\b/i;
const HABIT =
  /\b(?:regularly|often|frequently|times|rarely|seldom|(?:once|twice|every) (?:an? )?(?:day|week|month|year)|daily|weekly)\b/i;
const TOLD_TIMES =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?:\p{L}+ )?(?:time|meeting|call|conversation|round)\b|\b(?:once|twice|(?:three|four|five|six) times)\b/iu;

/** "Is the meeting on for Thursday": of one article, its sentences say whether, where the record has none of the kind or day. */
function isDecidedInText({ question, scope, selection }: Asked): boolean {
  return question.asks === "whether" && scope.article !== undefined && selection.unmet.length > 0;
}

/** "Whom did he see on Friday": of one article, its sentences, where the record has nothing but what was on other days. */
function isOfOtherDays({ question: { words, details }, scope, selection }: Asked): boolean {
  const isMany = details.includes("count") || details.includes("list");
  return scope.article !== undefined && !isMany && areOfOtherDays(words, selection.contacts);
}

/** A subject that no contact of the one article has, though its text speaks of it: the text is looked at. */
function isMentioned({ question, scope, selection }: Asked): boolean {
  const { record, article } = scope;
  const text = articleIn(record, article)?.folded;
  if (text === undefined || selection.unmet.length === 0) return false;
  const said = new Set(record.vocabulary.find(text).map((mention) => mention.topic));
  return question.topics.some((topic) => record.vocabulary.within(topic).some((one) => said.has(one)));
}

/** "The last call before Sochi" asks which it was: its day and place. */
function besideDetails(details: readonly Detail[]): readonly Detail[] {
  return details.includes("list") ? ["date"] : details;
}

/** Counts, lists and whether it took place are about all contacts that fit; other details about the one that is meant. */
function answerInKind(asked: Asked): Answered | null {
  const { question, scope } = asked;
  const { details } = question;
  if (details.includes("count")) return countContacts(asked);
  if (details.includes("list")) return listContacts(asked);
  if (details.includes("status") && (isSaidNotToComeUp(asked) || isOfTimeBefore(asked))) return null;
  if (details.includes("status"))
    return isAboutTakingPlace(question, scope) ? (whoCalled(asked) ?? tookPlace(asked)) : null;
  return answerDetails(asked);
}

/** "Had they spoken before": the one contact that an article tells of is not the one before it. */
function isOfTimeBefore({ question: { words }, scope, selection }: Asked): boolean {
  return scope.article !== undefined && selection.contacts.length === 1 && SPOKEN_BEFORE.test(words);
}

const SPOKEN_BEFORE = /^(?:had|have|has) .*\b(?:before|previously|earlier|ever)$|^did .* before$/i;

/** "Crimea was not touched upon": a sentence that names a subject may say that it was none. */
function isSaidNotToComeUp({ question, scope, selection }: Asked): boolean {
  const within = new Set(question.topics.flatMap((id) => scope.record.vocabulary.within(id)));
  return selection.contacts.some(({ topics }) =>
    topics.some(({ value, evidence }) => within.has(value) && NOT_UP.test(evidence.quote)),
  );
}

const NOT_UP =
  /\b(?:not|never) (?:been )?(?:touched|discussed|raised|mentioned|brought up|on the (?:agenda|table)|come up|talked about)\b|\bdid not (?:discuss|raise|mention|touch|come up|bring up|talk about)\b/i;

function answerDetails(asked: Asked): Answered | null {
  const { question, scope, selection } = asked;
  const { details } = question;
  const isOther = details.includes("source") && question.among === null;
  if (isOther && tellingTerms(question, scope).length > 0) return null;
  const chosen = meantContacts(question, scope, selection.contacts);
  if (chosen.length === 0) return null;
  // The day for which it was planned before is not the new one.
  if (
    NEW_DATE_ASKED.test(question.words) &&
    chosen.every((one) => isOff(one) || one.status.value === "postponed")
  )
    return null;
  if (/\bwill\b/i.test(question.words) && chosen.every(isOff)) return calledOff(asked, chosen);
  const answered = answerFromContacts(asked, details, chosen);
  const isInText =
    question.among === null &&
    answered.kind === "nothing-found" &&
    ((inSentences(question, chosen) && !chosen.every(isAhead)) ||
      isToldOfOne(question, scope) ||
      isTelling(question, scope) ||
      isOpenInRecord(question, scope, chosen));
  return isInText || isUnsourced(question, scope, chosen) ? null : answered;
}

/** What was agreed or discussed may be told in a sentence that the record has no field for; of a day or place, in one that reports the one contact. */
function inSentences({ details, days, places }: Question, chosen: readonly Contact[]): boolean {
  if (days.length + places.length === 0)
    return details.every((detail) => detail === "outcome" || detail === "topics");
  const [one, ...others] = chosen;
  return (
    others.length === 0 &&
    details.every((detail) => detail === "topics") &&
    one?.accounts.some(({ evidence }) => subjectsIn(evidence.quote) !== null) === true
  );
}

/** A source that the record has no rule for may stand in a sentence of its own. */
function isUnsourced({ details }: Question, { article }: Scope, contacts: readonly Contact[]): boolean {
  return (
    article !== undefined &&
    details.includes("source") &&
    contacts.every((contact) => contact.accounts.every((account) => account.source.kind === "newspaper"))
  );
}

/** "Who wanted the meeting": an article on one contact may tell it in words that the record has no rule for. */
function isToldOfOne({ details, days, among }: Question, { article }: Scope): boolean {
  return details.includes("initiator") && article !== undefined && days.length === 0 && among === null;
}

/** "How long did they talk", "whom did she meet": an article may tell it in words that the record has no rule for. */
function isTelling({ details }: Question, { article }: Scope): boolean {
  return article !== undefined && details.every((one) => one === "duration" || one === "participants");
}

/** Of one article: a day or place that the record has not read may stand in a sentence; the day of a statement is read. */
function isOpenInRecord({ details }: Question, { article }: Scope, contacts: readonly Contact[]): boolean {
  const isField = details.every((one) => one === "date" || one === "place");
  return (
    article !== undefined && isField && contacts.every(({ date }) => date === null || details[0] !== "date")
  );
}

/** The contacts that a question about details means, by what else it says and by time. */
function meantContacts(question: Question, scope: Scope, contacts: readonly Contact[]): readonly Contact[] {
  const earlier = earlierOnes(question, scope, contacts);
  const meant = earlier.length === 0 ? null : nearestInWords(question, scope, earlier);
  return meant === null
    ? []
    : chooseContacts(question, scope, inOrder(question, onWeekday(question.words, meant)));
}

/** "Was the meeting open to the press" asks something else than whether it took place. */
function isAboutTakingPlace(question: Question, scope: Scope): boolean {
  return !/\b(?:only|alone|all|every)\b/i.test(question.words) && tellingTerms(question, scope).length === 0;
}

/**
 * Past questions are about what took place, future ones about what lay ahead; "the call" of an article is its own. A
 * question about what was just talked of is about all of it.
 */
function chooseContacts(
  question: Question,
  { article }: Scope,
  contacts: readonly Contact[],
): readonly Contact[] {
  if (question.among !== null) return contacts;
  const ahead = contacts.filter(isAhead);
  if (WILL.test(question.words) && ahead.length === 0) return contacts.filter(isOff);
  const held = contacts.filter((contact) => contact.status.value === "held");
  const chosen = question.future ? (ahead.length > 0 ? ahead : contacts) : held.length > 0 ? held : contacts;
  if (article === undefined || chosen.length < 2) return chosen;
  return [...chosen].sort((a, b) => placeIn(a, article) - placeIn(b, article)).slice(0, 1);
}

/** What will be is no contact that is reported as held. */
const WILL =
  /^(?:when|where|who|whom|with whom|on (?:which|what) (?:day|date)|(?:in|at) which \p{L}+) will\b/iu;

/** "When had they last met", "before that": not the contact that an article is about. */
function earlierOnes(
  { words, among }: Question,
  { article }: Scope,
  contacts: readonly Contact[],
): readonly Contact[] {
  if (article === undefined || among !== null || !EARLIER.test(words)) return contacts;
  const sorted = [...contacts].sort((a, b) => placeIn(a, article) - placeIn(b, article));
  return sorted.slice(1);
}

const EARLIER =
  /\bhad\b.*\b(?:last|before|previously|already)\b|\b(?:before this one|before (?:this|that)|previous(?:ly)?)\b/i;

/** Where an article first reports a contact: its own subject comes first, background later. */
function placeIn(contact: Contact, article: string): number {
  return Math.min(
    ...contact.accounts.filter((one) => one.article === article).map((one) => one.evidence.start),
  );
}
