import type { Article } from "../articles/article.ts";
import type { Contact } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { checkedWords } from "../replies/checked.ts";
import { capital, listed } from "../replies/counted.ts";
import { dayWords, rangeWords } from "../replies/days.ts";
import { initiativeWords } from "../replies/people.ts";
import { plain } from "../replies/plain.ts";
import { contactDateWords, isReportDay, kindNoun, kindWords, statusWords } from "../replies/words.ts";
import type { Selection } from "./export.ts";
import { articlesOf, webAddress } from "./say.ts";

/** A contact as it is cited: an entry of a record, as it stood on a day. */
export interface CitedContact {
  readonly contact: Contact;
  /** "Telephone call, John Kerry and Sergei Lavrov, reported 11 March 2014 (day of the call not stated), at U.S. initiative; reported as held". */
  readonly title: string;
  readonly articles: readonly Article[];
  /** "not yet checked". */
  readonly checked: string;
}

/** What is to be cited: contacts, and each article that they rest on once. */
export interface Cited {
  readonly contacts: readonly CitedContact[];
  readonly articles: readonly Article[];
  /** "Kerry–Lavrov record". */
  readonly recordName: string;
  /** ISO day on which the record stood so. */
  readonly asOf: string;
}

export function citedOf({ record, contacts, now }: Selection): Cited {
  const cited = contacts.map((contact) => citedContact(contact, record));
  const ids = new Set(cited.flatMap(({ articles }) => articles.map(({ id }) => id)));
  return {
    contacts: cited,
    articles: record.articles.filter(({ id }) => ids.has(id)),
    recordName: `${plain(record.briefing.title)} record`,
    asOf: now.toISOString().slice(0, 10),
  };
}

function citedContact(contact: Contact, record: ContactRecord): CitedContact {
  const kind =
    contact.kind.value === "consultation" ? "contact, how they spoke not stated" : kindWords(contact);
  const words = [
    kind,
    listed(contact.participants.map(({ name }) => name)),
    ...(contact.place === null ? [] : [contact.place.value]),
    citedDay(contact),
    ...(contact.initiator === null ? [] : [initiativeWords(contact.initiator.value, record)]),
  ];
  return {
    contact,
    title: plain(`${capital(words.join(", "))}; ${statusWords(contact)}${openWords(contact)}`),
    articles: articlesOf(contact, record),
    checked: checkedWords(contact),
  };
}

/** A plan that is pasted alone must not be taken for a contact. */
function openWords({ status }: Contact): string {
  const isAhead = ["planned", "proposed", "requested"].includes(status.value);
  return isAhead ? "; whether it took place is not in the archive" : "";
}

/** Days as documents write them, months in full; a day of a statement is never taken for the day of the contact. */
function citedDay(contact: Contact): string {
  const { date } = contact;
  if (date?.edtf == null || (date.precision !== "day" && date.precision !== "range"))
    return contactDateWords(contact);
  const day = `${date.modifier === "approximate" ? "about " : ""}${rangeWords(date.edtf)}`;
  return isReportDay(contact) ? `reported ${day} (day of the ${kindNoun(contact)} not stated)` : day;
}

/** An article in the notes style of the Chicago Manual: “Title,” outlet, day, address. */
export function articleNote(article: Article): string {
  const title = plain(article.title);
  const parts = [
    ...(article.author === null ? [] : [plain(article.author)]),
    `“${title}${/[?!]$/.test(title) ? "" : ","}”`,
  ];
  const rest = [
    ...(article.outlet === null ? [] : [plain(article.outlet)]),
    article.published === null ? "undated" : dayWords(article.published),
    ...(webAddress(article) === null ? [] : [webAddress(article)]),
  ];
  return `${parts.join(", ")} ${rest.join(", ")}`;
}

/** A contact in the same style: what it is, the articles it rests on, its permanent number, the state of the record on the day. */
export function contactNote(
  { title, articles, contact, checked }: CitedContact,
  { recordName, asOf }: Cited,
): string {
  const sources = articles.map(articleNote).join("; ");
  return `${title}. ${sources === "" ? "" : `${sources}. `}Readout, ${recordName}, no. ${contact.id}, as of ${dayWords(asOf)}, ${checked}.`;
}
