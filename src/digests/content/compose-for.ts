import { emptyPolicy } from "../asking/choices.ts";
import { NOT_RUNNING } from "../delivery/plan.ts";
import { nextSlots } from "../delivery/slots.ts";
import { type DigestSources, recordOf } from "../desk-context.ts";
import type { Delivery, Subscription } from "../subscription.ts";
import { composeDigest } from "./compose-digest.ts";
import { arrivalKeys } from "./corrected.ts";
import type { Digest } from "./issue.ts";
import { notRunningWords } from "./issue-words.ts";

const MINUTE = 60_000;
/** Digests up to this long after their slot are on time. */
const LATE_AFTER_MS = 10 * MINUTE;
/** Where silence is wished, a digest says once in so long that nothing came in; a little less than a week, for the clock change. */
const QUIET_DAYS_MS = 6.9 * 24 * 60 * MINUTE;
const MOST_LOOKED_BACK = 400;

/** States in which a digest has, or may have, told what was in its window. */
const COVERED: readonly string[] = ["sent", "sending", "unknown"];

export interface Composed extends Digest {
  /** True where nothing is new and the cadence's policy is to stay silent this time. */
  readonly staysSilent: boolean;
  /** Begin of its window; null: the record so far. */
  readonly since: Date | null;
}

/**
 * Composes what a subscription's digest due at `slot` says now: everything since the last one that was posted, however
 * many were not. `tried` is its delivery where there is one, for why it is late. Null: the briefing is gone.
 */
export async function composeFor(
  subscription: Subscription,
  slot: Date,
  tried: Delivery | null,
  sources: DigestSources,
): Promise<Composed | null> {
  const record = recordOf(sources, subscription.briefing);
  if (record === undefined) return null;
  const { store } = sources;
  const now = sources.now();
  const arrivals = await store.arrivals.note(subscription.briefing, arrivalKeys(record), now);
  const earlier = (await store.deliveries.of(subscription.id, MOST_LOOKED_BACK)).filter(
    (one) => one.slot < slot,
  );
  const last = earlier.find(({ state }) => COVERED.includes(state)) ?? null;
  const digest = composeDigest({
    record,
    arrivals,
    subscription,
    since: last?.slot ?? null,
    until: slot,
    late: await lateness(slot, tried, sources),
    missed: await missedSince(last, earlier, subscription, sources),
    posted: earlier.filter(({ state }) => state === "sent").map((one) => one.slot),
    next: nextSlots(subscription, new Date(Math.max(slot.getTime(), now.getTime())), 1)[0] ?? null,
  });
  const isQuiet = last !== null && slot.getTime() - last.slot.getTime() < QUIET_DAYS_MS;
  const policy = emptyPolicy(subscription);
  const silent = policy === "silence" || (policy === "weekly line" && isQuiet);
  return {
    ...digest,
    since: last?.slot ?? null,
    staysSilent: !digest.hasNews && !digest.hasOnThisDay && silent,
  };
}

/** When the service was not running around an instant, in words; null where it was. */
async function gapAround(at: Date, zone: string, { store }: DigestSources): Promise<string | null> {
  const gap = (await store.uptime.gaps(at, at)).at(-1);
  return gap === undefined ? null : notRunningWords(gap, zone);
}

async function lateness(slot: Date, tried: Delivery | null, sources: DigestSources) {
  const postedAt = sources.now();
  if (tried === null || postedAt.getTime() - slot.getTime() < LATE_AFTER_MS) return null;
  const zone = (await sources.store.subscriptions.get(tried.subscription))?.zone ?? "UTC";
  return { postedAt, why: (await gapAround(slot, zone, sources)) ?? tried.says };
}

async function missedSince(
  last: Delivery | null,
  earlier: readonly Delivery[],
  subscription: Subscription,
  sources: DigestSources,
): Promise<{ slot: Date; why: string }[]> {
  const missed = earlier.filter(
    ({ slot, state }) => (state === "skipped" || state === "failed") && (last === null || slot > last.slot),
  );
  const told = missed.reverse().map(async ({ slot, says }) => ({
    slot,
    why:
      (says === NOT_RUNNING ? await gapAround(slot, subscription.zone, sources) : null) ??
      says ??
      "no reason is known",
  }));
  return await Promise.all(told);
}
