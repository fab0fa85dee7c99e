import { Readability } from "@mozilla/readability";
import { isByline } from "../clean/cues.ts";
import { isLead } from "../clean/decks.ts";
import { clockLine } from "../clean/page-days.ts";
import { fold } from "../fold.ts";
import type { Page } from "../import-page.ts";
import { type DomDocument, parseDocument, textBlocks } from "./html-dom.ts";
import { htmlMetadata } from "./html-metadata.ts";
import { prunePage } from "./prune.ts";

/** A page from HTML: its metadata, and as text the part that holds the article; what is left out of that is `dropped`. */
export function readHtml(html: string, source: string): Page {
  const document = parseDocument(html);
  const { articleBody, ...metadata } = htmlMetadata(document);
  const everything = document.body === null ? [] : textBlocks(document.body);
  const title = metadata.title ?? null;
  const headings = headingsIn(document);
  const article = belowHeadline(everything, articleText(html, document, articleBody), title);
  const text = [...headOf(everything, article[0], title), ...article];
  const kept = new Set(text);
  return {
    source,
    metadata,
    text: text.join("\n\n"),
    headings,
    dropped: everything.filter((block) => !kept.has(block) && block !== metadata.title),
  };
}

/** Subheadings, as far as they are no links. */
function headingsIn(document: DomDocument): ReadonlySet<string> {
  const headings = [...document.querySelectorAll("h2, h3, h4")].filter(
    (one) => one.querySelector("a") === null,
  );
  return new Set(headings.flatMap((heading) => textBlocks(heading)));
}

/** Of an article's blocks so many letters stand below its headline, where that is printed once. */
const BELOW = 0.25;

/** The blocks of an article without what stands above its headline. */
function belowHeadline(
  everything: readonly string[],
  article: readonly string[],
  title: string | null,
): readonly string[] {
  const heading = title === null ? -1 : everything.indexOf(title);
  if (heading < 0 || everything.lastIndexOf(title ?? "") !== heading) return article;
  const above = new Set(everything.slice(0, heading));
  const below = article.filter((block) => !above.has(block));
  return letters(below) >= letters(article) * BELOW ? below : article;
}

/** So many blocks above an article its clock and its byline may stand, where there is no headline to count from. */
const REACH = 12;

/** A masthead names the day of its issue, however far above the article it stands. */
const ISSUE = /^(?:issue|vol(?:ume)?|no|number|edition|nr|ausgabe|№)\b\.? ?[#\d:]/iu;

/** The lines between headline and article that say when and by whom, or the clock above both: Readability leaves them out. */
function headOf(everything: readonly string[], first: string | undefined, title: string | null): string[] {
  const start = first === undefined ? -1 : everything.indexOf(first);
  if (start < 0) return [];
  const isTitle = (block: string): boolean => block === title || block.startsWith(`${title}\n`);
  const heading = title === null ? -1 : everything.slice(0, start + 1).findLastIndex(isTitle);
  const isClock = (block: string): boolean => clockLine(fold(block)) !== null;
  const below = everything.slice(heading >= 0 ? heading + 1 : Math.max(0, start - REACH), start);
  const above = everything
    .slice(0, Math.max(0, heading))
    .filter((block, i) => isClock(block) && (i >= heading - REACH || ISSUE.test(block)));
  return [
    ...(below.some(isClock) ? [] : above.slice(-1)),
    ...below.filter((block) => isClock(block) || isByline(fold(block))),
    ...below.filter((block) => isLead(fold(block), fold(first ?? ""))),
  ];
}

/**
 * The blocks of the article: those that the page itself names as its text, else the part that Readability takes for it;
 * those of the whole page where that is too little.
 */
function articleText(html: string, document: DomDocument, articleBody: string | null): readonly string[] {
  const pruned = parseDocument(html);
  prunePage(pruned);
  const whole = pruned.body === null ? [] : textBlocks(pruned.body);
  prunePage(document);
  const readably = readable(document);
  const blocks = letters(readably) >= Math.min(200, letters(whole) * 0.2) ? readably : whole;
  return named(whole, articleBody, letters(blocks)) ?? unprinted(whole, articleBody) ?? blocks;
}

const letters = (texts: readonly string[]): number => texts.reduce((sum, one) => sum + one.length, 0);

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
