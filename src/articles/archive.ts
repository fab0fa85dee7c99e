import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "./article.ts";
import { readArticle } from "./read-articles.ts";
import { ARTICLE_ID } from "./safe-files.ts";
import { writeArticle } from "./write-article.ts";

/** What becomes of an article that comes in. `belongs to the briefing`: it differs from one that ships, and is left out. */
export type Fate = "new" | "changed" | "already there" | "original of a summary" | "belongs to the briefing";

/** A folder that articles are imported into, and what else of the briefing they may meet. */
export interface Archive {
  readonly folder: string;
  /** Articles of the briefing that lie elsewhere: those that ship with it. */
  readonly shipped: readonly Article[];
}

/** What an import comes to: its fate, and the article as it is to be written. */
export interface Arrival {
  readonly fate: Fate;
  readonly article: Article;
}

/**
 * What becomes of an article in an archive. One that is there already keeps its arrival, its corrections and whatever
 * the new page does not say; what differs makes it `changed`.
 */
export function arrivalOf(article: Article, { folder, shipped }: Archive): Arrival {
  const name = `${article.id}.md`;
  if (existsSync(join(folder, name))) {
    const before = readArticle(folder, name).article;
    if (before === null) return { fate: "changed", article };
    const completed = completedBy(article, before);
    if (before.kind === "brief") return { fate: "original of a summary", article: completed };
    return { fate: isSame(before, completed) ? "already there" : "changed", article: completed };
  }
  const twin = shipped.find(({ id }) => id === article.id);
  if (twin === undefined) return { fate: "new", article };
  if (twin.kind === "brief") return { fate: "original of a summary", article };
  const same = isSame(twin, completedBy(article, twin));
  return { fate: same ? "already there" : "belongs to the briefing", article: twin };
}

/** Writes an article that is new to its archive, or changed; what else there is stays as it is. */
export function keepArrival({ fate, article }: Arrival, { folder }: Archive): void {
  if (fate !== "already there" && fate !== "belongs to the briefing") writeArticle(folder, article);
}

function completedBy(article: Article, before: Article): Article {
  const { corrections } = before;
  const repostOf = article.repostOf ?? before.repostOf;
  // What a user has said of the day stands until a user says otherwise.
  const isSaid = before.publishedBasis === "given" && article.publishedBasis !== "given";
  const { published, publishedBasis } = article.published === null || isSaid ? before : article;
  return {
    ...article,
    outlet: article.outlet ?? before.outlet,
    url: article.url ?? before.url,
    author: article.author ?? before.author,
    published,
    publishedBasis,
    arrived: before.arrived,
    ...(repostOf === undefined ? {} : { repostOf }),
    ...(corrections === undefined ? {} : { corrections }),
  };
}

function isSame(before: Article, article: Article): boolean {
  return (["title", "outlet", "url", "published", "text"] as const).every(
    (field) => before[field] === article[field],
  );
}

/** Takes an article file out of a folder into `removed/` beside it; gives its new path, or null where there is none. */
export function removeArticle(folder: string, id: string): string | null {
  const path = join(folder, `${id}.md`);
  if (!ARTICLE_ID.test(id) || !existsSync(path)) return null;
  const removed = join(folder, "removed");
  mkdirSync(removed, { recursive: true });
  for (let number = 1; ; number += 1) {
    const to = join(removed, number === 1 ? `${id}.md` : `${id}--${number}.md`);
    if (existsSync(to)) continue;
    renameSync(path, to);
    return to;
  }
}
