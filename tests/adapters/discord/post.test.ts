import { describe, expect, it } from "vitest";
import type { Posting } from "../../../src/adapter.ts";
import { seenMessage } from "../../fakes/discord/seen.ts";
import { type Channel, type Message, messagesIn } from "../../fakes/discord/world.ts";
import { line, prepare, type Running, run } from "./running.ts";

const MARKER = "abcdefghijklmnopqrstuvwx-";
const posting = (more: Partial<Posting> = {}): Posting => ({
  marker: MARKER,
  reply: line("Digest"),
  ...more,
});
const addressOf = (channel: Channel) => `discord:${channel.guild ?? "@me"}/${channel.id}`;
const kept = ({ fake }: Running): Message[] => messagesIn(fake.world, fake.world.desk.id);
const post = (one: Running, more: Partial<Posting> = {}) =>
  one.adapter.post(addressOf(one.fake.world.desk), posting(more));

describe("posting a digest", () => {
  it("sends it once, silently, with its marker as an enforced nonce, and returns its id", async () => {
    const one = await run();
    const outcome = await post(one);
    expect(kept(one)).toHaveLength(1);
    expect(outcome).toEqual({ outcome: "sent", receipt: kept(one)[0]?.id });
    expect(kept(one)[0]?.asked).toMatchObject({
      nonce: MARKER,
      enforce_nonce: true,
      flags: 4096 + 32768,
      allowed_mentions: { parse: [] },
    });
    expect(one.fake.violations).toEqual([]);
  });

  it("gets the same message again when it is posted twice within minutes", async () => {
    const one = await run();
    const first = await post(one);
    expect(await post(one)).toEqual(first);
    expect(kept(one)).toHaveLength(1);
  });

  it("puts the second part under the first", async () => {
    const one = await run();
    const first = await post(one);
    const thread = first.outcome === "sent" ? first.receipt : "none";
    await post(one, { marker: "second", thread });
    expect(kept(one)[1]?.message_reference).toMatchObject({ message_id: thread });
    expect(one.fake.violations).toEqual([]);
  });

  it("writes to direct messages too", async () => {
    const one = await run();
    const direct = one.fake.people.direct();
    expect(await one.adapter.post(addressOf(direct), posting())).toMatchObject({ outcome: "sent" });
    expect(messagesIn(one.fake.world, direct.id).map((message) => seenMessage(message).text)).toEqual([
      "Digest",
    ]);
  });

  it("after a 429 says that nothing was sent and when to try again, and does not wait", async () => {
    const one = await run();
    one.fake.troubles.next("post", /messages$/, { kind: "limited", retryAfter: 1337 });
    const outcome = await post(one);
    expect(outcome).toMatchObject({ outcome: "not sent", permanent: false });
    const wait = outcome.outcome === "not sent" ? outcome.retryAfterMs : 0;
    expect(wait).toBeGreaterThanOrEqual(1_337_000);
    expect(wait).toBeLessThan(1_340_000);
    expect(kept(one)).toHaveLength(0);
  });

  it.each([
    ["a 503", { kind: "status", status: 503 }, 0],
    ["a 500 after the message was taken", { kind: "status", status: 500, after: true }, 1],
    ["a connection reset", { kind: "reset" }, 0],
    ["a reset after the message was taken", { kind: "reset", after: true }, 1],
    ["half an answer", { kind: "truncated" }, 1],
  ] as const)(
    "after %s says that the outcome is unknown, and does not repeat it",
    async (_, trouble, there) => {
      const one = await run();
      one.fake.troubles.next("post", /messages$/, trouble);
      expect(await post(one)).toMatchObject({ outcome: "unknown" });
      expect(kept(one)).toHaveLength(there);
    },
  );

  it("says that nothing was sent when Discord cannot be reached", async () => {
    const one = await run();
    await one.fake.stop();
    // The first request may still go out on a connection that is just being closed: of that one nothing is known.
    await post(one);
    expect(await post(one)).toMatchObject({
      outcome: "not sent",
      permanent: false,
      says: expect.stringContaining("ECONNREFUSED"),
    });
  });

  it("says that nothing was sent when it was never started", async () => {
    const one = await prepare();
    expect(await post(one)).toMatchObject({ outcome: "not sent", permanent: false });
  });

  it("names the permission that is missing", async () => {
    const one = await run();
    const { closed } = one.fake.world;
    expect(await one.adapter.post(addressOf(closed), posting())).toMatchObject({
      outcome: "not sent",
      permanent: true,
      says: expect.stringContaining("50013"),
      remedy: expect.stringContaining("Send Messages"),
    });
    closed.may.view = false;
    expect(await one.adapter.post(addressOf(closed), posting())).toMatchObject({
      permanent: true,
      remedy: expect.stringContaining("View Channel"),
    });
  });

  it("says what to do about closed direct messages and channels that are gone", async () => {
    const one = await run();
    one.fake.world.analystTakesMessages = false;
    expect(await one.adapter.post(addressOf(one.fake.people.direct()), posting())).toMatchObject({
      permanent: true,
      remedy: expect.stringContaining("Allow direct messages"),
    });
    expect(await one.adapter.post("discord:1/2", posting())).toMatchObject({
      permanent: true,
      says: expect.stringContaining("10003"),
      remedy: expect.stringContaining("The channel is gone"),
    });
  });

  it("reaches a person in direct messages, and finds that posting again", async () => {
    const one = await run();
    const { world, people } = one.fake;
    const since = new Date(Date.now() - 60_000);
    for (const address of [
      `discord:${world.guild}/@${world.analyst.id}`,
      `discord:@me/@${world.analyst.id}`,
    ]) {
      expect(await one.adapter.post(address, posting())).toMatchObject({ outcome: "sent" });
      expect(await one.adapter.find(address, MARKER, since)).toMatchObject({ seen: "found" });
    }
    expect(messagesIn(world, people.direct().id)).toHaveLength(1);
    expect(one.fake.violations).toEqual([]);
  });

  it("says what to do where a person takes no direct messages", async () => {
    const one = await run();
    const { world } = one.fake;
    world.analystTakesMessages = false;
    expect(await one.adapter.post(`discord:@me/@${world.analyst.id}`, posting())).toMatchObject({
      outcome: "not sent",
      permanent: true,
      remedy: expect.stringContaining("Allow direct messages"),
    });
    expect(await one.adapter.post("discord:@me/@12345", posting())).toMatchObject({
      outcome: "not sent",
      permanent: true,
      says: expect.stringContaining("50033"),
    });
  });

  it("surely sent nothing where the direct messages could not be opened", async () => {
    const one = await run();
    const { world, troubles } = one.fake;
    const broken = { kind: "reset" } as const;
    troubles.next("post", /users\/@me\/channels$/, broken, broken, broken);
    expect(await one.adapter.post(`discord:@me/@${world.analyst.id}`, posting())).toMatchObject({
      outcome: "not sent",
      permanent: false,
    });
  });

  it.each(["discord:@me/@x", "slack:T1/C2", "discord:1/2/../3", "discord:@me/x", ""])(
    "refuses %j, which is no address",
    async (address) => {
      const one = await run();
      const before = one.fake.requests.length;
      expect(await one.adapter.post(address, posting())).toMatchObject({
        outcome: "not sent",
        permanent: true,
      });
      expect(one.fake.requests).toHaveLength(before);
    },
  );

  it("says that the token is no longer valid, and reports it as fatal", async () => {
    const one = await run();
    Object.assign(one.fake.world, { token: "revoked" });
    expect(await post(one)).toMatchObject({
      permanent: true,
      remedy: expect.stringContaining("DISCORD_TOKEN"),
    });
    expect(await post(one)).toMatchObject({ outcome: "not sent" });
    expect(one.fatal.map(({ message }) => message)).toEqual([expect.stringContaining("Reset Token")]);
  });
});

