import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import { UNLIMITED } from "../../../src/digests/delivery/pacer.ts";
import type { Subscription } from "../../../src/digests/subscription.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { at, LATER, type Scene, SUBSCRIPTION, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;
let subscription: Subscription;
const DUE = at("2026-11-30T08:00:00Z");

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
  subscription = await store.subscriptions.add(SUBSCRIPTION);
  await store.arrivals.note(
    "kerry-lavrov",
    stage.record.articles.map(({ id }) => id),
    SUBSCRIPTION.createdAt,
  );
});
afterEach(() => store.close());

const minutes = (count: number) => count * 60_000;
/** Lets the service run from now for some minutes, a tick a minute. */
async function run(from: Date, forMinutes: number, post = makeDigestPost(stage), each = 1): Promise<void> {
  for (let minute = 0; minute <= forMinutes; minute += each) {
    stage.clock = new Date(from.getTime() + minutes(minute));
    await post.tick();
  }
}
const headlines = () => stage.adapter.accepted.map(({ posting }) => posting.reply.headline);
const states = async () => (await store.deliveries.of("1", 9)).map(({ state }) => state);
const FIRST = ["Kerry–Lavrov: the record so far", "Kerry–Lavrov: what each side said"];

describe("a digest that is due", () => {
  it("is posted once with its thread, however often the planner wakes", async () => {
    await run(new Date(DUE.getTime() - minutes(3)), 2);
    expect(stage.adapter.calls).toBe(0);
    await run(DUE, 30);
    expect(headlines()).toEqual(FIRST);
    expect(stage.adapter.accepted[1]?.posting.thread).toBe("m1");
    expect(await states()).toEqual(["sent"]);
  });

  it("covers what came in since the last one, and the week after says that nothing did", async () => {
    await run(DUE, 1);
    stage.record = LATER;
    await run(at("2026-12-05T08:00:00Z"), 1);
    await run(at("2026-12-07T08:00:00Z"), 1);
    await run(at("2026-12-14T08:00:00Z"), 1);
    expect(headlines().slice(2)).toEqual([
      "Kerry–Lavrov: one contact changed",
      "Kerry–Lavrov: what each side said",
      "Kerry–Lavrov: nothing new came in",
    ]);
  });

  it("stays away on quiet days of a daily one, and says so once a week", async () => {
    await store.subscriptions.change("1", { cadence: { every: "day" } });
    for (let day = 0; day < 16; day++)
      await run(new Date(at("2026-12-01T08:00:00Z").getTime() + day * minutes(1440)), 0);
    expect(headlines()).toEqual([
      ...FIRST,
      "Kerry–Lavrov: nothing new came in",
      "Kerry–Lavrov: nothing new came in",
    ]);
  });

  it("is posted late after an outage, and says since when nothing was running", async () => {
    await run(new Date(DUE.getTime() - minutes(10)), 2);
    await run(new Date(DUE.getTime() + minutes(160)), 1, makeDigestPost(stage));
    expect(headlines()[0]).toBe("Kerry–Lavrov: the record so far · LATE");
    const text = plainText(stage.adapter.accepted[0]!.posting.reply);
    expect(text).toContain(
      "Due Mon 30 Nov 2026, 09:00; posted 11:40 Europe/Berlin. Readout was not running from 08:52 to 11:40.",
    );
  });

  it("is left to the next one where the outage was too long, which says so", async () => {
    await run(DUE, 1);
    await run(at("2026-12-09T09:00:00Z"), 1);
    expect(await states()).toEqual(["skipped", "sent"]);
    await run(at("2026-12-14T08:00:00Z"), 1);
    const text = plainText(stage.adapter.accepted.at(-1)!.posting.reply);
    expect(text).toContain("Covers Mon 30 Nov, 09:00 – Mon 14 Dec 2026, 09:00 Europe/Berlin");
    expect(text).toContain(
      "The issue of 7 Dec was not posted (Readout was not running from 30 Nov, 09:01 to 9 Dec, 10:00)",
    );
  });

  it("is posted at once when asked for, also while the regular ones are paused", async () => {
    const post = makeDigestPost(stage);
    await store.subscriptions.pause("1", "resumed by hand", null);
    const posted = await post.postNow(subscription);
    expect([posted.state, ...headlines()]).toEqual(["sent", ...FIRST]);
    await run(DUE, 1, post);
    expect(stage.adapter.calls).toBe(2);
  });

  it("that was asked for is there with all parts of its thread when it is said to be posted", async () => {
    const said = "The ministers spoke at length about the border. ".repeat(50);
    const [contact] = LATER.contacts;
    if (contact === undefined) throw new Error("no contact");
    const contacts = ["a", "b", "c"].map((id) => ({
      ...contact,
      id: `c-${id}`,
      positions: contact.positions.map((one) => ({ ...one, text: said })),
    }));
    stage.record = { ...LATER, contacts };
    await makeDigestPost(stage).postNow(subscription);
    expect(headlines().slice(1)).toEqual([
      "Kerry–Lavrov: what each side said (1 of 3)",
      "Kerry–Lavrov: what each side said (2 of 3)",
      "Kerry–Lavrov: what each side said (3 of 3)",
    ]);
  });

  it("that was asked for is posted though the first try fails, nothing is new and the regular ones are paused", async () => {
    await run(DUE, 1);
    await store.subscriptions.change("1", { whenEmpty: "silence" });
    await store.subscriptions.pause("1", "resumed by hand", null);
    stage.adapter.script.push({
      outcome: { outcome: "not sent", permanent: false, says: "Slack is busy.", remedy: "" },
      accepts: false,
    });
    const post = makeDigestPost(stage);
    stage.clock = new Date(DUE.getTime() + minutes(60));
    expect((await post.postNow(subscription)).state).toBe("planned");
    await run(new Date(DUE.getTime() + minutes(61)), 2, post);
    expect(headlines().slice(2)).toEqual(["Kerry–Lavrov: nothing new came in"]);
    expect((await store.deliveries.of("1", 1))[0]).toMatchObject({ state: "sent", onRequest: true });
  });

  it("goes no more to a place that unsubscribed meanwhile", async () => {
    stage.adapter.script.push({
      outcome: { outcome: "not sent", permanent: false, says: "Slack is busy.", remedy: "" },
      accepts: false,
    });
    await run(DUE, 0);
    await store.subscriptions.remove("1", stage.now());
    await run(new Date(DUE.getTime() + minutes(5)), 3);
    expect(stage.adapter.calls).toBe(1);
    expect(await states()).toEqual(["skipped"]);
  });
});

