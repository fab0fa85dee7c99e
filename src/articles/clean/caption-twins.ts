import { readsAsCaption } from "./captions.ts";
import type { LabelledPiece } from "./labels.ts";

/** A credit on a line of its own: "(Photo: Agency)", "(credit: K. NORD/AGENCY)". */
const CREDIT_LINE = /^\((?:photo|image|picture|credit|file|illustrat\p{L}+|foto|bild)\b[^()]{3,80}\)$/iu;

/** "Kari Nord / NTB", "Credit...Kari Nord for The Fjord Times", "Foto: NTB" */
const CREDIT_BELOW =
  /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,2} ?\/ ?\p{Lu}[\p{L}. ]{1,30}$|^credit ?(?:\.{3}|\u2026|:)|^(?:foto|photo|bild|fotografía|фото|fotoğraf) ?: ?.{2,60}$/iu;

/** Labels as captions what stands right above a credit, or is said again in a caption that bears one. */
export function withCaptionTwins(pieces: readonly LabelledPiece[]): readonly LabelledPiece[] {
  const captions = pieces.filter(({ label }) => label === "caption").map(({ folded }) => folded);
  return pieces.map((piece, at) => {
    const isPlain = piece.label === "prose" || piece.label === "line";
    if (!isPlain || piece.words < FEWEST_WORDS || piece.words > MOST_WORDS) return piece;
    const below = pieces[at + 1];
    const isCredited = below?.block === piece.block && CREDIT_LINE.test(below.folded);
    const isOverName =
      /\.$/.test(piece.folded) && CREDIT_BELOW.test(below?.folded ?? "") && readsAsCaption(piece.folded);
    const isTwin = captions.some((one) => one.length > piece.folded.length && one.startsWith(piece.folded));
    return isCredited || isOverName || isTwin ? { ...piece, label: "caption" as const } : piece;
  });
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 60;
