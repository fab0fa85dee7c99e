import type { Problem } from "../problem.ts";
import { addressOf } from "./address.ts";
import type { Article } from "./article.ts";
import { fold } from "./fold.ts";

/** A headline or the name of an outlet for comparison: folded, lower case, letters and digits alone. */
function plainWords(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether two articles are one publication: the same address, or the same outlet (an unknown one fits any), the same
 * headline and the same day.
 */
export function samePublication(a: Article, b: Article): boolean {
  const address = addressOf(a);
  if (address !== null && address === addressOf(b)) return true;
  const outletsFit = a.outlet === null || b.outlet === null || plainWords(a.outlet) === plainWords(b.outlet);
  return (
    outletsFit &&
    a.published !== null &&
    a.published === b.published &&
    plainWords(a.title) === plainWords(b.title)
  );
}

/** A headline of fewer words may be that of many articles. */
const TELLING_WORDS = 5;

/**
 * Whether a page that names neither its day nor its address is the original of a summary: it has its headline, a telling
 * one, and no other outlet.
 */
export function isUndatedOriginal(summary: Article, page: Article): boolean {
  const isOpen = page.kind === "full" && page.published === null && page.url === null;
  const title = plainWords(page.title);
  const outletsFit =
    page.outlet === null || summary.outlet === null || plainWords(page.outlet) === plainWords(summary.outlet);
  return (
    isOpen &&
    summary.kind === "brief" &&
    outletsFit &&
    title === plainWords(summary.title) &&
    title.split(" ").length >= TELLING_WORDS
  );
}

interface Joined {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/**
 * The articles of a briefing and of the archive as one list. An original replaces its brief and takes over its id and
 * its arrival, so that contacts keep their ids and a digest does not announce them again. A second article of the same
 * id or address is a fault and is left out.
 */
export function joinArchive(shipped: readonly Article[], archived: readonly Article[]): Joined {
  const joined: Article[] = [];
  const problems: Problem[] = [];
  const originals = new Map<Article, Article>();
  for (const brief of shipped.filter((article) => article.kind === "brief")) {
    const original = archived.find((one) => one.kind === "full" && samePublication(one, brief));
    if (original) originals.set(brief, original);
  }
  const used = new Set(originals.values());
  const completed = shipped.map((article) => {
    const original = originals.get(article);
    return original ? replacing(article, original) : article;
  });
  const byKey = new Map<string, Article>();
  for (const article of [...completed, ...archived.filter((one) => !used.has(one))]) {
    const address = addressOf(article);
    const twin = byKey.get(article.id) ?? (address === null ? undefined : byKey.get(`//${address}`));
    if (twin) {
      problems.push(duplicate(article, twin));
      continue;
    }
    joined.push(article);
    byKey.set(article.id, article);
    if (address !== null) byKey.set(`//${address}`, article);
  }
  return { articles: joined.sort(byPublication), problems };
}

function replacing(brief: Article, original: Article): Article {
  return {
    ...original,
    id: brief.id,
    outlet: original.outlet ?? brief.outlet,
    url: original.url ?? brief.url,
    published: original.published ?? brief.published,
    publishedBasis: original.published === null ? brief.publishedBasis : original.publishedBasis,
    // What editors said of the summary's contacts holds for the original's, or is reported where it does not fit.
    ...(original.corrections === undefined && brief.corrections !== undefined
      ? { corrections: brief.corrections }
      : {}),
    arrived: brief.arrived < original.arrived ? brief.arrived : original.arrived,
  };
}

function duplicate(article: Article, twin: Article): Problem {
  const what = article.id === twin.id ? `id “${article.id}”` : `address ${article.url}`;
  return {
    file: article.file ?? article.id,
    line: null,
    says: `The ${what} is already that of ${twin.file ?? twin.id}; this file is left out.`,
    remedy: "Remove one of the two, or correct it.",
    weight: "fault",
  };
}

/** Oldest publication first; articles without a date come last. */
function byPublication(a: Article, b: Article): number {
  return (a.published ?? "9999").localeCompare(b.published ?? "9999") || a.id.localeCompare(b.id);
}