describe("a digest that the platform does not take", () => {
  it("is tried again after the time the platform names, and says how late it is", async () => {
    stage.adapter.script.push({
      outcome: {
        outcome: "not sent",
        permanent: false,
        says: "Slack asks to wait",
        remedy: "",
        retryAfterMs: minutes(20),
      },
      accepts: false,
    });
    await run(DUE, 19);
    expect(stage.adapter.calls).toBe(1);
    await run(new Date(DUE.getTime() + minutes(20)), 2);
    expect(headlines()[0]).toBe("Kerry–Lavrov: the record so far · LATE");
    expect(plainText(stage.adapter.accepted[0]!.posting.reply)).toContain(
      "posted 09:20 Europe/Berlin. Slack asks to wait.",
    );
  });

  it("leaves nobody untold of a refusal for good, though it dies before that is written", async () => {
    stage.adapter.script.push({
      outcome: { outcome: "not sent", permanent: true, says: "Not in the channel.", remedy: "Invite it." },
      accepts: false,
    });
    const deliveries: typeof store.deliveries = {
      ...store.deliveries,
      settle: async (before, after) => {
        if (after.state === "failed") throw new Error("died");
        return await store.deliveries.settle(before, after);
      },
    };
    await run(DUE, 0, makeDigestPost({ ...stage, now: stage.now, store: { ...store, deliveries } }));
    expect(await store.subscriptions.get("1")).toMatchObject({ pausedUntil: "resumed by hand" });
    expect(stage.told).toHaveLength(1);
  });

  it("pauses its subscription after a refusal for good, and tells its owner the remedy", async () => {
    stage.adapter.script.push({
      outcome: {
        outcome: "not sent",
        permanent: true,
        says: "Readout is not in the channel.",
        remedy: "Type /invite @Readout there.",
      },
      accepts: false,
    });
    await run(DUE, 30);
    expect(stage.adapter.calls).toBe(1);
    expect(await store.subscriptions.get("1")).toMatchObject({
      pausedUntil: "resumed by hand",
      pausedBecause: "Readout is not in the channel. Type /invite @Readout there.",
    });
    expect(stage.told.map(({ to }) => to)).toEqual(["U1"]);
    expect(plainText(stage.told[0]!.reply)).toContain("Remedy: Type /invite @Readout there.");
  });

  it("is given up after its time, tells its owner, and is covered by the next", async () => {
    const busy = {
      outcome: { outcome: "not sent", permanent: false, says: "Slack is down", remedy: "" } as const,
      accepts: false,
    };
    stage.adapter.script.push(...Array.from({ length: 500 }, () => busy));
    await run(DUE, 49 * 60, makeDigestPost(stage), 15);
    expect(stage.adapter.calls).toBeLessThan(210);
    expect(plainText(stage.told[0]!.reply)).toMatch(
      /due Mon 30 Nov 2026, 09:00, was not posted\.[\s\S]*not possible within 48 hours: Slack is down/,
    );
    stage.adapter.script.length = 0;
    await run(at("2026-12-07T08:00:00Z"), 1);
    expect(plainText(stage.adapter.accepted[0]!.posting.reply)).toContain(
      "The issue of 30 Nov was not posted",
    );
  });

  it("keeps to one platform's trouble", async () => {
    await store.subscriptions.add({ ...SUBSCRIPTION, address: "discord:1/2" });
    await run(DUE, 1);
    expect(headlines()).toEqual(FIRST);
    expect((await store.deliveries.of("2", 1))[0]).toMatchObject({
      state: "planned",
      says: "discord is not connected",
    });
  });
});

