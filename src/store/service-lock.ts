import { existsSync } from "node:fs";
import { join } from "node:path";
import { SettingsError } from "../adapter.ts";
import { openLock } from "./open-sqlite.ts";

/** A data folder that no other service may use at the same time. */
export interface ServiceLock {
  release(): void;
}

/**
 * Takes the folder for one service. The lock is the operating system's, held through an open file, so that it ends with
 * the process however that ends, and is never left behind. Throws `SettingsError` where another service has it.
 */
export async function lockForService(folder: string): Promise<ServiceLock> {
  const lock = await openLock(join(folder, "service.lock"));
  if (lock !== null) return lock;
  throw new SettingsError(
    `Another Readout service is running with the data folder ${folder}, and two would post every digest for themselves. ` +
      "Stop that one first, or set READOUT_DATA to another folder for this one. Commands such as import, ask or chat can run beside it.",
  );
}

/** Whether a service holds the folder at this moment. */
export async function isServiceRunning(folder: string): Promise<boolean> {
  const file = join(folder, "service.lock");
  if (!existsSync(file)) return false;
  const lock = await openLock(file);
  lock?.release();
  return lock === null;
}
