import type { Spellings } from "../../search/spellings.ts";
import { termsOf } from "../../search/terms.ts";
import type { NameSpan } from "./names.ts";
import { isFree, type Naming, nameTerms } from "./persons-told.ts";

/** Sentences back that somebody may have been named in. */
const REACH = 3;
const SAID_BY = /(?:\bsaid|\bsays|\baccording to|\badded)\s+(?:the\s+)?(?:[\p{L}.'-]+\s+){0,4}$/u;

/** "He", "the minister", as far from the beginning as names are taken. */
const GONE_ON =
  /\b(?:[Hh]e|[Ss]he|[Tt]he (?:[\p{L}.-]+ ){0,3}?(?:[Ss]ecretary|[Mm]inister|[Pp]resident|[Pp]remier|[Ee]nvoy|[Dd]iplomat|[Cc]hancellor|[Aa]mbassador|[Ss]pokes\p{L}+|leader|official))\b/u;

/** The subject of the nearest sentence that has one; whom it goes on about itself counts as its subject. */
export function one(before: readonly Naming[], spellings: Spellings): readonly string[] {
  for (const { text, people, echoes } of before.slice(-REACH).reverse()) {
    const subject =
      people.find((name) => isFree(text, name)) ??
      people.find((name) => SAID_BY.test(text.slice(0, name.start)));
    const isEchoFirst =
      echoes.size > 0 && text.search(GONE_ON) >= 0 && text.search(GONE_ON) < (subject?.start ?? 0);
    if (subject && !isEchoFirst) return nameTerms([subject], spellings);
    if (echoes.size > 0) return [...echoes];
    const only = people[0];
    if (only) return nameTerms([only], spellings);
  }
  return [];
}

/** The last person named with an office; the last subject where none is. */
export function holder(office: string, before: readonly Naming[], spellings: Spellings): readonly string[] {
  const title = new RegExp(
    `\\b${office.slice(0, 6)}\\p{L}*(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?,?\\s`,
    "iu",
  );
  const rightBefore = new RegExp(`${title.source}$`, "iu");
  for (const { text, people } of [...before].reverse()) {
    const named = people.findLast(
      (name) => title.test(name.text) || rightBefore.test(text.slice(0, name.start)),
    );
    if (named) return nameTerms([named], spellings);
  }
  return one(before, spellings);
}

/** Offices that only one country's minister goes by. */
const OF_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [/^secretary of state$/i, "United States"],
  [/^foreign secretary$/i, "United Kingdom"],
];

/** "The secretary of state", "the foreign secretary": of those named before, whoever held it. */
export function ofItsCountry(
  office: string,
  before: readonly Naming[],
  spellings: Spellings,
): readonly string[] {
  const country = OF_COUNTRY.find(([words]) => words.test(office))?.[1];
  return country === undefined ? [] : ofCountry(country, ["secretary"], before, spellings);
}

const ANY_OFFICE = ["minister", "president", "premier"] as const;

/** "The American", "the Armenian minister": of those named before, who held an office for that country, or was named with it. */
export function ofCountry(
  people: string,
  offices: readonly string[],
  before: readonly Naming[],
  spellings: Spellings,
): readonly string[] {
  const [country] = termsOf(people, spellings);
  if (country === undefined) return [];
  const holders = offices.flatMap((office) => spellings.holders(country.term, office));
  for (const { text, people: persons } of [...before].reverse()) {
    const held = nameTerms(persons, spellings).filter((term) => holders.includes(term));
    if (held.length > 0) return held;
    const named = persons.filter((name) => isNamedWith(people, name, text));
    if (named.length === 1) return nameTerms(named, spellings);
  }
  return [];
}

export const ofPeople = (
  people: string,
  before: readonly Naming[],
  spellings: Spellings,
): readonly string[] => ofCountry(people, ANY_OFFICE, before, spellings);

/** "[Armenian] Foreign Minister Ara Petrosyan". */
function isNamedWith(people: string, name: NameSpan, text: string): boolean {
  if (name.text.startsWith(`${people} `)) return true;
  const [, own = ""] = /\b(\p{Lu}[\p{L}.]+) (?:[\p{L}-]+ ){0,4}$/u.exec(text.slice(0, name.start)) ?? [];
  return own === people;
}

/** What joins two who do something together. */
const JOINED =
  /^,?\s(?:[^.;]{0,60}\s)?(?:and|with|met|received|saw|told|called|phoned|telephoned|hosted|joined|welcomed|urged|asked|to see)\s(?:[^.;]{0,60}\s)?$/u;

/** "Holm and Foreign Minister Lund": nothing but an office between them. */
const SIDE_BY_SIDE = /^(?:, [^,;.]{3,40},)? and (?:[\p{L}.]+ ){0,6}$/u;

/** The two of a sentence that puts the first two side by side, or names just two and joins them. */
function joinedIn({ text, people, echoes }: Naming): readonly NameSpan[] {
  const [one, other] = people;
  if (!one || !other) return [];
  const between = text.slice(one.end, other.start);
  if (SIDE_BY_SIDE.test(between)) return [one, other];
  return people.length === 2 && echoes.size === 0 && JOINED.test(between) ? people : [];
}

/** Those whom the nearest sentence is about that is about more than one. */
export function several(before: readonly Naming[], spellings: Spellings): readonly string[] {
  for (const { people, echoes } of before.slice(-REACH).reverse()) {
    const terms = [...new Set([...nameTerms(people, spellings), ...echoes])];
    // Somebody gone on about counts one, by whatever names.
    if (people.length + Math.min(2, Math.ceil(echoes.size / 2)) > 1) return terms;
  }
  return [];
}

/** Sentences at the head of an article that say whom it is about. */
const HEAD = 3;

/** "The two": whom the sentence before joins; else those whom the article is about. */
export function pair(before: readonly Naming[], spellings: Spellings): readonly string[] {
  const last = before.at(-1);
  if (!last) return [];
  const near = nameTerms(joinedIn(last), spellings);
  if (near.length > 0) return near;
  const named = nameTerms(last.people, spellings);
  const gone = [...last.echoes].filter((term) => !named.includes(term));
  if (last.people.length < 2 && gone.length > 0 && last.people.length + gone.length === 2)
    return [...named, ...gone];
  return leadPair(before, spellings);
}

/** The two whom an article is about: the first of its first sentences that names just two, or joins the first two. */
function leadPair(before: readonly Naming[], spellings: Spellings): readonly string[] {
  const head = before.slice(0, HEAD);
  const lead =
    head.map(joinedIn).find((people) => people.length > 0) ??
    head.map(({ people }) => people).find((people) => people.length === 2);
  return lead === undefined ? [] : nameTerms(lead, spellings);
}

/** The institution named last. */
export function body(
  before: readonly Naming[],
  isBody: (name: NameSpan) => boolean,
  spellings: Spellings,
): readonly string[] {
  for (const { names } of before.slice(-REACH).reverse()) {
    const bodies = names.filter(isBody);
    if (bodies.length > 0) return nameTerms(bodies, spellings);
  }
  return [];
}
