import { titleAt } from "../mentions/office-words.ts";
import type { Party } from "../reading/unit.ts";

const PRINCIPAL = /^(?:foreign minister|head of state|head of government)$/;

/** "top nuclear negotiator of Iran": somebody whom a text gives by office and country alone. */
function isUnnamed({ key, kind, principal, office, country }: Party): boolean {
  return kind === "person" && principal === null && key === `${office} ${country}`.toLowerCase();
}

/** Whether somebody with a name can be the one who is given by an office of the same country. */
function canHold(named: Party, unnamed: Party): boolean {
  if (named.kind !== "person" || named.country !== unnamed.country || isUnnamed(named)) return false;
  const wanted = titleAt(unnamed.office ?? "", 0)?.role ?? null;
  const own = named.office ? (titleAt(named.office, 0)?.role ?? null) : null;
  if (!wanted || !PRINCIPAL.test(wanted)) return own === null || !PRINCIPAL.test(own);
  return named.principal === null && (own === wanted || !named.office);
}

/**
 * The parties of one telling in the words of another: "Iran's top negotiator" is whoever of Iran the other names beside the
 * same partner.
 */
export function asNamedIn(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  if (parties.length !== others.length || !parties.some(isUnnamed)) return parties;
  return parties.map((party) => {
    if (!isUnnamed(party) || others.some(({ key }) => key === party.key)) return party;
    const able = others.filter(
      (other) => canHold(other, party) && !parties.some(({ key }) => key === other.key),
    );
    return able.length === 1 ? (able[0] as Party) : party;
  });
}
