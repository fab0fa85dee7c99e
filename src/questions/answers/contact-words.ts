import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { dayWords, rangeWords } from "../../replies/days.ts";
import { isOfBriefing, pairWords } from "../../replies/people.ts";
import { contactDateWords, isReportDay, kindNoun } from "../../replies/words.ts";

/** A contact inside a sentence: "the Paris meeting of 30 March 2014", "the telephone call reported on 11 March 2014". */
export function contactName(
  contact: Contact,
  record: ContactRecord,
  options: { readonly withoutDate?: boolean; readonly withoutPlace?: boolean } = {},
): string {
  const noun = contact.kind.value === "consultation" ? "contact" : contact.kind.value;
  const pair = isOfBriefing(contact, record) ? "" : `${pairWords(contact, record)} `;
  const planned = contact.status.value === "held" ? "" : `${contact.status.value} `;
  const place = options.withoutPlace ? "" : `${contact.place?.value.split(",")[0] ?? ""} `.trimStart();
  const name = `the ${planned}${place}${pair}${noun}`;
  return options.withoutDate ? name : `${name} ${dateClause(contact)}`;
}

/** "of 28 May 2014", "reported on 3 May 2014", "of the end of March 2015 (day not stated)". */
function dateClause(contact: Contact): string {
  const { date } = contact;
  if (!date?.edtf) return "(date not stated)";
  if (isReportDay(contact)) return `reported on ${dayWords(date.edtf)}`;
  if (date.precision === "day") return `of ${dayWords(date.edtf)}`;
  return `of ${looseDay(contact)}`;
}

function looseDay(contact: Contact): string {
  const words = contactDateWords(contact);
  return /^(?:end|beginning|middle|week) /.test(words) ? `the ${words}` : words;
}

/** The day alone: "Wednesday 28 May 2014", "end of March 2015 (day not stated)", with its part of the day; null: not stated. */
export function dayAnswer(contact: Contact): string | null {
  const { date } = contact;
  if (!date) return null;
  if (!date.edtf) return date.text === "" ? null : `${date.text} (which day that was is not known)`;
  const day =
    date.precision === "day"
      ? weekdayLong(date.edtf)
      : date.precision === "range"
        ? rangeWords(date.edtf)
        : contactDateWords(contact);
  if (isReportDay(contact))
    return `reported on ${weekdayLong(date.edtf)}; the day of the ${kindNoun(contact)} itself is not stated`;
  if (date.partOfDay === null) return day;
  return `${day}, ${date.partOfDay === "night" ? "at night" : `in the ${date.partOfDay}`}`;
}

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** "Wednesday 28 May 2014". */
function weekdayLong(iso: string): string {
  const weekday = /^\d{4}-\d\d-\d\d$/.test(iso) ? `${DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ` : "";
  return `${weekday}${dayWords(iso)}`;
}
