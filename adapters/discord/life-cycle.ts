import { type Client, Events, type GuildChannel, PermissionFlagsBits } from "discord.js";
import type { PlaceChange } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { addressOf } from "./address.ts";

/** What a digest needs in its channel, by the names that Discord's settings show. */
const NEEDED = [
  [PermissionFlagsBits.ViewChannel, "View Channel"],
  [PermissionFlagsBits.SendMessages, "Send Messages"],
  [PermissionFlagsBits.EmbedLinks, "Embed Links"],
] as const;

/** Tells what becomes of channels, threads and servers. What is out of reach for a while (an outage) is not gone. */
export function listenToLifeCycle(client: Client, tell: (change: PlaceChange) => void): void {
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    tell({ ...at(channel.guildId, channel.id), became: "gone", says: "The channel was deleted." });
  });
  client.on(Events.ThreadDelete, (thread) =>
    tell({ ...at(thread.guildId, thread.id), became: "gone", says: "The thread was deleted." }),
  );
  client.on(Events.ChannelUpdate, (before, after) => {
    if (before.isDMBased() || after.isDMBased()) return;
    if (before.name !== after.name)
      tell({ ...at(after.guildId, after.id), became: "named", name: `#${plain(after.name)}` });
    const lost = lostPermissions(before, after);
    if (lost.length === 0) return;
    const says = "Readout may not write in the channel any more.";
    const remedy = `Give Readout ${lost.join(", ")} in this channel.`;
    tell({ ...at(after.guildId, after.id), became: "closed", says, remedy });
  });
  client.on(Events.GuildDelete, (guild) => {
    const says = "Readout was removed from the server.";
    tell({ address: addressOf(guild.id, ""), became: "gone", says });
  });
}

function at(guild: string, channel: string): { readonly address: string } {
  return { address: addressOf(guild, channel) };
}

/** Permissions that Readout had in a channel and has not any more. */
function lostPermissions(before: GuildChannel, after: GuildChannel): string[] {
  const me = after.guild.members.me;
  if (me === null) return [];
  const [had, has] = [before.permissionsFor(me), after.permissionsFor(me)];
  return NEEDED.filter(([bit]) => had.has(bit) && !has.has(bit)).map(([, name]) => name);
}
