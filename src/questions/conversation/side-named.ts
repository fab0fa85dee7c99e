import type { Register } from "../../contacts/principals.ts";

/** "Washington", "the Americans", "U.S.": the capital of that country; null for any other words. */
export function sideNamed(named: string, register: Register): string | null {
  const said = plain(named);
  const country = register.principals.find(
    ({ kind, name, aliases, metonyms, demonyms = [], capital: seat }) =>
      kind === "country" &&
      [name, seat ?? "", ...aliases, ...metonyms, ...demonyms].some((one) => plain(one) === said),
  );
  return country ? (country.capital ?? country.name) : null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the /, "").replaceAll(".", "").replace(/s$/, "");
}
