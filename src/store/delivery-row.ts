import type { Delivery, DeliveryState } from "../digests/subscription.ts";
import type { DeliveryRow } from "./tables.ts";

/** How a delivery is kept. */
export function deliveryRow(delivery: Delivery): DeliveryRow {
  return {
    id: delivery.id,
    subscription: delivery.subscription,
    address: delivery.address,
    slot: delivery.slot.toISOString(),
    part: delivery.part,
    payload: delivery.payload,
    state: delivery.state,
    attempts: delivery.attempts,
    attempt_at: delivery.attemptAt?.toISOString() ?? null,
    not_before: delivery.notBefore.toISOString(),
    absences: delivery.absences,
    receipt: delivery.receipt,
    says: delivery.says,
    on_request: delivery.onRequest ? "yes" : "no",
    platform: delivery.address.split(":")[0] ?? "",
    fence: delivery.fence,
    owner: delivery.owner,
    lease_until: delivery.leaseUntil?.toISOString() ?? null,
  };
}

/** A delivery as it was kept. */
export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    subscription: row.subscription,
    address: row.address,
    slot: new Date(row.slot),
    part: row.part,
    payload: row.payload,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    attemptAt: row.attempt_at === null ? null : new Date(row.attempt_at),
    notBefore: new Date(row.not_before),
    absences: row.absences,
    receipt: row.receipt,
    says: row.says,
    onRequest: row.on_request === "yes",
    fence: row.fence,
    owner: row.owner,
    leaseUntil: row.lease_until === null ? null : new Date(row.lease_until),
  };
}
