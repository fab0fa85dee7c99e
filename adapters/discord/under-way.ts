/** Counts what is being worked on, so that stopping can wait for it. */
export interface UnderWay {
  /** Follows a piece of work to its end; returns it. */
  follow<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, or after the limit in milliseconds. */
  settled(limitMs: number): Promise<void>;
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
      const end = Date.now() + limitMs;
      while (running.size > 0 && Date.now() < end) {
        await atMost(Promise.allSettled(running), end - Date.now());
      }
    },
  };
}

/** Waits for a promise, but no longer than the limit in milliseconds; whether it succeeded does not matter. */
export async function atMost(work: Promise<unknown>, limitMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}
