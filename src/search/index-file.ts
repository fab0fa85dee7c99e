import { readingLines, writingLines } from "../articles/saved-lines.ts";
import type { Indexed } from "./indexed.ts";

/** The form of the file; another form is not read. */
const FORM = 1;

/** Numbers in a line, about: a line is parsed in a millisecond or two. */
const NUMBERS_A_LINE = 8_000;
const ARTICLES_A_LINE = 200;
const WORDS_A_LINE = 1_000;

/** Saves an index, piece by piece. `madeWith` says by what texts were read; with another, the file does not fit. */
export function savingIndex(path: string, indexed: Indexed, madeWith: string): Generator<void, void> {
  return writingLines(path, linesOf(indexed, madeWith));
}

/**
 * Reads a saved index into an empty one, piece by piece. False where there is none, where it is damaged, or where it was
 * made by other rules: then the index that was given is of no use.
 */
export function* loadingIndex(path: string, into: Indexed, madeWith: string): Generator<void, boolean> {
  let isOurs = false;
  const isWhole = yield* readingLines(path, (value) => {
    const line = value as Line;
    if ("passageIndex" in line) isOurs = line.passageIndex === FORM && line.madeWith === madeWith;
    if (!isOurs) throw new Error("made by other rules");
    putBack(line, into);
  });
  if (!isWhole || !isOurs) return false;
  into.engine.settle();
  return true;
}

type PackedTerm = readonly [string, ...(readonly number[])[]];

/** A line of the file; the first is the heading. */
type Line =
  | { readonly passageIndex: number; readonly madeWith: string }
  /** Id, fingerprint, number of the first passage, number of passages. */
  | { readonly articles: readonly (readonly [string, string, number, number])[] }
  /** A passage's number and the lengths of its headline and text, one passage after the other. */
  | { readonly lengths: readonly number[] }
  /** A term, and for each field the passages that hold it. */
  | { readonly terms: readonly PackedTerm[] }
  | { readonly words: readonly (readonly [string, number])[] };

function* linesOf({ engine, entries, words }: Indexed, madeWith: string): Generator<Line, void> {
  yield { passageIndex: FORM, madeWith };
  const articles = [...entries].map(
    ([id, one]) => [id, one.fingerprint, one.first, one.passages] as [string, string, number, number],
  );
  for (const some of inLines(articles, ARTICLES_A_LINE)) yield { articles: some };
  const lengths = [...engine.lengths].map(([number, [title = 0, text = 0]]) => [number, title, text]);
  for (const some of inLines(lengths, NUMBERS_A_LINE / 3)) yield { lengths: some.flat() };
  let line: [string, ...number[][]][] = [];
  let numbers = 0;
  for (const [term, fields] of engine.terms) {
    const packed = [0, 1].map((field) => pack(fields.get(field)));
    line.push([term, ...packed]);
    numbers += 5 + packed.reduce((sum, one) => sum + one.length, 0);
    if (numbers < NUMBERS_A_LINE) continue;
    yield { terms: line };
    line = [];
    numbers = 0;
  }
  yield { terms: line };
  for (const some of inLines([...words], WORDS_A_LINE)) yield { words: some };
}

function* inLines<T>(items: readonly T[], many: number): Generator<T[], void> {
  const step = Math.floor(many);
  for (let at = 0; at < items.length; at += step) yield items.slice(at, at + step);
}

function putBack(line: Line, indexed: Indexed): void {
  if ("articles" in line) {
    for (const [id, fingerprint, first, passages] of line.articles)
      indexed.entries.set(id, { fingerprint, first, passages, article: null });
  } else if ("lengths" in line) putBackLengths(line.lengths, indexed);
  else if ("terms" in line) for (const packed of line.terms) putBackTerm(packed, indexed);
  else if ("words" in line) for (const [word, count] of line.words) indexed.words.set(word, count);
}

function putBackLengths(packed: readonly number[], { engine }: Indexed): void {
  for (let i = 0; i < packed.length; i += 3) {
    const [number = 0, ...lengths] = packed.slice(i, i + 3);
    engine.putBack(number, lengths);
  }
}

function putBackTerm([term, ...packed]: PackedTerm, { engine }: Indexed): void {
  const fields = new Map<number, Map<number, number>>();
  for (const [field, one] of packed.entries()) if (one.length > 0) fields.set(field, unpack(one));
  engine.putBackTerm(term, fields);
}

/**
 * Passages with how often a term stands in them, as steps from one number to the next; a step below 0 is followed by the
 * count, any other stands for a count of 1. Numbers ascend, since passages are put in one after the other.
 */
function pack(counts: ReadonlyMap<number, number> = new Map()): number[] {
  const packed: number[] = [];
  let last = -1;
  for (const [number, count] of counts) {
    if (count === 1) packed.push(number - last);
    else packed.push(last - number, count);
    last = number;
  }
  return packed;
}

function unpack(packed: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  let number = -1;
  for (let i = 0; i < packed.length; i += 1) {
    const step = packed[i] ?? 0;
    number += Math.abs(step);
    if (step < 0) i += 1;
    counts.set(number, step < 0 ? (packed[i] ?? 0) : 1);
  }
  return counts;
}
