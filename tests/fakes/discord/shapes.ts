import {
  ATTACH,
  type Channel,
  EMBED,
  HISTORY,
  type Json,
  MANAGE_GUILD,
  type Message,
  SEND,
  type User,
  VIEW,
  type World,
} from "./world.ts";

/** A user as the API returns one. */
export function userJson(user: User): Json {
  return { ...user, discriminator: "0", avatar: null, public_flags: 0, flags: 0 };
}

export function memberJson(world: World, user: User): Json {
  const isManager = user.id === world.analyst.id && world.analystManages;
  const roles = user.bot ? [botRole(world)] : isManager ? [managerRole(world)] : [];
  return {
    user: userJson(user),
    nick: null,
    avatar: null,
    roles,
    joined_at: "2026-01-01T00:00:00.000000+00:00",
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
  };
}

const botRole = (world: World): string => String(BigInt(world.guild) + 1n);
const managerRole = (world: World): string => String(BigInt(world.guild) + 2n);

function role(id: string, name: string, permissions: bigint): Json {
  const plain = { color: 0, colors: { primary_color: 0 }, hoist: false, position: 0, managed: false };
  return { id, name, permissions: String(permissions), mentionable: false, flags: 0, ...plain };
}

/** Bits that the bot has in a channel. */
export function botPermissions({ may }: Channel): bigint {
  if (!may.view) return 0n;
  return (
    VIEW |
    (may.send ? SEND | EMBED : 0n) |
    (may.attach === false ? 0n : ATTACH) |
    (may.history ? HISTORY : 0n)
  );
}

export function channelJson(world: World, channel: Channel): Json {
  const { id, type, name, recipient } = channel;
  if (recipient !== null)
    return { id, type, recipients: [userJson(recipient)], last_message_id: null, flags: 0 };
  const deny = (VIEW | SEND | EMBED | ATTACH | HISTORY) & ~botPermissions(channel);
  const overwrites = deny === 0n ? [] : [{ id: world.bot.id, type: 1, allow: "0", deny: String(deny) }];
  const guild_id = channel.guild;
  return {
    id,
    type,
    name,
    guild_id,
    position: 0,
    nsfw: false,
    permission_overwrites: overwrites,
    parent_id: null,
  };
}

export function guildJson(world: World): Json {
  const channels = [...world.channels.values()].filter((one) => one.guild === world.guild);
  return {
    id: world.guild,
    name: "The Newsroom",
    owner_id: String(BigInt(world.guild) + 9n),
    unavailable: false,
    member_count: 3,
    large: false,
    preferred_locale: "en-US",
    roles: [
      role(world.guild, "@everyone", VIEW | SEND | HISTORY),
      role(botRole(world), "readout", VIEW | SEND | EMBED | ATTACH | HISTORY),
      role(managerRole(world), "editors", MANAGE_GUILD),
    ],
    channels: channels.map((one) => channelJson(world, one)),
    members: [memberJson(world, world.bot)],
    threads: [],
    emojis: [],
    stickers: [],
    features: [],
    voice_states: [],
    presences: [],
  };
}

/** A message as the API and the gateway return it. The nonce is only in the answer to its sender and in the event. */
export function messageJson(message: Message, withNonce = false): Json {
  const { asked, ...kept } = message;
  const nonce = withNonce && asked.nonce !== undefined ? { nonce: asked.nonce } : {};
  return { ...kept, author: userJson(message.author), ...nonce };
}
