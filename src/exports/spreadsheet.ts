import { stringify } from "csv-stringify/sync";
import { codesOf } from "../contacts/codes.ts";
import type { Contact } from "../contacts/contact.ts";
import { type DaySpan, daySpan } from "../contacts/day-span.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { accountWords, sidesHeard } from "../replies/accounts.ts";
import { checkedWords } from "../replies/checked.ts";
import { listed } from "../replies/counted.ts";
import { plain } from "../replies/plain.ts";
import { contactDateWords, kindWords, statusWords } from "../replies/words.ts";
import type { Exported, Selection } from "./export.ts";
import { articlesOf, differenceLines, historyLines, subjectLabels, webAddress } from "./say.ts";

const NOT_STATED = "not stated";

const KNOWN: Readonly<Record<DaySpan["known"], string>> = {
  day: "day of the contact",
  approximate: "some day within",
  report: "day of a statement only",
};

/** What was told in Readout's own words must never pass for the newspaper's. */
const READ_FROM = { full: "article", brief: "summary" } as const;

type Column = readonly [heading: string, value: (contact: Contact, record: ContactRecord) => string];

const COLUMNS: readonly Column[] = [
  ["number", ({ id }) => id],
  ["when", (contact) => contactDateWords(contact)],
  ["from", ({ date }) => daySpan(date)?.first ?? ""],
  ["to", ({ date }) => daySpan(date)?.last ?? ""],
  ["how the day is known", ({ date }) => whatIsKnown(daySpan(date))],
  ["how", (contact) => kindWords(contact)],
  ["status", (contact) => statusWords(contact)],
  ["where", ({ place }) => place?.value ?? NOT_STATED],
  ["who", ({ participants }) => participants.map(({ name }) => name).join("; ")],
  ["at whose initiative", ({ initiator }) => initiator?.value ?? NOT_STATED],
  ["host", ({ host }) => host?.value ?? NOT_STATED],
  ["duration", ({ duration }) => duration?.value ?? NOT_STATED],
  ["subject", (contact, record) => subjectLabels(contact, record).join("; ") || NOT_STATED],
  ["subject without a topic", ({ unlisted }) => unlisted.map(({ value }) => value).join("; ")],
  ["outcome", ({ outcome }) => outcome?.value ?? NOT_STATED],
  ["history", (contact, record) => historyLines(contact, record).join(" ")],
  ["where accounts differ", (contact, record) => differenceLines(contact, record).join(" ")],
  ["accounts", (contact, record) => accountWords(contact, record)],
  ["sides heard", (contact, record) => listed(sidesHeard(contact, record)) || "none"],
  ["checked", (contact) => checkedWords(contact)],
  ["outlets", (contact, record) => ofArticles(contact, record, ({ outlet }) => outlet)],
  ["headlines", (contact, record) => ofArticles(contact, record, ({ title }) => title)],
  ["published", (contact, record) => ofArticles(contact, record, ({ published }) => published)],
  ["addresses", (contact, record) => ofArticles(contact, record, webAddress)],
  ["read from", (contact, record) => ofArticles(contact, record, ({ kind }) => READ_FROM[kind])],
  ["CAMEO", (contact) => codesOf(contact).cameo.join("; ")],
  ["PLOVER event", (contact) => codesOf(contact).plover.event ?? ""],
  ["PLOVER mode", (contact) => codesOf(contact).plover.mode ?? ""],
];

/**
 * Contacts as comma-separated values (RFC 4180), a line each, for spreadsheets: UTF-8 with its mark, so that they read
 * Cyrillic, and with an apostrophe before whatever they would take for a formula.
 */
export function spreadsheetOf({ record, contacts }: Selection): Exported {
  const rows = contacts.map((contact) => COLUMNS.map(([, value]) => plain(value(contact, record))));
  const text = stringify([COLUMNS.map(([heading]) => heading), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return { text, leftOut: [] };
}

function whatIsKnown(span: DaySpan | null): string {
  return span === null ? NOT_STATED : KNOWN[span.known];
}

function ofArticles(
  contact: Contact,
  record: ContactRecord,
  value: (article: ContactRecord["articles"][number]) => string | null,
): string {
  return articlesOf(contact, record)
    .map((article) => value(article) ?? NOT_STATED)
    .join("; ");
}
