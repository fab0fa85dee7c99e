import { addDays } from "../dates/calendar.ts";
import { distinct, subjectBefore } from "./history.ts";
import { compatriotNamed, hostOrGuest } from "./host-and-guest.ts";
import type { Item, Of } from "./item.ts";
import { highRepresentative, secretaryGeneral, secretaryOfState } from "./known-offices.ts";
import { type Title, titleAt } from "./office-words.ts";
import {
  bears,
  holdersOf,
  isCompatriot,
  isSpokesperson,
  officesOn,
  type Ref,
  refTo,
  refToText,
} from "./people.ts";
import { homeOf, one, type Resolved, type Scene } from "./scene.ts";

export function officeOf(item: Extract<Item, { kind: "office" }>, scene: Scene): Resolved | null {
  const { title, of } = item;
  if (title.former || isNotInOffice(scene.article.folded, item.start)) return null;
  // "Georgia Secretary of State": the American state's.
  if (of?.country === "GEO" && /^secretary of state$/i.test(title.words)) return null;
  if (
    /\b(?:an?|another|any|no|every|each|some|one) (?:\p{Ll}+ )?$/iu.test(
      scene.article.folded.slice(0, item.start).slice(-24),
    )
  )
    return null;
  if (!of) return bareOffice(title, scene);
  const day = title.elect && scene.day ? addDays(scene.day, DAYS_TO_OFFICE) : scene.day;
  const all = distinct(holdersOf(scene.register, title.role, of, day).map(refTo));
  const holders = isOneOfMany(title, of) ? all.filter((ref) => scene.named.has(ref.key)) : all;
  const known = holders.filter((ref) => scene.named.has(ref.key));
  if (known.length === 1) return { via: "office", refs: known };
  if (holders.length === 1) return { via: "office", refs: holders };
  return holders.length === 0 && item.definite ? officeWithoutHolder(title, of.country, scene) : null;
}

/** A state has an ambassador in every capital: only the one whom the article names is meant. */
function isOneOfMany({ role }: Title, { country, organization }: Of): boolean {
  return /^(?:ambassador|envoy)$/.test(role) && country !== null && organization === null;
}

/** Within so many days those who were elected take office. */
const DAYS_TO_OFFICE = 80;

/** "was elected Ukraine's president", "the ousted Ukrainian president": not the one who holds the office. */
function isNotInOffice(text: string, start: number): boolean {
  return /\b(?:elected|became|become|as|appointed|named|ousted|deposed|toppled|fugitive|former|ex-?|late|next|future|previous|likely|would-be) ?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  );
}

/** "the minister", "the Secretary": the last person spoken of who bears such a title. */
function bareOffice(title: Title, scene: Scene): Resolved | null {
  if (/^high representative$/i.test(title.words)) return highRepresentative(scene);
  const last = scene.seen.findLast(({ refs: [ref, more] }) => ref && !more && bears(ref, title, scene.day));
  if (last) return { via: "office", refs: last.refs };
  const atHome = title.role === "head of government" ? inHomeOf(title.role, scene) : null;
  if (atHome) return { via: "office", refs: [atHome] };
  const later = [...scene.named]
    .flatMap((id) => scene.register.byId(id) ?? [])
    .map(refTo)
    .filter((ref) => bears(ref, title, scene.day));
  if (later.length === 1) return { via: "office", refs: later };
  if (/^secretary[- ]general$/i.test(title.words)) return secretaryGeneral(scene);
  if (title.words === "Secretary") return secretaryOfState(scene);
  const home = title.role === "foreign minister" ? inHome(title.role, scene) : null;
  return home ? { via: "office", refs: [home] } : null;
}

const OFFICES_THAT_NAME = new Set([
  "foreign minister",
  "head of state",
  "head of government",
  "envoy",
  "other",
]);

/** Ministers whose journeys are seldom diplomacy, where not even their names are told. */
const AT_HOME =
  /\b(?:culture|sports?|tourism|health(?:care)?|education|science|research|technology|environment|ecology|labou?r|agriculture|food|fisheries|communications?|information)\b/i;

/** An office whose holder the register does not know: the person introduced with it, or the office itself. */
function officeWithoutHolder(title: Title, country: string | null, scene: Scene): Resolved | null {
  if (!OFFICES_THAT_NAME.has(title.role) || AT_HOME.test(title.words)) return null;
  const introduced = scene.seen.findLast(
    ({ refs: [ref] }) =>
      ref?.person &&
      ref.person.country === country &&
      (bears(ref, title, scene.day) ||
        (title.role === "envoy" && /ambassador/i.test(ref.person.office ?? ""))),
  );
  return {
    via: "office",
    refs: introduced?.refs ?? [refToText({ name: null, office: title.words, country })],
  };
}

/** "the Prime Minister", in an article that takes a country for granted. */
function inHomeOf(role: "head of government", { register, home, day }: Scene): Ref | null {
  const [holder, second] = home && day ? register.holders(role, home, day) : [];
  return holder && !second ? refTo(holder) : null;
}

function inHome(role: "foreign minister", scene: Scene): Ref | null {
  const country = homeOf(scene);
  const [holder] = country ? scene.register.holders(role, country, scene.day) : [];
  return holder ? refTo(holder) : null;
}

