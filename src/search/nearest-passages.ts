/** The passages that hold a term in one field, by number, with how often; and what a hit there is worth. */
export interface Postings {
  readonly counts: ReadonlyMap<number, number>;
  /** Weight of the field times rarity of the term. */
  readonly worth: number;
  /** For each passage by number: k × (1 − b + b × length / mean length), of BM25. */
  readonly damping: Float64Array;
}

export interface Scored {
  readonly number: number;
  readonly score: number;
}

/** BM25+, as MiniSearch has it. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** More than any score differs by rounding. */
const ROUNDING = 1e-9;

/**
 * The best passages, exactly, in two phases (MaxScore of Turtle and Flood, 1995). Rare terms come first and bring in the
 * candidates. As soon as all that the remaining, common terms could add is less than the last of the best has already,
 * they can bring in nothing new: they are looked up for the candidates alone. Ties at the end are all kept.
 */
export function nearestPassages(lists: readonly Postings[], limit: number, size: number): Scored[] {
  const ordered = [...lists].sort((a, b) => mostOf(b) - mostOf(a) || a.counts.size - b.counts.size);
  const left = leftAfter(ordered);
  const scores = new Float64Array(size);
  const touched: number[] = [];
  let next = 0;
  let least = 0;
  for (; next < ordered.length; next += 1) {
    least = scoreAt(limit, touched, scores);
    if ((left[next] ?? 0) < least - ROUNDING) break;
    bringIn(ordered[next], scores, touched);
  }
  const rest = ordered.slice(next);
  const candidates = rest.length === 0 ? touched : withinReach(touched, scores, least - (left[next] ?? 0));
  for (const list of rest) lookUp(list, scores, candidates);
  const last = scoreAt(limit, candidates, scores);
  return withinReach(candidates, scores, last).map((number) => ({ number, score: scores[number] ?? 0 }));
}

/** The scores of a few passages alone. */
export function scoresOf(lists: readonly Postings[], numbers: readonly number[], size: number): Scored[] {
  const ordered = [...lists].sort((a, b) => mostOf(b) - mostOf(a) || a.counts.size - b.counts.size);
  const scores = new Float64Array(size);
  for (const list of ordered) lookUp(list, scores, numbers);
  return numbers.flatMap((number) => {
    const score = scores[number] ?? 0;
    return score > 0 ? [{ number, score }] : [];
  });
}

/** No hit of a list is worth more, however often the term stands in however short a passage. */
function mostOf({ worth }: Postings): number {
  return worth * (BM25.d + BM25.k + 1);
}

/** What the lists from each on could add at most. */
function leftAfter(lists: readonly Postings[]): number[] {
  const left = lists.map(mostOf);
  for (let i = left.length - 2; i >= 0; i -= 1) left[i] = (left[i] ?? 0) + (left[i + 1] ?? 0);
  return left;
}

function bringIn(list: Postings | undefined, scores: Float64Array, touched: number[]): void {
  if (list === undefined) return;
  const { counts, worth, damping } = list;
  for (const [number, count] of counts) {
    const before = scores[number];
    if (before === undefined) continue;
    if (before === 0) touched.push(number);
    scores[number] = before + worth * (BM25.d + (count * (BM25.k + 1)) / (count + (damping[number] ?? 0)));
  }
}

function lookUp(
  { counts, worth, damping }: Postings,
  scores: Float64Array,
  numbers: readonly number[],
): void {
  for (const number of numbers) {
    const count = counts.get(number);
    if (count === undefined) continue;
    const hit = worth * (BM25.d + (count * (BM25.k + 1)) / (count + (damping[number] ?? 0)));
    scores[number] = (scores[number] ?? 0) + hit;
  }
}

function withinReach(numbers: readonly number[], scores: Float64Array, least: number): number[] {
  return numbers.filter((number) => (scores[number] ?? 0) >= least - ROUNDING);
}

/** The score of the last of the best so many; 0 where there are fewer. */
function scoreAt(limit: number, numbers: readonly number[], scores: Float64Array): number {
  if (numbers.length < limit) return 0;
  // A heap of the best so far, the least of them on top.
  const heap = new Float64Array(limit);
  for (const number of numbers) {
    const score = scores[number] ?? 0;
    if (score > (heap[0] ?? 0)) sink(heap, score);
  }
  return heap[0] ?? 0;
}

/** Puts a score in place of the least and restores the order of the heap. */
function sink(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const right = left + 1;
    const child = right < heap.length && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left;
    if ((heap[child] ?? 0) >= score) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = score;
}
