import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Running, reply, run } from "./running.ts";

let running: Running;
beforeEach(async () => {
  running = await run({
    http: true,
    script: ({ by, name, asked }) => [
      {
        to: "asker",
        reply: {
          ...reply(`${by} ${name}: ${asked.text}`),
          buttons: [{ id: "b1", label: "More", action: { do: "clear" } }],
        },
      },
    ],
  });
});
afterEach(() => running.stop());

const headlines = () => running.seen().map(({ text }) => text.split("\n")[0]);

describe("signed HTTP", () => {
  it("answers a slash command through its response address and acknowledges it with an empty body", async () => {
    const ack = await running.fake.people.typeCommand("kerry-lavrov", "syria");
    await running.fake.quiet();
    expect(ack.payload).toBe("");
    expect(headlines()).toEqual(["command kerry-lavrov: syria"]);
  });

  it("answers a direct message, a mention and a button", async () => {
    const { fake } = running;
    await fake.people.write("one");
    await fake.quiet();
    await fake.people.mention("two");
    await fake.quiet();
    const last = running.said().at(-1);
    if (last) await fake.people.press(last, "readout:b1");
    await fake.quiet();
    expect(headlines()).toEqual(["message : one", "message : two", "button b1:"]);
  });

  it("answers an event once that Slack sends again", async () => {
    await running.fake.people.write("syria");
    await running.fake.quiet();
    await running.fake.people.redeliver();
    await running.fake.quiet();
    expect(running.heard).toHaveLength(1);
  });

  it("gives back the challenge by which Slack verifies the address", async () => {
    const answer = await running.fake.people.call({
      type: "url_verification",
      challenge: "c-123",
      token: "t",
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain("c-123");
  });

  it("answers Slack's check of the certificate", async () => {
    expect(await running.fake.people.call(new URLSearchParams({ ssl_check: "1" }))).toMatchObject({
      status: 200,
    });
  });

  it.each([
    ["another secret", { secret: "wrong" }],
    ["a time stamp six minutes old", { skewSeconds: -360 }],
    ["a time stamp six minutes ahead", { skewSeconds: 360 }],
    ["a signature of another length", { headers: { "x-slack-signature": "v0=00" } }],
  ])("refuses a request with %s", async (_says, signing) => {
    const body = new URLSearchParams({ command: "/kerry-lavrov", text: "x" });
    expect((await running.fake.people.call(body, signing)).status).toBe(401);
    expect(running.heard).toEqual([]);
  });

  it("refuses a request without a signature, a body of 2 MB, and any other path", async () => {
    const url = running.fake.people.appUrl ?? "";
    expect((await fetch(url, { method: "POST", body: "{}" })).status).toBe(401);
    expect((await running.fake.people.call({ type: "x", filler: "x".repeat(2_000_000) })).status).toBe(413);
    expect((await fetch(new URL("/other", url))).status).toBe(404);
  });

  it.each(["null", "[]", '"text"', "5", "{"])("refuses the signed body %s, and lives on", async (body) => {
    expect((await running.fake.people.call(body)).status).toBe(400);
    expect((await running.fake.people.call(new URLSearchParams({ payload: body }))).status).toBe(400);
    await running.fake.people.write("still there?");
    await running.fake.quiet();
    expect(headlines()).toEqual(["message : still there?"]);
  });

  it("refuses a signed body that is not JSON", async () => {
    const answer = await running.fake.people.call(new URLSearchParams({ payload: "{" }));
    expect(answer.status).toBe(400);
  });
});
