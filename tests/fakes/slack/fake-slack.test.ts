import { WebClient } from "@slack/web-api";
import pino from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { boltLog } from "../../../adapters/slack/bolt-log.ts";
import { type FakeSlack, startFakeSlack } from "./fake-slack.ts";
import { sharedLimits } from "./rules/limits.ts";

const logger = boltLog(pino({ level: "silent" }));
let fake: FakeSlack;
let client: WebClient;
beforeEach(async () => {
  fake = await startFakeSlack({ deadlineMs: 100 });
  client = new WebClient(fake.workspace.botToken, {
    slackApiUrl: fake.apiUrl,
    retryConfig: { retries: 0 },
    logger,
  });
});
afterEach(() => fake.stop());

const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const send = (body: object) =>
  client.apiCall("chat.postMessage", { channel: "C1DESK", ...body }).then(
    () => "ok",
    (error: { data?: { error?: string } }) => error.data?.error,
  );
const button = (text: string, more: object = {}) => ({
  type: "button",
  text: { type: "plain_text", text },
  action_id: "a",
  ...more,
});
const rich = (...elements: object[]) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements }],
});

describe("the look-alike of Slack", () => {
  const refused: [says: string, body: object, error: string][] = [
    ["no text and no blocks", { text: "" }, "no_text"],
    [
      "51 blocks",
      { text: "t", blocks: Array.from({ length: 51 }, () => ({ type: "divider" })) },
      "invalid_blocks",
    ],
    ["a section of 3,001 characters", { text: "t", blocks: [section("x".repeat(3001))] }, "invalid_blocks"],
    [
      "a header of 151",
      { text: "t", blocks: [{ type: "header", text: { type: "plain_text", text: "x".repeat(151) } }] },
      "invalid_blocks",
    ],
    [
      "a button label of 76",
      { text: "t", blocks: [{ type: "actions", elements: [button("x".repeat(76))] }] },
      "invalid_blocks",
    ],
    [
      "a button value of 2,001",
      { text: "t", blocks: [{ type: "actions", elements: [button("x", { value: "x".repeat(2001) })] }] },
      "invalid_blocks",
    ],
    [
      "26 actions",
      {
        text: "t",
        blocks: [
          {
            type: "actions",
            elements: Array.from({ length: 26 }, (_, i) => button("x", { action_id: `${i}` })),
          },
        ],
      },
      "invalid_blocks",
    ],
    [
      "two buttons with one id",
      { text: "t", blocks: [{ type: "actions", elements: [button("x"), button("y")] }] },
      "invalid_blocks",
    ],
    [
      "an empty string in rich text",
      { text: "t", blocks: [rich({ type: "text", text: "" })] },
      "invalid_blocks",
    ],
    ["a key it does not know", { text: "t", blocks: [{ ...section("x"), color: "red" }] }, "invalid_blocks"],
    ["a block it does not know", { text: "t", blocks: [{ type: "nonsense" }] }, "invalid_blocks"],
    [
      "13,300 characters of blocks",
      { text: "t", blocks: Array.from({ length: 5 }, () => section("x".repeat(2640))) },
      "msg_blocks_too_long",
    ],
    ["metadata without a payload", { text: "t", metadata: { event_type: "x" } }, "invalid_metadata_format"],
  ];
  it.each(refused)(
    "refuses %s with Slack's error and keeps it as a violation",
    async (_says, body, error) => {
      expect(await send(body)).toBe(error);
      expect(fake.violations.length).toBeGreaterThan(0);
      expect(fake.said()).toEqual([]);
    },
  );

  const harmful: [says: string, body: object][] = [
    ["a mention in its text", { text: "<!channel> hello" }],
    ["an unescaped sign in its text", { text: "a < b" }],
    ["a link in markup", { text: "t", blocks: [section("<https://evil.test|safe>")] }],
    ["a person in rich text", { text: "t", blocks: [rich({ type: "user", user_id: "U1ANN" })] }],
    [
      "a link that names another site",
      { text: "t", blocks: [rich({ type: "link", url: "https://evil.test", text: "bank.example" })] },
    ],
    ["a text of 4,001 characters", { text: "x".repeat(4001) }],
    ["blocks without a text for screen readers", { blocks: [section("x")] }],
    ["names made live", { text: "t", link_names: true }],
  ];
  it.each(harmful)("takes %s, as Slack would, and keeps it as a violation", async (_says, body) => {
    await send(body);
    expect(fake.violations.length).toBeGreaterThan(0);
  });

  it("finds no fault with a good message", async () => {
    const blocks = [
      rich({ type: "text", text: "<!channel>" }, { type: "link", url: "https://a.example/x", text: "[1]" }),
    ];
    expect(
      await send({ text: "&lt;!channel&gt;", blocks, metadata: { event_type: "x", event_payload: {} } }),
    ).toBe("ok");
    expect(fake.violations).toEqual([]);
  });

  it.runIf(sharedLimits() !== null)(
    "holds messages to the limits that another project collected, too",
    () => {
      expect(sharedLimits()?.get("button.text")?.max).toBe(75);
      expect(sharedLimits()?.get("section.field")?.max).toBe(2000);
    },
  );

  it("names the place of a fault as Slack does", async () => {
    const error = await client
      .apiCall("chat.postMessage", { channel: "C1DESK", text: "t", blocks: [section("x".repeat(3001))] })
      .catch((problem) => problem);
    expect(error.data.response_metadata.messages[0]).toMatch(
      /^\[ERROR\] .*3000.*\[json-pointer:\/blocks\/0\/text/,
    );
  });

  it.each([
    ["C2OTHER", "not_in_channel"],
    ["C3OLD", "is_archived"],
    ["C9", "channel_not_found"],
  ])("refuses to write to %s: %s", async (channel, error) => {
    expect(await send({ channel, text: "t" })).toBe(error);
  });

  it("wants a good token, and the scopes that a method needs", async () => {
    const errorOf = (token: string, method: string) =>
      new WebClient(token, { slackApiUrl: fake.apiUrl, logger })
        .apiCall(method, { user: "U1ANN" })
        .catch((one) => one.data.error);
    expect(await errorOf("xoxb-no", "auth.test")).toBe("invalid_auth");
    expect(await errorOf(fake.workspace.botToken, "users.info")).toBe("missing_scope");
    expect(await errorOf(fake.workspace.botToken, "apps.connections.open")).toBe("not_allowed_token_type");
  });

  it("counts an envelope that is not acknowledged in time as a violation", async () => {
    const ticket = fake.sockets.newTicket();
    const socket = new WebSocket(
      `${fake.apiUrl.replace("http", "ws").replace("/api/", "/link/")}?ticket=${ticket}`,
    );
    await new Promise((resolve) => socket.once("message", resolve));
    await expect(fake.people.write("hello")).rejects.toThrow("not acknowledged");
    expect(fake.violations).toEqual(["events_api not acknowledged within 100 ms"]);
    socket.close();
  });

  it("takes five answers at a response address, for half an hour, and checks each", async () => {
    const command = fake.people.typeCommand("x", "y");
    await expect(command).rejects.toThrow("no socket is open");
    const answer = (url: string, text: string) =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ text }),
      });
    const url = fake.newResponseUrl("C1DESK", "U1ANN");
    const statuses = [];
    for (let i = 0; i < 6; i++) statuses.push((await answer(url, "t")).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(fake.said().every(({ ephemeralTo }) => ephemeralTo === "U1ANN")).toBe(true);
    const other = fake.newResponseUrl("C1DESK", "U1ANN");
    await answer(other, "<!here>");
    expect(fake.violations).toEqual(["response_url: /text: live token: <!here>"]);
    fake.workspace.now = () => Date.now() + 31 * 60_000;
    expect((await answer(other, "t")).status).toBe(404);
  });

  it("carries out a request though its sender has gone", async () => {
    const hasty = new WebClient(fake.workspace.botToken, {
      slackApiUrl: fake.apiUrl,
      retryConfig: { retries: 0 },
      timeout: 100,
      logger,
    });
    fake.faults.plan("chat.postMessage", { kind: "silent", ms: 500 });
    await expect(hasty.chat.postMessage({ channel: "C1DESK", text: "t" })).rejects.toThrow();
    expect(fake.said()).toHaveLength(1);
  });

  it("says whether blocks would be taken", async () => {
    await expect(client.apiCall("blocks.validate", { blocks: [section("fine")] })).resolves.toMatchObject({
      ok: true,
    });
    await expect(client.apiCall("blocks.validate", { blocks: [{ type: "nonsense" }] })).rejects.toThrow(
      "invalid_blocks",
    );
  });
});
