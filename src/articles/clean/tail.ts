import type { LabelledPiece } from "./labels.ts";
import { contentStems, share } from "./pieces.ts";

/** A paragraph that stands alone below the body and has so many words is taken for one of its own. */
const OWN_WORDS = 25;

/**
 * Leaves out what stands at the end of a run, parted from it by other pieces, and is no body any more: an offer, a
 * question to readers, a word about an outlet or an author, a teaser that speaks of something else.
 */
export function trimmedTail(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  let rest = run;
  while (rest.length > 1) {
    const last = rest.at(-1) ?? 0;
    const before = rest.at(-2) ?? 0;
    const piece = pieces[last];
    const between = pieces.slice(before + 1, last);
    if (piece === undefined || (between.length === 0 && !isCall(piece))) break;
    const above = rest.slice(0, -1).map((i) => pieces[i]?.folded ?? "");
    if (!isStray(piece, between) && belongs(piece, above)) break;
    rest = rest.slice(0, -1);
  }
  return rest;
}

/** How a text about a person or an outlet goes on after its name. */
const ABOUT = /^,? (?:is|was|has|are|works|writes|covers)\b/;

/** What makes a sentence a report of its own, however few its words. */
const REPORTS =
  /\b(?:said|told|says|he|she|they|was|were|had|has|have|would|will|did|does|is|are|\p{L}{3,}ed)\b/iu;

/** Whether a piece is told by what stands before it: the name that it tells about, or an appeal that it goes on with. */
function isStray(piece: LabelledPiece, between: readonly LabelledPiece[]): boolean {
  const isAbout = between.some(
    ({ folded, words }) => words > 0 && words <= 8 && ABOUT.test(after(folded, piece.folded)),
  );
  if (isAbout) return true;
  if (isCall(piece)) return true;
  if (piece.label !== "line") return false;
  return between.length > 1 || between.some(({ label }) => label === "appeal");
}

/** Few words and a shout, and nobody is quoted: "Show it to your friends!" */
const isCall = ({ label, folded }: LabelledPiece): boolean =>
  label === "line" && /!$/.test(folded) && !/"/.test(folded);

/** What follows the name of a line in a text that begins with it, "" where it does not. */
function after(name: string, folded: string): string {
  const given = name.replace(/^(?:by|about|von|par|por) /i, "");
  return folded.startsWith(given) ? folded.slice(given.length) : "";
}

function belongs({ folded, words }: LabelledPiece, above: readonly string[]): boolean {
  if (/["\u2026]/.test(folded)) return true;
  if (/\?$/.test(folded)) return false;
  if (words >= OWN_WORDS || (/\.$/.test(folded) && REPORTS.test(folded))) return true;
  const stems = contentStems(folded);
  return share(stems, contentStems(above.join(" "))) >= 0.25;
}
