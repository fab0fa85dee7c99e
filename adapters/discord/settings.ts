import type { Pace } from "../../src/adapter.ts";

/** What the Discord adapter needs to know. */
export interface DiscordSettings {
  /** The bot token of the application, without the word "Bot". */
  readonly token: string;
  /** Another server than Discord's own, without a version: `https://discord.com/api`. */
  readonly apiUrl?: string;
}

const DISCORD = "https://discord.com/api";

/** The address that discord.js wants: no slash and no version at the end, for it adds `/v10` itself. */
export function apiAddress(settings: DiscordSettings): string {
  return (settings.apiUrl ?? DISCORD).replace(/\/+$/, "").replace(/\/v\d+$/, "");
}

/**
 * Discord allows a bot 50 requests a second (discord.com/developers/docs/topics/rate-limits, read 21 November 2026) and
 * about one message a second in a channel. For how long it knows a nonce again is "a few minutes", of which one is trusted.
 */
export const DISCORD_PACE: Pace = {
  perSecond: 47,
  findsPerSecond: 10,
  channelEveryMs: 1_050,
  atOnce: 40,
  repeatWithinMs: 60_000,
};
