import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlaceChange } from "../../../src/adapter.ts";
import { makeLookingAfter } from "../../../src/digests/delivery/look-after.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { type Scene, SUBSCRIPTION, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;
let looked: string[];
const now = new Map<string, PlaceChange | Error>();

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
  looked = [];
  now.clear();
  stage.adapter.look = async (address) => {
    looked.push(address);
    const is = now.get(address) ?? null;
    if (is instanceof Error) throw is;
    return is;
  };
  for (const place of ["C1", "C2", "C2", "C3"])
    await store.subscriptions.add({ ...SUBSCRIPTION, address: `slack:T1/${place}`, filter: `${place}` });
});
afterEach(() => store.close());

const run = () => makeLookingAfter(stage).run();
const told = () => stage.told.map(({ reply }) => plainText(reply));

describe("what became of places while nothing was running", () => {
  it("is seen by a look at each of them once", async () => {
    await run();
    expect(looked).toEqual(["slack:T1/C1", "slack:T1/C2", "slack:T1/C3"]);
    expect(await store.subscriptions.all()).toHaveLength(4);
  });

  it("takes the digests of a place that is gone away, and tells their owners", async () => {
    now.set("slack:T1/C2", { address: "slack:T1/C2", became: "gone", says: "The channel was deleted." });
    await run();
    expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual(["1", "4"]);
    expect(told()).toEqual([
      expect.stringContaining("was taken away.\n\nWhy: The channel was deleted."),
      expect.stringContaining("was taken away.\n\nWhy: The channel was deleted."),
    ]);
  });

  it("pauses those of a place that is closed, once, and says the remedy before a digest is due", async () => {
    const closed = { became: "closed", says: "The channel was archived.", remedy: "Unarchive it." } as const;
    now.set("slack:T1/C1", { address: "slack:T1/C1", ...closed });
    await run();
    await run();
    expect(await store.subscriptions.get("1")).toMatchObject({ pausedUntil: "resumed by hand" });
    expect(told()).toEqual([expect.stringContaining("Remedy: Unarchive it.")]);
  });

  it("is no change where it is known: nothing is read or written for it", async () => {
    const name = SUBSCRIPTION.placeName;
    for (const address of ["slack:T1/C1", "slack:T1/C2"])
      now.set(address, { address, became: "named", name });
    let reads = 0;
    const subscriptions: typeof store.subscriptions = {
      ...store.subscriptions,
      all: async () => {
        reads += 1;
        return await store.subscriptions.all();
      },
    };
    await makeLookingAfter({ ...stage, now: stage.now, store: { ...store, subscriptions } }).run();
    expect(reads).toBe(1);
  });

  it("learns a new name", async () => {
    now.set("slack:T1/C3", { address: "slack:T1/C3", became: "named", name: "#eurasia-desk" });
    await run();
    expect(await store.subscriptions.get("4")).toMatchObject({ placeName: "#eurasia-desk" });
    expect(told()).toEqual([]);
  });

  it("leaves all as it is where the platform does not answer, and goes on to the next", async () => {
    now.set("slack:T1/C1", new Error("no answer"));
    await run();
    expect(looked).toHaveLength(3);
    expect(await store.subscriptions.all()).toHaveLength(4);
  });

  it("looks at no further place once it is stopped", async () => {
    const looking = makeLookingAfter(stage);
    const look = stage.adapter.look!;
    stage.adapter.look = (address) => {
      looking.stop();
      return look(address);
    };
    await looking.run();
    expect(looked).toHaveLength(1);
  });
});
