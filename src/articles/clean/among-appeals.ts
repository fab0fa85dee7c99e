import { asksNothing, isAppeal } from "./appeals.ts";
import type { LabelledPiece } from "./labels.ts";

/** What an outlet tells of itself: what was, or what goes on with a paragraph that speaks as "we". */
export function withOwnStory(pieces: readonly LabelledPiece[]): readonly LabelledPiece[] {
  const told: LabelledPiece[] = [];
  for (const piece of pieces) {
    const above = told.at(-1);
    const isOurs = above?.label === "prose" && OURS.test(above.folded.replace(/"[^"]*"/g, " "));
    const isNoAsking = piece.label === "appeal" && piece.prose && asksNothing(piece.folded);
    const isStory = isNoAsking && (isOurs || WAS.test(piece.folded));
    told.push(isStory ? { ...piece, label: "prose" } : piece);
  }
  return told;
}

/** What happened once, and not ever since. */
const WAS =
  /\b[Oo]ur (?:journalists|reporters) (?:\p{Ll}{2,}ed|saw|met|spoke|went|found|heard|were)\b|\b(?:yesterday|today|this (?:morning|week|month)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|night))\b/u;

/** Labels what stands among appeals, and is none by itself. */
export const withAppeals = (pieces: readonly LabelledPiece[]): LabelledPiece[] =>
  pieces.map((piece, at) =>
    isAmongAppeals(pieces, at) || isSlogan(pieces, at) || isLastWord(pieces, at)
      ? { ...piece, label: "appeal" }
      : piece,
  );

/** What reports, and does not call on a reader. */
const REPORTS = /\b(?:said|says|told|was|were|had|has|have|would|\p{Ll}{3,}ed)\b|"/u;

/** Whether prose stands between two appeals and speaks as "we" itself, or reports nothing: it is a part of them. */
function isAmongAppeals(pieces: readonly LabelledPiece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.label !== "prose" || (piece.spoken && !isAppeal(piece.folded))) return false;
  const isBetween = isAppealNear(pieces, at, -1) && isAppealNear(pieces, at, 1);
  if (!isBetween) return false;
  return OURS.test(piece.folded.replace(/"[^"]*"/g, " ")) || !REPORTS.test(piece.folded);
}

/** "Good news needs friends.": a few words about news, right above an appeal. */
const isSlogan = (pieces: readonly LabelledPiece[], at: number): boolean => {
  const { label, spoken, folded, words } = pieces[at] ?? {};
  const isShort = label === "line" && !spoken && (words ?? 0) <= SLOGAN_WORDS;
  const isVerbless =
    label === "prose" && !spoken && (words ?? 0) <= VERBLESS_WORDS && !VERB.test(folded ?? "");
  const [above, below] = [pieces[at - 1]?.label, pieces[at + 1]?.label];
  const isBeside = below === "appeal" || (isVerbless && above === "appeal");
  return (isShort || isVerbless) && isBeside && OF_NEWS.test(folded ?? "");
};
const SLOGAN_WORDS = 6;
const VERBLESS_WORDS = 16;
const VERB =
  /\b(?:is|are|was|were|am|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|told|\p{Ll}{2,}ed)\b|"/u;
const OF_NEWS =
  /\b(?:news|briefing|digest|journalis\p{L}+|reporting|stories|truth|informed|facts|readers?|independent)\b/iu;

/** Whether prose right below an appeal speaks as "we" too and reports nothing, and no prose follows: the appeal goes on. */
function isLastWord(pieces: readonly LabelledPiece[], at: number): boolean {
  const piece = pieces[at];
  const isBelow = piece?.label === "prose" && !piece.spoken && pieces[at - 1]?.label === "appeal";
  if (!isBelow || pieces[at + 1]?.label === "prose") return false;
  return OURS.test(piece.folded.replace(/"[^"]*"/g, " ")) && !REPORTS.test(piece.folded);
}

const OURS = /\b(?:[Ww]e|[Oo]ur|us)\b/;

/** Whether the next piece that way is an appeal, or the one after it where only a line lies between. */
function isAppealNear(pieces: readonly LabelledPiece[], at: number, step: 1 | -1): boolean {
  const next = pieces[at + step];
  if (next?.label === "appeal") return true;
  const isBare = next !== undefined && next.label !== "prose" && next.label !== "list";
  return isBare && pieces[at + 2 * step]?.label === "appeal";
}
