import { type Client, Events, type NonThreadGuildBasedChannel } from "discord.js";
import type { PlaceChange } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { addressOf } from "./address.ts";
import { missingIn, unwritable } from "./permissions.ts";

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
    tell({ ...at(after.guildId, after.id), ...unwritable(lost) });
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
function lostPermissions(before: NonThreadGuildBasedChannel, after: NonThreadGuildBasedChannel): string[] {
  const me = after.guild.members.me;
  if (me === null) return [];
  const had = missingIn(before, me);
  return missingIn(after, me).filter((name) => !had.includes(name));
}
