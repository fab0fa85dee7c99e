import { randomUUID } from "node:crypto";
import type { DeliveryContext } from "../desk-context.ts";
import type { Delivery } from "../subscription.ts";
import { makePacer, type Pacer, realTimer, type Timer, UNLIMITED } from "./pacer.ts";

/** How long a claim holds: longer than composing, waiting for a turn and a time-out together. */
export const LEASE_MS = 60_000;

/** What one process delivers with. */
export interface Delivering extends DeliveryContext {
  /** This process, in claims. */
  readonly owner: string;
  readonly timer: Timer;
  pacerOf(address: string): Pacer;
  /** Somebody waits for it. */
  isUrgent(delivery: Delivery): boolean;
}

/** What a process needs beyond its context: a name of its own, its turns. */
export function makeDelivering(
  context: DeliveryContext,
  isUrgent: (delivery: Delivery) => boolean,
): Delivering {
  const timer = context.timer ?? realTimer;
  const pacers = new Map<string, Pacer>();
  return {
    ...context,
    now: () => context.now(),
    owner: `${process.pid} ${randomUUID()}`,
    timer,
    isUrgent,
    pacerOf: (address) => {
      const platform = platformOf(address);
      const known = pacers.get(platform);
      if (known !== undefined) return known;
      const made = makePacer(context.adapterOf(address)?.pace ?? UNLIMITED, timer);
      pacers.set(platform, made);
      return made;
    },
  };
}

export function platformOf(address: string): string {
  return address.split(":")[0] ?? "";
}
