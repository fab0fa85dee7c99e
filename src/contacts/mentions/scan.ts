import type { Phrasebook } from "../phrasebook.ts";
import { officesOfFormat } from "./formats.ts";
import type { Item } from "./item.ts";
import type { NameEntry } from "./name-index.ts";
import { titleAt } from "./office-words.ts";
import { describedPerson } from "./scan-bodies.ts";
import { headOfDiplomacy } from "./scan-heads.ts";
import { introducedName } from "./scan-introduced.ts";
import { holdersNamed, partnersNamed } from "./scan-lists.ts";
import {
  appositionAfter,
  isOtherBearer,
  nameAfterCounterpart,
  nameWithTitle,
  personItem,
} from "./scan-names.ts";
import { nationalAt } from "./scan-nationals.ts";
import {
  adjectivesFrom,
  bodyTitle,
  compatriot,
  counterpartAfter,
  counterpartsFrom,
  foreignMinistry,
  type Match,
  officeItem,
  type Person,
  placeOrBody,
  plainOffice,
  severalOffices,
} from "./scan-offices.ts";
import { partnerAt } from "./scan-partners.ts";
import { referenceAt } from "./scan-references.ts";
import { nameWithRole, roleWithName } from "./scan-roles.ts";
import { delegationsAt, delegationsFrom } from "./scan-teams.ts";

const WORD_STARTS = /(?<![\p{L}\p{N}'])\p{L}/gu;

/** Everything in a folded text that names or refers to somebody, in order and without overlaps. */
export function scan(text: string, names: Phrasebook<NameEntry>): Item[] {
  const items: Item[] = [];
  let from = 0;
  for (const { index } of text.matchAll(WORD_STARTS)) {
    if (index < from) continue;
    const item =
      text[index - 1] === "-"
        ? secondName(text, index, names)
        : (itemAt(text, index, names) ?? partnerAt(text, index, items.at(-1), names));
    if (!item) continue;
    items.push(item);
    from = item.end;
  }
  return items.filter((item, at) => item.kind !== "country" || actsInList(text, items, at));
}

/** "Syria, Yemen and Ukraine": a country in a list does what the first one does. */
function actsInList(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "country") return true;
  const previous = items[at - 1];
  if (
    previous?.end !== item.start - 2 &&
    /\p{Lu}\p{Ll}+, $/u.test(text.slice(Math.max(0, item.start - 20), item.start))
  )
    return false;
  if (
    previous?.kind !== "country" ||
    !/^(?:,| and|, and)(?: the)? $/.test(text.slice(previous.end, item.start))
  )
    return item.acts;
  return item.acts && actsInList(text, items, at - 1);
}

/** "in May", "May 10": the month, whoever else is called so. */
function isMonth(text: string, { start, end }: Match): boolean {
  if (text.slice(start, end) !== "May") return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    /\b(?:in|on|by|until|since|of|from|this|last|next|early|late|mid|end) ?-?$/i.test(before) ||
    /^ \d/.test(text.slice(end, end + 2))
  );
}

/** "the Trump administration": not the person. */
function isBodyOf(text: string, { end }: Person): boolean {
  return /^ (?:administration|government|cabinet|campaign|presidency|era|family|White House|team|aides?|officials?|supporters|allies|spokes\w+|doctrine)\b/.test(
    text.slice(end, end + 20),
  );
}

