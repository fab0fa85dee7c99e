import { snowflakes } from "./snowflake.ts";

export type Json = Record<string, unknown>;

export interface User {
  readonly id: string;
  readonly username: string;
  readonly global_name: string | null;
  readonly bot: boolean;
}

export interface Channel {
  readonly id: string;
  /** 0: text channel, 1: direct messages. */
  readonly type: 0 | 1;
  readonly guild: string | null;
  readonly name: string;
  /** Direct messages: with whom. */
  readonly recipient: User | null;
  /** What the bot may do there. */
  may: { view: boolean; send: boolean; history: boolean; attach?: boolean };
}

/** A message as Discord keeps it. */
export interface Message extends Json {
  readonly id: string;
  readonly channel_id: string;
  readonly author: User;
  content: string;
  components: Json[];
  flags: number;
  /** What the sender asked for; Discord does not return it. */
  readonly asked: Json;
}

export const VIEW = 1024n;
export const SEND = 2048n;
export const EMBED = 16384n;
export const ATTACH = 32768n;
export const HISTORY = 65536n;
export const MANAGE_GUILD = 32n;

/** One server with a few channels and people, in the middle of which the bot sits. */
export interface World {
  readonly token: string;
  readonly bot: User;
  readonly analyst: User;
  readonly otherBot: User;
  readonly guild: string;
  readonly desk: Channel;
  readonly closed: Channel;
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message[]>;
  /** Registered commands, as `GET` returns them. */
  commands: Json[];
  /** The analyst has Manage Server. */
  analystManages: boolean;
  /** The analyst takes direct messages from the bot. */
  analystTakesMessages: boolean;
  /** With which the gateway turns down whoever identifies; null: nobody but for cause. */
  turnsDown: 4004 | 4014 | null;
  /** Privileged intents switched on in the developer portal. */
  privilegedIntents: number;
  /** False: the user-installed case, in which the bot is no member of the server. */
  botIsMember: boolean;
  nextId(): string;
}

export function makeWorld(now: () => number = Date.now): World {
  const nextId = snowflakes(now);
  const user = (username: string, bot: boolean): User => ({ id: nextId(), username, global_name: null, bot });
  const guild = nextId();
  const room = (name: string, may: Channel["may"]): Channel => ({
    id: nextId(),
    type: 0,
    guild,
    name,
    recipient: null,
    may,
  });
  const desk = room("russia-desk", { view: true, send: true, history: true });
  const closed = room("read-only", { view: true, send: false, history: true });
  const bot = user("readout", true);
  return {
    token: `${Buffer.from(bot.id).toString("base64url")}.Fake00.${"t".repeat(27)}`,
    bot,
    analyst: { ...user("ada", false), global_name: "Ada *L*" },
    otherBot: user("otherbot", true),
    guild,
    desk,
    closed,
    channels: new Map([desk, closed].map((channel) => [channel.id, channel])),
    messages: new Map(),
    commands: [],
    analystManages: false,
    analystTakesMessages: true,
    turnsDown: null,
    privilegedIntents: 0,
    botIsMember: true,
    nextId,
  };
}

/** The channel for direct messages with somebody; the same one each time. */
export function directChannel(world: World, recipient: User): Channel {
  const known = [...world.channels.values()].find((one) => one.recipient?.id === recipient.id);
  if (known !== undefined) return known;
  const may = { view: true, send: true, history: true };
  const channel: Channel = { id: world.nextId(), type: 1, guild: null, name: "", recipient, may };
  world.channels.set(channel.id, channel);
  return channel;
}

export function messagesIn(world: World, channel: string): Message[] {
  const known = world.messages.get(channel);
  if (known !== undefined) return known;
  const fresh: Message[] = [];
  world.messages.set(channel, fresh);
  return fresh;
}
