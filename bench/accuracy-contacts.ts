import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importPage } from "../src/articles/import-page.ts";
import type { Contact } from "../src/contacts/contact.ts";
import { findContacts } from "../src/contacts/find-contacts.ts";
import { daysOf } from "../src/contacts/finding/compatible.ts";
import type { Register } from "../src/contacts/principals.ts";
import { readRegister } from "../src/contacts/register.ts";
import { readVocabulary } from "../src/contacts/vocabulary.ts";
import {
  type GoldContact,
  type GoldPage,
  goldIn,
  goldPages,
  isOptional,
  sameKind,
  samePeople,
} from "./contact-gold.ts";

interface Count {
  right: number;
  of: number;
}

export interface ContactAccuracy {
  readonly pages: number;
  readonly found: number;
  readonly gold: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly fields: Readonly<Record<"date" | "place" | "initiator" | "topics", Count>>;
  /** Every miss, false alarm and wrong field, one line each. */
  readonly errors: readonly string[];
  readonly millisecondsPerPage: number;
}

const BRIEFINGS = join(import.meta.dirname, "..", "briefings");

/** Finds the contacts of each page and holds them against its gold. */
export function contactAccuracy(pages: readonly GoldPage[] = goldPages()): ContactAccuracy {
  const { register } = readRegister(join(BRIEFINGS, "principals.yaml"));
  const { vocabulary } = readVocabulary(join(BRIEFINGS, "topics.yaml"));
  const fields = { date: count(), place: count(), initiator: count(), topics: count() };
  const total = { found: 0, gold: 0, right: 0 };
  const errors: string[] = [];
  let milliseconds = 0;
  for (const page of pages) {
    const { article } = importPage(
      {
        source: page.file,
        text: readFileSync(page.file, "utf8"),
        ...(page.published ? { published: page.published } : {}),
      },
      [],
    );
    findContacts(article, register, vocabulary);
    const begun = performance.now();
    const contacts = findContacts(article, register, vocabulary);
    milliseconds += performance.now() - begun;
    score(page, contacts, { fields, total, errors, register });
  }
  const precision = total.found === 0 ? 1 : total.right / total.found;
  const recall = total.gold === 0 ? 1 : total.right / total.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    pages: pages.length,
    ...total,
    precision,
    recall,
    f1,
    fields,
    errors,
    millisecondsPerPage: milliseconds / Math.max(1, pages.length),
  };
}

function count(): Count {
  return { right: 0, of: 0 };
}

interface Tally {
  readonly fields: ContactAccuracy["fields"];
  readonly total: { found: number; gold: number; right: number };
  readonly errors: string[];
  readonly register: Register;
}

function score(
  page: GoldPage,
  contacts: readonly Contact[],
  { fields, total, errors, register }: Tally,
): void {
  const left = [...contacts];
  const open: GoldContact[] = [];
  for (const gold of page.contacts) {
    const at = bestMatch(gold, left, register);
    const contact = left[at];
    if (!contact) {
      if (!isOptional(gold)) open.push(gold);
      continue;
    }
    left.splice(at, 1);
    if (isOptional(gold)) continue;
    total.right += 1;
    total.found += 1;
    total.gold += 1;
    scoreFields(page, gold, contact, fields, errors);
  }
  total.gold += open.length;
  total.found += left.length;
  for (const gold of open) errors.push(`${page.id} MISS  ${goldWords(gold)}`);
  for (const contact of left) errors.push(`${page.id} FALSE ${contactWords(contact)}`);
}

/** The contact with the same people, kind and status whose date fits best; -1 where there is none. */
function bestMatch(gold: GoldContact, contacts: readonly Contact[], register: Register): number {
  const fitting = contacts.flatMap((contact, index) =>
    samePeople(gold, contact, register) &&
    sameKind(gold.kind, contact) &&
    gold.status === contact.status.value
      ? [index]
      : [],
  );
  return fitting.find((index) => sameDay(gold.date, contacts[index])) ?? fitting[0] ?? -1;
}

