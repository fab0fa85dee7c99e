import type { Article } from "../articles/article.ts";
import type { Contact, ContactDate, ContactStatus } from "../contacts/contact.ts";
import { isDisputed } from "../contacts/merging/differences.ts";
import { articleIn, type ContactRecord, placeIn } from "../contacts/record.ts";
import { accountWords } from "./accounts.ts";
import { cite } from "./citations.ts";
import { capital, numberWord } from "./counted.ts";
import { dateParts, dayInYearWords, withShortMonths } from "./days.ts";
import { joinLines, strong, text, wordsOf } from "./line.ts";
import { initiativeWords, isOfBriefing, pairWords } from "./people.ts";
import type { Line } from "./reply.ts";
import { contactDateWords, isReportDay, kindWords } from "./words.ts";

export interface LineStyle {
  /** Under the heading of its year: "28 May", with † for the day of a statement; otherwise "Wed 28 May 2014". */
  readonly inYear?: boolean;
  /** Its day is still to come: a plan is just that, and nobody can know yet whether it was held. */
  readonly isAhead?: boolean;
}

/** More topics than this are counted, not named. */
const MOST_TOPICS = 4;

/** What stands on a line of a contact that is not reported as held. */
const STATUS: Readonly<Record<Exclude<ContactStatus, "held">, string>> = {
  planned: "PLANNED, not known whether held",
  proposed: "PROPOSED, not known whether held",
  requested: "REQUESTED, not known whether held",
  refused: "REFUSED",
  cancelled: "CANCELLED",
  postponed: "POSTPONED",
  "not held": "REPORTED AS NOT HELD",
  denied: "DENIED",
};

/** One contact on one line: "Wed 28 May 2014 · telephone call · Syria, Ukraine · Washington's account only [4]". */
export function contactLine(contact: Contact, record: ContactRecord, style: LineStyle = {}): Line {
  const status = statusMark(contact, style.isAhead);
  const segments: Line[] = [
    [text(capital(style.inYear ? inYearWords(contact) : contactDateWords(contact)))],
    ...(isOfBriefing(contact, record) ? [] : [[text(pairWords(contact, record))]]),
    [text(howAndWhere(contact))],
    ...(status === null ? [] : [[strong(status)]]),
    subjectLine(contact, record),
    ...(contact.initiator === null ? [] : [[text(initiativeWords(contact.initiator.value, record))]]),
    [text(accountWords(contact, record))],
  ];
  return [...joinLines(segments, " · "), ...pointers(contact, record)];
}

/** A contact of another pair, as it is named among what is not counted: "Lavrov–Steinmeier, telephone call, reported Sat 3 May 2014 [3]". */
export function otherPairLine(contact: Contact, record: ContactRecord): Line {
  const words = [pairWords(contact, record), howAndWhere(contact), contactDateWords(contact)];
  const status = contact.status.value === "held" ? [] : [contact.status.value];
  return [text([...words, ...status].join(", ")), ...pointers(contact, record)];
}

/** What † means, where a list of lines has it; null where none does. */
export function daggerNote(contacts: readonly Contact[]): string | null {
  const daggered = contacts.filter(isReportDay);
  if (daggered.length === 0) return null;
  const whose = daggered.some(({ date }) => date?.basis === "publication")
    ? "Day of a statement or of publication"
    : "Day of the statement";
  return `† ${whose}; the day of the contact is not stated. Other days are printed in the article or counted from its publication date.`;
}

/** "PLANNED, not known whether held", or "PLANNED" for a day to come; null for a contact reported as held. */
export function statusMark(contact: Pick<Contact, "status" | "differences">, isAhead = false): string | null {
  const status = contact.status.value;
  if (isDisputed(contact))
    return status === "denied" ? "REPORTED AS HELD, AND DENIED" : "REPORTED AS HELD, AND AS NOT HELD";
  if (status === "held") return null;
  return isAhead ? STATUS[status].replace(", not known whether held", "") : STATUS[status];
}

/** "meeting, Paris, four hours". */
export function howAndWhere(contact: Contact): string {
  const place = contact.place === null ? [] : [contact.place.value];
  const duration = contact.duration === null ? [] : [durationWords(contact.duration.value)];
  return [kindWords(contact), ...place, ...duration].join(", ");
}

/** The most specific topics of a contact, a few: "Syria, Ukraine"; "subject not stated" where there is none. */
export function subjectWords(contact: Contact, record: Pick<ContactRecord, "vocabulary">): string {
  const labels = subjects(contact, record);
  if (labels.length === 0) return "subject not stated";
  const more = labels.length - MOST_TOPICS;
  return more > 0
    ? `${labels.slice(0, MOST_TOPICS).join(", ")} and ${numberWord(more)} more`
    : labels.join(", ");
}

/**
 * What a contact was about: its topics; where the vocabulary has none for it, the article's own words; "subject not
 * stated" where nothing is said of it.
 */
function subjectLine(contact: Contact, record: Pick<ContactRecord, "vocabulary" | "articles">): Line {
  const [first, ...more] = contact.topics.length > 0 ? [] : contact.unlisted;
  const article = articleIn(record, first?.evidence.article);
  if (!first || !article) return [text(subjectWords(contact, record))];
  const rest = more.length === 0 ? [] : [text(` and ${numberWord(more.length)} more`)];
  return [...wordsOf(article, first.value), ...rest];
}

/** Labels of a contact's topics; a topic whose narrower one is there too is left out. */
export function subjects(
  contact: Contact,
  { vocabulary }: Pick<ContactRecord, "vocabulary">,
): readonly string[] {
  const ids = [...new Set(contact.topics.map(({ value }) => value))];
  const narrowest = ids.filter(
    (id) => !ids.some((other) => other !== id && vocabulary.within(id).includes(other)),
  );
  return [...new Set(narrowest.map((id) => vocabulary.byId(id)?.prefLabel ?? id))];
}

/** The numbers of all articles that report a contact, each with a space before it. */
export function pointers(contact: Contact, record: Pick<ContactRecord, "articles">): Line {
  const ids = new Set(contact.accounts.map(({ article }) => article));
  const found = [...ids].flatMap((id) => articleIn(record, id) ?? []);
  const place = (one: Article): number => placeIn(record, one.id);
  return found.sort((a, b) => place(a) - place(b)).flatMap((article) => [text(" "), cite(article)]);
}

/** The year a contact is listed under; null where it has none. */
export function yearOf(contact: Pick<Contact, "date">): string | null {
  return dateParts(contact.date?.edtf ?? "")?.year ?? null;
}

/** "four-hour" → "four hours"; other expressions stay as printed. */
export function durationWords(printed: string): string {
  const found = /^([\p{L}\d-]+?)-(minute|hour|day|week)$/iu.exec(printed.trim());
  if (found === null) return printed;
  return `${found[1]} ${found[2]}${/^(?:one|1|an?|half)$/i.test(found[1] ?? "") ? "" : "s"}`;
}

function inYearWords(contact: Contact): string {
  const { date } = contact;
  if (date === null || date.edtf === null) return contactDateWords(contact);
  if (date.precision === "day") return `${dayInYear(date, date.edtf)}${isReportDay(contact) ? "†" : ""}`;
  const words = contactDateWords(contact);
  return (date.precision === "range" ? withShortMonths(words) : words)
    .replace(/ \(day not stated\)$/, ", day not stated")
    .replace(/ \d{4}(?=,|$)/, "");
}

function dayInYear(date: ContactDate, edtf: string): string {
  return `${date.modifier === "approximate" ? "about " : ""}${dayInYearWords(edtf)}`;
}
