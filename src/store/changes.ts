import type { Kysely } from "kysely";
import type { Change, Changes } from "../exports/changes.ts";
import type { Tables } from "./tables.ts";

/** In what state contacts were last handed out. */
export function makeChanges(db: Kysely<Tables>): Changes {
  return {
    note: (briefing, states, now) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom("exported_contacts")
          .selectAll()
          .where("briefing", "=", briefing)
          .execute();
        const known = new Map(rows.map((row) => [row.contact, row]));
        const changes = new Map<string, Change>();
        for (const { contact, state } of states) {
          const before = known.get(contact);
          if (before?.state === state) {
            changes.set(contact, { sequence: before.sequence, changedAt: new Date(before.changed_at) });
            continue;
          }
          const sequence = before === undefined ? 0 : before.sequence + 1;
          const row = { state, sequence, changed_at: now.toISOString() };
          await transaction
            .insertInto("exported_contacts")
            .values({ briefing, contact, ...row })
            .onConflict((conflict) => conflict.columns(["briefing", "contact"]).doUpdateSet(row))
            .execute();
          changes.set(contact, { sequence, changedAt: now });
        }
        return changes;
      }),
  };
}
