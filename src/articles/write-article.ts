import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Article } from "./article.ts";
import { ARTICLE_ID } from "./safe-files.ts";
import { writeWhole } from "./write-whole.ts";

/** An article as a file: front matter and body. Every value is quoted, so that none is anything but text. */
export function articleFile(article: Article): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", article.title],
    ["outlet", article.outlet],
    ["url", article.url],
    ["published", article.published ?? "unknown"],
    ["published_basis", KEPT.has(article.publishedBasis) ? article.publishedBasis : null],
    ["retrieved", article.arrived],
    ["language", article.language],
    ["kind", article.kind],
    ["author", article.author],
    ["repost_of", article.repostOf ?? null],
  ];
  const lines = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}: ${quoted(key, value)}`]));
  if (article.corrections !== undefined)
    lines.push(
      stringify({ corrections: article.corrections }, { defaultStringType: "QUOTE_DOUBLE" }).trimEnd(),
    );
  return `---\n${lines.join("\n")}\n---\n\n${article.text}\n`;
}

/** How the date is known is written down unless reading the file back would say the same. */
const KEPT: ReadonlySet<string> = new Set(["given", "metadata", "address", "dateline"]);

function quoted(key: string, value: string): string {
  return key === "title" || key === "outlet" || key === "author" || !/^[A-Za-z0-9][\w:./-]*$/.test(value)
    ? JSON.stringify(value)
    : value;
}

/**
 * Writes an article to `<folder>/<id>.md`, in one step: readers see the old file or the new one, whatever happens. An
 * earlier text of the article is kept under `revisions/`. Gives the file's path; throws where the id is no file name.
 */
export function writeArticle(folder: string, article: Article): string {
  if (!ARTICLE_ID.test(article.id)) throw new Error(`“${article.id}” cannot be the id of an article.`);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${article.id}.md`);
  const content = articleFile(article);
  if (existsSync(path)) keepRevision(folder, path, article.id, content);
  writeWhole(folder, path, content);
  return path;
}

function keepRevision(folder: string, path: string, id: string, content: string): void {
  const earlier = readFileSync(path, "utf8");
  if (earlier === content) return;
  const revisions = join(folder, "revisions");
  mkdirSync(revisions, { recursive: true });
  for (let number = 1; ; number += 1) {
    const kept = join(revisions, `${id}--${number}.md`);
    if (existsSync(kept)) continue;
    writeWhole(revisions, kept, earlier);
    return;
  }
}
