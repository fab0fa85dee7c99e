import type { Adapter } from "../../adapter.ts";
import type { Delivery } from "../subscription.ts";

/** Time for a posting to become visible on its platform, before it is looked for: more than a lease and a time-out together. */
export const QUIET_MS = 120_000;
/** A posting whose answer is not here by then is of unknown outcome. */
export const POST_LIMIT_MS = 15_000;
/** Before a posting is repeated where the platform knows it again. */
export const REPEAT_AFTER_MS = 5_000;

/**
 * Whether a posting of unknown outcome may be sent again at once: only where the platform takes it for the same one, and
 * only if the repetition surely arrives while it does.
 */
export function mayRepeat(delivery: Delivery, adapter: Adapter | undefined, now: Date): boolean {
  const within = adapter?.pace?.repeatWithinMs ?? 0;
  if (within === 0 || delivery.attemptAt === null || delivery.payload === null) return false;
  const age = now.getTime() - delivery.attemptAt.getTime();
  return age >= 0 && age + POST_LIMIT_MS < within;
}
