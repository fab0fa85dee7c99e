import type { Phrasebook, PhraseMatch } from "../phrasebook.ts";
import type { Principal } from "../principals.ts";
import type { Item, Of } from "./item.ts";
import { isRiskySurname, type NameEntry } from "./name-index.ts";
import { stateAt } from "./of-state.ts";
import { type Title, titleAt } from "./office-words.ts";

type Person = Extract<Item, { kind: "person" }>;

/** A name of the register where it stands alone. */
export function personItem(match: PhraseMatch<NameEntry>): Person | null {
  const people = match.values.filter(({ as }) => as === "person" || as === "surname");
  if (people.length === 0) return null;
  const full = people.filter(({ as }) => as === "person");
  const candidates = (full.length > 0 ? full : people).map(({ principal }) => principal);
  return {
    kind: "person",
    start: match.start,
    end: match.end,
    candidates,
    full: full.length > 0,
    titled: null,
  };
}

const BRACKETED = /^[[(](\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})[\])] (?=\p{Lu})/u;
/** Two to four capitalised words with their particles: a name, so far as its letters tell. */
const NAME =
  /^\p{Lu}(?:[\p{L}\p{M}'-]+|\.(?: ?\p{Lu}\.)*)(?: (?:(?:al|el|ul|bin|ibn|de|da|del|van|von|der|den|la|le)[ -])*(?:al-|el-|d')?\p{Lu}(?:[\p{L}\p{M}'-]+|\.)){0,4}/u;
const NOT_NAMES =
  /^(?:The|A|An|In|On|At|And|But|He|She|It|They|His|Her|As|After|Before|When|While|With|For|From|To|Of|By|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|That|This|Who|Also|General|State|Foreign|Minister|President|Secretary|Commission|Council|Parliament|Assembly|Committee|Secretariat|Summit|Conference|Forum|Delegate|Designate|Plenipotentiary|Counsellor|Counselor)(?![\p{L}\p{M}])/u;

/** What stands before a name and is no part of it: "H.E. Mr.", "Army General", "Senator the Hon". */
const HONOUR =
  /^(?:(?:the )?(?:(?:Army |Colonel |Lieutenant |Major |Brigadier )General|General|Gen\.|Admiral|Adm\.|Lt\. Gen\.|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?|Senator|Hon\.?|(?:Rt|Right) Hon\.?|H\.? ?E\.?|HE|His Excellency|Her Excellency|Sheikh|Shaikh|Sayyid|Ambassador|Amb\.) )+(?=\p{Lu})/u;

/** The person whom a title introduces: "… Sergei Lavrov", "…, John Kerry,", "Secretary Kerry", "… Mikhail Bogdanov". */
export function nameWithTitle(
  text: string,
  title: Title,
  names: Phrasebook<NameEntry>,
  of: Of | null = null,
): Item | null {
  const gap =
    /^(?:, | (?=[[(]\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}[\])] \p{Lu})| \(| )/u.exec(
      text.slice(title.end, title.end + 40),
    )?.[0] ?? "";
  const apart = gap.startsWith(",") || gap.startsWith(" (");
  if (gap === "") return null;
  const honour = HONOUR.exec(text.slice(title.end + gap.length, title.end + gap.length + 40))?.[0] ?? "";
  const at = title.end + gap.length + honour.length;
  const bracket = BRACKETED.exec(text.slice(at, at + 30))?.[0].length ?? 0;
  const match = names.at(text, at + bracket) ?? (bracket > 0 ? names.at(text, at) : undefined);
  const person = match && personItem(match);
  if (person && !isOtherBearer(text, person))
    return ofCountry(
      text,
      titledPerson(person, title, of, apart) ?? apposedCompatriot(text, person, title, of),
      names,
    );
  if (match && !person) return null;
  return ofCountry(text, textPerson(text, at, title, of, apart), names);
}

/** "President Emmanuel Macron of France". */
function ofCountry(text: string, item: Item | null, names: Phrasebook<NameEntry>): Item | null {
  const gap = item && /^ of (?:the )?/.exec(text.slice(item.end, item.end + 8))?.[0].length;
  const match = gap ? stateAt(text, item.end + gap, names) : undefined;
  const state = match?.values.find(({ as }) => as === "country")?.principal;
  if (!item || !match || !state) return item;
  if (item.kind === "text person") return { ...item, end: match.end, country: item.country ?? state.country };
  return { ...item, end: match.end };
}

/** "Kim Jin Pyo": not the Kim who is known, by the names behind. */
export function isOtherBearer(text: string, { end, full, candidates }: Person): boolean {
  const common = candidates.some(({ surname }) => surname !== null && isRiskySurname(surname));
  return !full && common && /^ (?:(?:bin|ibn|bint|al) )?\p{Lu}\p{Ll}+/u.test(text.slice(end, end + 20));
}

/** "Iran's chief negotiator, @,": one of that country by his full name, in an office that no register lists. */
function apposedCompatriot(text: string, person: Person, title: Title, of: Of | null): Person | null {
  const held = person.candidates.filter(({ country }) => country !== null && country === of?.country);
  const unlisted = /^(?:envoy|ambassador|other)$/.test(title.role) && !title.plural && !title.former;
  const closed = /^(?:[,;.)]|$)/.test(text.slice(person.end, person.end + 1));
  return person.full && unlisted && closed && held.length > 0
    ? { ...person, candidates: held, titled: { title, of } }
    : null;
}

function titledPerson(person: Person, title: Title, of: Of | null, apart: boolean): Person | null {
  if (!apart) {
    const fitting = person.candidates.filter((candidate) => fits(candidate, title, of));
    return {
      ...person,
      candidates: fitting.length > 0 ? fitting : person.candidates,
      full: true,
      titled: { title, of },
    };
  }
  const held = person.candidates.filter((candidate) => fits(candidate, title, of));
  if (!person.full || held.length === 0) return null;
  return { ...person, candidates: held, titled: { title, of } };
}

/** Whether somebody ever held such an office for such a country. */
function fits(principal: Principal, title: Title, of: Of | null): boolean {
  return principal.offices.some(
    (office) =>
      (title.role === "leader"
        ? office.role.startsWith("head of")
        : office.role === title.role || title.role === "other") &&
      (!of?.country || office.country === of.country || principal.country === of.country) &&
      (!of?.organization || office.organization === of.organization || principal.country === of.country),
  );
}

/** "Senate Majority Leader", "Treasury Secretary": nobody's envoy abroad where no country is named. */
const DOMESTIC =
  /\b(?:Senate|House|Majority|Minority|Opposition|Party|Treasury|Labou?r|Homeland|Security|Attorney|Congressional|Republican|Democratic|Union|City|State|Police|Army) $/;

function textPerson(text: string, at: number, title: Title, of: Of | null, apart: boolean): Item | null {
  const name = nameAt(text, at);
  if (!name || (apart && !(name.includes(" ") && /^[,.;)]/.test(text.slice(at + name.length))))) return null;
  if (
    title.former ||
    (/^secretary of state$/i.test(title.words) && of?.country === "GEO") ||
    (!of && DOMESTIC.test(text.slice(Math.max(0, title.start - 16), title.start)))
  )
    return null;
  return {
    kind: "text person",
    start: title.start,
    end: at + name.length,
    name,
    office: title.words,
    country: of?.country ?? null,
    ...(of?.organization && !of.country ? { abroad: true as const } : {}),
  };
}

/** The name that begins at an offset, as its capitals tell. */
export function nameAt(text: string, at: number): string | null {
  const name = NAME.exec(text.slice(at, at + 60))?.[0].replace(/'s$/, "");
  if (!name || NOT_NAMES.test(name) || name.length < 2) return null;
  return name.replace(
    / (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)$/,
    "",
  );
}

/** A name followed by its office: "Sergei Lavrov, the Russian foreign minister", "Kerry (U.S. secretary of state)". */
export function appositionAfter(text: string, person: Person, names: Phrasebook<NameEntry>): Person {
  const office = officeAfter(text, person.end, names);
  if (!office) return person;
  const held = person.candidates.filter((candidate) => fits(candidate, office.title, office.of));
  if (held.length === 0) return isSent(office.title, text) ? { ...person, end: office.title.end } : person;
  return { ...person, end: office.title.end, candidates: held, titled: office };
}

/** ", the EU envoy,": what somebody is besides, which the register need not know. */
function isSent({ role, end }: Title, text: string): boolean {
  return /^(?:envoy|ambassador)$/.test(role) && /^[,.;)]/.test(text.slice(end));
}

/** The office behind a name: ", the Russian foreign minister". */
export function officeAfter(
  text: string,
  from: number,
  names: Phrasebook<NameEntry>,
): { title: Title; of: Of | null } | null {
  const gap = /^(?:, | \()(?:the |a |an )?(?:(?:new|top|former|senior|then|current|veteran|longtime) )*/.exec(
    text.slice(from, from + 30),
  )?.[0];
  if (gap === undefined) return null;
  const match = names.at(text, from + gap.length);
  const adjective = match?.values.find(
    ({ as }) => as === "demonym" || as === "country" || as === "institution",
  );
  if (match && !adjective) return null;
  const title = match ? titleOf(text, match.end) : titleAt(text, from + gap.length);
  if (!title || !/^(?:[,.;)]| (?:for|to|of|who|and)\b|$)/.test(text.slice(title.end))) return null;
  if (!adjective) return officeOfState(text, title, names);
  const { principal, as } = adjective;
  return {
    title,
    of: { country: principal.country, organization: as === "institution" ? principal.id : null },
  };
}

/** "deputy foreign minister of Russia": the country behind the title. */
function officeOfState(
  text: string,
  title: Title,
  names: Phrasebook<NameEntry>,
): { title: Title; of: Of | null } {
  const gap = /^ of (?:the )?/.exec(text.slice(title.end, title.end + 8))?.[0].length;
  const match = gap === undefined ? undefined : stateAt(text, title.end + gap, names);
  const state = match?.values.find(({ as }) => as === "country")?.principal;
  if (!match || !state) return { title, of: null };
  return { title: { ...title, end: match.end }, of: { country: state.country, organization: null } };
}

/** The title behind a country, with one word before it at most: "North Korean spy chief". */
function titleOf(text: string, end: number): Title | null {
  const skip = /^(?:'s?)? /.exec(text.slice(end, end + 4))?.[0].length;
  if (skip === undefined) return null;
  const at = end + skip;
  const word = /^\p{Ll}+ (?=\p{Ll})/u.exec(text.slice(at, at + 20))?.[0].length ?? 0;
  return titleAt(text, at) ?? titleAt(text, at + word);
}

/** Surnames that need a full name or a title before them. */
export function isDoubtful(candidates: readonly Principal[]): boolean {
  return (
    candidates.length > 1 || candidates.some(({ surname }) => surname !== null && isRiskySurname(surname))
  );
}

/** "his Japanese counterpart Taro Aso": the name after the word, where the register has none. */
export function nameAfterCounterpart(
  text: string,
  end: number,
  names: Phrasebook<NameEntry>,
): { name: string; end: number } | null {
  const gap = /^,? /.exec(text.slice(end, end + 2))?.[0];
  if (gap === undefined) return null;
  const known = names.at(text, end + gap.length);
  const person = known && personItem(known);
  // "his counterpart Li Shangfu": another bearer of a known surname.
  if (known && !(person && isOtherBearer(text, person))) return null;
  const name = nameAt(text, end + gap.length);
  if (!name?.includes(" ")) return null;
  return { name, end: end + gap.length + name.length };
}
