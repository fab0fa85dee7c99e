import { setTimeout as sleep } from "node:timers/promises";
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

describe("the socket", () => {
  it("is opened again after it was dropped", async () => {
    const { fake, seen } = await start();
    const back = fake.sockets.nextConnection();
    fake.sockets.drop();
    await back;
    await fake.people.typeCommand("kerry-lavrov", "syria");
    await fake.quiet();
    expect(seen()).toHaveLength(1);
  });

  it("is opened again when Slack asks for it", async () => {
    const { fake, seen } = await start();
    const back = fake.sockets.nextConnection();
    fake.sockets.refresh();
    await back;
    await fake.people.write("syria");
    await fake.quiet();
    expect(seen()).toHaveLength(1);
  });

  it("is opened again through trouble at Slack, and the program lives", async () => {
    const { fake } = await start();
    const back = fake.sockets.nextConnection();
    fake.faults.plan("apps.connections.open", { kind: "status", status: 503, done: false });
    fake.faults.plan("apps.connections.open", { kind: "reset before" });
    fake.faults.plan("apps.connections.open", { kind: "page" });
    fake.sockets.drop();
    await back;
    expect(fake.calls("apps.connections.open")).toBe(5);
  });

  it("passes over messages without the fields that every message has, and the program lives", async () => {
    const { fake, seen, log } = await start();
    const [socket] = fake.sockets.open;
    const broken = [
      null,
      [],
      { type: "events_api", envelope_id: "e1" },
      { type: "events_api", envelope_id: "e2", payload: { event: null } },
      { type: "slash_commands", payload: {} },
    ];
    for (const message of broken) socket?.send(JSON.stringify(message));
    socket?.send("{");
    await fake.people.typeCommand("kerry-lavrov", "syria");
    await fake.quiet();
    expect(seen()).toHaveLength(1);
    expect(log.join("").match(/passed over/g)).toHaveLength(6);
  });

  it("does not take the program with it when Slack refuses the app token for good", async () => {
    const { fake, log } = await start();
    fake.faults.plan("apps.connections.open", { kind: "error", error: "account_inactive", done: false });
    fake.sockets.drop();
    await expect.poll(() => log.join(), { timeout: 5_000 }).toContain("account_inactive");
  });

  it("answers an event once that comes again over the next socket", async () => {
    const { fake, heard } = await start();
    await fake.people.write("syria");
    await fake.quiet();
    const back = fake.sockets.nextConnection();
    fake.sockets.drop();
    await back;
    await fake.people.redeliver();
    await fake.quiet();
    expect(heard).toHaveLength(1);
  });
});

describe("stopping", () => {
  it.each([false, true])("lets an answer that is under way reach its person (HTTP: %s)", async (http) => {
    const { adapter, fake, seen } = await start({
      http,
      script: async () => {
        await sleep(400);
        return [{ to: "asker", reply: reply("Under way") }];
      },
    });
    await fake.people.typeCommand("kerry-lavrov", "slow");
    await adapter.stop();
    expect(seen().map(({ text }) => text.split("\n")[0])).toEqual(["Under way"]);
  });

  it("takes no new event", async () => {
    const { adapter, fake, heard } = await start();
    await adapter.stop();
    await expect(fake.people.write("syria")).rejects.toThrow("no socket is open");
    expect(heard).toEqual([]);
  });

  it("in the middle of opening a socket again leaves nothing behind that fails", async () => {
    const { adapter, fake } = await start();
    const failed: unknown[] = [];
    const note = (reason: unknown) => void failed.push(reason);
    process.on("unhandledRejection", note);
    const back = fake.sockets.nextConnection();
    fake.sockets.drop();
    await back;
    await adapter.stop();
    await sleep(600);
    process.off("unhandledRejection", note);
    expect(failed).toEqual([]);
  });

  it("does not wait for ever", async () => {
    const { adapter, fake } = await start({ script: () => new Promise(() => {}) });
    await fake.people.typeCommand("kerry-lavrov", "never");
    await fake.quiet();
    await expect(adapter.stop()).resolves.toBeUndefined();
  });

  it("may be asked for twice", async () => {
    const { adapter } = await start();
    await adapter.stop();
    await expect(adapter.stop()).resolves.toBeUndefined();
  });
});