describe("a digest of unknown outcome", () => {
  const lost = { outcome: { outcome: "unknown", says: "the answer was cut off" } as const, accepts: true };
  const dropped = { ...lost, accepts: false };

  it("is looked for and found, never posted again", async () => {
    stage.adapter.script.push(lost);
    await run(DUE, 10);
    expect(headlines()).toEqual(FIRST);
    expect(await states()).toEqual(["sent"]);
    expect((await store.deliveries.of("1", 1))[0]?.receipt).toBe("m1");
  });

  it("is not looked for before the platform had time to show it", async () => {
    stage.adapter.script.push(dropped);
    await run(DUE, 1);
    expect(stage.adapter.calls).toBe(1);
    expect(await states()).toEqual(["unknown"]);
  });

  it("is posted again, the same bytes, when it was looked for twice and is not there", async () => {
    stage.adapter.script.push(dropped);
    await run(DUE, 10);
    expect(headlines()).toEqual(FIRST);
    expect(stage.adapter.accepted[0]?.posting.reply.headline).not.toContain("LATE");
  });

  it("is not posted again when it appears between two looks", async () => {
    stage.adapter.script.push(lost);
    stage.adapter.sightings = [{ seen: "absent" }];
    await run(DUE, 10);
    expect(headlines()).toEqual(FIRST);
  });

  it("is never posted again where the platform cannot tell; its owner is told", async () => {
    stage.adapter.script.push(lost);
    stage.adapter.sightings = Array.from(
      { length: 9999 },
      () => ({ seen: "cannot tell", says: "no right to read the history" }) as const,
    );
    await run(DUE, 49 * 60, makeDigestPost(stage), 15);
    expect(stage.adapter.calls).toBe(1);
    expect(await states()).toEqual(["failed"]);
    expect(plainText(stage.told[0]!.reply)).toContain(
      "not known whether it was posted: no right to read the history",
    );
  });

  it("is looked for again where a look never ends", async () => {
    stage.adapter.script.push(lost);
    await run(DUE, 1);
    const find = stage.adapter.find;
    stage.adapter.find = async (...about) =>
      stage.adapter.looks++ === 0 ? await new Promise(() => {}) : await find(...about);
    const impatient = { now: () => performance.now(), sleep: (ms: number) => sleep(ms >= 60_000 ? 0 : ms) };
    await run(
      new Date(DUE.getTime() + minutes(3)),
      10,
      makeDigestPost({ ...stage, now: stage.now, timer: impatient }),
    );
    expect(await states()).toEqual(["sent"]);
    expect(headlines()).toEqual(FIRST);
  });

  it("is settled by who looks for it, though the wait for its turn outlasts the claim", async () => {
    await store.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T1/C3" });
    stage.adapter.script.push(lost, lost);
    await run(DUE, 1);
    // Each look takes longer than a claim holds, and the ticks go on meanwhile.
    const find: typeof stage.adapter.find = async (...about) => {
      const seen = await stage.adapter.find(...about);
      stage.clock = new Date(stage.clock.getTime() + 40_000 * stage.adapter.looks);
      for (let turn = 0; turn < 20 * stage.adapter.looks; turn++) await sleep(1);
      return seen;
    };
    const slow = makeDigestPost({
      ...stage,
      now: () => stage.clock,
      adapterOf: () => ({ ...stage.adapter, find }),
    });
    stage.clock = new Date(DUE.getTime() + minutes(5));
    await Promise.all([slow.tick(), slow.tick()]);
    expect(stage.adapter.looks).toBe(2);
    expect(await states()).toEqual(["sent"]);
    expect((await store.deliveries.of("2", 1))[0]?.state).toBe("sent");
  });

  it("counts as unknown when the adapter throws", async () => {
    stage.adapter.script.push({ outcome: "throws", accepts: true });
    await run(DUE, 10);
    expect(headlines()).toEqual(FIRST);
  });
});

