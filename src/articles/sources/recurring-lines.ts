import { piecesOf } from "../clean/pieces.ts";

/** A line is furniture from so many pages on, and from so large a share of them. */
const FEWEST = 3;
const SHARE = 0.15;

/** Counts the lines of many scraped pages, to tell what recurs on them: furniture. */
export interface LineCount {
  add(text: string): void;
  /** The folded lines that recur; none where there are too few pages to tell. */
  recurring(): ReadonlySet<string>;
}

export function countLines(): LineCount {
  const counts = new Map<string, number>();
  let pages = 0;
  return {
    add(text) {
      pages += 1;
      const lines = new Set(piecesOf(text).map((piece) => piece.folded));
      for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
    },
    recurring() {
      const least = Math.max(FEWEST, pages * SHARE);
      return new Set([...counts].filter(([, count]) => count >= least).map(([line]) => line));
    },
  };
}
