import type { Contact, Field } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { isOfBriefing } from "../../replies/people.ts";

/** When each article arrived, by its id. */
export type ArrivalOf = ReadonlyMap<string, Date>;

/**
 * The record as it stood at an instant: without the articles that arrived at or after it, and without what contacts owe
 * to them. A contact that another article had reported already keeps that article's account and status.
 */
export function recordAsOf(record: ContactRecord, arrivals: ArrivalOf, instant: Date): ContactRecord {
  const articles = record.articles.filter(({ id }) => (arrivals.get(id)?.getTime() ?? 0) < instant.getTime());
  if (articles.length === record.articles.length) return record;
  const there = new Set(articles.map(({ id }) => id));
  const contacts = record.contacts.flatMap((contact) => contactAsOf(contact, there));
  const others = record.others.flatMap((contact) => contactAsOf(contact, there));
  // A plan of others may turn out to be a meeting of these too: until then it was not theirs.
  return {
    ...record,
    articles,
    contacts: contacts.filter((contact) => isOfBriefing(contact, record)),
    others: [...others, ...contacts.filter((contact) => !isOfBriefing(contact, record))],
  };
}

function contactAsOf(contact: Contact, there: ReadonlySet<string>): Contact[] {
  const accounts = contact.accounts.filter(({ article }) => there.has(article));
  const last = accounts.at(-1);
  if (last === undefined) return [];
  if (accounts.length === contact.accounts.length) return [contact];
  const isNamed = ({ principal, name }: Contact["participants"][number]) =>
    accounts.some(({ who }) => who === undefined || who.includes(principal ?? name));
  const known = <T>(field: Field<T> | null) =>
    field !== null && there.has(field.evidence.article) ? field : null;
  return [
    {
      ...contact,
      accounts,
      participants: contact.participants.filter(isNamed),
      status: { value: last.status, evidence: last.evidence },
      place: known(contact.place),
      initiator: known(contact.initiator),
      host: known(contact.host),
      duration: known(contact.duration),
      outcome: known(contact.outcome),
      topics: contact.topics.filter((topic) => known(topic) !== null),
      unlisted: contact.unlisted.filter((subject) => known(subject) !== null),
      positions: contact.positions.filter(({ evidence }) => there.has(evidence.article)),
      differences: contact.differences.filter(({ values }) => values.every((value) => known(value) !== null)),
    },
  ];
}
