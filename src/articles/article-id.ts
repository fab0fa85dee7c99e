import { createHash } from "node:crypto";
import { addressOf } from "./address.ts";
import type { Article } from "./article.ts";
import { samePublication } from "./originals.ts";

/** Longest slug of a headline, in letters. */
const SLUG = 60;

/** A headline as part of an id: plain letters and digits in small, hyphens between, cut at a word; "" where none are left. */
function slugOfTitle(title: string): string {
  const plain = title
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""))
    .normalize("NFKD")
    .replace(/[\u0300-\u036F'\u2018\u2019]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (plain.length <= SLUG) return plain;
  const cut = plain.slice(0, SLUG + 1).lastIndexOf("-");
  return plain.slice(0, cut > 0 ? cut : SLUG);
}

/**
 * The id of an article that comes in: that of the publication it is (an original takes over its brief's, a second import
 * the first one's), else its day and its headline; six hexadecimal digits are added where another article has that id.
 */
export function idFor(article: Article, known: readonly Article[]): string {
  const same = known.find((one) => isSame(one, article));
  if (same) return same.id;
  const slug = slugOfTitle(article.title);
  const mark = createHash("sha256")
    .update(article.url ?? article.text)
    .digest("hex")
    .slice(0, 6);
  const plain = `${article.published ?? "undated"}-${slug || `article-${mark}`}`;
  return known.some((one) => one.id === plain) ? `${plain}-${mark}` : plain;
}

function isSame(known: Article, article: Article): boolean {
  return samePublication(known, article) || isSamePage(known, article);
}

/** The same text, unless outlets or addresses tell that another has reprinted it. */
function isSamePage(known: Article, article: Article): boolean {
  const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
  return (
    known.kind === article.kind &&
    known.text === article.text &&
    agree(known.outlet, article.outlet) &&
    agree(addressOf(known), addressOf(article))
  );
}
