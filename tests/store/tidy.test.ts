import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newDelivery } from "../../src/digests/delivery/plan.ts";
import type { DeliveryState, Subscription } from "../../src/digests/subscription.ts";
import { NOTHING_YET } from "../../src/questions/answered.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { SUBSCRIPTION } from "../digests/build-digest.ts";

const DAY = 86_400_000;
const START = Date.parse("2026-11-30T08:00:00Z");
const day = (count: number) => new Date(START + count * DAY);

let store: Store;
let one: Subscription;
beforeEach(async () => {
  store = await openStore(":memory:");
  one = await store.subscriptions.add(SUBSCRIPTION);
});
afterEach(() => store.close());

/** A digest of a day that has become so, with its words. */
async function digest(on: Date, state: DeliveryState, subscription = one): Promise<void> {
  const planned = { ...newDelivery(subscription, on), payload: "{}", state };
  await store.subscriptions.plan(subscription.id, [planned], subscription.plannedUntil);
}
const slots = async (id = "1") => (await store.deliveries.of(id, 99)).map(({ slot }) => slot);
const worded = async () =>
  (await store.deliveries.of("1", 99)).filter(({ payload }) => payload !== null).map(({ slot }) => slot);

describe("a store that has run for long", () => {
  it("brings back a subscription that was taken away for a month, and then no more", async () => {
    const two = await store.subscriptions.add(SUBSCRIPTION);
    await digest(day(0), "sent", one);
    await store.subscriptions.remove(one.id, day(0));
    await store.tidy(day(29));
    expect(await store.subscriptions.restore(one.id)).not.toBeNull();
    await store.subscriptions.remove(one.id, day(0));
    await store.tidy(day(31));
    expect(await store.subscriptions.restore(one.id)).toBeNull();
    expect(await slots(one.id)).toEqual([]);
    expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual([two.id]);
  });

  it("gives the number of the latest subscription to no other, though it was taken away long ago", async () => {
    await store.subscriptions.remove(one.id, day(0));
    await store.tidy(day(99));
    expect((await store.subscriptions.add(SUBSCRIPTION)).id).toBe("2");
  });

  it("keeps the words of the last twelve digests that were posted, and of older ones what became of them", async () => {
    for (let i = 0; i < 20; i++) await digest(day(i), i % 5 === 4 ? "empty" : "sent");
    await store.tidy(day(20));
    expect(await slots()).toHaveLength(20);
    expect((await worded()).at(-1)).toEqual(day(5));
  });

  it("forgets what became of a digest after 400 days", async () => {
    for (const on of [day(0), day(50), day(300)]) await digest(on, "sent");
    await store.tidy(day(420));
    expect(await slots()).toEqual([day(300), day(50)]);
  });

  it("keeps the last one that was posted however old, since the next one covers all after it", async () => {
    await digest(day(-1), "sent");
    await digest(day(0), "sent");
    await digest(day(7), "skipped");
    await store.tidy(day(900));
    expect(await slots()).toEqual([day(7), day(0)]);
  });

  it("leaves alone what is not settled yet", async () => {
    await digest(day(0), "unknown");
    await digest(day(1), "planned");
    await store.tidy(day(900));
    expect(await worded()).toEqual([day(1), day(0)]);
  });

  it("keeps a button as long as it is sent out, and 400 days more", async () => {
    const button = { id: "b1", action: { do: "ask", command: null, text: "and Iran?" } } as const;
    await store.buttons.keep([button], day(0));
    await store.buttons.keep([button], day(200));
    await store.tidy(day(599));
    expect(await store.buttons.actionOf("b1")).not.toBeNull();
    await store.tidy(day(601));
    expect(await store.buttons.actionOf("b1")).toBeNull();
  });

  it("keeps what people report as wrong for 400 days, and what conversations were about for one", async () => {
    await store.reports.add({
      briefing: "kerry-lavrov",
      contact: "c1",
      what: "the day",
      by: { id: "U1", name: "Ann" },
      at: day(0),
    });
    await store.conversations.remember("slack:T1/C2", NOTHING_YET, day(0));
    await store.tidy(day(2));
    expect(await store.conversations.about("slack:T1/C2", day(0))).toBeNull();
    expect(await store.reports.all()).toHaveLength(1);
    await store.tidy(day(401));
    expect(await store.reports.all()).toEqual([]);
  });

  it("keeps a notice that nobody could be told, and forgets one that was told", async () => {
    const reply = { headline: "h", parts: [], archive: null, buttons: [] };
    const notice = {
      subscription: "1",
      address: "slack:T1/@U1",
      place: "slack:T1/C2",
      reply,
      madeAt: day(0),
      notBefore: day(0),
      tries: 0,
      says: null,
    };
    await store.notices.add({ ...notice, id: "told", state: "told" });
    await store.notices.add({ ...notice, id: "not told", state: "not told" });
    await store.tidy(day(31));
    expect((await store.notices.untold()).map(({ id }) => id)).toEqual(["not told"]);
    expect(await store.notices.add({ ...notice, id: "told", state: "waiting" })).toBe(true);
    await store.tidy(day(401));
    expect((await store.notices.untold()).map(({ id }) => id)).toEqual([]);
  });
});
