import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type FakeSlack, startFakeSlack } from "../fakes/slack/fake-slack.ts";
import { type SeenMessage, seenOf } from "../fakes/slack/seen.ts";
import type { FakeMessage } from "../fakes/slack/workspace.ts";
import { newPage } from "./pages.ts";
import { emptyData, run } from "./program.ts";
import { connected, type Serving, serve, soon, subscribedSince, until } from "./service.ts";

// Limits only: a start takes two seconds where nothing else runs, and half a minute on a machine that is overrun.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

// The built program as a process of its own, the real Bolt app in it, in front of the look-alike.

const CONNECTED = [/Slack: connected/];

function tokens(fake: FakeSlack): Record<string, string> {
  const { botToken, appToken } = fake.workspace;
  return { SLACK_API_URL: fake.apiUrl, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken };
}

function see(fake: FakeSlack, message: FakeMessage): SeenMessage {
  return seenOf(message, fake.workspace.channels.get(message.channel)?.kind === "im");
}

/** The first message after `before` that Readout says and that holds some words. */
function said(fake: FakeSlack, words: string | RegExp, before = 0): Promise<FakeMessage> {
  return until(
    `Readout says ${words}, not: ${fake
      .said()
      .map(({ text }) => text.slice(0, 60))
      .join(" | ")}`,
    () =>
      fake
        .said()
        .slice(before)
        .find((one) => see(fake, one).text.search(words) >= 0),
  );
}

/** Somebody does something, and the app's next words that match are returned. */
async function then(fake: FakeSlack, act: () => Promise<unknown>, words: string | RegExp) {
  const before = fake.said().length;
  await act();
  return await said(fake, words, before);
}

function digests(fake: FakeSlack, channel = "C1DESK"): FakeMessage[] {
  return fake
    .said()
    .filter((one) => one.channel === channel && JSON.stringify(one.metadata)?.includes("readout_digest"))
    .filter((one) => !see(fake, one).text.includes("digest switched on by"));
}

function pressOf(fake: FakeSlack, message: FakeMessage, label: RegExp): string {
  const button = see(fake, message).buttons.find((one) => label.test(one.label));
  if (button === undefined)
    throw new Error(`no button ${label} but ${see(fake, message).buttons.map((one) => one.label)}`);
  return `readout:${button.id}`;
}

