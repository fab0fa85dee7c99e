/** Counts what is being worked on, so that stopping can wait for it. */
export interface UnderWay {
  /** Follows a piece of work to its end; returns it. */
  follow<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, or after the limit in milliseconds: true if all was done. */
  settled(limitMs: number): Promise<boolean>;
}

export function underWay(): UnderWay {
  const running = new Set<Promise<unknown>>();
  return {
    follow(work) {
      running.add(work);
      const done = () => running.delete(work);
      work.then(done, done);
      return work;
    },
    async settled(limitMs) {
      const all = async () => {
        while (running.size > 0) await Promise.allSettled(running);
      };
      return atMost(all(), limitMs);
    },
  };
}

/** Waits for a promise, but no longer than the limit in milliseconds: true if it came to its end, good or bad. */
export async function atMost(work: Promise<unknown>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs);
  });
  const ended = work.then(
    () => true,
    () => true,
  );
  return Promise.race([ended, late]).finally(() => clearTimeout(timer));
}
