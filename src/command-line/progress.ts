/** One line on a terminal that says how far a run is; nothing anywhere else. */
export interface Progress {
  at(done: number, total: number): void;
  /** Takes the line away, so that others can be printed. */
  clear(): void;
}

interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const REDRAWN_EACH_MS = 100;
/** Before this, the rate is a guess. */
const ENOUGH_MS = 2_000;
const CLEAR = "\r\u001B[2K";

export function makeProgress(terminal: Terminal, now: () => number): Progress {
  const begun = now();
  let drawn = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  if (terminal.isTTY !== true) return { at: () => undefined, clear: () => undefined };
  return {
    at(done, total) {
      const instant = now();
      if (total < 2 || instant - drawn < REDRAWN_EACH_MS) return;
      drawn = instant;
      isDrawn = true;
      terminal.write(`${CLEAR}${done} of ${total}${timeLeft(instant - begun, done, total)}`);
    },
    clear() {
      if (isDrawn) terminal.write(CLEAR);
      isDrawn = false;
      drawn = Number.NEGATIVE_INFINITY;
    },
  };
}

function timeLeft(spentMs: number, done: number, total: number): string {
  if (spentMs < ENOUGH_MS || done === 0) return "";
  const seconds = Math.ceil(((spentMs / done) * (total - done)) / 1000);
  return seconds < 90 ? ` · ${seconds} s left` : ` · ${Math.round(seconds / 60)} min left`;
}
