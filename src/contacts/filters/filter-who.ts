import type { Principal, Register } from "../principals.ts";
import type { Who } from "./filter.ts";

interface Named {
  readonly who: Who;
  /** As shown. */
  readonly name: string;
  /** Country that the name stands for or speaks for. */
  readonly of: string | null;
}

const books = new WeakMap<Register, Map<string, Principal[]>>();

/** The people, institution or country that a name means, in any spelling of the register and in small letters too. */
export function whoNamed(value: string, register: Register): Named | null {
  const found = book(register).get(value.replace(/^the /, ""));
  const [first] = found ?? [];
  if (!found || !first) return null;
  const names = found.flatMap(({ name, kind }) => (kind === "person" ? [] : [name.toLowerCase()]));
  if (first.kind === "country")
    return {
      who: { ids: [first.id], country: first.country, names },
      name: withArticle(first.name),
      of: first.country,
    };
  const who = {
    ids: found.map(({ id }) => id),
    country: null,
    names: [...names, ...found.map(({ name }) => name.toLowerCase())],
  };
  return {
    who,
    name: found.length === 1 ? shownName(first) : (first.surname ?? first.name),
    of: first.country,
  };
}

function shownName({ name, kind }: Principal): string {
  return kind === "institution" && /[a-z]/.test(name) ? `the ${name}` : withArticle(name);
}

function withArticle(name: string): string {
  return /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Vatican|Czech Rep|Dominican Rep|Central African Rep|Democratic Rep|Republic of)/.test(
    name,
  )
    ? `the ${name}`
    : name;
}

/** Every name of the register, in small letters. */
export function whoNames(register: Register): Iterable<string> {
  return book(register).keys();
}

function book(register: Register): Map<string, Principal[]> {
  const known = books.get(register);
  if (known) return known;
  const made = new Map<string, Principal[]>();
  for (const principal of [...register.principals].sort((a, b) => rank(a) - rank(b)))
    for (const name of namesOf(principal)) {
      const same = made.get(name) ?? [];
      if (same.some((other) => other.kind !== principal.kind)) continue;
      if (!same.includes(principal)) made.set(name, [...same, principal]);
    }
  books.set(register, made);
  return made;
}

/** Where a name means several things: countries first, then people, then institutions. */
function rank({ kind }: Principal): number {
  return ["country", "person", "institution"].indexOf(kind);
}

function namesOf(principal: Principal): string[] {
  const { name, surname, aliases, metonyms, demonyms = [], capital } = principal;
  return [
    name,
    surname,
    ...aliases,
    ...metonyms,
    ...demonyms,
    capital,
    principal.id.replaceAll("-", " "),
  ].flatMap((each) => (each ? [each.toLowerCase().replace(/^the /, "")] : []));
}
