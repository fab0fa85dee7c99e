import { parseFeed } from "feedsmith";
import { webAddress } from "../address.ts";
import type { Page, PageMetadata } from "../import-page.ts";
import { parseDocument, textBlocks } from "./html-dom.ts";
import { pruneItem } from "./prune.ts";

type Loose = Readonly<Record<string, unknown>>;

/**
 * The items of an RSS, Atom, RDF or JSON feed as pages, in the feed's order, each read when it is asked for: a long feed
 * need not be read at a stretch. Throws where it is no feed.
 */
export function readFeed(text: string, source: string): Iterable<Page> {
  const { feed } = parseFeed(text) as unknown as { feed: Loose };
  const of = { outlet: plain(feed.title), base: baseOf(feed, text, source) };
  const items = (feed.items ?? feed.entries ?? []) as readonly Loose[];
  return pagesOf(items, of, source);
}

/** What items have from their feed: the outlet's name, and the address that theirs may be relative to. */
interface OfFeed {
  readonly outlet: string | null;
  readonly base: string | null;
}

function* pagesOf(items: readonly Loose[], of: OfFeed, source: string): Generator<Page> {
  for (const [i, item] of items.entries()) yield pageOf(item, of, `${source}#${i + 1}`);
}

/** An item as a page; one that cannot be read is empty, so that the others are read all the same. */
function pageOf(item: Loose, of: OfFeed, source: string): Page {
  try {
    return { source, metadata: itemMetadata(item, of), ...bodyOf(item), isBody: true };
  } catch {
    return { source, text: "" };
  }
}

function itemMetadata(item: Loose, { outlet, base }: OfFeed): PageMetadata {
  const dc = (item.dc ?? {}) as Loose;
  const author = firstOf(item.authors) ?? firstOf(dc.creators) ?? dc.creator;
  return {
    title: plain(item.title),
    outlet: plain(firstOf(dc.publishers)) ?? outlet,
    url: addressOf(item, base),
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

function addressOf(item: Loose, base: string | null): string | null {
  const links = Array.isArray(item.links) ? (item.links as readonly Loose[]) : [];
  const alternate = links.find((link) => link.rel === undefined || link.rel === "alternate");
  const guid = typeof item.guid === "object" && item.guid !== null ? (item.guid as Loose).value : item.guid;
  const given = [item.url, item.link, alternate?.href, item.external_url].map(string);
  const ids = [guid, item.id].map(string).filter((id) => webAddress(id) !== null);
  return (
    [...given.map((link) => resolved(link, base)), ...ids].find((one) => webAddress(one) !== null) ?? null
  );
}

function resolved(link: string | null, base: string | null): string | null {
  if (link === null || webAddress(link) !== null || base === null) return link;
  try {
    return new URL(link, base).href;
  } catch {
    return null;
  }
}

/** The address that links of a feed are relative to: what it says, else that of the feed or of its site. */
function baseOf(feed: Loose, text: string, source: string): string | null {
  const links = Array.isArray(feed.links) ? (feed.links as readonly Loose[]) : [];
  const said = /<(?:feed|rss|channel)\b[^>]*\bxml:base=["']([^"']{8,300})["']/i.exec(
    text.slice(0, 20_000),
  )?.[1];
  const candidates = [
    said,
    source,
    feed.feed_url,
    feed.home_page_url,
    feed.link,
    ...links.map(({ href }) => href),
  ];
  return candidates.map(string).find((one) => webAddress(one) !== null) ?? null;
}

/** The fullest text an item carries; descriptions and contents are HTML, which may be plain text. */
function bodyOf(item: Loose): Pick<Page, "text" | "dropped"> {
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
  if (!/<\w+[^>]*>|&#?\w+;/.test(fullest)) return { text: withoutMore(fullest) };
  const document = parseDocument(fullest);
  const all = document.body === null ? [] : textBlocks(document.body);
  pruneItem(document);
  const blocks = document.body === null ? [] : textBlocks(document.body);
  const kept = new Set(blocks);
  const dropped = all.filter((block) => !kept.has(block));
  return { text: withoutMore(blocks.join("\n\n")), ...(dropped.length > 0 ? { dropped } : {}) };
}

/** A teaser without the mark that there is more: "[…]", "Read more". */
const withoutMore = (text: string): string =>
  text.replace(/\s*(?:\[(?:\u2026|\.\.\.)\]|(?:continue reading|read more)[^\n.]{0,80})\s*$/i, "");

const contentOf = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? ((value as Loose).value ?? null) : value;

/** A title without markup. */
function plain(value: unknown): string | null {
  const given = string(contentOf(value));
  if (given === null) return null;
  const text = /<\w|&[#\w]+;/.test(given) ? (parseDocument(given).body?.textContent ?? given) : given;
  return text.replace(/\s+/g, " ").trim() || null;
}
