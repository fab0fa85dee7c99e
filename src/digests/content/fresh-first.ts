import type { Contact } from "../../contacts/contact.ts";
import { isOld } from "./digest-words.ts";
import { type Issue, MOST_LINES } from "./issue.ts";

/** The new contacts that an issue tells: those of these days' news, and those that only old articles tell of. */
export function freshFirst({ news, until }: Pick<Issue, "news" | "until">): {
  readonly fresh: readonly Contact[];
  readonly history: readonly Contact[];
} {
  const published = new Map(news.now.articles.map((one) => [one.id, one.published]));
  const isHistory = ({ accounts }: Contact) =>
    accounts.every(({ article }) => isOld(published.get(article) ?? null, until));
  const shown = news.contacts.slice(-MOST_LINES);
  return { fresh: shown.filter((one) => !isHistory(one)), history: shown.filter(isHistory) };
}

/** The latest so many, in their order; those without a date give way first. */
export function latest(contacts: readonly Contact[], most: number): Contact[] {
  const isDated = ({ date }: Contact) => date?.edtf != null;
  const byDate = [...contacts.filter((one) => !isDated(one)), ...contacts.filter(isDated)];
  const kept = new Set(byDate.slice(-most));
  return contacts.filter((one) => kept.has(one));
}
