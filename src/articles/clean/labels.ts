import { isAppeal } from "./appeals.ts";
import { isMarkedCaption, readsAsCaption } from "./captions.ts";
import { lengthWithoutCredit } from "./credits.ts";
import { isEndLabel, isLabelledLink, isListLabel, isNotice, isPageLine, isRightsLine } from "./cues.ts";
import { foreignTo } from "./foreign.ts";
import { clockLine } from "./page-days.ts";
import type { Piece } from "./pieces.ts";

/**
 * What a piece of a page looks like by itself: a sentence or paragraph; a bare line; or furniture of some sort.
 * `end` ends the article, `list` heads a list of other articles.
 */
type Label = "prose" | "line" | "furniture" | "caption" | "appeal" | "clock" | "end" | "list";

export interface LabelledPiece extends Piece {
  readonly label: Label;
}

/** Labels every piece. `furniture` holds folded lines known from other pages; what a page says twice is furniture too. */
export function labelled(pieces: readonly Piece[], furniture: ReadonlySet<string>): LabelledPiece[] {
  const isForeign = foreignTo(pieces);
  const repeated = repeatedIn(pieces);
  const alone = pieces.map((piece, at): LabelledPiece => {
    if (furniture.has(piece.folded)) return { ...piece, label: "furniture" };
    const label = labelOf(piece);
    const stray = label === "prose" || label === "line";
    if (stray && repeated.has(piece.folded) && !(piece.prose && isOpening(pieces, at)))
      return { ...piece, label: piece.prose ? "caption" : "line" };
    if (stray && isForeign(piece)) return { ...piece, label: "furniture" };
    return { ...piece, label };
  });
  return alone.map((piece, at) => (isAmongAppeals(alone, at) ? { ...piece, label: "appeal" } : piece));
}

/** Whether prose stands between two appeals and speaks as "we" itself: it is a part of them. */
function isAmongAppeals(pieces: readonly LabelledPiece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (piece?.label !== "prose" || before?.label !== "appeal" || after?.label !== "appeal") return false;
  return /\b(?:[Ww]e|[Oo]ur|us)\b/.test(piece.folded.replace(/"[^"]*"/g, " "));
}

/** Nothing longer is a label, a credit or an appeal; patterns are not tried on it. */
const LONG = 3000;

function labelOf(piece: Piece): Label {
  const { folded, prose } = piece;
  if (folded.length > LONG) return prose ? "prose" : "line";
  if (!prose && clockLine(folded) !== null) return "clock";
  if (isRightsLine(folded)) return "end";
  if (isMarkedCaption(folded)) return "caption";
  if (
    isLabelledLink(folded) ||
    (!isListLabel(folded) && TEASER.test(folded.slice(0, lengthWithoutCredit(folded))))
  )
    return "furniture";
  if (isAppeal(folded)) return "appeal";
  if (isNotice(folded)) return "furniture";
  return prose ? "prose" : lineLabel(folded);
}

const TEASER = /(?:read more|continue reading|\[(?:\.\.\.|\u2026)\])\s*[>\u00BB\u2026.]*$/i;

function lineLabel(folded: string): Label {
  if (isListLabel(folded)) return "list";
  if (isEndLabel(folded)) return "end";
  return isPageLine(folded) || isMenu(folded) ? "furniture" : "line";
}

/** A row of language codes or of one-word entries set apart by bars or bullets. */
function isMenu(folded: string): boolean {
  if (folded.length > 400) return false;
  if (/^(?:[a-z]{2}-[A-Z]{2}\d?[\s\u2022|*-]*)+$/.test(folded.replace(/^\W+/, ""))) return true;
  if (
    /^(?:(?:english|deutsch|fran[cç]ais|español|italiano|português|türkçe|polski|русский|українська|中文|العربية|عربي|日本語|한국어|қазақша|o'zbek|română|српски|srpski|shqip|فارسی|հայերեն|ქართული)[\s|/,\u2022\u00B7]*)+$/iu.test(
      folded,
    )
  ) {
    return true;
  }
  return folded.split(/\s*[|\u2022\u00B7\u00BB>]\s*/).filter((entry) => entry !== "").length >= 4;
}

/** Folded texts of four words and more that stand twice on the page: captions and teasers, while bodies do not repeat. */
function repeatedIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let words = 0;
  for (const { folded, words: count } of pieces) {
    if (count >= 4 && seen.has(folded)) {
      repeated.add(folded);
      words += count;
    }
    seen.add(folded);
  }
  const all = pieces.reduce((sum, piece) => sum + piece.words, 0);
  return words > all / 4 ? new Set() : repeated;
}

/** Whether a paragraph that stands twice opens the body here: the first time, apart, it was its standfirst. */
function isOpening(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || piece.words < 15 || pieces[at + 1]?.prose !== true) return false;
  const first = pieces.findIndex((one) => one.folded === piece.folded);
  return first < at - 1 && !readsAsCaption(piece.folded);
}
