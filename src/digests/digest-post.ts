import { deliver, ON_REQUEST } from "./deliver.ts";
import type { DeliveryContext } from "./desk-context.ts";
import { planOnNew } from "./on-new.ts";
import { newDelivery, planSubscription } from "./plan.ts";
import type { Delivery, Subscription } from "./subscription.ts";

/** Posts digests: when they are due, or at once. One in a process. */
export interface DigestPost {
  /** Plans what has come due and takes every open delivery a step further; safe to call at any time, as often as one likes. */
  tick(): Promise<void>;
  /** Posts a subscription's digest now, by the same path as all others, and returns what became of it. */
  postNow(subscription: Subscription): Promise<Delivery>;
}

/** Looked at again within one tick: a thread follows its parent at once. */
const PASSES = 2;
/** Asked for again within this time, a digest is not posted again. */
const TWICE_WITHIN_MS = 60_000;

export function makeDigestPost(context: DeliveryContext): DigestPost {
  const run = `${process.pid}`;
  let underWay: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = underWay.then(work, work);
    underWay = next.catch(() => undefined);
    return next;
  };
  return {
    tick: () =>
      inTurn(async () => {
        await context.store.uptime.beat(run, context.now());
        await planAll(await noteArrivals(context), context);
        for (let pass = 0; pass < PASSES; pass++) await deliverDue(context);
      }),
    postNow: (subscription) =>
      inTurn(async () => {
        const [latest] = await context.store.deliveries.of(subscription.id, 1);
        if (latest !== undefined && isPressedTwice(latest, context.now())) return latest;
        await noteArrivals(context);
        // A moment after the arrivals just noted, so that they are told.
        const slot = new Date(context.now().getTime() + 1);
        const delivery: Delivery = { ...newDelivery(subscription, slot), says: ON_REQUEST };
        await context.store.subscriptions.plan(subscription.id, [delivery], subscription.plannedUntil);
        const posted = await deliver(delivery, context);
        const thread = await context.store.deliveries.get(newDelivery(subscription, delivery.slot, 1).id);
        if (posted.state === "sent" && thread !== null) await deliver(thread, context);
        return posted;
      }),
  };
}

/** A second press, or an event that came twice, is not a second wish. */
function isPressedTwice({ slot, state }: Delivery, now: Date): boolean {
  const isThere = state === "sent" || state === "sending" || state === "unknown";
  return isThere && Math.abs(now.getTime() - slot.getTime()) < TWICE_WITHIN_MS;
}

/** When the articles of each briefing arrived. */
type AllArrivals = ReadonlyMap<string, ReadonlyMap<string, Date>>;

async function noteArrivals({ store, records, now }: DeliveryContext): Promise<AllArrivals> {
  const noted = new Map<string, ReadonlyMap<string, Date>>();
  for (const { briefing, articles } of records()) {
    const ids = articles.map(({ id }) => id);
    noted.set(briefing.name, await store.arrivals.note(briefing.name, ids, now()));
  }
  return noted;
}

async function planAll(arrivals: AllArrivals, { store, now }: DeliveryContext): Promise<void> {
  for (const subscription of await store.subscriptions.all()) {
    const plan =
      subscription.cadence.every === "new"
        ? planOnNew(subscription, arrivals.get(subscription.briefing)?.values() ?? [], now())
        : planSubscription(subscription, now());
    if (plan !== null) await store.subscriptions.plan(subscription.id, plan.deliveries, plan.plannedUntil);
    const { pausedUntil } = subscription;
    if (pausedUntil instanceof Date && pausedUntil <= now())
      await store.subscriptions.pause(subscription.id, null, null);
  }
}

/** Platforms side by side, so that a slow one does not hold up the others; within one in order. */
async function deliverDue(context: DeliveryContext): Promise<void> {
  const due = await context.store.deliveries.due(context.now());
  const platforms = new Map<string, Delivery[]>();
  for (const delivery of due) {
    const platform = delivery.address.split(":")[0] ?? "";
    platforms.set(platform, [...(platforms.get(platform) ?? []), delivery]);
  }
  await Promise.all([...platforms.values()].map((deliveries) => deliverEach(deliveries, context)));
}

async function deliverEach(deliveries: readonly Delivery[], context: DeliveryContext): Promise<void> {
  for (const delivery of deliveries) {
    try {
      await deliver(delivery, context);
    } catch (error) {
      // The row tells where it stands; the next tick goes on from there.
      context.log.error(
        { delivery: delivery.id, error: error instanceof Error ? error.name : "" },
        "a delivery was interrupted",
      );
    }
  }
}
