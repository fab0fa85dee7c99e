import { existsSync, renameSync, rmSync } from "node:fs";
import { type Kysely, sql } from "kysely";
import { pendingMigrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** Keeps a copy of a store beside it before it is brought up to date, since there is no way back. Nothing for a new store. */
export async function copyBeforeMigrating(db: Kysely<Tables>, file: string): Promise<void> {
  if (file === ":memory:") return;
  const pending = await pendingMigrations(db);
  const copy = `${file}.before-${pending.at(-1)}`;
  if (pending.length === 0 || existsSync(copy)) return;
  const part = `${copy}.${process.pid}`;
  rmSync(part, { force: true });
  try {
    await sql`vacuum into ${part}`.execute(db);
    renameSync(part, copy);
  } catch (cause) {
    rmSync(part, { force: true });
    throw new Error(
      `The store ${file} is of an earlier version, and cannot be copied before it is brought up to date (${cause instanceof Error ? cause.message : cause}). Make room beside it; nothing was changed.`,
      { cause },
    );
  }
}
