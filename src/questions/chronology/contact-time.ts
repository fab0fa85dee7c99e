import type { Contact } from "../../contacts/contact.ts";
import { edtfInterval } from "../../contacts/filters/edtf-interval.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { shortDayWords } from "../../replies/days.ts";
import { contactDateWords, isReportDay } from "../../replies/words.ts";
import { contactName } from "../answers/contact-words.ts";

/** First and last day (ISO) on which a contact can have been, as far as its date says. */
export interface ContactTime {
  readonly first: string;
  readonly last: string;
  /** The day itself is known; false for the day of a statement and for anything longer than a day. */
  readonly exact: boolean;
}

/** Days of a month that its beginning, middle and end are taken to be: thirds. */
const THIRDS: Readonly<Record<string, readonly [string, string | null]>> = {
  start: ["01", "10"],
  mid: ["11", "20"],
  end: ["21", null],
};

/** When a contact was; of a statement's day, that day; null where no day is known. */
export function timeOf(contact: Contact): ContactTime | null {
  const { date } = contact;
  const whole = date?.edtf ? edtfInterval(date.edtf) : null;
  if (!date || !whole) return null;
  const third = whole.first.slice(0, 7) === whole.last.slice(0, 7) ? THIRDS[date.modifier ?? ""] : undefined;
  if (third && date.precision === "part of month") {
    const month = whole.first.slice(0, 8);
    return {
      first: `${month}${third[0]}`,
      last: third[1] ? `${month}${third[1]}` : whole.last,
      exact: false,
    };
  }
  return { ...whole, exact: whole.first === whole.last && !isReportDay(contact) };
}

/** True where one was before the other on every reading; two of the same days are in no order. */
export function isBefore(a: ContactTime, b: ContactTime): boolean {
  return a.last < b.first;
}

/** Oldest first; contacts without a known day are left out. */
export function byTime(contacts: readonly Contact[]): { contact: Contact; time: ContactTime }[] {
  return contacts
    .flatMap((contact) => {
      const time = timeOf(contact);
      return time ? [{ contact, time }] : [];
    })
    .sort((a, b) => a.time.first.localeCompare(b.time.first) || a.time.last.localeCompare(b.time.last));
}

/** "the Paris meeting was on 30 March 2014", "the telephone call was reported on 11 March 2014". */
export function whenWords(contact: Contact, record: ContactRecord): string {
  const name = contactName(contact, record, { withoutDate: true });
  const { date, status } = contact;
  if (!date?.edtf) return `the day of ${name} is not stated${reportedIn(contact, record)}`;
  const day = contactName(contact, record).slice(name.length + 1);
  if (isReportDay(contact)) return `${name} was ${day}`;
  const of = day.replace(/^of /, "");
  const at = date.precision === "day" ? "on" : /^the /.test(of) ? "at" : "in";
  return status.value === "held" ? `${name} was ${at} ${of}` : `${name} was for ${of}`;
}

/** " (in an article of 12 Feb 2016)": the latest that a contact without a day can have been, where it took place. */
export function reportedIn(contact: Contact, record: ContactRecord): string {
  const day = publishedOf(contact, record);
  return day === null ? "" : ` (in an article of ${shortDayWords(day)})`;
}

/** The day of the first article that reports a contact. */
export function publishedOf({ accounts }: Contact, { articles }: ContactRecord): string | null {
  const days = accounts.flatMap(({ article }) => articles.find(({ id }) => id === article)?.published ?? []);
  return days.sort()[0] ?? null;
}

/** "reported Sat 3 May 2014" of a contact, for a note. */
export function dayNote(contact: Contact, record: ContactRecord): string | null {
  if (!isReportDay(contact)) return null;
  return `${contactName(contact, record, { withoutDate: true })}: ${contactDateWords(contact)}; the day of the contact itself is not stated.`;
}
