import type { Kysely } from "kysely";
import type { Reports } from "./store.ts";
import type { Tables } from "./tables.ts";

/** What people say is wrong. */
export function makeReports(db: Kysely<Tables>): Reports {
  return {
    add: async ({ briefing, contact, what, by, at }) => {
      const row = { briefing, contact, what, by_id: by.id, by_name: by.name, said_at: at.toISOString() };
      const inserted = db.insertInto("reports").values(row);
      await inserted.onConflict((conflict) => conflict.doNothing()).execute();
    },
    all: async () => {
      const rows = await db.selectFrom("reports").selectAll().orderBy("said_at").execute();
      return rows.map(({ by_id, by_name, said_at, ...rest }) => ({
        ...rest,
        by: { id: by_id, name: by_name },
        at: new Date(said_at),
      }));
    },
  };
}
