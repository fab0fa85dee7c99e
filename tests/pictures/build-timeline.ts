import type { Contact, ContactDate, ContactKind, ContactStatus } from "../../src/contacts/contact.ts";
import type { ContactRecord } from "../../src/contacts/record.ts";
import { timelineOf } from "../../src/pictures/timeline-of.ts";
import { archiveLine } from "../../src/replies/archive-line.ts";
import { aContact, anArticle, aRecord, dated, field } from "../replies/build-record.ts";

const KINDS: readonly ContactKind[] = [
  "telephone call",
  "telephone call",
  "meeting",
  "visit",
  "consultation",
  "letter",
];
const STATUSES: readonly ContactStatus[] = [
  "held",
  "held",
  "held",
  "planned",
  "cancelled",
  "not held",
  "postponed",
];
const PLACES = ["Paris", null, "Москва", "Sochi, Russia", "New York City"];

interface Wish {
  readonly kind?: ContactKind;
  readonly status?: ContactStatus;
  readonly place?: string | null;
  readonly date?: Partial<ContactDate>;
  readonly published?: string;
}

export function one(edtf: string | null, { kind, status, place, date, published }: Wish = {}) {
  const article = anArticle(published ?? edtf?.slice(0, 10) ?? "2014-06-01", "The two spoke on Tuesday.", {
    id: `a${edtf}${kind}${status}`,
  });
  const contact = aContact(article, {
    kind: field(kind ?? "telephone call", article, ""),
    status: field(status ?? "held", article, ""),
    place: place ? field(place, article, "") : null,
    date: edtf === null ? null : dated(article, edtf, "on Tuesday", date ?? {}),
  });
  return { article, contact };
}

/** Contacts of every kind, status and precision, spread over months by a fixed sequence of numbers. */
export function many(count: number, months: number): ContactRecord {
  let seed = 7;
  const random = (most: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  const all = Array.from({ length: count }, () => {
    const day = new Date(Date.UTC(2014, random(months), 1 + random(28))).toISOString().slice(0, 10);
    const sort = random(10);
    const date: Partial<ContactDate> =
      sort === 0 ? { basis: "report" } : sort === 1 ? { precision: "part of month", modifier: "end" } : {};
    return one(sort === 1 ? day.slice(0, 7) : day, {
      kind: KINDS[random(KINDS.length)] ?? "meeting",
      status: STATUSES[random(STATUSES.length)] ?? "held",
      place: PLACES[random(PLACES.length)] ?? null,
      date,
      published: day,
    });
  });
  return recordOf(all);
}

export function recordOf(
  all: readonly { article: ContactRecord["articles"][number]; contact: Contact }[],
): ContactRecord {
  return aRecord(
    all.map(({ article }) => article),
    all.map(({ contact }) => contact),
  );
}

export function timeline(record: ContactRecord, title = "Kerry–Lavrov") {
  return timelineOf(record, record.contacts, { title, archive: archiveLine(record) });
}
