import { type DomDocument, type DomElement, lettersIn } from "./html-dom.ts";

/** A paragraph of text has so many letters and ends like a sentence; so many in one part make it the part of the text. */
const FEWEST_LETTERS = 60;
const ENDS = /[.!?\u2026]["'\u201D\u2019)\]]*\s*$/;
const FEWEST_PARAGRAPHS = 3;
/** Letters of a box set between paragraphs, at most, and all of them together as a share of their part. */
const LONGEST_BOX = 250;
const SHARE_OF_TEXT = 0.15;
/** What a text may hold besides paragraphs. */
const OF_TEXT = "p, ul, ol, dl, blockquote, table, pre, h1, h2, h3, h4, article, time";
const BOX = /^(?:div|section)$/i;

/** Takes out the boxes of several short lines that a page sets between the paragraphs of its text, whatever they say. */
export function pruneSetIn(document: DomDocument): void {
  for (const [part, paragraphs] of partsOf(document)) {
    if (paragraphs.length < FEWEST_PARAGRAPHS) continue;
    const boxes = boxesIn(part, paragraphs);
    const letters = boxes.reduce((sum, box) => sum + lettersIn(box), 0);
    if (boxes.length < paragraphs.length && letters <= lettersIn(part) * SHARE_OF_TEXT)
      for (const box of boxes) box.remove();
  }
}

/** The parts of a page with the paragraphs that stand right in them. */
function partsOf(document: DomDocument): ReadonlyMap<DomElement, readonly DomElement[]> {
  const parts = new Map<DomElement, DomElement[]>();
  for (const element of document.querySelectorAll("p, div")) {
    const parent = element.parentElement;
    if (parent === null || !isParagraph(element)) continue;
    const there = parts.get(parent);
    if (there === undefined) parts.set(parent, [element]);
    else there.push(element);
  }
  return parts;
}

function isParagraph(element: DomElement): boolean {
  const text = element.textContent ?? "";
  if (text.length < FEWEST_LETTERS || !ENDS.test(text)) return false;
  return (
    element.querySelector("p, div, section, article, table, ul, ol, h1, h2, h3, h4, blockquote") === null
  );
}

/** The boxes between the first and the last paragraph of a part that hold short lines alone, at least two. */
function boxesIn(part: DomElement, paragraphs: readonly DomElement[]): DomElement[] {
  const children = [...part.childNodes].filter((node): node is DomElement => "tagName" in node);
  const [first, last] = [
    children.indexOf(paragraphs[0] ?? part),
    children.indexOf(paragraphs.at(-1) ?? part),
  ];
  return children.slice(first, last + 1).filter((child) => {
    if (!BOX.test(child.tagName) || isParagraph(child) || lettersIn(child) > LONGEST_BOX) return false;
    const lines = [...child.querySelectorAll("div, span, a, button, h5, h6")].filter(
      (line) => line.querySelector("div, span, a") === null && lettersIn(line) > 0,
    );
    return (
      child.querySelector(OF_TEXT) === null && child.querySelector("div, button") !== null && lines.length > 1
    );
  });
}
