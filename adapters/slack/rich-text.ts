import type { types } from "@slack/bolt";
import { plainSpan } from "../../src/replies/plain.ts";
import type { Citation, Line, Span } from "../../src/replies/reply.ts";
import { MAX_URL } from "./room.ts";

/** In `rich_text` a string is shown as it stands, so an article's `*`, `<!channel>` or `:x:` need no escaping. */
export type Ink = types.RichTextText | types.RichTextLink;

/** The number of an article among the sources of the reply being drawn. */
export type NumberOf = (article: string) => number;

export function drawLine(line: Line, numberOf: NumberOf): Ink[] {
  return line.flatMap((span) => drawSpan(span, numberOf));
}

function drawSpan(span: Span, numberOf: NumberOf): Ink[] {
  switch (span.kind) {
    case "text":
      return ink(span.text);
    case "strong":
      return ink(span.text, { bold: true });
    case "printed":
      return ink(`“${span.text}”`);
    case "cite":
      return citeInk(span.citation, numberOf);
  }
}

/** `[1]`, a link where the article has an address. Only the number is a link: a title could name another site. */
export function citeInk(citation: Citation, numberOf: NumberOf): Ink[] {
  const label = `[${numberOf(citation.article)}]`;
  const url = linkAddress(citation.url);
  return url === null ? ink(label) : [{ type: "link", url, text: label }];
}

/** Slack refuses empty text elements, so an empty string gives none. */
export function ink(text: string, style?: { bold?: boolean; italic?: boolean }): types.RichTextText[] {
  const shown = plainSpan(text);
  if (shown === "") return [];
  return [style === undefined ? { type: "text", text: shown } : { type: "text", text: shown, style }];
}

/**
 * Lines of one `rich_text_section`, as Slack's own editor writes them: separated by line feeds, and with as few elements
 * as the styles allow, since each costs room.
 */
export function joinLines(lines: readonly Ink[][]): Ink[] {
  const full = lines.filter((line) => line.length > 0);
  const all = full.flatMap((line, i): Ink[] => (i === 0 ? line : [{ type: "text", text: "\n" }, ...line]));
  const merged: Ink[] = [];
  for (const one of all) {
    const last = merged.at(-1);
    const isSame = last?.type === "text" && one.type === "text" && sameStyle(last, one);
    if (isSame) merged.splice(-1, 1, { ...last, text: last.text + one.text });
    else merged.push(one);
  }
  return merged;
}

function sameStyle(a: types.RichTextText, b: types.RichTextText): boolean {
  return a.style?.bold === b.style?.bold && a.style?.italic === b.style?.italic;
}

/** An http or https address, normalised; null for anything else, so that no other scheme becomes a link. */
function linkAddress(url: string | null): string | null {
  const address = url === null ? null : parsed(url);
  if (address === null || !/^https?:$/.test(address.protocol) || address.username !== "") return null;
  const href = address.href.replaceAll("|", "%7C").replaceAll("<", "%3C").replaceAll(">", "%3E");
  return href.length <= MAX_URL ? href : null;
}

/** Not `URL.canParse`: once it is hot, Node 20's says no to addresses with letters beyond ASCII. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
