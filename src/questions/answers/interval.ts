import type { Contact } from "../../contacts/contact.ts";
import { counted } from "../../replies/counted.ts";
import { isReportDay } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { readQuestion } from "../parse/read-question.ts";
import type { Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { selectContacts } from "../select-contacts.ts";
import { compose, evidenceParts } from "./compose.ts";
import { note } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";

const BETWEEN = /\bhow (?:many days|many weeks|long|much time)\b.*\bbetween (.+?) and (.+)$/i;
const DAY_MS = 86_400_000;

/** "How many days between the Paris meeting and the May call": counted where both days are known; null for all else. */
export function intervalAnswer(question: Question, scope: Scope): Answered | null {
  const match = BETWEEN.exec(question.words);
  if (!match) return null;
  const [from, to] = [oneContact(match[1] ?? "", scope), oneContact(match[2] ?? "", scope)];
  if (!from?.date?.edtf || !to?.date?.edtf) return null;
  if (from.date.precision !== "day" || to.date.precision !== "day") return null;
  const days = Math.abs(Date.parse(to.date.edtf) - Date.parse(from.date.edtf)) / DAY_MS;
  const names = [from, to].map((contact) => contactName(contact, scope.record));
  const reported = [from, to].filter(isReportDay);
  const evidence = [from.date.evidence, to.date.evidence];
  return compose({
    question,
    scope,
    kind: "answer",
    answer: counted(days, "day"),
    headline: `${counted(days, "day")} between ${names[0]} and ${names[1]}${reported.length > 0 ? ", counted from the day of a statement" : ""}.`,
    parts: [
      ...evidenceParts(evidence, scope.record.articles),
      ...(reported.length > 0
        ? [note("The day of the contact itself is not stated; the count may be off.")]
        : []),
    ],
    evidence,
    contacts: [from, to],
  });
}

/** The one contact that words mean; null where they fit none or several. */
function oneContact(words: string, scope: Scope): Contact | null {
  const { contacts, unmet } = selectContacts(
    readQuestion(`when was ${words}`, scope.record, scope.index),
    scope,
  );
  const held = contacts.filter(
    (contact) => contact.status.value === "held" && contact.date?.precision === "day",
  );
  const only = contacts.length === 1 ? contacts[0] : held.length === 1 ? held[0] : undefined;
  return unmet.length === 0 ? (only ?? null) : null;
}
