import type { LabelledPiece } from "./labels.ts";

/** Fewer words come back by chance: "I agree." */
const FEWEST_WORDS = 4;
const MOST_WORDS = 45;

/** The words alone, in small letters and with a blank on both sides. */
const plain = (folded: string): string =>
  ` ${(folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** Whether a piece is one quotation and nothing else, though its marks may be missing at the end. */
const isQuotation = (folded: string): boolean =>
  /^"[^"]+"?[.!?]?$/.test(folded) || /^'[^"]+'[.!?]?$/.test(folded);

/** So many words that stand in a paragraph elsewhere, and in no quotation marks, are one of its sentences set large. */
const FEWEST_OF_SENTENCE = 7;
const MOST_OF_SENTENCE = 20;

/** Whether a piece is one sentence and nothing else. */
const isSentence = (folded: string, words: number): boolean =>
  words >= FEWEST_OF_SENTENCE &&
  words <= MOST_OF_SENTENCE &&
  /^["']?\p{Lu}/u.test(folded) &&
  !/[.!?]["')]* ["'(]?\p{Lu}/u.test(folded);

/**
 * Tells which pieces are quotations or sentences that one of the paragraphs of a run gives with more words around them:
 * set large between the paragraphs, they say it a second time.
 */
export function pullQuotesIn(
  pieces: readonly LabelledPiece[],
  run: readonly number[],
): (at: number) => boolean {
  const paragraphs = run.map((at) => ({ at, text: plain(pieces[at]?.folded ?? "") }));
  const first = run[0] ?? 0;
  return (at) => {
    const { folded = "", words = 0, spoken = true } = pieces[at] ?? {};
    if (spoken || words < FEWEST_WORDS || words > MOST_WORDS) return false;
    if (!isQuotation(folded) && !(at > first && isSentence(folded, words))) return false;
    const said = plain(folded);
    return paragraphs.some(
      (one) => one.at !== at && one.text.length > said.length && one.text.includes(said),
    );
  };
}

/** Who said it, on the line below: "- Anna Berg", "Anna Berg, minister". */
const SPEAKER =
  /^(?:[\u2014\u2015\u2013-] ?)?(\p{Lu}[\p{L}.'-]+(?: (?:(?:de|van|von|al|bin) )?\p{Lu}[\p{L}.'-]+){1,4})(?:,.{3,60})?$/u;
const DASHED = /^[\u2014\u2015\u2013-] ?\p{Lu}[^.!?]{2,60}$/u;
const MOST_OF_SPEAKER = 12;

/** Labels as furniture the quotations that stand between paragraphs with nothing but the name of their speaker below them. */
export function withPullQuotes(pieces: readonly LabelledPiece[]): readonly LabelledPiece[] {
  const prose = pieces.flatMap(({ label, folded }) => (label === "prose" ? [folded] : [])).join(" ");
  const isPulled = (at: number): boolean => {
    const [above, quote, name, below] = [at - 1, at, at + 1, at + 2].map((i) => pieces[i]);
    if (quote === undefined || name === undefined || quote.spoken || name.prose) return false;
    const isBetween = above?.label === "prose" && below !== undefined && below.label !== "end";
    if (!isBetween || quote.words > MOST_WORDS || !isQuotation(quote.folded)) return false;
    if (name.words > MOST_OF_SPEAKER) return false;
    const speaker = SPEAKER.exec(name.folded)?.[1];
    return DASHED.test(name.folded) || (speaker !== undefined && prose.includes(speaker));
  };
  const pulled = new Set(pieces.flatMap((_, at) => (isPulled(at) ? [at, at + 1] : [])));
  return pieces.map((piece, at) => (pulled.has(at) ? { ...piece, label: "furniture" as const } : piece));
}
