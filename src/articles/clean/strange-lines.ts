import type { LabelledPiece } from "./labels.ts";
import { contentStems, share } from "./pieces.ts";

/** A line of so many words may be a subheading, whatever it says. */
export const MOST_OF_SUBHEADING = 5;
/** So many of them on a page are a series. */
const SERIES = 3;
/** Signs of programs, and counts set behind a name: "Pictures (12)". */
const UNLIKE_HEADING = /[{}<>=\\_|]|\(\)|;$|\(\d[^)]*\)$|^\p{Ll}+$/u;

/**
 * Tells which short lines between paragraphs can be no subheadings: those that no word of the text comes back in, unless
 * others do, for subheadings come in series; buttons and labels of the page have words of their own.
 */
export function strangeIn(
  pieces: readonly LabelledPiece[],
  prose: ReadonlySet<number>,
): (at: number) => boolean {
  const text = [...prose].map((at) => pieces[at]?.folded ?? "").join(" ");
  const stems = contentStems(text);
  const isOfText = (at: number): boolean => share(contentStems(pieces[at]?.folded ?? ""), stems) > 0;
  const isShort = (at: number): boolean => (pieces[at]?.words ?? 0) <= MOST_OF_SUBHEADING;
  const between = pieces.flatMap(({ label }, at) =>
    label === "line" && isShort(at) && prose.has(at - 1) && prose.has(at + 1) ? [at] : [],
  );
  const isSeries = between.length >= SERIES || between.some(isOfText);
  return (at) => {
    const { folded = "" } = pieces[at] ?? {};
    if (UNLIKE_HEADING.test(folded) || isAlien(folded, text)) return true;
    return isShort(at) && !isSeries;
  };
}

/** Whether a line in letters beyond English holds no word that the text holds: a button in another language. */
function isAlien(folded: string, text: string): boolean {
  if (!/[^\p{ASCII}\p{P}\p{Z}]/u.test(folded)) return false;
  return !(folded.match(/\p{L}+/gu) ?? []).some((word) => text.includes(word));
}
