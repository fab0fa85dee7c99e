import type { Adapter, Sighting } from "../../adapter.ts";
import type { Message } from "../content/issue.ts";
import { withPicture } from "../content/picture.ts";
import type { Delivery } from "../subscription.ts";
import type { Delivering } from "./delivering.ts";
import { inTime } from "./in-time.ts";
import { lateWithinMs, markerOf, NOT_RUNNING } from "./plan.ts";
import { settled } from "./settle.ts";
import { tellGivenUp } from "./tell-owner.ts";
import { POST_LIMIT_MS } from "./unknown.ts";

/**
 * The clocks of the platform and of this machine may differ by so much: one that was set to the local time of another
 * zone is off by up to 14 hours, and may have been put right since. A marker is unique, so looking further back does no harm.
 */
const CLOCK_ERROR_MS = 15 * 3_600_000;
/** Between two looks: a posting that was not there may still appear. */
const LOOK_AGAIN_MS = 30_000;
/** For all pages of a busy channel's history together. */
const FIND_LIMIT_MS = 120_000;
const CANNOT_TELL_MS = 5 * 60_000;
/** Not seen so often, it is taken as not posted. */
const ABSENT_ENOUGH = 2;

/**
 * Finds out what became of a posting of unknown outcome by looking for its marker. Seen: it is sent. Not seen twice, with
 * a pause between: it was not posted and is planned again, with the same bytes. Where the platform does not let us
 * look, it is never posted again: after its time it is given up, and its owner is told.
 */
export async function reconcile(delivery: Delivery, context: Delivering): Promise<Delivery> {
  const now = context.now();
  const since = new Date((delivery.attemptAt?.getTime() ?? delivery.slot.getTime()) - CLOCK_ERROR_MS);
  const adapter = context.adapterOf(delivery.address);
  await context.pacerOf(delivery.address).turnToFind();
  const seen: Sighting = adapter
    ? await lookFor(delivery, since, adapter, context)
    : { seen: "cannot tell", says: `${delivery.address.split(":")[0]} is not connected` };
  context.log.info({ delivery: delivery.id, seen: seen.seen }, "a digest of unknown outcome was looked for");
  if (seen.seen === "found") {
    await completed(delivery, seen.receipt, context);
    return await settled(delivery, { state: "sent", receipt: seen.receipt, says: null }, context);
  }
  if (seen.seen === "cannot tell") return await waitOrGiveUp(delivery, seen.says, context);
  const absences = delivery.absences + 1;
  if (absences < ABSENT_ENOUGH)
    return await settled(delivery, { absences, notBefore: new Date(now.getTime() + LOOK_AGAIN_MS) }, context);
  return await notPosted({ ...delivery, absences }, delivery, context);
}

/** It is posted again, the same bytes; unless it belongs to a time that a restored store knew nothing of, and is too late by now. */
async function notPosted(
  { absences, attempts, slot, subscription }: Delivery,
  before: Delivery,
  context: Delivering,
): Promise<Delivery> {
  const now = context.now();
  const cadence = (await context.store.subscriptions.get(subscription))?.cadence;
  const isLate = cadence !== undefined && now.getTime() - slot.getTime() > lateWithinMs(cadence);
  if (attempts === 0 && isLate)
    return await settled(before, { state: "skipped", says: NOT_RUNNING }, context);
  const says = attempts === 0 ? null : "the first attempt did not arrive";
  return await settled(before, { state: "planned", absences, notBefore: now, says }, context);
}

async function waitOrGiveUp(delivery: Delivery, says: string, context: Delivering): Promise<Delivery> {
  const now = context.now().getTime();
  const subscription = await context.store.subscriptions.get(delivery.subscription);
  const patience = subscription === null ? 0 : lateWithinMs(subscription.cadence);
  if (now - delivery.slot.getTime() <= patience)
    return await settled(delivery, { says, notBefore: new Date(now + CANNOT_TELL_MS) }, context);
  const failed = await settled(
    delivery,
    { state: "failed", says: `not known whether it was posted: ${says}` },
    context,
  );
  if (subscription !== null && delivery.part === 0) await tellGivenUp(subscription, failed, context);
  return failed;
}

/**
 * Where a picture is handed over beside its message, whoever died in between has posted the message alone: it is put in
 * its own place once more, with what is missing. What does not succeed is no reason to post again.
 */
async function completed(delivery: Delivery, receipt: string, context: Delivering): Promise<void> {
  const message = JSON.parse(delivery.payload ?? "null") as Message | null;
  const subscription = await context.store.subscriptions.get(delivery.subscription);
  const adapter = context.adapterOf(delivery.address);
  if (message?.timeline === undefined || subscription === null || adapter === undefined) return;
  const reply = await withPicture(message, subscription.briefing, delivery.slot, context);
  if (reply.files === undefined) return;
  const posting = { marker: markerOf(delivery), reply, replaces: receipt };
  const late = { outcome: "unknown", says: "the platform did not answer in time" } as const;
  const add = async (start: () => Promise<void>) => {
    await start();
    const posted = adapter.post(delivery.address, posting);
    return await inTime(posted, POST_LIMIT_MS, late, context.timer).catch(() => late);
  };
  await context.pacerOf(delivery.address).inTurn(delivery.address, false, add);
}

async function lookFor(
  delivery: Delivery,
  since: Date,
  adapter: Adapter,
  { timer }: Delivering,
): Promise<Sighting> {
  const looking = adapter.find(delivery.address, markerOf(delivery), since).catch(notTold);
  return await inTime(looking, FIND_LIMIT_MS, notTold(), timer);
}

function notTold(): Sighting {
  return { seen: "cannot tell", says: "the platform did not answer" };
}
