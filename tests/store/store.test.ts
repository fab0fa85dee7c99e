import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claim, Delivery, Subscription } from "../../src/digests/subscription.ts";
import { NOTHING_YET } from "../../src/questions/answered.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";

const at = (iso: string) => new Date(iso);
const NOON = at("2026-11-27T12:00:00.000Z");

const subscription: Omit<Subscription, "id"> = {
  briefing: "kerry-lavrov",
  address: "slack:T1/C2",
  placeName: "#russia-desk",
  cadence: { every: "week", on: "monday" },
  time: "09:00",
  zone: "Europe/Berlin",
  filter: "syria -iran",
  style: "compact",
  whenEmpty: null,
  onThisDay: false,
  timeline: false,
  owner: { id: "U1", name: "Zoë *b* <@U2>" },
  createdAt: NOON,
  plannedUntil: NOON,
  pausedUntil: null,
  pausedBecause: null,
};

const delivery = (more: Partial<Delivery> = {}): Delivery => ({
  id: "d1",
  subscription: "1",
  address: "slack:T1/C2",
  slot: at("2026-11-30T08:00:00.000Z"),
  part: 0,
  payload: null,
  state: "planned",
  attempts: 0,
  attemptAt: null,
  notBefore: at("2026-11-30T08:00:00.000Z"),
  absences: 0,
  receipt: null,
  says: null,
  onRequest: false,
  fence: 0,
  owner: null,
  leaseUntil: null,
  ...more,
});

const claim = (now: Date, more: Partial<Claim> = {}): Claim => ({
  owner: "one",
  platform: "slack",
  now,
  until: new Date(now.getTime() + 60_000),
  limit: 9,
  ...more,
});
const ids = (deliveries: readonly Delivery[]) => deliveries.map(({ id }) => id);

let folder: string;
let store: Store;
let beside: Store;
const file = () => join(folder, "data", "readout.db");

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-store-"));
  [store, beside] = await Promise.all([openStore(file()), openStore(file())]);
});
afterEach(async () => {
  await Promise.all([store.close(), beside.close()]);
  rmSync(folder, { recursive: true });
});

async function reopened(): Promise<Store> {
  await store.close();
  store = await openStore(file());
  return store;
}

describe("subscriptions in the store", () => {
  it("come back as they were made, also after it was closed and from beside", async () => {
    const made = await store.subscriptions.add(subscription);
    expect(made).toEqual({ ...subscription, id: "1" });
    expect(await beside.subscriptions.get("1")).toEqual(made);
    expect(await (await reopened()).subscriptions.at("slack:T1/C2")).toEqual([made]);
    expect(await store.subscriptions.at("slack:T1/C9")).toEqual([]);
  });

  it("get short numbers that are never given twice, also by two processes at once", async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, i) => (i % 2 ? store : beside).subscriptions.add(subscription)),
    );
    expect(made.map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
    await store.subscriptions.remove("12", NOON);
    expect((await store.subscriptions.add(subscription)).id).toBe("13");
  });

  it("are gone when removed and back under the same number when that is undone", async () => {
    const made = await store.subscriptions.add(subscription);
    expect(await store.subscriptions.remove("1", NOON)).toEqual(made);
    expect(await store.subscriptions.remove("1", NOON)).toBeNull();
    expect(await store.subscriptions.all()).toEqual([]);
    expect(await store.subscriptions.restore("1")).toEqual(made);
    expect(await store.subscriptions.restore("1")).toBeNull();
    expect(await beside.subscriptions.all()).toEqual([made]);
  });

  it("are paused, resumed and changed", async () => {
    await store.subscriptions.add({ ...subscription, cadence: { every: "weekday" } });
    expect(await store.subscriptions.pause("1", "resumed by hand", "the channel is archived")).toMatchObject({
      pausedUntil: "resumed by hand",
      pausedBecause: "the channel is archived",
    });
    expect(await store.subscriptions.pause("1", NOON, null)).toMatchObject({
      pausedUntil: NOON,
      pausedBecause: null,
    });
    expect(await store.subscriptions.pause("1", null, null)).toMatchObject({ pausedUntil: null });
    expect(
      await store.subscriptions.change("1", { cadence: { every: "day" }, time: "10:30", filter: "" }),
    ).toMatchObject({
      cadence: { every: "day" },
      time: "10:30",
      filter: "",
      zone: "Europe/Berlin",
    });
    expect(await store.subscriptions.change("7", { time: "10:30" })).toBeNull();
  });
});

