import { parseHTML } from "linkedom";

/** The little of a DOM that reading a page takes. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

interface DomElement extends DomNode {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
}

/** Honest pages nest some dozens of elements; far beyond that, walking the tree takes for ever. */
const DEEPEST = 250;

/**
 * Parses HTML without running or fetching anything. A fragment becomes the body of a page. Throws where its elements lie
 * absurdly deep in one another.
 */
export function parseDocument(html: string): DomDocument {
  if (nesting(html) > DEEPEST) throw new Error(`its elements lie more than ${DEEPEST} deep in one another`);
  const page = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
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

/** The text of an element as blocks, in order: one for each paragraph, heading, entry of a list; `<br><br>` parts blocks too. */
export function textBlocks(root: DomNode): string[] {
  const blocks: string[] = [];
  let block = "";
  const close = (): void => {
    for (const part of block.split(/\n\s*\n/)) {
      const text = part
        .replace(/\s*\n\s*/g, "\n")
        .replace(/[ \t\f]+/g, " ")
        .trim();
      if (text !== "") blocks.push(text);
    }
    block = "";
  };
  const visit = (node: DomNode): void => {
    if (node.nodeType === 3) {
      block += (node.textContent ?? "").replace(/[ \t\n\r\f]+/g, " ");
      return;
    }
    const tag = "tagName" in node ? (node as DomElement).tagName.toUpperCase() : "";
    if (SILENT.has(tag)) return;
    if (tag === "BR") block += "\n";
    const isBlock = BLOCKS.has(tag);
    if (isBlock) close();
    for (const child of node.childNodes) visit(child);
    if (isBlock) close();
  };
  visit(root);
  close();
  return blocks;
}
