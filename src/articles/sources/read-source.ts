import type { Page } from "../import-page.ts";
import { readFeed } from "./read-feed.ts";
import { readHtml } from "./read-html.ts";
import { isMail, readMail } from "./read-mail.ts";
import { readMarkdown } from "./read-markdown.ts";

export type Format = "text" | "html" | "markdown" | "feed" | "mail";

/** What a text is, by how it begins; its name decides only where that says nothing. */
export function formatOf(text: string, name: string): Format {
  const head = text.slice(0, 4000).trimStart();
  const begins = withoutComments(head);
  if (/^<(?:\w+:)?(?:rss|feed|rdf)\b/i.test(begins)) return "feed";
  // Whatever else is XML and no page is refused as no feed, rather than taken for text.
  if (head.startsWith("<?xml")) return /<html[\s>]/i.test(text.slice(0, 100_000)) ? "html" : "feed";
  if (head.startsWith("{") && /"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(head)) return "feed";
  if (/^<(?:!doctype html|html|head|body)\b/i.test(begins)) return "html";
  if (/^---[ \t]*\n/.test(head)) return "markdown";
  if (isMail(head)) return "mail";
  const elements =
    text.slice(0, 20_000).match(/<\/?(?:p|div|article|span|h1|h2|a|br)\b[^>]*>/gi)?.length ?? 0;
  if (elements >= 4 || /\.x?html?$/i.test(name)) return "html";
  return /\.(?:md|markdown)$/i.test(name) ? "markdown" : "text";
}

/** A text from behind the comments that it begins with; one that is not closed stays. */
function withoutComments(text: string): string {
  let rest = text;
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4);
    if (end < 0) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The pages that a source holds: one, or as many as a feed has items. Throws where it cannot be read as what it is. */
export function readSource(text: string, name: string): Iterable<Page> {
  switch (formatOf(text, name)) {
    case "feed":
      return readFeed(text, name);
    case "html":
      return [readHtml(text, name)];
    case "markdown":
      return [readMarkdown(text, name)];
    case "mail":
      return [readMail(text, name)];
    case "text":
      return [{ source: name, text }];
  }
}
