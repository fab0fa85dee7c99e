import { analyse, isEnglish, stem } from "../articles/language.ts";
import type { Principal, Register } from "../contacts/principals.ts";
import { townsOf } from "../contacts/rules/towns-of-countries.ts";
import { surnamesOf } from "../contacts/surnames.ts";
import { makeHolders } from "./office-holders.ts";
import { plainWords } from "./words.ts";

/** Several spellings of one name: what a run of lower-case words is read as. */
export interface Spellings {
  /** Longest run that begins at `at` and is a known name: how many words it has and the term it stands for. */
  match(words: readonly string[], at: number): { readonly length: number; readonly term: string } | null;
  /** Stemmed terms that stand for the same actor without being its name: a country, its capital, its seat of power. */
  alike(term: string): readonly string[];
  /** Stemmed names of the towns that are known to lie in a country: what was done in one of them was done "in Germany". */
  townsIn(country: string): readonly string[];
  /** Stemmed surnames of those who held an office for a country: ("russia", "president"). */
  holders(country: string, office: string): readonly string[];
  /** Whether a stemmed term is a person, a country or a capital, in whatever case it was typed. */
  isName(term: string): boolean;
  /** Whether a word in small letters is such a name in full: "cooper" is, "cooperate", of the same stem, and "power" are not. */
  isNameInFull(word: string): boolean;
  /** Whether a word as printed names a people or is its adjective: "Ukrainian". */
  isPeople(word: string): boolean;
}

export const NO_SPELLINGS: Spellings = {
  match: () => null,
  alike: () => [],
  townsIn: () => [],
  holders: () => [],
  isName: () => false,
  isNameInFull: () => false,
  isPeople: () => false,
};

/** Surnames that are months first. */
const MONTHS = ["may", "march", "april", "june", "august"];

interface Run {
  readonly words: readonly string[];
  readonly term: string;
}

const made = new WeakMap<Register, Spellings>();

/** The spellings of a register, made once. */
export function makeSpellings(register: Register): Spellings {
  const before = made.get(register);
  if (before) return before;
  const spellings = readSpellings(register);
  made.set(register, spellings);
  return spellings;
}

/**
 * Reads every alias of a principal as one name. A person is known by the surname ("Lawrow", "Лавров" → "lavrov"); a
 * country by its name, also where only its adjective stands; an institution by its initials where it has any.
 */
function readSpellings(register: Register): Spellings {
  const runs = new Map<string, Run[]>();
  const actors = actorsOf(register);
  for (const principal of register.principals) {
    const term = mainTerm(principal);
    if (term === null) continue;
    for (const alias of [
      principal.name,
      ...(principal.surname ? surnamesOf(principal) : []),
      ...principal.aliases,
      ...(principal.demonyms ?? []),
    ])
      addRun(runs, alias, term);
  }
  const towns = townsByCountry(register);
  const peoples = new Set(
    register.principals.flatMap((one) => one.demonyms ?? []).map((word) => word.toLowerCase()),
  );
  const names = new Set([...runs.values()].flat().map((run) => stem(run.term)));
  for (const month of MONTHS) names.delete(stem(month));
  const inFull = namesInFull(runs, register);
  for (const list of runs.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    match(words, at) {
      const run = runs
        .get(words[at] ?? "")
        ?.find((one) => one.words.every((word, i) => words[at + i] === word));
      return run ? { length: run.words.length, term: run.term } : null;
    },
    holders: makeHolders(register),
    alike: (term) => actors.get(term) ?? [],
    townsIn: (term) => towns.get(term) ?? [],
    isPeople: (word) => peoples.has(word.toLowerCase()),
    isName: (term) => names.has(term) || actors.has(term),
    isNameInFull: (word) => inFull.has(word),
  };
}

/** Every word of a name, in small letters, that is not a word of the language as well. */
function namesInFull(runs: ReadonlyMap<string, readonly Run[]>, register: Register): ReadonlySet<string> {
  const words = [...runs.values()].flat().flatMap((run) => [run.term, ...run.words]);
  const common = register.principals
    .flatMap((one) => (one.kind === "person" && one.surname !== null ? [one.surname.toLowerCase()] : []))
    .filter(isCommonWord);
  return new Set([...words, ...seatsOf(register)].filter((word) => !common.includes(word)));
}

/** "Power", "Hunt": in small letters the word, not the surname. */
const isCommonWord = (word: string): boolean => isEnglish(word) && analyse(word).tokens[0]?.pos !== "PROPN";

/** Words by which a country acts: its capital, "kremlin". */
function seatsOf(register: Register): string[] {
  return register.principals.flatMap((one) =>
    one.kind === "country" ? [one.capital ?? "", ...one.metonyms].flatMap(seatWords) : [],
  );
}

/** "Russia", "Moscow" and "Kremlin" act as one, though only the first is the country's name. */
function actorsOf(register: Register): Map<string, string[]> {
  const actors = new Map<string, string[]>();
  for (const principal of register.principals) {
    if (principal.kind !== "country") continue;
    const names = [
      plainWords(principal.name).join(""),
      ...[principal.capital ?? "", ...principal.metonyms].flatMap(seatWords),
    ];
    const terms = [...new Set(names.map(stem))];
    for (const term of terms)
      actors.set(term, [...(actors.get(term) ?? []), ...terms.filter((other) => other !== term)]);
  }
  return actors;
}

/** The towns of each country that go by one word. */
function townsByCountry(register: Register): Map<string, string[]> {
  const countries = register.principals.filter(({ kind }) => kind === "country");
  return new Map(
    countries.map(({ name, country }) => [
      stem(plainWords(name).join("")),
      country === null ? [] : townsOf(country, register).flatMap(seatWords).map(stem),
    ]),
  );
}

/** The last word of a seat: "the Kremlin" → "kremlin"; longer names would match by common words. */
function seatWords(seat: string): string[] {
  const words = plainWords(seat.replace(/^the /i, ""));
  return words.length === 1 ? words : [];
}

function mainTerm(principal: Principal): string | null {
  if (principal.kind === "institution") {
    const initials = [principal.name, ...principal.aliases].find((alias) => /^\p{Lu}{2,}$/u.test(alias));
    return initials?.toLowerCase() ?? null;
  }
  const main = principal.kind === "person" ? (principal.surname ?? principal.name) : principal.name;
  return plainWords(main).join("");
}

function addRun(runs: Map<string, Run[]>, alias: string, term: string): void {
  const words = plainWords(alias);
  const [first] = words;
  if (first === undefined) return;
  const list = runs.get(first) ?? [];
  list.push({ words, term });
  runs.set(first, list);
}
