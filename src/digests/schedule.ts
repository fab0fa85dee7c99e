import cron from "node-cron";
import type { Logger } from "pino";

export interface Schedule {
  /** Begins no more ticks and waits for the one under way. */
  stop(): Promise<void>;
}

/** Every 20 seconds, so that a digest is posted within its minute also where a timer fires a little early. */
const EACH_20_SECONDS = "*/20 * * * * *";

/**
 * Wakes the planner three times a minute, and once at start. The clock decides nothing here: what is due is
 * read from the store, so a tick that comes late or not at all loses nothing.
 */
export function startSchedule({ tick, log }: { tick(): Promise<void>; readonly log: Logger }): Schedule {
  let underWay: Promise<void> | null = null;
  const wake = (): Promise<void> => {
    underWay ??= tick()
      .catch((error: unknown) => {
        log.error(
          { error: error instanceof Error ? error.name : "" },
          "the schedule of digests was interrupted",
        );
      })
      .finally(() => {
        underWay = null;
      });
    return underWay;
  };
  const task = cron.schedule(EACH_20_SECONDS, () => void wake(), {
    timezone: "UTC",
    noOverlap: true,
    suppressMissedWarning: true,
  });
  void wake();
  return {
    stop: async () => {
      await task.destroy();
      await underWay;
    },
  };
}
