import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { doctor } from "../../src/command-line/doctor.ts";
import { newDelivery } from "../../src/digests/delivery/plan.ts";
import type { Finding } from "../../src/finding.ts";
import { openStore } from "../../src/store/open-store.ts";
import { lockForService, type ServiceLock } from "../../src/store/service-lock.ts";
import type { Store } from "../../src/store/store.ts";
import { shippedLibrary } from "../commands/people.ts";
import { at, SUBSCRIPTION } from "../digests/build-digest.ts";
import { emptyData } from "../program/program.ts";

const NOW = at("2026-12-01T10:00:00Z");

async function examine(
  prepare: (store: Store, data: string) => Promise<ServiceLock | undefined>,
  platforms: readonly Finding[] = [{ about: "Slack bot token", is: "works", says: "accepted" }],
) {
  const data = emptyData();
  const store = await openStore(join(data, "readout.db"));
  const lock = await prepare(store, data);
  await store.close();
  const asked: string[] = [];
  const check = async (places: readonly { address: string }[]) => {
    asked.push(...places.map(({ address }) => address));
    return platforms;
  };
  const report = await doctor({ library: shippedLibrary(), data, check, now: () => NOW });
  lock?.release();
  return { ...report, asked };
}
const running = async (store: Store, data: string): Promise<ServiceLock> => {
  await store.uptime.beat("1", at("2026-12-01T09:59:40Z"));
  await store.marks.set("connected slack", at("2026-12-01T09:59:40Z"));
  return await lockForService(data);
};

describe("readout doctor", () => {
  it("finds nothing broken in an installation that works, and shows runs, outcomes and zone data", async () => {
    const { text, exitCode, asked } = await examine(async (store, data) => {
      const one = await store.subscriptions.add(SUBSCRIPTION);
      const lock = await running(store, data);
      const slot = at("2026-11-30T08:00:00Z");
      const sent = { ...newDelivery(one, slot), state: "sent", receipt: "m1" } as const;
      const missed = newDelivery(one, at("2026-11-23T08:00:00Z"));
      const skipped = { ...missed, state: "skipped", says: "Readout was not running" } as const;
      await store.subscriptions.plan(one.id, [skipped, sent], slot);
      return lock;
    });
    expect(text).toContain("works   service: running since Tue 1 Dec 2026, 09:59 UTC");
    expect(text).toContain("works   connection to slack: stands");
    expect(text).toContain(
      "works   digest 1 in #russia-desk: every Monday at 09:00, Europe/Berlin, next Mon 7 Dec 2026, 09:00. Due Mon 30 Nov 2026, 09:00: posted. Due Mon 23 Nov 2026, 09:00: not posted (Readout was not running).",
    );
    expect(text).toMatch(/works {3}record kerry-lavrov: 5 articles.* \d+ paragraphs can be searched/);
    expect(text).toMatch(/note {4}time zone data: 20\d\d/);
    expect(text).toMatch(/Nothing is broken\.$/);
    expect(exitCode).toBe(0);
    expect(asked).toEqual(["slack:T1/C2"]);
  });

  it("names a service that is not running while digests wait for it", async () => {
    const { text, exitCode } = await examine(async (store): Promise<undefined> => {
      await store.subscriptions.add(SUBSCRIPTION);
      await store.uptime.beat("1", at("2026-11-30T09:00:00Z"));
    });
    expect(text).toContain(
      "BROKEN  service: not running; last sign of life Mon 30 Nov 2026, 09:00 UTC\n        Remedy: Start it",
    );
    expect(exitCode).toBe(1);
  });

  it("takes the sign of life of a chat for no service", async () => {
    const beat = (store: Store) => store.uptime.beat("1", at("2026-12-01T09:59:40Z"));
    const inChannel = await examine(async (store): Promise<undefined> => {
      await store.subscriptions.add(SUBSCRIPTION);
      await beat(store);
    });
    expect(inChannel.text).toContain(
      "BROKEN  service: not running; last sign of life Tue 1 Dec 2026, 09:59 UTC",
    );
    const inTerminal = await examine(async (store): Promise<undefined> => {
      await store.subscriptions.add({ ...SUBSCRIPTION, address: "terminal:" });
      await beat(store);
    });
    expect(inTerminal.text).toContain(
      "note    service: none; a chat gave its last sign of life Tue 1 Dec 2026, 09:59 UTC",
    );
  });

  it("names a connection that does not stand", async () => {
    const { text, exitCode } = await examine(async (store, data) => {
      await store.subscriptions.add(SUBSCRIPTION);
      const lock = await running(store, data);
      await store.marks.set("connected slack", at("2026-12-01T09:30:00Z"));
      return lock;
    });
    expect(text).toContain("BROKEN  connection to slack: last seen to stand Tue 1 Dec 2026, 09:30 UTC");
    expect(exitCode).toBe(1);
  });

  it("names digests that are paused by a refusal, whose record is gone, and of which nobody could be told", async () => {
    const { text } = await examine(async (store, data) => {
      const lock = await running(store, data);
      await store.subscriptions.add({
        ...SUBSCRIPTION,
        pausedUntil: "resumed by hand",
        pausedBecause: "Slack refuses it: is_archived. Unarchive it.",
      });
      await store.subscriptions.add({ ...SUBSCRIPTION, briefing: "baker-shevardnadze", placeName: "#old" });
      const reply = { headline: "The digest could not be posted.", parts: [], archive: null, buttons: [] };
      const notice = {
        subscription: "1",
        address: "slack:T1/@U1",
        place: "slack:T1/C2",
        reply,
        madeAt: NOW,
        notBefore: NOW,
        tries: 2,
      };
      await store.notices.add({ ...notice, id: "n1", state: "not told", says: "user_not_found" });
      return lock;
    });
    expect(text).toContain(
      "BROKEN  digest 1 in #russia-desk: paused: Slack refuses it: is_archived. Unarchive it. Nothing posted yet.\n        Remedy: Once that is put right: /readout resume 1",
    );
    expect(text).toContain("BROKEN  digest 2 in #old: its record baker-shevardnadze is not there any more");
    expect(text).toContain(
      "nobody could be told, Tue 1 Dec 2026, 10:00 UTC: The digest could not be posted. (user_not_found)",
    );
    expect(text).toContain("Broken: 3.");
  });

  it("passes on what platforms refuse", async () => {
    const broken: Finding = { about: "Discord token", is: "broken", says: "refused", remedy: "Set it anew." };
    const { text, exitCode } = await examine(async () => undefined, [broken]);
    expect(text).toContain("BROKEN  Discord token: refused\n        Remedy: Set it anew.");
    expect(exitCode).toBe(1);
  });
});
