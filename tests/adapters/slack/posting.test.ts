import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/adapter.ts";
import type { Mishap } from "../../fakes/slack/faults.ts";
import { type Running, type RunOptions, reply, run } from "./running.ts";

const HERE = "slack:T0READOUT/C1DESK";
const posting = (marker: string, thread?: string) => ({
  marker,
  reply: reply("Digest"),
  ...(thread === undefined ? {} : { thread }),
});
const since = () => new Date(Date.now() - 60_000);

let running: Running | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function start(options: RunOptions = {}): Promise<Running> {
  running = await run(options);
  return running;
}

describe("posting to Slack", () => {
  it("sends one quiet message with a marker and returns its time stamp as the receipt", async () => {
    const { adapter, fake, said } = await start();
    const outcome = await adapter.post(HERE, posting("mark1"));
    expect(outcome).toEqual({ outcome: "sent", receipt: said()[0]?.ts });
    expect(said()[0]?.metadata).toEqual({ event_type: "readout_digest", event_payload: { marker: "mark1" } });
    const [call] = fake.workspace.calls.filter(({ method }) => method === "chat.postMessage");
    expect(call?.args).toMatchObject({
      unfurl_links: "false",
      unfurl_media: "false",
      parse: "none",
      link_names: "false",
    });
  });

  it("puts a second part in the thread under the first", async () => {
    const { adapter, said } = await start();
    const first = await adapter.post(HERE, posting("one"));
    await adapter.post(HERE, posting("two", first.outcome === "sent" ? first.receipt : ""));
    expect(said()[1]?.threadTs).toBe(said()[0]?.ts);
  });

  it("reaches a person in direct messages, and finds that posting again", async () => {
    const { adapter, said } = await start();
    const person = "slack:T0READOUT/@U1ANN";
    expect(await adapter.post(person, posting("mark2"))).toMatchObject({ outcome: "sent" });
    expect(said()[0]).toMatchObject({ channel: "D1ANN", ephemeralTo: null });
    expect(await adapter.find(person, "mark2", since())).toMatchObject({ seen: "found" });
  });

  it("says for good that a person cannot be reached, and for now that the conversation did not open", async () => {
    const { adapter, fake, said } = await start();
    expect(await adapter.post("slack:T0READOUT/@U9GONE", posting("mark3"))).toMatchObject({
      outcome: "not sent",
      permanent: true,
      says: expect.stringContaining("user_not_found"),
      remedy: expect.stringContaining("unsubscribe"),
    });
    fake.faults.plan("conversations.open", { kind: "reset before" });
    expect(await adapter.post("slack:T0READOUT/@U1ANN", posting("mark4"))).toMatchObject({
      outcome: "not sent",
      permanent: false,
    });
    expect(said()).toEqual([]);
  });

  const certain: [says: string, mishap: Mishap, outcome: Partial<Outcome>][] = [
    [
      "too many messages",
      { kind: "rate limited", seconds: 7 },
      { outcome: "not sent", permanent: false, retryAfterMs: 7000 },
    ],
    [
      "a refusal that passes",
      { kind: "error", error: "request_timeout", done: false },
      { outcome: "not sent", permanent: false },
    ],
    [
      "no right to post",
      { kind: "error", error: "restricted_action", done: false },
      { outcome: "not sent", permanent: true },
    ],
    [
      "an error it does not know",
      { kind: "error", error: "brand_new_error", done: false },
      { outcome: "not sent", permanent: true },
    ],
  ];
  it.each(certain)("knows that nothing was sent after %s", async (_says, mishap, expected) => {
    const { adapter, fake, said } = await start();
    fake.faults.plan("chat.postMessage", mishap);
    expect(await adapter.post(HERE, posting("m"))).toMatchObject(expected);
    expect(said()).toEqual([]);
    expect(fake.calls("chat.postMessage")).toBe(1);
  });

  const uncertain: [says: string, mishap: Mishap][] = [
    ["status 503, though done", { kind: "status", status: 503, done: true }],
    ["status 500, not done", { kind: "status", status: 500, done: false }],
    ["a connection reset after the request", { kind: "reset after" }],
    ["a connection reset before it", { kind: "reset before" }],
    ["an answer that breaks off", { kind: "truncated" }],
    ["a page of a proxy with status 200", { kind: "page" }],
    ["fatal_error", { kind: "error", error: "fatal_error", done: true }],
    ["internal_error", { kind: "error", error: "internal_error", done: false }],
    ["service_unavailable", { kind: "error", error: "service_unavailable", done: false }],
  ];
  it.each(uncertain)("does not claim to know after %s, and sends nothing again", async (_says, mishap) => {
    const { adapter, fake } = await start();
    fake.faults.plan("chat.postMessage", mishap);
    expect(await adapter.post(HERE, posting("m"))).toMatchObject({ outcome: "unknown" });
    expect(fake.calls("chat.postMessage")).toBe(1);
  });

  it.each([
    ["C2OTHER", "/invite @Readout"],
    ["C3OLD", "archived"],
    ["C0NOTHING", "/invite @Readout"],
  ])("says the remedy where %s cannot be written to", async (channel, remedy) => {
    const { adapter } = await start();
    const outcome = await adapter.post(`slack:T0READOUT/${channel}`, posting("m"));
    expect(outcome).toMatchObject({ outcome: "not sent", permanent: true });
    expect(outcome.outcome === "not sent" && outcome.remedy).toContain(remedy);
  });

  it.each(["slack:T9ELSE/C1DESK", "discord:1/2", "slack:", "slack:T0READOUT/C1/../x"])(
    "refuses the address %s without asking Slack",
    async (address) => {
      const { adapter, fake } = await start();
      expect(await adapter.post(address, posting("m"))).toMatchObject({
        outcome: "not sent",
        permanent: true,
      });
      expect(fake.calls("chat.postMessage")).toBe(0);
    },
  );

  it("knows that nothing was sent where the network refuses the connection", async () => {
    const { adapter, fake } = await start();
    await fake.stop();
    await sleep(100);
    expect(await adapter.post(HERE, posting("m"))).toMatchObject({ outcome: "not sent", permanent: false });
  });
});

