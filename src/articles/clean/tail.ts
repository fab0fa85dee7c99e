import { languageOf } from "../language-of.ts";
import { goesOn, isHeadlineLike, refersBack } from "./continuity.ts";
import { isBullet } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { contentStems, share } from "./pieces.ts";
import { isAboutWriter, isReportersNote } from "./writers.ts";

/** A paragraph that stands alone below the body and has so many words is taken for one of its own. */
const OWN_WORDS = 25;

/**
 * Leaves out what stands at the end of a run, parted from it by other pieces, and is no body any more: an offer, a
 * question to readers, a word about an outlet or an author, a teaser that speaks of something else.
 */
export function trimmedTail(pieces: readonly LabelledPiece[], run: readonly number[]): readonly number[] {
  let rest = run;
  for (let end = endOf(pieces, rest); end !== null; end = endOf(pieces, rest)) rest = rest.slice(0, end);
  return rest;
}

/** How many of a run are left without what is stray at its end; null where nothing is. */
function endOf(pieces: readonly LabelledPiece[], run: readonly number[]): number | null {
  const end = run.length - 1;
  const last = run[end] ?? 0;
  const piece = pieces[last];
  if (piece === undefined || end < 1) return null;
  if (isCall(piece)) return end;
  const between = pieces.slice((run[end - 1] ?? 0) + 1, last);
  const above = textsOf(pieces, run.slice(0, end));
  if (piece.spoken) return null;
  if (isLabelled(piece)) return end;
  if (isAboutWriter(piece, above, [...pieces.slice(0, run[0]), ...between])) return end;
  if (isReportersNote(piece, above)) return end;
  if (between.length === 0) return null;
  if (isStray(piece, between)) return end;
  if (between.some((one) => isOtherHeadline(one) || isDivider(one)) && !goesOn(piece.folded, above))
    return end;
  return belongs(piece, above) ? null : end;
}

/** Lines in capitals are links in the middle of texts as often as ends of them. */
const isOtherHeadline = (piece: LabelledPiece): boolean =>
  isHeadlineLike(piece) && piece.folded !== piece.folded.toUpperCase();

const textsOf = (pieces: readonly LabelledPiece[], run: readonly number[]): string[] =>
  run.map((i) => pieces[i]?.folded ?? "");

/** "TIMELINE: A history of the lake": a label in capitals and no sentence. */
const isLabelled = ({ folded, words }: LabelledPiece): boolean =>
  words <= OWN_WORDS &&
  /^\p{Lu}[\p{Lu}' -]{3,40} ?: /u.test(folded) &&
  !/\b(?:said|told|says|was|were|had|has|have|would|will|did|does|is|are)\b|"/.test(folded);

/** "***": what follows is another report, or the end. */
const isDivider = ({ folded }: LabelledPiece): boolean => /^[*_\u2014=~ -]{3,}$/.test(folded);

/** How a text about a person or an outlet goes on after its name. */
const ABOUT = /^,? (?:is|was|has|are|works|writes|covers)\b/;

/** What makes a sentence a report of its own, however few its words. */
const REPORTS =
  /\b(?:said|told|says|[Hh]e|[Ss]he|[Tt]hey|was|were|had|has|have|would|will|did|does|is|are|\p{Ll}{3,}ed)\b/u;

/** Where an article was taken from is said at its end. */
const SOURCE = /^(?:source|via) ?: /i;

/** Whether a piece is told by what stands before it: a source, the name that it tells about, an appeal that it goes on with. */
function isStray(piece: LabelledPiece, between: readonly LabelledPiece[]): boolean {
  const isTold = between.some(
    ({ folded, words }) => SOURCE.test(folded) || (words > 0 && words <= 8 && isAbout(piece.folded, folded)),
  );
  if (isTold) return true;
  if (
    piece.label !== "line" ||
    refersBack(piece.folded) ||
    between.every(({ folded }) => isBullet(folded) || /:$/.test(folded))
  )
    return false;
  return between.length > 1 || between.some(({ label }) => label === "appeal");
}

/** Whether a text begins with a name, or one part of it, and goes on as texts about people and outlets do. */
function isAbout(folded: string, line: string): boolean {
  if (ABOUT.test(after(line, folded))) return true;
  const parts = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]*){1,2}$/u.test(line) ? line.split(" ") : [];
  return parts.some((part) => part.length > 2 && ABOUT_WRITER.test(after(part, folded)));
}

const ABOUT_WRITER =
  /^ (?:has (?:written|worked|covered|reported|been)|writes|covers|reports|is an? (?:[\p{L}-]+ ){0,3}(?:writer|journalist|reporter|editor|correspondent|columnist))\b/u;

/** Few words and a shout, and nobody is quoted: "Show it to your friends!" */
const isCall = ({ label, folded, words }: LabelledPiece): boolean =>
  (label === "line" || words <= CALL_WORDS) && /!$/.test(folded) && !/"/.test(folded);
const CALL_WORDS = 8;

/** What follows the name of a line in a text that begins with it, "" where it does not. */
function after(name: string, folded: string): string {
  const given = name.replace(/^(?:by|about|von|par|por) /i, "");
  return folded.startsWith(given) ? folded.slice(given.length) : "";
}

function belongs({ folded, words }: LabelledPiece, above: readonly string[]): boolean {
  if (/["\u2026]/.test(folded) || refersBack(folded)) return true;
  if (/\?$/.test(folded)) return false;
  if (words >= OWN_WORDS || (/\.$/.test(folded) && REPORTS.test(folded))) return true;
  const isEnglish = ["en", "und"].includes(languageOf(above.join(" ")));
  if (!isEnglish && /\.$/.test(folded) && goesOn(folded, above)) return true;
  const stems = contentStems(folded);
  return share(stems, contentStems(above.join(" "))) >= 0.25;
}
