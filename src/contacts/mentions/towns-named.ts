import { countryOfTown } from "../rules/towns-of-countries.ts";
import type { Scene } from "./scene.ts";

/** "in Baku", "in the Georgian capital Tbilisi", "to Astana": a town that a sentence speaks of; no "embassy in London". */
const TOWN =
  /(?<!\b(?:embassy|embassies|consulate|mission|ambassador|envoy|embassy's|letter|appeal) )\b(?:in|to|at) (?:the )?(?:\p{Lu}?\p{Ll}+ )?(?:capital )?(\p{Lu}[\p{L}'-]+(?: (?:el-|al-)?\p{Lu}[\p{L}'-]+)?)/gu;

/** The countries of the towns that a sentence names, in the order of its words. */
export function countriesIn(sentence: number, { article, register }: Scene): string[] {
  const { start = 0, end = 0 } = article.sentences[sentence] ?? {};
  return [...article.folded.slice(start, end).matchAll(TOWN)].flatMap(
    ([, name = ""]) =>
      (countryOfTown(name, register) ?? countryOfTown(name.split(" ")[0] ?? "", register))?.country ?? [],
  );
}
