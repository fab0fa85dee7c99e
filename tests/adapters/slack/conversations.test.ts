import { afterEach, describe, expect, it } from "vitest";
import { paragraph, type Running, type RunOptions, reply, run } from "./running.ts";

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(options: RunOptions = {}): Promise<Running> {
  running = await run(options);
  return running;
}

describe("a direct message", () => {
  it("is answered in its thread", async () => {
    const { fake, said, heard } = await start();
    await fake.people.write("who initiated it");
    await fake.quiet();
    const question = fake.workspace.messages.find(({ via }) => via === "person");
    expect(said().map(({ channel, threadTs }) => [channel, threadTs])).toEqual([["D1ANN", question?.ts]]);
    expect(heard[0]?.asked.place).toEqual({
      address: "slack:T0READOUT/D1ANN",
      name: "your direct messages",
      kind: "direct",
    });
  });

  it("in a thread is answered there, as part of the same conversation", async () => {
    const { fake, said, heard } = await start();
    await fake.people.write("first");
    await fake.quiet();
    const thread = said()[0]?.threadTs ?? "";
    await fake.people.write("and Iran?", { thread });
    await fake.quiet();
    expect(said()[1]?.threadTs).toBe(thread);
    expect(heard[1]?.asked.place).toEqual(heard[0]?.asked.place);
  });

  it("is answered only where a person says something: edits, deletions and joins are not", async () => {
    const { fake, heard } = await start();
    for (const subtype of ["message_changed", "message_deleted", "bot_message", "channel_join"]) {
      await fake.people.write(subtype, { more: { subtype } });
    }
    await fake.people.write("with a picture", { more: { subtype: "file_share" } });
    await fake.quiet();
    expect(heard.map(({ asked }) => asked.text)).toEqual(["with a picture"]);
  });

  it("of another bot, of Readout itself or of Slackbot is not answered", async () => {
    const { fake, heard } = await start();
    const { userId, botId } = fake.workspace.bot;
    await fake.people.write("x", { user: userId });
    await fake.people.write("x", { more: { bot_id: botId } });
    await fake.people.write("x", { user: "U9", more: { bot_id: "B9" } });
    await fake.people.write("x", { user: "USLACKBOT" });
    await fake.quiet();
    expect(heard).toEqual([]);
  });

  it("that comes twice is answered once", async () => {
    const { fake, heard, said } = await start();
    await fake.people.write("syria");
    await fake.quiet();
    await fake.people.redeliver();
    await fake.quiet();
    expect(heard).toHaveLength(1);
    expect(said()).toHaveLength(1);
  });

  it("waits as long as Slack asks before its answer is sent again", async () => {
    const { fake, said } = await start();
    fake.faults.plan("chat.postMessage", { kind: "rate limited", seconds: 1 });
    await fake.people.write("syria");
    await expect.poll(() => said().length, { timeout: 10_000 }).toBe(1);
    expect(fake.calls("chat.postMessage")).toBe(2);
  });

  it("gets its answer once, though Slack's own answer was lost and the message was there", async () => {
    const { fake, said } = await start();
    fake.faults.plan("chat.postMessage", { kind: "status", status: 503, done: true });
    await fake.people.write("syria");
    await expect.poll(() => fake.calls("conversations.replies"), { timeout: 10_000 }).toBe(1);
    await fake.quiet();
    expect(said()).toHaveLength(1);
  });

  it("gets its answer, though Slack lost it at first", async () => {
    const { fake, said } = await start();
    fake.faults.plan("chat.postMessage", { kind: "status", status: 503, done: false });
    await fake.people.write("syria");
    await expect.poll(() => said().length, { timeout: 10_000 }).toBe(1);
  });
});

