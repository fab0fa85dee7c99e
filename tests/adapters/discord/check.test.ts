import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkDiscord } from "../../../adapters/discord/check.ts";
import { type FakeDiscord, startFakeDiscord } from "../../fakes/discord/fake-discord.ts";

let fake: FakeDiscord;
beforeEach(async () => {
  fake = await startFakeDiscord();
});
afterEach(() => fake.stop());

const check = async (token: string, channels: readonly string[] = []) => {
  const places = channels.map((id) => ({ address: `discord:${fake.world.guild}/${id}`, name: "#here" }));
  const findings = await checkDiscord({ token, apiUrl: fake.apiUrl }, places);
  return findings.map(
    ({ is, about, says, remedy }) => `${is} ${about}: ${says}${remedy ? ` > ${remedy}` : ""}`,
  );
};

describe("the check of Discord", () => {
  it("tries the token with a real call, and connects to no gateway", async () => {
    const [token, gateway] = await check(fake.world.token);
    expect(token).toBe("works Discord token: accepted");
    expect(gateway).toMatch(/^works Discord gateway: open/);
    expect(fake.gateway.identified).toEqual([]);
  });

  it("says that a token is refused, and how to get another", async () => {
    const wrong = fake.world.token.replace(/t+$/, "s".repeat(27));
    const said = await check(wrong);
    expect(said).toEqual([
      expect.stringMatching(/^broken Discord token: .*401.* > .*set DISCORD_TOKEN anew/),
    ]);
    expect(said.join()).not.toContain("sssss");
  });

  it("names the permissions that are missing in a channel, and channels that are gone", async () => {
    const { desk, closed, token } = fake.world;
    expect((await check(token, [desk.id, closed.id, "123456789012345678"])).slice(2)).toEqual([
      "works Discord #here: Readout may post there",
      "broken Discord #here: missing there: Send Messages, Embed Links > Give Readout Send Messages, Embed Links in this channel.",
      expect.stringMatching(/^broken Discord #here: .*10003.* > The channel is gone/),
    ]);
  });

  it("says what cannot be done in a channel where digests can be posted all the same", async () => {
    const { desk, token } = fake.world;
    const noted = async () => (await check(token, [desk.id]))[2];
    desk.may.attach = false;
    expect(await noted()).toBe(
      "note Discord #here: Readout may post there, but exports and pictures cannot be handed over there (Attach Files)",
    );
    desk.may.history = false;
    expect(await noted()).toMatch(/\(Attach Files\), and a digest whose fate .*\(Read Message History\)$/);
    desk.may.attach = true;
    expect(await noted()).not.toContain("Attach Files");
  });
});
