import type { DeliveryContext } from "../desk-context.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import { makeCorrecting } from "./correct-posted.ts";
import { type Delivering, LEASE_MS, makeDelivering } from "./delivering.ts";
import { type Dispatch, makeDispatch } from "./dispatch.ts";
import { newDelivery } from "./plan.ts";
import { makePlanner, noteArrivals } from "./planner.ts";

/** Posts digests: when they are due, or at once. One in a process. */
export interface DigestPost {
  /** Plans what has come due and delivers all that is open; safe to call at any time, as often as one likes. */
  tick(): Promise<void>;
  /** Posts a subscription's digest now, by the same path as all others, and returns what became of it. */
  postNow(subscription: Subscription): Promise<Delivery>;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Asked for again within this time, a digest is not posted again. */
const TWICE_WITHIN_MS = 60_000;
/** Looked through for it: where the clock went back, the latest posting is not the one of the latest time. */
const RECENT = 20;

export function makeDigestPost(context: DeliveryContext): DigestPost {
  const asked = new Set<string>();
  const delivering = makeDelivering(context, ({ subscription }) => asked.has(subscription));
  const dispatch = makeDispatch(delivering);
  const planner = makePlanner(delivering);
  const correct = makeCorrecting(delivering);
  const post = makeWishing(delivering, dispatch, asked);
  const [planning, wishing, correcting] = [oneByOne(), oneByOne(), oneByOne()];

  async function tick(): Promise<void> {
    await planning(planner.begin);
    // What is open already does not wait for what is yet to be planned.
    const open = dispatch.run();
    open.catch(() => undefined);
    await planning(planner.plan);
    await dispatch.run();
    await open;
    await correcting(correct);
  }

  return {
    tick,
    postNow: (subscription) => wishing(() => post(subscription)),
    stop: () => dispatch.stop(),
  };
}

/** Posts what a person asks for, at once; `asked` names the subscriptions that somebody waits for. */
function makeWishing(
  delivering: Delivering,
  dispatch: Dispatch,
  asked: Set<string>,
): (subscription: Subscription) => Promise<Delivery> {
  async function post(subscription: Subscription): Promise<Delivery> {
    const { store, now, owner } = delivering;
    const recent = await store.deliveries.of(subscription.id, RECENT);
    const earlier = recent.find((one) => isPressedTwice(one, now()));
    if (earlier !== undefined) return earlier;
    await noteArrivals(delivering);
    // A moment after the arrivals just noted, so that they are told.
    const slot = new Date(now().getTime() + 1);
    const delivery: Delivery = {
      ...newDelivery(subscription, slot),
      onRequest: true,
      owner,
      leaseUntil: new Date(slot.getTime() + LEASE_MS),
    };
    await store.subscriptions.plan(subscription.id, [delivery], subscription.plannedUntil);
    asked.add(subscription.id);
    try {
      const posted = await dispatch.one(delivery);
      if (posted.state === "sent") await postThread(subscription, slot);
      return posted;
    } finally {
      asked.delete(subscription.id);
    }
  }

  /** All of its parts, one after the other, but for those that a tick has taken already. */
  async function postThread(subscription: Subscription, slot: Date): Promise<void> {
    const { store, now, owner } = delivering;
    for (let part = 1; ; part += 1) {
      const thread = await store.deliveries.get(newDelivery(subscription, slot, part).id);
      if (thread === null) return;
      const leaseUntil = new Date(now().getTime() + LEASE_MS);
      const claimed: Delivery = { ...thread, fence: thread.fence + 1, owner, leaseUntil };
      if (thread.state === "planned" && (await store.deliveries.settle(thread, claimed)))
        await dispatch.one(claimed);
    }
  }

  return post;
}

/** Work of one sort, each after the one before it. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A second press, or an event that came twice, is not a second wish. */
function isPressedTwice({ slot, state }: Delivery, now: Date): boolean {
  const isThere = state === "sent" || state === "sending" || state === "unknown";
  return isThere && Math.abs(now.getTime() - slot.getTime()) < TWICE_WITHIN_MS;
}
