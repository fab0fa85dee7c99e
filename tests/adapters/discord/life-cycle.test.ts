import { describe, expect, it } from "vitest";
import type { PlaceChange } from "../../../src/adapter.ts";
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