describe("finding a posting", () => {
  it("finds it in the channel and in threads, and no other marker", async () => {
    const { adapter, said } = await start();
    const first = await adapter.post(HERE, posting("one"));
    await adapter.post(HERE, posting("two", first.outcome === "sent" ? first.receipt : ""));
    expect(await adapter.find(HERE, "one", since())).toEqual({ seen: "found", receipt: said()[0]?.ts });
    expect(await adapter.find(HERE, "two", since())).toEqual({ seen: "found", receipt: said()[1]?.ts });
    expect(await adapter.find(HERE, "three", since())).toEqual({ seen: "absent" });
  });

  it("finds it though its answer was lost", async () => {
    const { adapter, fake } = await start();
    fake.faults.plan("chat.postMessage", { kind: "truncated" });
    expect(await adapter.post(HERE, posting("lost"))).toMatchObject({ outcome: "unknown" });
    expect(await adapter.find(HERE, "lost", since())).toMatchObject({ seen: "found" });
  });

  it("reads on to the last page", async () => {
    const { adapter, fake } = await start();
    await adapter.post(HERE, posting("early"));
    for (let i = 0; i < 450; i++) {
      const [model] = fake.workspace.messages;
      if (model)
        fake.workspace.messages.push({
          ...model,
          ts: `${Math.floor(Date.now() / 1000)}.9${i}`,
          metadata: null,
        });
    }
    expect(await adapter.find(HERE, "early", since())).toMatchObject({ seen: "found" });
    expect(fake.calls("conversations.history")).toBe(3);
  });

  it("cannot tell where the app may not read, and says which scope it lacks", async () => {
    const { adapter } = await start({ scopes: ["chat:write"] });
    const seen = await adapter.find(HERE, "m", since());
    expect(seen).toMatchObject({ seen: "cannot tell" });
    expect(seen.seen === "cannot tell" && seen.says).toContain("channels:history");
  });

  it.each<Mishap>([
    { kind: "rate limited", seconds: 60 },
    { kind: "status", status: 503, done: false },
    { kind: "truncated" },
  ])("cannot tell when Slack does not answer: $kind", async (mishap) => {
    const { adapter, fake } = await start();
    fake.faults.plan("conversations.history", mishap);
    expect(await adapter.find(HERE, "m", since())).toMatchObject({ seen: "cannot tell" });
  });
});
