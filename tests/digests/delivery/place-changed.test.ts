import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaceChange } from "../../../src/adapter.ts";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import { placeChanged } from "../../../src/digests/delivery/place-changed.ts";
import { makeNoticeTelling } from "../../../src/digests/delivery/tell-notices.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { at, type Scene, SUBSCRIPTION, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
  await store.subscriptions.add(SUBSCRIPTION);
  await store.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T1/C9", placeName: "#other" });
  await store.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T2/C2", placeName: "#elsewhere" });
});
afterEach(() => store.close());

const HERE = "slack:T1/C2";
const change = (more: PlaceChange) => placeChanged(more, stage);
const told = () => stage.told.map(({ to, reply }) => `${to}: ${plainText(reply)}`);
const CLOSED = {
  address: HERE,
  became: "closed",
  says: "The channel was archived.",
  remedy: "Unarchive it.",
} as const;

describe("when a place of digests changes", () => {
  it("its digests take the new name, and follow it to a new address", async () => {
    await change({ address: HERE, became: "named", name: "#eurasia-desk" });
    await change({ address: HERE, became: "moved", to: "slack:T1/C77" });
    expect(await store.subscriptions.get("1")).toMatchObject({
      placeName: "#eurasia-desk",
      address: "slack:T1/C77",
    });
    expect(await store.subscriptions.get("2")).toMatchObject({ placeName: "#other" });
    expect(told()).toEqual([]);
  });

  it("they are paused where nothing can be posted, and their owner is told once what to do", async () => {
    await change(CLOSED);
    await change(CLOSED);
    expect(await store.subscriptions.get("1")).toMatchObject({
      pausedUntil: "resumed by hand",
      pausedBecause: "The channel was archived. Unarchive it.",
    });
    expect(told()).toEqual([
      expect.stringMatching(
        /^U1: The Kerry–Lavrov digest in #russia-desk could not be posted and is paused\.\n\nWhy: The channel was archived\.\nRemedy: Unarchive it\./,
      ),
    ]);
    stage.clock = at("2026-11-30T08:00:00Z");
    await makeDigestPost(stage).tick();
    expect(stage.adapter.accepted.map(({ address }) => address)).not.toContain(HERE);
  });

  it("they are taken away with a place that is gone, and their owner is told", async () => {
    await change({ address: HERE, became: "gone", says: "The channel was deleted." });
    expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual(["2", "3"]);
    expect(told()).toEqual([
      expect.stringContaining(
        "The Kerry–Lavrov digest in #russia-desk was taken away.\n\nWhy: The channel was deleted.",
      ),
    ]);
  });

  it("a whole workspace takes its own digests with it and no others", async () => {
    await change({ address: "slack:T1/", became: "gone", says: "Readout was uninstalled." });
    expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual(["3"]);
    expect(told()).toHaveLength(2);
  });
});

describe("a notice to an owner", () => {
  const REPLY = { headline: "The digest could not be posted.", parts: [], archive: null, buttons: [] };
  const refusal = (permanent: boolean) => ({
    outcome: { outcome: "not sent", permanent, says: "account_inactive", remedy: "" } as const,
    accepts: false,
  });
  const telling = () => makeNoticeTelling(stage);
  const tell = async () => telling().tell((await store.subscriptions.get("1"))!, REPLY);
  const later = async (iso: string) => {
    stage.clock = at(iso);
    await telling().run();
  };
  const reached = () => stage.adapter.accepted.map(({ address }) => address);

  it("goes to their direct messages, once a day for the same trouble", async () => {
    await tell();
    await tell();
    expect(reached()).toEqual(["slack:T1/@U1"]);
    stage.clock = at("2026-11-28T12:00:00Z");
    await tell();
    expect(reached()).toEqual(["slack:T1/@U1", "slack:T1/@U1"]);
  });

  it("is kept and tried again, also after a restart, until it is told", async () => {
    stage.adapter.script.push(refusal(false), { outcome: { outcome: "unknown", says: "?" }, accepts: false });
    await tell();
    await later("2026-11-27T12:00:30Z");
    expect(stage.adapter.calls).toBe(1);
    await later("2026-11-27T12:01:00Z");
    await later("2026-11-27T12:03:30Z");
    expect(reached()).toEqual(["slack:T1/@U1"]);
    await later("2026-11-28T12:00:00Z");
    expect(reached()).toHaveLength(1);
    expect(await store.notices.untold()).toEqual([]);
  });

  it("goes to the channel where the owner is gone", async () => {
    stage.adapter.script.push(refusal(true));
    await tell();
    expect(reached()).toEqual([HERE]);
  });

  it("that reaches nobody is kept, to be shown", async () => {
    stage.adapter.script.push(refusal(true), refusal(true));
    await tell();
    expect(await store.notices.untold()).toMatchObject([{ state: "not told", says: "account_inactive" }]);
    await later("2026-12-27T12:00:00Z");
    expect(stage.adapter.calls).toBe(2);
  });
});