const FIRST_NAME = /(?<=(?:^|[^\p{L}'-])\p{Ll}[\p{L}'-]*[,;:]? "?)\p{Lu}\p{Ll}+ $/u;

/** "Jill Biden", "Kim Yong Chol": another bearer of a surname, by the name before or behind it. */
function isNamesake(text: string, person: Person, names: Phrasebook<NameEntry>): boolean {
  const { start, full } = person;
  if (full || isOtherBearer(text, person) || hasMoreNames(text, person.end, names)) return !full;
  const first = FIRST_NAME.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  if (!first) return false;
  const at = start - first.length;
  return !titleAt(text, at) && !names.at(text, at) && !NO_FIRST_NAME.test(first.trim());
}

/** "Motegi Toshimitsu", "Szijjarto Peter": the surname first, as at home. */
function withFirstName(text: string, person: Person | null): Person | null {
  if (!person || person.full) return person;
  const behind = /^ (\p{Lu}[\p{L}-]+)/u.exec(text.slice(person.end, person.end + 30))?.[1];
  const meant = behind
    ? person.candidates.filter(({ name, surname }) => surname && name === `${behind} ${surname}`)
    : [];
  return behind && meant.length > 0
    ? { ...person, candidates: meant, full: true, end: person.end + behind.length + 1 }
    : person;
}

/** "Moussa Faki Mahamat": two further names, and no headline, behind what may be a surname. */
function hasMoreNames(text: string, end: number, names: Phrasebook<NameEntry>): boolean {
  const more = MORE_NAMES.exec(text.slice(end, end + 50))?.[0];
  return more !== undefined && !names.at(text, end + 1) && !names.at(text, end + more.lastIndexOf(" ") + 1);
}

const MORE_NAMES =
  /^(?! (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) \p{Lu}\p{Ll}*[^\P{Ll}ds] \p{Lu}\p{Ll}+(?=[,.;)]| \p{Ll})/u;

const NO_FIRST_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Prince|Princess|Queen|King|President|Minister|Secretary|Chancellor|Comrade|General|Ambassador|Senator|Chairman|Vice|The|But|And|When|While|As|If|That|Then|Both|Neither)$/;

/** The second name of "a Lavrov-Kerry meeting". */
function secondName(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const match = names.at(text, at);
  return match ? personItem(match) : null;
}

function itemAt(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const format = officesOfFormat(text, at);
  if (format) return format;
  const match = names.at(text, at);
  if (match) {
    const person = isMonth(text, match) ? null : withFirstName(text, personItem(match));
    if (person && isBodyOf(text, person)) return null;
    if (person && isNamesake(text, person, names))
      return introducedName(text, at, names) ?? nameWithRole(text, at, names);
    if (person) return ofOwnCountry(text, appositionAfter(text, person, names), names);
    return delegationsAt(text, match, names) ?? ofAt(text, match, names) ?? placeOrBody(text, match);
  }
  return (
    counterpartsFrom(text, at, names) ??
    delegationsFrom(text, at, names) ??
    headOfDiplomacy(text, at, names) ??
    describedPerson(text, at, names) ??
    officeAt(text, at, names) ??
    namedCounterpart(text, referenceAt(text, at), names) ??
    introducedName(text, at, names) ??
    nameWithRole(text, at, names) ??
    nationalAt(text, at, names)
  );
}

/** An office by itself or with its holder; a role that is only described needs a name behind it. */
function officeAt(text: string, at: number, names: Phrasebook<NameEntry>): Item | null {
  const office = plainOffice(text, at, names) ?? holdersNamed(text, at, names);
  return office && office.kind !== "office" ? office : (roleWithName(text, at, names) ?? office);
}

/** "Ahmet Davutoglu of Turkey", "Igor Popov (Russia)": his own country behind a name is part of it. */
function ofOwnCountry(text: string, item: Item, names: Phrasebook<NameEntry>): Item {
  const gap = /^ (?:of |\()(?:the )?/.exec(text.slice(item.end, item.end + 8))?.[0];
  const match =
    gap === undefined || item.kind !== "person" ? undefined : names.at(text, item.end + gap.length);
  const state = match?.values.find(({ as }) => as === "country")?.principal.country;
  if (!match || !state || item.kind !== "person") return item;
  const bracket = gap?.includes("(") ? 1 : 0;
  if (bracket === 1 && text[match.end] !== ")") return item;
  return item.candidates.some(({ country }) => country === state)
    ? { ...item, end: match.end + bracket }
    : item;
}

/** "his counterpart, Choe Son Hui": a name that the register has not. */
function namedCounterpart(text: string, item: Item | null, names: Phrasebook<NameEntry>): Item | null {
  if (item?.kind !== "counterpart" || item.name) return item;
  const named = nameAfterCounterpart(text, item.end, names);
  if (!named) return inCapital(text, item, names);
  return named ? { ...item, end: named.end, name: named.name } : item;
}

/** "his counterpart in Helsinki": whose capital it is. */
function inCapital(
  text: string,
  item: Extract<Item, { kind: "counterpart" }>,
  names: Phrasebook<NameEntry>,
): Item {
  const gap = /^ (?:in|from) (?:the )?/.exec(text.slice(item.end, item.end + 10))?.[0].length;
  const match = gap === undefined || item.country ? undefined : names.at(text, item.end + gap);
  const state = match?.values.find(({ as }) => as === "capital" || as === "country")?.principal;
  return state?.country ? { ...item, country: state.country } : item;
}

/** "met in Brussels Prime Minister @": where, and not whose minister he is. */
function isWhere(text: string, { start, end, values }: Match): boolean {
  return (
    values.some(({ as }) => as === "capital" || as === "country") &&
    !text.startsWith("'", end) &&
    /\b[Ii]n $/.test(text.slice(Math.max(0, start - 4), start)) &&
    titleAt(text, end + 1) !== null
  );
}

/** "Russian Foreign Minister …", "State Department spokeswoman …", "Russian and U.S. presidents". */
function ofAt(text: string, match: Match, names: Phrasebook<NameEntry>): Item | null {
  const entry = match.values[0];
  if (!entry || isWhere(text, match)) return null;
  const countries = adjectivesFrom(text, match, names);
  const last = countries.at(-1);
  if (!last) return null;
  const title = titleAt(text, last.after) ?? bodyTitle(text, last.after);
  const counterparts = /^(?:counterparts|colleagues|opposite numbers)\b/.exec(
    text.slice(last.after, last.after + 18),
  );
  if (!title && counterparts) {
    const item = {
      kind: "counterparts" as const,
      start: match.start,
      end: last.after + counterparts[0].length,
      countries: countries.flatMap(({ of }) => of.country ?? of.organization ?? []),
    };
    return { ...item, ...partnersNamed(text, item, names) };
  }
  if (!title)
    return (
      counterpartAfter(text, match, last, names) ??
      foreignMinistry(text, match, last) ??
      compatriot(text, match, last, names)
    );
  if (countries.length > 1)
    return title.plural ? severalOffices(text, match.start, title, countries, names) : null;
  const of = last.of;
  if (title.plural && !nameWithTitle(text, title, names)) {
    return {
      kind: "offices",
      start: match.start,
      end: title.end,
      title,
      countries: of.country ? [of.country] : [],
    };
  }
  return officeItem(text, match.start, { title, of }, names);
}
