import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { composeDigest } from "../../src/digests/content/compose-digest.ts";
import { newDelivery } from "../../src/digests/delivery/plan.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { shippedLibrary } from "../commands/people.ts";
import { type FastClock, readClock } from "./clock.ts";
import { type Control, type KillPoint, STEPS } from "./kill-points.ts";
import type { Counts, FromPlatforms, ToPlatforms } from "./platforms.ts";
import { seeded } from "./seeded.ts";
import { digestAt } from "./subscribed.ts";

// npm run crash [-- --kills 100 --seed 7 --control send-then-mark]: kills the service with SIGKILL again and again while
// it posts digests, at random moments and at each step of delivering, and counts at the look-alike servers what arrived.

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    control: { type: "string" },
    verbose: { type: "boolean", default: false },
  },
});
const KILLS = Number(values.kills);
const CONTROLS: readonly string[] = ["send-then-mark", "mark-then-send"];
if (
  !Number.isInteger(KILLS) ||
  KILLS < 1 ||
  (values.control !== undefined && !CONTROLS.includes(values.control))
) {
  console.error("npm run crash -- [--kills N] [--seed S] [--control send-then-mark|mark-then-send]");
  process.exit(2);
}
const control = (values.control ?? null) as Control | null;
const random = seeded(Number(values.seed));

const MINUTE = 60_000;
/** Twenty minutes pass in one: the quiet time of two minutes takes six seconds. */
const clock: FastClock = { realStart: Date.now(), start: Date.UTC(2026, 10, 30), speed: 20 };
const now = () => readClock(clock);
/** Digests that come due in each minute of the fast clock, half on each platform. */
const PER_MINUTE = 6;
/** A kill at random comes so long after the service is up, in milliseconds. */
const KILLED_WITHIN_MS = 1_200;
/** At the end, for so long nothing must arrive before what is still open counts as left: a look comes at the latest after that. */
const STILL_MS = 180_000;
/** A step that is not reached in this time is left: the kill comes at random then. */
const STEP_WITHIN_MS = 2_500;

compile();
const data = mkdtempSync(join(tmpdir(), "readout-crash-"));
const platforms = child("platforms.js", {});
const { env, team, guild } = (
  await asked("started", { start: { clock, seed: Number(values.seed), lostAnswers: 0.02 } })
).started;
const store = await openStore(join(data, "readout.db"));
// The articles have been there for long: every digest has a first and a second part.
for (const { record } of shippedLibrary().shelves)
  await store.arrivals.note(
    record.briefing.name,
    record.articles.map(({ id }) => id),
    new Date(clock.start - 60 * MINUTE),
  );
const dueAt = new Map<string, number>();

/** With so many digests under way no more are added: what a machine cannot post in time is no loss by a kill. */
const MOST_OPEN = 90;

/** Subscribes channels to digests that come due in the minutes up to an instant. */
let subscribedUntil = now() + MINUTE;
async function subscribeUntil(until: number): Promise<void> {
  if (dueAt.size - (await arrivedSoFar()).digests > MOST_OPEN) return;
  const fresh: { id: string; slot: Date; address: string }[] = [];
  // On a slow machine a kill takes minutes of the fast clock: nothing is due before it is subscribed to.
  subscribedUntil = Math.max(subscribedUntil, now() + MINUTE);
  for (; subscribedUntil < until; subscribedUntil += MINUTE) {
    const slot = new Date(Math.ceil(subscribedUntil / MINUTE) * MINUTE);
    for (let i = 0; i < PER_MINUTE; i++) {
      const number = dueAt.size + fresh.length + 1;
      const id = i % 2 === 0 ? `C${number}CRASH` : String(10n ** 17n + BigInt(number));
      fresh.push({ id, slot, address: i % 2 === 0 ? `slack:${team}/${id}` : `discord:${guild}/${id}` });
    }
  }
  if (fresh.length === 0) return;
  await asked("added", { add: fresh.map(({ id }) => id) });
  for (const { id, slot, address } of fresh) {
    await store.subscriptions.add(digestAt(address, slot, new Date(now())));
    dueAt.set(id, slot.getTime());
  }
}

/** The service and the platforms are compiled once: to do so at each of a thousand starts would be most of the work. */
function compile(): void {
  const root = join(import.meta.dirname, "../..");
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  for (const project of ["tsconfig.build.json", "tests/crash/tsconfig.json"]) {
    const { status } = spawnSync(process.execPath, [tsc, "-p", project], { cwd: root, stdio: "inherit" });
    if (status !== 0) throw new Error(`${project} does not compile`);
  }
}