function sameDay(gold: string | null, contact: Contact | undefined): boolean {
  const edtf = contact?.date?.edtf ?? null;
  if (gold === null)
    return edtf === null || contact?.date?.basis !== "stated" || contact.date.precision !== "day";
  return edtf !== null && (edtf === gold || daysOf(edtf)[0] === gold);
}

function samePlace(gold: string | null, place: string | null): boolean {
  return gold === null ? place === null : place !== null && gold.includes(place);
}

/** Gold says in free words who it was ("U.S. (Kerry asked for it)"), so only whether somebody is named is compared. */
function sameInitiator(gold: string | null, initiator: string | null): boolean {
  return (gold === null) === (initiator === null) || /agreed/.test(gold ?? "");
}

function scoreFields(
  page: GoldPage,
  gold: GoldContact,
  contact: Contact,
  fields: ContactAccuracy["fields"],
  errors: string[],
): void {
  const note = (field: keyof typeof fields, right: boolean, wanted: string, got: string) => {
    fields[field].of += 1;
    if (right) fields[field].right += 1;
    else
      errors.push(`${page.id} ${field.toUpperCase()} wanted ${wanted}, got ${got}: ${contactWords(contact)}`);
  };
  note("date", sameDay(gold.date, contact), gold.date ?? "none", contact.date?.edtf ?? "none");
  const place = contact.place?.value ?? null;
  note("place", samePlace(gold.place, place), gold.place ?? "none", place ?? "none");
  const initiator = contact.initiator?.value ?? null;
  if (gold.initiator !== undefined)
    note(
      "initiator",
      sameInitiator(gold.initiator, initiator),
      gold.initiator ?? "none",
      initiator ?? "none",
    );
  const topics = gold.topics ?? [];
  if (topics.length > 0)
    note(
      "topics",
      contact.topics.length > 0,
      topics.join("; "),
      contact.topics.map(({ value }) => value).join(", ") || "none",
    );
}

function goldWords({ kind, status, date, place, participants }: GoldContact): string {
  return `${kind}, ${status}, ${date ?? "no date"}, ${place ?? "no place"}: ${participants.join(" + ")}`;
}

function contactWords({ kind, status, date, place, participants }: Contact): string {
  const names = participants.map(({ name }) => name).join(" + ");
  return `${kind.value}, ${status.value}, ${date?.edtf ?? "no date"}, ${place?.value ?? "no place"}: ${names} | ${kind.evidence.quote.slice(0, 90)}`;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

/** Prints the report of `npm run accuracy` on contacts. */
export function printContactAccuracy(result: ContactAccuracy = contactAccuracy()): void {
  console.log(
    `Contacts on ${result.pages} pages: ${result.right} right of ${result.found} found, ${result.gold} in the gold.`,
  );
  console.log(
    `precision ${percent(result.right, result.found)}  recall ${percent(result.right, result.gold)}  F1 ${result.f1.toFixed(3)}`,
  );
  for (const [field, { right, of }] of Object.entries(result.fields))
    console.log(`  ${field.padEnd(10)} ${percent(right, of)} (${right} of ${of})`);
  for (const line of result.errors) console.log(`  ${line}`);
  console.log(`${result.millisecondsPerPage.toFixed(1)} ms a page, warm`);
}

/** `accuracy-contacts.ts [folder] [--ids file]`: another folder of pages with gold, or some of its pages. */
function pagesAsked([folder, option, file]: readonly string[]): readonly GoldPage[] {
  if (folder === undefined) return goldPages();
  const ids = option === "--ids" && file ? readFileSync(file, "utf8").split(/\s+/).filter(Boolean) : null;
  return goldIn(folder, ids);
}

if (process.argv[1] && import.meta.filename === process.argv[1])
  printContactAccuracy(contactAccuracy(pagesAsked(process.argv.slice(2))));
