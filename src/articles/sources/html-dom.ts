import { parseHTML } from "linkedom";

/** The little of a DOM that reading a page takes. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  append(child: DomNode): void;
  prepend(child: DomNode): void;
  remove(): void;
  removeAttribute(name: string): void;
  setAttribute(name: string, value: string): void;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
}

/** Honest pages have some ten thousand tags, attributes and entities; parsing many times more takes a minute. */
const MOST_MARKS = 150_000;
/** Honest pages nest some dozens of elements; far beyond that, walking the tree takes for ever. */
const DEEPEST = 250;

/**
 * Parses HTML without running or fetching anything. A fragment becomes the body of a page. Throws where its elements lie
 * absurdly deep in one another or are absurdly many.
 */
export function parseDocument(html: string): DomDocument {
  if (marksIn(html) > MOST_MARKS)
    throw new Error(`it has more than ${MOST_MARKS.toLocaleString("en")} tags and marks`);
  if (nesting(html) > DEEPEST) throw new Error(`its elements lie more than ${DEEPEST} deep in one another`);
  const document = parseHTML(wrapped(html)).document as unknown as DomDocument;
  putInOrder(document);
  if (LARGE_NAMES.test(html)) writeNamesSmall(document);
  return document;
}

const LARGE_NAMES = /<[A-Za-z][^<>]{0,400}?\s[A-Z][A-Z-]*\s?=/;

/** Names of attributes count the same in capitals, as old pages have them; the parser keeps them as they are. */
function writeNamesSmall(document: DomDocument): void {
  for (const element of document.querySelectorAll("*"))
    for (const { name, value } of [...element.attributes]) {
      const small = name.toLowerCase();
      if (small === name) continue;
      element.removeAttribute(name);
      if (element.getAttribute(small) === null) element.setAttribute(small, value);
    }
}

/** How many tags, entities and attributes a text begins. */
function marksIn(html: string): number {
  let marks = 0;
  for (let i = 0; i < html.length; i += 1) {
    const unit = html.charCodeAt(i);
    if (unit === 0x3c || unit === 0x26 || unit === 0x3d) marks += 1;
  }
  return marks;
}

function wrapped(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const page = html.replace(/<!doctype[^>]*>/i, "");
  return `<!doctype html><html>${/<body[\s>]/i.test(page) ? page : `<body>${page}</body>`}</html>`;
}

const OF_HEAD = new Set("META LINK SCRIPT STYLE TITLE BASE NOSCRIPT".split(" "));

/** Browsers give every page a head and then a body, wherever its tags stand; the parser does not, and then finds no body. */
function putInOrder(document: DomDocument): void {
  const root = document.documentElement;
  if (root === null) return;
  const part = (name: string): DomElement => document.querySelector(name) ?? document.createElement(name);
  const [head, body] = [part("head"), part("body")];
  const strays = [...root.childNodes].filter((node) => node !== head && node !== body);
  for (const stray of strays) {
    const tag = tagOf(stray);
    if (tag !== "" || stray.nodeType === 3) (OF_HEAD.has(tag) ? head : body).append(stray);
  }
  root.prepend(body);
  root.prepend(head);
}

const VOID = new Set(
  "AREA BASE BR COL EMBED HR IMG INPUT LINK META PARAM SOURCE TRACK WBR P LI TD TH TR DT DD OPTION".split(
    " ",
  ),
);

/** How deep elements lie in one another at most, counted on the tags: elements that close themselves do not count. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, closing, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
    if (VOID.has(name.toUpperCase()) || tag.endsWith("/>")) continue;
    depth = closing === "" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD IFRAME OBJECT VIDEO AUDIO CANVAS SELECT TEXTAREA TITLE META LINK".split(
    " ",
  ),
);

/** The name of an element in capitals, "" for what is none. */
const tagOf = (node: DomNode): string =>
  "tagName" in node ? (node as DomElement).tagName.toUpperCase() : "";

/** Line feeds are spaces but in text that is printed as it stands. */
const printed = (text: string, isPrinted: boolean): string =>
  isPrinted ? text : text.replace(/[ \t\n\r\f]+/g, " ");

/** The text of an element as blocks, in order: one for each paragraph, heading, entry of a list; `<br><br>` parts blocks too. */
export function textBlocks(root: DomNode): string[] {
  const blocks: string[] = [];
  let block = "";
  const close = (): void => {
    for (const part of block.split(/\n\s*\n/)) {
      const text = part
        .replace(/[ \t\f]+/g, " ")
        .replace(/\s*\n\s*/g, "\n")
        .trim();
      if (text !== "") blocks.push(text);
    }
    block = "";
  };
  const visit = (node: DomNode, isPrinted: boolean): void => {
    if (node.nodeType === 3) {
      block += printed(node.textContent ?? "", isPrinted);
      return;
    }
    const tag = tagOf(node);
    if (SILENT.has(tag)) return;
    if (tag === "BR") block += "\n";
    const isBlock = BLOCKS.has(tag);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child, isPrinted || tag === "PRE");
    if (isBlock) close();
  };
  visit(root, false);
  close();
  return blocks;
}

/** How many letters and marks an element holds, blanks left out. */
export const lettersIn = (element: { readonly textContent: string | null } | null): number =>
  (element?.textContent ?? "").replace(/\s+/g, "").length;
