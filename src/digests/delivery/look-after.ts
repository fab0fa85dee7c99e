import type { Adapter, PlaceChange } from "../../adapter.ts";
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
      for (const { address, adapter, there } of places(await context.store.subscriptions.all(), context)) {
        if (isStopped) return;
        const change = (await adapter.look?.(address).catch(() => null)) ?? null;
        if (isStopped) return;
        if (change !== null && isNews(change, there)) await placeChanged(change, context);
        await timer.sleep(1_000 / (adapter.pace?.findsPerSecond ?? Number.POSITIVE_INFINITY));
      }
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** False for what is known: of thousands of places hardly one has changed since yesterday. */
function isNews(change: PlaceChange, there: readonly Subscription[]): boolean {
  if (change.became === "named") return there.some(({ placeName }) => placeName !== change.name);
  if (change.became === "closed") return there.some(({ pausedBecause }) => pausedBecause === null);
  return true;
}

interface Place {
  readonly address: string;
  readonly adapter: Adapter;
  readonly there: readonly Subscription[];
}

/** Each place once, with the adapter that can look at it. */
function places(all: readonly Subscription[], { serves, adapterOf }: DeliveryContext): Place[] {
  const by = new Map<string, Subscription[]>();
  for (const one of all) by.set(one.address, [...(by.get(one.address) ?? []), one]);
  return [...by].flatMap(([address, there]): Place[] => {
    const adapter = adapterOf(address);
    return adapter?.look !== undefined && serves(adapter.platform) ? [{ address, adapter, there }] : [];
  });
}
