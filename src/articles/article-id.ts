import { createHash } from "node:crypto";
import { addressOf } from "./address.ts";
import type { Article } from "./article.ts";
import { contentStems, share } from "./clean/pieces.ts";
import { isUndatedOriginal, samePublication } from "./originals.ts";

/** Longest slug of a headline, in letters. */
const SLUG = 60;
/** A slug without a word in it ("10", of a headline in Cyrillic letters with a figure) names nothing. */
const HAS_WORD = /[a-z]{2}/;

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
  const same = known.find((one) => isSame(one, article)) ?? undatedOriginal(article, known);
  if (same) return same.id;
  const slug = slugOfTitle(article.title);
  const mark = createHash("sha256")
    .update(article.url ?? article.text)
    .digest("hex")
    .slice(0, 6);
  // An id stays when its article is dated later on: without a day it says nothing of one.
  const day = article.published === null ? "" : `${article.published}-`;
  const plain = `${day}${HAS_WORD.test(slug) ? slug : `article-${mark}`}`;
  return known.some((one) => one.id === plain) ? `${plain}-${mark}` : plain;
}

/** The one summary that a page without a day is the original of: the same headline, and much of the same words. */
function undatedOriginal(article: Article, known: readonly Article[]): Article | undefined {
  const found = known.filter((one) => isUndatedOriginal(one, article) && isLike(one, article));
  return found.length === 1 ? found[0] : undefined;
}

function isSame(known: Article, article: Article): boolean {
  if (samePublication(known, article)) return isSureOf(known, article) || isLike(known, article);
  return isSamePage(known, article);
}

/** Whether address or outlet say that two are one publication, or one is the summary of the other. */
function isSureOf(known: Article, article: Article): boolean {
  const address = addressOf(known);
  if (address !== null && address === addressOf(article)) return true;
  return (known.outlet !== null && article.outlet !== null) || known.kind !== article.kind;
}

/** Of the words of two versions of an article so many are the same; two articles under one headline share fewer. */
const VERSIONS = 0.5;

function isLike(known: Article, article: Article): boolean {
  const [a, b] = [contentStems(known.folded), contentStems(article.folded)];
  return share(a.size < b.size ? a : b, a.size < b.size ? b : a) >= VERSIONS;
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
