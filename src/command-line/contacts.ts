import type { Contact } from "../contacts/contact.ts";
import { contactJson } from "../contacts/contact-json.ts";
import { matches } from "../contacts/filters/matches.ts";
import { parseFilters } from "../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { plain } from "../replies/plain.ts";
import { contactDateWords, kindWords, statusWords } from "../replies/words.ts";
import { columns } from "./columns.ts";
import { UsageError } from "./usage-error.ts";

export const FORMATS = ["table", "json"] as const;

/** The contact log of a briefing as a table or as one JSON array; filters as in chat (`syria -iran from:2014-05`). */
export function contactLog(record: ContactRecord, format: string, filters: string): string {
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new UsageError(`There is no format "${format}". Formats: ${FORMATS.join(", ")}.`);
  }
  const { filter, problems, rest } = parseFilters(filters, record.register, record.vocabulary);
  const unread =
    rest.trim() === ""
      ? []
      : [`"${rest.trim()}" is no filter: use a topic, a year, held, planned, from:2014-05, with:, place:.`];
  if (problems.length + unread.length > 0) throw new UsageError([...problems, ...unread].join(" "));
  const contacts = record.contacts.filter((contact) => matches(contact, filter));
  if (format === "json") return JSON.stringify(contacts.map(contactJson), null, 2);
  return table(contacts, record);
}

const HEADS = ["when", "how", "where", "who", "at whose initiative", "status", "on", "source"];

function table(contacts: readonly Contact[], record: ContactRecord): string {
  if (contacts.length === 0) return `No contact matches. ${archiveLine(record)}`;
  const lines = columns([HEADS, ...contacts.map((contact) => row(contact, record))]);
  return [...lines, "", archiveLine(record)].join("\n");
}

function row(contact: Contact, { vocabulary, articles }: ContactRecord): string[] {
  const topics = contact.topics.map(({ value }) => vocabulary.byId(value)?.prefLabel ?? value);
  const sources = contact.accounts.map(
    ({ article }) => articles.find(({ id }) => id === article)?.outlet ?? article,
  );
  return [
    contactDateWords(contact),
    kindWords(contact),
    contact.place?.value ?? "not stated",
    contact.participants.map(({ name }) => name).join(", "),
    contact.initiator?.value ?? "not stated",
    statusWords(contact),
    topics.join(", ") || "not stated",
    [...new Set(sources)].join(", "),
  ].map(plain);
}
