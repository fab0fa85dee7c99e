import type { ContactRecord } from "../contacts/record.ts";
import { counted } from "./counted.ts";
import { shortDayWords } from "./days.ts";

/** What the archive held before: a digest shows how it has grown. */
export interface ArchiveBefore {
  readonly articles: number;
  readonly contacts: number;
}

type Archive = Pick<ContactRecord, "articles" | "contacts">;

/** "Archive: 5 articles, 1 outlet, published 12 Mar 2014 – 11 May 2015. A sample, not a full record." */
export function archiveLine(record: Archive): string {
  if (record.articles.length === 0) return "Archive: no articles yet.";
  return `Archive: ${[counted(record.articles.length, "article"), ...outletsAndDays(record)].join(", ")}. A sample, not a full record.`;
}

/** "Archive: now 5 articles (was 3), 1 outlet, 7 contacts (was 3), published …"; without `before`: no "was". */
export function grownArchiveLine(record: Archive, before: ArchiveBefore | null): string {
  if (record.articles.length === 0) return "Archive: no articles yet.";
  const was = (now: number, then: number | undefined) =>
    then === undefined || then === now ? "" : ` (was ${then})`;
  const grown = before !== null && before.articles !== record.articles.length;
  const articles = `${grown ? "now " : ""}${counted(record.articles.length, "article")}${was(record.articles.length, before?.articles)}`;
  const contacts = `${counted(record.contacts.length, "contact")}${was(record.contacts.length, before?.contacts)}`;
  const [outlets, ...days] = outletsAndDays(record);
  const all = [articles, outlets, contacts, ...days].filter((words) => words !== undefined);
  return `Archive: ${all.join(", ")}. A sample, not a full record.`;
}

/** "12 Mar 2014 – 11 May 2015": the days of publication that the archive spans; null where none is known. */
export function publishedSpan(record: Pick<ContactRecord, "articles">): string | null {
  const days = publishedDays(record);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? shortDayWords(first) : `${shortDayWords(first)} – ${shortDayWords(last)}`;
}

/** Day of the newest article, or null. */
export function newestDay(record: Pick<ContactRecord, "articles">): string | null {
  return publishedDays(record).at(-1) ?? null;
}

function publishedDays(record: Pick<ContactRecord, "articles">): string[] {
  return record.articles.flatMap((article) => (article.published === null ? [] : [article.published])).sort();
}

function outletsAndDays(record: Archive): string[] {
  const outlets = new Set(
    record.articles.flatMap((article) => (article.outlet === null ? [] : [article.outlet])),
  );
  const span = publishedSpan(record);
  const undated = record.articles.filter((article) => article.published === null).length;
  return [
    outlets.size === 0 ? "outlet not known" : counted(outlets.size, "outlet"),
    ...(span === null ? [] : [`published ${span}`]),
    ...(undated === 0 ? [] : [`${undated} without a date of publication`]),
  ];
}
