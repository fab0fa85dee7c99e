import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { openStore } from "../src/store/open-store.ts";
import { shippedLibrary } from "../tests/commands/people.ts";
import { digestAt } from "../tests/crash/subscribed.ts";
import { type Asked, LIMITS, type Seen, type Told } from "./fan-out-platforms.ts";

const STILL_S = 30;
const ROOT = join(import.meta.dirname, "..");
const MINUTE = 60_000;
const SLOW_CLOCK = ["--import", pathToFileURL(join(import.meta.dirname, "slow-clock.js")).href];

/**
 * npm run bench -- fan-out [--channels 10000] [--slowed 1]: the built program posts to so many channels, all due in one minute, against
 * look-alike servers with the platforms' rate limits, while somebody asks a question each second. Of twenty channels one
 * is on Slack, whose limit is a tenth of Discord's. Gives the time as a ratio to what the limits allow. `slowed`: the
 * clock of program and servers alike runs so many times slower, for a machine that others use too; commands are timed by
 * the machine's clock all the same.
 */
export async function fanOut(channels: number, slowed = 1): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "readout-fan-out-"));
  const began = Date.now();
  const clock = { SLOWED: `${slowed}:${began}` };
  const platforms = child(
    ["--import", "tsx", ...SLOW_CLOCK, join(import.meta.dirname, "fan-out-platforms.ts")],
    clock,
  );
  const onSlack = Math.round(channels / 20);
  const opened = await ask(platforms, { channels: { slack: onSlack, discord: channels - onSlack } });
  const now = () => began + (Date.now() - began) / slowed;
  await subscribe(data, opened.addresses ?? [], now);
  const program = child([...SLOW_CLOCK, join(ROOT, "dist/app.js")], {
    ...opened.env,
    ...clock,
    READOUT_DATA: data,
    LOG_LEVEL: "warn",
  });
  if (slowed !== 1)
    console.log(
      `program and servers by a clock ${slowed} times slower than the machine's, load ${loadavg()[0]?.toFixed(1)}`,
    );
  const { last, answers } = await watch(platforms, program, slowed);
  report("Discord", last.discord, LIMITS.discord);
  report("Slack", last.slack, LIMITS.slack);
  answers.sort((a, b) => a - b);
  const at = (share: number) => Math.round(answers[Math.floor((answers.length - 1) * share)] ?? 0);
  console.log(
    `commands meanwhile: ${answers.length}, answered within ${at(0.5)} ms (half), ${at(0.99)} ms (99 %), ${at(1)} ms (all)`,
  );
  if (last.violations?.length)
    console.log(`the platforms would have refused: ${last.violations.join(" | ")}`);
  program.kill("SIGTERM");
  await Promise.race([once(program, "exit"), sleep(8_000)]);
  platforms.kill("SIGKILL");
  rmSync(data, { recursive: true, force: true });
}

/** Looks on, and asks a question each second, until no message has come for half a minute. */
async function watch(platforms: ChildProcess, program: ChildProcess, slowed: number) {
  const answers: number[] = [];
  const count = ({ slack, discord }: Told): number => (slack?.messages ?? 0) + (discord?.messages ?? 0);
  let last: Told = {};
  for (let still = 0; still < STILL_S * slowed; ) {
    await sleep(1_000);
    const before = count(last);
    last = await ask(platforms, "see");
    still = count(last) === before && before > 0 ? still + 1 : 0;
    if (before > 0 && still === 0) answers.push(((await ask(platforms, "command")).answeredMs ?? 0) * slowed);
    if (program.exitCode !== null) throw new Error("the program ended");
  }
  return { last, answers };
}

function report(name: string, seen: Seen | undefined, perSecond: number): void {
  if (seen === undefined || seen.messages === 0) return;
  const took = (seen.last - seen.first) / 1000;
  const least = seen.messages / perSecond;
  const share = ((100 * seen.tooFast) / (seen.messages + seen.tooFast)).toFixed(2);
  console.log(
    `${name}: ${seen.messages} messages in ${took.toFixed(0)} s, ${(took / least).toFixed(2)} × what ${perSecond} a second allow; told to slow down ${seen.tooFast} times (${share} %)`,
  );
}

/** All digests come due in the minute after the next one. */
async function subscribe(data: string, addresses: readonly string[], now: () => number): Promise<void> {
  const store = await openStore(join(data, "readout.db"));
  const then = new Date(now() - 60 * MINUTE);
  for (const { record } of shippedLibrary().shelves)
    await store.arrivals.note(
      record.briefing.name,
      record.articles.map(({ id }) => id),
      then,
    );
  const slot = new Date(now() + 60_000 + addresses.length * 3);
  for (const address of addresses) await store.subscriptions.add(digestAt(address, slot, then));
  await store.close();
}

function child(args: readonly string[], more: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...more },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

async function ask(platforms: ChildProcess, asked: Asked): Promise<Told> {
  platforms.send(asked);
  const [told] = (await once(platforms, "message")) as [Told];
  return told;
}
