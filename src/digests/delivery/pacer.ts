import { setTimeout as wait } from "node:timers/promises";
import type { Pace } from "../../adapter.ts";

/** A clock that never jumps, in milliseconds, and a way to wait by it; tests put their own in its place. */
export interface Timer {
  now(): number;
  /** Resolves after a time, or once the signal says that nobody waits any more. */
  sleep(ms: number, noMore?: AbortSignal): Promise<void>;
}

export const realTimer: Timer = {
  now: () => performance.now(),
  sleep: (ms, noMore) => wait(ms, undefined, noMore && { signal: noMore }).catch(() => undefined),
};

/** Deals out a platform's turns. Kept in memory: one service per data folder. Several replicas would keep it in the store. */
export interface Pacer {
  /** Resolves when it is this posting's turn; an urgent one goes before all that wait, which then wait the longer. */
  turnToPost(address: string, urgent: boolean): Promise<void>;
  turnToFind(): Promise<void>;
  /** The platform asks to slow down: nothing to this channel for so long, and nothing anywhere if others heard it too. */
  tooFast(address: string, waitMs: number): void;
  /** A posting was taken. */
  taken(): void;
}

export const UNLIMITED: Pace = {
  perSecond: Number.POSITIVE_INFINITY,
  findsPerSecond: Number.POSITIVE_INFINITY,
  channelEveryMs: 0,
  atOnce: 4,
  repeatWithinMs: 0,
};

/** A late timer may be made good by so many turns at once. */
const CATCH_UP_TURNS = 3;
/** One channel's limit slows the others this much only. */
const SHORT_HOLD_MS = 1_000;
const CHANNELS_KEPT = 20_000;

export function makePacer(pace: Pace, timer: Timer): Pacer {
  const posts = makeLane(pace.perSecond, timer);
  const finds = makeLane(pace.findsPerSecond, timer);
  const channels = new Map<string, number>();
  let refusedInRow = 0;
  const channelTurn = async (address: string): Promise<void> => {
    if (channels.size > CHANNELS_KEPT) channels.clear();
    const at = Math.max(channels.get(address) ?? 0, timer.now());
    channels.set(address, at + pace.channelEveryMs);
    if (at > timer.now()) await timer.sleep(at - timer.now());
  };
  return {
    turnToPost: async (address, urgent) => {
      await channelTurn(address);
      await posts.turn(urgent);
    },
    turnToFind: () => finds.turn(false),
    tooFast: (address, waitMs) => {
      refusedInRow += 1;
      channels.set(address, Math.max(channels.get(address) ?? 0, timer.now() + waitMs));
      posts.hold(refusedInRow > 1 ? waitMs : Math.min(waitMs, SHORT_HOLD_MS));
    },
    taken: () => {
      refusedInRow = 0;
    },
  };
}

interface Lane {
  turn(urgent: boolean): Promise<void>;
  hold(ms: number): void;
}

function makeLane(perSecond: number, timer: Timer): Lane {
  const every = 1000 / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;
  return {
    turn: async (urgent) => {
      do {
        const now = timer.now();
        const at = Math.max(next, now - CATCH_UP_TURNS * every, heldUntil);
        next = at + every;
        const waitMs = (urgent ? heldUntil : at) - now;
        if (waitMs > 0) await timer.sleep(waitMs);
        // Held while it waited: it takes another turn, so that not all go at once.
      } while (heldUntil > timer.now());
    },
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, timer.now() + ms);
    },
  };
}
