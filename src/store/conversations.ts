import type { Kysely } from "kysely";
import type { About } from "../questions/answered.ts";
import type { Action } from "../replies/reply.ts";
import type { Buttons, Conversations, Inbox } from "./store.ts";
import type { Tables } from "./tables.ts";

const HOUR = 3_600_000;
/** A follow-up after this time is a new question. */
const CONVERSATION_LASTS = 2 * HOUR;
/** Slack delivers an event again for up to a day. */
const EVENT_KEPT = 26 * HOUR;
/** Old rows are cleared away once in so many new ones, so that no single event pays for it. */
const CLEAR_EACH = 200;

/** When a button was last sent out is noted no more exactly than this: most writes are spared. */
const KEPT_WITHIN = 24 * HOUR;

/** What buttons do. */
export function makeButtons(db: Kysely<Tables>): Buttons {
  return {
    keep: async (buttons, now) => {
      if (buttons.length === 0) return;
      const kept_at = now.toISOString();
      const old = new Date(now.getTime() - KEPT_WITHIN).toISOString();
      const rows = buttons.map(({ id, action }) => ({ id, action: JSON.stringify(action), kept_at }));
      const inserted = db.insertInto("buttons").values(rows);
      await inserted
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet({ kept_at }).where("buttons.kept_at", "<", old),
        )
        .execute();
    },
    actionOf: async (id) => {
      const row = await db.selectFrom("buttons").select("action").where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.action) as Action);
    },
  };
}

/** What conversations are about. */
export function makeConversations(db: Kysely<Tables>): Conversations {
  return {
    about: async (conversation, now) => {
      const since = new Date(now.getTime() - CONVERSATION_LASTS).toISOString();
      const rows = db.selectFrom("conversations").select("about").where("id", "=", conversation);
      const row = await rows.where("said_at", ">=", since).executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.about) as About);
    },
    remember: async (conversation, about, now) => {
      const said = { about: JSON.stringify(about), said_at: now.toISOString() };
      const inserted = db.insertInto("conversations").values({ id: conversation, ...said });
      await inserted.onConflict((conflict) => conflict.column("id").doUpdateSet(said)).execute();
    },
    clear: async (conversation) => {
      await db.deleteFrom("conversations").where("id", "=", conversation).execute();
    },
  };
}

/** Events seen. */
export function makeInbox(db: Kysely<Tables>): Inbox {
  let arrived = 0;
  return {
    isNew: async (event, now) => {
      const old = new Date(now.getTime() - EVENT_KEPT).toISOString();
      if (arrived++ % CLEAR_EACH === 0) await db.deleteFrom("inbox").where("seen_at", "<", old).execute();
      const inserted = db.insertInto("inbox").values({ event, seen_at: now.toISOString() });
      const result = await inserted.onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
      return result.numInsertedOrUpdatedRows === 1n;
    },
  };
}
