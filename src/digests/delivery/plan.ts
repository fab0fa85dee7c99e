import { createHash } from "node:crypto";
import type { Cadence, Delivery, Subscription } from "../subscription.ts";
import { slotsBetween } from "./slots.ts";

const HOUR = 3_600_000;

/** What is to be written for a subscription: deliveries of the slots that have come, and how far it is planned. */
export interface Plan {
  readonly deliveries: readonly Delivery[];
  readonly plannedUntil: Date;
}

/** Milliseconds after its slot within which a digest is still posted, marked late: 6 hours, for a weekly one 2 days. */
export function lateWithinMs(cadence: Cadence): number {
  return cadence.every === "week" ? 48 * HOUR : 6 * HOUR;
}

/**
 * Plans the slots that have come since the last plan. Several missed ones become one digest, at the latest of them,
 * which covers the whole window; if that too is past its lateness, it is not posted and the next one covers all. Null:
 * nothing has come. Slots up to `restoredAt` may have been posted by a store that is lost: they are looked for first.
 */
export function planSubscription(
  subscription: Subscription,
  now: Date,
  restoredAt: Date | null = null,
): Plan | null {
  const slots = slotsBetween(subscription, subscription.plannedUntil, now);
  const latest = slots.at(-1);
  if (latest === undefined) return null;
  const tooLate = now.getTime() - latest.getTime() > lateWithinMs(subscription.cadence);
  return {
    plannedUntil: latest,
    deliveries: slots.map((slot) => {
      const delivery = newDelivery(subscription, slot);
      if (isPausedAt(subscription, slot)) return skipped(delivery, "paused");
      if (restoredAt !== null && slot <= restoredAt)
        return { ...delivery, state: "unknown", attemptAt: slot, notBefore: now };
      if (slot < latest && !isPausedAt(subscription, latest)) return skipped(delivery, NOT_RUNNING);
      return tooLate ? skipped(delivery, NOT_RUNNING) : delivery;
    }),
  };
}

/** Why a slot that nobody planned in time was not posted. */
export const NOT_RUNNING = "Readout was not running";

/** From this part on, a delivery is a note in the thread of a digest that was corrected. */
export const NOTE_PARTS = 1000;

/** A delivery of a slot, not composed yet. */
export function newDelivery(
  subscription: Pick<Subscription, "id" | "address" | "createdAt">,
  slot: Date,
  part = 0,
): Delivery {
  return {
    id: deliveryId(subscription, slot, part),
    subscription: subscription.id,
    address: subscription.address,
    slot,
    part,
    payload: null,
    state: "planned",
    attempts: 0,
    attemptAt: null,
    notBefore: slot,
    absences: 0,
    receipt: null,
    says: null,
    onRequest: false,
    fence: 0,
    owner: null,
    leaseUntil: null,
  };
}

/** What marks a delivery's posting on its platform: as much of its id as a Discord nonce holds. */
export function markerOf(delivery: Pick<Delivery, "id">): string {
  return delivery.id.slice(0, 25);
}

export function isPausedAt({ pausedUntil }: Pick<Subscription, "pausedUntil">, slot: Date): boolean {
  if (pausedUntil === null) return false;
  return pausedUntil === "resumed by hand" || slot < pausedUntil;
}

function skipped(delivery: Delivery, says: string): Delivery {
  return { ...delivery, state: "skipped", says };
}

function deliveryId(
  subscription: Pick<Subscription, "id" | "address" | "createdAt">,
  slot: Date,
  part: number,
): string {
  const { id, address, createdAt } = subscription;
  const named = [id, address, createdAt.toISOString(), slot.toISOString(), part].join(" ");
  return createHash("sha256").update(named).digest("base64url");
}
