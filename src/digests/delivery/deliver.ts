import { composeFor } from "../content/compose-for.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import type { Delivering } from "./delivering.ts";
import { isPausedAt, lateWithinMs, NOTE_PARTS, newDelivery } from "./plan.ts";
import { reconcile } from "./reconcile.ts";
import { send } from "./send.ts";
import { settled } from "./settle.ts";
import { tellGivenUp } from "./tell-owner.ts";
import { mayRepeat, QUIET_MS } from "./unknown.ts";

/** The parent, which is there, promises its thread. */
const THREAD_LATE_MS = 48 * 3_600_000;

/**
 * Takes one delivery that this process has claimed a step further and returns it as it stands then. The order of the
 * steps is what keeps a digest from being lost or doubled: composed and frozen, then the intent written, then posted
 * once, then settled. Whatever happens in between leaves a row from which the next claim goes on.
 */
export async function deliver(delivery: Delivery, context: Delivering): Promise<Delivery> {
  if (delivery.state === "sending" || delivery.state === "unknown") return await findOut(delivery, context);
  if (delivery.state !== "planned") return delivery;
  const subscription = await context.store.subscriptions.get(delivery.subscription);
  const reason = await whyNotPosted(delivery, subscription, context);
  if (subscription === null || reason !== null) return await givenUp(delivery, subscription, reason, context);
  if (delivery.part > 0) return await deliverThread(delivery, subscription, context);
  if (await waitsForEarlier(delivery, context)) return await settled(delivery, {}, context);
  const frozen = isToBeKept(delivery) ? delivery : await freeze(delivery, subscription, context);
  return frozen.state === "planned" && frozen.payload !== null
    ? await send(frozen, subscription, null, context)
    : frozen;
}

/** Its owner died, or the platform did not say: repeated where the platform knows it again, otherwise looked for after a quiet time. */
async function findOut(delivery: Delivery, context: Delivering): Promise<Delivery> {
  const now = context.now();
  if (mayRepeat(delivery, context.adapterOf(delivery.address), now)) {
    const subscription = await context.store.subscriptions.get(delivery.subscription);
    const thread = await receiptOfParent(delivery, context);
    if (subscription !== null && (delivery.part === 0 || thread !== null))
      return await send(delivery, subscription, thread, context);
  }
  const quiet = new Date((delivery.attemptAt ?? delivery.slot).getTime() + QUIET_MS);
  if (quiet > now) return await settled(delivery, { state: "unknown", notBefore: quiet }, context);
  return await reconcile({ ...delivery }, context);
}

/** After an attempt of unknown outcome the same bytes go out again; all else is composed as things stand now. */
function isToBeKept(delivery: Delivery): boolean {
  return delivery.payload !== null && delivery.absences > 0;
}

/** Why a delivery is not to be posted any more; null where it is. */
async function whyNotPosted(
  delivery: Delivery,
  subscription: Subscription | null,
  { now }: Delivering,
): Promise<string | null> {
  if (subscription === null) return "unsubscribed";
  if (!delivery.onRequest && delivery.part === 0 && isPausedAt(subscription, now())) return "paused";
  // A note on a correction belongs to an old digest, and is due when it is made.
  const due = delivery.part >= NOTE_PARTS ? delivery.notBefore : delivery.slot;
  const late = now().getTime() - due.getTime();
  const limit = delivery.part === 0 ? lateWithinMs(subscription.cadence) : THREAD_LATE_MS;
  if (late <= limit) return null;
  const hours = Math.round(limit / 3_600_000);
  return `not possible within ${hours} hours${delivery.says === null ? "" : `: ${delivery.says}`}`;
}

async function givenUp(
  delivery: Delivery,
  subscription: Subscription | null,
  says: string | null,
  context: Delivering,
): Promise<Delivery> {
  const skipped = await settled(delivery, { state: "skipped", says }, context);
  if (subscription !== null && says !== "paused" && delivery.part === 0 && skipped.state === "skipped")
    await tellGivenUp(subscription, skipped, context);
  return skipped;
}

/** The thread follows its parent message: not before it is there, and not at all if it was never posted. */
async function deliverThread(
  delivery: Delivery,
  subscription: Subscription,
  context: Delivering,
): Promise<Delivery> {
  const receipt = await receiptOfParent(delivery, context);
  if (receipt !== null) return await send(delivery, subscription, receipt, context);
  const says = "the message it belongs to was not posted";
  return await settled(delivery, { state: "skipped", says }, context);
}

async function receiptOfParent({ subscription, slot, part }: Delivery, { store }: Delivering) {
  if (part === 0) return null;
  const parents = await store.deliveries.of(subscription, 50);
  const parent = parents.find((one) => one.slot.getTime() === slot.getTime());
  return parent?.state === "sent" ? parent.receipt : null;
}

/** An earlier digest whose outcome is open is settled first; one that was surely not posted gives way to this one, which covers its window. */
async function waitsForEarlier(delivery: Delivery, context: Delivering): Promise<boolean> {
  const earlier = (await context.store.deliveries.of(delivery.subscription, 20)).filter(
    ({ slot, state }) => slot < delivery.slot && ["planned", "sending", "unknown"].includes(state),
  );
  for (const one of earlier) {
    if (one.state !== "planned") return true;
    const given = { state: "skipped", says: one.says ?? "it gave way to the next one" } as const;
    if ((await settled(one, given, context)).state !== "skipped") return true;
  }
  return false;
}

/** Composes a delivery and keeps the bytes, so that a repetition after an unknown outcome is the same message. */
async function freeze(
  delivery: Delivery,
  subscription: Subscription,
  context: Delivering,
): Promise<Delivery> {
  const digest = await composeFor(subscription, delivery.slot, delivery, context);
  if (digest === null)
    return await settled(delivery, { state: "skipped", says: "its briefing is gone" }, context);
  if (digest.staysSilent && !delivery.onRequest) return await settled(delivery, { state: "empty" }, context);
  const frozen: Delivery = { ...delivery, payload: JSON.stringify(digest.parent) };
  const thread = digest.threads.map((reply, index) => ({
    ...newDelivery(subscription, delivery.slot, index + 1),
    payload: JSON.stringify(reply),
  }));
  if (await context.store.deliveries.freeze(delivery, frozen, thread)) return frozen;
  const stands = (await context.store.deliveries.get(delivery.id)) ?? delivery;
  return stands.state === "planned" ? delivery : stands;
}
