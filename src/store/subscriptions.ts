import { type Kysely, sql } from "kysely";
import type {
  Cadence,
  EmptyPolicy,
  PlannedSlots,
  Subscription,
  Subscriptions,
  Weekday,
} from "../digests/subscription.ts";
import { deliveryRow } from "./delivery-row.ts";
import type { SubscriptionRow, Tables } from "./tables.ts";

const BY_HAND = "by hand";

/** Subscriptions in the store. */
export function makeSubscriptions(db: Kysely<Tables>): Subscriptions {
  const standing = () => db.selectFrom("subscriptions").selectAll().where("removed_at", "is", null);
  const update = async (id: string, values: Partial<SubscriptionRow>) => {
    const changed = db
      .updateTable("subscriptions")
      .set(values)
      .where("id", "=", id)
      .where("removed_at", "is", null);
    return read(await changed.returningAll().executeTakeFirst());
  };
  return {
    add: async (subscription) => {
      const id = sql<string>`(select cast(coalesce(max(cast(id as integer)), 0) + 1 as text) from subscriptions)`;
      const row = { ...subscriptionRow(subscription), id, removed_at: null };
      return subscriptionOf(
        await db.insertInto("subscriptions").values(row).returningAll().executeTakeFirstOrThrow(),
      );
    },
    get: async (id) => read(await standing().where("id", "=", id).executeTakeFirst()),
    at: async (address) => inOrder(await standing().where("address", "=", address).execute()),
    all: async () => inOrder(await standing().execute()),
    remove: (id, now) => update(id, { removed_at: now.toISOString() }),
    restore: async (id) => {
      const restored = db.updateTable("subscriptions").set({ removed_at: null }).where("id", "=", id);
      return read(await restored.where("removed_at", "is not", null).returningAll().executeTakeFirst());
    },
    plan: (id, deliveries, plannedUntil) => planAll(db, [{ id, deliveries, plannedUntil }]),
    planAll: (plans) => planAll(db, plans),
    rewind: (now) => rewind(db, now),
    pause: (id, until, because) => update(id, { paused_until: pauseText(until), paused_because: because }),
    change: (id, to) => update(id, changedColumns(to)),
  };
}

function changedColumns({
  cadence,
  plannedUntil,
  whenEmpty,
  onThisDay,
  timeline,
  placeName,
  owner,
  ...words
}: Parameters<Subscriptions["change"]>[1]): Partial<SubscriptionRow> {
  return {
    ...words,
    ...(placeName === undefined ? {} : { place_name: placeName }),
    ...(owner === undefined ? {} : { owner_id: owner.id, owner_name: owner.name }),
    ...(whenEmpty === undefined ? {} : { when_empty: whenEmpty }),
    ...(onThisDay === undefined ? {} : { on_this_day: yesNo(onThisDay) }),
    ...(timeline === undefined ? {} : { timeline: yesNo(timeline) }),
    ...(cadence === undefined ? {} : cadenceColumns(cadence)),
    ...(plannedUntil === undefined ? {} : { planned_until: plannedUntil.toISOString() }),
  };
}

function planAll(db: Kysely<Tables>, plans: readonly PlannedSlots[]): Promise<void> {
  return db.transaction().execute(async (tx) => {
    for (const { id, from, deliveries, plannedUntil } of plans) {
      const until = plannedUntil.toISOString();
      const moving = tx.updateTable("subscriptions").set({ planned_until: until }).where("id", "=", id);
      const known = from === undefined ? moving : moving.where("planned_until", "=", from.toISOString());
      const moved = await known.where("planned_until", "<", until).executeTakeFirst();
      if (from !== undefined && moved.numUpdatedRows === 0n) continue;
      for (const delivery of deliveries) {
        const inserted = tx.insertInto("deliveries").values(deliveryRow(delivery));
        await inserted.onConflict((conflict) => conflict.doNothing()).execute();
      }
    }
  });
}

/** What is posted on request is due a moment from now. */
const AHEAD_MS = 5_000;

/** Only rows that never went out are taken back: a slot that was posted keeps its row, and with it cannot be posted again. */
function rewind(db: Kysely<Tables>, at: Date): Promise<number> {
  const [now, soon] = [at.toISOString(), new Date(at.getTime() + AHEAD_MS).toISOString()];
  return db.transaction().execute(async (tx) => {
    const ahead = tx.updateTable("subscriptions").set({ planned_until: now });
    const { numUpdatedRows } = await ahead.where("planned_until", ">", soon).executeTakeFirst();
    await tx
      .deleteFrom("deliveries")
      .where("slot", ">", soon)
      .where("part", "=", 0)
      .where("attempts", "=", 0)
      .where("state", "in", ["planned", "skipped", "empty"])
      .execute();
    await tx.updateTable("arrivals").set({ seen_at: now }).where("seen_at", ">", soon).execute();
    return Number(numUpdatedRows);
  });
}

function subscriptionRow(subscription: Omit<Subscription, "id">): Omit<SubscriptionRow, "id" | "removed_at"> {
  return {
    briefing: subscription.briefing,
    address: subscription.address,
    place_name: subscription.placeName,
    ...cadenceColumns(subscription.cadence),
    time: subscription.time,
    zone: subscription.zone,
    filter: subscription.filter,
    style: subscription.style,
    when_empty: subscription.whenEmpty,
    on_this_day: yesNo(subscription.onThisDay),
    timeline: yesNo(subscription.timeline),
    owner_id: subscription.owner.id,
    owner_name: subscription.owner.name,
    created_at: subscription.createdAt.toISOString(),
    planned_until: subscription.plannedUntil.toISOString(),
    paused_until: pauseText(subscription.pausedUntil),
    paused_because: subscription.pausedBecause,
  };
}

function subscriptionOf(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    briefing: row.briefing,
    address: row.address,
    placeName: row.place_name,
    cadence: cadenceOf(row),
    time: row.time,
    zone: row.zone,
    filter: row.filter,
    style: row.style === "full" ? "full" : "compact",
    whenEmpty: row.when_empty as EmptyPolicy | null,
    onThisDay: row.on_this_day === "yes",
    timeline: row.timeline === "yes",
    owner: { id: row.owner_id, name: row.owner_name },
    createdAt: new Date(row.created_at),
    plannedUntil: new Date(row.planned_until),
    pausedUntil: pauseOf(row.paused_until),
    pausedBecause: row.paused_because,
  };
}

function read(row: SubscriptionRow | undefined): Subscription | null {
  return row === undefined ? null : subscriptionOf(row);
}

function inOrder(rows: readonly SubscriptionRow[]): Subscription[] {
  return rows.map(subscriptionOf).sort((a, b) => Number(a.id) - Number(b.id));
}

function cadenceColumns(cadence: Cadence): Pick<SubscriptionRow, "every" | "on_day"> {
  return { every: cadence.every, on_day: cadence.every === "week" ? cadence.on : null };
}

function cadenceOf({ every, on_day }: SubscriptionRow): Cadence {
  if (every === "week") return { every, on: (on_day ?? "monday") as Weekday };
  return { every: every === "weekday" || every === "new" ? every : "day" };
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}

function pauseText(until: Subscription["pausedUntil"]): string | null {
  if (until === null) return null;
  return until === "resumed by hand" ? BY_HAND : until.toISOString();
}

function pauseOf(text: string | null): Subscription["pausedUntil"] {
  if (text === null) return null;
  return text === BY_HAND ? "resumed by hand" : new Date(text);
}
