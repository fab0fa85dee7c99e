import { describe, expect, it } from "vitest";
import { applicationIdOf, inviteAddress } from "../../../adapters/discord/invite.ts";
import { apiAddress } from "../../../adapters/discord/settings.ts";
import { SettingsError } from "../../../src/adapter.ts";
import { COMMANDS, prepare, run } from "./running.ts";

const puts = (requests: readonly { method: string; path: string }[]) =>
  requests.filter(({ method, path }) => method === "put" && path.endsWith("/commands"));

describe("starting on Discord", () => {
  it("identifies with the three intents it needs, none of them privileged", async () => {
    const { fake } = await run();
    expect(fake.gateway.identified.map(({ intents }) => intents)).toEqual([1 + 512 + 4096]);
  });

  it("registers its commands", async () => {
    const { fake } = await run();
    expect(fake.world.commands.map(({ name, options }) => [name, (options as unknown[]).length])).toEqual([
      ["kerry-lavrov", 1],
      ["readout", 3],
    ]);
    expect(fake.violations).toEqual([]);
  });

  it("leaves commands alone that Discord knows already", async () => {
    const { fake, desk, adapter } = await run();
    await adapter.stop();
    const again = await prepare({
      token: fake.world.token,
      before: (next) => {
        next.world.commands = fake.world.commands;
      },
    });
    Object.assign(again.fake.world, { token: fake.world.token });
    await again.adapter.start(desk);
    expect(puts(fake.requests)).toHaveLength(1);
    expect(puts(again.fake.requests)).toHaveLength(0);
  });

  it("registers them anew when one has changed", async () => {
    const first = await run();
    const changed = COMMANDS.map((one) => ({ ...one, hint: "other" }));
    const { fake } = await run({
      desk: { commands: changed },
      before: (next) => {
        next.world.commands = first.fake.world.commands;
      },
    });
    expect(puts(fake.requests)).toHaveLength(1);
  });

  it("goes on with the commands of the last start when Discord is out of order", async () => {
    const { logged } = await run({
      before: ({ troubles }) => {
        const down = { kind: "status", status: 503 } as const;
        troubles.next("get", /commands$/, down, down, down);
        troubles.next("put", /commands$/, down, down, down);
      },
    });
    expect(logged.join()).toContain("commands could not be registered");
  });

  it("registers them when Discord does not say which it knows", async () => {
    const { fake } = await run({
      before: ({ troubles }) => troubles.next("get", /commands$/, { kind: "status", status: 404 }),
    });
    expect(fake.world.commands).toHaveLength(2);
  });

  it("waits when Discord asks for it at the very beginning", async () => {
    const { fake } = await run({
      before: ({ troubles }) => troubles.next("get", /gateway/, { kind: "limited", retryAfter: 0.2 }),
    });
    expect(fake.gateway.identified).toHaveLength(1);
  });

  it("names the commands that Discord refuses", async () => {
    const commands = [{ name: "x", description: "", hint: "h", subcommands: [] }, ...COMMANDS, ...COMMANDS];
    const { adapter, desk, fake } = await prepare({ desk: { commands } });
    const error = await adapter.start(desk).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(SettingsError);
    expect(String(error)).toMatch(/refused the commands .*kerry-lavrov/);
    expect(fake.violations.join()).toContain("DUPLICATE_NAME");
  });

  it("says that the token is wrong and where to get one", async () => {
    const { adapter, desk } = await prepare({ token: "wrong.token.here" });
    const error = await adapter.start(desk).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(SettingsError);
    expect(String(error)).toMatch(/401.*Reset Token/);
    expect(String(error)).not.toContain("wrong.token.here");
  });

  it("says so of a token that cannot be one, without asking Discord", async () => {
    const { adapter, desk, fake } = await prepare({ token: "töken\n" });
    await expect(adapter.start(desk)).rejects.toThrow(/DISCORD_TOKEN is not accepted/);
    expect(fake.requests).toEqual([]);
  });

  it.each([
    [4004, /4004.*Reset Token/],
    [4014, /4014.*Privileged Gateway Intents/],
  ] as const)("names the remedy when the gateway closes with %i", async (code, remedy) => {
    const { adapter, desk } = await prepare({
      before: ({ world }) => {
        world.turnsDown = code;
      },
    });
    const error = await adapter.start(desk).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(SettingsError);
    expect(String(error)).toMatch(remedy);
  });

  it("says that Discord is out of order, and that nothing is wrong with the settings", async () => {
    const { adapter, desk, fake } = await prepare();
    fake.troubles.next("get", /gateway/, { kind: "status", status: 503 });
    const error = await adapter.start(desk).catch((one: unknown) => one);
    expect(String(error)).not.toContain("DISCORD_TOKEN");
    expect(String(error)).toMatch(/503.*discordstatus/);
  });

  it("says that Discord cannot be reached", async () => {
    const { adapter, desk, fake } = await prepare();
    await fake.stop();
    await expect(adapter.start(desk)).rejects.toThrow(/ECONNREFUSED.*Check the network/);
  });

  it("says that there were too many starts today", async () => {
    const { adapter, desk } = await prepare({ sessionsLeft: 0 });
    await expect(adapter.start(desk)).rejects.toThrow(/started too often/);
  });

  it("does not wait long for a server that is announced and never comes", async () => {
    const { fake } = await run({ lateGuild: true });
    expect(fake.world.commands).toHaveLength(2);
  });

  it("takes an API address with or without a slash and a version", () => {
    const same = [
      "https://d.test/api",
      "https://d.test/api/",
      "https://d.test/api/v10",
      "https://d.test/api/v10/",
    ];
    expect(same.map((apiUrl) => apiAddress({ token: "t", apiUrl }))).toEqual(
      Array(4).fill("https://d.test/api"),
    );
    expect(apiAddress({ token: "t" })).toBe("https://discord.com/api");
  });

  it("is invited with the least permissions", () => {
    const url = new URL(inviteAddress("123"));
    expect(url.searchParams.get("permissions")).toBe("117760");
    expect(url.searchParams.get("scope")).toBe("bot applications.commands");
    expect(url.searchParams.get("client_id")).toBe("123");
  });

  it("knows the application from its token, since the first part is the id", () => {
    const token = `${Buffer.from("123456789012345678").toString("base64url")}.x.y`;
    expect(applicationIdOf(token)).toBe("123456789012345678");
    expect(applicationIdOf("no token")).toBeNull();
  });
});
