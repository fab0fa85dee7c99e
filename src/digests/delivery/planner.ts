import { setImmediate as breathe } from "node:timers/promises";
import { arrivalKeys } from "../content/corrected.ts";
import type { DigestSources } from "../desk-context.ts";
import type { PlannedSlots, Subscription } from "../subscription.ts";
import { type Delivering, platformOf } from "./delivering.ts";
import { planOnNew } from "./on-new.ts";
import { planSubscription } from "./plan.ts";
import { nextSlots } from "./slots.ts";

/** So many at a stretch: people who ask something meanwhile come in between, and one transaction holds them. */
const STRETCH = 100;
/** A plan this far ahead of the clock was made while the clock ran ahead. */
const AHEAD_MS = 5_000;

/** Makes what writes into the store all that has come due on the platforms that this process serves. */
export function makePlanner(context: Delivering): () => Promise<void> {
  const { store } = context;
  const hasCome = rememberNext();
  const release = releaseOnce(context);
  return async () => {
    const at = context.now();
    await store.uptime.beat(context.owner, at);
    const all = await store.subscriptions.all();
    const mine = all.filter(({ address }) => context.serves(platformOf(address)));
    await release(mine);
    if (mine.some(({ plannedUntil }) => plannedUntil.getTime() > at.getTime() + AHEAD_MS)) {
      const count = await store.subscriptions.rewind(at);
      context.log.warn({ count }, "the clock had run ahead: what was planned for later is planned again");
    }
    const arrivals = await noteArrivals(context);
    const restoredAt = await store.marks.get("restored");
    for (let from = 0; from < mine.length; from += STRETCH) {
      const plans = mine.slice(from, from + STRETCH).flatMap((one): PlannedSlots[] => {
        const plan =
          one.cadence.every === "new"
            ? planOnNew(one, arrivals.get(one.briefing)?.values() ?? [], at)
            : hasCome(one, at)
              ? planSubscription(one, at, restoredAt)
              : null;
        return plan === null ? [] : [{ id: one.id, from: one.plannedUntil, ...plan }];
      });
      if (plans.length > 0) await store.subscriptions.planAll(plans);
      await breathe();
    }
    await endPauses(mine, context);
  };
}

/** When the articles of each briefing arrived. */
type AllArrivals = ReadonlyMap<string, ReadonlyMap<string, Date>>;

/** Notes articles and corrections that are seen for the first time; returns when each arrived. */
export async function noteArrivals({ store, records, now }: DigestSources): Promise<AllArrivals> {
  const noted = new Map<string, ReadonlyMap<string, Date>>();
  for (const record of records()) {
    const { name } = record.briefing;
    noted.set(name, await store.arrivals.note(name, arrivalKeys(record), now()));
  }
  return noted;
}

async function endPauses(mine: readonly Subscription[], { store, now }: Delivering): Promise<void> {
  for (const { id, pausedUntil } of mine) {
    if (pausedUntil instanceof Date && pausedUntil <= now()) await store.subscriptions.pause(id, null, null);
  }
}

/** Whether a slot has come, remembering when the next one will: to work that out for thousands each time would take seconds. */
function rememberNext(): (subscription: Subscription, at: Date) => boolean {
  const nextOf = new Map<string, { readonly of: string; readonly at: number }>();
  return (subscription, at) => {
    const { id, cadence, time, zone, plannedUntil } = subscription;
    const of = [JSON.stringify(cadence), time, zone, plannedUntil.getTime()].join(" ");
    const known = nextOf.get(id);
    if (known?.of === of) return known.at <= at.getTime();
    const next = nextSlots(subscription, plannedUntil, 1)[0]?.getTime() ?? Number.POSITIVE_INFINITY;
    nextOf.set(id, { of, at: next });
    return next <= at.getTime();
  };
}

/** What an earlier life of this service had claimed is free at once, where no other life can be. */
function releaseOnce({ isAlone, store, owner }: Delivering) {
  const released = new Set<string>();
  return async (mine: readonly Subscription[]): Promise<void> => {
    const platforms = new Set(mine.map(({ address }) => platformOf(address)));
    for (const platform of isAlone ? platforms : []) {
      if (released.has(platform)) continue;
      await store.deliveries.releaseOthers(platform, owner);
      released.add(platform);
    }
  };
}
