import { describe, expect, it } from "vitest";
import type { Asked } from "../../../src/adapter.ts";
import { seenMessage } from "../../fakes/discord/seen.ts";
import { type Json, messagesIn } from "../../fakes/discord/world.ts";
import { line, type Running, run, until } from "./running.ts";

/** A connected adapter whose desk keeps what it is asked. */
async function listening(): Promise<Running & { readonly heard: Asked[] }> {
  const heard: Asked[] = [];
  const hear = async (asked: Asked) => {
    heard.push(asked);
    return [{ to: "asker" as const, reply: line(`Heard: ${asked.text}`) }];
  };
  const one = await run({ desk: { message: hear, command: (_name, asked) => hear(asked) } });
  return { ...one, heard };
}

const person = { id: "900000000000000001", username: "ada", discriminator: "0", avatar: null };

/** A command with only what Discord's documentation calls required, and the interaction that the look-alike waits for. */
function sparseCommand({ world, interactions }: Running["fake"], where: Json): Json {
  const [id, token] = [world.nextId(), `sparse-${world.nextId()}`];
  interactions.set(id, {
    id,
    token,
    kind: "command",
    channel: world.desk.id,
    startedAt: Date.now(),
    callback: null,
    answeredAfter: null,
    original: null,
    followUps: [],
  });
  const data = { id: world.nextId(), name: "kerry-lavrov", type: 1 };
  return { id, token, application_id: world.bot.id, type: 2, version: 1, data, ...where };
}

describe("an event with only its required fields", () => {
  it("of a command in a server's channel is answered, and has the place it came from", async () => {
    const { fake, heard } = await listening();
    const member = { user: person, roles: [], permissions: "32" };
    const { desk, guild } = fake.world;
    const command = sparseCommand(fake, { guild_id: guild, channel_id: desk.id, member });
    fake.gateway.dispatch("INTERACTION_CREATE", command);
    await until("the answer", () => fake.interactions.get(String(command.id))?.original != null);
    const place = { address: `discord:${guild}/${desk.id}`, kind: "channel" };
    expect(heard).toMatchObject([{ text: "", asker: { name: "ada" }, place, mayManage: true }]);
  });

  it("of a command in direct messages is answered there", async () => {
    const { fake, heard } = await listening();
    const direct = fake.people.direct();
    const command = sparseCommand(fake, { channel_id: direct.id, user: person });
    fake.gateway.dispatch("INTERACTION_CREATE", command);
    await until("the answer", () => heard.length > 0);
    expect(heard).toMatchObject([{ place: { address: `discord:@me/${direct.id}`, kind: "direct" } }]);
  });

  it("of a direct message is answered", async () => {
    const { fake, heard } = await listening();
    const { world, people } = fake;
    const direct = people.direct();
    const { id, username } = world.analyst;
    fake.gateway.dispatch("MESSAGE_CREATE", {
      id: world.nextId(),
      channel_id: direct.id,
      author: { id, username, discriminator: "0", avatar: null },
      content: "syria",
      mentions: [],
    });
    await until("the answer", () => messagesIn(world, direct.id).length > 0);
    expect(heard[0]).toMatchObject({
      text: "syria",
      place: { kind: "direct", address: `discord:@me/${direct.id}` },
    });
    expect(seenMessage(messagesIn(world, direct.id)[0] as never).text).toContain("Heard: syria");
  });

  it("of a mention that stands only in the text is answered", async () => {
    const { fake, heard } = await listening();
    const { world } = fake;
    fake.gateway.dispatch("MESSAGE_CREATE", {
      id: world.nextId(),
      channel_id: world.desk.id,
      guild_id: world.guild,
      author: person,
      content: `<@${world.bot.id}> and Iran?`,
      mentions: [{ ...person, id: world.bot.id }],
    });
    await until("the answer", () => messagesIn(world, world.desk.id).length > 0);
    expect(heard[0]).toMatchObject({ text: "and Iran?", place: { name: "#russia-desk" } });
  });

  it("and from nobody, or of an unknown kind, does no harm", async () => {
    const { fake, heard } = await listening();
    const { world, people } = fake;
    const nobody = { channel_id: world.desk.id, guild_id: world.guild };
    fake.gateway.dispatch("INTERACTION_CREATE", sparseCommand(fake, nobody));
    fake.gateway.dispatch("INTERACTION_CREATE", { ...sparseCommand(fake, nobody), type: 99 });
    fake.gateway.dispatch("SOMETHING_NEW", { anything: [1, 2, 3] });
    people.say(people.direct(), "syria");
    await until("the answer", () => heard.length > 0);
    expect(heard.map(({ text }) => text)).toEqual(["syria"]);
  });
});
