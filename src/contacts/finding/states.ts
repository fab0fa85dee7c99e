import type { Principal, Register } from "../principals.ts";
import type { Party } from "../reading/unit.ts";

const KNOWN = new WeakMap<Register, ReadonlyMap<string, Principal>>();

/** The country that a word stands for, acting or not: "the U.S.", "American", "Berlin"; undefined for other words. */
export function stateNamed(words: string, register: Register): Party | undefined {
  const country = statesOf(register).get(words.toLowerCase().replace(/^the /, ""));
  if (!country) return undefined;
  const { id, name, country: code } = country;
  return { key: id, kind: "country", name, principal: id, country: code, office: null };
}

function statesOf(register: Register): ReadonlyMap<string, Principal> {
  const known = KNOWN.get(register);
  if (known) return known;
  const states = new Map<string, Principal>();
  for (const principal of register.principals)
    if (principal.kind === "country")
      for (const name of [
        principal.name,
        ...principal.aliases,
        ...(principal.demonyms ?? []),
        ...principal.metonyms,
        principal.capital ?? "",
      ])
        if (name) states.set(name.toLowerCase().replace(/^the /, ""), principal);
  KNOWN.set(register, states);
  return states;
}
