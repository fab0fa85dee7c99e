import { createHash, type Hash } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { syncFolder } from "./write-whole.ts";

/** A folder of what was worked out, kept from one start to the next. */
export interface SavedFolder {
  readonly folder: string;
  /** False: what is there is used, and nothing is written. */
  readonly mayWrite: boolean;
}

/** Read and written at a stretch: a millisecond or two, parsing included. */
const STRETCH_BYTES = 64 * 1024;

/**
 * Writes lines of JSON as a file, piece by piece: a temporary file, then one renaming, so that readers see the old file or
 * the new one. The last line holds a checksum of all others. Throws what the file system throws; nothing is left behind.
 */
export function* writingLines(path: string, values: Iterable<unknown>): Generator<void, void> {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, "w", 0o600);
  let isWritten = false;
  try {
    const sum = createHash("sha256");
    let waiting = "";
    const flush = (): void => {
      sum.update(waiting);
      writeFileSync(file, waiting);
      waiting = "";
    };
    for (const value of values) {
      waiting += `${JSON.stringify(value)}\n`;
      if (waiting.length < STRETCH_BYTES) continue;
      flush();
      yield;
    }
    flush();
    writeFileSync(file, `${JSON.stringify({ sha256: sum.digest("hex") })}\n`);
    fsyncSync(file);
    isWritten = true;
  } finally {
    closeSync(file);
    if (!isWritten) rmSync(temporary, { force: true });
  }
  renameSync(temporary, path);
  syncFolder(dirname(path));
}

/**
 * Reads such a file piece by piece and hands on each line's value. True if the file is whole; false if it is missing, cut
 * off, changed or no such file: then nothing of what was handed on may be used.
 */
export function* readingLines(path: string, take: (value: unknown) => void): Generator<void, boolean> {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return false;
  }
  try {
    return yield* lines(file, take);
  } catch {
    // Not JSON, or not what was expected: some other file.
    return false;
  } finally {
    closeSync(file);
  }
}

function* lines(file: number, take: (value: unknown) => void): Generator<void, boolean> {
  const sum = createHash("sha256");
  const piece = Buffer.alloc(STRETCH_BYTES);
  let begun: Buffer[] = [];
  let end: string | null = null;
  for (;;) {
    const length = readSync(file, piece, 0, piece.length, null);
    if (length === 0) break;
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0 && at < length; at = piece.indexOf(10, from)) {
      const line = Buffer.concat([...begun, piece.subarray(from, at + 1)]);
      begun = [];
      from = at + 1;
      if (end !== null) return false;
      end = checksumIn(line) ?? handOn(line, sum, take);
    }
    if (from < length) begun.push(Buffer.from(piece.subarray(from, length)));
    yield;
  }
  return begun.length === 0 && end === sum.digest("hex");
}

function handOn(line: Buffer, sum: Hash, take: (value: unknown) => void): null {
  take(JSON.parse(line.toString("utf8")));
  sum.update(line);
  return null;
}

/** The checksum, where a line is the last one of its file. */
function checksumIn(line: Buffer): string | null {
  if (line.length > 100) return null;
  return /^\{"sha256":"([0-9a-f]{64})"\}\n$/.exec(line.toString("latin1"))?.[1] ?? null;
}