describe("finding a digest whose outcome is unknown", () => {
  const since = () => new Date(Date.now() - 1_000);

  it("finds it by its marker, with buttons or without", async () => {
    const one = await run();
    const button = { id: "b1", label: "Cite", action: { do: "clear" } } as const;
    await post(one);
    await post(one, { marker: "with-buttons", reply: { ...line("Digest"), buttons: [button] } });
    for (const [index, marker] of [MARKER, "with-buttons"].entries()) {
      const sighting = await one.adapter.find(addressOf(one.fake.world.desk), marker, since());
      expect(sighting).toEqual({ seen: "found", receipt: kept(one)[index]?.id });
    }
  });

  it("finds it among hundreds of other messages, page by page", async () => {
    const one = await run();
    const { world, people } = one.fake;
    for (let i = 0; i < 150; i += 1) people.say(world.desk, `chatter ${i}`);
    await post(one);
    for (let i = 0; i < 150; i += 1) people.say(world.desk, `chatter ${i}`);
    expect(await one.adapter.find(addressOf(world.desk), MARKER, since())).toMatchObject({ seen: "found" });
    const pages = one.fake.requests.filter(
      ({ method, path }) => method === "get" && path.endsWith("/messages"),
    );
    expect(pages.length).toBeGreaterThan(1);
  });

  it("says that it is not there when the whole history was read", async () => {
    const one = await run();
    await post(one);
    const address = addressOf(one.fake.world.desk);
    expect(await one.adapter.find(address, "other", since())).toEqual({ seen: "absent" });
    expect(await one.adapter.find(address, MARKER, new Date(Date.now() + 120_000))).toEqual({
      seen: "absent",
    });
  });

  it("does not take somebody else's copy for its own", async () => {
    const one = await run();
    await post(one);
    Object.assign(kept(one)[0] ?? {}, { author: one.fake.world.otherBot });
    expect(await one.adapter.find(addressOf(one.fake.world.desk), MARKER, since())).toEqual({
      seen: "absent",
    });
  });

  it("cannot tell without the right to read the history, which Discord shows as empty", async () => {
    const one = await run({
      before: ({ world }) => {
        world.desk.may.history = false;
      },
    });
    await post(one);
    expect(await one.adapter.find(addressOf(one.fake.world.desk), MARKER, since())).toMatchObject({
      seen: "cannot tell",
      says: expect.stringContaining("Read Message History"),
    });
  });

  it("can always tell in direct messages", async () => {
    const one = await run();
    const address = addressOf(one.fake.people.direct());
    expect(await one.adapter.find(address, MARKER, since())).toEqual({ seen: "absent" });
    await one.adapter.post(address, posting());
    expect(await one.adapter.find(address, MARKER, since())).toMatchObject({ seen: "found" });
  });

  it("cannot tell when Discord does not answer, or of what is no address", async () => {
    const one = await run();
    const down = { kind: "status", status: 500 } as const;
    one.fake.troubles.next("get", /messages$/, down, down, down);
    const address = addressOf(one.fake.world.desk);
    expect(await one.adapter.find(address, MARKER, since())).toMatchObject({ seen: "cannot tell" });
    expect(await one.adapter.find("slack:1/2", MARKER, since())).toMatchObject({ seen: "cannot tell" });
    expect(await one.adapter.find("discord:1/2", MARKER, since())).toMatchObject({
      seen: "cannot tell",
      says: expect.stringContaining("10003"),
    });
  });
});
