import { describe, expect, it } from "vitest";
import type { Asked } from "../../../src/adapter.ts";
import { quiet } from "../../fakes/discord/harness.ts";
import { seenMessage } from "../../fakes/discord/seen.ts";
import { type Channel, messagesIn } from "../../fakes/discord/world.ts";
import { line, type Running, run } from "./running.ts";

/** What the bot wrote in a channel. */
function written({ fake }: Running, channel: Channel): string[] {
  const own = messagesIn(fake.world, channel.id).filter(({ author }) => author.id === fake.world.bot.id);
  return own.map((one) => seenMessage(one).text);
}

/** A desk that notes what it hears. */
function listening() {
  const heard: Asked[] = [];
  const message = async (asked: Asked) => {
    heard.push(asked);
    return [{ to: "place" as const, reply: line(`Heard: ${asked.text}`) }];
  };
  return { heard, desk: { message } };
}

describe("a direct message", () => {
  it("from a channel never seen before is answered as a reply that notifies nobody", async () => {
    const one = await run();
    const direct = one.fake.people.direct();
    const question = one.fake.people.say(direct, "who initiated the march call");
    await quiet(one.fake);
    expect(written(one, direct)).toEqual(["Heard: who initiated the march call"]);
    const answer = messagesIn(one.fake.world, direct.id).at(-1);
    expect(answer?.asked).toMatchObject({
      message_reference: { message_id: question.id, fail_if_not_exists: false },
      allowed_mentions: { parse: [], replied_user: false },
      enforce_nonce: true,
    });
    expect(one.fake.violations).toEqual([]);
  });

  it("reaches the desk with the direct channel as its place", async () => {
    const { heard, desk } = listening();
    const { fake } = await run({ desk });
    const direct = fake.people.direct();
    fake.people.say(direct, "  syria ");
    await quiet(fake);
    expect(heard).toMatchObject([
      {
        text: "syria",
        asker: { id: fake.world.analyst.id, name: "Ada *L*" },
        place: { address: `discord:@me/${direct.id}`, name: "your direct messages", kind: "direct" },
        mayManage: true,
      },
    ]);
  });

  it("that arrives twice is answered once", async () => {
    const { heard, desk } = listening();
    const one = await run({ desk });
    const direct = one.fake.people.direct();
    one.fake.people.say(direct, "syria");
    one.fake.people.again();
    await quiet(one.fake);
    one.fake.people.again();
    await quiet(one.fake);
    expect(heard).toHaveLength(1);
    expect(written(one, direct)).toEqual(["Heard: syria"]);
  });

  it.each([
    ["fails", { kind: "status", status: 502 }],
    ["breaks off after Discord took the answer", { kind: "reset", after: true }],
    ["loses half of its answer", { kind: "truncated" }],
    ["asks to wait", { kind: "limited", retryAfter: 0.2 }],
  ] as const)("is answered once although Discord %s", async (_, trouble) => {
    const one = await run();
    one.fake.troubles.next("post", /messages$/, trouble);
    const direct = one.fake.people.direct();
    one.fake.people.say(direct, "syria");
    await quiet(one.fake, 450);
    expect(written(one, direct)).toEqual(["Heard: syria"]);
  });

  it("is answered although the inbox of events is out of order", async () => {
    const inbox = { isNew: () => Promise.reject(new Error("disk full")) };
    const one = await run({ inbox });
    one.fake.people.say(one.fake.people.direct(), "syria");
    await quiet(one.fake);
    expect(written(one, one.fake.people.direct())).toEqual(["Heard: syria"]);
  });
});

describe("a message in a server", () => {
  it("that mentions Readout is answered, without the name that was mentioned", async () => {
    const { heard, desk } = listening();
    const one = await run({ desk });
    const { world, people } = one.fake;
    people.say(world.desk, `hello <@${world.bot.id}>, and  Iran?`);
    await quiet(one.fake);
    expect(heard[0]?.text).toBe("hello , and Iran?");
    expect(heard[0]?.place.name).toBe("#russia-desk");
    expect(heard[0]?.mayManage).toBe(false);
    expect(written(one, world.desk)).toHaveLength(1);
  });

  it("knows who may manage the server", async () => {
    const { heard, desk } = listening();
    const { fake } = await run({
      desk,
      before: ({ world }) => {
        world.analystManages = true;
      },
    });
    fake.people.say(fake.world.desk, `<@${fake.world.bot.id}> list`);
    await quiet(fake);
    expect(heard[0]?.mayManage).toBe(true);
  });

  it("that only mentions Readout reaches the desk empty", async () => {
    const { heard, desk } = listening();
    const { fake } = await run({ desk });
    fake.people.say(fake.world.desk, `<@${fake.world.bot.id}>`);
    await quiet(fake);
    expect(heard.map(({ text }) => text)).toEqual([""]);
  });

  it("that replies to one of Readout's is answered", async () => {
    const one = await run();
    const { world, people } = one.fake;
    people.say(world.desk, `<@${world.bot.id}> syria`);
    await quiet(one.fake);
    const answer = messagesIn(world, world.desk.id).at(-1);
    people.say(world.desk, "and Iran?", { replyTo: answer! });
    await quiet(one.fake);
    expect(written(one, world.desk)).toEqual(["Heard: syria", "Heard: and Iran?"]);
  });

  it("that does not concern Readout is left alone", async () => {
    const { heard, desk } = listening();
    const { fake } = await run({ desk });
    const { world, people } = fake;
    const other = people.say(world.desk, "morning all @everyone");
    people.say(world.desk, "and you", { replyTo: other });
    await quiet(fake);
    expect(heard).toEqual([]);
  });

  it("by Readout itself, another bot or a webhook is left alone", async () => {
    const { heard, desk } = listening();
    const { fake } = await run({ desk });
    const { world, people } = fake;
    const call = `<@${world.bot.id}> syria`;
    people.say(world.desk, call, { by: world.otherBot });
    people.say(world.desk, call, { by: world.bot });
    people.say(world.desk, call, { webhook: true });
    people.say(people.direct(), "syria", { by: world.bot });
    await quiet(fake);
    expect(heard).toEqual([]);
  });

  it("where Readout may not write is answered directly with the remedy", async () => {
    const one = await run();
    const { world, people } = one.fake;
    people.say(world.closed, `<@${world.bot.id}> syria`);
    await quiet(one.fake);
    expect(written(one, world.closed)).toEqual([]);
    expect(written(one, people.direct()).join()).toMatch(
      /could not answer you where you asked\. Give Readout/,
    );
  });

  it("whose answer is for direct messages gets it there, or says why not", async () => {
    const message = async () => [{ to: "direct" as const, reply: line("Kept") }];
    const one = await run({ desk: { message } });
    const { world, people } = one.fake;
    people.say(world.desk, `<@${world.bot.id}> keep`);
    await quiet(one.fake);
    expect(written(one, people.direct())).toEqual(["Kept"]);
    world.analystTakesMessages = false;
    people.say(world.desk, `<@${world.bot.id}> keep`);
    await quiet(one.fake);
    expect(written(one, world.desk).join()).toMatch(
      /could not write to you directly\. Allow direct messages/,
    );
  });
});
