import { describe, expect, it } from "vitest";
import type { PlaceChange } from "../../../src/adapter.ts";
import type { FakeDiscord } from "../../fakes/discord/fake-discord.ts";
import { channelJson } from "../../fakes/discord/shapes.ts";
import { run, until } from "./running.ts";

async function connected() {
  const changes: PlaceChange[] = [];
  const one = await run({ desk: { placeChanged: async (change) => void changes.push(change) } });
  const { world, gateway } = one.fake;
  const address = `discord:${world.guild}/${world.desk.id}`;
  const seen = async (count: number) => {
    await until("the desk is told", () => changes.length >= count);
    return changes;
  };
  return { world, gateway, address, changes, seen };
}

describe("what has become of a place on Discord while nothing listened", () => {
  const DESK = (fake: FakeDiscord) => `discord:${fake.world.guild}/${fake.world.desk.id}`;

  it("is told by a look: its name, that it is deleted, that a permission is missing", async () => {
    const { fake, adapter } = await run();
    expect(await adapter.look!(DESK(fake))).toEqual({
      address: DESK(fake),
      became: "named",
      name: `#${fake.world.desk.name}`,
    });
    const deleted = `discord:${fake.world.guild}/99`;
    expect(await adapter.look!(deleted)).toEqual({
      address: deleted,
      became: "gone",
      says: "The channel was deleted.",
    });
    const closed = await run({
      before: ({ world }) => {
        world.desk.may = { ...world.desk.may, send: false };
      },
    });
    expect(await closed.adapter.look!(DESK(closed.fake))).toMatchObject({
      became: "closed",
      remedy: expect.stringContaining("Send Messages"),
    });
  });

  it("is that Readout was removed from the server", async () => {
    const { fake, adapter } = await run();
    fake.world.channels.set("77", {
      ...fake.world.desk,
      id: "77",
      may: { view: false, send: false, history: false },
    });
    expect(await adapter.look!("discord:555/77")).toEqual({
      address: "discord:555/",
      became: "gone",
      says: "Readout was removed from the server.",
    });
  });

  it("is not known of direct messages, nor where Discord does not answer", async () => {
    const { fake, adapter } = await run();
    expect(await adapter.look!(`discord:@me/@${fake.world.analyst.id}`)).toBeNull();
    for (let i = 0; i < 3; i++)
      fake.troubles.next("get", /^\/channels\/99$/, { kind: "reset", after: false });
    expect(await adapter.look!(`discord:${fake.world.guild}/99`)).toBeNull();
  });
});

describe("what becomes of Discord's channels and servers", () => {
  it("a new name reaches the desk", async () => {
    const { world, gateway, address, seen } = await connected();
    gateway.dispatch("CHANNEL_UPDATE", channelJson(world, { ...world.desk, name: "eurasia-desk" }));
    expect(await seen(1)).toEqual([{ address, became: "named", name: "#eurasia-desk" }]);
  });

  it("a permission that is lost is named", async () => {
    const { world, gateway, address, seen } = await connected();
    const may = { ...world.desk.may, send: false };
    gateway.dispatch("CHANNEL_UPDATE", channelJson(world, { ...world.desk, may }));
    expect(await seen(1)).toEqual([
      {
        address,
        became: "closed",
        says: "Readout may not write in the channel any more.",
        remedy: "Give Readout Send Messages, Embed Links in this channel.",
      },
    ]);
  });

  it("a deleted channel is gone, and so is a server that removed Readout", async () => {
    const { world, gateway, address, seen } = await connected();
    gateway.dispatch("CHANNEL_DELETE", channelJson(world, world.desk));
    expect(await seen(1)).toEqual([{ address, became: "gone", says: "The channel was deleted." }]);
    gateway.dispatch("GUILD_DELETE", { id: world.guild });
    expect((await seen(2))[1]).toEqual({
      address: `discord:${world.guild}/`,
      became: "gone",
      says: "Readout was removed from the server.",
    });
  });

  it("a server that is out of reach for a while is not gone", async () => {
    const { world, gateway, changes, seen } = await connected();
    gateway.dispatch("GUILD_DELETE", { id: world.guild, unavailable: true });
    gateway.dispatch("CHANNEL_DELETE", channelJson(world, world.closed));
    await seen(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(changes.filter(({ address }) => address.endsWith("/"))).toEqual([]);
  });
});
