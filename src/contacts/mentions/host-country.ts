import type { Item } from "./item.ts";
import { homeOf, type Scene } from "./scene.ts";
import { countriesIn } from "./towns-named.ts";

/**
 * The country of somebody with a bare title, where the sentence or the one before it is set in a capital abroad: "Cavusoglu
 * met Defence Minister Zakir Hasanov in Baku". Null where they are set nowhere, at home, or in several countries.
 */
export function countryThere(
  { office, abroad }: Extract<Item, { kind: "text person" }>,
  sentence: number,
  scene: Scene,
): string | null {
  const home = homeOf(scene);
  const isGuest = !scene.seen.some((one) => one.sentence === sentence);
  if (!home || abroad || isGuest || !STATE.test(office)) return null;
  for (const index of [sentence, sentence - 1]) {
    const countries = new Set(countriesIn(index, scene));
    const [country] = countries;
    if (countries.size > 1) return null;
    if (country) return country === home ? null : country;
  }
  return null;
}

/** Offices of a state that a host may hold. */
const STATE = /minister|president|speaker|secretary|premier|chief/i;
