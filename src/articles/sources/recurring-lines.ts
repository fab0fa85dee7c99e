import { piecesOf } from "../clean/pieces.ts";

/** A line is furniture from so many pages on, and from so large a share of them; sentences recur in reports, too. */
const FEWEST = 3;
const SHARE = 0.15;
const SHARE_OF_PROSE = 0.5;
/** Among the pages of many outlets it is one, too, where so many other lines stand on the same pages as it does. */
const COMPANIONS = 2;
/** Pages that two lines share, of those that either stands on, from which on they keep company. */
const TOGETHER = 0.6;
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

/** The pages that a line stands on, by their numbers in order, and whether it reads as a sentence. */
interface Standing {
  readonly pages: number[];
  readonly prose: boolean;
}

/** The same page twice, or its reposts, count once: what only they share is their text. */
export function countLines(): LineCount {
  const standings = new Map<string, Standing>();
  const firstPages = new Map<string, number>();
  let pages = 0;
  return {
    add(text) {
      const lines = new Map(piecesOf(text).map((piece) => [piece.folded, piece.prose]));
      const long = [...lines.keys()].filter((line) => line.length >= LONG);
      if (isSeen(long, firstPages)) return;
      for (const line of long) if (!firstPages.has(line)) firstPages.set(line, pages);
      for (const [line, prose] of lines) {
        const standing = standings.get(line);
        if (standing === undefined) standings.set(line, { pages: [pages], prose });
        else standing.pages.push(pages);
      }
      pages += 1;
    },
    recurring() {
      const recurrent = [...standings].filter(([, standing]) => standing.pages.length >= FEWEST);
      const byPage = new Map<number, Standing[]>();
      for (const [, standing] of recurrent) for (const page of standing.pages) pushTo(byPage, page, standing);
      return new Set(
        recurrent
          .filter(
            ([, standing]) =>
              standing.pages.length >= pages * (standing.prose ? SHARE_OF_PROSE : SHARE) ||
              isFurniture(standing, byPage),
          )
          .map(([line]) => line),
      );
    },
  };
}

function pushTo(byPage: Map<number, Standing[]>, page: number, standing: Standing): void {
  const there = byPage.get(page);
  if (there === undefined) byPage.set(page, [standing]);
  else there.push(standing);
}

/**
 * Whether a line belongs to the furniture of one outlet among many: it keeps company with others, one of which is no
 * sentence. What reports repeat from one another are sentences alone.
 */
function isFurniture(standing: Standing, byPage: ReadonlyMap<number, readonly Standing[]>): boolean {
  const others = (byPage.get(standing.pages[0] ?? -1) ?? []).filter((other) => other !== standing);
  const companions = others.filter((other) => together(standing.pages, other.pages) >= TOGETHER);
  const isMixed = !standing.prose || companions.some(({ prose }) => !prose);
  return companions.length >= COMPANIONS && isMixed;
}

function together(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const shared = b.filter((page) => inA.has(page)).length;
  return shared / (a.length + b.length - shared);
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
