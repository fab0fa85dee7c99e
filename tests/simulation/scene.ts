import pino from "pino";
import { type DigestPost, makeDigestPost } from "../../src/digests/delivery/digest-post.ts";
import type { Timer } from "../../src/digests/delivery/pacer.ts";
import type { Subscription } from "../../src/digests/subscription.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { digestAt } from "../crash/subscribed.ts";
import { RECORD } from "../digests/build-digest.ts";
import { type Life, live, mortal, mortalTimer } from "./life.ts";
import { makePlatform, type Platform } from "./platform.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What goes wrong in one run; all of it follows from the seed. */
export interface Weather {
  readonly death: number;
  readonly failure: number;
  readonly trouble: number;
  readonly jumps: boolean;
  readonly outages: boolean;
  readonly refusal: boolean;
}

/** A store, two platforms and four subscriptions; processes come and go. */
export interface Scene {
  readonly start: number;
  readonly weather: Weather;
  readonly platforms: readonly Platform[];
  readonly store: Store;
  readonly subscriptions: readonly Subscription[];
  readonly told: readonly string[];
  readonly wishes: readonly { readonly address: string; readonly at: number }[];
  readonly awake: readonly { readonly from: number; readonly until: number }[];
  /** By how much the machine's clock is wrong. */
  skewMs: number;
  random(): number;
  trueNow(): number;
  begin(dangers: Pick<Weather, "death" | "failure">): void;
  isAlive(): boolean;
  /** True where a process has died since it was asked last. */
  bury(): boolean;
  kill(): void;
  tick(): void;
  /** A person presses "post now", and the platform may say so twice. */
  wish(): void;
  resumeAll(): Promise<void>;
}

interface Running {
  readonly post: DigestPost;
  readonly life: Life;
}

function weatherOf(random: () => number): Weather {
  return {
    death: random() < 0.8 ? random() ** 2 * 0.06 : 0,
    failure: random() < 0.5 ? random() ** 2 * 0.05 : 0,
    trouble: random() ** 2 * 0.7,
    jumps: random() < 0.3,
    outages: random() < 0.4,
    refusal: random() < 0.15,
  };
}

export async function openScene(timer: Timer, random: () => number): Promise<Scene> {
  const start = Date.UTC(2026, 10, 30, 8, 50);
  const trueNow = () => start + timer.now();
  const parts = { timer, random, now: trueNow };
  const store = await openStore(":memory:");
  const subscriptions = await subscribed(store, start, random);
  const [told, wishes]: [string[], { address: string; at: number }[]] = [[], []];
  const awake: { from: number; until: number }[] = [];
  let running: Running | null = null;

  const scene: Scene = {
    start,
    weather: weatherOf(random),
    platforms: [
      makePlatform({ name: "slack", knowsMarkers: false, ...parts }),
      makePlatform({ name: "discord", knowsMarkers: true, ...parts }),
    ],
    store,
    subscriptions,
    told,
    wishes,
    awake,
    skewMs: 0,
    random,
    trueNow,
    begin(dangers) {
      const stretch = { from: trueNow(), until: Number.POSITIVE_INFINITY };
      awake.push(stretch);
      const onDeath = () => {
        stretch.until = trueNow();
      };
      const life = live({ ...dangers, random, onDeath });
      const post = makeDigestPost({
        store: mortal(store, life),
        now: () => new Date(trueNow() + scene.skewMs),
        records: () => [RECORD],
        serves: () => true,
        isAlone: true,
        timer: mortalTimer(timer, life),
        adapterOf: (address) =>
          scene.platforms.find(({ adapter }) => address.startsWith(`${adapter.platform}:`))?.adapter,
        tellOwner: async (subscription) => void told.push(subscription.id),
        log: pino({ level: "silent" }),
      });
      running = { post, life };
    },
    isAlive: () => running !== null,
    bury: () => {
      const isDead = running?.life.isDead === true;
      if (isDead) running = null;
      return isDead;
    },
    kill: () => {
      if (running !== null) running.life.isDead = true;
      running = null;
    },
    tick: () => void running?.post.tick().catch(() => undefined),
    wish: () => {
      const one = subscriptions[Math.floor(random() * subscriptions.length)];
      if (one === undefined || running === null) return;
      wishes.push({ address: one.address, at: trueNow() });
      for (let times = random() < 0.5 ? 2 : 1; times > 0; times--)
        void running.post.postNow(one).catch(() => undefined);
    },
    resumeAll: async () => {
      for (const { id } of subscriptions)
        if ((await store.subscriptions.get(id))?.pausedUntil !== null)
          await store.subscriptions.pause(id, null, null);
    },
  };
  return scene;
}

/** Four channels, two on each platform, whose daily digests come due in the next half hour. */
async function subscribed(store: Store, start: number, random: () => number): Promise<Subscription[]> {
  const articles = RECORD.articles.map(({ id }) => id);
  await store.arrivals.note("kerry-lavrov", articles, new Date(start - 24 * HOUR));
  const subscriptions: Subscription[] = [];
  for (const address of ["slack:T1/C0", "discord:G1/1", "slack:T1/C2", "discord:G1/3"]) {
    const slot = new Date(start + (10 + Math.floor(random() * 30)) * MINUTE);
    const digest = digestAt(address, slot, new Date(start - HOUR));
    subscriptions.push(await store.subscriptions.add({ ...digest, whenEmpty: "line" }));
  }
  return subscriptions;
}
