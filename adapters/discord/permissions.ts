import { type GuildMember, type NonThreadGuildBasedChannel, PermissionFlagsBits } from "discord.js";

/** What a digest needs in its channel, by the names that Discord's settings show. */
export const NEEDED = [
  [PermissionFlagsBits.ViewChannel, "View Channel"],
  [PermissionFlagsBits.SendMessages, "Send Messages"],
  [PermissionFlagsBits.EmbedLinks, "Embed Links"],
] as const;

/** The permissions that a digest needs in a channel and that Readout does not have there. */
export function missingIn(channel: NonThreadGuildBasedChannel, me: GuildMember): string[] {
  const has = channel.permissionsFor(me);
  return NEEDED.filter(([bit]) => !has.has(bit)).map(([, name]) => name);
}

/** What is told of a channel in which Readout lacks permissions. */
export function unwritable(missing: readonly string[]) {
  return {
    became: "closed",
    says: "Readout may not write in the channel any more.",
    remedy: `Give Readout ${missing.join(", ")} in this channel.`,
  } as const;
}
