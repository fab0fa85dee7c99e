import type { LabelledPiece } from "./labels.ts";

/** Fewer words come back by chance: "I agree." */
const FEWEST_WORDS = 4;
const MOST_WORDS = 45;

/** The words alone, in small letters and with a blank on both sides. */
const plain = (folded: string): string =>
  ` ${(folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** Whether a piece is one quotation and nothing else, though its marks may be missing at the end. */
const isQuotation = (folded: string): boolean =>
  /^"[^"]+"?[.!?]?$/.test(folded) || /^'[^"]+'[.!?]?$/.test(folded);

/**
 * Tells which pieces are quotations that one of the paragraphs of a run gives with more words around them: set large
 * between the paragraphs, they say it a second time.
 */
export function pullQuotesIn(
  pieces: readonly LabelledPiece[],
  run: readonly number[],
): (at: number) => boolean {
  const paragraphs = run.map((at) => ({ at, text: plain(pieces[at]?.folded ?? "") }));
  return (at) => {
    const { folded = "", words = 0, spoken = true } = pieces[at] ?? {};
    if (spoken || words < FEWEST_WORDS || words > MOST_WORDS || !isQuotation(folded)) return false;
    const said = plain(folded);
    return paragraphs.some(
      (one) => one.at !== at && one.text.length > said.length && one.text.includes(said),
    );
  };
}
