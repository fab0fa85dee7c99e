import { type Client, PermissionFlagsBits, Routes } from "discord.js";
import type { Sighting } from "../../src/adapter.ts";
import { parseAddress } from "./address.ts";
import { call, failureOf, failureWords, STUBBORN } from "./calls.ts";
import { carries } from "./marker.ts";
import { openDirect } from "./say.ts";

/** 1 January 2015, from which Discord's ids count milliseconds. */
const EPOCH = 1_420_070_400_000;
/** Clocks differ; a marker is unique, so looking a minute further back does no harm. */
const MARGIN_MS = 60_000;
const PAGE = 100;
/** Ten thousand messages; a channel that busy is read no further. */
const MOST_PAGES = 100;

/** Looks for a posting by its marker among the channel's messages since an instant. */
export async function find(client: Client, address: string, marker: string, since: Date): Promise<Sighting> {
  const place = parseAddress(address);
  if (place === null) return cannotTell(`"${address}" is no address on Discord.`);
  try {
    const isDirect = "person" in place || place.guild === null;
    const channel = "person" in place ? await openDirect(client.rest, place.person) : place.channel;
    const found = await lookThrough(client, channel, marker, snowflakeAt(since.getTime() - MARGIN_MS));
    if (found !== null) return found;
    // Where Readout may not read the history, Discord shows an empty one.
    const may = isDirect || (await mayRead(client, channel));
    return may === true ? { seen: "absent" } : cannotTell(may);
  } catch (error) {
    return cannotTell(failureWords(failureOf(error)));
  }
}

async function lookThrough(
  client: Client,
  channel: string,
  marker: string,
  from: string,
): Promise<Sighting | null> {
  let after = from;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ after, limit: String(PAGE) });
    const messages = await call(
      client.rest,
      { method: "get", route: Routes.channelMessages(channel), query },
      STUBBORN,
    );
    if (!Array.isArray(messages)) return cannotTell("Discord's answer could not be read.");
    const ids = messages.map((message: unknown) => idOf(message));
    const at = messages.findIndex((message: unknown) => isOwn(client, message) && carries(message, marker));
    const receipt = ids[at];
    if (receipt !== undefined) return { seen: "found", receipt };
    if (messages.length < PAGE) return null;
    after = ids.reduce((newest, id) => (BigInt(id) > BigInt(newest) ? id : newest), after);
  }
  return cannotTell("The channel has had too many messages since to look through all of them.");
}

function cannotTell(says: string): Sighting {
  return { seen: "cannot tell", says };
}

/** True, or why it is not known. */
async function mayRead(client: Client, id: string): Promise<true | string> {
  const missing =
    "Readout lacks the permission Read Message History in this channel, so it cannot look for its own messages.";
  try {
    const channel = await client.channels.fetch(id);
    if (channel === null || channel.isDMBased()) return "The channel is not known.";
    const me = channel.guild.members.me ?? (await channel.guild.members.fetchMe());
    return channel.permissionsFor(me).has(PermissionFlagsBits.ReadMessageHistory) ? true : missing;
  } catch {
    return "Whether Readout may read the history of this channel could not be found out.";
  }
}

function isOwn(client: Client, message: unknown): boolean {
  if (typeof message !== "object" || message === null || !("author" in message)) return false;
  const { author } = message;
  return typeof author === "object" && author !== null && "id" in author && author.id === client.user?.id;
}

function idOf(message: unknown): string {
  const id = typeof message === "object" && message !== null && "id" in message ? message.id : null;
  return typeof id === "string" && /^\d+$/.test(id) ? id : "0";
}

/** The smallest id that a message of an instant (milliseconds) can have. */
function snowflakeAt(instant: number): string {
  return String(BigInt(Math.max(0, Math.floor(instant) - EPOCH)) << 22n);
}
