import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { newestDay } from "../../replies/archive-line.ts";
import { contactLine, daggerNote, otherPairLine, yearOf } from "../../replies/contact-line.ts";
import { capital, countedInWords, numberWord } from "../../replies/counted.ts";
import { strong, text } from "../../replies/line.ts";
import { pairWords } from "../../replies/people.ts";
import type { Line, Part } from "../../replies/reply.ts";
import { contactDateWords, dayWords } from "../../replies/words.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { contactName, heldWords } from "../answers/contact-words.ts";
import { plainQuestion, type Question } from "../question.ts";
import type { Scope } from "../scope.ts";
import { isAhead } from "../select-contacts.ts";
import { nothingFits } from "./nothing-fits.ts";

/** What the record holds, for an empty command: every contact on a line, what is open, what is not counted. */
export function recordSoFar(scope: Scope, typed = ""): Answered {
  const { record } = scope;
  const held = record.contacts.filter((contact) => contact.status.value === "held").length;
  const rest = record.contacts.length - held;
  const count = countedInWords(record.contacts.length, "contact");
  const headline = `The ${record.briefing.title} record so far: ${count} in ${countedInWords(record.articles.length, "article")}, ${numberWord(held)} reported as held${rest > 0 ? `, ${numberWord(rest)} ${restWords(record.contacts)}` : ""}.`;
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "contacts",
    answer: null,
    headline,
    parts: [
      ...latestNote(record),
      ...contactsByYear(record.contacts.slice(-PAGE), record),
      ...small(record, record.contacts.slice(-PAGE)),
    ],
    evidence: record.contacts.flatMap((contact) => contact.accounts.slice(0, 1).map((one) => one.evidence)),
    contacts: record.contacts,
    next: nextFrom(record),
  });
}

/** Of a long record only the newest contacts are shown at once. */
function latestNote({ contacts, briefing }: ContactRecord): Part[] {
  if (contacts.length <= PAGE) return [];
  const said = `The latest ${PAGE} of ${contacts.length}; all of them: /${briefing.command} log`;
  return [{ kind: "notice", tone: "note", text: [text(said)] }];
}

/** What those are that are not reported as held. */
function restWords(contacts: readonly Contact[]): string {
  const rest = contacts.filter((contact) => contact.status.value !== "held");
  return rest.every(isAhead) ? "only planned" : "not";
}

function nextFrom({ contacts }: ContactRecord): string[] {
  const ahead = contacts.find(isAhead);
  return [
    "sides",
    ...(ahead?.place ? [`What was planned for ${ahead.place.value.split(",")[0]}?`] : []),
    "help",
  ];
}

/** Contacts under the headings of their years. */
function contactsByYear(contacts: readonly Contact[], record: ContactRecord): Part[] {
  const years = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const year = yearOf(contact) ?? "Year not known";
    years.set(year, [...(years.get(year) ?? []), contact]);
  }
  return [...years].flatMap(([year, list]): Part[] => [
    { kind: "heading", text: [strong(year)] },
    { kind: "list", items: list.map((contact) => contactLine(contact, record, { inYear: true })) },
  ]);
}

/** Notes under a list: †, at whose initiative, what is open, what is not counted. */
function small(record: ContactRecord, shown: readonly Contact[]): Part[] {
  const { contacts, others } = record;
  const stated = contacts.filter((contact) => contact.initiator !== null).length;
  const newest = newestDay(record);
  const open = shown.filter(isAhead);
  const note = (line: Line): Part => ({ kind: "notice", tone: "note", text: line });
  const dagger = daggerNote(shown);
  return [
    ...(dagger === null ? [] : [note([text(dagger)])]),
    note([
      text(`At whose initiative: stated for ${numberWord(stated)} of the ${numberWord(contacts.length)}.`),
    ]),
    ...open.map((contact) =>
      note([
        text(
          `Open: nothing in the archive${newest === null ? "" : ` (its newest article is of ${dayWords(newest)})`} says whether ${contactName(contact, record, { withoutDate: true })}, for ${contactDateWords(contact)}, took place.`,
        ),
      ]),
    ),
    ...(others.length === 0 || contacts.length > PAGE
      ? []
      : [
          note([
            text("Not counted, other pairs: "),
            ...others.flatMap(
              (one, i): Line => [...(i > 0 ? [text("; ")] : []), ...otherPairLine(one, record)],
            ),
            text("."),
          ]),
        ]),
  ];
}

