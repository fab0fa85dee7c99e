import type { Outcome } from "../adapter.ts";
import type { Reply } from "../replies/reply.ts";
import { composeFor } from "./compose-for.ts";
import type { DeliveryContext } from "./desk-context.ts";
import { isPausedAt, lateWithinMs, markerOf, newDelivery } from "./plan.ts";
import { reconcile } from "./reconcile.ts";
import { settled } from "./settle.ts";
import type { Delivery, Subscription } from "./subscription.ts";
import { tellGivenUp, tellPaused } from "./tell-owner.ts";

/** A delivery that a person asked for is posted also where nothing is new or the subscription is paused. */
export const ON_REQUEST = "posted on request";

/** A delivery in `sending` for longer than this belongs to a process that died. */
const SENDING_LASTS_MS = 60_000;
/** Time for a posting to become visible on its platform, before it is looked for. */
const QUIET_MS = 120_000;
const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 15 * 60_000;

/**
 * Takes one delivery a step further and returns it as it stands then. The order of the steps is what keeps a digest from being
 * lost or doubled: composed and frozen, then the intent written, then posted once, then settled. Whatever happens in
 * between leaves a row from which the next call goes on.
 */
export async function deliver(delivery: Delivery, context: DeliveryContext): Promise<Delivery> {
  const now = context.now();
  if (delivery.state === "sending") {
    const begun = delivery.attemptAt?.getTime() ?? 0;
    if (now.getTime() - begun <= SENDING_LASTS_MS) return delivery;
    return await settled(delivery, { state: "unknown", notBefore: new Date(begun + QUIET_MS) }, context);
  }
  if (delivery.state === "unknown") return await reconcile(delivery, context);
  if (delivery.state !== "planned") return delivery;
  const subscription = await context.store.subscriptions.get(delivery.subscription);
  const reason = await whyNotPosted(delivery, subscription, context);
  if (subscription === null || reason !== null) return await givenUp(delivery, subscription, reason, context);
  if (delivery.part > 0) return await deliverThread(delivery, subscription, context);
  if (await waitsForEarlier(delivery, context)) return delivery;
  const frozen = delivery.payload === null ? await freeze(delivery, subscription, context) : delivery;
  return frozen.state === "planned" && frozen.payload !== null
    ? await send(frozen, subscription, null, context)
    : frozen;
}

/** Why a delivery is not to be posted any more; null where it is. */
async function whyNotPosted(
  delivery: Delivery,
  subscription: Subscription | null,
  { now }: DeliveryContext,
): Promise<string | null> {
  if (subscription === null) return "unsubscribed";
  const requested = delivery.says === ON_REQUEST;
  if (!requested && delivery.part === 0 && isPausedAt(subscription, now())) return "paused";
  const late = now().getTime() - delivery.slot.getTime();
  if (late <= lateWithinMs(subscription.cadence)) return null;
  const hours = Math.round(lateWithinMs(subscription.cadence) / 3_600_000);
  return `not possible within ${hours} hours${delivery.says === null || requested ? "" : `: ${delivery.says}`}`;
}

async function givenUp(
  delivery: Delivery,
  subscription: Subscription | null,
  says: string | null,
  context: DeliveryContext,
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
  context: DeliveryContext,
): Promise<Delivery> {
  const parent = await context.store.deliveries.get(newDelivery(subscription, delivery.slot).id);
  if (parent?.state === "sent" && parent.receipt !== null)
    return await send(delivery, subscription, parent.receipt, context);
  const isOpen = parent !== null && ["planned", "sending", "unknown"].includes(parent.state);
  return isOpen
    ? delivery
    : await settled(
        delivery,
        { state: "skipped", says: "the message it belongs to was not posted" },
        context,
      );
}

