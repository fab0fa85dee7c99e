import type { Phrasebook } from "../phrasebook.ts";
import type { Principal } from "../principals.ts";
import type { Item } from "./item.ts";
import type { TextPerson } from "./mention.ts";
import type { NameEntry } from "./name-index.ts";
import { titleAt } from "./office-words.ts";
import { nameAt, personItem } from "./scan-names.ts";

type Offices = Extract<Item, { kind: "offices" }>;
type Partners = Extract<Item, { kind: "counterparts" }>;
interface Named {
  readonly name: string;
  readonly principal: Principal | null;
  readonly end: number;
}

const OPENS = /^(?:, (?:Messrs\.? )?|: | - | \()/;
const JOINS = /^(?:, and |, | and )(?:Mr\.? |Mrs\.? |Ms\.? )?/;
const CLOSES = /^(?:$|[,.;)]| - | \p{Ll})/u;

/** "the foreign ministers of Armenia and Azerbaijan, Vardan Oskanian and Elmar Mammadyarov": as many names as countries. */
export function withNamesBehind(text: string, item: Offices, names: Phrasebook<NameEntry>): Offices {
  const { countries } = item;
  const found = namesFrom(text, item.end, countries.length, names);
  const last = found.at(-1);
  if (!last || found.length !== countries.length || !CLOSES.test(text.slice(last.end, last.end + 4)))
    return item;
  const known = new Map(
    found.flatMap(({ principal }) => (principal?.country ? [[principal.country, principal]] : [])),
  );
  const principals = found.filter(({ principal }) => principal !== null);
  if (known.size !== principals.length || [...known.keys()].some((country) => !countries.includes(country)))
    return item;
  const open = countries.filter((country) => !known.has(country));
  const others = found.filter(({ principal }) => principal === null);
  const office = item.title.words.toLowerCase().replace(/(minister|president|premier|chancellor)s/, "$1");
  const named = open.map((country, at): [string, TextPerson] => [
    country,
    { name: others[at]?.name ?? null, office, country },
  ]);
  return { ...item, end: last.end, named: Object.fromEntries(named), known: Object.fromEntries(known) };
}

/** So many partners at most stand behind one word for them. */
const PARTNERS = 5;
const OPENS_PARTNERS = /^,? (?=\p{Lu})/u;

/** "their counterparts, Karim Adel and Yasser Nur", "her Greek counterparts Petros Vala and Nikos Ranis": whom the word means. */
export function partnersNamed(
  text: string,
  { end, countries }: Pick<Partners, "end" | "countries">,
  names: Phrasebook<NameEntry>,
): Pick<Partners, "end" | "named"> | null {
  const many = countries.length > 1;
  const found = namesFrom(text, end, many ? countries.length : PARTNERS, names, OPENS_PARTNERS);
  const last = found.at(-1);
  if (!last || found.length < 2 || (many && found.length !== countries.length)) return null;
  if (!/ and /.test(text.slice(end, last.end)) || !CLOSES.test(text.slice(last.end, last.end + 4)))
    return null;
  const named = found.map(({ name, principal }, at) => ({
    name,
    principal,
    country: principal?.country ?? countries[many ? at : 0] ?? null,
  }));
  return { end: last.end, named };
}

/** "The defence ministers, Karim Adel and Yasser Nur,": those who hold an office, by their names alone. */
export function holdersNamed(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const title = titleAt(text, at);
  if (!title?.plural || title.former) return null;
  const item = { kind: "counterparts" as const, start: at, end: title.end, countries: [] };
  const found = partnersNamed(text, item, names);
  return found?.named?.some(({ principal }) => principal === null) ? { ...item, ...found } : null;
}

function namesFrom(
  text: string,
  from: number,
  most: number,
  names: Phrasebook<NameEntry>,
  opens = OPENS,
): Named[] {
  const found: Named[] = [];
  let at = from;
  let joint = opens;
  while (found.length < most) {
    const gap = joint.exec(text.slice(at, at + 14))?.[0].length;
    const next = gap === undefined ? null : namedAt(text, at + gap, names);
    if (!next) return found;
    found.push(next);
    at = next.end;
    joint = JOINS;
  }
  return found;
}

function namedAt(text: string, at: number, names: Phrasebook<NameEntry>): Named | null {
  const match = names.at(text, at);
  const [principal] = (match && personItem(match)?.candidates) ?? [];
  if (match) return principal ? { name: principal.name, principal, end: match.end } : null;
  const name = nameAt(text, at);
  return name?.includes(" ") ? { name, principal: null, end: at + name.length } : null;
}
