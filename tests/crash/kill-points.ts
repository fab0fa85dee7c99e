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
  return control === "send-then-mark" ? sendThenMark(store) : markThenSend(store);
}

function sendThenMark(store: Store): Store {
  const { deliveries } = store;
  return {
    ...store,
    deliveries: {
      ...deliveries,
      settle: async (before, after) => {
        if (after.state === "sending") return true;
        const kept: Delivery =
          before.state === "sending"
            ? { ...before, state: "planned", attempts: before.attempts - 1 }
            : before;
        return await deliveries.settle(kept, after);
      },
    },
  };
}

/** What is marked stays so, whatever the platform says; that it is under way is known to this process only. */
function markThenSend(store: Store): Store {
  const { deliveries } = store;
  const underWay = new Map<string, { readonly over: Promise<void>; readonly end: () => void }>();
  const mark = (key: string): void => {
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    underWay.set(key, { over, end });
  };
  return {
    ...store,
    deliveries: {
      ...deliveries,
      // A thread's part asks for its parent: it waits for its number, as long as this process lives.
      of: async (subscription, limit) => {
        await underWay.get(subscription)?.over;
        return await deliveries.of(subscription, limit);
      },
      settle: async (before, after) => {
        if (after.state === "sending") {
          if (after.part === 0) mark(after.subscription);
          return await deliveries.settle(before, { ...after, state: "sent" });
        }
        if (before.state !== "sending") return await deliveries.settle(before, after);
        const isKept = after.state === "unknown";
        const settled = await deliveries.settle(
          { ...before, state: "sent" },
          isKept ? { ...after, state: "sent" } : after,
        );
        if (after.part === 0) underWay.get(after.subscription)?.end();
        return settled;
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
