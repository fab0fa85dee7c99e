import type { Contact } from "../../contacts/contact.ts";
import { contactLine } from "../../replies/contact-line.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { text } from "../../replies/line.ts";
import { statusWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { askButton, compose } from "../answers/compose.ts";
import { contactName } from "../answers/contact-words.ts";
import { plainQuestion, type Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { askBack } from "./ask-back.ts";
import { askedOf } from "./bare-questions.ts";
import { keptWords } from "./kept-words.ts";

const NOUN = "(?:one|call|meeting|contact|article)";
const NOT_THAT = new RegExp(
  `^(?:(?:no|nope|sorry)[\\s,.!]*)?(?:(?:not|i (?:don't|do not|didn't|did not) mean) (?:that|this|the|it)(?: ${NOUN})?|wrong(?: ${NOUN})?|(?:the|an)? ?other ${NOUN}|another(?: ${NOUN})?|a different ${NOUN}|that's (?:wrong|not it|not what i (?:asked|meant))|that is (?:wrong|not it|not what i (?:asked|meant)))$|^(?:no|nope)$`,
  "i",
);
const MOST_CHOICES = 5;
const MOST_BUTTONS = 3;

/** "No, not that one": the others that the last question may have meant, to choose from; null for other words. */
export function notThatOne(said: string, scope: Scope): Answered | null {
  const { about, record } = scope;
  if (!NOT_THAT.test(said) || !about?.question) return null;
  const before: Question = about.asked ?? plainQuestion(about.question);
  const fitting = selectContacts({ ...before, among: null, order: null }, scope).contacts;
  const others = (list: readonly Contact[]): Contact[] =>
    list.filter(({ id }) => !about.contacts.includes(id));
  const kinds = record.contacts.flatMap(({ id, kind }) => (about.contacts.includes(id) ? [kind.value] : []));
  const alike = others(record.contacts).filter(({ kind }) => kinds.includes(kind.value));
  const left = [others(fitting), alike].find((list) => list.length > 0) ?? others(record.contacts);
  const [only] = left;
  const kept = keptWords(before, [], record);
  const question: Question = { ...before, typed: said, slips: [], cut: false, kept };
  return only !== undefined && left.length === 1
    ? theOther(only, question, scope)
    : chooseFrom(left, question, scope);
}

function theOther(contact: Contact, question: Question, scope: Scope): Answered {
  const { record } = scope;
  return compose({
    question: { ...question, among: [contact.id] },
    scope,
    kind: "answer",
    answer: contactName(contact, record),
    headline: `Then it is ${contactName(contact, record)}, ${statusWords(contact)}.`,
    parts: contactParts(contact, record),
    evidence: contact.accounts.slice(0, 1).map(({ evidence }) => evidence),
    contacts: [contact],
  });
}

/** The buttons ask for the same detail of each. */
function chooseFrom(left: readonly Contact[], question: Question, scope: Scope): Answered {
  const { record } = scope;
  const [detail] = question.details;
  const shown = left.slice(0, MOST_CHOICES);
  const says = "Which one do you mean? Name its day, place or kind.";
  const answered = askBack(says, question, scope, {
    parts: [
      { kind: "list", items: shown.map((contact) => contactLine(contact, record)) },
      {
        kind: "paragraph",
        text: [text("Where an entry itself is wrong, Something is wrong under it tells the editor.")],
      },
    ],
  });
  const buttons = shown
    .slice(0, MOST_BUTTONS)
    .map((contact) => askButton(askedOf(detail, contactName(contact, record)), record));
  return { ...answered, reply: { ...answered.reply, buttons } };
}
