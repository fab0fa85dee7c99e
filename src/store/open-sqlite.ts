import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { SqliteDatabase } from "kysely";

/** What both SQLite modules offer, as far as it is used here. */
export interface Connection {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Statement {
  all(...parameters: readonly unknown[]): unknown[];
  run(...parameters: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...parameters: readonly unknown[]): IterableIterator<unknown>;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string) => Connection;
}

/** Milliseconds in which nothing else runs while another process writes; longer waits are the dialect's. */
const BUSY_TIMEOUT_MS = 50;

/**
 * Opens a SQLite file for Kysely, durable at each commit. Uses Node's own SQLite from Node 24 on, before it the
 * package `@photostructure/sqlite` where it is installed. Throws an error that names the file and the remedy.
 */
export async function openSqlite(file: string): Promise<SqliteDatabase> {
  const { DatabaseSync } = await sqliteModule();
  const connection = opened(file, DatabaseSync);
  return {
    close: () => connection.close(),
    prepare: (sql) => {
      const statement = connection.prepare(sql);
      return {
        reader: /^\s*(?:select|with|pragma|values)\b|\breturning\b/i.test(sql),
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        iterate: (parameters) => statement.iterate(...parameters),
      };
    },
  };
}

/** Before 24, Node's own SQLite is missing or announces itself as experimental on standard error; the package does neither. */
const OWN_SINCE = 24;

async function sqliteModule(): Promise<SqliteModule> {
  if (Number(process.versions.node.split(".")[0]) < OWN_SINCE) {
    const packaged = await import("@photostructure/sqlite").catch(() => null);
    if (packaged !== null) return packaged as unknown as SqliteModule;
  }
  const own = process.getBuiltinModule("node:sqlite") as SqliteModule | undefined;
  if (own !== undefined) return own;
  throw new Error(
    "No SQLite in this Node. Use Node 22.13 or later, or install with optional packages (npm ci without --omit=optional).",
  );
}

function opened(file: string, DatabaseSync: SqliteModule["DatabaseSync"]): Connection {
  try {
    if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
    const connection = new DatabaseSync(file);
    connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
    connection.exec("pragma journal_mode = wal");
    connection.exec("pragma synchronous = full");
    connection.exec("pragma foreign_keys = on");
    return connection;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `The store ${file} cannot be opened (${why}). Check that its folder exists and can be written to, or set READOUT_DATA to another folder.`,
      { cause },
    );
  }
}

/** Works on a file with plain SQL, and closes it. */
export async function withSqlite<T>(file: string, work: (connection: Connection) => T): Promise<T> {
  const { DatabaseSync } = await sqliteModule();
  const connection = new DatabaseSync(file);
  try {
    connection.exec("pragma busy_timeout = 5000");
    return work(connection);
  } finally {
    connection.close();
  }
}

/** Holds a file locked exclusively until it is released or the process ends; null where another process holds it. */
export async function openLock(file: string): Promise<{ release(): void } | null> {
  const { DatabaseSync } = await sqliteModule();
  let connection: Connection | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    connection = new DatabaseSync(file);
    connection.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
    connection.exec("begin exclusive");
    const held = connection;
    return { release: () => held.close() };
  } catch (cause) {
    connection?.close();
    const why = cause instanceof Error ? cause.message : String(cause);
    if (/locked|busy/i.test(why)) return null;
    throw new Error(`The data folder cannot be locked (${file}: ${why}). Check that it can be written to.`, {
      cause,
    });
  }
}
