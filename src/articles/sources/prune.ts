import { isListLabel } from "../clean/link-labels.ts";
import { fold } from "../fold.ts";
import { pruneCards } from "./cards.ts";
import { pruneControls } from "./controls.ts";
import { type DomDocument, type DomElement, lettersIn } from "./html-dom.ts";
import { pruneSetIn } from "./set-in.ts";

/** Parts of an article that hold no body whatever they say. */
const BESIDE =
  'aside, form, button, figure, figcaption, dialog, [hidden], [aria-hidden="true"], .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .element-invisible, [class*="author-box" i], [class*="authorbox" i], [class*="author-bio" i], [class*="about-author" i], [class*="about-the-author" i], [class*="author" i][class*="bio" i], [class*="caption" i], [class~="modal"], [class*="popup" i], .twitter-tweet, .instagram-media, .fb-post, .tiktok-embed, amp-ad, amp-embed, amp-iframe, amp-sidebar, amp-consent, [fallback], [placeholder]:not(input):not(textarea)';
/** The same on a whole page. */
const FURNITURE = `${BESIDE}, nav, footer, [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="dialog"], [style*="display:none"], [style*="display: none"], [class*="standfirst" i], [class*="subtitle" i], [class*="subheadline" i], [class*="sub-headline" i], [class~="deck" i], [class~="dek" i], [class*="article-dek" i], [itemprop="alternativeHeadline"]`;
/** Names of parts that are decks where a page has one alone, and subheadings or lists where it has more. */
const DECKS =
  '[class*="teaser" i], [class*="subhead" i], [class*="sub-head" i], [class*="sub_head" i], [class*="excerpt" i], [class*="chapo" i], [class*="entradilla" i], [class*="bajada" i], [class*="sottotitolo" i], [class*="vorspann" i], [class*="article-summary" i], [class*="article__summary" i]'.split(
    ", ",
  );
const LONGEST_DECK = 400;
/** A part with this share of the page's letters is the page itself: some wrap all of it in a form. */
const WRAPPER = 0.4;

/** Takes out of a page what is none of its article, as its markup says. */
export function prunePage(document: DomDocument): void {
  for (const name of DECKS) {
    const [deck, ...others] = document.querySelectorAll(name);
    const isAlone = deck !== undefined && others.length === 0 && deck.querySelector("h1, a") === null;
    if (isAlone && lettersIn(deck) <= LONGEST_DECK) deck.remove();
  }
  // No subheading stands right below the headline.
  prune(document, `${FURNITURE}, h1 + h2, h1 + h3, h1 + h4`);
  for (const other of otherArticles(document)) other.remove();
  pruneCards(document);
  pruneSetIn(document);
  // Readability takes elements so named for bylines; the words belong to the first paragraph.
  for (const dateline of document.querySelectorAll('[class*="dateline" i]'))
    dateline.removeAttribute("class");
}

/** The articles of a page that are not the one with its headline, nor around it: the next ones, comments, cards. */
function otherArticles(document: DomDocument): readonly DomElement[] {
  const articles = [...document.querySelectorAll("article")];
  const around = articles.find((one) => one.querySelector("h1") !== null);
  if (around === undefined) return [];
  // Some pages wrap an article and its neighbours in one more.
  const within = articles.filter((one) => one.querySelector("h1") !== null && contains(around, one));
  const main = within.findLast((one) => lettersIn(one) >= lettersIn(around) * WITHIN) ?? around;
  return articles.filter((one) => one !== main && !contains(one, main) && lettersIn(one) <= lettersIn(main));
}

/** An article within another that holds so much of it is the article itself, and no card. */
const WITHIN = 0.5;

const contains = (outer: DomElement, inner: DomElement): boolean =>
  [...outer.querySelectorAll("article")].includes(inner);

/** Takes out of the text of a feed's item what stands beside it. */
export function pruneItem(document: DomDocument): void {
  prune(document, BESIDE);
}

