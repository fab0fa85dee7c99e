import type { Contact, Evidence } from "../../contacts/contact.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";

/** Whether a sentence is one that a contact rests on: an account, a position, or any other field of it. */
export function restsOn(contact: Contact): (facts: SentenceFacts) => boolean {
  const starts = new Set(evidenceOf(contact).map(({ article, start }) => `${article} ${start}`));
  return ({ article, sentence }) => starts.has(`${article.id} ${sentence.start}`);
}

function evidenceOf(contact: Contact): Evidence[] {
  const { kind, status, date, place, initiator, host, duration, outcome } = contact;
  const fields = [kind, status, date, place, initiator, host, duration, outcome];
  const many = [...contact.topics, ...contact.unlisted, ...contact.positions, ...contact.accounts];
  return [...fields.flatMap((field) => field?.evidence ?? []), ...many.map(({ evidence }) => evidence)];
}
