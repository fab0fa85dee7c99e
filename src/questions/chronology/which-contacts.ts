import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { capital, countedInWords, listed, numberWord } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { note } from "../answers/contact-answer.ts";
import { contactName, heldWords } from "../answers/contact-words.ts";
import { nounOf } from "../answers/kinds.ts";
import { tellingTerms } from "../answers/nearest-in-words.ts";
import { refuse } from "../answers/refusal.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { isFilter } from "../specials/filtered-log.ts";
import { type Predicate, readPredicate } from "./predicates.ts";

const ASKED =
  /^(?:which|what|how many)(?: of (?:the|their|all the|all))?(?: (?:phone|telephone|other|kerry-lavrov))? (?:contacts?|calls?|meetings?|conversations?|talks|visits?)\b(.*)$/i;
/** "Contacts with only one side's account": a list, asked for without a question word. */
const LISTED =
  /^(?:(?:list|show|give)(?: me)? )?(?:all |the |any )*(?:contacts?|calls?|meetings?|conversations?|talks) ((?:with|without|told|that|which|where|whose|resting|known|confirmed|reported|by|on|from|of) .+)$/i;
const AUXILIARY =
  /^(?:(?:were|was|are|is|have|has|had|that|which|did|do|does|there|of|in|from|for|(?:19|20)\d\d)\b\s*)+/i;

/** Contacts that are named in the first line; more of them are listed only. */
const MOST_NAMED = 3;

/** "Which contacts were initiated by the US", "how many calls rest on an unnamed source": what of the record fits; null for all else. */
export function whichContactsAnswer(question: Question, scope: Scope): Answered | null {
  if (scope.article !== undefined) return null;
  const words = question.words.replace(/[?.!\s]+$/, "");
  const listed = LISTED.exec(words)?.[1];
  if (listed) return listedAnswer(listed, question, scope);
  const tail = ASKED.exec(words)?.[1]?.trim();
  if (!tail) return null;
  const said = tail.replace(AUXILIARY, "").trim();
  const predicate = said === "" ? null : readPredicate(said, scope);
  // Counts by day, place and kind are told with what is planned and what is not counted.
  if (question.details.includes("count") && isFilter(said, scope)) return null;
  const { contacts, unmet } = selectContacts(predicate ? withoutSides(question, scope) : question, scope);
  if (predicate !== null && unmet.length === 0) return whatFits(question, scope, contacts, predicate);
  const isList = question.details.some((detail) => detail === "list" || detail === "count");
  if (predicate !== null || !isList || !isOdd(said, question, scope)) return null;
  return notRead(question, scope, said, contacts);
}

/** Only what no filter says: by whose account, with what stated. */
function listedAnswer(tail: string, question: Question, scope: Scope): Answered | null {
  const said = tail.replace(/^(?:that|which) /i, "").replace(/^with (?=(?:only|just)\b)/i, "");
  const isNarrow = /\b(?:only|just|alone)\b/i.test(said);
  const predicate = isFilter(tail, scope) && !isNarrow ? null : readPredicate(said, scope);
  if (predicate === null) return null;
  const { contacts, unmet } = selectContacts(withoutSides(question, scope), scope);
  return unmet.length > 0 ? null : whatFits(question, scope, contacts, predicate);
}

/** Who is asked of as a side is no participant, and a capital no place: "told only by Moscow". */
function withoutSides(question: Question, { record: { register } }: Scope): Question {
  const isSeat = (place: string): boolean =>
    register.principals.some(({ kind, capital: seat }) => kind === "country" && seat === place);
  const isIn = (place: string): boolean => new RegExp(`\\b(?:in|at) ${place}`, "i").test(question.words);
  const places = question.places.filter((place) => !isSeat(place) || isIn(place));
  return { ...question, people: [], without: [], places, words: "" };
}

/** Words that no field of a contact accounts for: "were frobnicated", "were closed". */
function isOdd(said: string, question: Question, scope: Scope): boolean {
  if (question.topics.length > 0) return false;
  if (tellingTerms(question, scope).length > 0) return true;
  const read = readQuestion(said, scope.record, scope.index);
  const names = [read.days, read.places, read.people, read.kinds].some((one) => one.length > 0);
  return said !== "" && !names && said.replace(NOTHING_SAID, "").trim() !== "";
}

const NOTHING_SAID =
  /\b(?:there|they|you|we|the|archive|record|held|had|have|has|did|do|take|took|place|happen(?:ed)?|exist|known|so far|listed|mentioned|reported|in|of|are|all|got|between|two|pair|ministers)\b/gi;

/** The ones of some contacts that fit, counted and named; `of` is what those that were looked at are called. */
export function whatFits(
  question: Question,
  scope: Scope,
  contacts: readonly Contact[],
  { says, fits, of }: Predicate & { readonly of?: string },
): Answered {
  const { record } = scope;
  const found = contacts.filter(fits);
  const noun = nounOf(question.kinds);
  const among = contacts.length === 1 ? "The one" : `The ${numberWord(contacts.length)}`;
  if (found.length === 0)
    return refuse({
      question,
      scope,
      headline: `No ${noun} in the archive is known to be one ${says}.`,
      reason: `${among} looked at: ${listed(contacts.map((contact) => contactName(contact, record)))}. What is not stated is not counted.`,
    });
  const names = found.map((contact) => contactName(contact, record));
  const which = found.length > MOST_NAMED ? heldWords(found) : `: ${listed(names)}`;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: question.asks === "how many" ? String(found.length) : names.join("; "),
    headline: `${capital(countedInWords(found.length, noun))} ${says}${which}.`,
    parts: [
      { kind: "list", items: found.map((contact) => contactLine(contact, record)) },
      note(`Of ${countedInWords(contacts.length, of ?? noun)} looked at.`),
    ],
    evidence: found.flatMap(({ accounts }) => accounts[0]?.evidence ?? []),
    contacts: found,
  });
}

/** Words that say nothing about contacts as they are recorded: never the whole list. */
export function notRead(
  question: Question,
  scope: Scope,
  said: string,
  contacts: readonly Contact[],
): Answered {
  return refuse({
    question,
    scope,
    headline: `Nothing in the record tells which contacts fit this: ${said}.`,
    reason:
      "Contacts can be asked for by day, place, subject, how they spoke, at whose initiative, by which side or source they are told, and whether they were held.",
    contacts,
  });
}
