import { escaped } from "../../contacts/escaped.ts";
import type { Register } from "../../contacts/principals.ts";
import type { ContactRecord } from "../../contacts/record.ts";

const WITH =
  "(?:talk(?:s|ed|ing)?|sp(?:eak|oke|oken|eaks|eaking)|me(?:e?t|ets|eting)|calls?|called|confer(?:red)?|contacts?|conversations?|in touch) (?:up )?(?:to|with)";
const DIRECTLY = "(?:meet|met|call|called|phoned?|telephoned?|rang|ring)";
/** "The German minister", "Germany's chancellor": somebody in particular. */
const NO_OFFICE =
  "(?!'s?\\b| (?:foreign|prime|defen[cs]e|deputy|minister|president|chancellor|secretary|envoy|ambassador|premier|leader)\\b)(?![\\p{L}-])";
/** "Called Russia the aggressor", "met German demands": it is not Russia that was rung, nor Germans that were met. */
const NO_MORE =
  "(?=$|[?,]| (?:on|in|about|at|by|over|for|before|after|since|during|last|this|again|today|yesterday|directly|too|and|ever)\\b)";
const SPOKEN = new RegExp(`\\b(?:${WITH}|${DIRECTLY}) `, "iu");

/**
 * "Did Lavrov talk to the Germans": where the record has contacts of the one person named with one person alone of a
 * country, that person's surname for the country; all else as it is.
 */
export function withPartner(words: string, people: readonly string[], record: ContactRecord): string {
  const [one] = people;
  if (people.length !== 1 || one === undefined) return words;
  const named = countryMet(words, record);
  if (named === null) return words;
  const partners = partnersOf(one, named.code, record);
  const surname = partners.length === 1 ? record.register.byId(partners[0] ?? "")?.surname : undefined;
  return surname ? words.replace(named.said, (_, lead: string) => `${lead}${surname}`) : words;
}

/** The country with which somebody is said to speak or meet, and where it stands. */
function countryMet(words: string, { register }: ContactRecord): Met | null {
  if (!SPOKEN.test(words) || /^what\b.* call/i.test(words)) return null;
  const all = made.get(register) ?? waysToMeet(register);
  made.set(register, all);
  return all.find(({ said }) => said.test(words)) ?? null;
}

interface Met {
  readonly code: string;
  readonly said: RegExp;
}

/** By register: there are some two hundred countries, and every question is read. */
const made = new WeakMap<Register, readonly Met[]>();

function waysToMeet({ principals }: Register): Met[] {
  return principals.flatMap(({ kind, country, name, capital, demonyms = [] }) => {
    if (kind !== "country" || country === null) return [];
    const people = [name, ...demonyms.filter((one) => /(?:s|ese|ch|sh)$/.test(one))];
    return [
      `(\\b${WITH} )(?:the )?(?:${anyOf([...people, capital ?? name])})(?: side)?${NO_OFFICE}`,
      `(\\b${DIRECTLY} )(?:the )?(?:${anyOf(people)})${NO_OFFICE}${NO_MORE}`,
    ].map((source) => ({ code: country, said: new RegExp(source, "iu") }));
  });
}

const anyOf = (names: readonly string[]): string => names.map(escaped).join("|");

/** Ids of the people of a country with whom somebody has a contact on the record. */
function partnersOf(id: string, code: string, { contacts, others, register }: ContactRecord): string[] {
  const met = [...contacts, ...others].filter(({ participants }) =>
    participants.some(({ principal }) => principal === id),
  );
  const ids = met.flatMap(({ participants }) => participants.flatMap(({ principal }) => principal ?? []));
  return [...new Set(ids)].filter((one) => {
    const principal = register.byId(one);
    return one !== id && principal?.kind === "person" && principal.country === code;
  });
}
