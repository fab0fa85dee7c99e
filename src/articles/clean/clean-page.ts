import { findBody } from "./body.ts";
import { clocksOf } from "./clocks.ts";
import { lengthWithoutCredit } from "./credits.ts";
import { isAttribution } from "./cues.ts";
import { isBullet } from "./head.ts";
import { findHeadline, headlineTest } from "./headline.ts";
import { type LabelledPiece, labelled } from "./labels.ts";
import type { ClockLine } from "./page-days.ts";
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
  /** The line right above the body that says whose words it is: "The following is attributable to …:"; null where it is body. */
  readonly attribution: string | null;
  /** The outlet's own name where its furniture says it. */
  readonly outlet: string | null;
}

export interface PageHints {
  /** Folded lines that stand on other pages of the outlet too. */
  readonly furniture?: ReadonlySet<string>;
  readonly url?: string | null;
  /** Known from elsewhere (metadata): then no headline is looked for, and a line that repeats it is furniture. */
  readonly title?: string | null;
  /** Its paragraphs are blocks, and a line feed within one is only a new line. */
  readonly softLines?: boolean;
  /** What its markup says are headings. */
  readonly headings?: ReadonlySet<string>;
}

/** Takes a scraped page apart. `paragraphs` is empty where nothing on it reads as an article. */
export function cleanPage(text: string, hints: PageHints = {}): CleanPage {
  const pieces = labelled(piecesOf(text), hints.furniture ?? new Set());
  const body = findBody(withHeadings(pieces, hints.headings), headlineTest(hints));
  const start = body?.start ?? pieces.length;
  const headline = body === null ? null : findHeadline(pieces, start, hints.url ?? null);
  const title = hints.title ?? (headline === null ? null : (pieces[headline]?.text ?? null));
  return {
    title,
    ...sorted(pieces, body?.kept ?? [], title, hints.softLines === true),
    clocks: clocksOf(pieces, headline ?? 0, start, body?.kept.at(-1) ?? pieces.length),
    years: yearsOf(pieces),
    author: authorOf(pieces.slice(0, start)),
    attribution: attributionOf(pieces.slice(Math.max(0, start - ATTRIBUTED_WITHIN), start)),
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
  hasSoftLines: boolean,
): { paragraphs: string[]; dropped: string[] } {
  const paragraphs: string[] = [];
  const dropped: string[] = [];
  const body = new Set(kept);
  const last = kept.at(-1);
  const goesOn = softIn(pieces, hasSoftLines ? body : new Set());
  const lengthOf = (i: number, folded: string): number =>
    !body.has(i) ? 0 : i === last ? lengthWithoutCredit(folded) : folded.length;
  for (const [i, { text, folded }] of pieces.entries()) {
    if (text === title) continue;
    const length = lengthOf(i, folded);
    const start = i === kept[0] ? leftOver(folded, pieces[kept[1] ?? i]?.folded ?? "") : 0;
    const part = text.slice(start, length);
    if (length > 0) paragraphs.push(goesOn(i) ? `${paragraphs.pop()} ${part}` : part);
    if (length < text.length) dropped.push(text.slice(length).trim());
  }
  return { paragraphs, dropped };
}

/** So many blocks of a page are paragraphs, and so few lines stand in one of them. */
const FEWEST_BLOCKS = 3;
const MOST_LINES = 3;

/** Tells which prose of a body goes on in the paragraph of the piece above it, where blocks are its paragraphs. */
function softIn(pieces: readonly LabelledPiece[], body: ReadonlySet<number>): (at: number) => boolean {
  const lines = new Map<number, number>();
  for (const at of body) {
    const block = pieces[at]?.block ?? -1;
    lines.set(block, (lines.get(block) ?? 0) + 1);
  }
  return (at) => {
    const [above, piece] = [pieces[at - 1], pieces[at]];
    if (piece === undefined || above?.block !== piece.block || !body.has(at - 1)) return false;
    const isPlain = [above, piece].every(({ label, spoken }) => label === "prose" && !spoken);
    return isPlain && lines.size > FEWEST_BLOCKS && (lines.get(piece.block) ?? 0) <= MOST_LINES;
  };
}

/** Length of what stands at the head of a text and is none of it; a list keeps its marks. */
const leftOver = (folded: string, next: string): number =>
  isBullet(next) ? 0 : (LEFT_OVER.exec(folded)?.[0].length ?? 0);

/** What a dateline that was cut off, or a list, leaves at the head of a text: "-- The ministers met." */
const LEFT_OVER = /^(?:--+|\u2014|[\u2022\u25AA\u25CF]) ?(?=["'(]?\p{Lu})/u;

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

/** So many pieces above the body it may be said whose words follow. */
const ATTRIBUTED_WITHIN = 3;

const attributionOf = (above: readonly LabelledPiece[]): string | null =>
  above.findLast(({ folded, label }) => label === "furniture" && isAttribution(folded))?.text ?? null;

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
