import { startFakeDiscord } from "../tests/fakes/discord/fake-discord.ts";
import { messagesIn } from "../tests/fakes/discord/world.ts";
import { openChannels } from "../tests/fakes/open-channels.ts";
import { startFakeSlack } from "../tests/fakes/slack/fake-slack.ts";

// The look-alike servers of the fan-out in a process of their own, with the rate limits of the platforms.

/** Postings a second: a bot on Discord, a workspace on Slack. */
export const LIMITS = { discord: 50, slack: 5 } as const;
/** Answers take so long on the way, in milliseconds. */
const LATENCY_MS = 60;

export interface Seen {
  /** Messages of digests, and when the first and the last were there, in milliseconds. */
  readonly messages: number;
  readonly first: number;
  readonly last: number;
  readonly tooFast: number;
}
export type Asked =
  | { readonly channels: { readonly slack: number; readonly discord: number } }
  | "see"
  | "command";
export interface Told {
  readonly env?: Record<string, string>;
  readonly addresses?: readonly string[];
  readonly slack?: Seen;
  readonly discord?: Seen;
  /** Milliseconds from a command until its answer was there. */
  readonly answeredMs?: number;
  readonly violations?: readonly string[];
}

const tell = (told: Told): void => void process.send?.(told);
const latency = { before: () => 1, after: () => LATENCY_MS };
const slack = await startFakeSlack({ perSecond: LIMITS.slack, pauses: latency });
const discord = await startFakeDiscord({ perSecond: LIMITS.discord, pauses: latency });

function open(channels: { readonly slack: number; readonly discord: number }): void {
  const ids = {
    slack: Array.from({ length: channels.slack }, (_, i) => `C${i + 1}FAN`),
    discord: Array.from({ length: channels.discord }, (_, i) => String(10n ** 17n + BigInt(i + 1))),
  };
  openChannels([...ids.slack, ...ids.discord], slack, discord);
  const addresses = [
    ...ids.slack.map((id) => `slack:${slack.workspace.team}/${id}`),
    ...ids.discord.map((id) => `discord:${discord.world.guild}/${id}`),
  ];
  const { botToken, appToken } = slack.workspace;
  tell({
    addresses,
    env: {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: botToken,
      SLACK_APP_TOKEN: appToken,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.world.token,
    },
  });
}

function seen(times: readonly number[], asked: number): Seen {
  return {
    messages: times.length,
    first: Math.min(...times),
    last: Math.max(...times),
    tooFast: asked - times.length,
  };
}

const slackTimes: number[] = [];
const discordTimes: number[] = [];
setInterval(() => {
  // The look-alikes keep whole seconds; when a message was first seen here is exact enough for minutes.
  const [onSlack, onDiscord] = counts();
  while (slackTimes.length < onSlack) slackTimes.push(Date.now());
  while (discordTimes.length < onDiscord) discordTimes.push(Date.now());
}, 100).unref();

function counts(): [number, number] {
  const onSlack = slack
    .said()
    .filter(({ via, channel }) => via === "chat.postMessage" && channel.endsWith("FAN"));
  let onDiscord = 0;
  for (const channel of discord.world.channels.keys())
    if (channel.startsWith("1000000")) onDiscord += messagesIn(discord.world, channel).length;
  return [onSlack.length, onDiscord];
}

async function command(): Promise<number> {
  const began = performance.now();
  const before = slack.workspace.messages.length;
  await slack.people.typeCommand("kerry-lavrov", "syria");
  while (!slack.workspace.messages.slice(before).some(({ ephemeralTo }) => ephemeralTo !== null))
    await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.now() - began;
}

process.on("message", (asked: Asked) => {
  if (asked === "command") void command().then((answeredMs) => tell({ answeredMs }));
  else if (asked === "see")
    tell({
      slack: seen(slackTimes, slack.calls("chat.postMessage")),
      discord: seen(
        discordTimes,
        discord.requests.filter(({ path, method }) => method === "post" && path.endsWith("/messages"))
          .length + discord.tooFast(),
      ),
      violations: [...slack.violations, ...discord.violations].slice(0, 5),
    });
  else open(asked.channels);
});
process.on("disconnect", () => process.exit(0));
