import type { Adapter } from "../../adapter.ts";
import type { DeliveryContext } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";
import { realTimer } from "./pacer.ts";
import { placeChanged } from "./place-changed.ts";

/** Looks at the places of digests for what no event told of, since nothing was running or it got lost. */
export interface LookingAfter {
  /** Looks at each place once, no faster than its platform is read. */
  run(): Promise<void>;
  /** Looks at no further one. */
  stop(): void;
}

export function makeLookingAfter(context: DeliveryContext): LookingAfter {
  let isStopped = false;
  const timer = context.timer ?? realTimer;
  return {
    run: async () => {
      for (const [address, adapter] of places(await context.store.subscriptions.all(), context)) {
        if (isStopped) return;
        const change = (await adapter.look?.(address).catch(() => null)) ?? null;
        if (isStopped) return;
        if (change !== null) await placeChanged(change, context);
        await timer.sleep(1_000 / (adapter.pace?.findsPerSecond ?? Number.POSITIVE_INFINITY));
      }
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** Each place once, with the adapter that can look at it. */
function places(
  all: readonly Subscription[],
  { serves, adapterOf }: DeliveryContext,
): ReadonlyMap<string, Adapter> {
  const found = new Map<string, Adapter>();
  for (const { address } of all) {
    const adapter = adapterOf(address);
    if (adapter?.look !== undefined && serves(adapter.platform)) found.set(address, adapter);
  }
  return found;
}
