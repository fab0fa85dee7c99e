import { lengthWithoutCredit } from "./credits.ts";
import type { LabelledPiece } from "./labels.ts";
import { type ClockLine, clockLine, noticeDay } from "./page-days.ts";

/** So many pieces below the body a credit with its day may stand: "(Agency, 30 May 2014)". */
const CREDIT_WITHIN = 2;

/** The clocks of a page that may tell when it was published, with where each stands: what is among other articles is none. */
export function clocksOf(
  pieces: readonly LabelledPiece[],
  headline: number,
  start: number,
  end: number,
): ClockLine[] {
  const clocks = pieces.flatMap((piece, i): ClockLine[] => {
    const found = clockIn(piece, i === end);
    if (found === null) return [];
    return i < start ? [clockAbove(pieces, i, headline, found)] : clockBelow(pieces, i, end, found);
  });
  return clocks.length > 0 ? clocks : signedDay(pieces.slice(end + 1, end + 3));
}

/** A clock above the body. */
function clockAbove(
  pieces: readonly LabelledPiece[],
  at: number,
  headline: number,
  found: ClockLine,
): ClockLine {
  const above = pieces[at - 1];
  if (at > headline && ADDRESS.test(above?.folded ?? "")) return { ...found, label: "original" };
  const clock = { ...found, label: labelAbove(above) ?? found.label };
  return at < headline ? aboveHeadline(clock) : clock;
}

/** A clock below the end of the body, if it is one of the article's own. */
function clockBelow(
  pieces: readonly LabelledPiece[],
  at: number,
  end: number,
  found: ClockLine,
): ClockLine[] {
  const piece = pieces[at];
  const clock = { ...found, label: labelAbove(pieces[at - 1]) ?? found.label };
  if (clock.label === "original" || (piece !== undefined && isCredit(piece, at - end))) return [clock];
  if (clock.label === "published") return [{ ...clock, label: "published below" }];
  return isFoot(pieces, end, at) ? [{ ...clock, label: "below" }] : [];
}

/** The day with which offices sign their releases: right below the text, and no headline of another below it. */
function signedDay([day, next]: readonly LabelledPiece[]): ClockLine[] {
  const found = day === undefined ? null : clockIn(day, false);
  return found === null || (next?.words ?? 0) >= HEADLINE_WORDS ? [] : [{ ...found, label: "below" }];
}

const HEADLINE_WORDS = 4;

/** What a line of its own says of the clock below it. */
function labelAbove(above: LabelledPiece | undefined): ClockLine["label"] | null {
  const folded = above?.folded ?? "";
  if (/^(?:(?:originally|first|date) )?published(?: on)?\W*$/i.test(folded)) return "published";
  return /^(?:last )?(?:updated|modified)(?: on)?\W*$/i.test(folded) ? "updated" : null;
}

/** An address on a line of its own, below which a repost gives the day of its original. */
const ADDRESS = /^(?:source ?: ?)?(?:https?:\/\/)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.\p{Ll}{2,10}(?:\/\S*)?$/iu;

/** Above the headline stand the clocks of the page: those of the article below it count before them. */
function aboveHeadline(clock: ClockLine): ClockLine {
  if (clock.label === "none") return { ...clock, label: "above" };
  return clock.label === "published" ? { ...clock, label: "published above" } : clock;
}

/** Whether a clock so many pieces below the last paragraph belongs to its credit. */
const isCredit = ({ folded }: LabelledPiece, below: number): boolean =>
  below === 0 || (below > 0 && below <= CREDIT_WITHIN && /^\(.+\)$/.test(folded));

/** So many pieces below the body its own clock may stand, with the time of day. */
const FOOT_WITHIN = 5;

/** Whether a clock stands at the foot of the body and not among other articles. */
function isFoot(pieces: readonly LabelledPiece[], end: number, at: number): boolean {
  const between = pieces.slice(end + 1, at);
  const isNear =
    at > end &&
    between.length < FOOT_WITHIN &&
    between.every(({ label, words }) => words <= 4 || label === "appeal" || label === "caption");
  return (
    isNear &&
    /\d:\d\d|^(?:date|datum|fecha|data)(?: ?:| (?=\d))/i.test(pieces[at]?.folded ?? "") &&
    !between.some(({ label }) => label === "end")
  );
}

/** The clock of a line, or of the credit at the end of the last paragraph. */
function clockIn(piece: LabelledPiece, isLast: boolean): ClockLine | null {
  if (isLast) return clockLine(piece.folded.slice(lengthWithoutCredit(piece.folded)).trim());
  if (piece.label === "caption" || piece.label === "appeal") return null;
  if (!piece.prose || piece.label === "clock") return clockLine(piece.folded);
  return piece.label === "furniture" ? noticeDay(piece.folded) : null;
}
