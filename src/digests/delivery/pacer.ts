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
  /**
   * Does a posting when it is its turn; an urgent one goes before all that wait, which then wait the longer. In one
   * channel nothing goes before the one before has been answered for a while: only then has it surely been counted.
   * `post` awaits `start` just before its request goes out: what it does before that takes now more and now less time,
   * and the platform counts what arrives.
   */
  inTurn<T>(address: string, urgent: boolean, post: (start: () => Promise<void>) => Promise<T>): Promise<T>;
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
/** A platform that counts by the second counts what arrives, which may come this much closer together than it left. */
const WINDOW_MS = 1_030;
/** One channel's limit slows the others this much only. */
const SHORT_HOLD_MS = 1_000;
const CHANNELS_KEPT = 20_000;

export function makePacer(pace: Pace, timer: Timer): Pacer {
  const posts = makeLane(pace.perSecond, timer);
  const starts = makeLane(pace.perSecond, timer);
  const finds = makeLane(pace.findsPerSecond, timer);
  const channels = makeChannels(timer);
  let refusedInRow = 0;
  return {
    inTurn: async (address, urgent, post) => {
      const leave = await channels.enter(address);
      try {
        await posts.turn(urgent);
        return await post(() => starts.turn(urgent));
      } finally {
        channels.hold(address, pace.channelEveryMs);
        leave();
      }
    },
    turnToFind: () => finds.turn(false),
    tooFast: (address, waitMs) => {
      refusedInRow += 1;
      channels.hold(address, waitMs);
      posts.hold(refusedInRow > 1 ? waitMs : Math.min(waitMs, SHORT_HOLD_MS));
    },
    taken: () => {
      refusedInRow = 0;
    },
  };
}

interface Channels {
  /** Resolves when nobody else is in the channel and it is not held; gives how to leave it. */
  enter(address: string): Promise<() => void>;
  hold(address: string, ms: number): void;
}

function makeChannels(timer: Timer): Channels {
  const heldUntil = new Map<string, number>();
  /** Resolves when the last who wants in has left. */
  const queues = new Map<string, Promise<void>>();
  return {
    enter: async (address) => {
      const before = queues.get(address);
      let leave = (): void => undefined;
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      queues.set(address, left);
      await before;
      for (;;) {
        const waitMs = (heldUntil.get(address) ?? Number.NEGATIVE_INFINITY) - timer.now();
        if (waitMs <= 0) break;
        await timer.sleep(waitMs);
      }
      return () => {
        if (queues.get(address) === left) queues.delete(address);
        leave();
      };
    },
    hold: (address, ms) => {
      const now = timer.now();
      if (heldUntil.size >= CHANNELS_KEPT)
        for (const [one, until] of heldUntil) if (until <= now) heldUntil.delete(one);
      heldUntil.set(address, Math.max(heldUntil.get(address) ?? now, now + ms));
    },
  };
}

interface Lane {
  turn(urgent: boolean): Promise<void>;
  hold(ms: number): void;
}

function makeLane(perSecond: number, timer: Timer): Lane {
  const every = 1000 / perSecond;
  const window = makeWindow(Math.ceil(perSecond) + 1, timer);
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
        await window.pass();
        // Held while it waited: it takes another turn, so that not all go at once.
      } while (heldUntil > timer.now());
    },
    hold: (ms) => {
      heldUntil = Math.max(heldUntil, timer.now() + ms);
    },
  };
}

/** Lets through no more than so many in any second: who slept through a stall of the program would else wake all at once. */
function makeWindow(most: number, timer: Timer): { pass(): Promise<void> } {
  const passed: number[] = [];
  return {
    pass: async () => {
      for (;;) {
        const oldest = passed.length < most ? undefined : passed[0];
        const waitMs = oldest === undefined ? 0 : oldest + WINDOW_MS - timer.now();
        if (waitMs <= 0) break;
        await timer.sleep(waitMs);
      }
      if (most === Number.POSITIVE_INFINITY) return;
      passed.push(timer.now());
      if (passed.length > most) passed.shift();
    },
  };
}
