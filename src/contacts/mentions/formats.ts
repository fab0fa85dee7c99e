import type { Item } from "./item.ts";
import { titleAt } from "./office-words.ts";

/** Formats in which ministers meet, by the names that texts give them, and whose ministers they are. */
const FORMATS: readonly (readonly [string, readonly string[]])[] = [
  ["(?:E3|EU3|EU-3)", ["FRA", "DEU", "GBR"]],
  ["(?:P5 ?\\+ ?1|E3 ?\\+ ?3|EU3 ?\\+ ?3)", ["USA", "RUS", "CHN", "FRA", "GBR", "DEU"]],
  ["Quad", ["USA", "JPN", "IND", "AUS"]],
  ["Normandy(?: (?:Four|Quartet|group|format))?", ["DEU", "FRA", "RUS", "UKR"]],
  ["Weimar(?: Triangle)?", ["DEU", "FRA", "POL"]],
];
const HOLDERS = "(?:foreign ministers|foreign secretaries|ministers|leaders|top diplomats)";
const FORMAT_OFFICES = FORMATS.map(([name, countries]) => ({
  countries,
  pattern: new RegExp(
    `(?:${name}(?:'s)?(?: group)? (${HOLDERS})|(${HOLDERS}) (?:of|from) the (?:so-called )?${name})(?![\\w-])`,
    "iy",
  ),
}));

/** "the Normandy Four foreign ministers", "ministers of the E3": of all the countries that belong to it. */
export function officesOfFormat(text: string, at: number): Item | null {
  if (!/[EPQNWFTML]/i.test(text[at] ?? "")) return null;
  for (const { pattern, countries } of FORMAT_OFFICES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const words = match?.[1] ?? match?.[2];
    const title = words && titleAt(words.toLowerCase().replace(/^ministers/, "foreign ministers"), 0);
    if (!match || !title) continue;
    return { kind: "offices", start: at, end: at + match[0].length, title, countries };
  }
  return null;
}
