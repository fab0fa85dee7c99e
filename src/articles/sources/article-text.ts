import { Readability } from "@mozilla/readability";
import { type DomDocument, parseDocument, textBlocks } from "./html-dom.ts";
import { letters, likeParagraphs } from "./like-paragraphs.ts";
import { prunePage } from "./prune.ts";

/**
 * The blocks of the article: those that the page itself names as its text, else the part that Readability takes for it;
 * those of the whole page where that is too little, and those that are set like most of its paragraphs where it misses
 * many of them.
 */
export function articleText(
  html: string,
  document: DomDocument,
  articleBody: string | null,
): readonly string[] {
  const pruned = parseDocument(html);
  prunePage(pruned);
  const whole = pruned.body === null ? [] : textBlocks(pruned.body);
  const paragraphs = likeParagraphs(pruned);
  prunePage(document);
  const readably = readable(document);
  const blocks = letters(readably) >= Math.min(200, letters(whole) * 0.2) ? readably : whole;
  return (
    named(whole, articleBody, letters(blocks)) ??
    unprinted(whole, articleBody) ??
    alike(whole, paragraphs, blocks) ??
    blocks
  );
}

/** Shares of the text that a page names as its article, and of what Readability finds, below which it is a teaser. */
const COVERED = 0.85;
const FULL = 0.6;

/** The blocks that stand in the text which the page names as its article, where that is all of it. */
function named(
  blocks: readonly string[],
  articleBody: string | null,
  readablyLetters: number,
): readonly string[] | null {
  if (articleBody === null) return null;
  const body = plainLetters(articleBody);
  if (articleBody.length < Math.max(200, readablyLetters * FULL)) return null;
  const found = blocks.filter((block) => {
    const plain = plainLetters(block);
    return plain !== "" && body.includes(plain);
  });
  const covered = found.reduce((sum, block) => sum + plainLetters(block).length, 0);
  return covered >= body.length * COVERED ? found : null;
}

/** The paragraphs of a text that a page names as its article and leaves to scripts to print. */
function unprinted(blocks: readonly string[], articleBody: string | null): readonly string[] | null {
  const isMissing = articleBody !== null && letters(blocks) < articleBody.length * TEASED;
  if (!isMissing || articleBody.length < 200) return null;
  const text = /<\/?p\b|<br|&\w+;/i.test(articleBody) ? parseDocument(articleBody).body : null;
  return text === null ? articleBody.split(/\s*\n\s*/) : textBlocks(text);
}

/** Where a page prints less than this of it. */
const TEASED = 0.5;

const plainLetters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Beyond so many elements Readability would take seconds. */
const MOST_ELEMENTS = 20_000;

function readable(document: DomDocument): readonly string[] {
  if ([...document.querySelectorAll("*")].length > MOST_ELEMENTS) return [];
  const found = new Readability<DomDocument>(document as never, {
    charThreshold: 120,
    keepClasses: false,
    serializer: (node) => node as unknown as DomDocument,
  }).parse();
  return found?.content ? textBlocks(found.content) : [];
}

/** Of the paragraphs that are set alike, in letters, so many may be missing from an article. */
const MISSING = 0.3;

/** The blocks from the first to the last of the paragraphs that are set alike, where an article misses many of them. */
function alike(
  whole: readonly string[],
  paragraphs: readonly string[],
  article: readonly string[],
): readonly string[] | null {
  const there = new Set(article);
  const missing = paragraphs.filter((paragraph) => !there.has(paragraph));
  const isEnough = letters(paragraphs) >= letters(article) * FULL;
  if (!isEnough || letters(missing) < letters(paragraphs) * MISSING) return null;
  const set = new Set(paragraphs);
  const first = whole.findIndex((block) => set.has(block));
  const last = whole.findLastIndex((block) => set.has(block));
  return first < 0 ? null : whole.slice(first, last + 1);
}
