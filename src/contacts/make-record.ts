import type { Article } from "../articles/article.ts";
import type { Briefing } from "../briefing.ts";
import type { Contact } from "./contact.ts";
import { applyCorrections } from "./corrections/apply-corrections.ts";
import { findContacts } from "./find-contacts.ts";
import { daysOf } from "./finding/compatible.ts";
import { mergeContacts } from "./merge-contacts.ts";
import type { Register } from "./principals.ts";
import type { ContactRecord } from "./record.ts";
import type { Vocabulary } from "./topics.ts";

/** The record of a briefing: the contacts of its articles, accounts of one occasion joined, oldest first. */
export function makeRecord(
  briefing: Briefing,
  register: Register,
  vocabulary: Vocabulary,
  articles: readonly Article[],
  find = findContacts,
): ContactRecord {
  const ordered = [...articles].sort(byPublication);
  const found = ordered.flatMap((article) => find(article, register, vocabulary));
  const repostOf = new Map(ordered.flatMap((one) => (one.repostOf ? [[one.id, one.repostOf]] : [])));
  const merged = mergeContacts(found, {
    repostOf,
    publishedOf: new Map(ordered.map(({ id, published }) => [id, published])),
    countryName: register.countryName,
  });
  const corrected = applyCorrections(merged, ordered, { register, vocabulary });
  const contacts = inOrder(corrected.contacts, ordered);
  const isOwn = (contact: Contact): boolean => isOf(briefing, contact);
  return {
    briefing,
    register,
    vocabulary,
    articles: ordered,
    contacts: contacts.filter(isOwn),
    others: contacts.filter((contact) => !isOwn(contact)),
    rejected: corrected.rejected,
    problems: corrected.problems,
  };
}

/** Whether a contact is of those whom a briefing follows: at least two of them took part. */
export function isOf({ principals }: Pick<Briefing, "principals">, { participants }: Contact): boolean {
  const followed = participants.filter(
    ({ principal }) => principal !== null && principals.includes(principal),
  );
  return followed.length >= 2;
}

function byPublication(a: Article, b: Article): number {
  return (a.published ?? "9999").localeCompare(b.published ?? "9999") || a.id.localeCompare(b.id);
}

/** Oldest first; a contact without a date stands at the publication of its first account. */
function inOrder(contacts: readonly Contact[], articles: readonly Article[]): Contact[] {
  const published = new Map(articles.map(({ id, published }) => [id, published]));
  const dayOf = ({ date, accounts }: Contact): string =>
    date?.edtf
      ? daysOf(date.edtf)[date.modifier === "end" || date.precision === "range" ? 1 : 0]
      : (published.get(accounts[0]?.article ?? "") ?? "9999");
  return contacts
    .map((contact, index) => ({ contact, index, day: dayOf(contact) }))
    .sort((a, b) => a.day.localeCompare(b.day) || hourOf(a.contact) - hourOf(b.contact) || a.index - b.index)
    .map(({ contact }) => contact);
}

/** Of two contacts of one day, the one of the morning comes first; where a part of the day is not stated, noon will do. */
function hourOf({ date }: Contact): number {
  return { morning: 8, afternoon: 15, evening: 20, night: 22 }[date?.partOfDay ?? "afternoon"];
}
