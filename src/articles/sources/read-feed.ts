import { parseFeed } from "feedsmith";
import type { Page, PageMetadata } from "../import-page.ts";
import { parseDocument, textBlocks } from "./html-dom.ts";

type Loose = Readonly<Record<string, unknown>>;

/**
 * The items of an RSS, Atom, RDF or JSON feed as pages, in the feed's order, each read when it is asked for: a long feed
 * need not be read at a stretch. Throws where it is no feed.
 */
export function readFeed(text: string, source: string): Iterable<Page> {
  const { feed } = parseFeed(text) as unknown as { feed: Loose };
  const outlet = plain(feed.title);
  const items = (feed.items ?? feed.entries ?? []) as readonly Loose[];
  return pagesOf(items, outlet, source);
}

function* pagesOf(items: readonly Loose[], outlet: string | null, source: string): Generator<Page> {
  for (const [i, item] of items.entries()) yield pageOf(item, outlet, `${source}#${i + 1}`);
}

/** An item as a page; one that cannot be read is empty, so that the others are read all the same. */
function pageOf(item: Loose, outlet: string | null, source: string): Page {
  try {
    return { source, metadata: itemMetadata(item, outlet), text: bodyOf(item) };
  } catch {
    return { source, text: "" };
  }
}

function itemMetadata(item: Loose, outlet: string | null): PageMetadata {
  const dc = (item.dc ?? {}) as Loose;
  const author = firstOf(item.authors) ?? firstOf(dc.creators) ?? dc.creator;
  return {
    title: plain(item.title),
    outlet: plain(firstOf(dc.publishers)) ?? outlet,
    url: addressOf(item),
    published: string(
      item.pubDate ??
        item.date_published ??
        item.published ??
        firstOf(dc.dates) ??
        dc.date ??
        item.updated ??
        item.date_modified,
    ),
    author: plain(typeof author === "object" && author !== null ? (author as Loose).name : author),
    language: null,
  };
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

const string = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function addressOf(item: Loose): string | null {
  const links = Array.isArray(item.links) ? (item.links as readonly Loose[]) : [];
  const alternate = links.find((link) => link.rel === undefined || link.rel === "alternate");
  const guid = typeof item.guid === "object" && item.guid !== null ? (item.guid as Loose).value : item.guid;
  return (
    [item.url, item.link, alternate?.href, item.external_url, guid, item.id]
      .map(string)
      .find((one) => one !== null && /^https?:\/\//i.test(one)) ?? null
  );
}

/** The fullest text an item carries; descriptions and contents are HTML, which may be plain text. */
function bodyOf(item: Loose): string {
  const content = item.content as Loose | string | undefined;
  const candidates = [
    typeof content === "object" ? (content.encoded ?? content.value) : content,
    item.content_html,
    item.content_text,
    contentOf(item.description),
    contentOf(item.summary),
  ].map(string);
  const fullest = candidates.reduce<string>(
    (best, one) => (one !== null && one.length > best.length ? one : best),
    "",
  );
  if (!/<\w+[^>]*>|&\w+;/.test(fullest)) return fullest;
  const { body } = parseDocument(fullest);
  return body === null ? "" : textBlocks(body).join("\n\n");
}

const contentOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? ((value as Loose).value ?? null) : value;

/** A title without markup. */
function plain(value: unknown): string | null {
  const given = string(contentOf(value));
  if (given === null) return null;
  const text = /<\w|&[#\w]+;/.test(given) ? (parseDocument(given).body?.textContent ?? given) : given;
  return text.replace(/\s+/g, " ").trim() || null;
}
