import type { Contact, ContactDate, ContactKind, ContactStatus } from "../contacts/contact.ts";
import { isDisputed } from "../contacts/merging/differences.ts";
import { articleIn, type ContactRecord } from "../contacts/record.ts";
import { dayWords, rangeWords, weekdayWords } from "./days.ts";
import { printed, text } from "./line.ts";
import type { Line } from "./reply.ts";

export { dayWords } from "./days.ts";

const STATUS: Readonly<Record<ContactStatus, string>> = {
  held: "reported as held",
  planned: "planned when reported",
  proposed: "proposed when reported",
  requested: "requested when reported",
  refused: "reported as refused",
  cancelled: "reported as cancelled",
  postponed: "reported as postponed",
  "not held": "reported as not held",
  denied: "reported as denied",
};

/** How a contact is called in the middle of a sentence: "the day of the call itself". */
const NOUN: Readonly<Record<ContactKind, string>> = {
  "telephone call": "call",
  "video call": "video call",
  meeting: "meeting",
  visit: "visit",
  letter: "letter",
  "joint statement": "joint statement",
  consultation: "contact",
};

const PART_OF_MONTH = {
  start: "beginning of",
  mid: "middle of",
  end: "end of",
  approximate: "about",
} as const;
const PART_OF_YEAR = { start: "early", mid: "mid", end: "late", approximate: "about" } as const;

/** "telephone call", "how they spoke not stated". */
export function kindWords(contact: Pick<Contact, "kind">): string {
  return contact.kind.value === "consultation" ? "how they spoke not stated" : contact.kind.value;
}

/** "call", "meeting"; "contact" where the channel is not stated. */
export function kindNoun(contact: Pick<Contact, "kind">): string {
  return NOUN[contact.kind.value];
}

/** "reported as held", "planned when reported", "reported as held, and denied". */
export function statusWords(contact: Pick<Contact, "status" | "differences">): string {
  const status = contact.status.value;
  if (!isDisputed(contact)) return STATUS[status];
  return status === "denied" ? "reported as held, and denied" : "reported as held, and as not held";
}

/** True where only the day of a statement or of publication is known, never the day of the contact itself. */
export function isReportDay(contact: Pick<Contact, "date">): boolean {
  return contact.date?.basis === "report" || contact.date?.basis === "publication";
}

/** "Wed 28 May 2014", "reported Sat 3 May 2014", "end of March 2015 (day not stated)", "date not stated". */
export function contactDateWords(contact: Pick<Contact, "date">): string {
  const { date } = contact;
  if (date === null) return "date not stated";
  if (date.edtf === null) return "date not known";
  const words = dateWords(date.edtf, date);
  return isReportDay(contact) ? `reported ${words}` : words;
}

function dateWords(edtf: string, date: ContactDate): string {
  if (date.precision === "range") return rangeWords(edtf);
  if (date.precision === "day")
    return `${date.modifier === "approximate" ? "about " : ""}${weekdayWords(edtf)}`;
  return `${looseWords(edtf, date)} (day not stated)`;
}

/** A time longer than a day: "end of March 2015", "week of 26 May 2014", "early 2015". */
function looseWords(edtf: string, date: ContactDate): string {
  if (date.precision === "week") return weekWords(edtf);
  const words = rangeWords(edtf);
  if (date.modifier === null) return words;
  if (date.precision === "year") return `${PART_OF_YEAR[date.modifier]} ${words}`;
  return `${PART_OF_MONTH[date.modifier]} ${words}`;
}

function weekWords(edtf: string): string {
  const [first = edtf] = edtf.split("/");
  const week = /^(\d{4})-W(\d\d)$/.exec(first);
  return week === null ? `week of ${dayWords(first)}` : `week ${Number(week[2])} of ${week[1]}`;
}

/** How the day of a contact is known: “on Wednesday”, counted from publication on Fri 30 May 2014. */
export function basisWords(contact: Contact, record: Pick<ContactRecord, "articles">): Line {
  const { date } = contact;
  if (date === null) return [text("not stated.")];
  const published = articleIn(record, date.evidence.article)?.published ?? null;
  if (date.basis === "corrected") return [text("corrected by a person.")];
  if (date.edtf === null) return [...expression(date), text(unresolved(published))];
  if (date.basis === "publication")
    return [
      text(`only the day of publication is known; the day of the ${kindNoun(contact)} itself is not stated.`),
    ];
  if (date.basis === "report") return reportDay(contact, date, published);
  return [...expression(date), text(`${countedFrom(date, published)}.`)];
}

function reportDay(contact: Contact, date: ContactDate, published: string | null): Line {
  const day = date.precision === "day" ? weekdayWords(date.edtf ?? "") : dateWords(date.edtf ?? "", date);
  return [
    text(`${day} is the day of the statement (`),
    ...expression(date),
    text(`${countedFrom(date, published)}). The day of the ${kindNoun(contact)} itself is not stated.`),
  ];
}

function expression(date: ContactDate): Line {
  if (date.text.trim() === "") return [text("not printed")];
  return date.calendar ? [text("printed as "), printed(date.text)] : [printed(date.text)];
}

function countedFrom(date: ContactDate, published: string | null): string {
  const from = published === null ? "" : ` on ${weekdayWords(published)}`;
  if (!date.calendar) return `, counted from publication${from}`;
  return /\d{4}/.test(date.text) ? "" : "; the year is that of publication";
}

function unresolved(published: string | null): string {
  return published === null
    ? "; which day that was is not known, because the article's date of publication is missing."
    : "; which day that was is not known.";
}
