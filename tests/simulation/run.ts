import { setImmediate as breathe } from "node:timers/promises";
import { seeded } from "../crash/seeded.ts";
import { virtualTimer } from "../digests/virtual-timer.ts";
import { type Findings, judge } from "./judge.ts";
import { openScene, type Scene } from "./scene.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const STORM_MS = 100 * MINUTE;

/**
 * Lives through two mornings of a few channels: in the first, processes die at any step, stores fail, networks lose
 * answers, clocks jump and people press twice; then all is well again. All time is virtual, all chance is the seed's.
 */
export async function simulate(seed: number): Promise<Findings> {
  const timer = virtualTimer();
  const scene = await openScene(timer, seeded(seed));
  const pass = async (ms: number): Promise<void> => {
    await timer.pass(ms);
    for (let i = 0; i < 10; i++) await breathe();
  };
  await storm(scene, pass);
  await recover(scene, pass);
  const { store, subscriptions, told, wishes, weather, awake, platforms } = scene;
  const keptBack = weather.outages || weather.jumps || weather.trouble > 0.3;
  const found = await judge({
    seed,
    store,
    subscriptions,
    told,
    wishes,
    awake: keptBack ? null : awake,
    messages: platforms.flatMap(({ messages }) => messages),
    calmFrom: scene.start + 24 * HOUR,
  });
  await store.close();
  return found;
}

type Pass = (ms: number) => Promise<void>;

async function storm(scene: Scene, pass: Pass): Promise<void> {
  const { random, weather, platforms } = scene;
  for (const one of platforms) one.trouble = weather.trouble;
  if (weather.refusal) platforms[0]?.closed.add(scene.subscriptions[0]?.address ?? "");
  let downUntil = 0;
  while (scene.trueNow() < scene.start + STORM_MS) {
    if (scene.bury()) downUntil = scene.trueNow() + random() ** 3 * 40 * MINUTE;
    if (!scene.isAlive() && scene.trueNow() >= downUntil) scene.begin(weather);
    scene.tick();
    change(scene);
    await pass(20_000 + random() * 40_000);
  }
}

/** What may happen between two ticks. */
function change(scene: Scene): void {
  const { random, weather, platforms } = scene;
  if (random() < 0.01) scene.wish();
  if (weather.jumps && random() < 0.02) scene.skewMs = Math.round((random() * 2 - 1) * HOUR);
  if (weather.outages && random() < 0.03) for (const one of platforms) one.isAway = random() < 0.5;
}

/** From here on all is well: what was open is settled, and the next morning's digests come as they should. */
async function recover(scene: Scene, pass: Pass): Promise<void> {
  scene.skewMs = 0;
  for (const one of scene.platforms) {
    one.trouble = 0;
    one.isAway = false;
    one.closed.clear();
  }
  scene.kill();
  await pass(MINUTE);
  scene.begin({ death: 0, failure: 0 });
  const run = async (minutes: number): Promise<void> => {
    for (let i = 0; i < minutes; i++) {
      scene.tick();
      await pass(MINUTE);
    }
  };
  await run(40);
  for (const until of [9 * HOUR, 24 * HOUR]) {
    await pass(scene.start + until - scene.trueNow());
    await run(12);
    await scene.resumeAll();
  }
  await run(50);
}
