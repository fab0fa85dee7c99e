import { statSync } from "node:fs";
import { BackupError, backUp } from "../store/backup.ts";
import { restore } from "../store/restore.ts";
import { lockForService } from "../store/service-lock.ts";
import { UsageError } from "./usage-error.ts";

/** Backs a data folder up into a file, and says what is in it. */
export async function backupCommand(data: string, file: string, now = new Date()): Promise<string> {
  const { subscriptions, files } = await asUsage(() => backUp(data, file, now));
  const size = Math.ceil(statSync(file).size / 1024);
  return `Written: ${file}, ${size} kB. It holds the store (subscriptions: ${subscriptions}) and the imported articles (files: ${files}), as they were at ${now.toISOString()}.`;
}

/** Restores a data folder from a backup, and says what to know about it. Refused while a service runs on it. */
export async function restoreCommand(data: string, file: string, now = new Date()): Promise<string> {
  const lock = await lockForService(data);
  try {
    const { madeAt, files, kept } = await asUsage(() => restore(data, file, now));
    return [
      `Restored from ${file}, made at ${madeAt}: the store and the imported articles (files: ${files}).`,
      ...(kept.length === 0 ? [] : [`What was there before is kept: ${kept.join(", ")}.`]),
      "Digests that came due since then may have been posted: when Readout starts, it looks for them in their channels before it posts any.",
      "Subscriptions are as they were then: see /readout list in the channels for what was changed since.",
    ].join("\n");
  } finally {
    lock.release();
  }
}

async function asUsage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupError) throw new UsageError(error.message);
    throw error;
  }
}