/** An earlier digest whose outcome is open is settled first; one that was surely not posted gives way to this one, which covers its window. */
async function waitsForEarlier(delivery: Delivery, context: DeliveryContext): Promise<boolean> {
  const earlier = (await context.store.deliveries.of(delivery.subscription, 20)).filter(
    ({ slot, state }) => slot < delivery.slot && ["planned", "sending", "unknown"].includes(state),
  );
  for (const one of earlier) {
    if (one.state !== "planned") return true;
    await settled(one, { state: "skipped", says: one.says ?? "it gave way to the next one" }, context);
  }
  return false;
}

/** Composes a delivery and keeps the bytes, so that a repetition after an unknown outcome is the same message. */
async function freeze(
  delivery: Delivery,
  subscription: Subscription,
  context: DeliveryContext,
): Promise<Delivery> {
  const digest = await composeFor(subscription, delivery.slot, delivery, context);
  if (digest === null)
    return await settled(delivery, { state: "skipped", says: "its briefing is gone" }, context);
  if (digest.staysSilent && delivery.says !== ON_REQUEST)
    return await settled(delivery, { state: "empty" }, context);
  const frozen: Delivery = { ...delivery, payload: JSON.stringify(digest.parent) };
  const thread =
    digest.thread === null
      ? []
      : [{ ...newDelivery(subscription, delivery.slot, 1), payload: JSON.stringify(digest.thread) }];
  if (await context.store.deliveries.freeze(delivery, frozen, thread)) return frozen;
  const stands = (await context.store.deliveries.get(delivery.id)) ?? delivery;
  return stands.state === "planned" ? delivery : stands;
}

async function send(
  delivery: Delivery,
  subscription: Subscription,
  thread: string | null,
  context: DeliveryContext,
): Promise<Delivery> {
  const adapter = context.adapterOf(delivery.address);
  if (adapter === undefined) {
    const says = `${delivery.address.split(":")[0]} is not connected`;
    return await settled(delivery, { says, notBefore: retryAt(delivery, context, 0) }, context);
  }
  const attemptAt = context.now();
  const sending: Delivery = { ...delivery, state: "sending", attempts: delivery.attempts + 1, attemptAt };
  if (!(await context.store.deliveries.settle(delivery, sending))) return delivery;
  const reply = JSON.parse(delivery.payload ?? "null") as Reply;
  const posting = { marker: markerOf(delivery), reply, ...(thread === null ? {} : { thread }) };
  const outcome = await adapter.post(delivery.address, posting).catch(unknownOutcome);
  context.log.info(
    { delivery: delivery.id, attempt: sending.attempts, outcome: outcome.outcome },
    "a digest was posted",
  );
  return await settleOutcome(sending, outcome, subscription, context);
}

async function settleOutcome(
  sending: Delivery,
  outcome: Outcome,
  subscription: Subscription,
  context: DeliveryContext,
): Promise<Delivery> {
  if (outcome.outcome === "sent")
    return await settled(sending, { state: "sent", receipt: outcome.receipt, says: null }, context);
  if (outcome.outcome === "unknown") {
    const notBefore = new Date((sending.attemptAt?.getTime() ?? 0) + QUIET_MS);
    return await settled(sending, { state: "unknown", says: outcome.says, notBefore }, context);
  }
  const says = outcome.says;
  if (!outcome.permanent) {
    // Surely not posted: it may be composed anew, and then says how late it is.
    const payload = sending.part === 0 ? null : sending.payload;
    const notBefore = retryAt(sending, context, outcome.retryAfterMs ?? 0);
    return await settled(sending, { state: "planned", payload, says, notBefore }, context);
  }
  const failed = await settled(sending, { state: "failed", says }, context);
  if (sending.part === 0) {
    await context.store.subscriptions.pause(subscription.id, "resumed by hand", `${says} ${outcome.remedy}`);
    await tellPaused(subscription, outcome, context);
  }
  return failed;
}

function retryAt({ attempts }: Delivery, { now }: DeliveryContext, atLeastMs: number): Date {
  const backOff = Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_MS);
  return new Date(now().getTime() + Math.max(backOff, atLeastMs));
}

/** Adapters do not throw; should one, whether it posted is not known. */
function unknownOutcome(): Outcome {
  return { outcome: "unknown", says: "the platform's answer was lost" };
}
