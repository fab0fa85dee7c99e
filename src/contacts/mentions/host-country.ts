import { countryOfTown } from "../rules/towns-of-countries.ts";
import type { Item } from "./item.ts";
import { homeOf, type Scene } from "./scene.ts";

/** "in Baku", "in the Georgian capital Tbilisi", "to Astana": a town that a sentence speaks of. */
const TOWN =
  /\b(?:in|to|at) (?:the )?(?:\p{Lu}?\p{Ll}+ )?(?:capital )?(\p{Lu}[\p{L}'-]+(?: (?:el-|al-)?\p{Lu}[\p{L}'-]+)?)/gu;

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

function countriesIn(sentence: number, { article, register }: Scene): string[] {
  const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
  return [...article.folded.slice(start, end).matchAll(TOWN)].flatMap(
    ([, name = ""]) =>
      (countryOfTown(name, register) ?? countryOfTown(name.split(" ")[0] ?? "", register))?.country ?? [],
  );
}
