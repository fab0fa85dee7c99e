import { outletOf } from "../articles/address.ts";
import { type Archive, removeArticle } from "../articles/archive.ts";
import type { Article } from "../articles/article.ts";
import { isInside } from "../articles/safe-files.ts";
import type { Contact } from "../contacts/contact.ts";
import type { Shelf } from "../library.ts";
import { articlesAndReposts } from "../replies/archive-line.ts";
import { plain } from "../replies/plain.ts";
import { distance } from "../spelling.ts";
import { columns } from "./columns.ts";
import { withOthers } from "./contact-count.ts";
import { UsageError } from "./usage-error.ts";

/** The archive of a briefing: its folder, and what ships beside it. */
export function archiveOf({ record }: Shelf, folder: string): Archive {
  return { folder, shipped: record.articles.filter((article) => !isImported(article, folder)) };
}

const HEADS = ["id", "published", "outlet", "kind", "contacts", "where"];

/** The articles of a briefing, shipped and imported, one line each; `json`: one object a line. */
export function listArticles({ record }: Shelf, archive: string, json: boolean): string {
  const countOf = (contacts: readonly Contact[], id: string): number =>
    contacts.filter(({ accounts }) => accounts.some(({ article }) => article === id)).length;
  if (json) {
    return record.articles
      .map((article) => {
        const { id, title, outlet, url, published, kind, arrived } = article;
        const imported = isImported(article, archive);
        return JSON.stringify({
          id,
          title,
          outlet,
          url,
          published,
          arrived,
          kind,
          imported,
          repostOf: article.repostOf ?? null,
          contacts: countOf(record.contacts, id),
          otherContacts: countOf(record.others, id),
        });
      })
      .join("\n");
  }
  const rows = record.articles.map((article) => [
    article.id,
    article.published ?? "day unknown",
    plain(outletOf(article) ?? "not known"),
    article.kind === "brief" ? "summary" : article.repostOf === undefined ? "article" : "repost",
    withOthers(`${countOf(record.contacts, article.id)}`, countOf(record.others, article.id)),
    [
      isImported(article, archive) ? "imported" : "ships with the briefing",
      ...(article.repostOf === undefined ? [] : [`repost of ${article.repostOf}`]),
    ].join(", "),
  ]);
  const imported = record.articles.filter((article) => isImported(article, archive)).length;
  const share = imported === 0 ? "none" : imported;
  return [
    ...columns([HEADS, ...rows]),
    "",
    `${articlesAndReposts(record.articles)}, ${share} of them imported, to ${archive}.`,
  ].join("\n");
}

function isImported({ file }: Article, archive: string): boolean {
  try {
    return file !== null && isInside(archive, file);
  } catch {
    // Before the first import there is no archive.
    return false;
  }
}

/** Takes an imported article out of the archive and says where it went; throws where there is none such, or it ships. */
export function removeFromArchive(id: string, { record }: Shelf, archive: string): string {
  const removed = removeArticle(archive, id);
  const known = record.articles.find((article) => article.id === id);
  if (removed !== null) {
    return plain(
      `${id}: removed from the archive. The file is kept as ${removed}; move it back to undo this.`,
    );
  }
  if (known !== undefined) {
    throw new UsageError(
      `${id} ships with the briefing ${record.briefing.name} and is no import: only imports can be removed. Its file is ${known.file}.`,
    );
  }
  const ids = record.articles.filter((article) => isImported(article, archive)).map((article) => article.id);
  if (ids.length === 0) {
    throw new UsageError(`There is no article "${id}" in ${archive}: nothing has been imported there.`);
  }
  const near = nearestIds(id, ids);
  throw new UsageError(
    `There is no imported article "${id}". Nearest: ${near.join(", ")}. import --list shows all of them.`,
  );
}

/** The three ids most like what was typed: those that hold it first, then by letters that differ. */
function nearestIds(typed: string, ids: readonly string[]): string[] {
  const given = typed.toLowerCase();
  const cost = (id: string): number =>
    given !== "" && id.includes(given) ? 0 : distance(given.slice(0, 100), id);
  return ids
    .map((id) => ({ id, cost: cost(id) }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map(({ id }) => id);
}
