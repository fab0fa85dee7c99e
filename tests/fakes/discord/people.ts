import { randomBytes } from "node:crypto";
import type { InteractionState } from "./interaction-state.ts";
import { eventJson, keep } from "./message-routes.ts";
import { botPermissions, channelJson, memberJson, messageJson, userJson } from "./shapes.ts";
import type { Fake } from "./state.ts";
import {
  type Channel,
  directChannel,
  type Json,
  MANAGE_GUILD,
  type Message,
  SEND,
  type User,
  VIEW,
} from "./world.ts";

/** What people do on Discord. Each sends an event to whoever is connected. */
export interface People {
  /** A command with its options as Discord sends them; see `option` and `subcommand`. */
  command(name: string, options: readonly Json[], channel?: Channel): InteractionState;
  complete(name: string, options: readonly Json[]): InteractionState;
  press(customId: string, on: Message): InteractionState;
  say(channel: Channel, content: string, how?: { by?: User; replyTo?: Message; webhook?: boolean }): Message;
  /** The channel of the analyst's direct messages with the bot. */
  direct(): Channel;
  /** Delivers the last event once more. */
  again(): void;
}

export const option = (name: string, value: string, focused?: true): Json => ({
  type: 3,
  name,
  value,
  ...(focused === true ? { focused } : {}),
});
export const subcommand = (name: string, ...options: Json[]): Json => ({ type: 1, name, options });

export function makePeople(fake: Fake): People {
  const { world } = fake;
  let last: { event: string; data: Json } | undefined;
  const tell = (event: string, data: Json): void => {
    last = { event, data };
    fake.gateway.dispatch(event, data);
  };

  const interact = (kind: InteractionState["kind"], channel: Channel, specific: Json): InteractionState => {
    const state: InteractionState = {
      id: world.nextId(),
      token: randomBytes(60).toString("base64url"),
      kind,
      channel: channel.id,
      startedAt: fake.now(),
      callback: null,
      answeredAfter: null,
      original: null,
      followUps: [],
    };
    fake.interactions.set(state.id, state);
    tell("INTERACTION_CREATE", { ...interactionJson(fake, state, channel), ...specific });
    return state;
  };

  return {
    command: (name, options, channel = world.desk) =>
      interact("command", channel, { type: 2, data: { id: commandId(fake, name), name, type: 1, options } }),
    complete: (name, options) =>
      interact("autocomplete", world.desk, {
        type: 4,
        data: { id: commandId(fake, name), name, type: 1, options },
      }),
    press: (customId, on) => {
      const channel = world.channels.get(on.channel_id) ?? world.desk;
      const message = messageJson(on);
      return interact("button", channel, {
        type: 3,
        message,
        data: { custom_id: customId, component_type: 2 },
      });
    },
    say: (channel, content, { by = world.analyst, replyTo, webhook } = {}) => {
      const reference = replyTo === undefined ? {} : { message_reference: { message_id: replyTo.id } };
      const message = keep(fake, channel.id, by, { content, ...reference });
      const named = [world.bot, world.analyst].filter(({ id }) => content.includes(`<@${id}>`));
      const mentions = replyTo === undefined ? named : [...new Set([...named, replyTo.author])];
      Object.assign(message, { mentions: mentions.map(userJson) });
      tell("MESSAGE_CREATE", {
        ...eventJson(channel, message),
        ...(channel.guild === null || webhook === true ? {} : { member: withoutUser(memberJson(world, by)) }),
        ...(replyTo === undefined ? {} : { referenced_message: messageJson(replyTo) }),
        ...(webhook === true ? { webhook_id: world.nextId() } : {}),
      });
      return message;
    },
    direct: () => directChannel(world, world.analyst),
    again: () => {
      if (last !== undefined) fake.gateway.dispatch(last.event, last.data);
    },
  };
}

function withoutUser({ user, ...member }: Json): Json {
  return member;
}

function commandId({ world }: Fake, name: string): unknown {
  return world.commands.find((command) => command.name === name)?.id ?? world.nextId();
}

/** The fields that every interaction has; discord.js stumbles over one without entitlements or owners. */
function interactionJson({ world }: Fake, state: InteractionState, channel: Channel): Json {
  const permissions = String(VIEW | SEND | (world.analystManages ? MANAGE_GUILD : 0n));
  const member = { ...memberJson(world, world.analyst), permissions };
  const who =
    channel.guild === null ? { user: userJson(world.analyst) } : { guild_id: channel.guild, member };
  return {
    id: state.id,
    application_id: world.bot.id,
    token: state.token,
    version: 1,
    channel_id: channel.id,
    channel: { ...channelJson(world, channel), permissions },
    app_permissions: String(botPermissions(channel)),
    locale: "en-GB",
    ...(channel.guild === null
      ? {}
      : { guild_locale: "en-US", guild: { id: channel.guild, locale: "en-US", features: [] } }),
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: world.botIsMember
      ? { "0": channel.guild ?? "0" }
      : { "1": world.analyst.id },
    context: channel.guild === null ? 1 : 0,
    attachment_size_limit: 10_485_760,
    ...who,
  };
}
