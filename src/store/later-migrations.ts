import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Which deliveries a person asked for: until now said where the reason of a failure overwrites it. */
export async function addOnRequest(db: Kysely<Tables>): Promise<void> {
  const column = db.schema.alterTable("deliveries");
  await column.addColumn("on_request", "text", (of) => of.notNull().defaultTo("no")).execute();
  await sql`update deliveries set on_request = 'yes', says = null where says = 'posted on request'`.execute(
    db,
  );
}

/** When a button was last sent out; those that are there count from now. */
export async function addKeptAt(db: Kysely<Tables>): Promise<void> {
  const column = db.schema.alterTable("buttons");
  await column.addColumn("kept_at", "text", (of) => of.notNull().defaultTo("")).execute();
  await sql`update buttons set kept_at = ${new Date().toISOString()}`.execute(db);
  await db.schema.createIndex("buttons_kept_at").on("buttons").column("kept_at").execute();
}
