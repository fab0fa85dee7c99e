import type { Contact } from "../../contacts/contact.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { listed } from "../../replies/counted.ts";
import { contactDateWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { isAhead } from "../select-contacts.ts";
import { compose } from "./compose.ts";
import type { Asked } from "./contact-answer.ts";
import { contactName } from "./contact-words.ts";

const NOT_HELD = new Set(["not held", "cancelled", "refused"]);

/** Yes, No or Not known: whether people met or spoke. A plan is never a yes. */
export function tookPlace({ question, scope, selection }: Asked): Answered {
  const { record } = scope;
  const held = selection.contacts.filter((contact) => contact.status.value === "held");
  const not = selection.contacts.filter((contact) => NOT_HELD.has(contact.status.value));
  const ahead = selection.contacts.filter(isAhead);
  const meant = /\bplanned\b|\bcancel|\bthe planned\b/i.test(question.words) && not.length > 0 ? [] : held;
  const shown = meant.length > 0 ? meant : not.length > 0 ? not : selection.contacts;
  const word = meant.length > 0 ? "Yes" : not.length > 0 ? "No" : "Not known";
  return compose({
    question,
    scope,
    kind: "answer",
    answer: word,
    headline: headlineOf(word, shown, ahead, scope),
    parts: shown.slice(0, 4).flatMap((contact) => contactParts(contact, record, { topics: question.topics })),
    evidence: shown.flatMap((contact) => [
      contact.status.evidence,
      ...contact.accounts.map((one) => one.evidence),
    ]),
    contacts: shown,
  });
}

function headlineOf(
  word: string,
  shown: readonly Contact[],
  ahead: readonly Contact[],
  { record }: Asked["scope"],
): string {
  const names = listed(shown.map((contact) => contactName(contact, record)));
  if (word === "Yes") return `Yes, as reported: ${names}.`;
  if (word === "No") return `No, as reported: ${names} did not take place.`;
  const plan = ahead[0];
  if (plan)
    return `Not known. The archive has only a plan: ${contactName(plan, record, { withoutDate: true })}, for ${contactDateWords(plan)}.`;
  return `Not known. The archive has only ${names}.`;
}
