import { setTimeout as sleep } from "node:timers/promises";
import { pino } from "pino";
import { discordAdapter } from "../../../adapters/discord/discord-adapter.ts";
import { buttonOf } from "../../../adapters/discord/marker.ts";
import type { Desk } from "../../../src/adapter.ts";
import type { Inbox } from "../../../src/store/store.ts";
import type { AdapterHarness, RunningPlatform, Seen } from "../../contracts/adapter-contract.ts";
import { type FakeDiscord, startFakeDiscord } from "./fake-discord.ts";
import { option, subcommand } from "./people.ts";
import { seenMessage } from "./seen.ts";
import { type Channel, type Json, type Message, messagesIn } from "./world.ts";

/** An inbox that forgets everything at the end. */
export function memoryInbox(): Inbox {
  const seen = new Set<string>();
  return {
    isNew: async (event) => {
      const isFirst = !seen.has(event);
      seen.add(event);
      return isFirst;
    },
  };
}

/** Discord for the adapter contract: the real client against the look-alike. */
export function discordHarness(): AdapterHarness {
  return { platform: "discord", except: [], start };
}

async function start(desk: Desk): Promise<RunningPlatform> {
  const fake = await startFakeDiscord();
  const settings = { token: fake.world.token, apiUrl: fake.apiUrl };
  const adapter = discordAdapter(settings, memoryInbox(), pino({ level: "silent" }));
  await adapter.start(desk);
  const { world, people } = fake;
  const address = (channel: Channel) => `discord:${channel.guild ?? "@me"}/${channel.id}`;
  let lastSent: Message | undefined;
  const spoken = new Set<Message>();
  const after = async (act: () => void): Promise<readonly Seen[]> => {
    const before = new Set(allMessages(fake));
    act();
    await quiet(fake);
    const fresh = allMessages(fake).filter(
      (one) => !before.has(one) && !spoken.has(one) && one.author.id === world.bot.id,
    );
    lastSent = fresh.findLast((one) => seenMessage(one).buttons.length > 0) ?? lastSent;
    return fresh.map(seen);
  };
  return {
    adapter,
    channel: address(world.desk),
    forbidden: address(world.closed),
    typeCommand: (name, text) => after(() => void people.command(name, optionsFor(desk, name, text))),
    sendDirectMessage: (text) => after(() => void people.say(people.direct(), text)),
    mention: (text) => after(() => void people.say(world.desk, `<@${world.bot.id}> ${text}`)),
    press: (button) => after(() => lastSent !== undefined && people.press(`readout:${button}`, lastSent)),
    botsSpeak: (text) =>
      after(() => {
        const direct = people.direct();
        for (const by of [world.bot, world.otherBot]) spoken.add(people.say(direct, text, { by }));
        spoken.add(people.say(world.desk, `<@${world.bot.id}> ${text}`, { by: world.otherBot }));
      }),
    redeliver: () => after(() => people.again()),
    posted: async (at) => messagesIn(world, at.split("/")[1] ?? "").map(seen),
    violations: () => fake.violations,
    async stop() {
      await adapter.stop();
      await fake.stop();
    },
  };
}

/** As the contract wants it: a button by the id that the reply gave it. */
function seen(message: Message): Seen {
  const { text, isPrivate, buttons, pings, files } = seenMessage(message);
  const ids = buttons.map(({ id, label }) => ({ id: buttonOf(id) ?? id, label }));
  return { text, isPrivate, pings, files, buttons: ids };
}

/** A command's text as Discord's options: of a command with subcommands the first word is the subcommand. */
function optionsFor(desk: Desk, name: string, text: string): Json[] {
  const subcommands = desk.commands.find((one) => one.name === name)?.subcommands ?? [];
  if (subcommands.length === 0) return text === "" ? [] : [option("question", text)];
  const [first = "", ...rest] = text.split(" ");
  const known = subcommands.find((one) => one.name === first)?.option?.name;
  return [
    subcommand(first, ...(known === undefined || rest.length === 0 ? [] : [option(known, rest.join(" "))])),
  ];
}

/** All messages anywhere, private answers included. */
function allMessages(fake: FakeDiscord): Message[] {
  const answers = [...fake.interactions.values()].flatMap(({ original, followUps }) => [
    original,
    ...followUps,
  ]);
  const kept = [...fake.world.messages.values()].flat();
  return [...new Set([...kept, ...answers.filter((one) => one !== null)])];
}

/** Resolves when no request has arrived for a while. */
export async function quiet(fake: FakeDiscord, forMs = 120): Promise<void> {
  for (let count = -1; count !== fake.requests.length; ) {
    count = fake.requests.length;
    await sleep(forMs);
  }
}
