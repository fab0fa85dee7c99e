import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type FakeSlack, startFakeSlack } from "../fakes/slack/fake-slack.ts";
import { run } from "./program.ts";
import { connected, type Serving, serve } from "./service.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const CONNECTED = [/Slack: connected/];

describe("a data folder", () => {
  let fake: FakeSlack;
  let first: Serving;
  const tokens = () => ({
    SLACK_API_URL: fake.apiUrl,
    SLACK_BOT_TOKEN: fake.workspace.botToken,
    SLACK_APP_TOKEN: fake.workspace.appToken,
  });
  beforeAll(async () => {
    fake = await startFakeSlack();
    first = await connected(tokens(), undefined, CONNECTED);
  });
  afterAll(() => fake.stop());

  it("takes one service, says so to a second, and lets commands and a chat run beside it", async () => {
    const second = serve(tokens(), first.data);
    expect(await second.ended).toBe(1);
    expect(second.log()).toMatch(/^Another Readout service is running with the data folder .*READOUT_DATA/s);
    expect(second.log()).not.toMatch(/^\s+at /m);
    const env = { READOUT_DATA: first.data };
    expect((await run(["contacts", "syria"], { env })).code).toBe(0);
    const chat = await run(["chat"], { env, input: "/readout list\n/quit\n" });
    expect([chat.code, chat.out]).toEqual([0, expect.stringContaining("No digest in this terminal")]);
  });

  it("is free at once for the next service when the first was killed", async () => {
    first.signal("SIGKILL");
    await first.ended;
    const next = await connected(tokens(), first.data, CONNECTED);
    // What a signal does is settled a moment after.
    await sleep(1_000);
    expect(await next.stop()).toBe(0);
  });
});
