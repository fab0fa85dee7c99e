import { distinctParties } from "../reading/parties.ts";
import type { Party } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";

const NONE: readonly Party[] = [];

/** Those who take part, persons only; empty unless at least two of different countries. */
export function pairOf(found: Found): readonly Party[] {
  const nobodyActs = found.actor.length === 0 && found.other.length > 0;
  if ((nobodyActs || found.trigger.gathers) && !areGathered(found)) return NONE;
  const sides = distinctParties([...found.actor, ...found.other]);
  if (areSides(sides)) return isOfSides(found) ? sides : NONE;
  const parties = distinctParties([...found.actor, ...found.other]).filter(isOfficial);
  if (parties.length < 2) return NONE;
  const countries = new Set(parties.map(({ country }) => country ?? "?"));
  return countries.size === 1 && !countries.has("?") ? NONE : parties;
}

/** "brought @ and @ together", each by name. */
function areGathered({ trigger, reading, other }: Found): boolean {
  const unit = reading.units.find(({ parties }) => parties === other);
  return trigger.gathers === true && !!unit && / and /.test(reading.text.slice(unit.start, unit.end));
}

/** Countries and nobody by name. */
export function areSides(parties: readonly Party[]): boolean {
  return parties.length > 1 && parties.every(({ kind }) => kind === "country");
}

/** Countries meet and hold talks; what they "say" or "discuss" is no occasion. */
function isOfSides({ trigger, reading, from }: Found): boolean {
  if (trigger.weak || /^(?:visit|letter|joint statement)$/.test(trigger.kind)) return false;
  return trigger.form === "noun" || /^(?:met|meets?|sat|sits?|sit)$/.test(reading.units[from]?.word ?? "");
}

const OFFICIAL =
  /minister|president|chancellor|secretary|ambassador|envoy|king|[ea]mir|prince|sultan|leader|premier|chief|commissioner|representative|director|head|general|pope|minist|\bUN\b|U\.N\.|\bEU\b|NATO|OSCE/i;

/**
 * Somebody of the register, or whom the text introduces by a country or by an office of state; of a name without an office
 * (an empty one) the text tells that he met somebody. Who only speaks for others meets nobody.
 */
function isOfficial({ kind, principal, country, office }: Party): boolean {
  if (kind !== "person" || /spokes|press secretary/i.test(office ?? "")) return false;
  return principal !== null || country !== null || office === "" || OFFICIAL.test(office ?? "");
}
