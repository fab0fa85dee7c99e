import { ChannelType, type Client, Events } from "discord.js";

type Fields = Record<string, unknown>;

/**
 * Fills in what discord.js takes for granted in an event and stumbles over where it is missing: Discord's documentation
 * leaves these fields optional or came to have them late, and one event without them would end the program or be lost.
 */
export function completePackets(client: Client): void {
  client.on(Events.Raw, (packet: unknown) => {
    if (!isFields(packet) || !isFields(packet.d)) return;
    if (packet.t === "INTERACTION_CREATE") completeInteraction(packet.d, client);
    if (packet.t === "MESSAGE_CREATE") completeMessage(packet.d, client);
    if (packet.t === "READY") completeReady(packet.d);
  });
}

function completeInteraction(data: Fields, client: Client): void {
  const user = data.user ?? (isFields(data.member) ? data.member.user : undefined);
  // From nobody: of a kind that does not exist, so that discord.js passes over it.
  if (!isFields(user)) data.type = 0;
  data.entitlements ??= [];
  data.authorizing_integration_owners ??= {};
  if (typeof data.channel_id !== "string" || isFields(data.channel)) return;
  const type = typeOf(data.channel_id, data.guild_id, client);
  data.channel = { id: data.channel_id, type, ...(type === ChannelType.DM ? { recipients: [user] } : {}) };
}

function completeMessage(data: Fields, client: Client): void {
  data.type ??= 0;
  data.content ??= "";
  if (typeof data.channel_id === "string")
    data.channel_type ??= typeOf(data.channel_id, data.guild_id, client);
}

function completeReady(data: Fields): void {
  data.guilds ??= [];
  const { user } = data;
  if (isFields(user)) data.application ??= { id: user.id, flags: 0 };
}

/** The kind of a channel that an event only names. */
function typeOf(channel: string, guild: unknown, client: Client): ChannelType {
  const known = client.channels.cache.get(channel)?.type;
  return known ?? (typeof guild === "string" ? ChannelType.GuildText : ChannelType.DM);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
