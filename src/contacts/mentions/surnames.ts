import { escaped } from "../escaped.ts";
import type { Item } from "./item.ts";
import type { TextPerson } from "./mention.ts";

const OCCASION =
  "(?:'s)? (?:[\\p{Ll}-]+ ){0,2}(?:talks|meetings?|calls?|summit|conversations?|dialogue|dinner|lunch|encounter|consultations|discussions|negotiations|round)\\b";

/** "the Downer-Wirajuda talks", also before either is introduced: a surname as half of a pair. */
function inPair(surname: string): RegExp {
  const own = escaped(surname);
  return new RegExp(
    `(?<![\\p{L}-])${own}(?=-\\p{Lu}[\\p{L}]+${OCCASION})|(?<=(?<![\\p{L}-])\\p{Lu}\\p{L}+-)${own}(?=${OCCASION})`,
    "gu",
  );
}

interface Introduced extends TextPerson {
  readonly name: string;
  readonly end: number;
}

function introducedIn(item: Item): Introduced[] {
  if (item.kind === "text person") {
    const { name, office, country, end } = item;
    return [{ name, office, country, end }];
  }
  if (item.kind !== "offices") return [];
  return Object.values(item.named ?? {}).flatMap((person) =>
    person.name === null ? [] : [{ ...person, name: person.name, end: item.end }],
  );
}

/** Adds the later mentions, by surname, of people whom only the text introduces. */
export function withSurnames(text: string, items: readonly Item[]): Item[] {
  const introduced = items.flatMap(introducedIn);
  const added: Item[] = [];
  for (const { name, office, country, end } of introduced) {
    const surname = name.split(" ").at(-1) ?? name;
    const pattern = new RegExp(`(?<![\\p{L}-])(?:${escaped(name)}|${escaped(surname)})(?![\\p{L}-])`, "gu");
    pattern.lastIndex = end;
    const paired = [...text.matchAll(inPair(surname))];
    const later: RegExpExecArray[] = [];
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) later.push(match);
    for (const match of [...paired, ...later])
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
