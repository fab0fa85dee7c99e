import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BackupError } from "./backup.ts";
import { isBackupPath, writeBelow } from "./backup-files.ts";
import { type Connection, withSqlite } from "./open-sqlite.ts";
import { openStore } from "./open-store.ts";

export interface Restored {
  /** When the backup was made. */
  readonly madeAt: string;
  readonly files: number;
  /** What was there before, kept beside. */
  readonly kept: readonly string[];
}

/**
 * Puts the store and the articles of a backup in the place of those of a data folder, which are kept beside. The store is
 * marked: whatever came due until now may have been posted after the backup was made, so it is looked for in its channel
 * before anything is posted. No service may be running. Throws `BackupError` where the file is no backup.
 */
export async function restore(data: string, file: string, now: Date): Promise<Restored> {
  if (!existsSync(file)) throw new BackupError(`There is no ${file}. Nothing was changed.`);
  mkdirSync(data, { recursive: true });
  const fresh = join(data, "restoring");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  try {
    const store = join(fresh, "readout.db");
    copyFileSync(file, store);
    const { madeAt, files } = await unpacked(store, fresh, file);
    await (await openStore(store)).close();
    await withSqlite(store, (connection) => lookFirst(connection, now.toISOString()));
    const stamp = now.toISOString().replace(/[:.]/g, "-");
    const kept = await exchange(data, fresh, stamp);
    return { madeAt, files, kept };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Takes the files out of a backup; throws where it is none. */
async function unpacked(
  store: string,
  folder: string,
  file: string,
): Promise<{ madeAt: string; files: number }> {
  try {
    return await withSqlite(store, (connection) => {
      const [made] = connection.prepare("select at from backup_made").all() as { at: string }[];
      let files = 0;
      for (const row of connection.prepare("select path, bytes from backup_files").iterate()) {
        const { path, bytes } = row as { path: string; bytes: Uint8Array };
        if (!isBackupPath(path)) throw new Error(`it holds a file that does not belong there: ${path}`);
        writeBelow(folder, path, bytes);
        files += 1;
      }
      connection.exec("drop table backup_files; drop table backup_made");
      return { madeAt: made?.at ?? "", files };
    });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`${file} is no backup of Readout (${why}). Nothing was changed.`, { cause });
  }
}

/** All that is open, or comes due in the time that the store knows nothing of, is looked for first. */
function lookFirst(connection: Connection, now: string): void {
  connection
    .prepare(
      `update deliveries set state = 'unknown', attempt_at = coalesce(attempt_at, slot), not_before = ?, absences = 0,
       owner = null, lease_until = null where state in ('planned', 'sending', 'unknown') and slot <= ?`,
    )
    .run(now, now);
  connection
    .prepare(
      "insert into marks (name, at) values ('restored', ?) on conflict (name) do update set at = excluded.at",
    )
    .run(now);
  // So that all of it is in one file.
  connection.exec("pragma wal_checkpoint(truncate)");
}

/** Puts the new in the place of the old, and names where the old is. */
async function exchange(data: string, fresh: string, stamp: string): Promise<string[]> {
  const store = join(data, "readout.db");
  const kept: string[] = [];
  const keep = (name: string): void => {
    const at = join(data, `before-${stamp}-${name}`);
    renameSync(join(data, name), at);
    kept.push(at);
  };
  if (existsSync(store)) {
    await withSqlite(store, (connection) => connection.exec("pragma wal_checkpoint(truncate)")).catch(
      () => undefined,
    );
    keep("readout.db");
  }
  for (const end of ["-wal", "-shm"]) rmSync(store + end, { force: true });
  for (const name of ["articles", "feeds.json"]) {
    if (existsSync(join(data, name))) keep(name);
    if (existsSync(join(fresh, name))) renameSync(join(fresh, name), join(data, name));
  }
  // A copy: SQLite may still hold the file that was worked on.
  copyFileSync(join(fresh, "readout.db"), join(fresh, "copy"));
  renameSync(join(fresh, "copy"), store);
  return kept;
}
