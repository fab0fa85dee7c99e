import { describe, expect, it } from "vitest";
import { quiet } from "../../fakes/discord/harness.ts";
import { option } from "../../fakes/discord/people.ts";
import { seenMessage } from "../../fakes/discord/seen.ts";
import { line, type Running, run, toAsker, until } from "./running.ts";

async function answersACommand({ fake }: Running): Promise<void> {
  const state = fake.people.command("kerry-lavrov", [option("question", "syria")]);
  await until("the answer to a command", () => state.original !== null);
  expect(seenMessage(state.original!).text).toBe("/kerry-lavrov syria");
}

describe("the connection to Discord", () => {
  it("is resumed after the socket dropped, and what was missed is answered", async () => {
    const one = await run();
    one.fake.gateway.drop();
    const missed = one.fake.people.command("kerry-lavrov", [option("question", "missed")]);
    await until("the answer to the missed command", () => missed.original !== null);
    expect(one.fake.gateway.resumed).toHaveLength(1);
    expect(one.fake.gateway.identified).toHaveLength(1);
    expect(one.logged.join()).toContain("resumed");
  });

  it("is resumed when Discord asks to reconnect", async () => {
    const one = await run();
    one.fake.gateway.askToReconnect();
    await until("a resumed session", () => one.fake.gateway.resumed.length === 1);
    await answersACommand(one);
  });

  it("is resumed when heartbeats are no longer acknowledged", async () => {
    const one = await run({ heartbeatMs: 100 });
    one.fake.gateway.muteAcks();
    await until("a resumed session", () => one.fake.gateway.resumed.length >= 1);
    await answersACommand(one);
  });

  it("identifies anew when its session is gone", async () => {
    const one = await run();
    one.fake.gateway.forgetSessions();
    one.fake.gateway.drop();
    const again = () => one.fake.gateway.identified.length === 2;
    for (let i = 0; i < 4 && !again(); i += 1) await until("a second session", again).catch(() => undefined);
    expect(again()).toBe(true);
    await answersACommand(one);
  });

  it("that Discord ends for good is reported as fatal, with the remedy", async () => {
    const one = await run();
    one.fake.gateway.drop(4004);
    await until("the report", () => one.fatal.length > 0);
    expect(one.fatal.map(({ message }) => message)).toEqual([expect.stringMatching(/4004.*Reset Token/)]);
  });

  it("survives an error in a listener", async () => {
    const one = await run();
    const down = { kind: "status", status: 500 } as const;
    one.fake.troubles.next("patch", /original$/, down, down, down);
    one.fake.people.command("kerry-lavrov", [option("question", "lost")]);
    await until("the failure", () => one.logged.join().includes("could not be handled"));
    await answersACommand(one);
  });

  it("logs no token, no interaction token and nothing that people wrote", async () => {
    const one = await run({ desk: { message: async () => Promise.reject(new Error("private words")) } });
    const { fake } = one;
    const down = { kind: "status", status: 500 } as const;
    fake.troubles.next("patch", /original$/, down, down, down);
    fake.troubles.next("post", /messages$/, { kind: "status", status: 404 });
    const state = fake.people.command("kerry-lavrov", [option("question", "private question")]);
    fake.people.say(fake.people.direct(), "private question");
    await quiet(fake, 600);
    const all = one.logged.join("\n");
    for (const secret of [fake.world.token, state.token, "private words", "private question"]) {
      expect(all).not.toContain(secret);
    }
    expect(one.logged.length).toBeGreaterThan(2);
  });
});

describe("stopping", () => {
  it("finishes what is under way and takes nothing new", async () => {
    let finish: (() => void) | undefined;
    const wait = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const heard: string[] = [];
    const command = async (_: string, { text }: { text: string }) => {
      heard.push(text);
      await wait;
      return toAsker("Finished");
    };
    const { fake, adapter } = await run({ desk: { command } });
    const first = fake.people.command("kerry-lavrov", [option("question", "first")]);
    await until("the desk", () => heard.length === 1);
    const stopped = adapter.stop();
    fake.people.command("kerry-lavrov", [option("question", "second")]);
    await quiet(fake);
    finish?.();
    await stopped;
    expect(seenMessage(first.original!).text).toBe("Finished");
    expect(heard).toEqual(["first"]);
  });

  it("does not wait for ever", async () => {
    const command = () => new Promise<never>(() => undefined);
    const { fake, adapter } = await run({ desk: { command } });
    const state = fake.people.command("kerry-lavrov", []);
    await until("the acknowledgement", () => state.callback !== null);
    await adapter.stop();
    expect(state.original).toBeNull();
  });

  it("can be done twice, and before starting", async () => {
    const { adapter, fake, desk } = await run({
      desk: { message: async () => [{ to: "place", reply: line("x") }] },
    });
    await adapter.stop();
    await adapter.stop();
    expect(desk.commands).toHaveLength(2);
    expect(
      await adapter.post(`discord:${fake.world.guild}/${fake.world.desk.id}`, {
        marker: "m",
        reply: line("x"),
      }),
    ).toMatchObject({ outcome: "not sent" });
  });
});
