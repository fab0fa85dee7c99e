import { contentStems, share } from "./pieces.ts";

const TITLE =
  /^(?:minister|secretary|state|foreign|president|ministry|chancellor|spokes\p{L}*|of|the|and|a|in|on|his|her)$/iu;

/**
 * Whether a sentence between headline and body only says beforehand what one of the paragraphs says: a standfirst. Either
 * most of it stands there word for word, or its words (names apart) come back in the very next paragraph.
 */
export function isStandfirst(folded: string, paragraphs: readonly string[]): boolean {
  const words = wordsOf(folded);
  if (words.length > 45 || words.length < 4) return false;
  if (paragraphs.some((paragraph) => repeats(words, wordsOf(paragraph)))) return true;
  const next = paragraphs[0];
  if (next === undefined || words.length > 32 || wordsOf(next).length < words.length) return false;
  const plain = contentStems(withoutNames(folded));
  return (
    plain.size >= 3 &&
    share(plain, contentStems(next)) >= 0.7 &&
    share(contentStems(folded), contentStems(next)) >= 0.6
  );
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Whether a run of common words covers at least half of a sentence, at least six of them neither names nor titles. */
function repeats(words: readonly string[], others: readonly string[]): boolean {
  const run = longestRun(words.map(lower), others.map(lower));
  const common = words.slice(run.start, run.start + run.length);
  const plain = common.filter((word) => /^\p{Ll}/u.test(word) && !TITLE.test(word)).length;
  return run.length >= words.length / 2 && plain >= 5;
}

const lower = (word: string): string => word.toLowerCase();

interface Run {
  readonly start: number;
  readonly length: number;
}

function longestRun(a: readonly string[], b: readonly string[]): Run {
  let best: Run = { start: 0, length: 0 };
  let above: number[] = [];
  for (const [i, word] of a.entries()) {
    const row: number[] = [];
    for (const [j, other] of b.entries()) {
      const length = word === other ? (above[j - 1] ?? 0) + 1 : 0;
      row.push(length);
      if (length > best.length) best = { start: i - length + 1, length };
    }
    above = row;
  }
  return best;
}

function withoutNames(folded: string): string {
  return folded.replace(/(?<!^)\b\p{Lu}[\p{L}.'-]*/gu, " ");
}
