import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/adapter.ts";
import { pictureFile, textFile } from "../../../src/replies/attachment.ts";
import { type Running, type RunOptions, reply, run } from "./running.ts";

const FILES = [
  textFile("contacts.ics", "text/calendar", "BEGIN:VCALENDAR\r\n“Лавров”\r\n"),
  pictureFile(
    "timeline.png",
    new Uint8Array([137, 80, 78, 71, 0, 255]),
    "Seven contacts on an axis of time.",
  ),
];
const saying =
  (to: Answer[number]["to"]): NonNullable<RunOptions["script"]> =>
  () => [{ to, reply: { ...reply("Two contacts as a calendar"), files: FILES } }];

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function started(options: RunOptions): Promise<Running> {
  running = await run(options);
  return running;
}

describe("a file on Slack", () => {
  it("goes to the asker's direct messages, byte for byte, and the private answer says so", async () => {
    const { fake, seen, said } = await started({ script: saying("asker") });
    await fake.people.typeCommand("kerry-lavrov", "export ics");
    await fake.quiet();
    const shared = said().flatMap(({ channel, files = [] }) => files.map((file) => ({ channel, ...file })));
    expect(shared.map(({ channel, name, alt }) => [channel, name, alt])).toEqual([
      ["D1ANN", "contacts.ics", null],
      ["D1ANN", "timeline.png", "Seven contacts on an axis of time."],
    ]);
    expect(shared[0]?.bytes?.toString("utf8")).toBe("BEGIN:VCALENDAR\r\n“Лавров”\r\n");
    expect(shared[1]?.bytes).toEqual(Buffer.from([137, 80, 78, 71, 0, 255]));
    expect(seen().at(-1)?.isPrivate).toBe(true);
    expect(seen().at(-1)?.text).toContain("in your direct messages with Readout");
  });

  it("is named with the permission that is missing, and how to give it", async () => {
    const scopes = ["app_mentions:read", "chat:write", "commands", "im:history", "im:write"];
    const { fake, seen } = await started({ script: saying("asker"), scopes });
    await fake.people.typeCommand("kerry-lavrov", "export ics");
    await fake.quiet();
    expect(seen()).toHaveLength(1);
    expect(seen()[0]?.text).toContain("Two contacts as a calendar");
    expect(seen()[0]?.text).toContain("lacks the permission files:write");
    expect(seen()[0]?.text).toContain("OAuth & Permissions");
  });

  it("follows an answer in a direct message, in its thread", async () => {
    const { fake, said } = await started({ script: saying("asker") });
    await fake.people.write("export ics");
    await fake.quiet();
    const threads = said().map(({ channel, threadTs }) => `${channel} ${threadTs}`);
    expect(said().flatMap(({ files = [] }) => files)).toHaveLength(2);
    expect(new Set(threads).size).toBe(1);
  });

  it("goes to the channel where an answer was for everybody", async () => {
    const { fake, said } = await started({ script: saying("place") });
    await fake.people.typeCommand("kerry-lavrov", "timeline");
    await fake.quiet();
    expect(said().flatMap(({ channel, files = [] }) => files.map(() => channel))).toEqual([
      "C1DESK",
      "C1DESK",
    ]);
  });

  it("that cannot go to a channel without Readout is told to the asker alone, with the remedy", async () => {
    const { fake, seen } = await started({ script: saying("place") });
    await fake.people.typeCommand("kerry-lavrov", "timeline", { channel: "C2OTHER" });
    await fake.quiet();
    expect(seen().map(({ isPrivate }) => isPrivate)).toEqual([false, true]);
    expect(seen()[1]?.text).toContain("/invite @Readout");
  });

  it("that is missing under a digest is put there once, when the digest is put in its place again", async () => {
    const { fake, adapter, said } = await started({});
    const address = `slack:${fake.workspace.team}/C1DESK`;
    const digest = { marker: "m1", reply: reply("Digest") };
    const sent = await adapter.post(address, digest);
    const replaces = sent.outcome === "sent" ? sent.receipt : "";
    const whole = { marker: "m1", reply: { ...reply("Digest"), files: FILES }, replaces };
    await adapter.post(address, whole);
    await adapter.post(address, whole);
    expect(said().flatMap(({ files = [] }) => files.map(({ name }) => name))).toEqual(
      FILES.map(({ name }) => name),
    );
    fake.workspace.scopes.delete("channels:history");
    const [first] = FILES;
    await adapter.post(address, {
      ...whole,
      reply: { ...reply("Digest"), files: [{ ...first!, name: "other" }] },
    });
    expect(said().flatMap(({ files = [] }) => files)).toHaveLength(FILES.length);
  });

  it("stands under a digest, and one that fails does not undo the digest", async () => {
    const { fake, adapter, said, log } = await started({});
    const posting = { marker: "m1", reply: { ...reply("Digest"), files: FILES } };
    const sent = await adapter.post(`slack:${fake.workspace.team}/C1DESK`, posting);
    expect(said().map(({ threadTs }) => threadTs)).toEqual([
      null,
      ...FILES.map(() => (sent.outcome === "sent" ? sent.receipt : "")),
    ]);
    fake.workspace.scopes.delete("files:write");
    const again = await adapter.post(`slack:${fake.workspace.team}/C1DESK`, { ...posting, marker: "m2" });
    expect(again.outcome).toBe("sent");
    expect(log.join()).toContain("files:write");
  });
});