describe("a mention", () => {
  it("is answered in the thread under it, and the desk does not see the name", async () => {
    const { fake, heard, said } = await start();
    await fake.people.mention("and Iran?");
    await fake.quiet();
    const question = fake.workspace.messages.find(({ via }) => via === "person");
    expect(heard[0]?.asked.text).toBe("and Iran?");
    expect(heard[0]?.asked.place).toMatchObject({ name: "this channel", thread: question?.ts });
    expect(said().map(({ threadTs, ephemeralTo }) => [threadTs, ephemeralTo])).toEqual([
      [question?.ts, null],
    ]);
  });

  it("shows links and other mentions to the desk as the words that people see", async () => {
    const { fake, heard } = await start();
    const text = "see <https://a.example/x|the page>, <#C2OTHER|other>, <@U2BOB>, <!here> &amp; &lt;b&gt;";
    const event = {
      type: "app_mention",
      user: "U1ANN",
      text: `<@${fake.workspace.bot.userId}> ${text}`,
      ts: "1.1",
      channel: "C1DESK",
    };
    await fake.sockets.deliver("events_api", {
      type: "event_callback",
      event,
      event_id: "Ev1",
      team_id: "T0READOUT",
    });
    await fake.quiet();
    expect(heard[0]?.asked.text).toBe("see the page, #other, @U2BOB, @here & <b>");
  });

  it("knows the name of a channel once a command was typed there", async () => {
    const { fake, heard } = await start();
    await fake.people.typeCommand("readout", "list");
    await fake.people.mention("and Iran?");
    await fake.quiet();
    expect(heard[1]?.asked.place.name).toBe("#russia-desk");
  });

  it("that fails is told to the asker alone", async () => {
    const { fake, seen, said } = await start({
      script: () => {
        throw new Error("no");
      },
    });
    await fake.people.mention("and Iran?");
    await fake.quiet();
    expect(said().map(({ via }) => via)).toEqual(["chat.postEphemeral"]);
    expect(seen()[0]?.isPrivate).toBe(true);
  });

  it("of a person from another workspace may not change digests", async () => {
    const { fake, heard } = await start();
    await fake.people.mention("hello", { more: { user_team: "T9OTHER" } });
    await fake.quiet();
    expect(heard[0]?.asked.mayManage).toBe(false);
  });
});

describe("a button", () => {
  const withButton = (to: "asker" | "place") => ({
    script: ({ by, name }: { by: string; name: string }) =>
      by === "button"
        ? [{ to: "asker" as const, reply: reply(`pressed ${name}`) }]
        : [
            {
              to,
              reply: {
                ...reply("Choose", [paragraph("x")]),
                buttons: [{ id: "b1", label: "and Iran?", action: { do: "clear" as const } }],
              },
            },
          ],
  });

  it("under a private answer is answered privately and leaves that answer as it is", async () => {
    const { fake, seen, said } = await start(withButton("asker"));
    await fake.people.typeCommand("kerry-lavrov", "x");
    await fake.quiet();
    const [first] = said();
    if (first) await fake.people.press(first, "readout:b1");
    await fake.quiet();
    expect(seen().map(({ text, isPrivate }) => [text.split("\n")[0], isPrivate])).toEqual([
      ["Choose", true],
      ["pressed b1", true],
    ]);
  });

  it("under a message for all is answered to the one who pressed it", async () => {
    const { fake, said, heard } = await start(withButton("place"));
    await fake.people.typeCommand("kerry-lavrov", "x");
    await fake.quiet();
    const [first] = said();
    if (first) await fake.people.press(first, "readout:b1", { user: "U2BOB" });
    await fake.quiet();
    expect(said()[1]?.ephemeralTo).toBe("U2BOB");
    expect(heard[1]?.asked.asker).toEqual({ id: "U2BOB", name: "bob" });
  });

  it("in direct messages is answered in the thread, where the answer stays", async () => {
    const { fake, said } = await start(withButton("asker"));
    await fake.people.write("x");
    await fake.quiet();
    const [first] = said();
    if (first) await fake.people.press(first, "readout:b1");
    await fake.quiet();
    expect(said()[1]).toMatchObject({ via: "chat.postMessage", threadTs: first?.threadTs });
  });

  it("that another release of Readout made is handed to the desk too", async () => {
    const { fake, seen, said } = await start(withButton("asker"));
    await fake.people.typeCommand("kerry-lavrov", "x");
    await fake.quiet();
    const [first] = said();
    if (first) await fake.people.press(first, "earlier:b1");
    await fake.quiet();
    expect(seen()[1]?.text).toContain("pressed earlier:b1");
  });

  it("that is pressed once and arrives twice is answered once", async () => {
    const { fake, said } = await start(withButton("asker"));
    await fake.people.typeCommand("kerry-lavrov", "x");
    await fake.quiet();
    const [first] = said();
    if (first) await fake.people.press(first, "readout:b1");
    await fake.people.redeliver();
    await fake.quiet();
    expect(said()).toHaveLength(2);
  });
});
