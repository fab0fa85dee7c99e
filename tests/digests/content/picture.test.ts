import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/adapter.ts";
import { preview } from "../../../src/digests/asking/preview.ts";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import type { Subscription } from "../../../src/digests/subscription.ts";
import type { Reply } from "../../../src/replies/reply.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { aRecord, field } from "../../replies/build-record.ts";
import { at, callArticle, LATER, RECORD, type Scene, SUBSCRIPTION, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;
let subscription: Subscription;

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
  subscription = await store.subscriptions.add({ ...SUBSCRIPTION, timeline: true });
  await tick("2026-11-29T08:00:00Z");
});
afterEach(() => store.close());

async function tick(iso: string): Promise<void> {
  stage.clock = at(iso);
  await makeDigestPost(stage).tick();
}

const posted = () => stage.adapter.accepted.map(({ posting }) => posting);
const fileOf = ({ files }: Reply) => files?.map(({ name, alt }) => `${name}: ${alt}`) ?? [];
const files = () => posted().map(({ reply }) => fileOf(reply));
const lost: Outcome = { outcome: "unknown", says: "no answer" };

describe("a digest of a subscription that wishes for the timeline", () => {
  it("carries the picture on its message, with the same in words, and not on its thread", async () => {
    await tick("2026-11-30T08:00:00Z");
    expect(files()).toEqual([
      [expect.stringMatching(/^kerry-lavrov-timeline\.png: Timeline\. .*2 contacts.*12 May, Sochi, planned/)],
      [],
    ]);
    const png = Buffer.from(posted()[0]?.reply.files?.[0]?.base64 ?? "", "base64");
    expect(PNG.sync.read(png).width).toBe(2400);
  });

  it("carries it as the record stands when something is new, and none when nothing is", async () => {
    await tick("2026-11-30T08:00:00Z");
    stage.record = LATER;
    await tick("2026-12-05T08:00:00Z");
    await tick("2026-12-07T08:00:00Z");
    await tick("2026-12-14T08:00:00Z");
    expect(files().map(([one]) => one?.replace(/.*(two reported|one planned).*/, "$1"))).toEqual([
      "one planned",
      undefined,
      "two reported",
      undefined,
      undefined,
    ]);
  });

  it("shows what the filter leaves, and carries none where that has no day", async () => {
    await store.subscriptions.change("1", { filter: "syria" });
    await tick("2026-11-30T08:00:00Z");
    expect(files()[0]?.[0]).toMatch(/1 contact · Syria/);
    const [call] = RECORD.contacts;
    stage.record = aRecord([callArticle], [{ ...call!, date: null }]);
    await makeDigestPost(stage).postNow((await store.subscriptions.get("1"))!);
    await tick("2026-12-07T08:00:00Z");
    expect(files().slice(1).flat()).toEqual([]);
  });

  it("carries none without the wish", async () => {
    await store.subscriptions.change("1", { timeline: false });
    await tick("2026-11-30T08:00:00Z");
    expect(files()).toEqual([[], []]);
  });

  it("is kept without the bytes of the picture, so that the store does not grow by one each time", async () => {
    await tick("2026-11-30T08:00:00Z");
    const [kept] = await store.deliveries.of("1", 1);
    expect(JSON.parse(kept?.payload ?? "")).toMatchObject({ timeline: { filter: "" } });
    expect(kept?.payload).not.toContain("base64");
  });

  it("is not posted twice where its fate is unknown, and has the same picture where it did not arrive", async () => {
    stage.adapter.script.push({ outcome: lost, accepts: true });
    for (let minute = 0; minute < 20; minute++)
      await tick(new Date(at("2026-11-30T08:00:00Z").getTime() + minute * 60_000).toISOString());
    const parents = posted().filter(({ thread }) => thread === undefined);
    expect(parents.map(({ replaces }) => replaces)).toEqual([undefined, "m1"]);
    const [first, again] = files();
    expect(again).toEqual(first);
    stage.adapter.accepted.length = 0;
    await store.subscriptions.add({ ...SUBSCRIPTION, timeline: true });
    stage.adapter.script.push({ outcome: lost, accepts: false });
    for (let minute = 20; minute < 40; minute++)
      await tick(new Date(at("2026-11-30T08:00:00Z").getTime() + minute * 60_000).toISOString());
    expect(files()).toEqual([first, []]);
  });

  it("is drawn elsewhere where that can be, and here where it fails there", async () => {
    const asked: number[] = [];
    Object.assign(stage, {
      draw: async ({ marks }: { marks: readonly unknown[] }) => {
        asked.push(marks.length);
        if (asked.length > 1) throw new Error("the thread is gone");
        return new Uint8Array([1, 2, 3]);
      },
    });
    await tick("2026-11-30T08:00:00Z");
    expect(posted()[0]?.reply.files?.[0]?.base64).toBe("AQID");
    const [, parent] = await preview(subscription, stage);
    expect(parent?.reply.files).toBeUndefined();
    await store.subscriptions.add({ ...SUBSCRIPTION, timeline: true });
    await tick("2026-11-30T08:05:00Z");
    expect(posted()[2]?.reply.files?.[0]?.base64.length).toBeGreaterThan(1_000);
    expect(asked).toEqual([2, 2]);
  });

  it("is shown with its picture in a preview", async () => {
    const [opening, parent] = await preview(subscription, stage);
    expect(opening?.reply.files).toBeUndefined();
    expect(fileOf(parent!.reply)).toEqual([expect.stringContaining("2 contacts")]);
  });

  it("is changed with its picture when an editor sets right what it told", async () => {
    await tick("2026-11-30T08:00:00Z");
    const [call, ...others] = RECORD.contacts;
    const correction = {
      field: "place",
      was: null,
      is: "Geneva",
      because: "the ministry names it",
      by: "A. Weber",
      on: "2026-12-01",
    } as const;
    const place = field("Geneva", callArticle, "telephone");
    stage.record = { ...RECORD, contacts: [{ ...call!, place, corrections: [correction] }, ...others] };
    await tick("2026-12-01T12:00:00Z");
    await tick("2026-12-01T12:00:20Z");
    const changes = posted().filter(({ replaces }) => replaces === "m1");
    expect(changes.map(({ reply }) => fileOf(reply))).toEqual([[expect.stringContaining("28 May, Geneva")]]);
  });
});
