import { setImmediate as breathe } from "node:timers/promises";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

const DAY = 86_400_000;
/** A subscription that was taken away can be brought back for so long. */
const UNDO_MS = 30 * DAY;
/** A year, and some weeks for what comes back each year. */
const KEPT_MS = 400 * DAY;
/** A notice that reached its person. */
const TOLD_MS = 30 * DAY;
/** What a conversation is about is forgotten after hours. */
const SAID_MS = DAY;
/** The words of so many of the last digests of a subscription stay, for what editors correct in them. */
const WORDS_KEPT = 12;
/** So many subscriptions in one transaction. */
const STRETCH = 50;

/**
 * Takes away what nothing needs any more, so that a store that runs for years does not grow for ever: subscriptions a
 * month after they were taken away, the words of old digests, deliveries, buttons and reports after 400 days. What was
 * last posted of a subscription stays, however old: the next digest covers all since. May run at any time.
 */
export async function tidy(db: Kysely<Tables>, now: Date): Promise<void> {
  const before = (ms: number): string => new Date(now.getTime() - ms).toISOString();
  await removeSubscriptions(db, before(UNDO_MS));
  const subscriptions = (await db.selectFrom("subscriptions").select("id").execute()).map(({ id }) => id);
  for (let at = 0; at < subscriptions.length; at += STRETCH) {
    const some = subscriptions.slice(at, at + STRETCH);
    await db.transaction().execute(async (tx) => {
      for (const id of some) await tidyDeliveries(tx, id, before(KEPT_MS));
    });
    await breathe();
  }
  await db.deleteFrom("notices").where("state", "=", "told").where("made_at", "<", before(TOLD_MS)).execute();
  await db.deleteFrom("notices").where("made_at", "<", before(KEPT_MS)).execute();
  await db.deleteFrom("conversations").where("said_at", "<", before(SAID_MS)).execute();
  await db.deleteFrom("buttons").where("kept_at", "<", before(KEPT_MS)).execute();
  await db.deleteFrom("reports").where("said_at", "<", before(KEPT_MS)).execute();
  await db.deleteFrom("runs").where("alive_at", "<", before(KEPT_MS)).execute();
}

/** With all that was posted of them. The latest number stays: it must not be given again. */
async function removeSubscriptions(db: Kysely<Tables>, before: string): Promise<void> {
  const latest = sql<number>`(select max(cast(id as integer)) from subscriptions)`;
  const gone = await db
    .selectFrom("subscriptions")
    .select("id")
    .where("removed_at", "<", before)
    .where(sql<number>`cast(id as integer)`, "<", latest)
    .execute();
  for (const { id } of gone) {
    await db.transaction().execute(async (tx) => {
      await tx.deleteFrom("deliveries").where("subscription", "=", id).execute();
      await tx.deleteFrom("notices").where("subscription", "=", id).where("state", "!=", "waiting").execute();
      const removed = tx.deleteFrom("subscriptions").where("id", "=", id);
      await removed.where("removed_at", "<", before).execute();
    });
    await breathe();
  }
}

const isSettled = sql<boolean>`state in ('sent', 'failed', 'skipped', 'empty')`;

async function tidyDeliveries(tx: Transaction<Tables>, subscription: string, before: string): Promise<void> {
  const sent = tx.selectFrom("deliveries").select("slot").where("subscription", "=", subscription);
  const latest = sent.where("part", "=", 0).where("state", "=", "sent").orderBy("slot", "desc");
  const slots = (await latest.limit(WORDS_KEPT).execute()).map(({ slot }) => slot);
  const oldest = slots.at(-1);
  if (oldest !== undefined && slots.length === WORDS_KEPT)
    await tx
      .updateTable("deliveries")
      .set({ payload: null })
      .where("subscription", "=", subscription)
      .where("slot", "<", oldest)
      .where("payload", "is not", null)
      .where(isSettled)
      .execute();
  await tx
    .deleteFrom("deliveries")
    .where("subscription", "=", subscription)
    .where("slot", "<", slots[0] !== undefined && slots[0] < before ? slots[0] : before)
    .where(isSettled)
    .execute();
}
