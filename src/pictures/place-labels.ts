/** Something on an axis that wants a label below it. */
export interface Labelled {
  /** Where its leader goes down. */
  readonly x: number;
  /** Width of the label's text. */
  readonly width: number;
}

export interface PlacedLabel {
  /** Index among what was given. */
  readonly of: number;
  readonly row: number;
  /** Left end of the text. */
  readonly left: number;
}

interface Space {
  readonly rows: number;
  readonly left: number;
  readonly right: number;
}

/** Between a leader and its label, and between labels. */
const GAP = 5;

interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds rows for labels so that no label touches another or a leader, and no leader crosses a label. First each, from right
 * to left, to the right of its leader in the topmost row that is free; then, from left to right, those that found no room
 * there to the left of it. What finds none has no label.
 */
export function placeLabels(items: readonly Labelled[], space: Space): readonly PlacedLabel[] {
  const rows: Taken[][] = Array.from({ length: space.rows }, () => []);
  const placed = new Map<number, PlacedLabel>();
  const order = items.map((_, index) => index).sort((a, b) => (items[b]?.x ?? 0) - (items[a]?.x ?? 0));
  const place = (of: number, leftOf: (item: Labelled) => number): void => {
    const item = items[of];
    if (item === undefined || placed.has(of)) return;
    const left = leftOf(item);
    if (!(left >= space.left && left + item.width <= space.right)) return;
    const row = firstFree(item, left, rows);
    if (row === null) return;
    placed.set(of, { of, row, left });
    take(item, { row, left }, rows);
  };
  for (const of of order) place(of, ({ x }) => x + GAP);
  for (const of of order.toReversed()) place(of, ({ x, width }) => x - GAP - width);
  return [...placed.values()].sort((a, b) => a.of - b.of);
}

/** The topmost row where a label has room, and above which its leader crosses no other label. */
function firstFree({ x, width }: Labelled, left: number, rows: readonly Taken[][]): number | null {
  for (const [row, taken] of rows.entries()) {
    if (isFree(taken, Math.min(left, x) - GAP, Math.max(left + width, x) + GAP)) return row;
    if (!isFree(taken, x - GAP, x + GAP)) return null;
  }
  return null;
}

function take({ x, width }: Labelled, { row, left }: { row: number; left: number }, rows: Taken[][]): void {
  for (const above of rows.slice(0, row)) above.push({ from: x, to: x });
  rows[row]?.push({ from: Math.min(left, x), to: Math.max(left + width, x) });
}

function isFree(taken: readonly Taken[], from: number, to: number): boolean {
  return taken.every((one) => one.to < from || one.from > to);
}
