import { piecesOf } from "../clean/pieces.ts";

/** A line is furniture from so many pages on, and from so large a share of them. */
const FEWEST = 3;
const SHARE = 0.15;
/** A page of whose longer lines so many letters stand on one other page is that page again, or a repost of it. */
const SAME = 0.8;
/** Shorter lines, in letters, say nothing of whether two pages are the same. */
const LONG = 60;

/** Counts the lines of many scraped pages, to tell what recurs on them: furniture. */
export interface LineCount {
  add(text: string): void;
  /** The folded lines that recur; none where there are too few pages to tell. */
  recurring(): ReadonlySet<string>;
}

/** The same page twice, or its reposts, count once: what only they share is their text. */
export function countLines(): LineCount {
  const counts = new Map<string, number>();
  const firstPages = new Map<string, number>();
  let pages = 0;
  return {
    add(text) {
      const lines = new Set(piecesOf(text).map((piece) => piece.folded));
      const long = [...lines].filter((line) => line.length >= LONG);
      if (isSeen(long, firstPages)) return;
      for (const line of long) if (!firstPages.has(line)) firstPages.set(line, pages);
      for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
      pages += 1;
    },
    recurring() {
      const least = Math.max(FEWEST, pages * SHARE);
      return new Set([...counts].filter(([, count]) => count >= least).map(([line]) => line));
    },
  };
}

function isSeen(long: readonly string[], firstPages: ReadonlyMap<string, number>): boolean {
  const letters = new Map<number, number>();
  for (const line of long) {
    const page = firstPages.get(line);
    if (page !== undefined) letters.set(page, (letters.get(page) ?? 0) + line.length);
  }
  const all = long.reduce((sum, line) => sum + line.length, 0);
  return [...letters.values()].some((shared) => shared >= all * SAME);
}
