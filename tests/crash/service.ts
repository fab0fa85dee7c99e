import { once } from "node:events";
import { join } from "node:path";
import { pino } from "pino";
import type { Adapter } from "../../src/adapter.ts";
import type { Schedule } from "../../src/digests/schedule.ts";
import type { Store } from "../../src/store/store.ts";
import { type FastClock, readClock } from "./clock.ts";
import {
  brokenStore,
  type Control,
  forgetfulAdapter,
  type KillPoint,
  makeKiller,
  mortalAdapter,
  mortalStore,
} from "./kill-points.ts";

// The built program as a service, with another clock, and a hand that may kill it at a step. Everything else is the
// program's own: its lock, its store on disk, its adapters with the real clients, its planner and its delivery.

// This file is compiled to dist/crash/tests/crash, beside the program.
const BUILT = join(import.meta.dirname, "../../..");
const built = async <T>(file: string): Promise<T> => (await import(join(BUILT, file))) as T;

const { DATA = "", CLOCK = "", KILL = "null", CONTROL = "" } = process.env;
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
const clock = JSON.parse(CLOCK) as FastClock;
const control = CONTROL === "" ? null : (CONTROL as Control);
const killer = makeKiller(JSON.parse(KILL) as KillPoint | null);

const { lockForService } =
  await built<typeof import("../../src/store/service-lock.ts")>("src/store/service-lock.js");
const { openStore } = await built<typeof import("../../src/store/open-store.ts")>("src/store/open-store.js");
const { readLibrary } = await built<typeof import("../../src/library.ts")>("src/library.js");
const { startService } = await built<typeof import("../../src/service.ts")>("src/service.js");
const { readSettings } = await built<typeof import("../../src/settings.ts")>("src/settings.js");
const { slackAdapter } = await built<typeof import("../../adapters/slack/slack-adapter.ts")>(
  "adapters/slack/slack-adapter.js",
);
const { discordAdapter } = await built<typeof import("../../adapters/discord/discord-adapter.ts")>(
  "adapters/discord/discord-adapter.js",
);

/** As often by the fast clock as the real schedule is by the real one, or a little less. */
const TICK_MS = 500;

function quickSchedule({ tick }: { tick(): Promise<void> }): Schedule {
  let underWay: Promise<void> | null = null;
  const wake = () => {
    underWay ??= tick()
      .catch(() => undefined)
      .finally(() => {
        underWay = null;
      });
  };
  const timer = setInterval(wake, TICK_MS);
  wake();
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}

const read = readSettings(process.env);
if (!("settings" in read) || read.settings.slack === null || read.settings.discord === null)
  throw new Error("the crash run gives its service no platforms");
// Nothing is asked and nothing comes in here, so that the archive is read once and without a thread.
const library = readLibrary({
  briefings: join(BUILT, "../briefings"),
  archive: join(DATA, "articles"),
  saved: { folder: join(DATA, "index"), mayWrite: true },
});
const librarian = {
  current: () => library,
  look: async () => false,
  answer: async () => null,
  draw: async () => Promise.reject(new Error("there is no thread")),
  stop: async () => undefined,
};
// All that takes long is done by now; the driver lets it begin when the one before it is dead.
process.send?.("loaded");
await once(process, "message");
await lockForService(DATA);
const whole: Store = await openStore(join(DATA, "readout.db"));
const store =
  control === null ? mortalStore(whole, killer) : mortalStore(brokenStore(whole, control), killer);
const log = pino({ level: process.env.LOG_LEVEL ?? "fatal" }, pino.destination({ fd: 2, sync: true }));
const adapters: Adapter[] = [
  slackAdapter(read.settings.slack, store.inbox, log),
  discordAdapter(read.settings.discord, store.inbox, log),
]
  .map((one) => (control === null ? one : forgetfulAdapter(one)))
  .map((one) => mortalAdapter(one, killer));
const service = await startService({
  librarian,
  store,
  adapters,
  log,
  now: () => new Date(readClock(clock)),
  serves: (platform) => platform !== "terminal",
  isAlone: true,
  schedule: quickSchedule,
});
process.send?.("ready");
process.on("SIGTERM", () => void service.stop().then(() => process.exit(0)));
