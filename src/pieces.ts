import { setImmediate } from "node:timers/promises";

/** Works off a generator at a stretch; gives what it returns. */
export function toTheEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Works off a generator, giving way to other work after each so many pieces; gives what it returns. */
export async function inPieces<T>(work: Generator<unknown, T>, stretch: number): Promise<T> {
  for (let pieces = 1; ; pieces += 1) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (pieces % stretch === 0) await setImmediate();
  }
}
