import { setImmediate } from "node:timers/promises";
import type { Article } from "./article.ts";

/** Finds out whether an article that comes in tells, word for word, what one that is there tells. */
export interface Reposts {
  /** The id of the article that this one repeats, or null. A repost of a repost repeats the first. */
  originalOf(article: Article): string | null;
  add(article: Article): void;
}

/** Runs of five words, of which a repost shares four fifths, by the shorter of the two texts: reposts are cut, too. */
const RUN = 5;
const SHARE = 0.8;
/** Shorter texts, in runs, may be alike by chance. */
const FEWEST = 20;
/** One run in eight is enough to find candidates by, and keeps the index small; those found are compared in full. */
const SAMPLE = 8;
const FEWEST_SAMPLED = 2;
/** Days between an article and its repost. */
const DAYS = 3;
/** A long text, in runs, that is nearly all the same is a repost however late it comes; reports of calls are alike, and short. */
const LONG = 80;
const NEARLY_ALL = 0.95;
/** Articles read at a stretch, a few milliseconds' work. */
const AT_A_STRETCH = 50;

/** An index of articles by what they say; gives way to other work while it is made. Summaries repeat nobody. */
export async function findReposts(known: readonly Article[]): Promise<Reposts> {
  const articles: Article[] = [];
  const byRun = new Map<number, number[]>();
  const reposts: Reposts = {
    add(article) {
      if (article.kind !== "full") return;
      const runs = runsOf(article);
      if (runs.size < FEWEST) return;
      for (const run of sampled(runs)) {
        const holders = byRun.get(run);
        if (holders) holders.push(articles.length);
        else byRun.set(run, [articles.length]);
      }
      articles.push(article);
    },
    originalOf(article) {
      const runs = runsOf(article);
      if (runs.size < FEWEST) return null;
      const original = candidates(runs, byRun)
        .flatMap((index) => articles[index] ?? [])
        .find((one) => one.id !== article.id && isRepost(one, article, runs));
      const first = original?.repostOf ?? original?.id ?? null;
      return first === article.id ? null : first;
    },
  };
  for (const [i, article] of known.entries()) {
    if (i % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate();
    reposts.add(article);
  }
  return reposts;
}

/** Indexes of articles that share many of the sampled runs, the most alike first. */
function candidates(runs: ReadonlySet<number>, byRun: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const run of sampled(runs))
    for (const index of byRun.get(run) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_SAMPLED)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([index]) => index);
}

function sampled(runs: ReadonlySet<number>): number[] {
  return [...runs].filter((run) => run % SAMPLE === 0);
}

function isRepost(one: Article, article: Article, runs: ReadonlySet<number>): boolean {
  const known = runsOf(one);
  const share = sharedOf(known, runs);
  if (isNear(one, article)) return share >= SHARE;
  return share >= NEARLY_ALL && Math.min(known.size, runs.size) >= LONG;
}

/** The share of its runs that the shorter text has in common with the other. */
function sharedOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / few.size;
}

function isNear(a: Article, b: Article): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= DAYS * 86_400_000;
}

/** The runs of five words of a text, as numbers. */
function runsOf({ folded }: Article): ReadonlySet<number> {
  const words = (folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i += 1) {
    let run = 0;
    for (let j = i; j < i + RUN; j += 1) run = (Math.imul(run, 0x01000193) ^ (words[j] ?? 0)) >>> 0;
    // The last bits decide who is sampled: stirred, so that they depend on all words.
    runs.add((Math.imul(run ^ (run >>> 15), 0x2c1b3c6d) ^ (run >>> 12)) >>> 0);
  }
  return runs;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