/** Contacts on one page of the log: what a reply of either platform holds with its sources. */
const PAGE = 15;

interface LogWords {
  readonly typed: string;
  /** In words; null: all contacts. */
  readonly filter: string | null;
  /** As typed, for the button to the next page. */
  readonly filters: string;
  /** From 1. */
  readonly page: number;
}

/** The contacts of a record, or those that a filter leaves, one line each, a page at a time. */
export function contactLog(scope: Scope, all: readonly Contact[], words: LogWords): Answered {
  const { record } = scope;
  const question: Question = plainQuestion(words.typed);
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(words.page, pages);
  const contacts = all.slice((page - 1) * PAGE, page * PAGE);
  if (contacts.length === 0)
    return nothingFits(question, scope, words.typed === "" ? (words.filter ?? "this") : words.typed);
  const fits = words.filter === null ? "" : ` (${words.filter})`;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: null,
    headline: logHeadline(all, fits, record),
    parts: [
      ...othersNote(all, record),
      ...(pages === 1 ? [] : [pageNote(page, all.length)]),
      ...contactsByYear(contacts, record),
      ...(daggerNote(contacts) === null
        ? []
        : [{ kind: "notice" as const, tone: "note" as const, text: [text(daggerNote(contacts) ?? "")] }]),
    ],
    evidence: contacts.flatMap((contact) => contact.accounts.slice(0, 1).map((one) => one.evidence)),
    contacts,
    next: nextPages(page, pages, words.filters),
  });
}

/** How many contacts fit; those of other pairs are never counted with the briefing's own. */
function logHeadline(all: readonly Contact[], fits: string, { contacts, briefing }: ContactRecord): string {
  const own = all.filter((contact) => contacts.includes(contact));
  const others = all.filter((contact) => !contacts.includes(contact));
  const counted = `${capital(countedInWords(own.length, "contact"))}${fits}${heldWords(own)}`;
  if (others.length === 0) return `${counted}.`;
  const beside = `${countedInWords(others.length, "contact")} of ${others.length === 1 ? "another pair" : "other pairs"}`;
  if (own.length === 0)
    return `No ${briefing.title} contact fits${fits}; ${beside} ${others.length === 1 ? "does" : "do"}${heldWords(others)}.`;
  return `${counted}; not counted: ${beside}.`;
}

/** Which of the listed contacts are another pair's. */
function othersNote(all: readonly Contact[], record: ContactRecord): Part[] {
  const others = all.filter((contact) => !record.contacts.includes(contact));
  if (others.length === 0 || others.length === all.length) return [];
  const pairs = [...new Set(others.map((contact) => pairWords(contact, record)))];
  const said = `Of other pairs, listed but not counted: ${pairs.join(", ")}.`;
  return [{ kind: "notice", tone: "note", text: [text(said)] }];
}

/** "21 to 40 of 63, oldest first." */
function pageNote(page: number, count: number): Part {
  const from = (page - 1) * PAGE + 1;
  const said = `${from} to ${Math.min(page * PAGE, count)} of ${count}, oldest first.`;
  return { kind: "notice", tone: "note", text: [text(said)] };
}

function nextPages(page: number, pages: number, filters: string): string[] {
  const at = (number: number): string => ["log", filters, `page ${number}`].filter(Boolean).join(" ");
  return [...(page < pages ? [at(page + 1)] : []), ...(page > 1 ? [at(page - 1)] : [])];
}
