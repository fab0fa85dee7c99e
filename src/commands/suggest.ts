import type { ContactRecord } from "../contacts/record.ts";
import { type Library, shelfOf } from "../library.ts";
import { dayWords } from "../replies/words.ts";

const MOST = 25;
const LONGEST = 100;
const WORDS = [
  "log",
  "timeline",
  "rhythm",
  "on-this-day",
  "this-week",
  "compare",
  "export ics",
  "export csv",
  "export atom",
  "export bibtex",
  "sides",
  "sources",
  "help",
  "open",
  "held",
  "planned",
];

/** Completions of what is being typed: topics, people, places and months of the archive, and the words a command knows. */
export function suggest(command: string, typed: string, library: Library): readonly string[] {
  const shelf = shelfOf(library, command) ?? library.shelves[0];
  if (!shelf) return [];
  const last = /\S*$/.exec(typed)?.[0] ?? "";
  const before = typed.slice(0, typed.length - last.length);
  const offers = [...WORDS, ...subjectsOf(shelf.record)].filter((word) =>
    word.toLowerCase().startsWith(last.toLowerCase()),
  );
  const whole = [...new Set(offers)]
    .map((word) => `${before}${word}`)
    .filter((line) => line.length <= LONGEST);
  return whole.slice(0, MOST);
}

function subjectsOf({ contacts, vocabulary, register, briefing }: ContactRecord): string[] {
  const topics = contacts.flatMap((contact) =>
    contact.topics.map(({ value }) => vocabulary.byId(value)?.prefLabel ?? ""),
  );
  const people = briefing.principals.map((id) => register.byId(id)?.name ?? "");
  const places = contacts.map((contact) => contact.place?.value ?? "");
  const months = contacts.map((contact) => monthWords(contact.date?.edtf ?? ""));
  return [...topics, ...people, ...places, ...months].filter((word) => word !== "");
}

function monthWords(edtf: string): string {
  return /^\d{4}-\d\d/.test(edtf) ? dayWords(edtf.slice(0, 7)) : "";
}
