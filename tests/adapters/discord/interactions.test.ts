import { describe, expect, it } from "vitest";
import type { Asked } from "../../../src/adapter.ts";
import { quiet } from "../../fakes/discord/harness.ts";
import { option, subcommand } from "../../fakes/discord/people.ts";
import { seenMessage } from "../../fakes/discord/seen.ts";
import { messagesIn } from "../../fakes/discord/world.ts";
import { line, run, toAsker, until } from "./running.ts";

const SYRIA = [option("question", "syria")];

describe("a command", () => {
  it("is acknowledged privately at once and answered when the desk is ready", async () => {
    let finish: (() => void) | undefined;
    const wait = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { fake } = await run({ desk: { command: () => wait.then(() => toAsker("Ready")) } });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the acknowledgement", () => state.callback !== null);
    expect(state.callback).toMatchObject({ type: 5, ephemeral: true });
    expect(state.original).toBeNull();
    finish?.();
    await until("the answer", () => state.original !== null);
    expect(seenMessage(state.original!)).toMatchObject({ text: "Ready", isPrivate: true });
    expect(fake.violations).toEqual([]);
  });

  it("reaches the desk with who asks, what and where", async () => {
    const heard: Asked[] = [];
    const command = async (_: string, asked: Asked) => {
      heard.push(asked);
      return toAsker("ok");
    };
    const { fake } = await run({ desk: { command } });
    fake.people.command("kerry-lavrov", SYRIA);
    fake.people.command("kerry-lavrov", []);
    await until("both", () => heard.length === 2);
    const { guild, desk, analyst } = fake.world;
    expect(heard[0]).toEqual({
      platform: "discord",
      text: "syria",
      asker: { id: analyst.id, name: "Ada *L*" },
      place: { address: `discord:${guild}/${desk.id}`, name: "#russia-desk", kind: "channel" },
      mayManage: false,
    });
    expect(heard[1]?.text).toBe("");
  });

  it("is answered openly in direct messages, where it stays", async () => {
    const heard: Asked[] = [];
    const command = async (_: string, asked: Asked) => {
      heard.push(asked);
      return toAsker("ok");
    };
    const { fake } = await run({ desk: { command } });
    const direct = fake.people.direct();
    const state = fake.people.command("kerry-lavrov", SYRIA, direct);
    await until("the answer", () => state.original !== null);
    expect(state.callback?.ephemeral).toBe(false);
    expect(heard[0]?.place).toEqual({
      address: `discord:@me/${direct.id}`,
      name: "your direct messages",
      kind: "direct",
    });
    expect(heard[0]?.mayManage).toBe(true);
  });

  it("hands over a subcommand with its text, under the name the desk gave it", async () => {
    const { fake } = await run({
      before: ({ world }) => {
        world.analystManages = true;
      },
    });
    const first = fake.people.command("readout", [
      subcommand("subscribe", option("when", "daily 09:00 Europe/Berlin")),
    ]);
    const second = fake.people.command("readout", [subcommand("post-now")]);
    await until("both", () => first.original !== null && second.original !== null);
    expect(seenMessage(first.original!).text).toBe("/readout subscribe daily 09:00 Europe/Berlin");
    expect(seenMessage(second.original!).text).toBe("/readout post now");
  });

  it("that changes what a channel receives needs Manage Server", async () => {
    const { fake } = await run();
    const state = fake.people.command("readout", [
      subcommand("subscribe", option("when", "daily 09:00 UTC")),
    ]);
    const list = fake.people.command("readout", [subcommand("list")]);
    await until("both", () => state.original !== null && list.original !== null);
    expect(seenMessage(state.original!).text).toMatch(/needs the permission Manage Server/);
    expect(seenMessage(list.original!).text).toBe("/readout list");
  });

  it("cannot manage a server in which Readout is no member", async () => {
    const { fake } = await run({
      before: ({ world }) => void Object.assign(world, { botIsMember: false, analystManages: true }),
    });
    const state = fake.people.command("readout", [subcommand("post-now")]);
    await until("the answer", () => state.original !== null);
    expect(seenMessage(state.original!).text).toMatch(/needs Readout as a member here/);
  });

  it("that arrives twice is acknowledged and answered once", async () => {
    const heard: string[] = [];
    const command = async (_: string, { text }: Asked) => {
      heard.push(text);
      return toAsker("ok");
    };
    const { fake } = await run({ desk: { command } });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    fake.people.again();
    await until("the answer", () => state.original !== null);
    await quiet(fake);
    expect(heard).toEqual(["syria"]);
    expect(fake.requests.filter(({ path }) => path.endsWith("/callback"))).toHaveLength(1);
    expect(state.followUps).toEqual([]);
  });

  it("that nobody can answer any more is not worked on", async () => {
    const heard: string[] = [];
    const command = async (_: string, { text }: Asked) => {
      heard.push(text);
      return toAsker("ok");
    };
    const { fake, logged } = await run({
      desk: { command },
      before: ({ deadlines }) => {
        deadlines.firstMs = -1;
      },
    });
    fake.people.command("kerry-lavrov", SYRIA);
    await quiet(fake);
    expect(heard).toEqual([]);
    expect(logged.join()).toContain("10062");
  });

  it("is answered although the first acknowledgement was lost on its way back", async () => {
    const { fake } = await run();
    fake.troubles.next("post", /callback$/, { kind: "reset", after: true });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the answer", () => state.original !== null);
    expect(seenMessage(state.original!).text).toBe("/kerry-lavrov syria");
  });

  it("is answered although Discord fails and limits for a moment", async () => {
    const { fake } = await run();
    fake.troubles.next(
      "patch",
      /original$/,
      { kind: "status", status: 502 },
      { kind: "limited", retryAfter: 0.2 },
    );
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the answer", () => state.original !== null);
    expect(seenMessage(state.original!).text).toBe("/kerry-lavrov syria");
  });

  it("is answered with an apology when the desk fails, and the log has its reference without private words", async () => {
    const command = async () => {
      throw new Error("secret question");
    };
    const { fake, logged } = await run({ desk: { command } });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the answer", () => state.original !== null);
    const { text, isPrivate } = seenMessage(state.original!);
    const reference = /reference (\w+)/.exec(text)?.[1] ?? "none";
    expect(text).toMatch(/went wrong/);
    expect(isPrivate).toBe(true);
    expect(logged.join()).toContain(reference);
    expect(logged.join() + text).not.toContain("secret question");
    expect(logged.join()).not.toContain(state.token);
  });
});

