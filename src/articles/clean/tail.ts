import { languageOf } from "../language-of.ts";
import { goesOn, isHeadlineLike, refersBack } from "./continuity.ts";
import { isBullet } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { contentStems, share } from "./pieces.ts";
import { readsAsText } from "./small-words.ts";
import { isAboutWriter, isReportersNote } from "./writers.ts";

/** A paragraph that stands alone below the body and has so many words is taken for one of its own. */
const OWN_WORDS = 25;
/** The same where it cannot be told whether it reports: nothing is known of the verbs of other languages. */
const OWN_WORDS_ABROAD = 14;

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
  if (isCutCopy(piece, textsOf(pieces, run.slice(0, end)))) return end;
  if (isCall(piece) || isShouted(piece, pieces[run[end - 1] ?? 0])) return end;
  const between = pieces.slice((run[end - 1] ?? 0) + 1, last);
  const above = textsOf(pieces, run.slice(0, end));
  if (piece.spoken) return null;
  const beside = [...pieces.slice(0, run[0]), ...between];
  const isDisclaimed = DISCLAIMS.test(pieces[last + 1]?.folded ?? "");
  const isOnWriter = isAboutWriter(piece, above, beside, isDisclaimed);
  if ([isLabelled(piece), isOnWriter, isReportersNote(piece, above)].includes(true)) return end;
  if (between.length === 0) return null;
  if (isStray(piece, between)) return end;
  const isFirst = !isBelowHeadline(pieces, run.at(-2));
  return isOfOther(piece, between, above, isFirst) || !belongs(piece, above) ? end : null;
}

/** "The views expressed do not reflect those of the paper." */
const DISCLAIMS =
  /^(?:the )?(?:views|opinions)\b.{0,60}\b(?:expressed|are|do not)\b|\b(?:views|opinions) expressed\b/i;

/** Whether a text is only the beginning of a paragraph above it, cut off: "The ministers met in …" */
const isCutCopy = ({ folded }: LabelledPiece, above: readonly string[]): boolean => {
  const opening = folded.slice(0, LENGTH_OF_COPY);
  const isCut = folded.length > LENGTH_OF_COPY && /(?:\.\.\.|\u2026)$/.test(folded);
  return isCut && above.some((text) => text.startsWith(opening));
};
const LENGTH_OF_COPY = 60;

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

/** Whether the headline of another article, the first or not, or a mark of an end stands above a piece that does not go on with the story. */
function isOfOther(
  piece: LabelledPiece,
  between: readonly LabelledPiece[],
  above: readonly string[],
  isFirst: boolean,
): boolean {
  const isParted = between.some((one) => isOtherHeadline(one) || isDivider(one));
  return isParted && !(isFirst && isPastLinks(piece, between, above)) && !goesOn(piece.folded, above);
}

/** Whether the headline of another article stands right above a piece. */
const isBelowHeadline = (pieces: readonly LabelledPiece[], at = 0): boolean => {
  const above = pieces[at - 1];
  return above !== undefined && isOtherHeadline(above);
};

/** Whether one headline, or a list of them, stands above a paragraph of the text that tells nothing of what they tell. */
function isPastLinks(
  piece: LabelledPiece,
  between: readonly LabelledPiece[],
  above: readonly string[],
): boolean {
  const headlines = between.filter(({ label }) => label === "line");
  const isLabelled = between.some(({ label }) => label === "list");
  if (headlines.length === 0 || (headlines.length > 1 && !isLabelled) || between.some(isDivider))
    return false;
  if (!piece.alone || piece.words < LINKED_WORDS) return false;
  const stems = contentStems(piece.folded);
  const isOther = headlines.some(({ folded }) => share(contentStems(folded), stems) > 0);
  return !isOther && readsAsText(piece.folded) && share(stems, contentStems(above.join(" "))) > 0;
}
const LINKED_WORDS = 12;

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

/** "WHAT DO OUR READERS THINK?": all in capitals, below what is not. */
const isShouted = ({ folded, words, spoken }: LabelledPiece, above: LabelledPiece | undefined): boolean =>
  !spoken && words >= 3 && isCapitals(folded) && above !== undefined && !isCapitals(above.folded);
const isCapitals = (folded: string): boolean =>
  folded === folded.toUpperCase() && folded !== folded.toLowerCase();

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
  if (!isEnglish && /\.$/.test(folded) && (words >= OWN_WORDS_ABROAD || goesOn(folded, above))) return true;
  const stems = contentStems(folded);
  return share(stems, contentStems(above.join(" "))) >= 0.25;
}
