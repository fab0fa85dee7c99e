import type { Principal, Register } from "../../contacts/principals.ts";
import { plainWords } from "../../search/words.ts";

/** Ids of the people whom a question names, by any spelling; a given name alone counts where only one of `known` has it. */
export function peopleIn(question: string, register: Register, known: readonly string[]): string[] {
  const words = plainWords(question);
  const found = new Set<string>();
  for (const principal of register.principals)
    if (
      principal.kind === "person" &&
      namesOf(principal).some((name) => stands(name, words) && !isMonth(name))
    )
      found.add(principal.id);
  for (const id of known) if (!found.has(id) && givenNameStands(id, words, register, known)) found.add(id);
  return [...found];
}

function namesOf(person: Principal): string[][] {
  return [person.name, person.surname ?? person.name, ...person.aliases].map(plainWords);
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
