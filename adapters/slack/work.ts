/** What is under way, so that stopping can let it finish. */
export interface Work {
  /** Runs a piece of work; `failed` hears what it rejects with, so that nothing is left unhandled. */
  begin(piece: () => Promise<void>, failed: (error: unknown) => void): void;
  /** Resolves when all is done, or after `limitMs`: true if all was done. */
  finished(limitMs: number): Promise<boolean>;
}

export function trackWork(): Work {
  const running = new Set<Promise<void>>();
  return {
    begin(piece, failed) {
      const one = piece()
        .catch(failed)
        .finally(() => running.delete(one));
      running.add(one);
    },
    async finished(limitMs) {
      const done = (async () => {
        while (running.size > 0) await Promise.allSettled(running);
        return true;
      })();
      return within(done, limitMs);
    },
  };
}

/** True if a promise settles in time. */
export async function within(promise: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}
