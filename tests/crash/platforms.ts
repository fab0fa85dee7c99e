import { startFakeDiscord } from "../fakes/discord/fake-discord.ts";
import { messagesIn } from "../fakes/discord/world.ts";
import { openChannels } from "../fakes/open-channels.ts";
import { startFakeSlack } from "../fakes/slack/fake-slack.ts";
import { type FastClock, readClock } from "./clock.ts";
import { seeded } from "./seeded.ts";

// Slack and Discord in a process of their own. What they have accepted they carry out, whoever dies meanwhile, and what
// arrived is counted here, channel by channel, without asking Readout or reading its markers.

export interface Start {
  readonly clock: FastClock;
  readonly seed: number;
  /** Share of postings whose answer is lost though they were carried out. */
  readonly lostAnswers: number;
}

/** Messages in a channel: first parts and second parts. */
export type Counts = Record<string, { parents: number; seconds: number; latestMs: number }>;

export type ToPlatforms =
  | { readonly start: Start }
  | { readonly add: readonly string[] }
  | { readonly count: true };
export type FromPlatforms =
  | {
      readonly started: {
        readonly env: Record<string, string>;
        readonly team: string;
        readonly guild: string;
      };
    }
  | { readonly added: true }
  | { readonly counts: Counts; readonly violations: readonly string[] };

const say = (message: FromPlatforms): void => void process.send?.(message);

async function run({ clock, seed, lostAnswers }: Start): Promise<void> {
  const random = seeded(seed);
  const now = () => readClock(clock);
  // Mostly quick, sometimes slow, so that there is always something in flight to be killed in.
  const between = (least: number, most: number) => least + random() ** 2 * (most - least);
  const pauses = {
    before: () => between(1, 60),
    after: () => {
      loseAnswers();
      return between(20, 350);
    },
  };
  const slack = await startFakeSlack({ now, pauses: onlyFor("chat.postMessage", pauses) });
  const discord = await startFakeDiscord({ now, pauses });
  /** Of the postings that come next. */
  function loseAnswers(): void {
    if (random() > lostAnswers) return;
    if (random() < 0.5)
      slack.faults.plan("chat.postMessage", { kind: random() < 0.5 ? "reset after" : "truncated" });
    else discord.troubles.next("post", /^\/channels\/\d+\/messages$/, { kind: "reset", after: true });
  }

  function counts(): Counts {
    const all: Counts = {};
    const note = (channel: string, isSecond: boolean, at: number): void => {
      all[channel] ??= { parents: 0, seconds: 0, latestMs: 0 };
      const one = all[channel];
      if (isSecond) one.seconds += 1;
      else one.parents += 1;
      one.latestMs = Math.max(one.latestMs, at);
    };
    for (const { channel, threadTs, ts } of slack.said()) note(channel, threadTs !== null, Number(ts) * 1000);
    for (const channel of discord.world.channels.keys())
      for (const one of messagesIn(discord.world, channel))
        note(channel, one.message_reference !== undefined, Date.parse(String(one.timestamp)));
    return all;
  }

  process.on("message", (message: ToPlatforms) => {
    if ("add" in message) {
      openChannels(message.add, slack, discord);
      say({ added: true });
    }
    if ("count" in message)
      say({ counts: counts(), violations: [...slack.violations, ...discord.violations] });
  });
  const env = {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.workspace.botToken,
    SLACK_APP_TOKEN: slack.workspace.appToken,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_TOKEN: discord.world.token,
  };
  say({ started: { env, team: slack.workspace.team, guild: discord.world.guild } });
}

function onlyFor(method: string, pauses: { before(): number; after(): number }) {
  return {
    before: (one: string) => (one === method ? pauses.before() : 0),
    after: (one: string) => (one === method ? pauses.after() : 0),
  };
}

process.once("message", (message: ToPlatforms) => {
  if ("start" in message) void run(message.start);
});
process.on("disconnect", () => process.exit(0));
