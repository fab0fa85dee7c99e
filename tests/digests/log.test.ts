import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeDesk } from "../../src/commands/desk.ts";
import { makeDigestPost } from "../../src/digests/delivery/digest-post.ts";
import { placeChanged } from "../../src/digests/delivery/place-changed.ts";
import { makeNoticeTelling } from "../../src/digests/delivery/tell-notices.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { answeringFrom, shippedLibrary } from "../commands/people.ts";
import { asked, at, type Scene, SUBSCRIPTION, scene } from "./build-digest.ts";

/** What nobody may find in a log: planted wherever a person or an article puts words in. */
const CANARIES = ["canary-asker", "canary-place", "canary-typed", "canary-refusal-token", "canary-article"];

let store: Store;
let stage: Scene;
let lines: string[];

beforeEach(async () => {
  store = await openStore(":memory:");
  lines = [];
  const log = pino({ level: "trace" }, { write: (line: string) => void lines.push(line) });
  const planted = scene(store);
  stage = Object.assign(planted, { log });
  const articles = stage.record.articles.map((article) => ({ ...article, title: "canary-article" }));
  stage.record = { ...stage.record, articles };
});
afterEach(() => store.close());

const PERSON = {
  asker: { id: "U1", name: "canary-asker" },
  place: { address: "slack:T1/C2", name: "#canary-place", kind: "channel" },
} as const;

describe("the log", () => {
  it("has each step of a digest's life as a line of JSON, and nothing that anybody wrote", async () => {
    const post = makeDigestPost(stage);
    const desk = makeDesk({
      ...answeringFrom(shippedLibrary),
      store,
      now: () => stage.clock,
      log: stage.log,
      digests: { ...stage, now: () => stage.clock },
      post,
    });
    const type = (text: string) => desk.command("readout", asked({ ...PERSON, text }));
    await type("subscribe weekly monday 09:00 Europe/Berlin");
    await type("subscribe daily 10:00 canary-typed");
    await desk.message(asked({ ...PERSON, text: "what about canary-typed?" }));
    stage.clock = at("2026-11-30T08:00:00Z");
    await post.tick();
    stage.clock = at("2026-12-07T08:00:00Z");
    const refusal = { says: "Slack refuses it: is_archived.", remedy: "Unarchive it." } as const;
    stage.adapter.script.push(
      { outcome: "throws", accepts: false },
      { outcome: { outcome: "not sent", permanent: true, ...refusal }, accepts: false },
    );
    for (let minute = 0; minute < 20; minute++) {
      stage.clock = new Date(at("2026-12-07T08:00:00Z").getTime() + minute * 60_000);
      await post.tick();
    }
    await placeChanged({ address: "slack:T1/", became: "gone", says: "uninstalled" }, stage);
    const one = await store.subscriptions.add(SUBSCRIPTION);
    stage.adapter.script.push({ outcome: "throws", accepts: false });
    await makeNoticeTelling(stage).tell(one, {
      headline: "canary-typed",
      parts: [],
      archive: null,
      buttons: [],
    });
    const said = lines.join("");
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty("msg");
    expect(said).toContain("a digest was posted");
    expect(said).toContain("a place of digests has changed");
    for (const canary of CANARIES) expect(said).not.toContain(canary);
  });
});
