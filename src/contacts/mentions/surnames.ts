import { escaped } from "../escaped.ts";
import type { Item } from "./item.ts";

/** Adds the later mentions, by surname, of people whom only the text introduces. */
export function withSurnames(text: string, items: readonly Item[]): Item[] {
  const introduced = items.filter((item) => item.kind === "text person");
  const added: Item[] = [];
  for (const { name, office, country, end } of introduced) {
    const surname = name.split(" ").at(-1) ?? name;
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${escaped(name)}|${escaped(surname)})(?![\\p{L}-])`, "gu");
    pattern.lastIndex = end;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      added.push({
        kind: "text person again",
        start: match.index,
        end: match.index + match[0].length,
        person: { name, office, country },
      });
  }
  const free = added.filter((item, at) => {
    const clash = (other: Item) => item.start < other.end && item.end > other.start;
    return !items.some(clash) && !added.slice(0, at).some(clash);
  });
  return [...items, ...free].sort((a, b) => a.start - b.start);
}
