import type { Kysely } from "kysely";
import type { Deliveries, Delivery, DeliveryState } from "../digests/subscription.ts";
import type { DeliveryRow, Tables } from "./tables.ts";

/** Deliveries in the store. */
export function makeDeliveries(db: Kysely<Tables>): Deliveries {
  return {
    due: async (now) => {
      const rows = await db
        .selectFrom("deliveries")
        .selectAll()
        .where((is) =>
          is.or([
            is.and([is("state", "in", ["planned", "unknown"]), is("not_before", "<=", now.toISOString())]),
            is("state", "=", "sending"),
          ]),
        )
        .orderBy("slot")
        .orderBy("subscription")
        .orderBy("part")
        .execute();
      return rows.map(deliveryOf);
    },
    settle: (before, after) => settle(db, before, after),
    freeze: (before, after, thread) =>
      db.transaction().execute(async (tx) => {
        if (!(await settle(tx, before, after))) return false;
        for (const part of thread) {
          const inserted = tx.insertInto("deliveries").values(deliveryRow(part));
          await inserted.onConflict((conflict) => conflict.doNothing()).execute();
        }
        return true;
      }),
    get: async (id) => {
      const row = await db.selectFrom("deliveries").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },
    of: async (subscription, limit) => {
      const rows = db
        .selectFrom("deliveries")
        .selectAll()
        .where("subscription", "=", subscription)
        .where("part", "=", 0);
      return (await rows.orderBy("slot", "desc").limit(limit).execute()).map(deliveryOf);
    },
  };
}

/** How a delivery is kept. */
export function deliveryRow(delivery: Delivery): DeliveryRow {
  return {
    id: delivery.id,
    subscription: delivery.subscription,
    address: delivery.address,
    slot: delivery.slot.toISOString(),
    part: delivery.part,
    payload: delivery.payload,
    state: delivery.state,
    attempts: delivery.attempts,
    attempt_at: delivery.attemptAt?.toISOString() ?? null,
    not_before: delivery.notBefore.toISOString(),
    absences: delivery.absences,
    receipt: delivery.receipt,
    says: delivery.says,
  };
}

/** Compare and set: state, attempts, absences and time together tell whether the row is still the one that was read. */
async function settle(db: Kysely<Tables>, before: Delivery, after: Delivery): Promise<boolean> {
  const [was, { id: _id, ...values }] = [deliveryRow(before), deliveryRow(after)];
  const result = await db
    .updateTable("deliveries")
    .set(values)
    .where("id", "=", was.id)
    .where("state", "=", was.state)
    .where("attempts", "=", was.attempts)
    .where("absences", "=", was.absences)
    .where("not_before", "=", was.not_before)
    .where("payload", was.payload === null ? "is" : "=", was.payload)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function deliveryOf(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    subscription: row.subscription,
    address: row.address,
    slot: new Date(row.slot),
    part: row.part,
    payload: row.payload,
    state: row.state as DeliveryState,
    attempts: row.attempts,
    attemptAt: row.attempt_at === null ? null : new Date(row.attempt_at),
    notBefore: new Date(row.not_before),
    absences: row.absences,
    receipt: row.receipt,
    says: row.says,
  };
}
