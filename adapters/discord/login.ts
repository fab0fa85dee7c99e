import { type Client, Events } from "discord.js";
import { SettingsError } from "../../src/adapter.ts";
import { atMost } from "../../src/under-way.ts";
import { failureOf, failureWords } from "./calls.ts";
import { apiAddress, type DiscordSettings } from "./settings.ts";

const PORTAL = "https://discord.com/developers/applications";
/** Identifying, and the servers' arrival, take a second or two. */
const LIMIT_MS = 60_000;

/** Why Discord ended a connection for good, by the code it gave, and what to do. */
const CLOSED: Readonly<Record<number, string>> = {
  4004: `Discord refused the bot token (4004, authentication failed). Copy it anew from ${PORTAL} › your application › Bot › Reset Token into DISCORD_TOKEN.`,
  4010: "Discord refused the shard (4010). Report this as a fault of Readout.",
  4011: "The bot is in too many servers for one connection (4011, sharding required). Readout is not made for that many.",
  4012: "Discord no longer speaks this version of its gateway (4012). Update Readout.",
  4013: "Discord refused the intents as invalid (4013). Report this as a fault of Readout.",
  4014: `Discord refused the intents (4014, disallowed intents). Readout asks for Guilds, Guild Messages and Direct Messages only, none of them privileged: see ${PORTAL} › your application › Bot › Privileged Gateway Intents, and whether the application is restricted.`,
};

/** What a close code that cannot be recovered from means; null for all others, which discord.js recovers from by itself. */
export function closedForGood(code: number): string | null {
  return CLOSED[code] ?? null;
}

/** Logs in and waits until Discord has told which servers there are. Throws `SettingsError` for what settings can cure. */
export async function logIn(client: Client, settings: DiscordSettings): Promise<void> {
  const { token } = settings;
  if (!/^[ -~]+$/.test(token.trim())) throw wrongToken("it is empty or has characters that no token has");
  let closed: string | null = null;
  const onClose = (event: { code: number }) => {
    closed ??= closedForGood(event.code);
  };
  client.on(Events.ShardDisconnect, onClose);
  try {
    await withinAMinute(connect(client, token.trim()));
  } catch (error) {
    await atMost(client.destroy(), 1_000);
    throw closed === null ? loginError(error, settings) : new SettingsError(closed);
  } finally {
    client.off(Events.ShardDisconnect, onClose);
  }
}

async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

async function withinAMinute(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), LIMIT_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function wrongToken(why: string): SettingsError {
  return new SettingsError(
    `DISCORD_TOKEN is not accepted: ${why}. Copy it anew from ${PORTAL} › your application › Bot › Reset Token (it is not the client secret, nor the public key).`,
  );
}

function loginError(error: unknown, settings: DiscordSettings): SettingsError {
  const says = error instanceof Error ? error.message : "";
  if (error instanceof Error && "code" in error && error.code === "TokenInvalid") {
    return wrongToken("Discord answered 401 Unauthorized");
  }
  if (says === "Authentication failed") return new SettingsError(CLOSED[4004] ?? says);
  if (says === "Used disallowed intents") return new SettingsError(CLOSED[4014] ?? says);
  if (says.startsWith("Not enough sessions remaining")) {
    return new SettingsError(
      "Discord allows no more connections today: the bot was started too often. Find out why it restarts, and start it again tomorrow.",
    );
  }
  if (says === "late") {
    return new SettingsError(
      `Discord (${apiAddress(settings)}) did not accept the connection within a minute. Start Readout again later.`,
    );
  }
  const failure = failureWords(failureOf(error));
  return new SettingsError(
    `Discord (${apiAddress(settings)}) could not be connected to. ${failure} Check the network and https://discordstatus.com, and start Readout again.`,
  );
}
