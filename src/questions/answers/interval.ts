import type { Contact } from "../../contacts/contact.ts";
import { pointers } from "../../replies/contact-line.ts";
import { capital, counted } from "../../replies/counted.ts";
import { text } from "../../replies/line.ts";
import type { Line } from "../../replies/reply.ts";
import { basisWords, isReportDay } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { compose } from "./compose.ts";
import { note } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";

const BETWEEN = /\bhow (?:many days|many weeks|long|much time)\b.*\bbetween (.+?) and (.+)$/i;
const DAY_MS = 86_400_000;
/** More contacts than this on one side are not meant by "the call". */
const MOST_MEANT = 3;

/**
 * "How many days between the Paris meeting and the May call": counted where the days are known, once for each contact
 * that may be meant; null for all else.
 */
export function intervalAnswer(question: Question, scope: Scope): Answered | null {
  const match = BETWEEN.exec(question.words);
  if (!match) return null;
  const [froms, tos] = [meant(match[1] ?? "", scope), meant(match[2] ?? "", scope)];
  const pairs = froms.flatMap((from) => tos.filter((to) => to !== from).map((to) => ({ from, to })));
  if (pairs.length === 0 || pairs.length > MOST_MEANT) return null;
  const told = pairs.map(({ from, to }) => ({
    days: counted(daysBetween(from, to), "day"),
    between: `between ${contactName(from, scope.record)} and ${contactName(to, scope.record)}`,
  }));
  const contacts = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))];
  const isOff = contacts.some(isReportDay);
  return compose({
    question,
    scope,
    kind: "answer",
    answer: told.map(({ days, between }) => (told.length === 1 ? days : `${days} ${between}`)).join("; "),
    headline: `${told.map(({ days, between }) => `${days} ${between}`).join(", or ")}${isOff ? ", counted from the day of a statement" : ""}.`,
    parts: [
      ...(told.length > 1 ? [note("More than one contact fits; the count is given for each.")] : []),
      { kind: "list", items: contacts.map((contact) => dayLine(contact, scope)) },
      ...(isOff ? [note("The day of the contact itself is not stated; the count may be off.")] : []),
    ],
    evidence: contacts.flatMap((contact) => contact.date?.evidence ?? []),
    contacts,
  });
}

/** How the day of a contact is known. */
function dayLine(contact: Contact, { record }: Scope): Line {
  return [
    text(`${capital(contactName(contact, record))}: `),
    ...basisWords(contact, record),
    ...pointers(contact, record),
  ];
}

function daysBetween(from: Contact, to: Contact): number {
  return Math.abs(Date.parse(to.date?.edtf ?? "") - Date.parse(from.date?.edtf ?? "")) / DAY_MS;
}

/** The contacts with a known day that words may mean; those reported as held where any is. */
function meant(words: string, scope: Scope): Contact[] {
  const { contacts, unmet } = selectContacts(
    readQuestion(`when was ${words}`, scope.record, scope.index),
    scope,
  );
  if (unmet.length > 0) return [];
  const dated = contacts.filter((contact) => contact.date?.edtf && contact.date.precision === "day");
  const held = dated.filter((contact) => contact.status.value === "held");
  return held.length > 0 ? held : dated;
}
