import type { Adapter } from "../../src/adapter.ts";
import type { Delivery } from "../../src/digests/subscription.ts";
import type { Store } from "../../src/store/store.ts";

/** Steps of delivering, before or after which the process is to die. */
export const STEPS = ["plan", "claim", "freeze", "intent", "post", "settle", "find"] as const;
export type Step = (typeof STEPS)[number];

export interface KillPoint {
  readonly step: Step;
  readonly when: "before" | "after";
  readonly nth: number;
}

/** Dies by SIGKILL at a point, as if the machine had lost its power. */
export interface Killer {
  around<T>(step: Step, work: () => Promise<T>): Promise<T>;
}

export function makeKiller(point: KillPoint | null): Killer {
  let count = 0;
  const die = (): Promise<never> => {
    process.kill(process.pid, "SIGKILL");
    return new Promise(() => {});
  };
  return {
    around: async (step, work) => {
      const isHere = step === point?.step && ++count === point.nth;
      if (isHere && point.when === "before") await die();
      const result = await work();
      if (isHere) await die();
      return result;
    },
  };
}

/** The store, except that the process dies where it is told to. */
export function mortalStore(store: Store, { around }: Killer): Store {
  const { deliveries, subscriptions } = store;
  return {
    ...store,
    subscriptions: {
      ...subscriptions,
      planAll: (plans) => around("plan", () => subscriptions.planAll(plans)),
    },
    deliveries: {
      ...deliveries,
      claim: (wish) => around("claim", () => deliveries.claim(wish)),
      freeze: (...given) => around("freeze", () => deliveries.freeze(...given)),
      settle: (before, after) =>
        around(after.state === "sending" ? "intent" : "settle", () => deliveries.settle(before, after)),
    },
  };
}

/** An adapter around whose postings and look-ups the process may die: "after" is when the answer has been read. */
export function mortalAdapter(adapter: Adapter, { around }: Killer): Adapter {
  return {
    ...adapter,
    post: (...given) => around("post", () => adapter.post(...given)),
    find: (...given) => around("find", () => adapter.find(...given)),
  };
}

export type Control = "send-then-mark" | "mark-then-send";

/** The two ways in which it is usually done, to show what they do under the same kills. */
export function brokenStore(store: Store, control: Control): Store {
  const { deliveries } = store;
  const asKept = (before: Delivery): Delivery => {
    if (before.state !== "sending") return before;
    return control === "mark-then-send"
      ? { ...before, state: "sent" }
      : { ...before, state: "planned", attempts: before.attempts - 1 };
  };
  return {
    ...store,
    deliveries: {
      ...deliveries,
      settle: async (before, after) => {
        if (after.state !== "sending") return await deliveries.settle(asKept(before), after);
        if (control === "send-then-mark") return true;
        return await deliveries.settle(before, { ...after, state: "sent" });
      },
    },
  };
}

/** Without a marker that the platform knows again. */
export function forgetfulAdapter(adapter: Adapter): Adapter {
  let count = 0;
  return {
    ...adapter,
    post: (address, posting) => {
      count += 1;
      return adapter.post(address, { ...posting, marker: `${process.pid}-${Date.now() % 1e8}-${count}` });
    },
  };
}
