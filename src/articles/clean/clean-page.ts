import { findBody } from "./body.ts";
import { lengthWithoutCredit } from "./credits.ts";
import { findHeadline, headlineTest } from "./headline.ts";
import { type LabelledPiece, labelled } from "./labels.ts";
import { type ClockLine, clockLine, noticeDay } from "./page-days.ts";
import { piecesOf } from "./pieces.ts";

/** A page taken apart: what is kept is byte for byte as printed, and what is not is in `dropped`. */
export interface CleanPage {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly dropped: readonly string[];
  /** Lines that date the page, from above the body, or labelled as such below it. */
  readonly clocks: readonly ClockLine[];
  /** Years that its lines about rights name: "© 2014 The Fjord Post". */
  readonly years: readonly number[];
  readonly author: string | null;
  /** The outlet's own name where its furniture says it. */
  readonly outlet: string | null;
}

export interface PageHints {
  /** Folded lines that stand on other pages of the outlet too. */
  readonly furniture?: ReadonlySet<string>;
  readonly url?: string | null;
  /** Known from elsewhere (metadata): then no headline is looked for, and a line that repeats it is furniture. */
  readonly title?: string | null;
  /** Where the page says that it is an office's own: whose words follow was said then. */
  readonly outlet?: string | null;
  /** What its markup says are headings. */
  readonly headings?: ReadonlySet<string>;
}

/** Names of offices that put out their own statements. */
const OFFICE =
  /\b(?:department|ministry|ministerio|ministère|office|embassy|government|white house|delegation|mission)\b/i;

/** Takes a scraped page apart. `paragraphs` is empty where nothing on it reads as an article. */
export function cleanPage(text: string, hints: PageHints = {}): CleanPage {
  const pieces = labelled(piecesOf(text), hints.furniture ?? new Set(), OFFICE.test(hints.outlet ?? ""));
  const body = findBody(withHeadings(pieces, hints.headings), headlineTest(hints));
  const start = body?.start ?? pieces.length;
  const headline = body === null ? null : findHeadline(pieces, start, hints.url ?? null);
  const title = hints.title ?? (headline === null ? null : (pieces[headline]?.text ?? null));
  return {
    title,
    ...sorted(pieces, body?.kept ?? [], title),
    clocks: clocksOf(pieces, headline ?? 0, start, body?.kept.at(-1) ?? pieces.length),
    years: yearsOf(pieces),
    author: authorOf(pieces.slice(0, start)),
    outlet: outletOf(pieces),
  };
}

function withHeadings(
  pieces: readonly LabelledPiece[],
  headings: ReadonlySet<string> | undefined,
): readonly LabelledPiece[] {
  if (headings === undefined || headings.size === 0) return pieces;
  return pieces.map((piece) => (headings.has(piece.text) ? { ...piece, heading: true } : piece));
}

/** What is kept, the credit at its very end cut off, and what is dropped; the headline is neither. */
function sorted(
  pieces: readonly LabelledPiece[],
  kept: readonly number[],
  title: string | null,
): { paragraphs: string[]; dropped: string[] } {
  const paragraphs: string[] = [];
  const dropped: string[] = [];
  const body = new Set(kept);
  const last = kept.at(-1);
  for (const [i, { text, folded }] of pieces.entries()) {
    if (text === title) continue;
    const whole = i === last ? lengthWithoutCredit(folded) : text.length;
    const length = body.has(i) ? whole : 0;
    const start = i === kept[0] ? (LEFT_OVER.exec(folded)?.[0].length ?? 0) : 0;
    if (length > 0) paragraphs.push(text.slice(start, length));
    if (length < text.length) dropped.push(text.slice(length).trim());
  }
  return { paragraphs, dropped };
}

/** What a dateline that was cut off leaves at the head of a text: "-- The ministers met." */
const LEFT_OVER = /^(?:--+|\u2014) ?(?=["'(]?\p{Lu})/u;

function yearsOf(pieces: readonly LabelledPiece[]): number[] {
  // Of "2005-2024" neither end tells the year of one article.
  const named = pieces.flatMap(
    ({ folded }) =>
      /(?:\u00A9|^\(c\)|\bcopyright\b)(?!.*\d{4} ?- ?\d).*?((?:19|20)\d{2})/i.exec(
        folded.slice(0, 300),
      )?.[1] ?? [],
  );
  return [...new Set(named.map(Number))];
}

/** So many pieces below the body a credit with its day may stand: "(Agency, 30 May 2014)". */
const CREDIT_WITHIN = 2;

function clocksOf(
  pieces: readonly LabelledPiece[],
  headline: number,
  start: number,
  end: number,
): ClockLine[] {
  const clocks = pieces.flatMap((piece, i): ClockLine[] => {
    const found = clockIn(piece, i === end);
    if (found === null) return [];
    const clock = { ...found, label: labelAbove(pieces[i - 1]) ?? found.label };
    if (i < start) return [i < headline ? aboveHeadline(clock) : clock];
    if (isCredit(piece, i - end)) return [clock];
    if (clock.label === "published") return [{ ...clock, label: "published below" }];
    return isFoot(pieces, end, i) ? [{ ...clock, label: "below" }] : [];
  });
  return clocks.length > 0 ? clocks : signedDay(pieces.slice(end + 1, end + 3));
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
  const isNear = at > end && between.length < FOOT_WITHIN && between.every(({ words }) => words <= 4);
  return isNear && /\d:\d\d/.test(pieces[at]?.folded ?? "") && !between.some(({ label }) => label === "end");
}

/** The clock of a line, or of the credit at the end of the last paragraph. */
function clockIn(piece: LabelledPiece, isLast: boolean): ClockLine | null {
  if (isLast) return clockLine(piece.folded.slice(lengthWithoutCredit(piece.folded)).trim());
  if (piece.label === "caption" || piece.label === "appeal") return null;
  if (!piece.prose || piece.label === "clock") return clockLine(piece.folded);
  return piece.label === "furniture" ? noticeDay(piece.folded) : null;
}

function authorOf(head: readonly LabelledPiece[]): string | null {
  for (const piece of head) {
    const name =
      /^(?:By|BY)\s+(\p{Lu}[\p{L}.'-]+(?: (?:de |van |von )?\p{Lu}[\p{L}.'-]*){1,3})(?:$|[,|]| in | for )/u.exec(
        piece.folded,
      );
    if (name?.[1] !== undefined)
      return piece.text.slice(piece.folded.indexOf(name[1])).slice(0, name[1].length);
  }
  return null;
}

/** "A Message from The Fjord Post:", "Support The Fjord Post!" name the outlet. */
function outletOf(pieces: readonly LabelledPiece[]): string | null {
  for (const { text, prose } of pieces) {
    if (prose) continue;
    const name = /^(?:A (?:message|note|word) from|Support|Subscribe to) (\p{Lu}.{2,40}?)\s*[:!]$/iu.exec(
      text,
    )?.[1];
    if (name !== undefined && !/\b(?:our|us|the editors?|newsletter)\b/i.test(name)) return name.trim();
  }
  return null;
}
