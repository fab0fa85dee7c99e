import type { Timer } from "./pacer.ts";

/** What comes of some work, or `late` where it takes longer: one that hangs must not hold its delivery for ever. */
export async function inTime<T>(work: Promise<T>, ms: number, late: T, timer: Timer): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([work, timer.sleep(ms, over.signal).then(() => late)]);
  } finally {
    over.abort();
  }
}
