import type { DomDocument, DomElement } from "./html-dom.ts";
import { textBlocks } from "./html-dom.ts";

/** A paragraph of text has so many letters, at most so large a share of them in links, and ends like a sentence. */
const FEWEST_LETTERS = 60;
const LINKED = 0.4;
const ENDS = /[.!?\u2026]["'\u201D\u2019)\]]*$/;
/** So many of them make a text. */
const FEWEST = 3;
/** Elements that may lie within a paragraph. */
const BLOCKS = "p, div, section, article, table, ul, ol, h1, h2, h3, h4, blockquote";

/**
 * The paragraphs of a page that are set alike (the same element with the same class, in parts with the same class) and
 * have the most letters, in order: a text keeps to one setting, however many parts it is split into.
 */
export function likeParagraphs(document: DomDocument): readonly string[] {
  const bySetting = new Map<string, string[]>();
  for (const element of document.querySelectorAll("p, div")) {
    const text = paragraphOf(element);
    const setting = text === null ? null : settingOf(element);
    if (text === null || setting === null) continue;
    const alike = bySetting.get(setting);
    if (alike === undefined) bySetting.set(setting, [text]);
    else alike.push(text);
  }
  const all = [...bySetting.values()].filter((texts) => texts.length >= FEWEST);
  return all.reduce<readonly string[]>((best, texts) => (letters(texts) > letters(best) ? texts : best), []);
}

function paragraphOf(element: DomElement): string | null {
  const content = element.textContent ?? "";
  if (content.length < FEWEST_LETTERS || element.querySelector(BLOCKS) !== null) return null;
  const [text = "", ...others] = textBlocks(element);
  const linked = [...element.querySelectorAll("a")].reduce(
    (sum, link) => sum + (link.textContent ?? "").length,
    0,
  );
  const isPlain = others.length === 0 && ENDS.test(text) && linked <= text.length * LINKED;
  return isPlain && !isOfCard(element) ? text : null;
}

/** Whether a paragraph is the only one below a heading or a time, as on cards and posts. */
function isOfCard(paragraph: DomElement): boolean {
  const around = [paragraph.parentElement, paragraph.parentElement?.parentElement ?? null];
  return around.some((box) => {
    if (box === null || box.querySelector("h2, h3, h4, h5, h6, time") === null) return false;
    const long = [...box.querySelectorAll("p, div")].filter(
      (one) => one.querySelector(BLOCKS) === null && (one.textContent ?? "").length >= FEWEST_LETTERS,
    );
    return long.length === 1;
  });
}

/** How a paragraph is set, or null where nothing around it bears a class: then much else may be set like it. */
function settingOf(element: DomElement): string | null {
  const chain = [element, element.parentElement, element.parentElement?.parentElement ?? null];
  const names = chain.map((one) => `${one?.tagName.toLowerCase()}.${one?.getAttribute("class") ?? ""}`);
  const first = names.findIndex((name) => !name.endsWith("."));
  return first < 0 ? null : names.slice(0, Math.max(2, first + 1)).join("<");
}

export const letters = (texts: readonly string[]): number => texts.reduce((sum, one) => sum + one.length, 0);
