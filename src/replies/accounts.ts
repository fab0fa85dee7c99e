import type { Account, AccountSource, Contact, Position } from "../contacts/contact.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { cite } from "./citations.ts";
import { listed } from "./counted.ts";
import { joinLines, text } from "./line.ts";
import { isCountryName, principalNamed } from "./named.ts";
import { withArticle } from "./people.ts";
import type { Line, Span } from "./reply.ts";

/** The capitals of those who took part, in alphabetical order: "Moscow", "Washington". */
export function sidesOf(contact: Contact, record: Pick<ContactRecord, "register">): readonly string[] {
  const capitals = contact.participants.map(({ country }) =>
    country === null ? null : (record.register.capital(country) ?? record.register.countryName(country)),
  );
  return [...new Set(capitals.filter((capital) => capital !== null))].sort();
}

/**
 * Of the sides that took part, those whose word the archive has: by an account of theirs, or by words of a person or
 * institution of theirs about a contact reported as held. What a country is said to hold in general, and what is
 * said beside a plan, is background and no account of the contact; what one side says that the other said is its own word.
 */
export function sidesHeard(contact: Contact, record: Pick<ContactRecord, "register">): readonly string[] {
  const spoken = STILL_OPEN.includes(contact.status.value) ? [] : contact.positions;
  const heard = new Set([
    ...accountsOfIt(contact)
      .filter(({ source }) => source.kind !== "unnamed")
      .flatMap(({ sides }) => sides),
    ...spoken.flatMap((position) =>
      isGeneral(position, record) || isToldByOther(position, record) || isOffRecord(position)
        ? []
        : (sideOf(position) ?? []),
    ),
  ]);
  return sidesOf(contact, record).filter((side) => heard.has(side));
}

const STILL_OPEN: readonly string[] = ["planned", "proposed", "requested"];

/** The accounts of what came of a contact: who only announced it has told nothing of how it went. */
export function accountsOfIt({ accounts, status }: Contact): readonly Account[] {
  if (STILL_OPEN.includes(status.value)) return accounts;
  const told = accounts.filter((one) => !STILL_OPEN.includes(one.status));
  return told.length === 0 ? accounts : told;
}

/** A position that no person or institution is said to have voiced, only a country. */
function isGeneral({ chain }: Position, { register }: Pick<ContactRecord, "register">): boolean {
  return chain.every((name) => isCountryName(name, register));
}

/** "Steinmeier agreed, the Russian ministry said": somebody of another country tells it. */
function isToldByOther({ chain, side }: Position, { register }: Pick<ContactRecord, "register">): boolean {
  return chain.slice(0, -1).some((name) => {
    const country = principalNamed(name, register)?.country ?? null;
    const capital = country === null ? null : (register.capital(country) ?? register.countryName(country));
    return capital !== null && capital !== side;
  });
}

/** Whose side a position is on; what "a diplomatic source" says, who is nobody's in the article's words, is on none. */
export function sideOf({ side, chain }: Position): string | null {
  return chain.some((name) => isUnnamed(name) && !/\p{Lu}/u.test(unnamedWords({ name }))) ? null : side;
}

/** Told by somebody without a name: shown with his side where that is known, and no account of that side. */
export function isOffRecord({ chain }: Pick<Position, "chain">): boolean {
  return chain.some(isUnnamed);
}

/** "a senior U.S. official", "officials in Washington"; no name of a person or institution holds such a word. */
export function isUnnamed(name: string): boolean {
  return UNNAMED.test(name);
}

/** "Washington's account only", "both sides quoted", "neither side's account", "unnamed diplomatic source". */
export function accountWords(contact: Contact, record: Pick<ContactRecord, "register">): string {
  const sides = sidesOf(contact, record);
  const heard = sidesHeard(contact, record);
  if (heard.length > 0 && heard.length === sides.length)
    return heard.length === 2
      ? "both sides quoted"
      : heard.length === 1
        ? `${heard[0]}'s account`
        : "all sides quoted";
  const accounts = accountsOfIt(contact);
  const unnamed = accounts.find(({ source }) => source.kind === "unnamed");
  if (heard.length === 1 && unnamed) return `${heard[0]}'s account; ${anUnnamed(unnamed.source)}`;
  if (heard.length === 1) return `${heard[0]}'s account only`;
  if (heard.length > 1) return `accounts of ${listed(heard)} only`;
  if (unnamed) return unnamedWords(unnamed.source);
  const other = accounts.find(({ source }) => source.name !== null)?.source.name;
  if (other !== undefined && other !== null) return `account of ${withArticle(other, record)}`;
  return sides.length === 2 ? "neither side's account" : "no side's account";
}

/** Whose word a contact rests on: "Jen Psaki (Washington)", "an unnamed diplomatic source, through RIA Novosti". */
export function whoseWord(contact: Contact, record: Pick<ContactRecord, "register" | "articles">): Line {
  const seen = new Map<string, Line>();
  for (const account of contact.accounts) {
    const words = sourceOf(account, record);
    const article = articleIn(record, account.article);
    const pointer: Span[] = article && contact.accounts.length > 1 ? [text(" "), cite(article)] : [];
    seen.set(`${words} ${account.article}`, [text(words), ...pointer]);
  }
  return [...joinLines([...seen.values()], "; "), text(".")];
}

/** "unnamed diplomatic source". */
export function unnamedWords(source: Pick<AccountSource, "name">): string {
  const name = (source.name ?? "source")
    .replace(/^(an?|the|one)\s+/i, "")
    .replace(/^(?:Senior|Top|Two|Three|Some|Several|Officials|Sources|Diplomats|Aides|People)\b/, (word) =>
      word.toLowerCase(),
    );
  return /^(unnamed|anonymous|unidentified)\b/i.test(name) ? name : `unnamed ${name}`;
}

/** "an unnamed diplomatic source"; "unnamed ministry sources" for several. */
export function anUnnamed(source: Pick<AccountSource, "name">): string {
  const words = unnamedWords(source);
  return /\b(?:sources|officials|diplomats|aides|insiders|people)\b/i.test(words) ? words : `an ${words}`;
}

function sourceOf({ source, sides }: Account, record: Pick<ContactRecord, "register">): string {
  const through = source.through === null ? "" : `, through ${source.through}`;
  if (source.kind === "newspaper" || sides.length > 1)
    return `the article itself${through}, ${sides.length === 0 ? "no source named" : `quoting ${listed(sides)}`}`;
  if (source.kind === "unnamed" || source.name === null) return `${anUnnamed(source)}${through}`;
  const side = sides.length === 0 ? "" : ` (${listed(sides)})`;
  return `${withArticle(source.name, record)}${side}${through}`;
}

const UNNAMED =
  /(?:^|\s)(?:[Ss]ources?|[Oo]fficials?|[Dd]iplomats?|[Ii]nsiders?|[Aa]ides?|[Aa]dvisers?|[Nn]egotiators?|spokes(?:man|woman|person)|people|person)(?:\s(?:in|at|of|for|from|with|familiar)\b.*)?$/;
