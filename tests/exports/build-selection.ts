import type { Article } from "../../src/articles/article.ts";
import type { Contact, ContactDate } from "../../src/contacts/contact.ts";
import type { Exported, Selection } from "../../src/exports/export.ts";
import { formatNamed } from "../../src/exports/formats.ts";
import { WRITERS } from "../../src/exports/writers.ts";
import { aContact, anArticle, aRecord, dated, field, LAVROV, STEINMEIER } from "../replies/build-record.ts";

const NOW = new Date("2026-11-27T10:00:00Z");

/** An article of which nothing matters but that it exists. */
export function article(published: string, more: Partial<Article> = {}): Article {
  return anArticle(published, `On ${published} the two spoke, a spokesman said on Tuesday.`, more);
}

/** A contact reported in an article of its own, and dated. */
export function contact(
  id: string,
  edtf: string | null,
  more: Partial<Contact> = {},
  date: Partial<ContactDate> = {},
  about: Partial<Article> = {},
): { readonly article: Article; readonly contact: Contact } {
  const source = article(about.published ?? "2014-06-01", { id: `a-${id}`, title: `Report ${id}`, ...about });
  const dates = edtf === null ? null : dated(source, edtf, "on Tuesday", date);
  return { article: source, contact: aContact(source, { id, date: dates, ...more }) };
}

export function status(value: Contact["status"]["value"]): Pick<Contact, "status"> {
  return { status: field(value, article("2014-06-01"), "") };
}

export function kind(value: Contact["kind"]["value"]): Pick<Contact, "kind"> {
  return { kind: field(value, article("2014-06-01"), "") };
}

export function place(value: string): Pick<Contact, "place"> {
  return { place: field(value, article("2014-06-01"), "") };
}

export function initiator(value: string): Pick<Contact, "initiator"> {
  return { initiator: field(value, article("2014-06-01"), "") };
}

/** One of each that exports must tell apart; names, places and headlines hold signs that formats would take for their own. */
export const EACH = [
  contact("c-1", "2014-03-11", initiator("United States"), { basis: "report" }),
  contact(
    "c-2",
    "2014-03-30",
    { ...kind("meeting"), ...place("Paris, France; Quai d'Orsay") },
    {},
    {
      title: "Переговоры в Париже: {Керри} & Лавров_50% #1 ~^\\",
      author: "Ivan Petrov",
      published: "2014-03-31",
    },
  ),
  contact(
    "c-3",
    "2015-03",
    { ...kind("meeting"), ...place("Lausanne") },
    { precision: "part of month", modifier: "end" },
  ),
  contact("c-4", "2015-05-12", {
    ...kind("meeting"),
    ...status("planned"),
    ...place('=HYPERLINK("https://evil.test")'),
  }),
  contact("c-5", "2015-06-01", { ...status("cancelled") }),
  contact(
    "c-6",
    "2015-06-02/2015-06-03",
    { ...kind("visit"), ...status("postponed") },
    { precision: "range" },
  ),
  contact("c-7", null, { participants: [LAVROV, STEINMEIER] }),
  contact("c-8", "2014-09-01", kind("joint statement"), {}, { url: "https://example.test/a,b;c?d='1'&e=2" }),
] as const;

export function selection(
  of: readonly { readonly article: Article; readonly contact: Contact }[] = EACH,
  more: Partial<Selection> = {},
): Selection {
  const contacts = of.map((one) => one.contact);
  const record = aRecord(
    of.map((one) => one.article),
    contacts,
  );
  return { record, contacts, changes: new Map(), now: NOW, ...more };
}

export function write(format: string, what: Selection = selection()): Exported {
  const found = formatNamed(format);
  if (found === undefined) throw new Error(`no format ${format}`);
  return WRITERS[found.name](what);
}
