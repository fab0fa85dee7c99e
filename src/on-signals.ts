/** Longest time for what is under way to finish: on a busy machine, the rest of the five promised seconds is needed to end. */
const STOP_WITHIN_MS = 4_000;

export interface Ending {
  /** Resolves at the first signal, or when `end` is called. */
  readonly ended: Promise<void>;
  end(): void;
}

/** Listens from now on: the first signal lets what is under way finish; the second, or five seconds, ends at once. */
export function endOnSignals(): Ending {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let heard = 0;
  const hear = (): void => {
    heard += 1;
    if (heard > 1) process.exit(1);
    end();
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
  };
  process.on("SIGINT", hear);
  process.on("SIGTERM", hear);
  return { ended, end };
}

/** Ends where nobody reads the output any more ("readout contacts | head"): that is the reader's choice, and no error. */
export function endWhenUnread(output: NodeJS.WriteStream): void {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
