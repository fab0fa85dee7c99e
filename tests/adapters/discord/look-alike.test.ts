import { afterEach, describe, expect, it } from "vitest";
import { type FakeDiscord, startFakeDiscord } from "../../fakes/discord/fake-discord.ts";
import { hasOpenApi } from "../../fakes/discord/openapi.ts";
import type { Json } from "../../fakes/discord/world.ts";

const NOBODY = { allowed_mentions: { parse: [] } };
const V2 = 32768;
const textDisplay = (content: string): Json => ({ type: 10, content });
const button = (more: Json = {}): Json => ({ type: 2, style: 2, label: "b", custom_id: "c", ...more });
const row = (...components: Json[]): Json => ({ type: 1, components });
const v2 = (...components: Json[]): Json => ({ flags: V2, components, ...NOBODY });

let fake: FakeDiscord;
afterEach(async () => fake.stop());

async function send(method: string, path: string, body: unknown, token = fake.world.token) {
  const response = await fetch(`${fake.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json().catch(() => null)) as Json | null };
}

async function sendMessage(body: Json) {
  fake = await startFakeDiscord();
  return send("POST", `/channels/${fake.world.desk.id}/messages`, body);
}

const many = (count: number, one: (i: number) => Json) => Array.from({ length: count }, (_, i) => one(i));

describe("the look-alike of Discord", () => {
  it("takes a message that is right", async () => {
    const right = v2({ type: 17, components: [textDisplay("hello"), row(button())] });
    expect(await sendMessage(right)).toMatchObject({ status: 200 });
    expect(fake.violations).toEqual([]);
  });

  it.each<[string, Json]>([
    ["content over 2,000 characters", { content: "x".repeat(2001), ...NOBODY }],
    ["a message that may ping", { content: "@everyone" }],
    ["mentions allowed by kind", { content: "x", allowed_mentions: { parse: ["everyone"] } }],
    ["a ping by reply", { content: "x", allowed_mentions: { parse: [], replied_user: true } }],
    [
      "embeds over 6,000 characters",
      { embeds: many(2, () => ({ description: "x".repeat(3001) })), ...NOBODY },
    ],
    ["content beside components V2", { ...v2(textDisplay("x")), content: "x" }],
    ["embeds beside components V2", { ...v2(textDisplay("x")), embeds: [{ title: "x" }] }],
    ["a text display without the flag", { components: [textDisplay("x")], ...NOBODY }],
    ["41 components", v2(...many(41, () => textDisplay("x")))],
    ["41 components, most of them nested", v2({ type: 17, components: many(40, () => textDisplay("x")) })],
    ["4,001 characters of text in all", v2(textDisplay("x".repeat(2001)), textDisplay("y".repeat(2000)))],
    ["an empty text", v2(textDisplay(" "))],
    ["an empty container", v2({ type: 17, components: [] })],
    ["six buttons in a row", v2(row(...many(6, (i) => button({ custom_id: `c${i}` }))))],
    ["an empty row", v2(row())],
    ["a custom_id of 101 characters", v2(row(button({ custom_id: "c".repeat(101) })))],
    ["a button without custom_id", v2(row({ type: 2, style: 2, label: "b" }))],
    ["two buttons with one custom_id", v2(row(button(), button()))],
    ["two components with one id", v2({ ...textDisplay("x"), id: 7 }, { ...textDisplay("y"), id: 7 })],
    ["a label of 81 characters", v2(row(button({ label: "l".repeat(81) })))],
    ["a button without label", v2(row(button({ label: "" })))],
    ["a link without address", v2(row({ type: 2, style: 5, label: "l" }))],
    ["a link to javascript", v2(row({ type: 2, style: 5, label: "l", url: "javascript:alert(1)" }))],
    ["a nonce of 26 characters", { content: "x", nonce: "n".repeat(26), ...NOBODY }],
    ["an enforced nonce that is not there", { content: "x", enforce_nonce: true, ...NOBODY }],
    ["a field that does not exist", { content: "x", markdown: true, ...NOBODY }],
    ["flags that cannot be sent", { content: "x", flags: 1, ...NOBODY }],
  ])("refuses and records %s", async (_, body) => {
    const answer = await sendMessage(body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: "Invalid Form Body" } });
    expect(fake.violations.length).toBeGreaterThan(0);
  });

  it.runIf(hasOpenApi)("refuses and records what Discord's own schema does not know", async () => {
    const answer = await sendMessage(v2({ type: 17, components: [{ type: 99 }] }));
    expect(answer.body).toMatchObject({ code: 50035 });
    expect(fake.violations.join()).toContain("OPENAPI");
  });

  it("refuses an empty message as Discord does", async () => {
    expect(await sendMessage({ ...NOBODY })).toMatchObject({ status: 400, body: { code: 50006 } });
  });

  it("says where in the body it found fault", async () => {
    const answer = await sendMessage(v2(row(button({ label: "l".repeat(81) }))));
    expect(JSON.stringify(answer.body?.errors)).toMatch(
      /^\{"components":\{"0":\{"components":\{"0":\{"label":\{"_errors":\[\{"code":"BASE_TYPE_MAX_LENGTH"/,
    );
  });

  it.each<[string, Json[]]>([
    ["a name in capitals", [{ name: "Kerry", description: "d" }]],
    ["a name with a space", [{ name: "post now", description: "d" }]],
    ["no description", [{ name: "kerry" }]],
    ["a description of 101 characters", [{ name: "kerry", description: "d".repeat(101) }]],
    ["two commands of one name", many(2, () => ({ name: "kerry", description: "d" }))],
    ["101 commands", many(101, (i) => ({ name: `c${i}`, description: "d" }))],
    [
      "26 options",
      [
        {
          name: "kerry",
          description: "d",
          options: many(26, (i) => ({ type: 3, name: `o${i}`, description: "d" })),
        },
      ],
    ],
    [
      "options beside subcommands",
      [
        {
          name: "kerry",
          description: "d",
          options: [
            { type: 1, name: "a", description: "d" },
            { type: 3, name: "b", description: "d" },
          ],
        },
      ],
    ],
    [
      "an optional option before a required one",
      [
        {
          name: "kerry",
          description: "d",
          options: [
            { type: 3, name: "a", description: "d" },
            { type: 3, name: "b", description: "d", required: true },
          ],
        },
      ],
    ],
  ])("refuses and records commands with %s", async (_, commands) => {
    fake = await startFakeDiscord();
    const answer = await send("PUT", `/applications/${fake.world.bot.id}/commands`, commands);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(fake.violations.length).toBeGreaterThan(0);
  });

  it("takes the first answer to an interaction once, within three seconds, of a kind that fits", async () => {
    fake = await startFakeDiscord();
    const answer = (state: { id: string; token: string }, type: number) =>
      send("POST", `/interactions/${state.id}/${state.token}/callback`, { type, data: { flags: 64 } });
    const command = fake.people.command("x", []);
    expect(await answer(command, 8)).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(await answer(command, 5)).toMatchObject({ status: 204 });
    expect(await answer(command, 5)).toMatchObject({ status: 400, body: { code: 40060 } });
    fake.deadlines.firstMs = -1;
    expect(await answer(fake.people.command("x", []), 5)).toMatchObject({
      status: 404,
      body: { code: 10062 },
    });
  });

  it("takes a follow-up only after the first answer and for 15 minutes, and the first of a deferred one for the answer itself", async () => {
    fake = await startFakeDiscord();
    const command = fake.people.command("x", []);
    const follow = () =>
      send("POST", `/webhooks/${fake.world.bot.id}/${command.token}`, v2(textDisplay("public")));
    expect(await follow()).toMatchObject({ status: 404, body: { code: 10015 } });
    await send("POST", `/interactions/${command.id}/${command.token}/callback`, {
      type: 5,
      data: { flags: 64 },
    });
    await follow();
    expect(command.original?.flags).toBe(V2 | 64);
    expect(command.followUps).toEqual([]);
    fake.deadlines.tokenMs = -1;
    expect(await follow()).toMatchObject({ status: 401, body: { code: 50027 } });
  });

  it("refuses a wrong token, and records a route that Discord does not have", async () => {
    fake = await startFakeDiscord();
    expect(await send("POST", "/users/@me/channels", {}, "wrong")).toMatchObject({ status: 401 });
    expect(await send("POST", "/chat.postMessage", {})).toMatchObject({ status: 404 });
    expect(fake.violations).toEqual(["post /chat.postMessage: no such route"]);
  });

  it("reads the JSON of a multipart body", async () => {
    fake = await startFakeDiscord();
    const form = new FormData();
    form.set("payload_json", JSON.stringify({ content: "x".repeat(2001), ...NOBODY }));
    form.set("files[0]", new Blob(["png"]), "timeline.png");
    const url = `${fake.apiUrl}/v10/channels/${fake.world.desk.id}/messages`;
    const response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bot ${fake.world.token}` },
      body: form,
    });
    expect(response.status).toBe(400);
    expect(fake.violations.join()).toContain("BASE_TYPE_MAX_LENGTH");
  });
});
