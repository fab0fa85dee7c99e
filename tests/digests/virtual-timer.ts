import { setImmediate as breathe } from "node:timers/promises";
import type { Timer } from "../../src/digests/delivery/pacer.ts";

/** A clock that stands still until it is told to go on; whoever sleeps is woken in the order of time. */
export interface VirtualTimer extends Timer {
  /** Lets so many milliseconds pass. */
  pass(ms: number): Promise<void>;
  /** The program does nothing for so long, as in a pause of the machine: nobody is woken before the next pass. */
  standStill(ms: number): void;
}

export function virtualTimer(): VirtualTimer {
  let now = 0;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ at: now + ms, wake });
      }),
    pass: async (ms) => {
      const end = now + ms;
      for (;;) {
        await breathe();
        const next = Math.min(...sleepers.map(({ at }) => at));
        if (next > end) break;
        now = Math.max(now, next);
        const due = sleepers.filter(({ at }) => at <= now);
        sleepers = sleepers.filter(({ at }) => at > now);
        for (const { wake } of due) wake();
      }
      now = end;
    },
    standStill: (ms) => {
      now += ms;
    },
  };
}
