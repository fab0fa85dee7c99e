import { setImmediate as breathe } from "node:timers/promises";
import { arrivalKeys } from "../content/corrected.ts";
import type { DigestSources } from "../desk-context.ts";
import type { PlannedSlots, Subscription } from "../subscription.ts";
import { type Delivering, platformOf } from "./delivering.ts";
import { planOnNew } from "./on-new.ts";
import { type Plan, planSubscription } from "./plan.ts";
import { nextSlots } from "./slots.ts";

/** So many at a stretch: people who ask something meanwhile come in between, and one transaction holds them. */
const STRETCH = 100;
const REMEMBERED = 50_000;
/** A plan this far ahead of the clock was made while the clock ran ahead. */
const AHEAD_MS = 5_000;

/** Writes into the store what has come due on the platforms that this process serves. */
export interface Planner {
  /** What must be done before anything is posted: says that this process runs, frees claims, takes back what was planned ahead. */
  begin(): Promise<void>;
  /** Plans all that has come. Of thousands that takes seconds. */
  plan(): Promise<void>;
}

export function makePlanner(context: Delivering): Planner {
  const { store } = context;
  const hasCome = rememberNext();
  const release = releaseOnce(context);
  const own = async () =>
    (await store.subscriptions.all()).filter(({ address }) => context.serves(platformOf(address)));
  return {
    begin: async () => {
      const at = context.now();
      await store.uptime.beat(context.owner, at);
      const mine = await own();
      await release(mine);
      if (!mine.some(({ plannedUntil }) => plannedUntil.getTime() > at.getTime() + AHEAD_MS)) return;
      const count = await store.subscriptions.rewind(at);
      context.log.warn({ count }, "the clock had run ahead: what was planned for later is planned again");
    },
    plan: async () => {
      const [at, mine] = [context.now(), await own()];
      const arrivals = await noteArrivals(context);
      const restoredAt = await store.marks.get("restored");
      const planOf = (one: Subscription): Plan | null => {
        if (one.cadence.every === "new")
          return planOnNew(one, arrivals.get(one.briefing)?.values() ?? [], at);
        return hasCome(one, at) ? planSubscription(one, at, restoredAt) : null;
      };
      for (let from = 0; from < mine.length; from += STRETCH) {
        const plans = mine.slice(from, from + STRETCH).flatMap((one): PlannedSlots[] => {
          const plan = planOf(one);
          return plan === null ? [] : [{ id: one.id, from: one.plannedUntil, ...plan }];
        });
        if (plans.length > 0) await store.subscriptions.planAll(plans);
        await breathe();
      }
      await endPauses(mine, context);
    },
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
  const nextOf = new Map<string, number>();
  return (subscription, at) => {
    const { cadence, time, zone, plannedUntil } = subscription;
    // Many have the same times: also the first time after a start it is worked out once for all of them.
    const of = [JSON.stringify(cadence), time, zone, plannedUntil.getTime()].join(" ");
    const known = nextOf.get(of);
    if (known !== undefined) return known <= at.getTime();
    if (nextOf.size > REMEMBERED) nextOf.clear();
    const next = nextSlots(subscription, plannedUntil, 1)[0]?.getTime() ?? Number.POSITIVE_INFINITY;
    nextOf.set(of, next);
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
