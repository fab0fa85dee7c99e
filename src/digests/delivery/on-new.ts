import type { Subscription } from "../subscription.ts";
import { isPausedAt, newDelivery, type Plan } from "./plan.ts";

const MINUTE = 60_000;
/** At most one digest in so long. */
const ON_NEW_EACH_MS = 60 * MINUTE;
/** After the last article, so that an import of several is one digest; not longer than the second after the first of them. */
const QUIET_MS = 5 * MINUTE;
const LONGEST_WAIT_MS = 30 * MINUTE;
/** After it was made, so that it can still be undone. */
const FIRST_AFTER_MS = 10 * MINUTE;

/** When the first issue of a digest that follows new articles is due. */
export function firstOnNew({ createdAt }: Pick<Subscription, "createdAt">): Date {
  return new Date(createdAt.getTime() + FIRST_AFTER_MS);
}

/**
 * The delivery that is due of a subscription whose digest follows new articles: its first issue, or, when articles have
 * arrived since the last one and no more are coming in, one about them. Null: nothing is due.
 */
export function planOnNew(subscription: Subscription, arrivals: Iterable<Date>, now: Date): Plan | null {
  if (isPausedAt(subscription, now)) return null;
  const { plannedUntil, createdAt } = subscription;
  const since = plannedUntil.getTime();
  if (since <= createdAt.getTime()) {
    const first = firstOnNew(subscription);
    return first <= now ? { deliveries: [newDelivery(subscription, first)], plannedUntil: first } : null;
  }
  const fresh = [...arrivals].map((at) => at.getTime()).filter((at) => at >= since && at < now.getTime());
  if (fresh.length === 0 || now.getTime() - since < ON_NEW_EACH_MS) return null;
  const isQuiet = now.getTime() - Math.max(...fresh) >= QUIET_MS;
  if (!isQuiet && now.getTime() - Math.min(...fresh) < LONGEST_WAIT_MS) return null;
  return { deliveries: [newDelivery(subscription, now)], plannedUntil: now };
}
