import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { newestDay } from "../../replies/archive-line.ts";
import { contactLine, daggerNote, otherPairLine, yearOf } from "../../replies/contact-line.ts";
import { capital, countedInWords, numberWord } from "../../replies/counted.ts";
import { strong, text } from "../../replies/line.ts";
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
    parts: [...contactsByYear(record.contacts, record), ...small(record)],
    evidence: record.contacts.flatMap((contact) => contact.accounts.slice(0, 1).map((one) => one.evidence)),
    contacts: record.contacts,
    next: nextFrom(record),
  });
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
function small(record: ContactRecord): Part[] {
  const { contacts, others } = record;
  const stated = contacts.filter((contact) => contact.initiator !== null).length;
  const newest = newestDay(record);
  const open = contacts.filter(isAhead);
  const note = (line: Line): Part => ({ kind: "notice", tone: "note", text: line });
  const dagger = daggerNote(contacts);
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
    ...(others.length === 0
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

/** The contacts of a record, or those that a filter leaves, one line each. */
export function contactLog(
  scope: Scope,
  contacts: readonly Contact[],
  words: { typed: string; filter: string | null },
): Answered {
  const { record } = scope;
  const question: Question = plainQuestion(words.typed);
  if (contacts.length === 0)
    return nothingFits(question, scope, words.typed === "" ? (words.filter ?? "this") : words.typed);
  const fits = words.filter === null ? "" : ` (${words.filter})`;
  return compose({
    question,
    scope,
    kind: "contacts",
    answer: null,
    headline: `${capital(countedInWords(contacts.length, "contact"))}${fits}${heldWords(contacts)}.`,
    parts: [
      ...contactsByYear(contacts, record),
      ...(daggerNote(contacts) === null
        ? []
        : [{ kind: "notice" as const, tone: "note" as const, text: [text(daggerNote(contacts) ?? "")] }]),
    ],
    evidence: contacts.flatMap((contact) => contact.accounts.slice(0, 1).map((one) => one.evidence)),
    contacts,
  });
}
