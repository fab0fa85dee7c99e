import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type FakeDiscord, startFakeDiscord } from "../fakes/discord/fake-discord.ts";
import { option, subcommand } from "../fakes/discord/people.ts";
import { type SeenMessage, seenMessage } from "../fakes/discord/seen.ts";
import { type Message, messagesIn } from "../fakes/discord/world.ts";
import { startFakeSlack } from "../fakes/slack/fake-slack.ts";
import { seenOf } from "../fakes/slack/seen.ts";
import { emptyData } from "./program.ts";
import { connected, type Serving, serve, subscribedSince, until } from "./service.ts";

// Limits only: a start takes two seconds where nothing else runs, and half a minute on a machine that is overrun.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

// The built program as a process of its own, the real discord.js client in it, in front of the look-alike.

const CONNECTED = [/connected to Discord/];

function tokens({ apiUrl, world }: FakeDiscord): Record<string, string> {
  return { DISCORD_API_URL: apiUrl, DISCORD_TOKEN: world.token };
}

/** The private answer to a command or a button, once it is there. */
async function answerTo(state: { original: Message | null }): Promise<SeenMessage & { message: Message }> {
  const message = await until("the answer", () => state.original ?? undefined);
  return { ...seenMessage(message), message };
}

/** What the bot says in a channel, once there is so much of it. */
function said(fake: FakeDiscord, channel: string, count = 1): Promise<Message[]> {
  return until(`${count} messages`, () => {
    const own = messagesIn(fake.world, channel).filter(({ author }) => author.id === fake.world.bot.id);
    return own.length >= count && own;
  });
}

function idOf({ buttons }: SeenMessage, label: RegExp): string {
  const found = buttons.find((one) => label.test(one.label));
  if (found === undefined) throw new Error(`no button ${label} but ${buttons.map((one) => one.label)}`);
  return found.id;
}

