import type { Article } from "../../articles/article.ts";
import type { Contact } from "../../contacts/contact.ts";
import type { ContactRecord } from "../../contacts/record.ts";
import { type Corrected, correctionsIn, isSeenIn } from "./corrected.ts";
import { type ArrivalOf, recordAsOf } from "./record-as-of.ts";

/** A contact that was known before and about which more or something else is known now. */
export interface Change {
  readonly before: Contact;
  readonly now: Contact;
  /** Ids of the articles that brought the change. */
  readonly articles: readonly string[];
}

/** What came into a record within a window of arrival. */
export interface WhatIsNew {
  /** The record at the end of the window. */
  readonly now: ContactRecord;
  /** At its beginning; null for a first digest. */
  readonly before: ContactRecord | null;
  readonly articles: readonly Article[];
  readonly contacts: readonly Contact[];
  readonly changes: readonly Change[];
  /** What editors have set right of contacts that were told before. */
  readonly corrected: readonly Corrected[];
  /** Contacts of other pairs. */
  readonly others: readonly Contact[];
}

/** Compares the record at both ends of [since, until); without `since` everything is new. Only contacts that `wanted` lets through count. */
export function whatIsNew(
  record: ContactRecord,
  arrivals: ArrivalOf,
  window: { readonly since: Date | null; readonly until: Date },
  wanted: (contact: Contact) => boolean,
): WhatIsNew {
  const now = recordAsOf(record, arrivals, window.until);
  const before = window.since === null ? null : recordAsOf(record, arrivals, window.since);
  const known = new Map(before?.contacts.map((contact) => [contact.id, contact]));
  const knownOthers = new Set(before?.others.map(({ id }) => id));
  const old = new Set(before?.articles.map(({ id }) => id));
  return {
    now,
    before,
    articles: now.articles.filter(({ id }) => !old.has(id)),
    contacts: now.contacts.filter((contact) => !known.has(contact.id) && wanted(contact)),
    changes: now.contacts.filter(wanted).flatMap((contact) => changeOf(known.get(contact.id), contact)),
    corrected: correctedIn(record, known, arrivals, window).filter(({ contact }) => wanted(contact)),
    others: now.others.filter(({ id }) => !knownOthers.has(id)),
  };
}

/** Corrections of contacts that stood in the record before; what is new says it as it is now. */
function correctedIn(
  record: ContactRecord,
  known: ReadonlyMap<string, Contact>,
  arrivals: ArrivalOf,
  { since, until }: { readonly since: Date | null; readonly until: Date },
): Corrected[] {
  if (since === null) return [];
  const toldOf = ({ contact, isOut }: Corrected) =>
    known.has(contact.id) ||
    (isOut &&
      contact.accounts.every(({ article }) => (arrivals.get(article)?.getTime() ?? 0) < since.getTime()));
  return correctionsIn(record).filter((one) => isSeenIn(one, arrivals, since, until) && toldOf(one));
}

function changeOf(before: Contact | undefined, now: Contact): Change[] {
  if (before === undefined) return [];
  const had = new Set(before.accounts.map(({ article }) => article));
  const articles = now.accounts.flatMap(({ article }) => (had.has(article) ? [] : [article]));
  return articles.length > 0 || before.status.value !== now.status.value ? [{ before, now, articles }] : [];
}

/** Statuses that leave open whether the contact took place. */
export function isOpen(contact: Pick<Contact, "status">): boolean {
  return ["planned", "proposed", "requested"].includes(contact.status.value);
}

/** So long after it was reported, a plan without a day is taken as past. */
const UNDATED_LASTS_DAYS = 30;

/** True where an open contact's day is past and nobody reported on it; one without a day, a month after its last report. */
export function isPast(
  { date, accounts }: Pick<Contact, "date" | "accounts">,
  today: string,
  { articles }: Pick<ContactRecord, "articles">,
): boolean {
  const last = date?.edtf?.split("/").at(-1);
  if (last !== undefined) return last < today.slice(0, last.length);
  const told = new Set(accounts.map(({ article }) => article));
  const reported = articles.filter(({ id }) => told.has(id)).flatMap(({ published }) => published ?? []);
  const latest = reported.sort().at(-1);
  return latest !== undefined && Date.parse(today) - Date.parse(latest) > UNDATED_LASTS_DAYS * 86_400_000;
}
