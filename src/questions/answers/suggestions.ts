import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { contactName } from "./contact-words.ts";

/** Questions that the archive can answer, built from its contacts, most telling first; never the one just asked. */
export function answerable(record: ContactRecord, near: readonly Contact[], asked: string): string[] {
  const contacts = near.length > 0 ? [...near, ...record.contacts] : [...record.contacts];
  const found = new Set<string>();
  for (const contact of contacts) for (const question of questionsOn(contact, record)) found.add(question);
  const words = asked.toLowerCase();
  const offered = [...found].filter((question) => question.toLowerCase() !== words);
  const kinds = new Set<string>();
  const varied = offered.filter((question) => {
    const opening = question.split(" ").slice(0, 2).join(" ");
    if (kinds.has(opening)) return false;
    kinds.add(opening);
    return true;
  });
  return [...varied, ...offered, "log", "sources"]
    .filter((one, i, all) => all.indexOf(one) === i)
    .slice(0, 3);
}

function questionsOn(contact: Contact, record: ContactRecord): string[] {
  const name = contactName(contact, record, { withoutDate: contact.place !== null });
  const questions: string[] = [];
  if (contact.initiator) questions.push(`who initiated ${name}?`);
  if (contact.status.value !== "held" && contact.place)
    questions.push(`what was planned for ${contact.place.value.split(",")[0]}?`);
  if (contact.place && contact.date && contact.status.value === "held") questions.push(`when was ${name}?`);
  const topic = contact.topics[0] && record.vocabulary.byId(contact.topics[0].value);
  if (contact.positions.length > 0 && topic) questions.push(`sides ${rootLabel(topic.id, record)}`);
  if (contact.duration) questions.push(`how long did ${name} last?`);
  return questions;
}

function rootLabel(id: string, record: ContactRecord): string {
  const topic = record.vocabulary.byId(id);
  const root = topic?.broader ? (record.vocabulary.byId(topic.broader) ?? topic) : topic;
  return (root?.prefLabel ?? id).toLowerCase();
}
