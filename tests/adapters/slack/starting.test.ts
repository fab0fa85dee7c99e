import { afterEach, describe, expect, it } from "vitest";
import { SettingsError } from "../../../src/adapter.ts";
import { prepare, type RunOptions } from "./running.ts";

let ended: (() => Promise<void>) | undefined;
afterEach(async () => {
  await ended?.();
  ended = undefined;
});

/** Starts and gives the error that comes of it, or null. */
async function startError(options: RunOptions, before?: (made: Awaited<ReturnType<typeof prepare>>) => void) {
  const made = await prepare(options);
  ended = async () => {
    await made.adapter.stop();
    await made.fake.stop();
  };
  before?.(made);
  const error = await made.adapter.start(made.desk).then(
    () => null,
    (problem: unknown) => problem,
  );
  return { ...made, error };
}

describe("starting on Slack", () => {
  it("opens a socket with the app token and asks who it is with the bot token", async () => {
    const { error, fake } = await startError({});
    expect(error).toBeNull();
    expect(fake.sockets.open.size).toBe(1);
    expect(fake.calls("auth.test")).toBe(1);
  });

  it("listens over HTTP without a socket where there is a signing secret", async () => {
    const { error, fake, port } = await startError({ http: true });
    expect(error).toBeNull();
    expect(fake.calls("apps.connections.open")).toBe(0);
    expect(
      (await fetch(`http://127.0.0.1:${port}/slack/events`, { method: "POST", body: "{}" })).status,
    ).toBe(401);
  });

  it("names the bot token, Slack's error and the remedy when Slack refuses it", async () => {
    const { error } = await startError({ settings: { botToken: "xoxb-wrong" } });
    expect(error).toBeInstanceOf(SettingsError);
    expect(String(error)).toMatch(/SLACK_BOT_TOKEN: invalid_auth\..*OAuth & Permissions/);
  });

  it.each([
    ["xapp-wrong", "invalid_auth"],
    ["xoxb-1111-2222-botsecret", "not_allowed_token_type"],
  ])("names the app token and the remedy when Slack refuses %s", async (appToken, refusal) => {
    const { error } = await startError({ settings: { mode: { appToken } } });
    expect(error).toBeInstanceOf(SettingsError);
    expect(String(error)).toContain(`SLACK_APP_TOKEN: ${refusal}.`);
    expect(String(error)).toContain("connections:write");
  });

  it("says that Slack cannot be reached where nothing answers", async () => {
    const { error } = await startError({ settings: { apiUrl: "http://127.0.0.1:9/api/" } });
    expect(String(error)).not.toMatch(/SLACK_(BOT|APP)_TOKEN/);
    expect(String(error)).toContain("Check the network and SLACK_API_URL");
  });

  it("waits for Slack when it is troubled at that moment", async () => {
    const { error } = await startError({}, ({ fake }) => {
      fake.faults.plan("auth.test", { kind: "status", status: 503, done: false });
      fake.faults.plan("apps.connections.open", { kind: "status", status: 503, done: false });
      fake.faults.plan("apps.connections.open", { kind: "error", error: "internal_error", done: false });
    });
    expect(error).toBeNull();
  });

  it("takes an API address without its last slash", async () => {
    const made = await prepare();
    await made.fake.stop();
    const again = await startError({}, () => {});
    const apiUrl = again.fake.apiUrl.replace(/\/$/, "");
    expect(again.error).toBeNull();
    const second = await prepare({ settings: { apiUrl, botToken: again.fake.workspace.botToken } });
    await second.adapter.start(second.desk);
    expect(again.fake.sockets.open.size).toBe(2);
    await second.adapter.stop();
    await second.fake.stop();
  });

  it("names the port when another program has it", async () => {
    const first = await startError({ http: true });
    const mode = { signingSecret: first.fake.workspace.signingSecret, port: first.port };
    const second = await prepare({ settings: { mode } });
    await expect(second.adapter.start(second.desk)).rejects.toThrow(`PORT ${first.port} is in use`);
    await second.fake.stop();
  });

  it("writes no token into the log or an error, not even where Slack refuses it", async () => {
    const { error, log } = await startError({ settings: { botToken: "xoxb-wrong-secret" } });
    expect(`${String(error)} ${log.join()}`).not.toMatch(/secret|xoxb-w/);
  });
});