describe("deliveries in the store", () => {
  beforeEach(async () => {
    await store.subscriptions.add(subscription);
  });

  it("are planned once for a slot, whoever plans them, and the plan never moves back", async () => {
    const until = at("2026-11-30T08:01:00.000Z");
    await Promise.all([
      store.subscriptions.plan("1", [delivery()], until),
      beside.subscriptions.plan("1", [delivery({ id: "other" })], until),
    ]);
    await store.subscriptions.plan("1", [], NOON);
    expect(await store.deliveries.claim(claim(until))).toHaveLength(1);
    expect((await store.subscriptions.get("1"))?.plannedUntil).toEqual(until);
  });

  it("are claimed from their time on, oldest slot first, and those left while sending at once", async () => {
    const [first, second] = [at("2026-12-07T08:00:00.000Z"), at("2026-12-08T08:00:00.000Z")];
    const other = await store.subscriptions.add({ ...subscription, address: "slack:T1/C3" });
    const late = delivery({ id: "d2", subscription: other.id, slot: second, notBefore: second });
    const sending = delivery({
      id: "d3",
      slot: first,
      state: "sending",
      notBefore: at("2027-01-01T00:00:00.000Z"),
    });
    const sent = delivery({ id: "d4", slot: at("2026-12-09T08:00:00.000Z"), state: "sent" });
    await store.subscriptions.plan("1", [sending, late, sent], NOON);
    expect(ids(await store.deliveries.claim(claim(first)))).toEqual(["d3"]);
    expect(ids(await store.deliveries.claim(claim(second)))).toEqual(["d3", "d2"]);
    expect((await store.deliveries.of("1", 2)).map(({ id }) => id)).toEqual(["d4", "d3"]);
  });

  it("are claimed by one owner until its lease ends, and then the first can settle no more", async () => {
    const due = at("2026-11-30T08:00:00.000Z");
    await store.subscriptions.plan("1", [delivery()], NOON);
    const claims = await Promise.all([
      store.deliveries.claim(claim(due)),
      beside.deliveries.claim(claim(due, { owner: "two" })),
    ]);
    const [mine] = claims.flat();
    expect(claims.flat()).toHaveLength(1);
    expect(mine).toMatchObject({ fence: 1, leaseUntil: new Date(due.getTime() + 60_000) });
    const later = new Date(due.getTime() + 60_000);
    const [taken] = await beside.deliveries.claim(claim(later, { owner: "three" }));
    expect(taken).toMatchObject({ owner: "three", fence: 2 });
    expect(await store.deliveries.settle(mine as Delivery, { ...(mine as Delivery), state: "sent" })).toBe(
      false,
    );
    expect((await store.deliveries.get("d1"))?.state).toBe("planned");
  });

  it("are not claimed again by whoever still works on them, though the lease be over", async () => {
    const due = at("2026-11-30T08:00:00.000Z");
    await store.subscriptions.plan("1", [delivery()], NOON);
    const [mine] = await store.deliveries.claim(claim(due));
    const later = new Date(due.getTime() + 120_000);
    expect(await store.deliveries.claim(claim(later, { except: ["other", "d1"] }))).toEqual([]);
    expect(await store.deliveries.settle(mine as Delivery, { ...(mine as Delivery), state: "sent" })).toBe(
      true,
    );
  });

  it("are free at once where a service knows that whoever claimed them is dead", async () => {
    const due = at("2026-11-30T08:00:00.000Z");
    await store.subscriptions.plan("1", [delivery()], NOON);
    await store.deliveries.claim(claim(due));
    await store.deliveries.releaseOthers("discord", "two");
    await store.deliveries.releaseOthers("slack", "one");
    expect(await store.deliveries.claim(claim(due, { owner: "two" }))).toEqual([]);
    await store.deliveries.releaseOthers("slack", "two");
    expect(ids(await store.deliveries.claim(claim(due, { owner: "two" })))).toEqual(["d1"]);
  });

  it("come a thread after its parent, and none while an earlier one's outcome is open", async () => {
    const [first, second] = [at("2026-11-30T08:00:00.000Z"), at("2026-12-07T08:00:00.000Z")];
    const thread = delivery({ id: "thread", part: 1 });
    const next = delivery({ id: "next", slot: second, notBefore: second });
    await store.subscriptions.plan("1", [delivery({ state: "unknown" }), thread, next], NOON);
    const [open] = await store.deliveries.claim(claim(second, { until: second }));
    expect([open?.id, ids(await store.deliveries.claim(claim(second, { until: second })))]).toEqual([
      "d1",
      ["d1"],
    ]);
    const stands = await store.deliveries.get("d1");
    await store.deliveries.settle(stands as Delivery, { ...(stands as Delivery), state: "sent" });
    expect(ids(await store.deliveries.claim(claim(second)))).toEqual(["thread", "next"]);
    expect(await store.deliveries.openPlatforms()).toEqual(["slack"]);
    expect(await store.deliveries.dueNext("slack")).toEqual(first);
    expect(await store.deliveries.dueNext("discord")).toBeNull();
  });

  it("are settled by one process only", async () => {
    await store.subscriptions.plan("1", [delivery()], NOON);
    const claimed = delivery({ state: "sending", attempts: 1, attemptAt: NOON, payload: "{}" });
    const won = await Promise.all([
      store.deliveries.settle(delivery(), claimed),
      beside.deliveries.settle(delivery(), claimed),
    ]);
    expect(won.sort()).toEqual([false, true]);
    expect(await (await reopened()).deliveries.get("d1")).toEqual(claimed);
  });

  it("are frozen together with their thread, or not at all", async () => {
    await store.subscriptions.plan("1", [delivery()], NOON);
    const frozen = delivery({ payload: '{"headline":"Digest"}' });
    const thread = delivery({ id: "d1-thread", part: 1, payload: "{}" });
    expect(await store.deliveries.freeze(delivery(), frozen, [thread])).toBe(true);
    expect(await beside.deliveries.freeze(delivery(), frozen, [delivery({ id: "x", part: 2 })])).toBe(false);
    expect(await store.deliveries.get("d1-thread")).toEqual(thread);
    expect(await store.deliveries.get("x")).toBeNull();
    expect((await store.deliveries.of("1", 9)).map(({ id }) => id)).toEqual(["d1"]);
    const anew = delivery({ id: "d1-thread", part: 1, payload: '{"headline":"later"}' });
    expect(await store.deliveries.freeze(frozen, frozen, [anew])).toBe(true);
    expect(await store.deliveries.get("d1-thread")).toEqual(anew);
  });

  it("are taken back where the clock had run ahead, except what was posted", async () => {
    const [today, ahead] = [at("2026-12-01T08:00:00.000Z"), at("2027-12-01T08:00:00.000Z")];
    const rows = [
      delivery({ id: "past", slot: NOON, state: "skipped" }),
      delivery({ id: "missed", slot: at("2027-01-04T08:00:00.000Z"), state: "skipped" }),
      delivery({ id: "posted", slot: at("2027-11-29T08:00:00.000Z"), state: "sent", attempts: 1 }),
    ];
    await store.subscriptions.plan("1", rows, ahead);
    await store.arrivals.note("kl", ["a1"], ahead);
    expect(await store.subscriptions.rewind(today)).toBe(1);
    expect(ids(await store.deliveries.of("1", 9))).toEqual(["posted", "past"]);
    expect((await store.subscriptions.get("1"))?.plannedUntil).toEqual(today);
    expect((await store.arrivals.note("kl", ["a1"], ahead)).get("a1")).toEqual(today);
  });
});

