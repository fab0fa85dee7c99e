import { parseHTML } from "linkedom";

/** The little of a DOM that reading a page takes. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
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

/** Parses HTML without running or fetching anything. A fragment becomes the body of a page. */
export function parseDocument(html: string): DomDocument {
  const page = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document as unknown as DomDocument;
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
