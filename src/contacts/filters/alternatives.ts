import type { Condition, Test } from "./filter.ts";

/** One filter as it was read: its tests, and whether an OR stands before it. */
export interface Item {
  readonly tests: readonly Test[];
  readonly or: boolean;
}

/** Two runs of filters of the same kinds with an OR between them. */
interface Runs {
  /** Filters in each of them. */
  readonly length: number;
  readonly conditions: readonly Condition[];
}

/** More filters than this on each side of an OR are no pair of alternatives that people type. */
const LONGEST = 3;

/**
 * "calls planned OR meetings held": where the filters on both sides of an OR are of the same kinds in the same order, the
 * two runs are the alternatives, not the two words beside the OR. As conditions that must all hold; null for other words.
 */
export function runsFrom(items: readonly Item[], at: number): Runs | null {
  for (let length = LONGEST; length > 1; length -= 1) {
    const left = items.slice(at, at + length);
    const right = items.slice(at + length, at + 2 * length);
    if (right.length === length && areAlternatives(left, right))
      return {
        length,
        conditions: left.flatMap((one) => right.map((other) => [...one.tests, ...other.tests])),
      };
  }
  return null;
}

function areAlternatives(left: readonly Item[], right: readonly Item[]): boolean {
  const joined = [...left.slice(1), ...right.slice(1)].some(({ or }) => or);
  const kinds = left.map(kindOf);
  return (
    right[0]?.or === true &&
    !joined &&
    new Set(kinds).size === kinds.length &&
    right.every((item, i) => kindOf(item) !== null && kindOf(item) === kinds[i])
  );
}

/** The field that a filter is about; null for what is not wanted. */
function kindOf({ tests }: Item): string | null {
  return tests.some(({ not }) => not) ? null : (tests[0]?.of.field ?? null);
}

/** "telephone calls planned or meetings held": how conditions made of two runs read; null for any others. */
export function runsWords(
  conditions: readonly Condition[],
  at: number,
): { words: string; length: number } | null {
  for (let length = LONGEST; length > 1; length -= 1) {
    const grid = conditions.slice(at, at + length * length);
    const left = Array.from({ length }, (_, i) => grid[i * length]?.[0]);
    const right = Array.from({ length }, (_, i) => grid[i]?.[1]);
    const isGrid =
      grid.length === length * length &&
      grid.every(
        (one, i) =>
          one.length === 2 && one[0] === left[Math.floor(i / length)] && one[1] === right[i % length],
      );
    const [a, b] = [left, right].map((run) => run.map((test) => test?.words).join(" "));
    if (isGrid) return { words: `${a}, or ${b}`, length: length * length };
  }
  return null;
}
