import type { Phrasebook } from "../phrasebook.ts";
import type { Item, Of, TitledBy } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { stateAt } from "./of-state.ts";
import { SENT_TO, type Title, titleAt } from "./office-words.ts";
import { headOfBody, isOfOtherBody } from "./scan-bodies.ts";
import { partnersNamed, withNamesBehind } from "./scan-lists.ts";
import { nameAfterCounterpart, nameWithTitle, personItem } from "./scan-names.ts";
import { personOfCountry } from "./scan-nationals.ts";
import { actsHere } from "./scan-places.ts";

export type Person = Extract<Item, { kind: "person" }>;
/** "South Korean [National Assembly] Speaker", "U.S. [House] Speaker": the body between the country and the office. */
export function bodyTitle(text: string, at: number): Title | null {
  let from = at;
  for (let words = 0; words < 3; words += 1) {
    const word = /^\p{Lu}\p{L}+ (?=\p{Lu})/u.exec(text.slice(from, from + 24))?.[0];
    if (!word) return null;
    from += word.length;
    const title = titleAt(text, from);
    if (title) return title.role === "other" || title.role === "spokesperson" ? title : null;
  }
  return null;
}

export type Match = NonNullable<ReturnType<Phrasebook<NameEntry>["at"]>>;
interface Adjective {
  readonly of: Of;
  /** Where the word after it begins. */
  readonly after: number;
}

