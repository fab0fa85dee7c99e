import type { Principal, Register } from "../principals.ts";
import type { Reading } from "../reading/unit.ts";

const SPOKESPERSON = /^spokes(?:man|woman|person)$/;
const OFFICIAL = /^officials?$/;
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/;
/** The longest name of an institution, in words. */
const LONGEST = 6;

const KNOWN = new WeakMap<Register, ReadonlyMap<string, Principal>>();

/** A source without a name, in the article's words, and whom it is said to belong to. */
export interface UnnamedSource {
  readonly words: string;
  /** Of "a senior U.S. official" the United States; null for "a diplomatic source", whose side is anybody's guess. */
  readonly belongsTo: Principal | null;
  /** "a Kremlin spokesman": speaks on the record, though no name is printed. */
  readonly isVoice: boolean;
}

/** Reads the noun phrase around its head: "a source in the Russian Foreign Ministry", "officials in Washington". */
export function unnamedSource(reading: Reading, head: number, register: Register): UnnamedSource {
  const { units, text } = reading;
  let first = head;
  while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(units[first - 1]?.pos ?? "")) first -= 1;
  const word = units[head]?.word ?? "";
  const before = text.slice(units[first]?.start ?? 0, units[head]?.start ?? 0);
  const direct = named(before, register);
  const behind = direct ? null : namedBehind(reading, head, register);
  const belongsTo = direct ?? behind?.whose ?? null;
  return {
    words: text.slice(units[first]?.start ?? 0, units[behind?.last ?? head]?.end ?? 0),
    belongsTo,
    isVoice: SPOKESPERSON.test(word) && belongsTo?.kind === "institution",
  };
}

/** "in Washington" says of officials whose they are; of a source or a diplomat it says only where. */
function namedBehind(
  { units, text }: Reading,
  head: number,
  register: Register,
): { readonly whose: Principal; readonly last: number } | null {
  const preposition = units[head + 1]?.word ?? "";
  if (!/^(?:in|at|of|for|from|with)$/.test(preposition)) return null;
  let end = head + 2;
  while (IN_PHRASE.test(units[end]?.pos ?? "") && end < head + 2 + LONGEST) end += 1;
  const found =
    named(text.slice(units[head + 2]?.start ?? 0, units[end - 1]?.end ?? 0), register) ??
    institutionIn(units.slice(head + 2, end), register);
  if (!found) return null;
  const onlyWhere = preposition === "in" && found.kind === "country";
  return onlyWhere && !OFFICIAL.test(units[head]?.word ?? "") ? null : { whose: found, last: end - 1 };
}

/** "the Foreign Ministry", which the text around it makes that of one country. */
function institutionIn(units: Reading["units"], register: Register): Principal | null {
  const party = units.flatMap(({ parties }) => parties).find(({ kind }) => kind === "institution");
  return party?.principal ? (register.byId(party.principal) ?? null) : null;
}

/** The institution or country named in a few words, the longest name first. */
function named(words: string, register: Register): Principal | null {
  const all = words.toLowerCase().replace(/'s\b/g, "").split(/\s+/).filter(Boolean);
  const known = namesOf(register);
  for (let length = Math.min(LONGEST, all.length); length > 0; length -= 1)
    for (let at = 0; at + length <= all.length; at += 1) {
      const found = known.get(all.slice(at, at + length).join(" "));
      if (found) return found;
    }
  return null;
}

function namesOf(register: Register): ReadonlyMap<string, Principal> {
  const known = KNOWN.get(register);
  if (known) return known;
  const names = new Map<string, Principal>();
  for (const one of register.principals) {
    if (one.kind === "person" || one.country === null) continue;
    const { name, aliases, metonyms, demonyms = [], capital = "" } = one;
    for (const word of [name, ...aliases, ...metonyms, ...demonyms, capital])
      if (word) names.set(word.toLowerCase().replace(/^the |'s\b/g, ""), one);
  }
  KNOWN.set(register, names);
  return names;
}
