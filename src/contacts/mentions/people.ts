import type { Office, Principal, Register } from "../principals.ts";
import { heldOn } from "../register.ts";
import type { TextPerson } from "./mention.ts";
import { rolesOfLeader, type Title } from "./office-words.ts";

/** Somebody an article speaks of: an entry of the register, or a person whom only the text introduces. */
export type Ref =
  | { readonly key: string; readonly principal: Principal; readonly person: null }
  | { readonly key: string; readonly principal: null; readonly person: TextPerson };

export function refTo(principal: Principal): Ref {
  return { key: principal.id, principal, person: null };
}

export function refToText(person: TextPerson): Ref {
  return { key: `text:${person.name ?? `${person.office} ${person.country}`}`, principal: null, person };
}

/** The offices that somebody held on a day; all of them where none was held then. */
export function officesOn(principal: Principal, day: string | null): readonly Office[] {
  const held = principal.offices.filter((office) => heldOn(office, day));
  return held.length > 0 ? held : principal.offices;
}

/** A spokesperson speaks of contacts and has none. */
export function isSpokesperson(ref: Ref, day: string | null): boolean {
  if (!ref.principal) return /spokes|press secretary/i.test(ref.person.office ?? "");
  const offices = officesOn(ref.principal, day);
  return offices.length > 0 && offices.every(({ role }) => role === "spokesperson");
}

/** Those who held an office of a country or an organization on a day. */
export function holdersOf(
  register: Register,
  role: Title["role"],
  of: { readonly country: string | null; readonly organization: string | null },
  day: string | null,
): readonly Principal[] {
  const body = of.organization ?? of.country;
  if (of.organization && /^(?:other|leader|head of state)$/.test(role))
    return register.holders("head of organization", of.organization, day);
  if (!role || !body) return [];
  if (role !== "leader") return register.holders(role, body, day);
  for (const each of of.country ? rolesOfLeader(of.country) : ["head of organization" as const]) {
    const holders = register.holders(each, body, day);
    if (holders.length > 0) return holders;
  }
  return [];
}

/** Whether a title without a country ("the minister", "the Secretary") can mean somebody on a day. */
export function bears(ref: Ref, title: Title, day: string | null): boolean {
  const wanted = lastWord(title.words);
  const bare = /^ministers?$/i.test(title.words);
  if (!ref.principal) return lastWord(ref.person.office ?? "") === wanted;
  return officesOn(ref.principal, day).some((office) => {
    if (title.role === "leader") return office.role.startsWith("head of");
    if (bare) return style(office.title).includes("minister");
    if (title.role === "foreign minister" && office.role === "foreign minister")
      return sameStyle(title.words, office.title);
    if (title.role !== "other" && title.role !== null && office.role !== title.role) return false;
    const second = /\b(?:vice|deputy|assistant|under)\b/i;
    if (second.test(title.words) !== second.test(office.title)) return false;
    return style(office.title).includes(wanted);
  });
}

/** "the foreign minister" is not the Secretary of State; "the top diplomat" is either. */
function sameStyle(words: string, title: string): boolean {
  if (!/minister|secretary/i.test(words)) return true;
  return /secretary/i.test(words) === /secretary/i.test(title);
}

function style(title: string): string {
  return title.toLowerCase().replace("premier", "prime minister");
}

function lastWord(words: string): string {
  const plain =
    words
      .toLowerCase()
      .replace(/premier$/, "prime minister")
      .split(/ of | for | to /)[0] ?? "";
  return plain.split(" ").at(-1) ?? "";
}

/** Of one country, where that of both is known. */
export function isCompatriot(ref: Ref, other: Ref | null | undefined): boolean {
  const country = countryOf(ref);
  return country !== null && country === countryOf(other);
}

/** Of two countries, both known. */
export function isForeign(ref: Ref, other: Ref | null | undefined): boolean {
  const country = countryOf(ref);
  const home = countryOf(other);
  return country !== null && home !== null && country !== home;
}

function countryOf(ref: Ref | null | undefined): string | null {
  return ref?.principal?.country ?? ref?.person?.country ?? null;
}
