import type { Principal, Register } from "../../contacts/principals.ts";
import { surnamesOf } from "../../contacts/surnames.ts";
import { plainWords } from "../../search/words.ts";

/**
 * Ids of the people whom a question names, by any spelling; a given name alone counts where only one of `known` has it. Of
 * several who share a surname those count whose fuller name stands there, else those for whom `isMet` is true, if any is.
 */
export function peopleIn(
  question: string,
  register: Register,
  known: readonly string[],
  isMet: (id: string) => boolean = () => true,
): string[] {
  const words = plainWords(question);
  const found = longestNames(words, register);
  for (const id of known)
    if (!found.has(id) && givenNameStands(id, words, register, known)) found.set(id, []);
  return [...found.keys()].filter((id) => isMeant(id, found, isMet));
}

/** Whether no other who bears the same name is named more fully, or is met while this one is not. */
function isMeant(
  id: string,
  found: ReadonlyMap<string, readonly string[]>,
  isMet: (id: string) => boolean,
): boolean {
  const name = found.get(id) ?? [];
  const fuller = [...found.values()].some((other) => other.length > name.length && stands(name, other));
  const alike = [...found].filter(([, other]) => other.join(" ") === name.join(" ")).map(([one]) => one);
  return name.length === 0 || (!fuller && (isMet(id) || !alike.some(isMet)));
}

/** Who is named in the words, in the order of the register, each with the longest of the names that stand there. */
function longestNames(words: readonly string[], register: Register): Map<string, readonly string[]> {
  const { starting, order } = namesIn(register);
  const longest = new Map<string, readonly string[]>();
  for (const word of new Set(words))
    for (const { id, name } of starting.get(word) ?? [])
      if (stands(name, words) && name.length > (longest.get(id)?.length ?? 0)) longest.set(id, name);
  return new Map([...longest].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

interface Names {
  /** Names by their first word. */
  readonly starting: ReadonlyMap<
    string,
    readonly { readonly id: string; readonly name: readonly string[] }[]
  >;
  /** Where in the register somebody stands. */
  readonly order: ReadonlyMap<string, number>;
}

const NAMES = new WeakMap<Register, Names>();

/** The names of everybody in the register, in plain words; made once, since every question asks for them. */
function namesIn(register: Register): Names {
  const known = NAMES.get(register);
  if (known) return known;
  const people = register.principals.filter(({ kind }) => kind === "person");
  const starting = new Map<string, { id: string; name: readonly string[] }[]>();
  for (const person of people)
    for (const name of namesOf(person)) {
      const [first] = name;
      if (first === undefined || isMonth(name)) continue;
      starting.set(first, [...(starting.get(first) ?? []), { id: person.id, name }]);
    }
  const made = { starting, order: new Map(people.map(({ id }, at) => [id, at])) };
  NAMES.set(register, made);
  return made;
}

function namesOf(person: Principal): string[][] {
  return [person.name, ...surnamesOf(person), ...person.aliases].map(plainWords);
}

/** "May" and "March" alone are months before they are surnames. */
function isMonth(name: readonly string[]): boolean {
  return name.length === 1 && /^(?:may|march|april|june|august)$/.test(name[0] ?? "");
}

function stands(name: readonly string[], words: readonly string[]): boolean {
  if (name.length === 0) return false;
  return words.some((_, at) => name.every((word, i) => words[at + i] === word));
}

function givenNameStands(
  id: string,
  words: readonly string[],
  register: Register,
  known: readonly string[],
): boolean {
  const given = givenNames(register.byId(id));
  const others = known.filter((one) => one !== id).flatMap((one) => givenNames(register.byId(one)));
  return given.some((name) => words.includes(name) && !others.includes(name));
}

function givenNames(person: Principal | undefined): string[] {
  if (person?.kind !== "person") return [];
  const names = [person.name, ...person.aliases].map(plainWords).filter((name) => name.length > 1);
  return [...new Set(names.flatMap((name) => name.slice(0, 1)))].filter((name) => name.length > 2);
}
