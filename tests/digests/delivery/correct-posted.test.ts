import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FieldCorrection } from "../../../src/contacts/contact.ts";
import type { ContactRecord } from "../../../src/contacts/record.ts";
import { makeDigestPost } from "../../../src/digests/delivery/digest-post.ts";
import { plainText } from "../../../src/replies/plain-text.ts";
import { openStore } from "../../../src/store/open-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { field } from "../../replies/build-record.ts";
import { at, callArticle, RECORD, type Scene, SUBSCRIPTION, scene } from "../build-digest.ts";

let store: Store;
let stage: Scene;

beforeEach(async () => {
  store = await openStore(":memory:");
  stage = scene(store);
  await store.subscriptions.add(SUBSCRIPTION);
  await tick("2026-11-29T08:00:00Z");
  await tick("2026-11-30T08:00:00Z");
});
afterEach(() => store.close());

async function tick(iso: string): Promise<void> {
  stage.clock = at(iso);
  await makeDigestPost(stage).tick();
}

const CORRECTION: FieldCorrection = {
  field: "place",
  was: null,
  is: "Geneva",
  because: "the ministry names it",
  by: "A. Weber",
  on: "2026-12-01",
};
/** The record after an editor has put a place to the call. */
function corrected(correction = CORRECTION): ContactRecord {
  const [call, ...others] = RECORD.contacts;
  const place = field(correction.is ?? "", callArticle, "telephone");
  return { ...RECORD, contacts: [{ ...call!, place, corrections: [correction] }, ...others] };
}
const posted = () =>
  stage.adapter.accepted.map(({ posting }) => ({
    ...(posting.replaces === undefined ? {} : { replaces: posting.replaces }),
    ...(posting.thread === undefined ? {} : { thread: posting.thread }),
    text: plainText(posting.reply),
  }));
const since = (count: number) => posted().slice(count);
const LINE =
  "• CORRECTED 1 Dec 2026: Wed 28 May 2014, telephone call, Geneva: place was not stated, is Geneva, because the ministry names it (A. Weber, 1 December 2026).";

describe("a digest whose contact is corrected", () => {
  it("is changed where it stands, with its thread, and a note in the thread says so, once", async () => {
    expect(posted()).toHaveLength(2);
    stage.record = corrected();
    await tick("2026-12-01T12:00:00Z");
    await tick("2026-12-01T12:00:20Z");
    await tick("2026-12-02T12:00:00Z");
    const changes = since(2);
    expect(changes.map(({ replaces, thread }) => [replaces, thread])).toEqual([
      ["m1", undefined],
      ["m2", undefined],
      [undefined, "m1"],
    ]);
    expect(changes[0]?.text).toContain(`Corrected since this was posted:\n${LINE}`);
    expect(changes[0]?.text).toContain("28 May · telephone call, Geneva ·");
    expect(changes[0]?.text).toContain("Mon 30 Nov 2026, 09:00 Europe/Berlin");
    expect(changes[1]?.text).toContain("Wed 28 May 2014, telephone call, Geneva [1]");
    expect(changes[2]?.text).toBe(`Kerry–Lavrov: this digest has been corrected\n\n${LINE}`);
  });

  it("is told of in the next one, which says that it was changed", async () => {
    stage.record = corrected();
    await tick("2026-12-01T12:00:00Z");
    await tick("2026-12-07T08:00:00Z");
    const next = posted().at(-1)?.text ?? "";
    expect(next).toMatch(/^Kerry–Lavrov: one contact corrected\n/);
    expect(next).toContain(`${LINE} The digest of 30 Nov has been changed and says so.`);
  });

  it("is changed later where the platform does not answer, and by another process after a crash", async () => {
    stage.record = corrected();
    stage.adapter.script.push({ outcome: { outcome: "unknown", says: "?" }, accepts: false });
    await tick("2026-12-01T12:00:00Z");
    expect(since(2).filter(({ replaces }) => replaces === "m1")).toHaveLength(0);
    await tick("2026-12-01T12:00:20Z");
    await tick("2026-12-01T12:05:00Z");
    expect(since(2).filter(({ replaces }) => replaces === "m1")).toHaveLength(1);
    expect(since(2).filter(({ thread }) => thread === "m1")).toHaveLength(1);
  });

  it("is changed again by a second correction, and the second note tells only of that", async () => {
    stage.record = corrected();
    await tick("2026-12-01T12:00:00Z");
    await tick("2026-12-01T12:01:00Z");
    const before = posted().length;
    const again = { ...CORRECTION, was: "Geneva", is: "Vienna", because: "a slip of mine", on: "2026-12-02" };
    const record = corrected(again);
    const [call, ...others] = record.contacts;
    stage.record = { ...record, contacts: [{ ...call!, corrections: [CORRECTION, again] }, ...others] };
    await tick("2026-12-02T12:00:00Z");
    await tick("2026-12-02T12:01:00Z");
    const changes = since(before);
    expect(changes.find(({ replaces }) => replaces === "m1")?.text).toContain("place was Geneva, is Vienna");
    const note = changes.find(({ thread }) => thread === "m1")?.text ?? "";
    expect(note).toContain("is Vienna");
    expect(note).not.toContain("is Geneva,");
  });

  it("is left alone where it did not tell of that contact", async () => {
    await store.subscriptions.add({ ...SUBSCRIPTION, address: "slack:T1/C8", filter: "iran" });
    await tick("2026-12-07T08:00:00Z");
    stage.record = corrected({ ...CORRECTION, on: "2026-12-08" });
    await tick("2026-12-08T12:00:00Z");
    await tick("2026-12-08T12:01:00Z");
    const changed = stage.adapter.accepted.filter(({ posting }) => posting.replaces !== undefined);
    expect(changed.map(({ address }) => address)).toEqual(["slack:T1/C2", "slack:T1/C2"]);
  });

  it("that somebody has deleted is not tried for ever", async () => {
    stage.record = corrected();
    const gone = { outcome: "not sent", permanent: true, says: "message_not_found", remedy: "" } as const;
    stage.adapter.script.push({ outcome: gone, accepts: false }, { outcome: gone, accepts: false });
    await tick("2026-12-01T12:00:00Z");
    const { calls } = stage.adapter;
    await tick("2026-12-01T12:10:00Z");
    await tick("2026-12-01T12:20:00Z");
    expect(stage.adapter.calls).toBeLessThanOrEqual(calls + 1);
  });
});
