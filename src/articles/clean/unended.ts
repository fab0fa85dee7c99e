import { goesOn } from "./continuity.ts";
import type { LabelledPiece } from "./labels.ts";

/** A sentence without its full stop has so many words, most of them small ones, and reports something. */
const UNENDED_WORDS = 9;
const SMALL_LETTERS = 0.6;
const REPORTS = /\b(?:said|says|told|added|was|were|had)\b/;

/** The run with the line right below it that ends the article and lacks its full stop. */
export function withUnended(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  const last = run.at(-1);
  const [above, piece] = last === undefined ? [] : [pieces[last], pieces[last + 1]];
  if (last === undefined || above === undefined || piece?.label !== "line") return run;
  const texts = run.map((at) => pieces[at]?.folded ?? "");
  const isLast = piece.block === above.block ? isUnended(piece, texts) : isCutOff(piece, texts);
  return isLast ? [...run, last + 1] : run;
}

/** Whether a line by itself goes on with some texts and is cut off, as text behind a wall is: "which brought the two …" */
const isCutOff = (piece: LabelledPiece, texts: readonly string[]): boolean =>
  piece.alone &&
  piece.words >= UNENDED_WORDS &&
  /\p{L}[,;]? ?(?:\.\.\.|\u2026)$/u.test(piece.folded) &&
  goesOn(piece.folded, texts);

/** Whether a line is a sentence that goes on with some texts and lacks its full stop; headlines have no articles. */
export function isUnended(piece: LabelledPiece, texts: readonly string[]): boolean {
  const words = piece.folded.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const isSentence =
    piece.words >= UNENDED_WORDS &&
    small >= words.length * SMALL_LETTERS &&
    REPORTS.test(piece.folded) &&
    /\b[Tt]he\b/.test(piece.folded) &&
    /\p{L}$/u.test(piece.folded);
  return isSentence && goesOn(piece.folded, texts);
}
