import { type Answer, type Method, refuse } from "./chat-methods.ts";
import type { Args } from "./read-body.ts";
import { type FakeChannel, type FakeMessage, nextId, type Workspace } from "./workspace.ts";

const open: Method = (workspace, args) => {
  const user = String(args.users ?? "");
  if (!workspace.users.has(user)) return refuse("user_not_found");
  const existing = [...workspace.channels.values()].find(
    (one) => one.kind === "im" && one.user === user && !one.hidden,
  );
  const channel: FakeChannel = existing ?? {
    id: nextId("D"),
    name: "directmessage",
    kind: "im",
    user,
    isArchived: false,
    isMember: true,
  };
  workspace.channels.set(channel.id, channel);
  return {
    ok: true,
    no_op: existing !== undefined,
    already_open: existing !== undefined,
    channel: { id: channel.id },
  };
};

/** A private channel is known only to those who are in it; of a public one all may know. */
const info: Method = (workspace, args) => {
  const channel = workspace.channels.get(String(args.channel));
  if (channel === undefined || channel.hidden === true || (channel.kind === "private" && !channel.isMember))
    return refuse("channel_not_found");
  const { id, name, kind, isArchived, isMember } = channel;
  const shown = { id, name, is_im: kind === "im", is_archived: isArchived, is_member: isMember };
  return { ok: true, channel: shown };
};

const history: Method = (workspace, args) => {
  const channel = readableChannel(workspace, args);
  if ("ok" in channel) return channel;
  const roots = workspace.messages.filter(
    (one) => one.channel === channel.id && one.ephemeralTo === null && one.threadTs === null,
  );
  return page(workspace, args, roots.toReversed());
};

const replies: Method = (workspace, args) => {
  const channel = readableChannel(workspace, args);
  if ("ok" in channel) return channel;
  const thread = String(args.ts);
  const parent = workspace.messages.find(({ ts }) => ts === thread);
  if (parent === undefined) return refuse("thread_not_found");
  const under = workspace.messages.filter((one) => one.threadTs === thread && one.ephemeralTo === null);
  return page(workspace, args, [parent, ...under]);
};

const usersInfo: Method = (workspace, args) => {
  const user = workspace.users.get(String(args.user));
  if (user === undefined) return refuse("user_not_found");
  const profile = { display_name: user.name, real_name: user.realName };
  return { ok: true, user: { id: user.id, name: user.name, real_name: user.realName, tz: user.tz, profile } };
};

/** Reading needs the scope of that sort of channel, and the bot to be in it. */
function readableChannel(workspace: Workspace, args: Args): FakeChannel | Answer {
  const channel = workspace.channels.get(String(args.channel));
  if (channel === undefined || channel.hidden === true) return refuse("channel_not_found");
  const needed = { public: "channels:history", private: "groups:history", im: "im:history" }[channel.kind];
  if (!workspace.scopes.has(needed))
    return refuse("missing_scope", { needed, provided: [...workspace.scopes].join() });
  return channel.isMember ? channel : refuse("not_in_channel");
}

function page(workspace: Workspace, args: Args, all: readonly FakeMessage[]): Answer {
  const oldest = Number(args.oldest ?? 0);
  const inRange = all.filter(({ ts }) => Number(ts) > oldest);
  const start = Number(args.cursor ?? 0);
  const end = start + Math.min(Number(args.limit ?? 100), 999);
  const withMetadata = String(args.include_all_metadata) === "true";
  return {
    ok: true,
    messages: inRange.slice(start, end).map((one) => shown(workspace, one, withMetadata)),
    has_more: end < inRange.length,
    response_metadata: { next_cursor: end < inRange.length ? String(end) : "" },
  };
}

function shown(workspace: Workspace, message: FakeMessage, withMetadata: boolean): object {
  const under = workspace.messages.filter((one) => one.threadTs === message.ts && one.ephemeralTo === null);
  const latest = under.at(-1)?.ts;
  return {
    type: "message",
    ts: message.ts,
    user: message.user,
    text: message.text,
    ...(message.files === undefined ? {} : { files: message.files.map(({ id, name }) => ({ id, name })) }),
    ...(message.botId === null ? {} : { bot_id: message.botId }),
    ...(latest === undefined
      ? {}
      : { thread_ts: message.ts, reply_count: under.length, latest_reply: latest }),
    ...(withMetadata && message.metadata !== null ? { metadata: message.metadata } : {}),
  };
}

/** Method, the scopes that it needs, and what it does. */
export const CONVERSATION_METHODS: Readonly<
  Record<string, readonly [scopes: readonly string[], method: Method]>
> = {
  "conversations.open": [["im:write"], open],
  "conversations.info": [["channels:read"], info],
  "conversations.history": [[], history],
  "conversations.replies": [[], replies],
  "users.info": [["users:read"], usersInfo],
};
