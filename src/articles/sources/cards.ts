import { clockLine } from "../clean/page-days.ts";
import { fold } from "../fold.ts";
import type { DomDocument, DomElement } from "./html-dom.ts";
import { lettersIn, textBlocks } from "./html-dom.ts";

/** Cards hold at most so large a share of a page's letters. */
const MOST_OF_PAGE = 0.6;
/** So many entries of one sort, each with its time or a headline that is a link, are posts or cards. */
const FEWEST_ENTRIES = 3;
/** Letters of text below the headline and above the first post, from which on the posts are no part of the text. */
const TEXT_ABOVE = 600;
/** "3 hours ago" */
const AGO =
  /^(?:.{0,30}\b)?(?:\d+|an?|one) ?(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|[hd]) ago\W*$/i;
const LONGEST_STAMP = 60;
/** Longer entries are no posts; the time stands among the first parts. */
const LONGEST_ENTRY = 3000;
const PARTS = 12;

/** Takes out the cards of other articles, and the posts of readers, as their markup shows them. */
export function pruneCards(document: DomDocument): void {
  const headline = document.querySelector("h1");
  if (headline === null) return;
  const cards = [
    ...[...document.querySelectorAll("article")].filter(isCard),
    ...groupsOf(document, isCard).flat(),
  ];
  const all = lettersIn(document.body);
  if (cards.reduce((sum, one) => sum + lettersIn(one), 0) <= all * MOST_OF_PAGE)
    for (const card of cards) card.remove();
  for (const posts of groupsOf(document, hasStamp)) {
    const first = posts[0];
    if (first !== undefined && lettersBetween(document, headline, first) >= TEXT_ABOVE)
      for (const post of posts) post.remove();
  }
}

/** An article whose heading is a link, and that is not the page's own. */
function isCard(article: DomElement): boolean {
  if (article.querySelector("h1") !== null) return false;
  const heading = article.querySelector("h2, h3, h4, h5");
  return (
    heading !== null &&
    (heading.querySelector("a") !== null || heading.parentElement?.tagName.toLowerCase() === "a")
  );
}

/** Groups of entries of one sort next to one another, so many that a page has as many of them as it likes. */
function groupsOf(document: DomDocument, isOfSort: (entry: DomElement) => boolean): DomElement[][] {
  const groups = new Map<DomElement, Map<string, DomElement[]>>();
  for (const one of document.querySelectorAll("div[class], li, article")) {
    const parent = one.parentElement;
    if (parent === null || (one.textContent ?? "").length > LONGEST_ENTRY || !isOfSort(one)) continue;
    const sorts = groups.get(parent) ?? new Map<string, DomElement[]>();
    const sort = `${one.tagName}.${one.getAttribute("class") ?? ""}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), one]);
    groups.set(parent, sorts);
  }
  const all = [...groups.values()].flatMap((sorts) => [...sorts.values()]);
  return all.filter((entries) => entries.length >= FEWEST_ENTRIES);
}

/** Whether an entry names its time in an element of its own. */
function hasStamp(entry: DomElement): boolean {
  if (entry.querySelector("h1") !== null) return false;
  const parts = [...entry.querySelectorAll("time, span, small, abbr, em, i, p, div")].slice(0, PARTS);
  return parts.some((part) => {
    const text = fold(part.textContent ?? "").trim();
    return text !== "" && text.length <= LONGEST_STAMP && (AGO.test(text) || clockLine(text) !== null);
  });
}

/** Letters of the text that stands between two elements of a page. */
function lettersBetween(document: DomDocument, from: DomElement, to: DomElement): number {
  const blocks = document.body === null ? [] : textBlocks(document.body);
  const [start, end] = [textBlocks(from)[0], textBlocks(to)[0]].map((block) => blocks.indexOf(block ?? ""));
  if (start === undefined || end === undefined || start < 0 || end < start) return 0;
  return blocks
    .slice(start + 1, end)
    .reduce((sum, block) => sum + (block.length >= LONGEST_STAMP ? block.length : 0), 0);
}
