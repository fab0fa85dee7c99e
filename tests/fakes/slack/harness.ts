import pino from "pino";
import { slackAdapter } from "../../../adapters/slack/slack-adapter.ts";
import type { Adapter, Desk } from "../../../src/adapter.ts";
import type { AdapterHarness, RunningPlatform, Seen } from "../../contracts/adapter-contract.ts";
import { type FakeSlack, startFakeSlack } from "./fake-slack.ts";
import { memoryInbox } from "./memory-inbox.ts";
import { seenOf } from "./seen.ts";
import type { FakeMessage } from "./workspace.ts";

/** The real Slack adapter over Socket Mode, in front of the look-alike, for the contract that every adapter runs. */
export function slackHarness(): AdapterHarness {
  return { platform: "slack", except: [], start };
}

async function start(desk: Desk): Promise<RunningPlatform> {
  const fake = await startFakeSlack();
  const { botToken, appToken, team } = fake.workspace;
  const settings = { botToken, mode: { appToken }, apiUrl: fake.apiUrl, pingTimeoutMs: 300 };
  const adapter = slackAdapter(settings, memoryInbox(), pino({ level: "silent" }));
  await adapter.start(desk);
  return {
    ...acting(fake),
    adapter,
    channel: `slack:${team}/C1DESK`,
    forbidden: `slack:${team}/C2OTHER`,
    stop: () => stop(fake, adapter),
  };
}

function acting(fake: FakeSlack): Omit<RunningPlatform, "adapter" | "channel" | "forbidden" | "stop"> {
  const { people, workspace } = fake;
  const see = (message: FakeMessage): Seen =>
    seenOf(message, workspace.channels.get(message.channel)?.kind === "im");

  /** What the app says because of something, without what it said before. */
  async function after(happens: () => Promise<unknown>): Promise<readonly Seen[]> {
    const before = fake.said().length;
    await happens();
    await fake.quiet();
    return fake.said().slice(before).map(see);
  }

  return {
    typeCommand: (name, text) => after(() => people.typeCommand(name, text)),
    sendDirectMessage: (text) => after(() => people.write(text)),
    mention: (text) => after(() => people.mention(text)),
    press(button) {
      const message = fake.said().findLast((one) => see(one).buttons.some(({ id }) => id === button));
      if (message === undefined) throw new Error(`nobody sees the button ${button}`);
      return after(() => people.press(message, `readout:${button}`));
    },
    botsSpeak: (text) =>
      after(async () => {
        const { userId, botId } = workspace.bot;
        await people.write(text, { user: userId, more: { bot_id: botId } });
        await people.write(text, { user: "U3BOT", more: { bot_id: "B3OTHER", subtype: "bot_message" } });
        await people.mention(text, { user: "U3BOT", more: { bot_id: "B3OTHER" } });
      }),
    redeliver: () => after(() => people.redeliver()),
    posted: async (address) =>
      fake
        .said()
        .filter(({ channel }) => address.endsWith(`/${channel}`))
        .map(see),
    violations: () => [...fake.violations],
  };
}

async function stop(fake: FakeSlack, adapter: Adapter): Promise<void> {
  await adapter.stop();
  await fake.stop();
}
