import type { Principal, Register } from "../principals.ts";
import { TOWNS } from "./towns.ts";

/** The capital of a country and the towns of it that are known: where a contact "in France" can have been. */
export function townsOf(country: string, register: Register): readonly string[] {
  const capital = register.capital(country);
  return [...(capital === null ? [] : [capital]), ...(TOWNS[country] ?? [])];
}

/** The country of a name or alias, in whatever letters it is written; undefined for no country. */
export function countryCalled(name: string, { principals }: Register): Principal | undefined {
  const wanted = name.toLowerCase();
  return principals.find(
    ({ kind, name: own, aliases }) =>
      kind === "country" && [own, ...aliases].some((one) => one.toLowerCase() === wanted),
  );
}

/** The country that words begin with, and its name as it is written there: "Russia about Syria"; null where they begin with none. */
export function countryAhead(
  words: string,
  register: Register,
): { readonly country: Principal; readonly name: string } | null {
  const said = words.split(" ");
  for (let count = Math.min(said.length, LONGEST_NAME); count > 0; count -= 1) {
    const name = said.slice(0, count).join(" ");
    const country = countryCalled(name, register);
    if (country) return { country, name };
  }
  return null;
}
/** Words in the name of a country: "United Arab Emirates". */
const LONGEST_NAME = 4;

/** The country that a town is known to lie in; null for one that is not known. */
export function countryOfTown(town: string, register: Register): Principal | null {
  const wanted = (town.split(",")[0] ?? town).toLowerCase();
  const lies = ({ kind, country }: Principal): boolean =>
    kind === "country" &&
    country !== null &&
    townsOf(country, register).some((one) => one.toLowerCase() === wanted);
  return register.principals.find(lies) ?? null;
}