/** Whoever the text names with an office holds it, whatever the register says of the day. */
export function officesOf(
  { title, countries, named = {}, known = {} }: Extract<Item, { kind: "offices" }>,
  scene: Scene,
): Resolved | null {
  if (countries.length < 2 || title.former || !/^(?:head of|foreign|leader)/.test(title.role)) return null;
  const refs = countries.flatMap((country) => {
    const given = known[country] ?? null;
    if (given) return [refTo(given)];
    const [holder, second] = holdersOf(
      scene.register,
      title.role,
      { country, organization: null },
      scene.day,
    );
    const person = named[country] ?? { name: null, office: singular(title.words), country };
    return [holder && !second && !named[country] ? refTo(holder) : refToText(person)];
  });
  return refs.length === countries.length ? { via: "group", refs: distinct(refs) } : null;
}

function singular(words: string): string {
  return words
    .replace(/secretaries of/i, "secretary of")
    .replace(/^((?:minister|head|secretary|chief)s?) (of|for) (.*)$/i, (_, head, of, rest) =>
      [head.replace(/s$/, ""), of, rest].join(" "),
    )
    .replace(/ies$/, "y")
    .replace(/s$/, "");
}

type Counterpart = Extract<Item, { kind: "counterpart" }>;

export function counterpartOf(item: Counterpart, sentence: number, scene: Scene): Resolved {
  const guest = hostOrGuest(item, sentence, scene);
  if (guest) return one("counterpart", guest);
  if (item.rank === "any" && item.country) return one("counterpart", compatriotNamed(item.country, scene));
  const owner = subjectBefore(scene.seen, sentence, (ref) => !isSpokesperson(ref, scene.day));
  const office = owner?.principal ? officesOn(owner.principal, scene.day)[0] : undefined;
  const title = office?.title.toLowerCase() ?? owner?.person?.office ?? null;
  if (item.name)
    return one("counterpart", refToText({ name: item.name, office: title, country: item.country }));
  const held = office?.role ?? (title === null ? null : (titleAt(title, 0)?.role ?? null));
  const role = held !== null && item.rank !== "any" ? rankOf(held) : null;
  if (item.country) return one("counterpart", counterpartFrom(item.country, role, title, scene));
  const other = scene.seen.findLast(
    ({ refs: [ref, more] }) =>
      ref &&
      !more &&
      ref.key !== owner?.key &&
      !(item.rank === "any" && isCompatriot(ref, owner)) &&
      !isSpokesperson(ref, scene.day) &&
      sameRank(ref, role, scene),
  );
  return { via: "counterpart", refs: other?.refs ?? [] };
}

/** "his counterparts from Japan and China": who holds the same rank there. */
export function counterpartsOf(
  { countries, named }: Extract<Item, { kind: "counterparts" }>,
  sentence: number,
  scene: Scene,
): Resolved | null {
  if (named)
    return {
      via: "group",
      refs: named.map(({ name, principal, country }) =>
        principal ? refTo(principal) : refToText({ name, office: "", country }),
      ),
    };
  const owner = subjectBefore(scene.seen, sentence, (ref) => !isSpokesperson(ref, scene.day));
  const office = owner?.principal ? officesOn(owner.principal, scene.day)[0] : undefined;
  if (!office) return null;
  const refs = countries.flatMap((code) => {
    const of = /^[A-Z]{3}$/.test(code)
      ? { country: code, organization: null }
      : { country: null, organization: code };
    const holders = holdersOf(scene.register, rankOf(office.role), of, scene.day);
    if (holders.length > 1) return [];
    const [holder] = holders;
    if (holder) return [refTo(holder)];
    return of.country
      ? [refToText({ name: null, office: office.title.toLowerCase(), country: of.country })]
      : [];
  });
  return refs.length > 0 ? { via: "group", refs: distinct(refs) } : null;
}

/** "his U.S. counterpart": who holds the same rank there, else that office itself. */
function counterpartFrom(
  country: string,
  role: Title["role"] | null,
  title: string | null,
  scene: Scene,
): Ref | null {
  if (!role) return null;
  const holders = holdersOf(scene.register, role, { country, organization: null }, scene.day);
  const holder =
    holders.find(({ id }) => scene.named.has(id)) ?? (holders.length === 1 ? holders[0] : undefined);
  return holder ? refTo(holder) : refToText({ name: null, office: title, country });
}

/** A president's counterpart may be a chancellor. */
function rankOf(role: Title["role"]): Title["role"] {
  return role === "head of state" || role === "head of government" ? "leader" : role;
}

function sameRank(ref: Ref, role: Title["role"] | null, scene: Scene): boolean {
  if (!ref.principal || !role) return true;
  return officesOn(ref.principal, scene.day).some((office) => rankOf(office.role) === role);
}

export function ministryOf(which: "foreign" | "any" | "department", scene: Scene): Ref | null {
  const wanted =
    which === "department"
      ? /Department/
      : which === "foreign"
        ? /Foreign (?:Ministry|Office)/
        : /Ministry|Office/;
  const last =
    which === "foreign" && scene.home
      ? undefined
      : scene.institutions.findLast(({ name }) => wanted.test(name));
  if (last) return refTo(last);
  if (which === "department") return null;
  const country = homeOf(scene);
  const found = scene.register.principals.find(
    (principal) =>
      principal.kind === "institution" &&
      country !== null &&
      principal.country === country &&
      /Foreign (?:Ministry|Office)/.test(principal.name),
  );
  if (found) scene.institutions.push(found);
  return found ? refTo(found) : null;
}
