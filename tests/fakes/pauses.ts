import { setTimeout as sleep } from "node:timers/promises";

/** How long a look-alike takes, in milliseconds: before it does what it is asked, and before it says so. */
export interface Pauses {
  before(method: string): number;
  after(method: string): number;
}

/** What was asked is done though the client die meanwhile. */
export async function pause(ms: number | undefined): Promise<void> {
  if (ms) await sleep(ms);
}