function child(file: string, more: Readonly<Record<string, string>>): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, [join(import.meta.dirname, "../../dist/crash/tests/crash", file)], {
    env: { PATH, HOME, ...more },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

type Answer<K extends string> = Extract<FromPlatforms, Record<K, unknown>>;

async function asked<K extends "started" | "added" | "counts">(
  kind: K,
  message: ToPlatforms,
): Promise<Answer<K>> {
  platforms.send(message);
  for (;;) {
    const [answer] = (await once(platforms, "message")) as [FromPlatforms];
    if (kind in answer) return answer as Answer<K>;
  }
}

/** A process that has loaded all it needs and waits to begin. */
interface Warm {
  readonly process: ChildProcess;
  readonly point: KillPoint | null;
  readonly loaded: Promise<unknown>;
}

/** The next processes load while one runs, so that most of a minute goes to serving and not to starting. */
const WARM = 2;
const warm: Warm[] = [];

function warmUp(point: KillPoint | null): Warm {
  const process = loadService(point);
  return { process, point, loaded: once(process, "message") };
}

/** On a machine that does nothing else, a process connects in this time. */
const CONNECTS_IN_MS = 400;
const SLOWEST = 10;

/** Lets the next process begin, and gives it when it is connected or dead, with how slow the machine is. */
async function begin(last = false): Promise<Warm & { readonly slowness: number }> {
  while (!last && warm.length < WARM + 1) warm.push(warmUp(nextPoint()));
  const next = last ? warmUp(null) : (warm.shift() as Warm);
  await next.loaded;
  const began = Date.now();
  next.process.send("begin");
  await Promise.race([once(next.process, "message"), once(next.process, "exit")]);
  const slowness = Math.min(SLOWEST, Math.max(1, (Date.now() - began) / CONNECTS_IN_MS));
  return { ...next, slowness };
}

function loadService(kill: KillPoint | null): ChildProcess {
  const settings = { ...env, DATA: data, CLOCK: JSON.stringify(clock), KILL: JSON.stringify(kill) };
  return child("service.js", {
    ...settings,
    CONTROL: control ?? "",
    ...(values.verbose ? { LOG_LEVEL: "info" } : {}),
  });
}

/** Half of the kills come at a step of delivering, half at any moment. */
function nextPoint(): KillPoint | null {
  if (random() < 0.5) return null;
  const step = STEPS[Math.floor(random() * STEPS.length)] ?? "post";
  return { step, when: random() < 0.5 ? "before" : "after", nth: 1 + Math.floor(random() * 4) };
}

const killedAt = new Map<string, number>();

/** Runs a service until it is killed; says at which step it was. */
async function killOne(): Promise<void> {
  await subscribeUntil(now() + 4 * MINUTE);
  const { process: service, point, slowness } = await begin();
  const isDead = service.exitCode !== null || service.signalCode !== null;
  const ended = isDead
    ? Promise.resolve([service.exitCode, service.signalCode])
    : (once(service, "exit") as Promise<[number | null, NodeJS.Signals | null]>);
  if (!isDead) {
    const wait = slowness * (point === null ? random() * KILLED_WITHIN_MS : STEP_WITHIN_MS);
    await Promise.race([sleep(wait), ended]);
  }
  const reached = service.signalCode === "SIGKILL";
  if (!reached) service.kill("SIGKILL");
  const [code, signal] = await ended;
  if (signal !== "SIGKILL") throw new Error(`the service ended by itself, with ${code ?? signal}`);
  const where = reached && point !== null ? `${point.when} ${point.step}` : "at any moment";
  killedAt.set(where, (killedAt.get(where) ?? 0) + 1);
}

async function settleAll(): Promise<void> {
  for (const { process } of warm.splice(0)) process.kill("SIGKILL");
  const { process: service } = await begin(true);
  const due = [...dueAt.values()].filter((at) => at <= now());
  const lastDue = Math.max(...due);
  // A machine that does other work too is given its time, as long as anything arrives.
  let [arrived, since] = [(await arrivedSoFar()).parts, Date.now()];
  while (Date.now() - since < STILL_MS && !(await allSettled(store, lastDue))) {
    await sleep(1_000);
    if (service.exitCode !== null || service.signalCode !== null)
      throw new Error("the last service ended by itself");
    const { parts } = await arrivedSoFar();
    if (parts !== arrived) [arrived, since] = [parts, Date.now()];
  }
  service.kill("SIGTERM");
  await Promise.race([once(service, "exit"), sleep(8_000)]);
}

async function arrivedSoFar(): Promise<{ readonly digests: number; readonly parts: number }> {
  const { counts } = await asked("counts", { count: true });
  const all = Object.values(counts);
  return {
    digests: all.filter(({ parents }) => parents > 0).length,
    parts: all.reduce((sum, { parents, seconds }) => sum + parents + seconds, 0),
  };
}

async function allSettled({ deliveries, subscriptions }: Store, lastDue: number): Promise<boolean> {
  const open = await deliveries.openPlatforms();
  const unplanned = (await subscriptions.all()).filter(({ plannedUntil, time }) => {
    const slot = Date.parse(`${new Date(clock.start).toISOString().slice(0, 10)}T${time}:00Z`);
    return slot <= lastDue && plannedUntil.getTime() < slot;
  });
  return open.length === 0 && unplanned.length === 0;
}

function report(counts: Counts, violations: readonly string[], until: number, further: number): number {
  const due = [...dueAt].filter(([, at]) => at <= until);
  const of = (id: string) => counts[id] ?? { parents: 0, seconds: 0, latestMs: 0 };
  const lost = due.filter(([id]) => of(id).parents === 0 || of(id).seconds < further);
  const doubled = due.filter(([id]) => of(id).parents > 1 || of(id).seconds > further);
  const lateness = due
    .map(([id, at]) => of(id).latestMs - at)
    .filter((ms) => ms > 0)
    .sort((a, b) => a - b);
  const p99 = lateness[Math.floor(lateness.length * 0.99)] ?? 0;
  console.log(
    `killed: ${[...killedAt]
      .sort()
      .map(([where, count]) => `${where} ${count}`)
      .join(", ")}`,
  );
  console.log(
    `the last part arrived after its time, by the fast clock: half within ${minutes(lateness[lateness.length >> 1])}, 99 % within ${minutes(p99)}, all within ${minutes(lateness.at(-1))} minutes`,
  );
  if (violations.length > 0)
    console.log(`the platforms would have refused: ${violations.slice(0, 3).join(" | ")}`);
  for (const [id] of [...lost, ...doubled].slice(0, 10))
    if (control === null) console.log(id, JSON.stringify(of(id)));
  console.log(`kills ${KILLS}, due ${due.length}, ${lost.length} lost, ${doubled.length} doubled`);
  if (control === "send-then-mark") return doubled.length > 0 ? 0 : 1;
  if (control === "mark-then-send") return lost.length > 0 ? 0 : 1;
  return lost.length + doubled.length + violations.length > 0 ? 1 : 0;
}

/** All channels get the same digest, in as many further parts. */
function furtherParts(): number {
  const [shelf] = shippedLibrary().shelves;
  if (shelf === undefined) throw new Error("the shipped library has no record");
  const { record } = shelf;
  return composeDigest({
    record,
    arrivals: new Map(record.articles.map(({ id }) => [id, new Date(0)])),
    subscription: digestAt("slack:T1/C1", new Date(clock.start), new Date(0)),
    since: null,
    until: new Date(clock.start),
    late: null,
    missed: [],
    posted: [],
    next: null,
  }).threads.length;
}

/** What Readout itself says became of its digests, for whoever looks into a failure. */
async function explain(): Promise<void> {
  const said = new Map<string, number>();
  for (const { id } of await store.subscriptions.all()) {
    for (const { state, says } of await store.deliveries.of(id, 9)) {
      const words = says === null ? state : `${state} (${says})`;
      said.set(words, (said.get(words) ?? 0) + 1);
    }
  }
  await explainThreads();
  console.log(`in its store: ${[...said].map(([words, count]) => `${words} ${count}`).join(", ")}`);
}

const MOST_SHOWN = 20;

/** Parts of threads that are not sent, with where they stand. */
async function explainThreads(): Promise<void> {
  let shown = 0;
  for (const subscription of await store.subscriptions.all()) {
    for (const { slot } of await store.deliveries.of(subscription.id, 9)) {
      for (const part of [1, 2, 3]) {
        const row = await store.deliveries.get(newDelivery(subscription, slot, part).id);
        if (row === null || row.state === "sent" || ++shown > MOST_SHOWN) continue;
        const { state, attempts, absences, says, notBefore, leaseUntil } = row;
        console.log(
          subscription.address,
          JSON.stringify({ part, state, attempts, absences, says, notBefore, leaseUntil }),
        );
      }
    }
  }
}

function minutes(ms = 0): string {
  return (ms / MINUTE).toFixed(1);
}

let code = 1;
try {
  const began = Date.now();
  for (let kills = 1; kills <= KILLS; kills++) {
    await killOne();
    if (kills % 50 === 0) console.log(`${kills} kills in ${Math.round((Date.now() - began) / 1000)} s`);
  }
  const until = now();
  await settleAll();
  await explain();
  const { counts, violations } = await asked("counts", { count: true });
  code = report(counts, violations, until, furtherParts());
} finally {
  platforms.kill("SIGKILL");
  await store.close();
  rmSync(data, { recursive: true, force: true });
}
process.exit(code);
