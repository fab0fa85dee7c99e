import { isBullet } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";

/** What heads a box of facts or of days, set beside a report or into it. */
const HEADS =
  /^(?:(?:quick |key |the |basic )?facts(?: (?:and figures|about|on) .{2,40})?|(?:\p{L}+ )?(?:facts|things|questions) (?:about|on) .{2,40}|fact ?(?:box|file|sheet)|in (?:numbers|figures|dates)|by the numbers|(?:key |important )?dates|time ?line(?: of .{2,40})?|chronology(?: of .{2,40})?|at a glance|who(?:'s|se| is) who|the (?:players|main players|numbers)|glossary|profile|did you know\??|zahlen und fakten|chronologie|zeitleiste|chiffres clés|repères|cronología|claves|хроника|справка|kronoloji|kalendarium)\W*$/iu;

/** A day or a year at the head of an entry: "1993: …", "March 2014 - …" */
const DATED =
  /^(?:(?:\d{1,2}\.? )?\p{L}{3,9}\.? )?(?:\d{1,2}, )?(?:1[89]|20)\d\d ?(?::|-|\u2013|\u2014|\|) ?\S/u;
const MOST_ENTRIES = 15;
const FEWEST_ENTRIES = 2;
const LONGEST_ENTRY = 30;
/** So many paragraphs stand above a box that is set into a report. */
const FEWEST_ABOVE = 1;

/** Labels as furniture the boxes of facts and of days that stand below paragraphs, each with its heading. */
export function withFactBoxes(pieces: readonly LabelledPiece[]): readonly LabelledPiece[] {
  const boxed = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    if (boxed.has(at) || piece.prose || piece.spoken || !HEADS.test(piece.folded)) continue;
    const above = pieces.slice(0, at).filter(({ label }) => label === "prose").length;
    const end = endOfBox(pieces, at);
    const entries = pieces.slice(at + 1, end).filter(({ folded }) => !HEADS.test(folded)).length;
    if (above >= FEWEST_ABOVE && entries >= FEWEST_ENTRIES) for (let i = at; i < end; i += 1) boxed.add(i);
  }
  return pieces.map((piece, at) => (boxed.has(at) ? { ...piece, label: "furniture" as const } : piece));
}

/** Index of the first piece below the heading of a box that is no entry of it. */
function endOfBox(pieces: readonly LabelledPiece[], head: number): number {
  const first = pieces.findIndex(({ folded }, i) => i > head && !HEADS.test(folded));
  if (first < 0) return head + 1;
  const isMarked = [isBullet, (folded: string) => DATED.test(folded)].find((mark) =>
    mark(pieces[first]?.folded ?? ""),
  );
  const isEntry = ({ folded, label, words }: LabelledPiece): boolean =>
    isMarked === undefined ? label === "line" : isMarked(folded) && words <= LONGEST_ENTRY;
  let end = first;
  while (end < first + MOST_ENTRIES && pieces[end] !== undefined && isEntry(pieces[end] as LabelledPiece))
    end += 1;
  return end;
}
