import type { Contact } from "../../contacts/contact.ts";
import { contactParts } from "../../replies/contact-parts.ts";
import { capital, countedInWords, numberWord } from "../../replies/counted.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";

/** The contacts that touched a topic (or one narrower), with the sentences on it; null where none did. */
export function topicAnswer(topic: string, scope: Scope, typed: string): Answered | null {
  const { record } = scope;
  const contacts = contactsOn(topic, scope);
  if (contacts.length === 0) return null;
  const label = capital(record.vocabulary.byId(topic)?.prefLabel ?? topic);
  const within = record.vocabulary.within(topic);
  const question = { ...plainQuestion(typed), topics: [topic] };
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: `${label}: ${statusCounts(contacts)}`,
    headline: `${label}: ${statusCounts(contacts)}`,
    parts: contacts.flatMap((contact) => contactParts(contact, record, { topics: within })),
    evidence: contacts.flatMap((contact) => evidenceOn(contact, new Set(within))),
    contacts,
    next: [`sides ${label.toLowerCase()}`, ...otherTopic(contacts, topic, scope)],
  });
}

/** Contacts on a topic or one narrower, in the record or the one article that is asked. */
export function contactsOn(topic: string, { record, article }: Scope): Contact[] {
  const within = new Set(record.vocabulary.within(topic));
  return record.contacts.filter(
    (contact) =>
      (article === undefined || contact.accounts.some((one) => one.article === article)) &&
      contact.topics.some((one) => within.has(one.value)),
  );
}

/** "two contacts. One reported as held, one only planned." */
function statusCounts(contacts: readonly Contact[]): string {
  const held = contacts.filter((contact) => contact.status.value === "held").length;
  const ahead = contacts.filter(isAhead).length;
  const rest = contacts.length - held - ahead;
  const parts = [
    held > 0 ? `${numberWord(held)} reported as held` : null,
    ahead > 0 ? `${numberWord(ahead)} only planned` : null,
    rest > 0 ? `${numberWord(rest)} not held` : null,
  ].filter((part) => part !== null);
  return `${countedInWords(contacts.length, "contact")}. ${capital(parts.join(", "))}.`;
}

function evidenceOn(
  contact: Contact,
  within: ReadonlySet<string>,
): Contact["accounts"][number]["evidence"][] {
  const own = contact.topics.filter((topic) => within.has(topic.value)).map((topic) => topic.evidence);
  return own.length > 0 ? own.slice(0, 1) : contact.accounts.slice(0, 1).map((one) => one.evidence);
}

function otherTopic(contacts: readonly Contact[], topic: string, { record }: Scope): string[] {
  const within = new Set(record.vocabulary.within(topic));
  const other = contacts.flatMap((contact) => contact.topics).find((one) => !within.has(one.value));
  const label = other && record.vocabulary.byId(other.value)?.prefLabel;
  return label ? [`and ${label}?`] : [];
}
