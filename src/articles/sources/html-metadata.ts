import { NAMES_OFFICE } from "../clean/headline.ts";
import type { PageMetadata } from "../import-page.ts";
import { metaDates, timeOf } from "./html-dates.ts";
import { type DomDocument, textBlocks } from "./html-dom.ts";
import { shownHeadline } from "./shown-headline.ts";

interface HtmlMetadata extends PageMetadata {
  /** The text of the article, as some pages give it beside the page itself. */
  readonly articleBody: string | null;
}

/** What an HTML page says of itself: JSON-LD first, then Open Graph and other meta elements, then `time` and `h1`. */
export function htmlMetadata(document: DomDocument): HtmlMetadata {
  const linked = articleObject(document);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = found?.getAttribute("content")?.trim();
      if (content) return content;
    }
    return null;
  };
  const dates = [
    text(linked?.datePublished),
    ...metaDates(document),
    timeOf(document),
    text(linked?.dateCreated),
  ].filter((date) => date !== null);
  const outlet =
    nameOf(linked?.publisher) ??
    meta("og:site_name", "application-name", "dc.publisher", "citation_journal_title");
  return {
    title: headlineOf(
      document,
      text(linked?.headline) ?? meta("og:title", "twitter:title", "dc.title"),
      outlet,
    ),
    outlet,
    url: addressOf(document) ?? text(linked?.url) ?? meta("og:url"),
    published: dates[0] ?? null,
    otherDates: dates.slice(1),
    articleBody: text(linked?.articleBody),
    author:
      nameOf(linked?.author) ??
      authorMeta(meta("author", "article:author", "dc.creator", "parsely-author", "byl")),
    language: languageTag(text(linked?.inLanguage) ?? document.documentElement?.getAttribute("lang") ?? null),
  };
}

type Json = Readonly<Record<string, unknown>>;

function articleObject(document: DomDocument): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = objectsIn(parsed(script.textContent ?? ""), 0).find((one) =>
      /article|report|posting/i.test(String(one["@type"] ?? "")),
    );
    if (found) return found;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The objects of a JSON-LD script, lists and `@graph` opened, to a depth no honest page passes. */
function objectsIn(value: unknown, depth: number): Json[] {
  if (typeof value !== "object" || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => objectsIn(one, depth + 1));
  const object = value as Json;
  return [object, ...objectsIn(object["@graph"], depth + 1), ...objectsIn(object.mainEntity, depth + 1)];
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === "object" && one !== null ? text((one as Json).name) : text(one);
}

const authorMeta = (author: string | null): string | null =>
  author === null || /^https?:/i.test(author) ? null : author.replace(/^by\s+/i, "");

function addressOf(document: DomDocument): string | null {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href")?.trim();
  return address !== undefined && /^https?:\/\//i.test(address) ? address : null;
}

/** The headline as printed (`h1`) where it agrees with the metadata or there is one alone; else the metadata's. */
function headlineOf(document: DomDocument, title: string | null, outlet: string | null): string | null {
  const printed = [...document.querySelectorAll("h1")]
    .map((heading) => (heading.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((heading) => heading !== "" && heading.toLowerCase() !== outlet?.toLowerCase());
  const whole = (title ?? document.querySelector("title")?.textContent ?? "").replace(/\s+/g, " ").trim();
  const given = printedIn(document, whole) ?? withoutSite(whole, outlet);
  const words = new Set(given.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const agrees = (heading: string): boolean => {
    const own = heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return own.length > 0 && own.filter((word) => words.has(word)).length >= own.length * 0.5;
  };
  const only = given === "" ? printed[0] : undefined;
  const isNone = given === "" || (title === null && (namesSection(whole) || NAMES_OFFICE.test(whole)));
  const isSites = title === null && printedIn(document, whole) === null;
  const shown = printed.length === 0 && isSites ? shownHeadline(document) : null;
  if (shown !== null && !agrees(shown)) return shown;
  return printed.find(agrees) ?? only ?? (isNone ? null : given);
}

/** Whether the title of a page names its site and a section alone: "Ministry of Fisheries - Press Releases". */
function namesSection(title: string): boolean {
  const parts = title.split(/\s+(?:[|/\u2013\u2014\u00B7\u00BB:>-]|::)\s+/);
  return (
    parts.length > 1 && SECTION.test(parts.at(-1) ?? "") && parts.every((part) => part.split(" ").length <= 6)
  );
}

const SECTION =
  /^(?:(?:all |latest |press |our )?(?:press|news|releases?|statements?|speeches|documents?|archives?|articles?|briefings?|service|centre|center|room|events|interviews?|home|home page|print|story|text|world|politics|publications?))$/i;

/** The part of a page's title, before or after a dash, a bar or the like, that the page prints as a line of its own. */
function printedIn(document: DomDocument, title: string): string | null {
  if (document.body === null) return null;
  const isHeadline = (line: string): boolean =>
    line.split(" ").length >= 3 &&
    ((title.startsWith(line) && SITE_BEHIND.test(title.slice(line.length))) ||
      (title.endsWith(line) && SITE_BEFORE.test(title.slice(0, -line.length))));
  const printed = textBlocks(document.body).flatMap((block) => block.split("\n"));
  const lines = printed.filter(isHeadline);
  return lines.reduce<string | null>((best, line) => (line.length > (best?.length ?? 0) ? line : best), null);
}

/** What parts a headline from the name of a section or a site behind it, or before it. */
const SITE_BEHIND = /^\s+(?:[|/\u2013\u2014\u00B7\u00BB-]|::)\s+\S/;
const SITE_BEFORE = /\S(?:\s+(?:[|/\u2013\u2014\u00B7\u00BB-]|::)|:)\s+$/;
/** Names that are names of sites. */
const MEDIA =
  /\b(?:News|Times|Post|Gazette|Herald|Journal|Tribune|Observer|Daily|Press|Radio|TV|Online|Agency|Review|Mail|Globe|Guardian|Independent|Chronicle|Telegraph|Standard|Monitor|Reuters|BBC|CNN|NPR|AP|AFP|TASS)\b|\.\p{L}{2,4}$/u;

/** A page's title without the name of its site at the end: "Ministers Meet | The Fjord Post". */
function withoutSite(title: string, outlet: string | null): string {
  const plain = title.replace(/\s+/g, " ").trim();
  const parts = plain.split(/\s+[|\u2013\u2014\u00B7-]\s+/);
  const last = parts.at(-1) ?? "";
  const isSite = outlet !== null && last.toLowerCase() === outlet.toLowerCase();
  const shortTail =
    parts.length > 1 && last.split(" ").length <= 4 && (parts[0]?.split(" ").length ?? 0) >= 4;
  return isSite || (shortTail && (/\s[|]\s/.test(plain) || MEDIA.test(last)))
    ? plain.slice(0, plain.lastIndexOf(last)).replace(/\s*[|\u2013\u2014\u00B7-]\s*$/, "")
    : plain;
}

const languageTag = (tag: string | null): string | null =>
  /^[a-z]{2,3}/.exec(tag?.toLowerCase() ?? "")?.[0] ?? null;
