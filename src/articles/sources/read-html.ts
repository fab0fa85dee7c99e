import { Readability } from "@mozilla/readability";
import type { Page } from "../import-page.ts";
import { type DomDocument, parseDocument, textBlocks } from "./html-dom.ts";
import { htmlMetadata } from "./html-metadata.ts";

/** Parts of a page that hold no body whatever they say. */
const FURNITURE =
  'nav, footer, aside, form, button, figure, figcaption, dialog, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="dialog"], [style*="display:none"], [style*="display: none"]';

/** A page from HTML: its metadata, and as text the part that holds the article; what is left out of that is `dropped`. */
export function readHtml(html: string, source: string): Page {
  const document = parseDocument(html);
  const metadata = htmlMetadata(document);
  const everything = document.body === null ? [] : textBlocks(document.body);
  const text = articleText(html, document);
  const kept = new Set(text);
  return {
    source,
    metadata,
    text: text.join("\n\n"),
    dropped: everything.filter((block) => !kept.has(block) && block !== metadata.title),
  };
}

/** The blocks of the part that Readability takes for the article; those of the whole page where it finds too little. */
function articleText(html: string, document: DomDocument): readonly string[] {
  const pruned = parseDocument(html);
  for (const part of [...pruned.querySelectorAll(FURNITURE)]) part.remove();
  const whole = pruned.body === null ? [] : textBlocks(pruned.body);
  for (const part of [...document.querySelectorAll(FURNITURE)]) part.remove();
  const blocks = readable(document);
  const letters = (texts: readonly string[]): number => texts.reduce((sum, one) => sum + one.length, 0);
  return letters(blocks) >= Math.min(200, letters(whole) * 0.2) ? blocks : whole;
}

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
