import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../problem.ts";
import { addressOf } from "../address.ts";
import { type Archive, arrivalOf, keepArrival } from "../archive.ts";
import type { Article } from "../article.ts";
import type { Fetched, FetchResult } from "../fetch/fetch-page.ts";
import { sourceOf } from "../fetch/fetch-sources.ts";
import type { Imported } from "../import-page.ts";
import { importSources, NO_ITEMS } from "../import-sources.ts";
import { findReposts, type Reposts } from "../reposts.ts";

/** What reading a feed takes. */
export interface FeedReading {
  readonly address: string;
  /** Articles of the briefing: those are not taken again. */
  readonly known: readonly Article[];
  readonly archive: Archive;
  /** Whether an item is about whom the briefing follows. */
  isWanted(article: Article): boolean;
  /** Whether a teaser leaves room for its page to be: it names one of them, or their countries. */
  mayBeWanted(teaser: Article): boolean;
  /** Addresses of teasers whose pages were read in vain before. */
  readonly passedOver: ReadonlySet<string>;
  fetch(address: string): Promise<FetchResult>;
  readonly arrived: string;
}

export interface FeedRead {
  readonly added: readonly Article[];
  /** Addresses of teasers whose pages turned out to be about others. */
  readonly passedOver: readonly string[];
  /** Whether items wait for the next reading: then the feed must be read in full again. */
  readonly isUnfinished: boolean;
  /** What could not be read, one line each. */
  readonly problems: readonly string[];
}

/** Shorter items are teasers: the page they point to is read instead. */
const FULL_WORDS = 120;
/** Pages read for one reading of a feed; the others have their turn the next time. */
const MOST_PAGES = 20;

const NOTHING = { added: [], passedOver: [], isUnfinished: false };

/** Takes what is new and wanted of a feed into an archive, item by item, giving way to other work between them. */
export async function readFeedItems(feed: Fetched, reading: FeedReading): Promise<FeedRead> {
  const { address, arrived, known } = reading;
  const basket = { reading, reposts: await findReposts(known), taken: new Set(known.flatMap(keysOf)) };
  const added: Article[] = [];
  const passedOver: string[] = [];
  const problems: string[] = [];
  let teasers = 0;
  let isUnfinished = false;
  for await (const result of importSources([sourceOf(address, feed)], { known, arrived, reposts: STILL })) {
    if ("problem" in result) {
      problems.push(...linesOf(result.problem));
      continue;
    }
    const { imported } = result;
    if (imported.source === address) return { ...NOTHING, problems: [`${address} is a page, not a feed.`] };
    if (!isWorthReading(imported, basket)) continue;
    teasers += Number(isTeaser(imported));
    const whole = teasers > MOST_PAGES ? null : await wholeOf(imported, reading);
    isUnfinished ||= whole === null;
    if (whole === null) continue;
    if ([imported.article, whole].some(reading.isWanted)) added.push(take(whole, basket));
    else passedOver.push(placeOf(imported.article));
  }
  return { added, passedOver, isUnfinished, problems };
}

/** The line of a problem; a feed without items has none: it may be new, or of a quiet week. */
const linesOf = ({ file, says }: Problem): string[] => (says === NO_ITEMS ? [] : [`${file}: ${says}`]);

/** A new item about whom the briefing follows, or a teaser whose page may be and was not read yet. */
function isWorthReading(imported: Imported, { reading, taken }: Basket): boolean {
  if (!isNew(imported.article, taken, reading.archive)) return false;
  if (reading.isWanted(imported.article)) return true;
  const isRead = reading.passedOver.has(placeOf(imported.article));
  return isTeaser(imported) && !isRead && reading.mayBeWanted(imported.article);
}

const placeOf = (article: Article): string => addressOf(article) ?? article.id;

/** What is taken from a feed, and what was there before. */
interface Basket {
  readonly reading: FeedReading;
  readonly reposts: Reposts;
  readonly taken: Set<string>;
}

function take(article: Article, { reading, reposts, taken }: Basket): Article {
  const repostOf = reposts.originalOf(article);
  const arrival = arrivalOf(repostOf === null ? article : { ...article, repostOf }, reading.archive);
  keepArrival(arrival, reading.archive);
  reposts.add(arrival.article);
  for (const key of keysOf(article)) taken.add(key);
  return arrival.article;
}

const keysOf = (article: Article): string[] => [article.id, placeOf(article)];

const isTeaser = (imported: Imported): boolean =>
  wordsOf(imported) < FULL_WORDS && imported.article.url !== null;

const wordsOf = ({ article }: Imported): number => article.text.split(/\s+/).length;

/** Reposts are told of what is taken, teasers completed, and not of every item of the feed. */
const STILL: Reposts = { originalOf: () => null, add: () => undefined };

/** An item is taken once: not again when its text changes, nor after a person has removed it. */
function isNew(article: Article, taken: ReadonlySet<string>, { folder }: Archive): boolean {
  const isTaken = taken.has(article.id) || taken.has(placeOf(article));
  return !isTaken && !existsSync(join(folder, "removed", `${article.id}.md`));
}

/**
 * An item as an article: of a teaser, that which it points to, or the teaser itself where its page is not to be had or
 * holds less; null where the page may be had later.
 */
async function wholeOf(teaser: Imported, { fetch, arrived }: FeedReading): Promise<Article | null> {
  if (!isTeaser(teaser)) return teaser.article;
  const { id, url, title, outlet, published, publishedBasis } = teaser.article;
  const result = await fetch(url ?? "");
  if (result === "unchanged") return teaser.article;
  if ("says" in result) return result.retry ? null : teaser.article;
  const given = {
    arrived,
    ...(outlet === null ? {} : { outlet }),
    ...(published === null ? {} : { published }),
  };
  const source = { name: url ?? "", bytes: result.bytes, encoding: result.encoding };
  for await (const whole of importSources([source], { known: [], reposts: STILL, ...given })) {
    if (!("imported" in whole) || wordsOf(whole.imported) <= wordsOf(teaser)) break;
    const basis = published === null ? {} : { publishedBasis };
    return { ...whole.imported.article, id, url, title, ...basis };
  }
  return teaser.article;
}
