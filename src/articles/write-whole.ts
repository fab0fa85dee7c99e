import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

/** Writes a file of a folder in one step: readers see the old one or the new one, whatever happens. */
export function writeWhole(folder: string, path: string, content: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = openSync(temporary, "w", 0o644);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
}

/** A file is written and renamed within moments: what is older was left by a program that died meanwhile. */
const LEFT_AFTER_MS = 600_000;

/** Takes away what programs that died left half-written in a folder; what another one may be writing now stays. */
export function sweepUnfinished(folder: string, now: Date): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder).filter((one) => /\.\d+\.tmp$/.test(one))) {
    const path = join(folder, name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime();
    if (now.getTime() - written > LEFT_AFTER_MS) rmSync(path, { force: true });
  }
}

/** Makes the renaming itself last; Windows cannot and need not. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