describe("a digest of unknown outcome where the platform knows a marker again", () => {
  const lost = { outcome: { outcome: "unknown", says: "the answer was cut off" } as const, accepts: false };
  beforeEach(() => {
    stage.adapter.pace = { ...UNLIMITED, repeatWithinMs: 60_000 };
  });
  const seconds = async (from: number, to: number, post = makeDigestPost(stage)) =>
    run(new Date(DUE.getTime() + from * 1000), (to - from) / 60, post, 1 / 6);

  it("is repeated with the same marker and the same bytes within that time, and not looked for", async () => {
    stage.adapter.script.push(lost, lost);
    await seconds(0, 30);
    expect(stage.adapter.calls).toBe(4);
    expect(headlines()).toEqual(FIRST);
    expect(stage.adapter.looks).toBe(0);
  });

  it("is looked for instead once a repetition might come too late to be known again", async () => {
    stage.adapter.script.push(...Array.from({ length: 99 }, () => lost));
    await seconds(0, 110);
    const calls = stage.adapter.calls;
    expect(stage.adapter.looks).toBe(0);
    expect(stage.adapter.lastCall.getTime() - DUE.getTime()).toBeLessThan(45_000);
    stage.adapter.script.length = 0;
    await seconds(120, 180);
    expect(stage.adapter.looks).toBe(2);
    expect(stage.adapter.calls).toBe(calls + 2);
    expect(headlines()).toEqual(FIRST);
  });

  it("is repeated by the next service after a crash", async () => {
    let claims = 0;
    const claim: Store["deliveries"]["claim"] = (wish) =>
      claims++ === 0 ? store.deliveries.claim(wish) : new Promise(() => {});
    const before = makeDigestPost({
      ...stage,
      store: { ...store, deliveries: { ...store.deliveries, claim } },
      now: () => stage.clock,
      adapterOf: () => ({ ...stage.adapter, post: () => new Promise(() => {}) }),
    });
    stage.clock = DUE;
    void before.tick();
    for (let i = 0; i < 1_000 && (await states())[0] !== "sending"; i++) await sleep(10);
    await seconds(20, 40, makeDigestPost({ ...stage, isAlone: true, now: () => stage.clock }));
    expect(headlines()).toEqual(FIRST);
    expect(stage.adapter.looks).toBe(0);
  });
});

describe("a store that was brought back from a backup", () => {
  beforeEach(() => store.marks.set("restored", new Date(DUE.getTime() + minutes(10))));

  it("looks for what came due since before it posts, and posts what is not there", async () => {
    stage.adapter.sightings = [{ seen: "found", receipt: "m77" }];
    await run(new Date(DUE.getTime() + minutes(11)), 5);
    expect(stage.adapter.calls).toBe(0);
    expect((await store.deliveries.of("1", 1))[0]).toMatchObject({ state: "sent", receipt: "m77" });
    const other = await store.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T1/C3" });
    await run(new Date(DUE.getTime() + minutes(20)), 5);
    expect(stage.adapter.accepted.map(({ address }) => address)).toEqual(["slack:T1/C3", "slack:T1/C3"]);
    expect((await store.deliveries.of(other.id, 1))[0]).toMatchObject({ state: "sent", attempts: 1 });
  });

  it("leaves what it does not find and is too late by now to the next one", async () => {
    await run(new Date(DUE.getTime() + 3 * 24 * minutes(60)), 5);
    expect(stage.adapter.calls).toBe(0);
    expect((await store.deliveries.of("1", 1))[0]).toMatchObject({
      state: "skipped",
      says: "Readout was not running",
    });
    await run(at("2026-12-07T08:00:00Z"), 1);
    expect(headlines()).toEqual(FIRST);
  });
});

