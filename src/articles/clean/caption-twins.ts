import type { LabelledPiece } from "./labels.ts";

/** A credit on a line of its own: "(Photo: Agency)", "(credit: K. NORD/AGENCY)". */
const CREDIT_LINE = /^\((?:photo|image|picture|credit|file|illustrat\p{L}+|foto|bild)\b[^()]{3,80}\)$/iu;

/** Labels as captions what stands right above a credit, or is said again in a caption that bears one. */
export function withCaptionTwins(pieces: readonly LabelledPiece[]): readonly LabelledPiece[] {
  const captions = pieces.filter(({ label }) => label === "caption").map(({ folded }) => folded);
  if (captions.length === 0) return pieces;
  return pieces.map((piece, at) => {
    const isPlain = piece.label === "prose" || piece.label === "line";
    if (!isPlain || piece.words < FEWEST_WORDS || piece.words > MOST_WORDS) return piece;
    const below = pieces[at + 1];
    const isCredited = below?.block === piece.block && CREDIT_LINE.test(below.folded);
    const isTwin = captions.some((one) => one.length > piece.folded.length && one.startsWith(piece.folded));
    return isCredited || isTwin ? { ...piece, label: "caption" as const } : piece;
  });
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 60;
