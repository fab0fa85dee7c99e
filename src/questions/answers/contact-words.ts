import type { Contact } from "../../contacts/contact.ts";
import { isDisputed } from "../../contacts/merging/differences.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { numberWord } from "../../replies/counted.ts";
import { dayWords, rangeWords } from "../../replies/days.ts";
import { isOfBriefing, pairWords } from "../../replies/people.ts";
import { contactDateWords, isReportDay, kindNoun } from "../../replies/words.ts";
import { isAhead } from "../select-contacts.ts";

/** A contact inside a sentence: "the Paris meeting of 30 March 2014", "the telephone call reported on 11 March 2014". */
export function contactName(
  contact: Contact,
  record: ContactRecord,
  options: {
    readonly withoutDate?: boolean;
    readonly withoutPlace?: boolean;
    readonly withoutStatus?: boolean;
  } = {},
): string {
  const noun = contact.kind.value === "consultation" ? "contact" : contact.kind.value;
  const pair = isOfBriefing(contact, record) ? "" : `${pairWords(contact, record)} `;
  const planned = options.withoutStatus ? "" : statusWord(contact);
  const place = options.withoutPlace ? "" : `${contact.place?.value.split(",")[0] ?? ""} `.trimStart();
  const where = place === "" ? "" : ` in ${place.trim()}`;
  const name = pair === "" ? `the ${planned}${place}${noun}` : `the ${planned}${pair}${noun}${where}`;
  return options.withoutDate ? name : `${name} ${dateClause(contact)}`;
}

function statusWord(contact: Contact): string {
  if (isDisputed(contact)) return "disputed ";
  return contact.status.value === "held" ? "" : `${contact.status.value} `;
}

/** ", reported as held", ", both reported as held", ": two reported as held, one only planned": how contacts stand. */
export function heldWords(contacts: readonly Contact[]): string {
  const held = contacts.filter((contact) => contact.status.value === "held").length;
  const rest = contacts.filter((contact) => contact.status.value !== "held");
  const restWords = rest.every(isAhead) ? "only planned" : "not reported as held";
  if (rest.length === 0)
    return `${contacts.length === 1 ? "," : contacts.length === 2 ? ", both" : ", all"} reported as held`;
  if (held === 0)
    return `${contacts.length === 1 ? "," : contacts.length === 2 ? ", both" : ", all"} ${restWords}`;
  return `: ${numberWord(held)} reported as held, ${numberWord(rest.length)} ${restWords}`;
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
