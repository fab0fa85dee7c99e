import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newDelivery } from "../../src/digests/delivery/plan.ts";
import { backUp } from "../../src/store/backup.ts";
import { openStore } from "../../src/store/open-store.ts";
import { restore } from "../../src/store/restore.ts";
import { SUBSCRIPTION } from "../digests/build-digest.ts";

const at = (iso: string) => new Date(iso);
const MADE = at("2026-12-01T10:00:00.000Z");
const LATER = at("2026-12-08T12:00:00.000Z");

let folder: string;
let data: string;
let file: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "readout-backup-"));
  data = join(folder, "data");
  file = join(folder, "readout.backup");
  mkdirSync(join(data, "articles", "kerry-lavrov"), { recursive: true });
  writeFileSync(join(data, "articles", "kerry-lavrov", "one.md"), "first");
  writeFileSync(join(data, "feeds.json"), "{}");
  const store = await openStore(join(data, "readout.db"));
  const subscription = await store.subscriptions.add(SUBSCRIPTION);
  const planned = newDelivery(subscription, at("2026-11-30T08:00:00.000Z"));
  await store.subscriptions.plan(subscription.id, [planned], planned.slot);
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a backup", () => {
  it("holds all that was committed while a service goes on writing, and leaves nothing else behind", async () => {
    const running = await openStore(join(data, "readout.db"));
    await running.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T1/C9" });
    expect(await backUp(data, file, MADE)).toEqual({ subscriptions: 2, files: 2 });
    await running.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T1/C10" });
    await running.close();
    expect(readdirSync(folder).sort()).toEqual(["data", "readout.backup"]);
    const elsewhere = join(folder, "elsewhere");
    expect(await restore(elsewhere, file, LATER)).toEqual({ madeAt: MADE.toISOString(), files: 2, kept: [] });
    const store = await openStore(join(elsewhere, "readout.db"));
    expect((await store.subscriptions.all()).map(({ address }) => address)).toEqual([
      "slack:T1/C2",
      "slack:T1/C9",
    ]);
    await store.close();
    expect(readFileSync(join(elsewhere, "articles", "kerry-lavrov", "one.md"), "utf8")).toBe("first");
  });

  it("overwrites nothing, and says where there is nothing to back up", async () => {
    writeFileSync(file, "mine");
    await expect(backUp(data, file, MADE)).rejects.toThrow(/is there already/);
    expect(readFileSync(file, "utf8")).toBe("mine");
    await expect(backUp(join(folder, "empty"), join(folder, "x"), MADE)).rejects.toThrow(
      /nothing to back up/,
    );
  });
});

describe("a store that is restored", () => {
  it("looks for what was open or came due since, and keeps what was there before", async () => {
    await backUp(data, file, MADE);
    writeFileSync(join(data, "articles", "kerry-lavrov", "two.md"), "second");
    const { kept } = await restore(data, file, LATER);
    expect(kept).toHaveLength(3);
    expect(kept.every((one) => existsSync(one))).toBe(true);
    expect(readdirSync(join(data, "articles", "kerry-lavrov"))).toEqual(["one.md"]);
    expect(existsSync(join(data, "restoring"))).toBe(false);
    const store = await openStore(join(data, "readout.db"));
    expect(await store.marks.get("restored")).toEqual(LATER);
    const [open] = await store.deliveries.of("1", 1);
    expect(open).toMatchObject({ state: "unknown", attemptAt: open?.slot, notBefore: LATER });
    await store.close();
  });

  it("stays as it was where the file is no backup", async () => {
    for (const [name, bytes] of [
      ["text", "no backup at all, though it is long enough to be looked at. ".repeat(40)],
      ["store", readFileSync(join(data, "readout.db"))],
    ] as const) {
      const wrong = join(folder, name);
      writeFileSync(wrong, bytes);
      await expect(restore(data, wrong, LATER)).rejects.toThrow(
        /is no backup of Readout .*Nothing was changed/s,
      );
    }
    await expect(restore(data, join(folder, "none"), LATER)).rejects.toThrow(
      /There is no .*Nothing was changed/,
    );
    const store = await openStore(join(data, "readout.db"));
    expect(await store.marks.get("restored")).toBeNull();
    expect(await store.subscriptions.all()).toHaveLength(1);
    await store.close();
  });
});
