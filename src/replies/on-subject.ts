import type { Position } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { isCountryName, principalNamed } from "./named.ts";

/** Topics, or a word that must be printed where the vocabulary has no topic for it. */
export type Wanted = ReadonlySet<string> | RegExp;

/** The topics among what is wanted. */
export function topicsIn(wanted: Wanted | null): ReadonlySet<string> {
  return wanted === null || wanted instanceof RegExp ? new Set() : wanted;
}

/**
 * What was said on a subject: by its own words, by words that mean the subject once it is known what is talked about
 * ("the separatists" beside Ukraine), or by the name of a country that is the subject ("the government in Kiev").
 */
export function isOn(
  { topics, text: words }: Pick<Position, "topics" | "text">,
  wanted: Wanted,
  record: ContactRecord,
): boolean {
  if (wanted instanceof RegExp) return wanted.test(words);
  if (topics.length > 0) return topics.some((topic) => wanted.has(topic));
  const subjects = [...wanted].flatMap((id) => record.vocabulary.byId(id) ?? []);
  const broadest = subjects.find(({ broader }) => broader === null || !wanted.has(broader))?.prefLabel ?? "";
  const found = record.vocabulary.find(`${broadest}. ${words}`);
  return (
    found.some(({ topic, start }) => start > broadest.length && wanted.has(topic)) ||
    (found.every(({ start }) => start < broadest.length) && namesCountry(words, broadest, record))
  );
}

function namesCountry(words: string, country: string, { register }: ContactRecord): boolean {
  const found = isCountryName(country, register) ? principalNamed(country, register) : undefined;
  const names = found ? [found.capital ?? "", ...found.metonyms, ...(found.demonyms ?? [])] : [];
  const spoken = words.split(/[^\p{L}]+/u);
  return names.some((name) => name !== "" && spoken.includes(name));
}