describe("a clock that jumps", () => {
  it("posts no digest twice when it goes back, and none too few when it had run a year ahead", async () => {
    await run(DUE, 1);
    await run(new Date(DUE.getTime() - minutes(60)), 70, undefined, 10);
    expect(headlines()).toEqual(FIRST);
    await run(at("2027-12-06T08:00:00Z"), 0);
    stage.record = LATER;
    await run(new Date(DUE.getTime() + minutes(30)), 1);
    await run(at("2026-12-07T08:00:00Z"), 1);
    expect(headlines().filter((one) => one.includes("one contact changed"))).toHaveLength(1);
  });

  it("finds a posting that was sent while the clock was hours ahead", async () => {
    const lost = { outcome: { outcome: "unknown", says: "the answer was cut off" } as const, accepts: true };
    stage.adapter.script.push(lost);
    await run(DUE, 10);
    const since = stage.adapter.lookedSince[0] as Date;
    expect(DUE.getTime() - since.getTime()).toBeGreaterThan(14 * 60 * minutes(1));
  });
});

describe("a process", () => {
  it("that slept between the intent and the posting does not post any more, and posts later", async () => {
    const settle = store.deliveries.settle;
    let slept = false;
    const slow: Store = {
      ...store,
      deliveries: {
        ...store.deliveries,
        settle: async (before, after) => {
          const done = await settle(before, after);
          if (after.state === "sending" && !slept) {
            slept = true;
            stage.clock = new Date(stage.clock.getTime() + minutes(9));
          }
          return done;
        },
      },
    };
    stage.clock = DUE;
    await makeDigestPost({ ...stage, store: slow, now: () => stage.clock }).tick();
    expect(headlines()).toEqual(FIRST);
    expect((await store.deliveries.of("1", 1))[0]?.attempts).toBe(2);
  });

  it("leaves alone what goes to a platform that another one serves", async () => {
    stage.clock = DUE;
    await makeDigestPost({ ...stage, now: () => stage.clock, serves: (one) => one === "terminal" }).tick();
    expect(await store.deliveries.of("1", 1)).toEqual([]);
    expect(stage.adapter.calls).toBe(0);
  });
});

describe("a crash", () => {
  type Point = {
    readonly of: "deliveries" | "subscriptions";
    readonly call: "plan" | "freeze" | "settle";
    readonly nth: number;
    readonly after: boolean;
  };
  const points: Point[] = [
    { of: "subscriptions", call: "plan", nth: 1, after: false },
    { of: "subscriptions", call: "plan", nth: 1, after: true },
    { of: "deliveries", call: "freeze", nth: 1, after: false },
    { of: "deliveries", call: "freeze", nth: 1, after: true },
    ...[1, 2, 3, 4].flatMap((nth): Point[] => [
      { of: "deliveries", call: "settle", nth, after: false },
      { of: "deliveries", call: "settle", nth, after: true },
    ]),
  ];

  /** The same store, except that the process dies before or after its nth call of one method. */
  function dying(point: Point): Store {
    let calls = 0;
    let isDead = false;
    const part = store[point.of] as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const watched = new Proxy(part, {
      get:
        (methods, name: string) =>
        async (...given: unknown[]) => {
          if (isDead) throw new Error("dead");
          const isPoint = name === point.call && ++calls === point.nth;
          isDead = isPoint;
          if (isPoint && !point.after) throw new Error("dead");
          const result = await methods[name]?.(...given);
          if (isPoint) throw new Error("dead");
          return result;
        },
    });
    return { ...store, [point.of]: watched };
  }

  it.each(points)(
    "at $call of $of no. $nth (after: $after) neither loses nor doubles the digest",
    async (point) => {
      const killed = makeDigestPost({ ...stage, store: dying(point), now: () => stage.clock });
      await run(new Date(DUE.getTime() - minutes(1)), 1, {
        ...killed,
        tick: () => killed.tick().catch(() => undefined),
      });
      await run(new Date(DUE.getTime() + minutes(1)), 15, makeDigestPost(stage));
      expect(headlines().map((one) => one.replace(" · LATE", ""))).toEqual(FIRST);
      expect(await states()).toEqual(["sent"]);
    },
  );

  it("between two services on one store posts once", async () => {
    stage.clock = DUE;
    await Promise.all([makeDigestPost(stage).tick(), makeDigestPost(stage).tick()]);
    await run(DUE, 5);
    expect(headlines()).toEqual(FIRST);
  });
});
