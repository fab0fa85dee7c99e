import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { contactName } from "./answers/contact-words.ts";
import { dayName } from "./select-contacts.ts";

/** What to type to see what a record can do, built from its contacts; what it has nothing for is null. */
export interface Examples {
  /** A subject, as a word of a command: "syria". */
  readonly subject: string | null;
  /** A subject on which a side is quoted. */
  readonly sides: string | null;
  /** Questions in whole sentences, most telling first. */
  readonly questions: readonly string[];
  /** A list with filters in words: "calls in 2014". */
  readonly list: string | null;
  /** A follow-up to the first question: "and in May?". */
  readonly next: string | null;
}

/** Examples that this record answers. */
export function examplesFrom(record: ContactRecord): Examples {
  const subjects = subjectsOf(record);
  const some = subjects.find(({ count }) => count <= record.contacts.length / 2) ?? subjects[0];
  const quoted = subjects.find(({ isQuoted }) => isQuoted);
  return {
    subject: some?.label.toLowerCase() ?? null,
    sides: quoted?.label.toLowerCase() ?? null,
    questions: questionsOn(record),
    list: listOf(record),
    next: nextOf(record),
  };
}

interface Subject {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isQuoted: boolean;
}

/** The broad subjects of the contacts, most frequent first. */
export function subjectsOf({ contacts, vocabulary }: ContactRecord): Subject[] {
  const root = (id: string): string => vocabulary.byId(id)?.broader ?? id;
  const found = new Map<string, { count: number; isQuoted: boolean }>();
  for (const { topics, positions } of contacts) {
    const quoted = new Set(positions.flatMap((one) => one.topics.map(root)));
    for (const id of new Set(topics.map(({ value }) => root(value)))) {
      const before = found.get(id) ?? { count: 0, isQuoted: false };
      found.set(id, { count: before.count + 1, isQuoted: before.isQuoted || quoted.has(id) });
    }
  }
  return [...found]
    .map(([id, one]) => ({ id, label: vocabulary.byId(id)?.prefLabel ?? id, ...one }))
    .sort((a, b) => b.count - a.count);
}

function questionsOn(record: ContactRecord): string[] {
  const { contacts } = record;
  const initiated = contacts.find(({ initiator }) => initiator !== null);
  const lasted = contacts.find(({ duration, place }) => duration !== null && place !== null);
  const placed = contacts.find((one) => one.place !== null && one.date?.edtf && one.status.value === "held");
  const planned = contacts.find((one) => one.place !== null && one.status.value === "planned");
  const told = contacts.findLast(({ topics }) => topics.length > 0);
  const last = contacts.at(-1);
  const asked = [
    initiated && `who initiated ${shortName(initiated, record)}?`,
    planned && `what was planned for ${town(planned)}?`,
    lasted && `how long did ${shortName(lasted, record)} last?`,
    placed && `when was ${shortName(placed, record)}?`,
    told && `what was ${shortName(told, record)} about?`,
    contacts.length > 1 ? "how many times did they speak or meet?" : undefined,
    last?.date?.edtf ? `when was ${shortName(last, record)}?` : undefined,
  ];
  return [...new Set(asked.filter((one) => one !== undefined))].slice(0, 4);
}

/** "The Paris meeting", "the March 2014 call", where no other contact can be meant; its whole name otherwise. */
function shortName(contact: Contact, record: ContactRecord): string {
  const alike = record.contacts.filter(({ kind }) => noun(kind.value) === noun(contact.kind.value));
  const isOnly = (same: (one: Contact) => boolean): boolean => alike.filter(same).length === 1;
  const place = town(contact);
  if (place !== null && isOnly((one) => town(one) === place))
    return `the ${place} ${noun(contact.kind.value)}`;
  const month = monthOf(contact);
  if (month !== null && contact.kind.value !== "consultation" && isOnly((one) => monthOf(one) === month))
    return `the ${monthName(month)} ${noun(contact.kind.value)}`;
  return contactName(contact, record);
}

function town({ place }: Contact): string | null {
  return place?.value.split(",")[0] ?? null;
}

function noun(kind: Contact["kind"]["value"]): string {
  return kind === "telephone call" || kind === "video call" ? "call" : kind;
}

/** "2014-03"; null where the contact lies in no one month. */
function monthOf({ date }: Contact): string | null {
  const [, month] = /^(\d{4}-\d\d)(?:-\d\d)?$/.exec(date?.edtf ?? "") ?? [];
  return month ?? null;
}

function monthName(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return dayName({ year, month: number, day: null });
}

/** The way and the year that most contacts share. */
function listOf({ contacts }: ContactRecord): string | null {
  const counts = new Map<string, number>();
  for (const { kind, date } of contacts) {
    const year = /^\d{4}/.exec(date?.edtf ?? "")?.[0];
    const way = { call: "calls", meeting: "meetings" }[noun(kind.value)];
    if (year && way) counts.set(`${way} in ${year}`, (counts.get(`${way} in ${year}`) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Another month of the year of the contact whose initiator is known. */
function nextOf({ contacts }: ContactRecord): string | null {
  const first = contacts.find(({ initiator }) => initiator !== null) ?? contacts[0];
  const month = first === undefined ? null : monthOf(first);
  const others = contacts.flatMap((one) => monthOf(one) ?? []).filter((one) => one !== month);
  const same = others.find((one) => one.slice(0, 4) === month?.slice(0, 4));
  return same === undefined ? null : `and in ${monthName(same).split(" ")[0]}?`;
}
