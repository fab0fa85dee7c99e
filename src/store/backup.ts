import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesIn } from "./backup-files.ts";
import { type Connection, withSqlite } from "./open-sqlite.ts";

/** What a backup holds. */
export interface BackedUp {
  readonly subscriptions: number;
  readonly files: number;
}

/** A backup or a restoring that cannot be done: says why and what to do. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

/**
 * Writes the store and the imported articles of a data folder into one file, as they are at one instant, while a service
 * may be running on it. Throws `BackupError` where there is nothing to back up or the file is there already.
 */
export async function backUp(data: string, file: string, now: Date): Promise<BackedUp> {
  const store = join(data, "readout.db");
  const to = resolve(file);
  if (!existsSync(store))
    throw new BackupError(
      `There is nothing to back up: ${store} is not there. Set READOUT_DATA to the data folder.`,
    );
  if (existsSync(to))
    throw new BackupError(`${file} is there already. Choose another name; nothing was written.`);
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    await withSqlite(store, (connection) => connection.prepare("vacuum into ?").run(part));
    const backedUp = await withSqlite(part, (connection) => complete(connection, data, now));
    renameSync(part, to);
    return backedUp;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(part + end, { force: true });
  }
}

/** Adds what lies beside the store, and when this was. */
function complete(connection: Connection, data: string, now: Date): BackedUp {
  connection.exec("pragma journal_mode = delete");
  connection.exec("create table backup_files (path text primary key, bytes blob not null)");
  connection.exec("create table backup_made (at text not null)");
  connection.prepare("insert into backup_made (at) values (?)").run(now.toISOString());
  const insert = connection.prepare("insert into backup_files (path, bytes) values (?, ?)");
  const files = filesIn(data);
  for (const path of files) insert.run(path, readFileSync(join(data, path)));
  const [counted] = connection
    .prepare("select count(*) as count from subscriptions where removed_at is null")
    .all() as { count: number }[];
  return { subscriptions: Number(counted?.count ?? 0), files: files.length };
}
