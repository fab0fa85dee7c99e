import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contact } from "../src/contacts/contact.ts";
import type { Register } from "../src/contacts/principals.ts";
import { SEED_GOLD } from "./gold-seeds.ts";

/** A contact as a careful reader finds it on a page. */
export interface GoldContact {
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly place: string | null;
  readonly participants: readonly string[];
  readonly initiator?: string | null;
  readonly topics?: readonly string[];
  /** Finding it or not costs nothing. */
  readonly optional?: boolean;
}

export interface GoldPage {
  readonly id: string;
  readonly file: string;
  readonly published: string | null;
  readonly contacts: readonly GoldContact[];
}

const SHARED = join(import.meta.dirname, "..", "..", "shared");

/** The pages with gold facts that are present on this machine; none where the folders are missing. */
export function goldPages(): GoldPage[] {
  const seeds = existsSync(join(SHARED, "seeds"))
    ? SEED_GOLD.map((page) => ({ ...page, file: join(SHARED, "seeds", page.file) }))
    : [];
  return [...seeds, ...goldIn(join(SHARED, "devset"))];
}

/** The pages of a folder with a `gold.jsonl` and `pages/<id>.txt`, where `ids` are given only those. */
export function goldIn(folder: string, ids: readonly string[] | null = null): GoldPage[] {
  const gold = join(folder, "gold.jsonl");
  if (!existsSync(gold)) return [];
  return readFileSync(gold, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldPage)
    .filter(({ id }) => ids === null || ids.includes(id))
    .map((page) => ({ ...page, file: join(folder, "pages", `${page.id}.txt`) }));
}

/**
 * Whether a contact is between the people of the gold: two of them, or one and the visitor's country. Names are compared
 * through the register, so that "Sergey Lavrov" is "Sergei Lavrov"; who has no entry is compared by surname.
 */
export function samePeople({ participants }: GoldContact, contact: Contact, register: Register): boolean {
  const keys = new Set(
    contact.participants.flatMap(({ name, principal }) => [principal ?? "", surname(name)]),
  );
  const hits = participants.filter(
    (name) =>
      keysOf(name, register).some((key) => keys.has(key)) ||
      (isGroup(name) && contact.participants.length > participants.length),
  );
  const persons = contact.participants.filter(
    ({ principal, country }) => principal !== null || country !== null,
  );
  return (
    hits.length >= Math.min(2, participants.length, persons.length) ||
    (hits.length >= 1 && contact.kind.value === "visit")
  );
}

/** "counterparts from the UK and France": gold names the others together. */
function isGroup(printed: string): boolean {
  return /^(?:counterparts|(?:foreign )?ministers|leaders)\b/.test(printed);
}

/** Somebody of a name, not "Russian team", "families of hostages", "U.S. negotiators". */
function isNamed(printed: string): boolean {
  return !/\b(?:team|delegation|negotiators|families|authorities|officials|unnamed)\b/.test(printed);
}

/** A contact is between named people; one of which gold names nobody else costs nothing, found or not. */
export function isOptional({ optional, participants, kind }: GoldContact): boolean {
  const named = participants.filter(isNamed);
  return optional === true || (named.length < 2 && !/visit/.test(kind));
}

/** What a printed name may be known by: the ids of the register, or its surname and what stands in brackets behind it. */
function keysOf(printed: string, register: Register): string[] {
  const plain = printed.replace(/\s*\(.*\)/, "").trim();
  const ids = register.principals
    .filter(({ name, aliases }) => [name, ...aliases].some((known) => same(known, plain)))
    .map(({ id }) => id);
  return ids.length > 0 ? ids : [surname(plain)];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function surname(name: string): string {
  return (name.toLowerCase().split(" ").at(-1) ?? name).replace(/^al-/, "");
}

/** What gold calls a contact in its own words, and the kinds that may stand for it. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "phone call": ["telephone call"],
  call: ["telephone call"],
  conversation: ["consultation", "telephone call", "meeting"],
  talks: ["meeting", "consultation", "visit"],
  "pull-aside": ["meeting", "consultation"],
  summit: ["meeting"],
  "summit meeting": ["meeting"],
  dinner: ["meeting"],
  lunch: ["meeting"],
  breakfast: ["meeting"],
  "working breakfast": ["meeting"],
  "working lunch": ["meeting"],
  "working dinner": ["meeting"],
  handshake: ["meeting"],
  "brief encounter": ["meeting", "consultation"],
  "brief exchange": ["meeting", "consultation"],
  visit: ["visit", "meeting"],
  "state visit": ["visit", "meeting"],
  "joint news conference": ["meeting", "joint statement"],
  "joint appearance": ["meeting", "joint statement"],
  "signing ceremony": ["meeting", "joint statement"],
  "video conference": ["video call", "telephone call"],
  "video summit": ["video call"],
  "video meeting": ["video call", "telephone call"],
  "video call": ["video call", "telephone call"],
};

export function sameKind(gold: string, contact: Contact): boolean {
  return (KINDS[gold] ?? [gold]).includes(contact.kind.value);
}
