import { type Asked, refusal, type Told } from "./http.ts";
import { messageFaults } from "./message-rules.ts";
import { type Route, refuse } from "./route.ts";
import { messageJson } from "./shapes.ts";
import type { Fake } from "./state.ts";
import { type Channel, type Json, type Message, messagesIn, type User } from "./world.ts";

const MESSAGES = "/channels/{channel_id}/messages";
/** How long Discord remembers a nonce; its "few minutes". */
const NONCE_MS = 180_000;

export const messageRoutes: readonly Route[] = [
  { method: "post", path: /^\/channels\/(\d+)\/messages$/, handle: postMessage },
  { method: "get", path: /^\/channels\/(\d+)\/messages$/, handle: listMessages },
  { method: "patch", path: /^\/channels\/(\d+)\/messages\/(\d+)$/, handle: changeMessage },
  {
    method: "post",
    path: /^\/channels\/(\d+)\/typing$/,
    handle: ({ world }, _, [id = ""]) => noAccess(world.channels.get(id)) ?? { status: 204 },
  },
];

function noAccess(channel: Channel | undefined): Told | null {
  if (channel === undefined) return refusal(404, 10003, "Unknown Channel");
  return channel.may.view ? null : refusal(403, 50001, "Missing Access");
}

function mayNotSend(fake: Fake, channel: Channel): Told | null {
  if (channel.type === 1 && !fake.world.analystTakesMessages) {
    return refusal(403, 50007, "Cannot send messages to this user");
  }
  return channel.may.send ? null : refusal(403, 50013, "Missing Permissions");
}

function postMessage(fake: Fake, asked: Asked, [id = ""]: readonly string[]): Told {
  const channel = fake.world.channels.get(id);
  const closed = noAccess(channel);
  if (closed !== null || channel === undefined) return closed ?? refusal(404, 10003);
  const refused =
    mayNotSend(fake, channel) ??
    mayNotAttach(fake, channel.id, asked) ??
    refuse(fake, asked, MESSAGES, messageFaults(asked.body as Json));
  if (refused !== null) return refused;
  const body = asked.body as Json;
  const earlier = body.enforce_nonce === true ? sameNonce(fake, channel, body.nonce) : undefined;
  if (earlier !== undefined) return { status: 200, body: messageJson(earlier, true) };
  const message = keep(fake, channel.id, fake.world.bot, body);
  fake.gateway.dispatch("MESSAGE_CREATE", eventJson(channel, message));
  return { status: 200, body: messageJson(message, true) };
}

/** Refuses files where the bot may not attach any; null where it may, or there are none. */
export function mayNotAttach({ world }: Fake, channel: string, { files }: Asked): Told | null {
  const refused = files.size > 0 && world.channels.get(channel)?.may.attach === false;
  return refused ? refusal(403, 50013, "Missing Permissions") : null;
}

function attachmentsOf(body: Json): Json[] {
  const attachments = Array.isArray(body.attachments) ? (body.attachments as Json[]) : [];
  return attachments.map(({ id, filename, description }) => ({ id: String(id), filename, description }));
}

/** Only its own author may change a message; what the body leaves out stays. */
function changeMessage(fake: Fake, asked: Asked, [id = "", message = ""]: readonly string[]): Told {
  const channel = fake.world.channels.get(id);
  const closed = noAccess(channel);
  if (closed !== null || channel === undefined) return closed ?? refusal(404, 10003);
  const found = messagesIn(fake.world, id).find((one) => one.id === message);
  if (found === undefined) return refusal(404, 10008, "Unknown Message");
  if (found.author.id !== fake.world.bot.id)
    return refusal(403, 50005, "Cannot edit a message authored by another user");
  const body = asked.body as Json;
  const refused =
    mayNotAttach(fake, id, asked) ??
    refuse(fake, asked, "/channels/{channel_id}/messages/{message_id}", messageFaults(body));
  if (refused !== null) return refused;
  Object.assign(found, {
    components: numbered(body.components),
    ...(body.attachments === undefined ? {} : { attachments: attachmentsOf(body) }),
    edited_timestamp: new Date(fake.now()).toISOString(),
  });
  return { status: 200, body: messageJson(found) };
}

function sameNonce(fake: Fake, channel: Channel, nonce: unknown): Message | undefined {
  return messagesIn(fake.world, channel.id).find(
    ({ asked, author, timestamp }) =>
      asked.nonce === nonce &&
      author.id === fake.world.bot.id &&
      fake.now() - Date.parse(String(timestamp)) < NONCE_MS,
  );
}

/** A new message as Discord keeps it; `ephemeral` ones stand in no channel. */
export function makeMessage(fake: Fake, channel: string, author: User, body: Json): Message {
  const reference = body.message_reference as Json | undefined;
  return {
    id: fake.world.nextId(),
    type: reference === undefined ? 0 : 19,
    channel_id: channel,
    author,
    content: typeof body.content === "string" ? body.content : "",
    timestamp: new Date(fake.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: attachmentsOf(body),
    embeds: [],
    pinned: false,
    components: numbered(body.components),
    flags: typeof body.flags === "number" ? body.flags : 0,
    ...(reference === undefined ? {} : { message_reference: { type: 0, channel_id: channel, ...reference } }),
    asked: body,
  };
}

export function keep(fake: Fake, channel: string, author: User, body: Json): Message {
  const message = makeMessage(fake, channel, author, body);
  messagesIn(fake.world, channel).push(message);
  return message;
}

/** A message as an event: in direct messages with the kind of channel, in a server with its id. */
export function eventJson(channel: Channel, message: Message): Json {
  const place = channel.guild === null ? { channel_type: 1 } : { guild_id: channel.guild, channel_type: 0 };
  return { ...messageJson(message, true), ...place };
}

/** Discord gives an id to every component that has none. */
export function numbered(components: unknown): Json[] {
  const used = new Set<unknown>();
  const each = (list: unknown, visit: (one: Json) => Json): Json[] =>
    Array.isArray(list) ? (list as Json[]).map(visit) : [];
  const collect = (one: Json): Json => {
    used.add(one.id);
    each(one.components, collect);
    return one;
  };
  each(components, collect);
  let next = 0;
  const number = (one: Json): Json => {
    let { id } = one;
    if (id === undefined) {
      do next += 1;
      while (used.has(next));
      id = next;
    }
    return {
      ...one,
      id,
      ...(one.components === undefined ? {} : { components: each(one.components, number) }),
    };
  };
  return each(components, number);
}

/** Without the right to read the history Discord shows an empty one. Newest first; with `after`, the oldest ones after it. */
function listMessages(fake: Fake, { query }: Asked, [id = ""]: readonly string[]): Told {
  const channel = fake.world.channels.get(id);
  const closed = noAccess(channel);
  if (closed !== null) return closed;
  if (channel?.may.history !== true) return { status: 200, body: [] };
  const limit = Number(query.get("limit") ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return refusal(400, 50035, "Invalid Form Body");
  const all = [...messagesIn(fake.world, id)].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const after = query.get("after");
  const before = query.get("before");
  const page =
    after !== null
      ? all.filter((one) => BigInt(one.id) > BigInt(after)).slice(0, limit)
      : all.filter((one) => before === null || BigInt(one.id) < BigInt(before)).slice(-limit);
  return { status: 200, body: page.reverse().map((message) => messageJson(message)) };
}
