import type { Phrasebook } from "../phrasebook.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { adjectivesFrom, countriesAfter, type Match } from "./scan-offices.ts";

/** Those whom a country sends, of whom no name is told. */
const TEAM =
  /^(?:(?:senior|high-level|high-ranking|government|foreign ministry|nuclear|peace|trade) ){0,2}(?:negotiators|diplomats|officials|delegations|delegates|teams|negotiating teams|envoys|representatives)\b/;

/** "Russian and Ukrainian negotiators". */
export function delegationsAt(text: string, match: Match, names: Phrasebook<NameEntry>): Item | null {
  const { start } = match;
  const adjectives = adjectivesFrom(text, match, names);
  const after = adjectives.at(-1)?.after ?? start;
  const words = TEAM.exec(text.slice(after, after + 60))?.[0];
  const countries = adjectives.flatMap(({ of }) => of.country ?? []);
  return words && countries.length > 1
    ? { kind: "delegations", start, end: after + words.length, countries }
    : null;
}

/** "diplomats from Japan and China", "delegations of Russia and Ukraine". */
export function delegationsFrom(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const words = /[A-Za-z]/.test(text[at] ?? "")
    ? TEAM.exec(text.slice(at, at + 60).toLowerCase())?.[0]
    : undefined;
  const countries = words ? countriesAfter(text, at + words.length, names) : [];
  const last = countries.at(-1);
  return last && countries.length > 1
    ? { kind: "delegations", start: at, end: last.end, countries: countries.map(({ code }) => code) }
    : null;
}
