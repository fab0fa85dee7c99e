import { type Kysely, sql } from "kysely";
import { addClaimsAndMarks } from "./claims-migration.ts";
import { addKeptAt, addOnRequest } from "./later-migrations.ts";
import { createNotices } from "./notices.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

export interface Migration {
  /** Never changed once released; they run in this order. */
  readonly name: string;
  run(db: Db): Promise<unknown>;
}

/** Forward only: what is released is never edited, a change is a new migration at the end. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "001-subscriptions", run: createSubscriptions },
  { name: "002-deliveries", run: createDeliveries },
  { name: "003-conversations", run: createConversations },
  { name: "004-arrivals-and-runs", run: createArrivalsAndRuns },
  { name: "005-reports", run: createReports },
  { name: "006-subscription-choices", run: addSubscriptionChoices },
  { name: "007-claims-and-marks", run: addClaimsAndMarks },
  { name: "008-exported-contacts", run: createExportedContacts },
  { name: "009-notices", run: createNotices },
  { name: "010-subscription-timeline", run: addSubscriptionTimeline },
  { name: "011-deliveries-on-request", run: addOnRequest },
  { name: "012-buttons-kept-at", run: addKeptAt },
];

/** Brings the tables up to date. Two processes may call it at once: the second waits, then finds all done. */
export async function migrate(db: Db, migrations = MIGRATIONS): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      await sql`create table if not exists migrations (name text primary key, ran_at text not null)`.execute(
        connection,
      );
      const ran = await sql<{ name: string }>`select name from migrations`.execute(connection);
      const done = new Set(ran.rows.map(({ name }) => name));
      refuseNewer(done, migrations);
      for (const migration of migrations) {
        if (done.has(migration.name)) continue;
        await migration.run(connection);
        await sql`insert into migrations (name, ran_at) values (${migration.name}, ${new Date().toISOString()})`.execute(
          connection,
        );
      }
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

/** Migrations that a store lacks; none for a store that is yet to be made. */
export async function pendingMigrations(db: Db): Promise<readonly string[]> {
  const tables = await sql`select 1 from sqlite_master where type = 'table' and name = 'migrations'`.execute(
    db,
  );
  if (tables.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !done.has(name));
}

function refuseNewer(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const newer = [...done].filter((name) => !known.has(name));
  if (newer.length > 0)
    throw new Error(
      `The store was written by a later version of Readout (${newer.join(", ")}). Use that version or a copy from before.`,
    );
}

async function createSubscriptions(db: Db): Promise<void> {
  await db.schema
    .createTable("subscriptions")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("briefing", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("place_name", "text", (column) => column.notNull())
    .addColumn("every", "text", (column) => column.notNull())
    .addColumn("on_day", "text")
    .addColumn("time", "text", (column) => column.notNull())
    .addColumn("zone", "text", (column) => column.notNull())
    .addColumn("filter", "text", (column) => column.notNull())
    .addColumn("owner_id", "text", (column) => column.notNull())
    .addColumn("owner_name", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("planned_until", "text", (column) => column.notNull())
    .addColumn("paused_until", "text")
    .addColumn("paused_because", "text")
    .addColumn("removed_at", "text")
    .execute();
  await db.schema.createIndex("subscriptions_address").on("subscriptions").column("address").execute();
}

async function createDeliveries(db: Db): Promise<void> {
  await db.schema
    .createTable("deliveries")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscription", "text", (column) => column.notNull().references("subscriptions.id"))
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("slot", "text", (column) => column.notNull())
    .addColumn("part", "integer", (column) => column.notNull())
    .addColumn("payload", "text")
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("attempt_at", "text")
    .addColumn("not_before", "text", (column) => column.notNull())
    .addColumn("absences", "integer", (column) => column.notNull())
    .addColumn("receipt", "text")
    .addColumn("says", "text")
    .addUniqueConstraint("deliveries_once", ["subscription", "slot", "part"])
    .execute();
  await db.schema.createIndex("deliveries_due").on("deliveries").columns(["state", "not_before"]).execute();
}

async function createConversations(db: Db): Promise<void> {
  await db.schema
    .createTable("buttons")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("action", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("conversations")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("about", "text", (column) => column.notNull())
    .addColumn("said_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("inbox")
    .addColumn("event", "text", (column) => column.primaryKey())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
  await db.schema.createIndex("inbox_seen_at").on("inbox").column("seen_at").execute();
}

async function createArrivalsAndRuns(db: Db): Promise<void> {
  await db.schema
    .createTable("arrivals")
    .addColumn("briefing", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("arrivals_once", ["briefing", "article"])
    .execute();
  await db.schema
    .createTable("runs")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("started_at", "text", (column) => column.notNull())
    .addColumn("alive_at", "text", (column) => column.notNull())
    .execute();
}

async function createReports(db: Db): Promise<void> {
  await db.schema
    .createTable("reports")
    .addColumn("briefing", "text", (column) => column.notNull())
    .addColumn("contact", "text", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("by_id", "text", (column) => column.notNull())
    .addColumn("by_name", "text", (column) => column.notNull())
    .addColumn("said_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("reports_once", ["briefing", "contact", "by_id", "what"])
    .execute();
}

async function addSubscriptionChoices(db: Db): Promise<void> {
  const table = () => db.schema.alterTable("subscriptions");
  await table()
    .addColumn("style", "text", (column) => column.notNull().defaultTo("compact"))
    .execute();
  await table().addColumn("when_empty", "text").execute();
  await table()
    .addColumn("on_this_day", "text", (column) => column.notNull().defaultTo("no"))
    .execute();
}

async function createExportedContacts(db: Db): Promise<void> {
  await db.schema
    .createTable("exported_contacts")
    .addColumn("briefing", "text", (column) => column.notNull())
    .addColumn("contact", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("sequence", "integer", (column) => column.notNull())
    .addColumn("changed_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("exported_contacts_once", ["briefing", "contact"])
    .execute();
}

async function addSubscriptionTimeline(db: Db): Promise<void> {
  const column = db.schema.alterTable("subscriptions");
  await column.addColumn("timeline", "text", (of) => of.notNull().defaultTo("no")).execute();
}
