import type { Principal, Register } from "../contacts/principals.ts";

const KNOWN = new WeakMap<Register, ReadonlyMap<string, Principal>>();

/** The person, institution or country with this full name. */
export function principalNamed(name: string, register: Register): Principal | undefined {
  let known = KNOWN.get(register);
  if (!known) {
    known = new Map([...register.principals].reverse().map((one) => [one.name, one]));
    KNOWN.set(register, known);
  }
  return known.get(name);
}

/** "Russia", where a list of names may also hold persons and institutions. */
export function isCountryName(name: string, register: Register): boolean {
  return principalNamed(name, register)?.kind === "country";
}

/** The capitals of the countries and institutions that the words for somebody name: "a senior State Department official". */
export function capitalsIn(words: string, register: Register): ReadonlySet<string> {
  const padded = ` ${words} `;
  const named = register.principals.filter(
    ({ kind, name, aliases, metonyms, demonyms = [] }) =>
      kind !== "person" &&
      [name, ...aliases, ...metonyms, ...demonyms].some((one) => padded.includes(` ${one} `)),
  );
  return new Set(named.flatMap(({ country }) => (country === null ? [] : (register.capital(country) ?? []))));
}