/** "Russian", "Russia's", or several: "Russian, German and French". */
export function adjectivesFrom(text: string, first: Match, names: Phrasebook<NameEntry>): Adjective[] {
  const found: Adjective[] = [];
  let match: Match | undefined = first;
  while (match) {
    const of = whose(match.values);
    const gap = /^(?:'s?|[)\]])? /.exec(text.slice(match.end, match.end + 4))?.[0].length;
    const comma: number | undefined = /^(?:'s)?(?:, and|,| and) (?=\p{L})/u.exec(
      text.slice(match.end, match.end + 10),
    )?.[0].length;
    if (!of || (gap === undefined && comma === undefined)) break;
    const joined: Match | undefined = comma === undefined ? undefined : names.at(text, match.end + comma);
    found.push({ of, after: match.end + (gap ?? 0) });
    match = joined?.values.some(({ as }) => /^(?:demonym|country|capital)$/.test(as)) ? joined : undefined;
  }
  return found;
}

function whose(values: readonly NameEntry[]): Of | null {
  for (const { as, principal } of values) {
    if (as === "institution") return { country: principal.country, organization: principal.id };
    if (as === "country" || as === "demonym" || as === "capital")
      return { country: principal.country, organization: null };
  }
  return null;
}

export function severalOffices(
  text: string,
  start: number,
  title: Title,
  adjectives: readonly Adjective[],
  names: Phrasebook<NameEntry>,
): Item {
  const countries = adjectives.flatMap(({ of }) => (of.country ? [of.country] : []));
  return withNamesBehind(text, { kind: "offices", start, end: title.end, title, countries }, names);
}

/** An office with what stands around it: "… of Russia", "…, Sergei Lavrov". */
export function officeItem(
  text: string,
  start: number,
  titled: TitledBy,
  names: Phrasebook<NameEntry>,
): Item {
  const named = nameWithTitle(text, titled.title, names, titled.of);
  if (named) return { ...named, start };
  const definite =
    /(?:\bthe|\bThe|'s|\b[Hh]is|\b[Hh]er) $/.test(text.slice(0, start)) ||
    /'s?$/.test(text.slice(start, titled.title.start - 1));
  return { kind: "office", start, end: titled.title.end, title: titled.title, of: titled.of, definite };
}

/** "the foreign minister of Russia", "Secretary Kerry", "the presidents of Russia and France", "the minister". */
export function plainOffice(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const title = titleAt(text, at);
  if (!title) return null;
  const countries = countriesAfter(text, title.end, names);
  const last = countries.at(-1);
  if (title.plural) {
    if (nameWithTitle(text, title, names)) return null;
    if (!last) return null;
    const codes = countries.map(({ code }) => code);
    return withNamesBehind(
      text,
      { kind: "offices", start: at, end: last.end, title, countries: codes },
      names,
    );
  }
  if (!last && isOfOtherBody(text, title)) return headOfBody(text, title, names);
  const of = last ? ofCode(last.code) : null;
  const end = last ? behindPost(text, title, last.end) : title.end;
  const whole = { ...title, end };
  const item = officeItem(text, at, { title: whole, of }, names);
  return item.kind === "office" && !item.definite && !of ? null : item;
}

/** "Ambassador of China to Nigeria": where somebody is sent is part of his office. */
function behindPost(text: string, { role }: Title, end: number): number {
  const post = /^(?:ambassador|envoy)$/.test(role) ? SENT_TO.exec(text.slice(end, end + 60))?.[0] : undefined;
  return end + (post?.length ?? 0);
}

function ofCode(code: string): Of {
  return /^[A-Z]{3}$/.test(code)
    ? { country: code, organization: null }
    : { country: null, organization: code };
}

interface CountryAfter {
  /** Alpha-3, or the id of an institution. */
  readonly code: string;
  readonly end: number;
}

/** The countries in " of Russia, Germany and the U.S." after a title. */
export function countriesAfter(text: string, from: number, names: Phrasebook<NameEntry>): CountryAfter[] {
  const found: CountryAfter[] = [];
  let at = from;
  let joint = /^ (?:of|from) (?:the )?/;
  for (;;) {
    const gap = joint.exec(text.slice(at, at + 14))?.[0].length;
    const match = gap === undefined ? undefined : stateAt(text, at + gap, names);
    const body = match?.values.find(isCountryOrBody);
    if (!match || !body) return found;
    found.push({ code: countryOrBody(body), end: match.end });
    // "of Turkey and Iran, the Russian Foreign Ministry said": behind "and" came the last of them.
    const isLast = found.length > 1 && /and (?:the )?$/.test(text.slice(at, match.start));
    if (isLast) return found;
    at = match.end;
    joint = /^(?:, and|,| and) (?:the )?/;
  }
}

/** A country's ministry or parliament has no ministers of its own to be listed here. */
function isCountryOrBody({ as, principal }: NameEntry): boolean {
  return as === "country" || (as === "institution" && principal.country === null);
}

function countryOrBody({ as, principal }: NameEntry): string {
  return (as === "institution" ? null : principal.country) ?? principal.id;
}

/** "counterparts from Japan and China". */
export function counterpartsFrom(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const word = /^(?:counterparts|colleagues|opposite numbers)(?=,? )/.exec(text.slice(at, at + 18))?.[0];
  if (!word) return null;
  const countries = countriesAfter(text, at + word.length, names);
  const end = countries.at(-1)?.end ?? at + word.length;
  const item = {
    kind: "counterparts" as const,
    start: at,
    end,
    countries: countries.map(({ code }) => code),
  };
  const named = partnersNamed(text, item, names);
  return named || countries.length > 0 ? { ...item, ...named } : null;
}

/** "U.S. counterpart". */
export function counterpartAfter(
  text: string,
  match: Match,
  { of, after }: Adjective,
  names: Phrasebook<NameEntry>,
): Item | null {
  const word = /^(?:counterpart|colleague|opposite number)\b/.exec(text.slice(after, after + 20))?.[0];
  if (!word) return guestFrom(text, match, after, of.country);
  const end = after + word.length;
  const name = nameAfterCounterpart(text, end, names);
  return {
    kind: "counterpart",
    start: match.start,
    end: name?.end ?? end,
    country: of.country,
    name: name?.name ?? null,
  };
}

/** "the American guest", "his Turkish visitor". */
function guestFrom(text: string, { start }: Match, after: number, country: string | null): Item | null {
  const word = /^(?:guest|visitor|host)\b(?! (?:of|countr|nation|government|city|list|house))/.exec(
    text.slice(after, after + 20),
  )?.[0];
  if (!word || !country || !/\b(?:[Tt]he|[Hh]is|[Hh]er) $/.test(text.slice(Math.max(0, start - 5), start)))
    return null;
  return { kind: "counterpart", start, end: after + word.length, country, name: null, rank: "any" };
}

/** "Russia's Sergei Lavrov", and "Romania's Luminita Odobescu", who has no entry. */
export function compatriot(
  text: string,
  { start, end }: Match,
  { of, after }: Adjective,
  names: Phrasebook<NameEntry>,
): Item | null {
  const match = of.country ? names.at(text, after) : undefined;
  const person = match && personItem(match);
  const candidates = person?.candidates.filter(({ country }) => country === of.country) ?? [];
  if (person && candidates.length > 0) return { ...person, start, candidates };
  if (match || !of.country || !text.startsWith("'s ", end)) return null;
  return personOfCountry(text, { start, at: after }, of.country);
}

/** The foreign ministry of a country that has none in the register: the country speaks. */
export function foreignMinistry(text: string, match: Match, { after }: Adjective): Item | null {
  const words = /^(?:Foreign Ministry|Ministry of Foreign Affairs|foreign ministry)\b(?! spokes)/.exec(
    text.slice(after, after + 30),
  )?.[0];
  const principal = match.values.find(({ as }) => as === "demonym" || as === "country")?.principal;
  return words && principal
    ? { kind: "institution", start: match.start, end: after + words.length, principal }
    : null;
}

export function placeOrBody(text: string, match: Match): Item | null {
  const { start, end } = match;
  for (const { as, principal } of match.values) {
    if (as === "institution") return { kind: "institution", start, end, principal };
    if (as === "person" || as === "surname") continue;
    const acts = actsHere(text, start, end, as);
    if (acts || as === "country" || as === "capital")
      return { kind: "country", start, end, principal, capital: as === "capital", acts };
  }
  return null;
}
