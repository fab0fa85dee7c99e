import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS, migrate } from "../../src/store/migrations.ts";
import { openSqlite } from "../../src/store/open-sqlite.ts";
import { openStore } from "../../src/store/open-store.ts";
import { patientSqlite } from "../../src/store/patient-dialect.ts";
import type { Tables } from "../../src/store/tables.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readout-migrations-"));
  file = join(folder, "readout.db");
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = async (path: string) => new Kysely<Tables>({ dialect: patientSqlite(await openSqlite(path)) });

/** A store as the version with so many migrations left it, with what it could hold then. */
async function oldStore(count: number): Promise<void> {
  const db = await open(file);
  await migrate(db, MIGRATIONS.slice(0, count));
  await sql`insert into subscriptions (id, briefing, address, place_name, every, on_day, time, zone, filter, owner_id,
    owner_name, created_at, planned_until) values ('7', 'kerry-lavrov', 'slack:T1/C2', '#desk', 'week', 'monday', '09:00',
    'Europe/Berlin', 'syria', 'U1', 'Ann', '2026-11-27T12:00:00.000Z', '2026-11-30T08:00:00.000Z')`.execute(
    db,
  );
  if (count >= 2)
    await sql`insert into deliveries (id, subscription, address, slot, part, state, attempts, not_before, absences)
      values ('d1', '7', 'slack:T1/C2', '2026-11-30T08:00:00.000Z', 0, 'unknown', 1, '2026-11-30T08:02:00.000Z', 0)`.execute(
      db,
    );
  if (count >= 7) await sql`update deliveries set platform = 'slack'`.execute(db);
  await db.destroy();
}

describe("a store of an earlier version", () => {
  const earlier = MIGRATIONS.slice(1).map(({ name }, index) => ({ before: name, count: index + 1 }));
  it.each(earlier)("from before $before is brought up to date with all it held", async ({ count }) => {
    await oldStore(count);
    const store = await openStore(file);
    expect(await store.subscriptions.all()).toMatchObject([
      {
        id: "7",
        address: "slack:T1/C2",
        cadence: { every: "week", on: "monday" },
        filter: "syria",
        style: "compact",
      },
    ]);
    const now = new Date("2026-12-01T00:00:00.000Z");
    const claimed = await store.deliveries.claim({
      owner: "o",
      platform: "slack",
      now,
      until: now,
      limit: 9,
    });
    expect(claimed.map(({ id }) => id)).toEqual(count >= 2 ? ["d1"] : []);
    await store.close();
  });

  it("is copied before it is changed, and only then", async () => {
    await oldStore(4);
    await (await openStore(file)).close();
    const copy = `${file}.before-${MIGRATIONS.at(-1)?.name}`;
    const db = await open(copy);
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db);
    expect(rows.map(({ name }) => name)).toEqual(MIGRATIONS.slice(0, 4).map(({ name }) => name));
    expect((await sql`select id from deliveries`.execute(db)).rows).toEqual([{ id: "d1" }]);
    await db.destroy();
    rmSync(copy);
    await (await openStore(file)).close();
    expect(existsSync(copy)).toBe(false);
  });

  it("stays as it was where a migration fails", async () => {
    await oldStore(2);
    const db = await open(file);
    const failing = { name: "999-fails", run: () => Promise.reject(new Error("no room")) };
    await expect(migrate(db, [...MIGRATIONS, failing])).rejects.toThrow("no room");
    const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
    expect(rows).toHaveLength(2);
    await db.destroy();
  });

  it("that is new needs no copy", async () => {
    await (await openStore(file)).close();
    expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
  });
});
