import { outletOf } from "../articles/address.ts";
import type { Article } from "../articles/article.ts";
import type { Contact, ContactStatus } from "../contacts/contact.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { accountWords } from "../replies/accounts.ts";
import { checkedWords } from "../replies/checked.ts";
import { subjects, subjectWords } from "../replies/contact-line.ts";
import { capital } from "../replies/counted.ts";
import { dayWords } from "../replies/days.ts";
import { differenceFacts, historyFacts } from "../replies/differences.ts";
import { initiativeWords, pairWords } from "../replies/people.ts";
import { plain } from "../replies/plain.ts";
import { lineText } from "../replies/plain-text.ts";
import type { Line } from "../replies/reply.ts";
import { basisWords, contactDateWords, kindWords, statusWords } from "../replies/words.ts";

/** What stands before a contact that is not reported as held, wherever only one line is seen. */
const MARK: Readonly<Record<Exclude<ContactStatus, "held">, string>> = {
  planned: "PLANNED",
  proposed: "PROPOSED",
  requested: "REQUESTED",
  refused: "REFUSED",
  cancelled: "CANCELLED",
  postponed: "POSTPONED",
  "not held": "NOT HELD",
  denied: "DENIED",
};

/** "Telephone call, Kerry–Lavrov", "PLANNED: Meeting, Kerry–Lavrov, Sochi". */
export function contactTitle(contact: Contact, record: ContactRecord): string {
  const { value: status } = contact.status;
  const kind =
    contact.kind.value === "consultation" ? "Contact (how they spoke not stated)" : kindWords(contact);
  const place = contact.place === null ? [] : [contact.place.value];
  const words = [capital(kind), pairWords(contact, record), ...place].join(", ");
  return plain(status === "held" ? words : `${MARK[status]}: ${words}`);
}

/** What is known of a contact, a line each: status, day and how it is known, subject, initiative, whose account. */
export function contactLines(contact: Contact, record: ContactRecord): string[] {
  const initiative =
    contact.initiator === null
      ? "at whose initiative: not stated"
      : initiativeWords(contact.initiator.value, record);
  return [
    `${statusWords(contact)}; ${contactDateWords(contact)}`,
    `Day: ${lineText(basisWords(contact, record), () => 0)}`,
    `Subject: ${[...topicWords(contact, record), ...contact.unlisted.map(({ value }) => value)].join("; ") || "not stated"}`,
    initiative,
    accountWords(contact, record),
    ...historyLines(contact, record),
    ...differenceLines(contact, record),
    ...articlesOf(contact, record).map((article) => `Source: ${sourceLine(article)}`),
    `Readout record ${contact.id}, ${checkedWords(contact)}.`,
  ].map((line) => capital(plain(line)));
}

/** "History: planned (Fri 11 Jul 2014, The Example); then postponed …"; none where it is told in one way. */
export function historyLines(contact: Contact, record: ContactRecord): string[] {
  return historyFacts(contact, record).map(factWords);
}

/** "Accounts differ on place: Oslo (The Example); Bern (The Other)." */
export function differenceLines(contact: Contact, record: ContactRecord): string[] {
  return differenceFacts(contact, record).map(factWords);
}

/** A fact with its outlets by name: there is no list of sources that numbers could point to. */
function factWords({ label, value }: { readonly label: string; readonly value: Line }): string {
  const words = value.map((span) => {
    if (span.kind === "cite") return `(${span.citation.outlet ?? "outlet not known"})`;
    return span.kind === "printed" ? `“${span.text}”` : span.text;
  });
  return plain(`${label}: ${words.join("")}`);
}

function topicWords(contact: Contact, record: ContactRecord): string[] {
  return contact.topics.length === 0 ? [] : [subjectWords(contact, record)];
}

/** The articles that report a contact, oldest first. */
export function articlesOf(contact: Contact, { articles }: Pick<ContactRecord, "articles">): Article[] {
  const ids = new Set(contact.accounts.map(({ article }) => article));
  return articles.filter(({ id }) => ids.has(id));
}

/** Labels of a contact's subjects, the narrowest ones. */
export function subjectLabels(contact: Contact, record: ContactRecord): readonly string[] {
  return subjects(contact, record).map(plain);
}

/** The article's address as a plain web address; null where there is none. */
export function webAddress({ url }: Pick<Article, "url">): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}

/** "The Example Times, “Ministers Talk”, 12 March 2014, https://…". */
function sourceLine(article: Article): string {
  const published = article.published === null ? "undated" : dayWords(article.published);
  const parts = [outletOf(article), `“${plain(article.title)}”`, published, webAddress(article)];
  const known = article.kind === "brief" ? " (known from a summary)" : "";
  return `${parts.filter((part) => part !== null).join(", ")}${known}`;
}
