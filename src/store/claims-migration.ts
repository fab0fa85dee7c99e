import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Who works on a delivery, until when, and by which platform it goes; what the store as a whole remembers. */
export async function addClaimsAndMarks(db: Kysely<Tables>): Promise<void> {
  const deliveries = () => db.schema.alterTable("deliveries");
  await deliveries()
    .addColumn("platform", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await deliveries()
    .addColumn("fence", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  await deliveries().addColumn("owner", "text").execute();
  await deliveries().addColumn("lease_until", "text").execute();
  await sql`update deliveries set platform = substr(address, 1, instr(address, ':') - 1)`.execute(db);
  const open = sql<boolean>`state in ('planned', 'sending', 'unknown')`;
  await db.schema
    .createIndex("deliveries_open")
    .on("deliveries")
    .columns(["platform", "slot", "subscription", "part"])
    .where(open)
    .execute();
  await db.schema
    .createIndex("deliveries_open_of")
    .on("deliveries")
    .columns(["subscription", "slot", "part"])
    .where(open)
    .execute();
  await db.schema
    .createTable("marks")
    .addColumn("name", "text", (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
}
