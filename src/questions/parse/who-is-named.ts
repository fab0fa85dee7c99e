import type { Register } from "../../contacts/principals.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { peopleIn } from "./people.ts";
import { nameWordSet } from "./spelling.ts";

/** Who is set aside: "besides Kerry", "other than the Americans". */
export const ASIDE = /\b(?:besides|other than|apart from|except(?: for)?|aside from)\s+(.+)$/i;

/** "Who else did he speak to": the other one of the pair is not meant. */
const ELSE = /\bwhom? else\b|\banyone else\b/i;

/** What a question sets aside; empty where nothing. */
export const setAside = (words: string): string => ASIDE.exec(words)?.[1] ?? "";

/** Ids of the people whom a question is about, and of those whom it sets aside. */
export function whoIsNamed(words: string, record: ContactRecord): { people: string[]; aside: string[] } {
  const { briefing, register } = record;
  const met = peopleMet(record);
  const named = (text: string): string[] =>
    peopleIn(text, register, briefing.principals, (id) => met.has(id));
  const people = named(words);
  const others = briefing.principals.filter((id) => !people.includes(id));
  const aside = [...named(setAside(words)), ...(people.length === 1 && ELSE.test(words) ? others : [])];
  return { people: people.filter((id) => !aside.includes(id)), aside };
}

const metIn = new WeakMap<ContactRecord, ReadonlySet<string>>();

/** Ids of those who took part in contacts of the archive. */
function peopleMet(record: ContactRecord): ReadonlySet<string> {
  const known = metIn.get(record);
  if (known) return known;
  const all = [...record.contacts, ...record.others].flatMap(({ participants }) => participants);
  const met = new Set(all.flatMap(({ principal }) => principal ?? []));
  metIn.set(record, met);
  return met;
}

const persons = new WeakMap<Register, ReadonlySet<string>>();

/** Words of the names of everybody in the register: no slips, even where the archive does not know them. */
export function personWords(register: Register): ReadonlySet<string> {
  const known = persons.get(register);
  if (known) return known;
  const people = register.principals.filter(({ kind }) => kind === "person");
  const words = nameWordSet(people.map(({ name }) => name));
  persons.set(register, words);
  return words;
}
