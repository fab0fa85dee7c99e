import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { dayWords } from "../replies/words.ts";

/** Something of the archive that can be typed. */
export interface Completion {
  readonly sort: "subject" | "person" | "place" | "time" | "way";
  /** As it is typed alone: "Paris". */
  readonly label: string;
  /** As it is typed beside other words: "place:Paris". */
  readonly filter: string;
  /** What it leads to. */
  readonly contacts: readonly Contact[];
}

const WORDS = [
  "log",
  "sides",
  "open",
  "timeline",
  "sources",
  "help",
  "rhythm",
  "compare",
  "on-this-day",
  "this-week",
  "export ics",
  "export csv",
  "export atom",
  "export bibtex",
];

/** Words that a briefing's command knows and that begin so. */
export function commandWords(begun: string): string[] {
  return WORDS.filter((word) => word.startsWith(begun.trim().replace(/^\//, "").toLowerCase()));
}

const made = new WeakMap<ContactRecord, readonly Completion[]>();

/** What can be completed to, worked out once for a record, most frequent first. */
export function completionsOf(record: ContactRecord): readonly Completion[] {
  const known = made.get(record);
  if (known) return known;
  const found = new Map<string, Completion & { contacts: Contact[] }>();
  for (const contact of [...record.contacts, ...record.others])
    for (const one of namesIn(contact, record)) {
      const kept = found.get(one.filter) ?? { ...one, contacts: [] };
      if (kept.contacts.at(-1) !== contact) kept.contacts.push(contact);
      found.set(one.filter, kept);
    }
  const all = [...found.values()].sort((a, b) => b.contacts.length - a.contacts.length);
  made.set(record, all);
  return all;
}

type Name = Omit<Completion, "contacts">;

function namesIn(contact: Contact, record: ContactRecord): Name[] {
  return [
    ...contact.topics.flatMap(({ value }) => subject(value, record)),
    ...contact.participants.map(({ principal, name }) => person(principal, name, record)),
    ...place(contact),
    ...times(contact),
    ...ways(contact),
  ].filter(({ label }) => label !== "");
}

/** A subject and the broader one that it belongs to. */
function subject(id: string, { vocabulary }: ContactRecord): Name[] {
  const own = vocabulary.byId(id);
  const labels = [own?.prefLabel, own?.broader ? vocabulary.byId(own.broader)?.prefLabel : undefined];
  return labels.flatMap((label): Name[] =>
    label === undefined ? [] : [{ sort: "subject", label, filter: label }],
  );
}

function person(id: string | null, name: string, { register }: ContactRecord): Name {
  const known = id === null ? undefined : register.byId(id);
  const surname = known?.surname ?? name;
  return { sort: "person", label: known?.name ?? name, filter: `with:${quoted(surname)}` };
}

function place(contact: Contact): Name[] {
  const town = contact.place?.value.split(",")[0];
  return town === undefined ? [] : [{ sort: "place", label: town, filter: `place:${quoted(town)}` }];
}

function times({ date }: Contact): Name[] {
  const [, year, month] = /^(\d{4})(-\d\d)?/.exec(date?.edtf ?? "") ?? [];
  const words = month === undefined ? [] : [dayWords(`${year}${month}`)];
  return [...words, ...(year === undefined ? [] : [year])].map(
    (label): Name => ({
      sort: "time",
      label,
      filter: label,
    }),
  );
}

function ways({ kind, status }: Contact): Name[] {
  const way = {
    "telephone call": "calls",
    "video call": "calls",
    meeting: "meetings",
    visit: "visits",
    letter: "letters",
  };
  const how = (way as Readonly<Record<string, string>>)[kind.value];
  return [...(how === undefined ? [] : [how]), status.value].map(
    (label): Name => ({
      sort: "way",
      label,
      filter: label,
    }),
  );
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}
