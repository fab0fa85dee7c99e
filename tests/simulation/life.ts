import type { Timer } from "../../src/digests/delivery/pacer.ts";
import type { Store } from "../../src/store/store.ts";

/** One life of a process. What it asks for after its death is never answered; what it had asked for is done all the same. */
export interface Life {
  isDead: boolean;
  /** It may die, or its store may fail, before and after each call. */
  call<T>(work: () => Promise<T>): Promise<T>;
}

export interface Dangers {
  /** Chances of a call of the store: that the process dies, that the store fails. */
  readonly death: number;
  readonly failure: number;
  random(): number;
  onDeath(): void;
}

const NEVER = new Promise<never>(() => {});

export function live(dangers: Dangers): Life {
  const maybe = (life: Life): Promise<never> | null => {
    if (dangers.random() < dangers.death) {
      life.isDead = true;
      dangers.onDeath();
      return NEVER;
    }
    return dangers.random() < dangers.failure ? Promise.reject(new Error("the disk is full")) : null;
  };
  const life: Life = {
    isDead: false,
    call: async (work) => {
      if (life.isDead) return await NEVER;
      const before = maybe(life);
      if (before !== null) return await before;
      const result = await work();
      if (life.isDead) return await NEVER;
      const after = maybe(life);
      return after === null ? result : await after;
    },
  };
  return life;
}

/** The store as a life sees it: every call of every part may go wrong. */
export function mortal(store: Store, life: Life): Store {
  const part = <T extends object>(methods: T): T =>
    new Proxy(methods, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
        return (...given: unknown[]) => life.call(() => method(...given));
      },
    });
  return {
    ...store,
    subscriptions: part(store.subscriptions),
    deliveries: part(store.deliveries),
    arrivals: part(store.arrivals),
    uptime: part(store.uptime),
    marks: part(store.marks),
  };
}

/** Nobody wakes the dead. */
export function mortalTimer(timer: Timer, life: Life): Timer {
  return {
    now: timer.now,
    sleep: async (ms) => {
      await timer.sleep(ms);
      if (life.isDead) await NEVER;
    },
  };
}
