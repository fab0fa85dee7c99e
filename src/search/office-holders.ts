import { stem } from "../articles/language.ts";
import type { Office, Register } from "../contacts/principals.ts";
import { plainWords } from "./words.ts";

const ROLES: readonly (readonly [RegExp, readonly Office["role"][]])[] = [
  [/^(?:minister|diplomat|secretary)$/, ["foreign minister"]],
  [/^president$/, ["head of state"]],
  [/^(?:premier|chancellor|minister)$/, ["head of government"]],
  [/^leader$/, ["head of state", "head of government"]],
];

/** Terms of the surnames of those who held an office for a country: ("russia", "minister") → "lavrov" … */
export function makeHolders(register: Register): (country: string, office: string) => readonly string[] {
  const held = new Map<string, Set<string>>();
  const names = new Map(
    register.principals
      .filter((one) => one.kind === "country")
      .map((one) => [one.country ?? one.id, stem(plainWords(one.name).join(""))] as const),
  );
  for (const person of register.principals)
    for (const office of person.kind === "person" ? person.offices : []) {
      const country = names.get(office.country ?? person.country ?? "");
      const key = `${country} ${office.role}`;
      const term = stem(plainWords(person.surname ?? person.name).join(""));
      if (country !== undefined) held.set(key, (held.get(key) ?? new Set()).add(term));
    }
  return (country, office) => {
    const roles = ROLES.filter(([words]) => words.test(office)).flatMap(([, own]) => own);
    return roles.flatMap((role) => [...(held.get(`${country} ${role}`) ?? [])]);
  };
}
