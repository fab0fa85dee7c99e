import type { DeliveryContext } from "../desk-context.ts";
import type { Delivery } from "../subscription.ts";

/** Writes what has become of a delivery and ends its claim; where another process was faster, its version stands. */
export async function settled(
  before: Delivery,
  change: Partial<Delivery>,
  { store, log }: DeliveryContext,
): Promise<Delivery> {
  const after: Delivery = { ...before, ...change, owner: null, leaseUntil: null };
  if (await store.deliveries.settle(before, after)) return after;
  log.warn({ delivery: before.id, state: after.state }, "a delivery was settled by another process");
  return (await store.deliveries.get(before.id)) ?? before;
}
