import type { Kysely } from "kysely";
import type { Arrivals, Uptime } from "../digests/subscription.ts";
import type { Marks } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Rows in one insert: below SQLite's limit of variables. */
const AT_ONCE = 500;
/** A service that beats each minute and was silent for less than this has been running. */
const SILENCE_MS = 150_000;

/** When articles were first seen. */
export function makeArrivals(db: Kysely<Tables>): Arrivals {
  return {
    note: async (briefing, articles, now) => {
      const known = db.selectFrom("arrivals").select(["article", "seen_at"]).where("briefing", "=", briefing);
      const seen = new Map(
        (await known.execute()).map(({ article, seen_at }) => [article, new Date(seen_at)]),
      );
      const fresh = [...new Set(articles)].filter((article) => !seen.has(article));
      for (let at = 0; at < fresh.length; at += AT_ONCE) {
        const rows = fresh
          .slice(at, at + AT_ONCE)
          .map((article) => ({ briefing, article, seen_at: now.toISOString() }));
        const inserted = db.insertInto("arrivals").values(rows);
        await inserted.onConflict((conflict) => conflict.doNothing()).execute();
      }
      return new Map(articles.map((article) => [article, seen.get(article) ?? now]));
    },
  };
}

/** Instants of the store as a whole. */
export function makeMarks(db: Kysely<Tables>): Marks {
  return {
    get: async (name) => {
      const row = await db.selectFrom("marks").select("at").where("name", "=", name).executeTakeFirst();
      return row === undefined ? null : new Date(row.at);
    },
    set: async (name, at) => {
      const mark = { at: at.toISOString() };
      const inserted = db.insertInto("marks").values({ name, ...mark });
      await inserted.onConflict((conflict) => conflict.column("name").doUpdateSet(mark)).execute();
    },
  };
}

/** When the service was running. */
export function makeUptime(db: Kysely<Tables>): Uptime {
  let current: { readonly id: string; readonly aliveAt: Date } | null = null;
  return {
    beat: async (run, now) => {
      const awake = current !== null && now.getTime() - current.aliveAt.getTime() <= SILENCE_MS;
      const id = awake && current !== null ? current.id : `${run} ${now.toISOString()}`;
      current = { id, aliveAt: now };
      const alive = { alive_at: now.toISOString() };
      const inserted = db.insertInto("runs").values({ id, started_at: now.toISOString(), ...alive });
      await inserted.onConflict((conflict) => conflict.column("id").doUpdateSet(alive)).execute();
    },
    latest: async () => {
      const runs = db.selectFrom("runs").select(["started_at", "alive_at"]).orderBy("alive_at", "desc");
      const row = await runs.limit(1).executeTakeFirst();
      return row === undefined ? null : { since: new Date(row.started_at), aliveAt: new Date(row.alive_at) };
    },
    gaps: async (from, until) => {
      const rows = await db
        .selectFrom("runs")
        .select(["started_at", "alive_at"])
        .orderBy("started_at")
        .execute();
      const gaps = rows.slice(1).flatMap((run, index) => {
        const before = rows[index];
        return before === undefined
          ? []
          : [{ from: new Date(before.alive_at), until: new Date(run.started_at) }];
      });
      return gaps.filter(
        (gap) =>
          gap.until.getTime() - gap.from.getTime() > SILENCE_MS && gap.from <= until && gap.until >= from,
      );
    },
  };
}
