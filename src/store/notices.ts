import type { Kysely } from "kysely";
import type { Notice, Notices } from "../digests/delivery/notice.ts";
import type { Reply } from "../replies/reply.ts";
import type { NoticeRow, Tables } from "./tables.ts";

/** What owners are to be told, in the store. */
export function makeNotices(db: Kysely<Tables>): Notices {
  return {
    add: async (notice) => {
      const inserted = db.insertInto("notices").values(rowOf(notice));
      const result = await inserted.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
    due: async (now) => {
      const waiting = db.selectFrom("notices").selectAll().where("state", "=", "waiting");
      const rows = await waiting.where("not_before", "<=", now.toISOString()).orderBy("made_at").execute();
      return rows.map(noticeOf);
    },
    put: async (notice) => {
      await db.updateTable("notices").set(rowOf(notice)).where("id", "=", notice.id).execute();
    },
    untold: async () => {
      const rows = db.selectFrom("notices").selectAll().where("state", "!=", "told").orderBy("made_at");
      return (await rows.execute()).map(noticeOf);
    },
  };
}

/** The table of notices. */
export async function createNotices(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable("notices")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("subscription", "text", (column) => column.notNull())
    .addColumn("address", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("reply", "text", (column) => column.notNull())
    .addColumn("made_at", "text", (column) => column.notNull())
    .addColumn("not_before", "text", (column) => column.notNull())
    .addColumn("tries", "integer", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("says", "text")
    .execute();
}

function rowOf(notice: Notice): NoticeRow {
  const { madeAt, notBefore, reply, ...rest } = notice;
  return {
    ...rest,
    reply: JSON.stringify(reply),
    made_at: madeAt.toISOString(),
    not_before: notBefore.toISOString(),
  };
}

function noticeOf({ made_at, not_before, reply, state, ...rest }: NoticeRow): Notice {
  return {
    ...rest,
    state: state as Notice["state"],
    reply: JSON.parse(reply) as Reply,
    madeAt: new Date(made_at),
    notBefore: new Date(not_before),
  };
}
