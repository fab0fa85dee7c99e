import { afterEach, describe, expect, it } from "vitest";
import { type Running, type RunOptions, reply, run } from "./running.ts";

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(options: RunOptions = {}): Promise<Running> {
  running = await run(options);
  return running;
}

describe("a slash command", () => {
  it("is acknowledged empty and at once, then answered privately through its response address", async () => {
    const { fake, seen, said } = await start();
    const ack = await fake.people.typeCommand("kerry-lavrov", "syria");
    await fake.quiet();
    expect(ack.payload).toEqual({});
    expect(seen().map(({ text, isPrivate }) => [text.split("\n")[0], isPrivate])).toEqual([
      ["command kerry-lavrov: syria", true],
    ]);
    expect(said()[0]?.via).toBe("response_url");
  });

  it("is acknowledged before the desk has an answer, however long that takes", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { fake, seen } = await start({
      script: async () => {
        await held;
        return [{ to: "asker", reply: reply("At last") }];
      },
    });
    await fake.people.typeCommand("kerry-lavrov", "slow");
    expect(seen()).toEqual([]);
    release();
    await fake.quiet();
    expect(seen()[0]?.text).toContain("At last");
  });

  it("tells the desk who asks, where, and what was typed", async () => {
    const { fake, heard } = await start();
    await fake.people.typeCommand("readout", "subscribe daily 09:00 Europe/Berlin R&D <3");
    await fake.quiet();
    expect(heard[0]).toEqual({
      by: "command",
      name: "readout",
      asked: {
        platform: "slack",
        text: "subscribe daily 09:00 Europe/Berlin R&D <3",
        asker: { id: "U1ANN", name: "ann" },
        place: { address: "slack:T0READOUT/C1DESK", name: "#russia-desk", kind: "channel" },
        mayManage: true,
      },
    });
  });

  it("tells the asker's zone where the app may know it, and asks Slack once", async () => {
    const { fake, heard } = await start({ scopes: ["commands", "chat:write", "users:read"] });
    await fake.people.typeCommand("readout", "one");
    await fake.quiet();
    await fake.people.typeCommand("readout", "two");
    await fake.quiet();
    expect(heard.map(({ asked }) => asked.zone)).toEqual(["Europe/Berlin", "Europe/Berlin"]);
    expect(fake.calls("users.info")).toBe(1);
  });

  it("does not ask Slack for what the app may not know", async () => {
    const { fake, heard } = await start();
    await fake.people.mention("hello", { user: "U2BOB" });
    await fake.quiet();
    expect(fake.calls("users.info")).toBe(0);
    expect(heard[0]?.asked.asker).toEqual({ id: "U2BOB", name: "U2BOB" });
  });

  it("works in a private channel and between two people, where Readout is no member", async () => {
    const { fake, heard, seen } = await start();
    await fake.people.typeCommand("kerry-lavrov", "a", { channel: "G4PRIVATE" });
    await fake.people.typeCommand("kerry-lavrov", "b", { channel: "D2PAIR" });
    await fake.quiet();
    expect(heard.map(({ asked }) => [asked.place.name, asked.place.kind])).toEqual([
      ["this channel", "channel"],
      ["your direct messages", "direct"],
    ]);
    expect(seen()).toHaveLength(2);
  });

  it("answers everybody in the channel when the answer is for the place", async () => {
    const { fake, said } = await start({ script: () => [{ to: "place", reply: reply("For all") }] });
    await fake.people.typeCommand("kerry-lavrov", "post");
    await fake.quiet();
    expect(said().map(({ channel, ephemeralTo }) => [channel, ephemeralTo])).toEqual([["C1DESK", null]]);
  });

  it("keeps an answer in direct messages when it is for those, and says so where it was asked", async () => {
    const { fake, said, seen } = await start({ script: () => [{ to: "direct", reply: reply("To keep") }] });
    await fake.people.typeCommand("kerry-lavrov", "keep");
    await fake.quiet();
    expect(said().map(({ channel, via }) => [channel, via])).toEqual([
      ["D1ANN", "chat.postMessage"],
      ["C1DESK", "response_url"],
    ]);
    expect(seen()[1]).toMatchObject({ text: "Sent to your direct messages.", isPrivate: true });
  });

  it("does not say that an answer was sent to direct messages that Slack did not take", async () => {
    const { fake, seen } = await start({ script: () => [{ to: "direct", reply: reply("To keep") }] });
    fake.faults.plan("conversations.open", { kind: "error", error: "user_disabled", done: false });
    await fake.people.typeCommand("kerry-lavrov", "keep");
    await fake.quiet();
    expect(seen().map(({ text }) => text.split("\n")[0])).toEqual([
      "Something went wrong, and this was not answered.",
    ]);
  });

  it("goes to direct messages when the response address has run out", async () => {
    const { fake, said } = await start();
    const answered = fake.people.typeCommand("kerry-lavrov", "late");
    fake.workspace.now = () => Date.now() + 31 * 60_000;
    await answered;
    await fake.quiet();
    expect(said().map(({ channel }) => channel)).toEqual(["D1ANN"]);
  });

  it.each([
    { kind: "rate limited", seconds: 1 },
    { kind: "status", status: 503, done: false },
    { kind: "reset before" },
  ] as const)("is answered once more after trouble with the response address: $kind", async (mishap) => {
    const { fake, said } = await start();
    fake.faults.plan("response_url", mishap);
    await fake.people.typeCommand("kerry-lavrov", "syria");
    await expect.poll(() => said().length, { timeout: 10_000 }).toBe(1);
  });

  it("that this Readout does not have is told so, with the ones it has", async () => {
    const { fake, seen, heard } = await start();
    await fake.people.typeCommand("someone-else", "x");
    await fake.quiet();
    expect(heard).toEqual([]);
    expect(seen()[0]?.text).toContain("no command /someone-else");
    expect(seen()[0]?.text).toContain("/kerry-lavrov, /readout");
  });

  it("that fails gives one private line with a code that stands in the log, and no exception", async () => {
    const { fake, seen, log } = await start({
      script: () => {
        throw new Error("secret detail");
      },
    });
    await fake.people.typeCommand("kerry-lavrov", "private words");
    await fake.quiet();
    expect(seen()).toHaveLength(1);
    const code = /the code (\w{6})/.exec(seen()[0]?.text ?? "")?.[1];
    expect(code).toBeDefined();
    expect(seen()[0]?.text).not.toContain("secret detail");
    expect(log.join()).toContain(code);
    expect(log.join()).not.toContain("private words");
  });
});
