import type { Mention, TextPerson } from "../mentions/mention.ts";
import type { Register } from "../principals.ts";
import type { Party } from "./unit.ts";

/** The parties that a mention stands for; none where it is unresolved. */
export function partiesOf(mention: Mention, register: Register): Party[] {
  const named = mention.principals.flatMap((id) => {
    const principal = register.byId(id);
    if (!principal) return [];
    const { name, kind, country } = principal;
    return [{ key: id, kind, name, principal: id, country, office: null }];
  });
  if (mention.persons) return [...named, ...mention.persons.flatMap((person) => textParty(person, register))];
  return named.length > 0 || !mention.person ? named : textParty(mention.person, register);
}

/** Somebody without an entry; none where neither name nor office says who. */
function textParty({ name, office, country }: TextPerson, register: Register): Party[] {
  const shown = name ?? officeName(office, country, register);
  if (!shown) return [];
  const key = (name ?? `${office} ${country}`).toLowerCase();
  return [{ key, kind: "person", name: shown, principal: null, country, office }];
}

/** "Japan's foreign minister" for somebody who is known by office alone. */
function officeName(office: string | null, country: string | null, register: Register): string | null {
  if (!office) return null;
  const of = country ? register.countryName(country) : null;
  return of ? `${office} of ${of}` : null;
}

export function sameParty(a: Party, b: Party): boolean {
  return a.key === b.key;
}

/** Parties without repetition, in the order given. */
export function distinctParties(parties: readonly Party[]): Party[] {
  return [...new Map(parties.map((party) => [party.key, party])).values()];
}
