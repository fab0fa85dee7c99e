import { isByline } from "../clean/cues.ts";
import { isLead } from "../clean/decks.ts";
import { clockLine } from "../clean/page-days.ts";
import { fold } from "../fold.ts";
import type { Page } from "../import-page.ts";
import { articleText } from "./article-text.ts";
import { type DomDocument, parseDocument, textBlocks } from "./html-dom.ts";
import { htmlMetadata } from "./html-metadata.ts";
import { letters } from "./like-paragraphs.ts";

/** A page from HTML: its metadata, and as text the part that holds the article; what is left out of that is `dropped`. */
export function readHtml(html: string, source: string): Page {
  const document = parseDocument(html);
  const { articleBody, ...metadata } = htmlMetadata(document);
  const everything = document.body === null ? [] : textBlocks(document.body);
  const title = metadata.title ?? null;
  const headings = headingsIn(document);
  const whole = belowHeadline(everything, articleText(html, document, articleBody), title);
  const article = belowByline(everything, whole);
  const text = [...headOf(everything, article, title), ...article];
  const kept = new Set(text);
  return {
    source,
    metadata,
    text: text.join("\n\n"),
    headings,
    softLines: true,
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

/** A deck has so few letters. */
const LONGEST_DECK = 300;

/** The blocks of an article without a deck at its head: where the page prints who wrote what follows, or when, below it. */
function belowByline(everything: readonly string[], article: readonly string[]): readonly string[] {
  const [first, second] = article;
  if (first === undefined || second === undefined || first.length > LONGEST_DECK) return article;
  const [start, end] = [everything.indexOf(first), everything.indexOf(second)];
  const between = start < 0 || end < start ? [] : everything.slice(start + 1, end);
  const isParted = between.some((block) => isByline(fold(block)) || clockLine(fold(block)) !== null);
  return isParted ? article.slice(1) : article;
}

/** So many blocks above an article its clock and its byline may stand, where there is no headline to count from. */
const REACH = 12;

/** So many first blocks of an article may be its own clock and byline. */
const OWN_HEAD = 3;

/** A masthead names the day of its issue, however far above the article it stands. */
const ISSUE = /^(?:issue|vol(?:ume)?|no|number|edition|nr|ausgabe|№)\b\.? ?[#\d:]/iu;

/** The lines between headline and article that say when and by whom, or the clock above both: Readability leaves them out. */
function headOf(everything: readonly string[], article: readonly string[], title: string | null): string[] {
  const [first] = article;
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
    ...([...below, ...article.slice(0, OWN_HEAD)].some(isClock) ? [] : above.slice(-1)),
    ...below.filter((block) => isClock(block) || isByline(fold(block))),
    ...below.filter((block) => isLead(fold(block), fold(first ?? ""))),
  ];
}