describe("the program on Slack", () => {
  let fake: FakeSlack;
  let program: Serving;
  beforeAll(async () => {
    fake = await startFakeSlack();
    program = await connected(tokens(fake), undefined, CONNECTED);
    const subscribe = () => fake.people.typeCommand("readout", `subscribe daily ${soon()} UTC`);
    await then(fake, subscribe, "switched on by ann");
  });
  afterAll(async () => {
    const code = await program.stop();
    await fake.stop();
    expect(fake.violations).toEqual([]);
    expect(code).toBe(0);
  });

  it("acknowledges a command within three seconds and answers it privately with the two contacts", async () => {
    const before = fake.said().length;
    const ack = await fake.people.typeCommand("kerry-lavrov", "syria");
    expect(ack.afterMs).toBeLessThan(3_000);
    const answer = see(fake, await said(fake, "Syria: two contacts", before));
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toContain("28 May 2014");
    expect(answer.text).toContain("only planned");
    expect(answer.text).toContain("Archive: 5 articles");
  });

  it("answers a direct message once though it arrives twice, and keeps what it was about", async () => {
    const before = fake.said().length;
    await fake.people.write("who initiated the march 2014 call");
    await said(fake, "The United States", before);
    await fake.people.redeliver();
    const next = await then(fake, () => fake.people.write("and in may?"), /About: .*· clear/);
    expect(fake.said().slice(before)).toHaveLength(2);
    expect(see(fake, next).text).toContain("May 2014");
  });

  it("answers a mention in its thread, for everybody, without offering to post it", async () => {
    const answer = await then(fake, () => fake.people.mention("what about syria?"), /Syria/);
    expect(answer).toMatchObject({ channel: "C1DESK", ephemeralTo: null, threadTs: expect.any(String) });
    expect(see(fake, answer).buttons.map(({ label }) => label)).not.toContain("Post in #russia-desk");
  });

  it("posts an answer in the channel, keeps it in direct messages and cites it, all from buttons", async () => {
    const { people } = fake;
    const answer = await then(fake, () => people.typeCommand("kerry-lavrov", "syria"), "Syria: two");
    const press = (label: RegExp, words: string | RegExp) =>
      then(fake, () => people.press(answer, pressOf(fake, answer, label)), words);
    const posted = await press(/^Post in #russia-desk$/, "ann asked: /kerry-lavrov syria");
    expect(posted).toMatchObject({ channel: "C1DESK", ephemeralTo: null });
    expect(
      see(fake, posted)
        .buttons.map(({ label }) => label)
        .join(),
    ).not.toMatch(/Post in|Keep/);
    const kept = await press(/^Keep in my DMs$/, "You asked: /kerry-lavrov syria");
    expect(kept.channel).toBe("D1ANN");
    expect(see(fake, await press(/^Cite$/, "To copy:")).text).toMatch(/The Moscow Times.*not yet checked/s);
  });

  it("subscribes a channel, says when and how old the archive is, lists, previews, posts now, takes away and back", async () => {
    const type = (text: string, words: string | RegExp) =>
      then(fake, () => fake.people.typeCommand("readout", text, { channel: "G4PRIVATE" }), words);
    const saved = await type("subscribe daily 09:00 Europe/Berlin", "Saved: Kerry–Lavrov digest");
    expect(see(fake, saved).text).toMatch(/09:00.*Europe\/Berlin/s);
    expect(see(fake, saved).text).toContain("11 May 2015");
    expect(saved.ephemeralTo).toBe("U1ANN");
    await said(fake, "digest switched on by ann");
    await type("list", /Digests in \S.*: 1/);
    expect((await type("preview", "Preview, for you alone")).ephemeralTo).toBe("U1ANN");
    const before = fake.said().length;
    const question = await type("post now", /for everybody there to see\?/);
    await then(
      fake,
      () => fake.people.press(question, pressOf(fake, question, /^Post in .* now$/)),
      /Posted: digest \d/,
    );
    const digest = fake
      .said()
      .slice(before)
      .filter(({ ephemeralTo }) => ephemeralTo === null);
    const [parent, ...thread] = digest;
    expect(thread.length).toBeGreaterThan(0);
    expect(thread.map(({ threadTs }) => threadTs)).toEqual(thread.map(() => parent?.ts));
    const removed = await type("unsubscribe", /Unsubscribed|Taken away|Removed/i);
    await type("list", "No digest in");
    await then(fake, () => fake.people.press(removed, pressOf(fake, removed, /Undo/)), /back/i);
    await type("list", /Digests in \S.*: 1/);
  });

  it("sees within a minute what another process imports", async () => {
    const imported = await run(["import", "--published", "2016-06-11", newPage("Tallinn")], {
      env: { READOUT_DATA: program.data },
    });
    expect(imported.code).toBe(0);
    const isSeen = () => fake.said().some((one) => see(fake, one).text.includes("meeting, Tallinn"));
    const end = Date.now() + 90_000;
    while (!isSeen() && Date.now() < end) {
      await fake.people.typeCommand("kerry-lavrov", "log");
      await sleep(2_000);
    }
    expect(isSeen()).toBe(true);
  });

  it("writes neither tokens nor anything that people wrote to its log", async () => {
    await then(fake, () => fake.people.write("canaryquestion about zanzibarcanary"), /archive/i);
    const log = program.log();
    for (const secret of ["canary", "botsecret", "appsecret", "march 2014", "Ann Example", "trigger."])
      expect(log).not.toContain(secret);
    expect(
      log
        .split("\n")
        .filter((line) => line !== "")
        .every((line) => line.startsWith("{")),
    ).toBe(true);
  });

  // Its time comes after a minute or two: meanwhile others run beside it.
  describe("stopped and started", () => {
    it("posts what came due while it was away once with its thread; old buttons work, and talks go on after a kill", async () => {
      const fake = await startFakeSlack();
      const data = emptyData();
      await subscribedSince(data, `slack:${fake.workspace.team}/C1DESK`);
      const first = await connected(tokens(fake), data, CONNECTED);
      const thread = await until("the digest and its thread", () => digests(fake)[1]);
      expect(thread.threadTs).toBe(digests(fake)[0]?.ts);
      const answer = await then(fake, () => fake.people.typeCommand("kerry-lavrov", "syria"), "Syria: two");
      await then(fake, () => fake.people.write("when was the Paris meeting?"), "30 March 2014");
      first.signal("SIGKILL");
      await first.ended;

      const second = await connected(tokens(fake), data, CONNECTED);
      const next = await then(fake, () => fake.people.write("and how long did it last?"), "four hours");
      expect(see(fake, next).text).toContain("About: the Paris meeting of 30 March 2014");
      await then(fake, () => fake.people.press(answer, pressOf(fake, answer, /^Cite$/)), "To copy:");
      await then(fake, () => fake.people.typeCommand("readout", "status"), /posted/);
      expect(await second.stop()).toBe(0);
      const titles = digests(fake).map(({ text }) => text?.split("\n")[0]);
      expect(titles).toEqual([...new Set(titles)]);
      expect(fake.violations).toEqual([]);
      await fake.stop();
    });

    it("gives the answer under way and ends with 0 within five seconds of SIGTERM, at once at the second", async () => {
      const fake = await startFakeSlack();
      const program = await connected(tokens(fake), undefined, CONNECTED);
      fake.faults.plan("response_url", { kind: "rate limited", seconds: 1 });
      await fake.people.typeCommand("kerry-lavrov", "syria");
      await until("the first try", () => fake.calls("response_url") > 0);
      const began = Date.now();
      expect(await program.stop()).toBe(0);
      expect(Date.now() - began).toBeLessThan(7_000);
      expect(
        fake
          .said()
          .map((one) => see(fake, one).text)
          .join(),
      ).toContain("Syria: two contacts");

      const hasty = await connected(tokens(fake), program.data, CONNECTED);
      fake.faults.plan("response_url", { kind: "rate limited", seconds: 20 });
      await fake.people.typeCommand("kerry-lavrov", "syria");
      await until("the first try", () => fake.calls("response_url") > 2);
      hasty.signal("SIGTERM");
      await sleep(300);
      hasty.signal("SIGTERM");
      expect(await hasty.ended).toBe(1);
      await fake.stop();
    });

    it("ends with 1 and the remedy when Slack refuses a token, or nobody answers at the address", async () => {
      const fake = await startFakeSlack();
      const bot = serve({ ...tokens(fake), SLACK_BOT_TOKEN: "xoxb-0-wrong" });
      expect(await bot.ended).toBe(1);
      expect(bot.log()).toMatch(
        /^Slack refuses SLACK_BOT_TOKEN: invalid_auth\. Copy the Bot User OAuth Token/,
      );
      const app = serve({ ...tokens(fake), SLACK_APP_TOKEN: "xapp-0-wrong" });
      expect(await app.ended).toBe(1);
      expect(app.log()).toMatch(/Slack refuses SLACK_APP_TOKEN: \w+\. Make an app-level token/);
      await fake.stop();
      const nobody = serve(tokens(fake));
      expect(await nobody.ended).toBe(1);
      expect(nobody.log()).toMatch(/^Slack cannot be reached .*SLACK_API_URL/m);
      expect(nobody.log()).not.toMatch(/^\s+at /m);
    });
  });

  describe("over signed HTTP", () => {
    it("takes commands at PORT and answers, and turns away what is not signed", async () => {
      const fake = await startFakeSlack();
      const port = await freePort();
      const { botToken, signingSecret } = fake.workspace;
      const program = await connected(
        {
          SLACK_API_URL: fake.apiUrl.replace(/\/$/, ""),
          SLACK_BOT_TOKEN: botToken,
          SLACK_SIGNING_SECRET: signingSecret,
          PORT: `${port}`,
        },
        undefined,
        CONNECTED,
      );
      fake.people.appUrl = `http://127.0.0.1:${port}/slack/events`;
      const answer = await then(fake, () => fake.people.typeCommand("kerry-lavrov", "syria"), "Syria: two");
      expect(answer.ephemeralTo).toBe("U1ANN");
      const forged = await fake.people.call(new URLSearchParams({ command: "/kerry-lavrov" }), {
        secret: "no",
      });
      expect(forged.status).toBe(401);
      const challenge = await fake.people.call({ type: "url_verification", challenge: "c1" });
      expect(challenge).toMatchObject({ status: 200, body: expect.stringContaining("c1") });
      expect(await program.stop()).toBe(0);
      await fake.stop();
    });
  });

  it("posts the digest of a subscription at its time, once, with its thread", async () => {
    const [digest, thread] = await until(
      "the digest and its thread",
      () => digests(fake)[1] && digests(fake),
      150_000,
    );
    expect(see(fake, digest as FakeMessage).text).toContain("Kerry–Lavrov: the record so far");
    expect(thread?.threadTs).toBe(digest?.ts);
    await sleep(3_000);
    // A long thread comes in several messages, each once, all under the one digest.
    const [, ...parts] = digests(fake);
    expect(parts.every(({ threadTs }) => threadTs === digest?.ts)).toBe(true);
    const texts = parts.map((part) => see(fake, part).text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
