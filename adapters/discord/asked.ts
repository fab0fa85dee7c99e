import { type BaseInteraction, InteractionContextType, type Message, PermissionFlagsBits } from "discord.js";
import type { Asked, Place } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { addressOf } from "./address.ts";

const DIRECT = "your direct messages";

/** Who asks by a command or a button, and where. */
export function askedBy(interaction: BaseInteraction, text: string): Asked {
  const { user, member } = interaction;
  const nick = member === null ? null : "displayName" in member ? member.displayName : member.nick;
  return {
    platform: "discord",
    text,
    asker: { id: user.id, name: plain(nick ?? user.displayName) },
    place: placeOf(interaction),
    mayManage: mayManage(interaction),
  };
}

/** True in direct messages with Readout: all there is for the asker alone. */
export function isDirect(interaction: BaseInteraction): boolean {
  if (interaction.guildId !== null) return false;
  return interaction.context === null || interaction.context === InteractionContextType.BotDM;
}

function placeOf(interaction: BaseInteraction): Place {
  const address = addressOf(interaction.guildId, interaction.channelId ?? "0");
  if (isDirect(interaction)) return { address, name: DIRECT, kind: "direct" };
  return { address, name: channelName(interaction.channel), kind: "channel" };
}

function mayManage(interaction: BaseInteraction): boolean {
  if (isDirect(interaction)) return true;
  if (isAbsent(interaction)) return false;
  return interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
}

/** Readout was installed by a person only and is no member of the server or group: nothing can be posted there later. */
export function isAbsent({
  context,
  guildId,
  guild,
  authorizingIntegrationOwners: owners,
}: BaseInteraction): boolean {
  if (guildId === null) return context === InteractionContextType.PrivateChannel;
  return guild === null && owners.userId !== null && owners.guildId === null;
}

/** Who says something in a message, and where. */
export function askedIn(message: Message, text: string): Asked {
  const direct = message.guildId === null;
  return {
    platform: "discord",
    text,
    asker: { id: message.author.id, name: plain(message.member?.displayName ?? message.author.displayName) },
    place: {
      address: addressOf(message.guildId, message.channelId),
      name: direct ? DIRECT : channelName(message.channel),
      kind: direct ? "direct" : "channel",
    },
    mayManage: direct || (message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false),
  };
}

function channelName(channel: unknown): string {
  const name = typeof channel === "object" && channel !== null && "name" in channel ? channel.name : null;
  return typeof name === "string" && plain(name) !== "" ? `#${plain(name)}` : "this channel";
}
