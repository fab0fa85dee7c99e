import type { Item } from "./item.ts";
import type { TextPerson } from "./mention.ts";
import { type Title, titleAt } from "./office-words.ts";
import { nameAt } from "./scan-names.ts";
import { NO_PERSON } from "./scan-nationals.ts";

type Office = Extract<Item, { kind: "office" }>;
type Offices = Extract<Item, { kind: "offices" }>;
/** An office of a country that the register knows no holder of on the day. */
interface Vacant {
  readonly title: Title;
  readonly country: string;
  readonly end: number;
}
/** Whether the register knows who holds an office of a country on the day. */
type IsHeld = (role: Title["role"], country: string) => boolean;

/** How far behind an office, in characters, the text may name its holder. */
const REACH = 1200;
const ROLES = /^(?:foreign minister|head of state|head of government)$/;
/** A name as a subject: at the beginning of a sentence, behind a quotation or in a pair. */
const BEFORE = /(?:^|[.!?]["')]? |\n|" |" said |, said |\bbut |\band |\bthat |\bwith )$/;
const ACTS =
  /^ (?:said|says|told|tells|added|adds|met|meets|did|does|was|is|will|would|has|had|spoke|flew|came|went|took|made|gave|called|also|then|and|in|\p{Ll}{3,}ed)\b|^(?:\.| ?$)/u;
const WORD = /(?<![\p{L}\p{N}'-])\p{Lu}\p{Ll}+ (?=(?:al-|el-)?\p{Lu})/gu;

/**
 * "The Greek foreign minister flew to Ankara. … Nikos Dendias said": who holds an office that the register does not know,
 * where the text introduces one person of that country, or gives one full name, and no more, to whoever acts behind it.
 */
export function namedLater(text: string, items: readonly Item[], isHeld: IsHeld): Item[] {
  const vacant = items.flatMap((item) => vacanciesOf(item, isHeld));
  const [first] = vacant;
  if (!first) return [...items];
  const one = vacant.every(
    ({ country, title }) => country === first.country && title.role === first.title.role,
  );
  const found = new Map(vacant.flatMap((office) => introduced(office, items)));
  const told = found.size === 0 && one ? namesBehind(text, first, items) : [];
  const [name] = told.map((each) => each.name);
  const single = name !== undefined && told.every((each) => each.name === name);
  if (single) found.set(first.country, { name, office: singularOf(first.title), country: first.country });
  if (found.size === 0) return [...items];
  const added = single
    ? told.map(
        ({ start, end }): Item => ({
          kind: "text person",
          name,
          office: singularOf(first.title),
          country: first.country,
          start,
          end,
        }),
      )
    : [];
  return [...items.map((item) => withHolder(item, found, isHeld)), ...added].sort(
    (a, b) => a.start - b.start,
  );
}

function singularOf({ words }: Title): string {
  return words
    .toLowerCase()
    .replace(/ministers/, "minister")
    .replace(/presidents/, "president");
}

function vacanciesOf(item: Item, isHeld: IsHeld): Vacant[] {
  if (item.kind === "office") {
    const country = item.of?.country;
    const open =
      country && item.definite && !item.title.former && !item.title.elect && ROLES.test(item.title.role);
    return open && !isHeld(item.title.role, country) ? [{ title: item.title, country, end: item.end }] : [];
  }
  if (
    item.kind !== "offices" ||
    item.countries.length < 2 ||
    item.title.former ||
    !ROLES.test(item.title.role)
  )
    return [];
  return item.countries
    .filter((country) => !isHeld(item.title.role, country))
    .map((country) => ({ title: item.title, country, end: item.end }));
}

/** The one person whom the text introduces with that country, and with that office or none. */
function introduced({ country, title }: Vacant, items: readonly Item[]): [string, TextPerson][] {
  const people = items.flatMap((item) =>
    item.kind === "text person" && item.country === country && bears(item.office, title) ? [item] : [],
  );
  const [person] = people;
  return person && people.every(({ name }) => name === person.name)
    ? [[country, { name: person.name, office: person.office, country }]]
    : [];
}

function bears(office: string, title: Title): boolean {
  return office === "" || titleAt(office, 0)?.role === title.role;
}

function withHolder(item: Item, found: ReadonlyMap<string, TextPerson>, isHeld: IsHeld): Item {
  const vacant = vacanciesOf(item, isHeld).filter(({ country }) => found.has(country));
  const person = found.get(vacant[0]?.country ?? "");
  if (!person) return item;
  if (item.kind === "offices") return { ...(item as Offices), named: Object.fromEntries(found) };
  const { start, end } = item as Office;
  return { kind: "text person again", start, end, person };
}

function namesBehind(
  text: string,
  { end }: Vacant,
  items: readonly Item[],
): { name: string; start: number; end: number }[] {
  const window = text.slice(end, end + REACH);
  return [...window.matchAll(WORD)].flatMap(({ index }) => {
    const start = end + index;
    const name = nameAt(text, start);
    if (!name?.includes(" ") || NO_PERSON.test(name)) return [];
    const close = start + name.length;
    const taken = items.some((item) => item.start < close && start < item.end);
    const acts =
      BEFORE.test(text.slice(Math.max(0, start - 12), start)) && ACTS.test(text.slice(close, close + 16));
    return taken || !acts ? [] : [{ name, start, end: close }];
  });
}
