import type { Contact } from "../../contacts/contact.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { statusWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { contactLog } from "./record-so-far.ts";

/** Words of a contact's name beside its place and day. */
const NAME =
  /\b(?:the|an?|in|of|on|at|from|that|their|planned|reported|phone|telephone|calls?|meetings?|talks|conversations?|contacts?|visits?|letters?|day|not|stated|end|\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b/giu;

/** "The Paris meeting", "Sochi", "the May call": the contact that is named, in full; null where the words name none, or say more. */
export function namedContact(typed: string, scope: Scope): Answered | null {
  const { record, article } = scope;
  const question = readQuestion(typed, record, scope.index);
  const { asks, details, places, kinds, days, topics, people } = question;
  const isName = places.length > 0 || (kinds.length > 0 && days.length > 0);
  if (article !== undefined || asks !== "subject" || details.length + topics.length + people.length > 0)
    return null;
  if (!isName || !isNothingElse(question.words, places)) return null;
  const { contacts, unmet } = selectContacts(question, scope);
  if (contacts.length === 0 || unmet.length > 0) return null;
  const [only] = contacts;
  if (only === undefined || contacts.length > 1)
    return contactLog(scope, contacts, { typed, filter: question.words, page: 1, filters: typed });
  return inFull(only, { ...question, among: null }, scope);
}

function isNothingElse(words: string, places: readonly string[]): boolean {
  let left = words.toLowerCase();
  for (const place of places) left = left.replace((place.split(",")[0] ?? place).toLowerCase(), " ");
  return left.replace(NAME, " ").replace(/[\s,.;:()?!'-]+/g, "") === "";
}

/** One contact with all its facts. */
export function inFull(contact: Contact, question: Question, scope: Scope): Answered {
  const { record } = scope;
  const name = contactName(contact, record);
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: null,
    headline: `${name}, ${statusWords(contact)}.`,
    parts: contactParts(contact, record),
    evidence: contact.accounts.map(({ evidence }) => evidence),
    contacts: [contact],
  });
}
