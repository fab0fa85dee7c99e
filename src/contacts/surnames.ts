import type { Principal } from "./principals.ts";

/** A spelling of a surname begins like it: "Sarkissian" for "Sargsyan", "Lawrow" for "Lavrov" stands by itself. */
const ALIKE_LETTERS = 3;
const SHORTEST = 5;

/** The surname of a person in the spellings that its full names have: "Kocharyan" and, of "Robert Kocharian", "Kocharian". */
export function surnamesOf({ surname, aliases }: Principal): readonly string[] {
  if (!surname) return [];
  if (surname.includes(" ")) return [surname];
  const start = surname.slice(0, ALIKE_LETTERS).toLowerCase();
  const last = aliases.filter((name) => name.includes(" ")).flatMap((name) => name.split(" ").at(-1) ?? []);
  const alike = last.filter(
    (word) =>
      word.length >= SHORTEST &&
      (word.toLowerCase().startsWith(start) || hasSameEnds(word.toLowerCase(), surname.toLowerCase())),
  );
  return [...new Set([surname, ...withEnding(surname), ...alike])];
}

/** "Zourabichvili" for "Zurabishvili": the same letters at both ends, and about as many. */
function hasSameEnds(one: string, other: string): boolean {
  return (
    one[0] === other[0] &&
    one.slice(-ALIKE_LETTERS) === other.slice(-ALIKE_LETTERS) &&
    Math.abs(one.length - other.length) <= 2
  );
}

/** "Pashinyan" is printed "Pashinian" as well. */
export function withEnding(name: string): readonly string[] {
  return /[^aeiou]yan$/.test(name) ? [name.replace(/yan$/, "ian")] : [];
}
