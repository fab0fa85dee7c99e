import { outletOf } from "../articles/address.ts";
import type { Contact } from "../contacts/contact.ts";
import { contactJson } from "../contacts/contact-json.ts";
import type { Filter } from "../contacts/filters/filter.ts";
import { matches } from "../contacts/filters/matches.ts";
import { parseFilters } from "../contacts/filters/parse-filters.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { type Changes, stateOf } from "../exports/changes.ts";
import { formatNamed, FORMATS as WRITTEN } from "../exports/formats.ts";
import { archiveLine } from "../replies/archive-line.ts";
import { subjects } from "../replies/contact-line.ts";
import { listed } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";
import { contactDateWords, kindWords, statusWords } from "../replies/words.ts";
import { columns } from "./columns.ts";
import { UsageError } from "./usage-error.ts";

export const FORMATS: readonly string[] = ["table", "json", ...WRITTEN.map(({ name }) => name)];

/** What `contacts` prints, and what it has to say beside it. */
export interface PrintedContacts {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * The contact log of a briefing in any of the formats; filters as in chat (`syria -iran from:2014-05`). `changes` is asked
 * for only where a file is written, since it remembers what was handed out.
 */
export async function contactLog(
  record: ContactRecord,
  { format, filters, now }: { readonly format: string; readonly filters: string; readonly now: Date },
  changes: <T>(use: (changes: Changes) => Promise<T>) => Promise<T>,
): Promise<PrintedContacts> {
  const written = formatNamed(format);
  if (written === undefined && !FORMATS.includes(format))
    throw new UsageError(`There is no format "${format}". Formats: ${FORMATS.join(", ")}.`);
  const { contacts } = contactsFor(record, filters);
  if (format === "json")
    return { text: `${JSON.stringify(contacts.map(contactJson), null, 2)}\n`, notes: [] };
  if (written === undefined) return { text: `${table(contacts, record)}\n`, notes: [] };
  if (contacts.length === 0) throw new UsageError(`No contact fits "${filters}". ${whatWouldFit(record)}`);
  const states = contacts.map((contact) => ({ contact: contact.id, state: stateOf(contact) }));
  const changed = await changes((one) => one.note(record.briefing.name, states, now));
  const { WRITERS } = await import("../exports/writers.ts");
  const { text, leftOut } = WRITERS[written.name]({ record, contacts, changes: changed, now });
  return { text, notes: leftOut };
}

/** The contacts that filters leave; throws where a word is no filter. */
export function contactsFor(
  record: ContactRecord,
  filters: string,
): { readonly contacts: readonly Contact[]; readonly filter: Filter } {
  const { filter, problems, rest } = parseFilters(filters, record.register, record.vocabulary);
  const unread =
    rest.trim() === ""
      ? []
      : [`"${rest.trim()}" is no filter: use a topic, a year, held, planned, from:2014-05, with:, place:.`];
  if (problems.length + unread.length > 0) throw new UsageError([...problems, ...unread].join(" "));
  return { contacts: record.contacts.filter((contact) => matches(contact, filter)), filter };
}

/** "Subjects: Ukraine, Syria. Places: Paris. Years: 2014, 2015." */
export function whatWouldFit({ contacts, vocabulary }: ContactRecord): string {
  const known = (label: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${label}: ${listed([...new Set(values)].slice(0, 8))}.`];
  const topics = contacts.flatMap((contact) => contact.topics.map(({ value }) => vocabulary.byId(value)));
  return [
    "What would fit.",
    ...known(
      "Subjects",
      topics.flatMap((topic) => (topic === undefined ? [] : [topic.prefLabel])),
    ),
    ...known(
      "Places",
      contacts.flatMap(({ place }) => (place === null ? [] : [place.value])),
    ),
    ...known(
      "Years",
      contacts.flatMap(({ date }) => (date?.edtf ? [date.edtf.slice(0, 4)] : [])),
    ),
  ].join(" ");
}

const HEADS = ["when", "how", "where", "who", "at whose initiative", "status", "on", "source"];

function table(contacts: readonly Contact[], record: ContactRecord): string {
  if (contacts.length === 0) return `No contact matches. ${archiveLine(record)}`;
  const lines = columns([HEADS, ...contacts.map((contact) => row(contact, record))]);
  return [...lines, "", archiveLine(record)].join("\n");
}

function row(contact: Contact, record: ContactRecord): string[] {
  const { articles } = record;
  const sources = contact.accounts.map(({ article }) => {
    const there = articles.find(({ id }) => id === article);
    return (there && outletOf(there)) ?? article;
  });
  return [
    contactDateWords(contact),
    kindWords(contact),
    contact.place?.value ?? "not stated",
    contact.participants.map(({ name }) => name).join(", "),
    contact.initiator?.value ?? "not stated",
    statusWords(contact),
    subjects(contact, record).join(", ") || "not stated",
    [...new Set(sources)].join(", "),
  ].map(plain);
}
