import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { mayBeAbout, namesTwo } from "./about-principals.ts";
import { hostOf } from "./articles/address.ts";
import type { Article } from "./articles/article.ts";
import { type FeedState, nextDue, readFeedStates, writeFeedStates } from "./articles/feeds/feed-state.ts";
import type { FetchOptions, FetchResult } from "./articles/fetch/fetch-page.ts";
import { isInside, isThere } from "./articles/safe-files.ts";
import type { BriefingFeed } from "./briefing.ts";
import type { ContactRecord } from "./contacts/record.ts";

export interface FeedPollingParts {
  records(): readonly ContactRecord[];
  /** The archive: imported articles go to a folder of the briefing's name in it. */
  readonly archive: string;
  /** Where it is kept when each feed was read and is due. */
  readonly stateFile: string;
  fetch(address: string, options: FetchOptions): Promise<FetchResult>;
  now(): Date;
  /** From 0 to 1. */
  random(): number;
  /** What happened, for the log: the feed's host, never more of its address. */
  tell(event: FeedEvent): void;
}

export interface FeedEvent {
  readonly briefing: string;
  readonly host: string;
  readonly added: number;
  /** Null where the feed was read. */
  readonly problem: string | null;
}

/** Reads the feeds of all briefings when they are due, one after the other. */
export interface FeedPolling {
  /** Reads what is due; a call while another is at work joins it. Never rejects. */
  tick(): Promise<void>;
  /** Gives up what is being read, and reads nothing more. */
  stop(): Promise<void>;
}

export function pollFeeds(parts: FeedPollingParts): FeedPolling {
  const stopping = new AbortController();
  const states = readFeedStates(parts.stateFile);
  const fresh = new Map<string, Article[]>();
  let underWay: Promise<void> | null = null;
  const round = async (): Promise<void> => {
    for (const record of parts.records()) {
      for (const feed of record.briefing.feeds ?? []) {
        if (stopping.signal.aborted) return;
        await readIfDue(feed, record, { ...parts, states, fresh, signal: stopping.signal });
      }
    }
  };
  return {
    tick() {
      underWay ??= round().finally(() => {
        underWay = null;
      });
      return underWay;
    },
    async stop() {
      stopping.abort();
      await underWay;
    },
  };
}

interface Polling extends FeedPollingParts {
  readonly states: Map<string, FeedState>;
  /** By the name of a briefing what its feeds brought, until its record has that: another feed may bring the same. */
  readonly fresh: Map<string, Article[]>;
  readonly signal: AbortSignal;
}

async function readIfDue(feed: BriefingFeed, record: ContactRecord, polling: Polling): Promise<void> {
  const { states, now, random, signal, tell } = polling;
  const { everyMinutes } = feed;
  const key = `${record.briefing.name} ${feed.url}`;
  const before = states.get(key) ?? { ...NONE, due: "", failures: 0 };
  if (before.due > now().toISOString()) return;
  const event = { briefing: record.briefing.name, host: hostOf(feed.url) ?? "" };
  let state: FeedState;
  try {
    const { added, ...read } = await readFeed(feed, record, before, polling);
    if (added > 0) tell({ ...event, added, problem: null });
    state = { ...read, due: nextDue(now(), { everyMinutes, failures: 0 }, random()), failures: 0 };
  } catch (error) {
    if (signal.aborted) return;
    const failures = before.failures + 1;
    tell({ ...event, added: 0, problem: wordsOf(error) });
    const retryAfter = error instanceof NotRead ? error.retryAfter : undefined;
    state = { ...before, due: nextDue(now(), { everyMinutes, failures, retryAfter }, random()), failures };
  }
  states.set(key, state);
  try {
    keep(polling);
  } catch (error) {
    tell({ ...event, added: 0, problem: `When it was read cannot be written down: ${wordsOf(error)}` });
  }
}

/** A feed that could not be read, with the seconds for which its server asks to be left alone. */
class NotRead extends Error {
  readonly retryAfter: number | undefined;

  constructor(words: string, retryAfter: number | undefined) {
    super(words);
    this.retryAfter = retryAfter;
  }
}

/** Addresses of feeds may hold keys of their readers: hosts alone are told. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replace(/https?:\/\/([^\s/?#]+)\S*?(?=:?(?:\s|$))/g, "$1");
}

interface ReadOnce extends Pick<FeedState, "etag" | "lastModified" | "passedOver"> {
  readonly added: number;
}

const NONE = { etag: null, lastModified: null };
/** So many addresses that were passed over are remembered for a feed: more than a feed has items. */
const MOST_PASSED_OVER = 300;

/** Reads a feed; throws with words for people where it cannot be read. */
async function readFeed(
  { url }: BriefingFeed,
  record: ContactRecord,
  before: FeedState,
  { fetch, archive, now, signal, fresh }: Polling,
): Promise<ReadOnce> {
  const { etag, lastModified, passedOver = [] } = before;
  const feed = await fetch(url, { etag, lastModified, signal });
  if (feed === "unchanged") return { added: 0, etag, lastModified, passedOver };
  if ("says" in feed) throw new NotRead(`${feed.says} ${feed.remedy}`, feed.retryAfter);
  const folder = join(archive, record.briefing.name);
  const unread = freshOf(record, fresh);
  const { readFeedItems } = await import("./articles/feeds/poll-feed.ts");
  const read = await readFeedItems(feed, {
    address: url,
    known: [...record.articles, ...unread],
    archive: { folder, shipped: record.articles.filter((article) => !liesIn(folder, article)) },
    isWanted: (article) => namesTwo(article, record),
    mayBeWanted: (teaser) => mayBeAbout(teaser, record),
    passedOver: new Set(passedOver),
    async fetch(address) {
      const page = await fetch(address, { signal });
      signal.throwIfAborted();
      return page;
    },
    arrived: now().toISOString(),
  });
  const { added, problems } = read;
  fresh.set(record.briefing.name, [...unread, ...added]);
  if (added.length === 0 && problems[0] !== undefined && !/#\d+: /.test(problems[0]))
    throw new Error(`${problems[0]} Check the address of the feed.`);
  return {
    added: added.length,
    ...(read.isUnfinished ? NONE : { etag: feed.etag, lastModified: feed.lastModified }),
    passedOver: [...passedOver, ...read.passedOver].slice(-MOST_PASSED_OVER),
  };
}

/** What feeds brought that the record does not have yet. */
function freshOf({ briefing, articles }: ContactRecord, fresh: Polling["fresh"]): Article[] {
  const ids = new Set(articles.map(({ id }) => id));
  return (fresh.get(briefing.name) ?? []).filter(({ id }) => !ids.has(id));
}

function keep({ states, stateFile, records }: Polling): void {
  const keys = new Set(
    records().flatMap(({ briefing }) => (briefing.feeds ?? []).map(({ url }) => `${briefing.name} ${url}`)),
  );
  for (const key of states.keys()) if (!keys.has(key)) states.delete(key);
  mkdirSync(dirname(stateFile), { recursive: true });
  writeFeedStates(stateFile, states);
}

function liesIn(folder: string, { file }: Article): boolean {
  return file !== null && isThere(folder) && isThere(file) && isInside(folder, file);
}
