import type { Contact } from "../../contacts/contact.ts";
import { daySpan, daysLater } from "../../contacts/day-span.ts";
import { contactsOfTheseDays } from "../../contacts/these-days.ts";
import { contactLine, daggerNote } from "../../replies/contact-line.ts";
import { capital, countedInWords } from "../../replies/counted.ts";
import { dayInYearWords, dayWords, rangeWords } from "../../replies/days.ts";
import { strong, text } from "../../replies/line.ts";
import type { Part } from "../../replies/reply.ts";
import type { Answered } from "../answered.ts";
import { compose } from "../answers/compose.ts";
import { plainQuestion } from "../question.ts";
import type { Scope } from "../scope.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `on-this-day [28 May]`: contacts of earlier years on this day of the year, labelled as from the archive. */
export function onThisDayAnswer(rest: string, scope: Scope, typed: string): Answered {
  const day = dayNamed(rest, todayOf(scope)) ?? todayOf(scope);
  const which = dayInYearWords(day);
  const contacts = contactsOfTheseDays(scope.record, [day], () => true);
  return fromTheArchive(contacts, scope, typed, {
    found: `On this day of the year (${which}), from the archive`,
    none: `Nothing in the archive on this day of the year (${which}).`,
  });
}

/** `this-week 2014`: contacts of the week of another year around today's day of the year. */
export function thisWeekAnswer(rest: string, scope: Scope, typed: string): Answered {
  const year = /\b(?:19|20)\d\d\b/.exec(rest)?.[0] ?? yearBefore(scope);
  if (year === null) return whichYear(scope, typed);
  const [first, last] = weekAround(`${year}-${todayOf(scope).slice(5)}`);
  const contacts = scope.record.contacts.filter(({ date }) => {
    const span = daySpan(date);
    return span !== null && span.first >= first && span.last <= last;
  });
  const days = rangeWords(`${first}/${last}`);
  return fromTheArchive(contacts, scope, typed, {
    found: `This week in ${year} (${days}), from the archive`,
    none: `Nothing in the archive for this week in ${year} (${days}).`,
  });
}

function fromTheArchive(
  contacts: readonly Contact[],
  scope: Scope,
  typed: string,
  says: { readonly found: string; readonly none: string },
): Answered {
  const { record } = scope;
  const dagger = daggerNote(contacts);
  const note = (words: string): Part => ({ kind: "notice", tone: "note", text: [text(words)] });
  const list: Part[] =
    contacts.length === 0
      ? []
      : [
          { kind: "heading", text: [strong("From the archive, not news")] },
          { kind: "list", items: contacts.map((contact) => contactLine(contact, record)) },
          ...(dagger === null ? [] : [note(dagger)]),
        ];
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: contacts.length === 0 ? "nothing-found" : "contacts",
    answer: null,
    headline:
      contacts.length === 0 ? says.none : `${says.found}: ${countedInWords(contacts.length, "contact")}.`,
    parts: contacts.length === 0 ? [note(`${capital(daysThereAre(record.contacts))}`)] : list,
    evidence: contacts.flatMap((contact) => contact.accounts.slice(0, 1).map((one) => one.evidence)),
    contacts,
    next: ["log"],
  });
}

/** What would have been found: days of the year that the archive has. */
function daysThereAre(contacts: readonly Contact[]): string {
  const days = contacts.flatMap(({ date }) =>
    date?.precision === "day" && date.edtf !== null ? [date.edtf] : [],
  );
  if (days.length === 0) return "No contact in the archive has a known day.";
  const shown = days.slice(0, 8).map(dayWords).join(", ");
  return `contacts are dated ${shown}${days.length > 8 ? " and on other days" : ""}.`;
}

function whichYear(scope: Scope, typed: string): Answered {
  return compose({
    question: plainQuestion(typed),
    scope,
    kind: "nothing-found",
    answer: null,
    headline: "This week of which year? No contact in the archive is of an earlier one.",
    parts: [],
    next: ["log"],
  });
}

/** The latest earlier year that has a contact. */
function yearBefore(scope: Scope): string | null {
  const thisYear = todayOf(scope).slice(0, 4);
  const years = scope.record.contacts.flatMap(({ date }) => date?.edtf?.slice(0, 4) ?? []);
  return (
    years
      .filter((year) => year < thisYear)
      .sort()
      .at(-1) ?? null
  );
}

/** Monday and Sunday of the week of a day; 29 February of a year without one counts as 1 March. */
function weekAround(day: string): [string, string] {
  const known = daysLater(day.replace("-02-29", "-02-28"), day.endsWith("-02-29") ? 1 : 0);
  const weekday = (new Date(`${known}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = daysLater(known, -weekday);
  return [monday, daysLater(monday, 6)];
}

/** "28 May", "May 28": that day of this year; null for anything else. */
function dayNamed(words: string, today: string): string | null {
  const [, before, name, after] = /^(\d{1,2})?\s*([a-z]{3})[a-z]*\.?\s*(\d{1,2})?$/i.exec(words.trim()) ?? [];
  const month = MONTHS.indexOf((name ?? "").toLowerCase()) + 1;
  const day = Number(before ?? after ?? 0);
  if (month === 0 || day < 1 || day > 31) return null;
  return `${today.slice(0, 4)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function todayOf({ today }: Scope): string {
  return today ?? new Date().toISOString().slice(0, 10);
}
