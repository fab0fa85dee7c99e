import { Client, GatewayIntentBits, Options, Partials } from "discord.js";
import { completePackets } from "./complete-packets.ts";
import { NOBODY } from "./render.ts";
import { apiAddress, type DiscordSettings } from "./settings.ts";

/** Connections that drop are resumed; this is only for servers that are announced and never come. */
const WAIT_FOR_SERVERS_MS = 3_000;

/**
 * The discord.js client. It repeats nothing by itself, since that is how messages double; what may be repeated is
 * decided call by call. Direct messages come from channels it has not seen, hence the partials. Messages are not kept.
 */
export function makeClient(settings: DiscordSettings): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: NOBODY.parse ?? [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    waitGuildTimeout: WAIT_FOR_SERVERS_MS,
    rest: {
      api: apiAddress(settings),
      retries: 0,
      timeout: 15_000,
      // Waiting is decided in `calls.ts`; only the very first request is discord.js's own.
      rejectOnRateLimit: ({ route }) => route !== "/gateway/bot",
      globalRequestsPerSecond: 50,
    },
  });
  completePackets(client);
  return client;
}
