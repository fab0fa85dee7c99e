import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { anArticle } from "../../replies/build-record.ts";
import { at, LATER, RECORD, type Scene, SUBSCRIPTION, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
  await store.subscriptions.add({ ...SUBSCRIPTION, cadence: { every: "new" } });
});
afterEach(() => store.close());

/** Lets the service run from an instant for some minutes, a tick a minute. */
async function run(from: string, minutes: number): Promise<string[]> {
  const before = stage.adapter.accepted.length;
  const post = makeDigestPost(stage);
  for (let minute = 0; minute <= minutes; minute++) {
    stage.clock = new Date(at(from).getTime() + minute * 60_000);
    await post.tick();
  }
  return stage.adapter.accepted
    .slice(before)
    .filter(({ posting }) => posting.thread === undefined)
    .map(({ posting }) => posting.reply.headline);
}

describe("a digest that follows new articles", () => {
  it("begins with the record so far, ten minutes after it was made", async () => {
    expect(await run("2026-11-27T12:00:00Z", 9)).toEqual([]);
    expect(await run("2026-11-27T12:10:00Z", 120)).toEqual(["Kerry–Lavrov: the record so far"]);
  });

  it("comes when articles came in and no more do, once for all of them", async () => {
    await run("2026-11-27T12:00:00Z", 90);
    stage.record = LATER;
    expect(await run("2026-11-27T15:00:00Z", 4)).toEqual([]);
    const one = anArticle("2026-11-26", "Nothing about the two.");
    stage.record = { ...LATER, articles: [...LATER.articles, one] };
    expect(await run("2026-11-27T15:04:30Z", 4)).toEqual([]);
    expect(await run("2026-11-27T15:09:30Z", 300)).toEqual(["Kerry–Lavrov: one contact changed"]);
  });

  it("says nothing of articles that tell of no contact, before there is one to tell", async () => {
    await run("2026-11-27T12:00:00Z", 90);
    const one = anArticle("2026-11-26", "Nothing about the two.");
    stage.record = { ...RECORD, articles: [...RECORD.articles, one] };
    expect(await run("2026-11-27T15:00:00Z", 90)).toEqual([]);
    stage.record = { ...LATER, articles: [...LATER.articles, one] };
    expect(await run("2026-11-27T18:00:00Z", 90)).toEqual(["Kerry–Lavrov: one contact changed"]);
    const last = stage.adapter.accepted.findLast(({ posting }) => posting.thread === undefined);
    expect(plainText(last!.posting.reply)).toContain("Two articles came in.");
  });

  it("does not wait for ever where articles keep coming in, and comes once an hour at most", async () => {
    await store.subscriptions.change("1", { whenEmpty: "line" });
    await run("2026-11-27T12:00:00Z", 90);
    const articles = Array.from({ length: 120 }, (_, n) =>
      anArticle("2026-11-26", `Story ${n}.`, { id: `x${n}` }),
    );
    const heads: string[] = [];
    for (const [minute] of articles.entries()) {
      stage.record = { ...RECORD, articles: [...RECORD.articles, ...articles.slice(0, minute + 1)] };
      const clock = new Date(at("2026-11-27T15:00:00Z").getTime() + minute * 60_000);
      heads.push(...(await run(clock.toISOString(), 0)));
    }
    expect(heads).toEqual([
      "Kerry–Lavrov: 30 articles came in, no contact new to the record",
      "Kerry–Lavrov: 60 articles came in, no contact new to the record",
    ]);
  });

  it("stays silent while nothing comes in, and while it is paused, and tells after the pause what came in", async () => {
    await run("2026-11-27T12:00:00Z", 90);
    await store.subscriptions.pause("1", "resumed by hand", null);
    stage.record = LATER;
    expect(await run("2026-11-28T12:00:00Z", 90)).toEqual([]);
    await store.subscriptions.pause("1", null, null);
    expect(await run("2026-11-28T14:00:00Z", 90)).toEqual(["Kerry–Lavrov: one contact changed"]);
  });
});