describe("what else the store remembers", () => {
  it("keeps when an article was first seen", async () => {
    const many = Array.from({ length: 1200 }, (_, i) => `a${i}`);
    expect((await store.arrivals.note("kl", many, NOON)).get("a1199")).toEqual(NOON);
    const later = at("2026-12-01T00:00:00.000Z");
    const seen = await beside.arrivals.note("kl", ["a0", "new"], later);
    expect([seen.get("a0"), seen.get("new")]).toEqual([NOON, later]);
    expect((await store.arrivals.note("other", ["a0"], later)).get("a0")).toEqual(later);
  });

  it("knows when nothing was running: between two processes, and while one slept", async () => {
    await store.uptime.beat("one", at("2026-12-21T07:50:00.000Z"));
    await store.uptime.beat("one", at("2026-12-21T07:52:00.000Z"));
    await beside.uptime.beat("two", at("2026-12-21T10:38:00.000Z"));
    await beside.uptime.beat("two", at("2026-12-21T12:00:00.000Z"));
    const day = [at("2026-12-21T00:00:00.000Z"), at("2026-12-22T00:00:00.000Z")] as const;
    expect(await store.uptime.gaps(...day)).toEqual([
      { from: at("2026-12-21T07:52:00.000Z"), until: at("2026-12-21T10:38:00.000Z") },
      { from: at("2026-12-21T10:38:00.000Z"), until: at("2026-12-21T12:00:00.000Z") },
    ]);
    expect(await store.uptime.gaps(at("2026-12-21T13:00:00.000Z"), day[1])).toEqual([]);
  });

  it("keeps what buttons do", async () => {
    const action = { do: "ask", command: null, text: "and “Iran”?" } as const;
    await store.buttons.keep([{ id: "b1", action }], NOON);
    await store.buttons.keep([{ id: "b1", action }], NOON);
    await store.buttons.keep([], NOON);
    expect(await (await reopened()).buttons.actionOf("b1")).toEqual(action);
    expect(await store.buttons.actionOf("b2")).toBeNull();
  });

  it("forgets what a conversation was about after two hours, or when told to", async () => {
    const about = { ...NOTHING_YET, people: ["sergei-lavrov"], question: "in May?" };
    await store.conversations.remember("slack:T1/C2", NOTHING_YET, NOON);
    await store.conversations.remember("slack:T1/C2", about, NOON);
    expect(await beside.conversations.about("slack:T1/C2", at("2026-11-27T14:00:00.000Z"))).toEqual(about);
    expect(await store.conversations.about("slack:T1/C2", at("2026-11-27T14:00:00.001Z"))).toBeNull();
    await store.conversations.clear("slack:T1/C2");
    expect(await store.conversations.about("slack:T1/C2", NOON)).toBeNull();
  });

  it("tells an event that comes twice from a new one, for 26 hours", async () => {
    const seen = await Promise.all([store.inbox.isNew("Ev1", NOON), beside.inbox.isNew("Ev1", NOON)]);
    expect(seen.sort()).toEqual([false, true]);
    const next = await reopened();
    expect(await next.inbox.isNew("Ev1", at("2026-11-28T13:59:00.000Z"))).toBe(false);
    const later = await openStore(file());
    expect(await later.inbox.isNew("Ev1", at("2026-11-28T14:00:01.000Z"))).toBe(true);
    await later.close();
  });
});

describe("opening the store", () => {
  it("refuses a file that is no store, and names it with the remedy", async () => {
    const broken = join(folder, "broken.db");
    writeFileSync(
      broken,
      "this is no database, though it is long enough to be looked at as one. ".repeat(20),
    );
    await expect(openStore(broken)).rejects.toThrow(/broken\.db cannot be opened .*READOUT_DATA/s);
  });

  it("refuses a store of a later version", async () => {
    const { DatabaseSync } = await sqlite();
    const later = new DatabaseSync(file());
    later.exec("insert into migrations (name, ran_at) values ('999-from-the-future', '')");
    later.close();
    await expect(openStore(file())).rejects.toThrow(/later version of Readout \(999-from-the-future\)/);
  });

  it("keeps a store in memory for itself", async () => {
    const memory = await openStore(":memory:");
    await memory.subscriptions.add(subscription);
    expect(await memory.subscriptions.all()).toHaveLength(1);
    await memory.close();
  });
});

async function sqlite(): Promise<{
  DatabaseSync: new (file: string) => { exec(sql: string): void; close(): void };
}> {
  const own = process.getBuiltinModule("node:sqlite") as never;
  return own ?? ((await import("@photostructure/sqlite")) as never);
}
