import type { ContactRecord } from "../contacts/record.ts";
import { articleNote, citedOf, contactNote } from "../exports/citation-item.ts";
import { dayWords } from "../replies/days.ts";
import type { Action, Part, Reply } from "../replies/reply.ts";

type Cite = Extract<Action, { do: "cite" }>;

/** Contacts (or, where there are none, articles) as citations that survive pasting into a document. */
export function citeReply(record: ContactRecord, { contacts, articles }: Cite, now: Date): Reply {
  const found = [...record.contacts, ...record.others].filter(({ id }) => contacts.includes(id));
  const texts = found.length > 0 ? citeContacts(record, found, now) : citeArticles(record, articles, now);
  const parts = texts.map((text): Part => ({ kind: "copy", text }));
  const headline = texts.length === 0 ? "There is nothing to cite any more." : "To copy:";
  return { headline, parts, archive: null, buttons: [] };
}

function citeContacts(record: ContactRecord, contacts: ContactRecord["contacts"], now: Date): string[] {
  const cited = citedOf({ record, contacts, changes: new Map(), now });
  return cited.contacts.map((contact) => contactNote(contact, cited));
}

function citeArticles(record: ContactRecord, ids: readonly string[], now: Date): string[] {
  const asOf = dayWords(now.toISOString().slice(0, 10));
  return record.articles
    .filter(({ id }) => ids.includes(id))
    .map((article) => `${articleNote(article)}. Readout archive, as of ${asOf}.`);
}