describe("the program on Discord", () => {
  let fake: FakeDiscord;
  let program: Serving;
  beforeAll(async () => {
    fake = await startFakeDiscord();
    fake.world.analystManages = true;
    program = await connected(
      { ...tokens(fake), DISCORD_API_URL: `${fake.apiUrl}/v10/` },
      undefined,
      CONNECTED,
    );
  });
  afterAll(async () => {
    const code = await program.stop();
    await fake.stop();
    expect(fake.violations).toEqual([]);
    expect(code).toBe(0);
  });

  it("registers its commands and answers one privately with the two contacts, first within three seconds", async () => {
    expect(fake.world.commands.map(({ name }) => name)).toEqual(["kerry-lavrov", "readout"]);
    const asked = fake.people.command("kerry-lavrov", [option("question", "syria")]);
    const answer = await answerTo(asked);
    expect(asked.answeredAfter).toBeLessThan(3_000);
    expect(asked.callback).toMatchObject({ type: 5, ephemeral: true });
    expect(answer.isPrivate).toBe(true);
    expect(answer.text).toMatch(/Syria: two contacts.*only planned.*28 May 2014.*Archive: 5 articles/s);
  });

  it("answers a direct message once though it arrives twice, and keeps what it was about", async () => {
    const direct = fake.people.direct();
    fake.people.say(direct, "who initiated the march 2014 call");
    await said(fake, direct.id);
    fake.people.again();
    fake.people.say(direct, "and in may?");
    const [first, second, third] = await said(fake, direct.id, 2);
    expect(seenMessage(first as Message).text).toContain("The United States");
    expect(seenMessage(second as Message).text).toMatch(/About: .*· clear/);
    expect(third).toBeUndefined();
  });

  it("answers a mention for everybody, and pings nobody", async () => {
    const { world, people } = fake;
    const before = messagesIn(world, world.desk.id).length;
    people.say(world.desk, `<@${world.bot.id}> what about syria? @everyone`);
    const answer = await until("the answer", () => messagesIn(world, world.desk.id)[before + 1]);
    expect(seenMessage(answer)).toMatchObject({ isPrivate: false, pings: [] });
    expect(seenMessage(answer).buttons.map(({ label }) => label)).not.toContain("Post in #russia-desk");
  });

  it("posts an answer in the channel, keeps it in direct messages and cites it, all from buttons", async () => {
    const { world, people } = fake;
    const answer = await answerTo(people.command("kerry-lavrov", [option("question", "syria")]));
    const press = (label: RegExp) => people.press(idOf(answer, label), answer.message);
    const before = (await said(fake, world.desk.id)).length;
    press(/^Post in #russia-desk$/);
    const posted = seenMessage((await said(fake, world.desk.id, before + 1)).at(-1) as Message);
    expect(posted.text).toContain("Ada *L* asked: /kerry-lavrov syria");
    expect(posted.buttons.map(({ label }) => label).join()).not.toMatch(/Post in|Keep/);
    const kept = await answerTo(press(/^Keep in my DMs$/));
    expect(kept.text).toContain("Sent to your direct messages.");
    const direct = await said(fake, people.direct().id, 3);
    expect(seenMessage(direct.at(-1) as Message).text).toContain("You asked: /kerry-lavrov syria");
    expect((await answerTo(press(/^Cite$/))).text).toMatch(/The Moscow Times.*not yet checked/s);
  });

  it("subscribes a channel, lists, previews, posts now, takes away and back", async () => {
    const { world, people } = fake;
    const type = async (name: string, ...words: string[]) =>
      await answerTo(
        people.command("readout", [subcommand(name, ...words.map((one) => option("when", one)))]),
      );
    const saved = await type("subscribe", "daily 09:00 Europe/Berlin");
    expect(saved.text).toMatch(/Saved: Kerry–Lavrov digest in #russia-desk.*11 May 2015/s);
    expect((await type("list")).text).toContain("Digests in #russia-desk: 1");
    expect((await type("preview")).text).toContain("Preview, for you alone");
    const before = (await said(fake, world.desk.id)).length;
    const question = await type("post-now");
    expect(question.text).toContain("in #russia-desk now, for everybody there to see?");
    const pressed = people.press(idOf(question, /^Post in #russia-desk now$/), question.message);
    expect((await answerTo(pressed)).text).toContain("Posted: digest 1");
    const [digest, thread] = (await said(fake, world.desk.id, before + 2)).slice(before);
    expect(seenMessage(digest as Message).text).toContain("Kerry–Lavrov: the record so far");
    expect(thread?.message_reference).toMatchObject({ message_id: digest?.id });
    const removed = await type("unsubscribe");
    expect((await type("list")).text).toContain("No digest in #russia-desk");
    expect((await answerTo(people.press(idOf(removed, /Undo/), removed.message))).text).toMatch(/back/i);
    expect((await type("list")).text).toContain("Digests in #russia-desk: 1");
    world.analystManages = false;
    expect((await type("unsubscribe")).text).toContain("Manage Server");
    world.analystManages = true;
  });

  it("writes neither tokens nor anything that people wrote to its log", async () => {
    const asked = fake.people.command("kerry-lavrov", [option("question", "zanzibarcanary canaryquestion")]);
    await answerTo(asked);
    const log = program.log();
    for (const secret of ["canary", "Fake00", asked.token, "march 2014", "Ada"])
      expect(log).not.toContain(secret);
    expect(
      log
        .split("\n")
        .filter((line) => line !== "")
        .every((line) => line.startsWith("{")),
    ).toBe(true);
  });
});

describe("the program on Discord, stopped and started", () => {
  it("posts what came due while it was away once with its second part, and its old buttons still work", async () => {
    const fake = await startFakeDiscord();
    const data = emptyData();
    const { desk, guild } = fake.world;
    await subscribedSince(data, `discord:${guild}/${desk.id}`);
    const first = await connected(tokens(fake), data, CONNECTED);
    const [digest, thread] = await said(fake, desk.id, 2);
    expect(thread?.message_reference).toMatchObject({ message_id: digest?.id });
    expect(seenMessage(digest!).files).toEqual(["kerry-lavrov-timeline.png"]);
    const answer = await answerTo(fake.people.command("kerry-lavrov", [option("question", "syria")]));
    expect(await first.stop()).toBe(0);

    const second = await connected(tokens(fake), data, CONNECTED);
    expect((await answerTo(fake.people.press(idOf(answer, /^Cite$/), answer.message))).text).toContain(
      "To copy:",
    );
    const status = await answerTo(fake.people.command("readout", [subcommand("status")]));
    expect(status.text).toMatch(/posted/);
    expect(await second.stop()).toBe(0);
    expect(messagesIn(fake.world, desk.id)).toHaveLength(2);
    expect(
      fake.requests.filter(({ method, path }) => method === "put" && /commands$/.test(path)),
    ).toHaveLength(1);
    expect(fake.violations).toEqual([]);
    await fake.stop();
  });

  it("ends with 0 where it is told to stop while it is still starting", async () => {
    const fake = await startFakeDiscord();
    const program = serve(tokens(fake));
    await until("the program has begun", () => existsSync(join(program.data, "service.lock")));
    expect(program.log()).not.toMatch(CONNECTED[0]!);
    expect(await program.stop()).toBe(0);
    await fake.stop();
  });

  it("gives the answer under way and ends with 0 within five seconds of SIGTERM", async () => {
    const fake = await startFakeDiscord();
    const program = await connected(tokens(fake), undefined, CONNECTED);
    fake.troubles.next("patch", /original$/, { kind: "limited", retryAfter: 1 });
    const asked = fake.people.command("kerry-lavrov", [option("question", "syria")]);
    await until("the first try", () => fake.requests.some(({ method }) => method === "patch"));
    const began = Date.now();
    expect(await program.stop()).toBe(0);
    expect(Date.now() - began).toBeLessThan(7_000);
    expect((await answerTo(asked)).text).toContain("Syria: two contacts");
    await fake.stop();
  });

  it("ends with 1 and the remedy when Discord refuses the token, or nobody answers at the address", async () => {
    const fake = await startFakeDiscord();
    const wrong = serve({ ...tokens(fake), DISCORD_TOKEN: "MTIz.wrong.token" });
    expect(await wrong.ended).toBe(1);
    expect(wrong.log()).toMatch(/^DISCORD_TOKEN is not accepted: .*Reset Token/m);
    fake.world.turnsDown = 4004;
    const refused = serve(tokens(fake));
    expect(await refused.ended).toBe(1);
    expect(refused.log()).toMatch(/^Discord refused the bot token \(4004/m);
    await fake.stop();
    const nobody = serve(tokens(fake));
    expect(await nobody.ended).toBe(1);
    expect(nobody.log()).toMatch(/^Discord .* could not be connected to\. .*ECONNREFUSED/m);
    expect(nobody.log()).not.toMatch(/^\s+at /m);
  });
});

describe("the program on both platforms", () => {
  it("serves both from one process, and ends when one of them refuses its token", async () => {
    const [slack, discord] = [await startFakeSlack(), await startFakeDiscord()];
    const { botToken, appToken } = slack.workspace;
    const env = {
      ...tokens(discord),
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: appToken,
    };
    const both = await connected(env, undefined, [...CONNECTED, /Slack: connected/]);
    await slack.people.typeCommand("kerry-lavrov", "syria");
    const onSlack = await until("the answer on Slack", () => slack.said()[0]);
    const onDiscord = await answerTo(discord.people.command("kerry-lavrov", [option("question", "syria")]));
    expect(seenOf(onSlack, false).text).toContain("Syria: two contacts");
    expect(onDiscord.text).toContain("Syria: two contacts");
    expect(await both.stop()).toBe(0);

    const half = serve({ ...env, SLACK_BOT_TOKEN: "xoxb-0-wrong" });
    expect(await half.ended).toBe(1);
    expect(half.log()).toContain("Slack refuses SLACK_BOT_TOKEN: invalid_auth");
    await Promise.all([slack.stop(), discord.stop()]);
  });
});
