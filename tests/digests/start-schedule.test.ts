import pino from "pino";
import { describe, expect, it } from "vitest";
import { startSchedule } from "../../src/digests/schedule.ts";

const log = pino({ level: "silent" });

describe("the schedule", () => {
  it("wakes the planner at once, and waits for it when stopped", async () => {
    let finish = () => {};
    let [begun, ended] = [0, 0];
    const tick = async () => {
      begun++;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      ended++;
    };
    const schedule = startSchedule({ tick, log });
    expect(begun).toBe(1);
    const stopped = schedule.stop();
    finish();
    await stopped;
    expect([begun, ended]).toEqual([1, 1]);
  });

  it("outlives a tick that fails", async () => {
    const schedule = startSchedule({
      tick: async () => {
        throw new Error("the store is full");
      },
      log,
    });
    await expect(schedule.stop()).resolves.toBeUndefined();
  });
});
