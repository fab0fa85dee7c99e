import pino from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSlack } from "../../../adapters/slack/check.ts";
import type { SlackSettings } from "../../../adapters/slack/settings.ts";
import { type FakeSlack, startFakeSlack } from "../../fakes/slack/fake-slack.ts";

let fake: FakeSlack;
beforeEach(async () => {
  fake = await startFakeSlack();
});
afterEach(() => fake.stop());

const settings = (more: Partial<SlackSettings> = {}): SlackSettings => ({
  botToken: fake.workspace.botToken,
  mode: { appToken: fake.workspace.appToken },
  apiUrl: fake.apiUrl,
  ...more,
});
const check = async (more: Partial<SlackSettings> = {}, channels: readonly string[] = []) => {
  const places = channels.map((id) => ({ address: `slack:T0READOUT/${id}`, name: `#${id}` }));
  const findings = await checkSlack(settings(more), places, pino({ level: "silent" }));
  return findings.map(
    ({ is, about, says, remedy }) => `${is} ${about}: ${says}${remedy ? ` > ${remedy}` : ""}`,
  );
};

describe("the check of Slack", () => {
  it("tries both tokens with real calls, and says which scopes are missing", async () => {
    expect(await check()).toEqual([
      "works Slack bot token: accepted for workspace T0READOUT",
      "works Slack scopes: all that are needed are granted",
      expect.stringContaining("note Slack scopes: groups:history is not granted: a digest whose fate"),
      expect.stringContaining("note Slack scopes: users:read is not granted: time zones"),
      "works Slack app token: Slack offers a socket for it",
    ]);
    fake.workspace.scopes.delete("files:write");
    expect(await check()).toContain(
      "note Slack scopes: files:write is not granted: exports and pictures cannot be handed over",
    );
    fake.workspace.scopes.delete("chat:write");
    expect((await check())[1]).toMatch(/^broken Slack scopes: missing: chat:write > Put the manifest/);
    expect(fake.said()).toEqual([]);
  });

  it("names what Slack says of a wrong token, and never the token", async () => {
    const said = (await check({ botToken: "xoxb-wrong-secret" })).join("\n");
    expect(said).toMatch(
      /^broken Slack bot token: Slack refuses SLACK_BOT_TOKEN: invalid_auth > Copy the Bot User/,
    );
    const app = (await check({ mode: { appToken: "xapp-wrong-secret" } })).join("\n");
    expect(app).toMatch(
      /broken Slack app token: Slack refuses SLACK_APP_TOKEN: invalid_auth > Make an app-level/,
    );
    expect(said + app).not.toContain("secret");
  });

  it("looks at each channel that digests go to", async () => {
    const channels = ["C1DESK", "C2OTHER", "C3OLD", "C9GONE", "@U1ANN"];
    expect((await check({}, channels)).slice(5)).toEqual([
      "works Slack #C1DESK: Readout is in the channel",
      "broken Slack #C2OTHER: Readout is not in the channel > Type /invite @Readout there.",
      "broken Slack #C3OLD: the channel is archived > Unarchive it, or subscribe elsewhere.",
      expect.stringContaining("broken Slack #C9GONE: Slack refuses it: channel_not_found"),
      expect.stringContaining("note Slack #@U1ANN: direct messages"),
    ]);
  });
});
