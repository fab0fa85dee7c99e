import type { Adapter, Outcome } from "../../adapter.ts";
import type { Reply } from "../../replies/reply.ts";
import type { Message } from "../content/issue.ts";
import { withPicture } from "../content/picture.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import type { Delivering } from "./delivering.ts";
import { LEASE_MS } from "./delivering.ts";
import { inTime } from "./in-time.ts";
import { markerOf } from "./plan.ts";
import { settled } from "./settle.ts";
import { tellPaused } from "./tell-owner.ts";
import { mayRepeat, POST_LIMIT_MS, QUIET_MS, REPEAT_AFTER_MS } from "./unknown.ts";

const FIRST_RETRY_MS = 30_000;
const LONGEST_RETRY_MS = 15 * 60_000;
/** So many times a platform's own word for when to come again is taken. */
const TOLD_WHEN_TRIES = 5;
/** The intent is no older than this when the request goes out: a process that slept in between must not post any more. */
const INTENT_LASTS_MS = 10_000;

/**
 * Waits for the platform's turn, writes the intent, posts once and settles. `thread` is the receipt of the parent. The
 * turn comes before the intent: what waits has surely not been sent.
 */
export async function send(
  delivery: Delivery,
  subscription: Subscription,
  thread: string | null,
  context: Delivering,
): Promise<Delivery> {
  const adapter = context.adapterOf(delivery.address);
  if (adapter === undefined) {
    const says = `${delivery.address.split(":")[0]} is not connected`;
    return await settled(delivery, { says, notBefore: retryAt(delivery, context, 0) }, context);
  }
  // Drawn before the intent: what takes its time here has surely not been sent.
  const message = JSON.parse(delivery.payload ?? "null") as Message;
  const reply = await withPicture(message, subscription.briefing, delivery.slot, context);
  const pacer = context.pacerOf(delivery.address);
  const goes: Going = { delivery, adapter, reply, thread };
  const gone = await pacer.inTurn(delivery.address, context.isUrgent(delivery), (start) =>
    post(goes, start, context),
  );
  if ("row" in gone) return gone.row;
  const { sending, outcome } = gone;
  if (outcome.outcome === "sent") pacer.taken();
  else if (outcome.outcome === "not sent" && outcome.retryAfterMs)
    pacer.tooFast(delivery.address, outcome.retryAfterMs);
  const isRepeated = delivery.state !== "planned";
  return await settleOutcome(sending, isRepeated ? asRepeated(outcome) : outcome, subscription, context);
}

interface Going {
  readonly delivery: Delivery;
  readonly adapter: Adapter;
  readonly reply: Reply;
  readonly thread: string | null;
}

/** Writes the intent and posts; gives the row alone where it must not post any more. */
async function post(
  { delivery, adapter, reply, thread }: Going,
  start: () => Promise<void>,
  context: Delivering,
) {
  if (delivery.state !== "planned" && !mayRepeat(delivery, adapter, context.now()))
    return { row: await settled(delivery, { state: "unknown" }, context) };
  const intent = await intend(delivery, context);
  if (intent === null) return { row: delivery };
  const sending = intent.row;
  await start();
  if (context.now().getTime() - intent.intendedAt > INTENT_LASTS_MS)
    return { row: await settled(sending, { state: delivery.state }, context) };
  const posting = { marker: markerOf(delivery), reply, ...(thread === null ? {} : { thread }) };
  const outcome = await inTime(
    adapter.post(delivery.address, posting).catch(() => unknown("the platform's answer was lost")),
    POST_LIMIT_MS + 1_000,
    unknown("the platform did not answer in time"),
    context.timer,
  );
  context.log.info(
    { delivery: delivery.id, attempt: sending.attempts, outcome: outcome.outcome },
    "a digest was posted",
  );
  return { sending, outcome };
}

/** The row as it says that it is about to be sent; null where it was claimed by another meanwhile. */
async function intend(delivery: Delivery, { now, store, owner }: Delivering) {
  const at = now();
  const row: Delivery = {
    ...delivery,
    state: "sending",
    attempts: delivery.attempts + 1,
    // Of a repetition the first attempt counts: from it on the message may be there.
    attemptAt: delivery.state === "planned" ? at : delivery.attemptAt,
    owner,
    leaseUntil: new Date(at.getTime() + LEASE_MS),
  };
  return (await store.deliveries.settle(delivery, row)) ? { row, intendedAt: at.getTime() } : null;
}

/** That a repetition was not taken says nothing of the first attempt. */
function asRepeated(outcome: Outcome): Outcome {
  return outcome.outcome === "not sent" ? unknown(outcome.says) : outcome;
}

/** Adapters do not throw and do not hang; should one, whether it posted is not known. */
function unknown(says: string): Outcome {
  return { outcome: "unknown", says };
}

async function settleOutcome(
  sending: Delivery,
  outcome: Outcome,
  subscription: Subscription,
  context: Delivering,
): Promise<Delivery> {
  if (outcome.outcome === "sent")
    return await settled(sending, { state: "sent", receipt: outcome.receipt, says: null }, context);
  if (outcome.outcome === "unknown")
    return await settled(
      sending,
      { state: "unknown", says: outcome.says, notBefore: askAgainAt(sending, context) },
      context,
    );
  const says = outcome.says;
  if (!outcome.permanent) {
    // Surely not posted: it may be composed anew, and then says how late it is.
    const payload = sending.part === 0 ? null : sending.payload;
    const notBefore = retryAt(sending, context, outcome.retryAfterMs ?? 0);
    return await settled(sending, { state: "planned", payload, says, notBefore }, context);
  }
  // Settled last: whoever dies before that leaves a row that is looked at again, and nobody is told less for it.
  if (sending.part === 0) {
    await tellPaused(subscription, outcome, context);
    await context.store.subscriptions.pause(subscription.id, "resumed by hand", `${says} ${outcome.remedy}`);
  }
  return await settled(sending, { state: "failed", says }, context);
}

function askAgainAt(sending: Delivery, context: Delivering): Date {
  const now = context.now();
  const soon = new Date(now.getTime() + REPEAT_AFTER_MS);
  if (mayRepeat(sending, context.adapterOf(sending.address), soon)) return soon;
  return new Date((sending.attemptAt ?? now).getTime() + QUIET_MS);
}

/** When the platform says when, that is when; in vain again and again, it takes ever longer all the same. */
function retryAt({ attempts }: Delivery, { now }: Delivering, atLeastMs: number): Date {
  const grown = Math.min(FIRST_RETRY_MS * 2 ** Math.max(0, attempts - 1), LONGEST_RETRY_MS);
  const backOff = atLeastMs > 0 && attempts <= TOLD_WHEN_TRIES ? 0 : grown;
  return new Date(now().getTime() + Math.max(backOff, atLeastMs));
}
