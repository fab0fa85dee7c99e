import { type Client, type Guild, Routes } from "discord.js";
import type { PlaceChange } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { addressOf, parseAddress } from "./address.ts";
import { call, failureOf, STUBBORN } from "./calls.ts";
import { missingIn, unwritable } from "./permissions.ts";

const UNKNOWN_CHANNEL = 10003;
const MISSING_ACCESS = 50001;

/**
 * What has become of a channel; null: nothing, or Discord does not say. What the gateway told at start is looked at
 * first; only what is not there is asked for.
 */
export async function lookAt(client: Client, address: string): Promise<PlaceChange | null> {
  const place = parseAddress(address);
  if (place === null || "person" in place || place.guild === null) return null;
  const guild = client.guilds.cache.get(place.guild);
  // An outage: what is there will be told again.
  if (guild?.available === false) return null;
  return (
    (guild && known(guild, address, place.channel)) ??
    (await asked(client, address, place.guild, place.channel))
  );
}

/** From what the gateway told; undefined where it told nothing of the channel. */
function known(guild: Guild, address: string, id: string): PlaceChange | undefined {
  const channel = guild.channels.cache.get(id);
  const me = guild.members.me;
  if (channel === undefined || me === null || channel.isThread()) return undefined;
  const missing = missingIn(channel, me);
  if (missing.length > 0) return { address, ...unwritable(missing) };
  return { address, became: "named", name: `#${plain(channel.name)}` };
}

async function asked(
  client: Client,
  address: string,
  guild: string,
  channel: string,
): Promise<PlaceChange | null> {
  try {
    await call(client.rest, { method: "get", route: Routes.channel(channel) }, STUBBORN);
    return null;
  } catch (error) {
    const failure = failureOf(error);
    const code = failure.kind === "refused" ? failure.code : null;
    if (code === UNKNOWN_CHANNEL) return { address, became: "gone", says: "The channel was deleted." };
    if (code !== MISSING_ACCESS) return null;
    if (client.guilds.cache.has(guild)) return { address, ...unwritable(["View Channel"]) };
    return { address: addressOf(guild, ""), became: "gone", says: "Readout was removed from the server." };
  }
}
