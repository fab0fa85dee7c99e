import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// What all benchmarks measure with: CPU of the process, collecting of garbage included, since wall time on a shared machine
// says little; heap after a full collection; percentiles of wall time.

/** Milliseconds of CPU that some work takes. */
export async function cpu<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Megabytes of heap in use, after collecting garbage. */
export function heapMegabytes(): number {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

export interface Timed {
  /** Mean CPU a question, in milliseconds. */
  readonly cpuMs: number;
  /** Wall time in milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** How many questions were asked before the budget was spent. */
  readonly asked: number;
}

/** Asks questions one after the other, at least one, until all are asked or so many milliseconds of CPU are spent. */
export async function timed(
  questions: readonly string[],
  ask: (question: string) => unknown,
  budgetMs = Number.POSITIVE_INFINITY,
): Promise<Timed> {
  const walls: number[] = [];
  let spent = 0;
  for (const question of questions) {
    if (spent > budgetMs) break;
    const began = performance.now();
    spent += (await cpu(() => ask(question))).ms;
    walls.push(performance.now() - began);
  }
  walls.sort((a, b) => a - b);
  const at = (share: number): number =>
    walls[Math.min(walls.length - 1, Math.floor(walls.length * share))] ?? 0;
  return { cpuMs: spent / walls.length, p50: at(0.5), p99: at(0.99), asked: walls.length };
}

/** "12.3 ms CPU, p50 10, p99 45". */
export function said({ cpuMs, p50, p99 }: Timed): string {
  return `${cpuMs.toFixed(2)} ms CPU [p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)}]`;
}