describe("an answer for others", () => {
  it("for the place is posted there for everybody, and the asker is told", async () => {
    const { fake } = await run({ desk: { command: async () => [{ to: "place", reply: line("For all") }] } });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await quiet(fake);
    expect(state.followUps.map((one) => seenMessage(one))).toMatchObject([
      { text: "For all", isPrivate: false },
    ]);
    expect(seenMessage(state.original!)).toMatchObject({
      text: "Posted for everybody here.",
      isPrivate: true,
    });
    expect(messagesIn(fake.world, fake.world.desk.id).map((one) => seenMessage(one).text)).toEqual([
      "For all",
    ]);
  });

  it("for direct messages goes there", async () => {
    const { fake } = await run({ desk: { press: async () => [{ to: "direct", reply: line("Kept") }] } });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await until("the answer", () => state.original !== null);
    const pressed = fake.people.press("readout:k1", state.original!);
    await quiet(fake);
    expect(messagesIn(fake.world, fake.people.direct().id).map((one) => seenMessage(one).text)).toEqual([
      "Kept",
    ]);
    expect(seenMessage(pressed.original!)).toMatchObject({
      text: "Sent to your direct messages.",
      isPrivate: true,
    });
  });

  it("for closed direct messages leaves a private line with the remedy", async () => {
    const { fake } = await run({
      desk: { command: async () => [...toAsker("Here"), { to: "direct", reply: line("Kept") }] },
      before: ({ world }) => {
        world.analystTakesMessages = false;
      },
    });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await quiet(fake);
    expect(seenMessage(state.original!).text).toBe("Here");
    expect(state.followUps.map((one) => seenMessage(one).isPrivate)).toEqual([true]);
    expect(seenMessage(state.followUps[0]!).text).toMatch(
      /could not write to you directly\. Allow direct messages/,
    );
  });

  it("for the place that Discord refuses is told to the asker", async () => {
    const { fake } = await run({ desk: { command: async () => [{ to: "place", reply: line("For all") }] } });
    fake.troubles.next("post", /^\/webhooks/, { kind: "status", status: 500 });
    const state = fake.people.command("kerry-lavrov", SYRIA);
    await quiet(fake);
    expect(seenMessage(state.original!).text).toMatch(/could not be posted in #russia-desk.*500/);
  });
});