function prune(document: DomDocument, selector: string): void {
  const all = document.body?.textContent?.length ?? 0;
  pruneControls(document);
  for (const part of [...document.querySelectorAll(selector)])
    if ((part.textContent?.length ?? 0) <= all * WRAPPER) part.remove();
  for (const line of [...document.querySelectorAll("p, li, h4, h5, h6")])
    if (isLabelledLink(line)) line.remove();
  pruneLinks(document, all);
}

/** Lines, boxes and lists of links to other pages. */
function pruneLinks(document: DomDocument, all: number): void {
  for (const box of boxesAround(document)) if (isBoxOfLinks(box)) box.remove();
  for (const list of [...document.querySelectorAll("ul, ol")]) {
    const isBeside = isOfLinks(list) || (isOfCards(list) && lettersIn(list) <= all * WRAPPER);
    if (isBeside) removeWithLabel(list);
  }
}

/** So many elements above a link its box may stand; looking at all of them would take seconds on pages that nest deep. */
const LEVELS = 5;

/** What may be a box of links: the parts right around the links of a page. */
function boxesAround(document: DomDocument): ReadonlySet<DomElement> {
  const boxes = new Set<DomElement>();
  for (const link of document.querySelectorAll("a")) {
    let box = link.parentElement;
    for (let level = 0; box !== null && level < LEVELS; level += 1) {
      if (/^(?:div|section)$/i.test(box.tagName)) boxes.add(box);
      box = box.parentElement;
    }
  }
  return boxes;
}

/** Links, at least so many, that make a box of links, with nothing beside them but a label. */
const FEWEST_LINKS = 2;
const FEWEST_LINKED = 30;

/** Whether a part holds links to other pages and their label alone, though it is no list by its markup. */
function isBoxOfLinks(box: DomElement): boolean {
  const links = [...box.querySelectorAll("a")];
  if (links.length < FEWEST_LINKS || box.querySelector("h1, p, time, article") !== null) return false;
  const linked = links.reduce((sum, link) => sum + lettersIn(link), 0);
  return linked >= FEWEST_LINKED && lettersIn(box) - linked <= Math.min(LONGEST_LABEL, linked / 2);
}

/** Every entry of it has a heading of its own: other articles, authors, events. */
function isOfCards(list: DomElement): boolean {
  const entries = [...list.querySelectorAll("li")];
  return (
    entries.length > 0 &&
    entries.every((entry) => entry.querySelector("h2, h3, h4, h5, h6, article") !== null)
  );
}

/** Letters of the label of a list, at most. */
const LONGEST_LABEL = 50;

/** Takes a list out, and what stands around it where that holds only the label of the list. */
function removeWithLabel(list: DomElement): void {
  let box = list.parentElement;
  list.remove();
  while (box !== null && /^(?:div|section|nav|details)$/i.test(box.tagName) && isOfLabel(box)) {
    const outer = box.parentElement;
    box.remove();
    box = outer;
  }
}

const isOfLabel = (box: DomElement): boolean =>
  lettersIn(box) <= LONGEST_LABEL && box.querySelector("h1, p, time, img") === null;

/** "Also read: Another headline", the headline being a link. */
function isLabelledLink(line: DomElement): boolean {
  const links = [...line.querySelectorAll("a")];
  const text = fold(line.textContent ?? "").trim();
  const label = links.reduce((rest, link) => rest.replace(fold(link.textContent ?? "").trim(), ""), text);
  const isLabel = isListLabel(label.trim()) || isShortLabel(label.trim(), text);
  return links.length > 0 && label !== text && isLabel;
}

/** "Dazu: Another headline": few words and a colon, in whatever language, and then nothing but the link. */
const isShortLabel = (label: string, text: string): boolean =>
  /^(?:\p{L}+ ){0,2}\p{L}+ ?:$/u.test(label) && text.startsWith(label) && text.split(" ").length >= 5;

/** Of a list of links nearly every letter is a link. */
const LINKED = 0.9;

function isOfLinks(list: DomElement): boolean {
  const all = lettersIn(list);
  const linked = [...list.querySelectorAll("a")].reduce((sum, link) => sum + lettersIn(link), 0);
  return all > 0 && linked >= all * LINKED;
}
