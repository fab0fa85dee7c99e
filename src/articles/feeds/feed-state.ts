import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { writeWhole } from "../write-whole.ts";

/** What is remembered of a feed between readings of it. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO instant before which it is not read again. */
  readonly due: string;
  /** Readings in a row that failed. */
  readonly failures: number;
  /** Addresses of items whose pages were read and are not about whom the briefing follows, newest last. */
  readonly passedOver?: readonly string[] | undefined;
}

const SCHEMA = z.record(
  z.string(),
  z.object({
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    due: z.iso.datetime(),
    failures: z.int().min(0),
    passedOver: z.array(z.string()).optional(),
  }),
);

/** The states of all feeds by their keys. A file that is missing or broken only means that feeds are read once more. */
export function readFeedStates(file: string): Map<string, FeedState> {
  try {
    const parsed = SCHEMA.safeParse(JSON.parse(readFileSync(file, "utf8")));
    return new Map(parsed.success ? Object.entries(parsed.data) : []);
  } catch {
    return new Map();
  }
}

export function writeFeedStates(file: string, states: ReadonlyMap<string, FeedState>): void {
  writeWhole(dirname(file), file, `${JSON.stringify(Object.fromEntries(states), null, 2)}\n`);
}

/** A feed that fails is left alone twice as long each time, a day at most. */
const LONGEST_MS = 24 * 3_600_000;
/** Up to a tenth is added, so that feeds of one interval do not stay in step. */
const JITTER = 0.1;

/** How often a feed is read, how often in a row that failed, and for how many seconds its server asks to be left alone. */
export interface Pace {
  readonly everyMinutes: number;
  readonly failures: number;
  readonly retryAfter?: number | undefined;
}

/** When to read a feed again; `random` is from 0 to 1. */
export function nextDue(now: Date, { everyMinutes, failures, retryAfter = 0 }: Pace, random: number): string {
  const every = everyMinutes * 60_000;
  const asked = Math.max(every * 2 ** Math.min(failures, 20), retryAfter * 1000);
  const wait = Math.max(every, Math.min(asked, LONGEST_MS));
  return new Date(now.getTime() + wait * (1 + random * JITTER)).toISOString();
}
