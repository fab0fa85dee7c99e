import { type Kysely, sql } from "kysely";
import type { Deliveries, Delivery } from "../digests/subscription.ts";
import { claim } from "./claim.ts";
import { deliveryOf, deliveryRow } from "./delivery-row.ts";
import type { Tables } from "./tables.ts";

/** Deliveries in the store. */
export function makeDeliveries(db: Kysely<Tables>): Deliveries {
  const rows = () => db.selectFrom("deliveries").selectAll();
  return {
    claim: (wish) => claim(db, wish),
    openPlatforms: async () => {
      const found = db.selectFrom("deliveries").select("platform").distinct().where(isOpen);
      return (await found.execute()).map(({ platform }) => platform);
    },
    dueNext: (platform) => dueNext(db, platform),
    releaseOthers: async (platform, owner) => {
      const released = db.updateTable("deliveries").set({ owner: null, lease_until: null }).where(isOpen);
      await released.where("platform", "=", platform).where("owner", "!=", owner).execute();
    },
    settle: (before, after) => settle(db, before, after),
    freeze: (before, after, thread) =>
      db.transaction().execute(async (tx) => {
        if (!(await settle(tx, before, after))) return false;
        const old = tx.deleteFrom("deliveries").where("subscription", "=", before.subscription);
        await old
          .where("slot", "=", before.slot.toISOString())
          .where("part", ">", 0)
          .where("attempts", "=", 0)
          .execute();
        for (const part of thread) {
          const inserted = tx.insertInto("deliveries").values(deliveryRow(part));
          await inserted.onConflict((conflict) => conflict.doNothing()).execute();
        }
        return true;
      }),
    get: async (id) => {
      const row = await rows().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : deliveryOf(row);
    },
    of: async (subscription, limit) => {
      const parents = rows().where("subscription", "=", subscription).where("part", "=", 0);
      return (await parents.orderBy("slot", "desc").limit(limit).execute()).map(deliveryOf);
    },
  };
}

/** Spelled out, since only then the index of open deliveries is used. */
const isOpen = sql<boolean>`state in ('planned', 'sending', 'unknown')`;

async function dueNext(db: Kysely<Tables>, platform: string): Promise<Date | null> {
  const open = db.selectFrom("deliveries").where("platform", "=", platform).where(isOpen);
  const found = await open.select(({ fn }) => fn.min("not_before").as("at")).executeTakeFirst();
  return typeof found?.at === "string" ? new Date(found.at) : null;
}

/** Compare and set: the fence tells whether somebody else has claimed it, the rest whether it was changed without a claim. */
async function settle(db: Kysely<Tables>, before: Delivery, after: Delivery): Promise<boolean> {
  const [was, { id: _id, ...values }] = [deliveryRow(before), deliveryRow(after)];
  const result = await db
    .updateTable("deliveries")
    .set(values)
    .where("id", "=", was.id)
    .where("fence", "=", was.fence)
    .where("state", "=", was.state)
    .where("attempts", "=", was.attempts)
    .where("absences", "=", was.absences)
    .where("not_before", "=", was.not_before)
    .where("payload", was.payload === null ? "is" : "=", was.payload)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
