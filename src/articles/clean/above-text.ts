import { datelineLength } from "../dateline.ts";
import { isByline } from "./cues.ts";
import { isLead } from "./decks.ts";
import type { LabelledPiece } from "./labels.ts";

/** So many pieces from the beginning of a run on highlights may stand. */
const MAX_HEAD = 12;
/** What stands above a byline, a clock or the headline has so few words, and at most so large a share of the run. */
const MOST_HEAD_WORDS = 90;
export const MOST_HEAD_SHARE = 0.5;
/** A slogan: few words, a small share of the run, and then so many pieces that are no prose. */
const SLOGAN_WORDS = 30;
const SLOGAN_SHARE = 0.25;
const AFTER_SLOGAN = 3;

/** A line of so many words may be a headline. */
const HEADLINE_WORDS = 4;
/** So many paragraphs of a report tell that it has begun, whatever their words. */
const PARAGRAPHS = 2;

/**
 * Whether a report has begun above a piece: with a dateline, or below its own byline or clock with a paragraph that
 * begins as reports do, or with several.
 */
function hasBegun(pieces: readonly LabelledPiece[], run: readonly number[], at: number): boolean {
  const above = run.filter((i) => i < at);
  if (above.some((i) => datelineLength(pieces[i]?.folded ?? "") > 0)) return true;
  if (!hasOwnHead(pieces, run[0] ?? 0)) return false;
  const [first = "", second = ""] = run.slice(0, 2).map((i) => pieces[i]?.folded ?? "");
  return above.length >= PARAGRAPHS || (above.length > 0 && isLead(first, second));
}

/** Whether a clock stands above a piece with no headline between, or a byline, which no headline follows. */
function hasOwnHead(pieces: readonly LabelledPiece[], at: number): boolean {
  let lines = 0;
  for (const { label, folded, words } of pieces.slice(0, at).reverse()) {
    if (isByline(folded)) return true;
    if (label === "clock") return lines === 0;
    if (label === "line" && words >= HEADLINE_WORDS) lines += 1;
    if (lines > 1 || label === "prose" || label === "end") return false;
  }
  return false;
}

/** What heads a list of what an article says, above it. */
const HIGHLIGHTS =
  /^(?:key (?:points|takeaways|developments|facts)|(?:the )?main points|(?:story )?highlights|at a glance|in (?:brief|short)|summary|what (?:you need )?to know|the essentials|tl;?dr|quick read|das wichtigste(?: in kürze)?|l'essentiel|главное)\W*$/iu;

/** The run below a list of highlights that stands at its head; it ends at the first piece that is none of the run. */
export function belowHighlights(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  const first = run[0] ?? 0;
  const label = pieces.findIndex(({ folded }, i) => i < first + MAX_HEAD && HIGHLIGHTS.test(folded));
  if (label < 0 || label < first - 1 || hasBegun(pieces, run, label)) return run;
  const block = pieces[label]?.block;
  const below = run.slice(run.findIndex((i) => pieces[i]?.block !== block));
  const isSetOff = pieces[label + 1]?.block === block && below.length < run.length;
  // On a page without empty lines all is one block, the text as well.
  if (isSetOff && wordsOf(pieces, below) >= wordsOf(pieces, run) * MOST_HEAD_SHARE) return below;
  const end = run.findIndex((i, at) => at > 0 && i > label + 1 && run[at - 1] !== i - 1);
  return end < 0 ? run : run.slice(end);
}

/** The run below the last piece near its head that only stands above a body. */
export function belowHeading(
  pieces: readonly LabelledPiece[],
  run: readonly number[],
  isHeadline: (folded: string) => boolean,
): readonly number[] {
  const all = wordsOf(pieces, run);
  // Where the parts of a text have a time each, none of them heads it.
  const clocks = pieces.slice(run[0], run.at(-1)).filter(({ label }) => label === "clock").length;
  let cut = 0;
  let words = 0;
  for (const [at, i] of run.entries()) {
    const piece = pieces[i];
    words += piece?.words ?? 0;
    if (at === run.length - 1 || words > MOST_HEAD_WORDS || words > all * MOST_HEAD_SHARE) break;
    const between = pieces.slice(i + 1, run[at + 1]);
    const isHeading =
      (piece !== undefined && isHeadline(piece.folded)) ||
      between.some(
        (one) =>
          (one.label === "clock" && clocks < FEWEST_TIMES) || isByline(one.folded) || isHeadline(one.folded),
      ) ||
      (words <= Math.min(SLOGAN_WORDS, all * SLOGAN_SHARE) &&
        between.length >= AFTER_SLOGAN &&
        !/[:"]$/.test(piece?.folded ?? "") &&
        !isLead(piece?.folded ?? "", pieces[run[at + 1] ?? -1]?.folded ?? ""));
    if (isHeading && !hasBegun(pieces, run, i + 1)) cut = at + 1;
  }
  return run.slice(cut);
}

const FEWEST_TIMES = 3;

export function wordsOf(pieces: readonly LabelledPiece[], run: readonly number[]): number {
  return run.reduce((sum, i) => sum + (pieces[i]?.words ?? 0), 0);
}
