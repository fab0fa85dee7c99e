import { outletOf } from "../articles/address.ts";
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
  return `Archive: ${[articlesAndReposts(record.articles), ...outletsAndDays(record)].join(", ")}. A sample, not a full record.`;
}

/** "5 articles and 1 repost": what only repeats another article is none more. */
export function articlesAndReposts(articles: ContactRecord["articles"], words = counted): string {
  const reposts = articles.filter(({ repostOf }) => repostOf !== undefined).length;
  const own = words(articles.length - reposts, "article");
  return reposts === 0 ? own : `${own} and ${words(reposts, "repost")}`;
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
  const { days } = reachOf(record);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? shortDayWords(first) : `${shortDayWords(first)} – ${shortDayWords(last)}`;
}

/** Day of the newest article, or null. */
export function newestDay(record: Pick<ContactRecord, "articles">): string | null {
  return reachOf(record).days.at(-1) ?? null;
}

interface Reach {
  /** Days of publication, oldest first. */
  readonly days: readonly string[];
  readonly outlets: number;
  readonly undated: number;
}

const reaches = new WeakMap<ContactRecord["articles"], Reach>();

/** What the articles span; worked out once for an archive, since every reply says it. */
function reachOf({ articles }: Pick<ContactRecord, "articles">): Reach {
  const known = reaches.get(articles);
  if (known) return known;
  const days = articles.flatMap(({ published }) => (published === null ? [] : [published])).sort();
  const outlets = new Set(articles.flatMap((article) => outletOf(article) ?? [])).size;
  const reach = { days, outlets, undated: articles.length - days.length };
  reaches.set(articles, reach);
  return reach;
}

function outletsAndDays(record: Archive): string[] {
  const { outlets, undated } = reachOf(record);
  const span = publishedSpan(record);
  return [
    outlets === 0 ? "outlet not known" : counted(outlets, "outlet"),
    ...(span === null ? [] : [`published ${span}`]),
    ...(undated === 0 ? [] : [`${undated} without a date of publication`]),
  ];
}
