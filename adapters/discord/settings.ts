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
