import type { Args } from "./read-body.ts";
import { judgeBlocks, judgeMessage } from "./rules/check-message.ts";
import type { Fault } from "./rules/checker.ts";
import { isObject } from "./rules/checker.ts";
import { addMessage, type FakeChannel, nextTs, type Workspace } from "./workspace.ts";

export type Answer = { readonly ok: boolean } & Record<string, unknown>;
export type Method = (workspace: Workspace, args: Args) => Answer;

export const refuse = (error: string, more: object = {}): Answer => ({ ok: false, error, ...more });

/** Slack's form of a refusal of blocks. */
function refuseBlocks(error: string, faults: readonly Fault[]): Answer {
  const errors = faults.map(({ says, pointer }) => `${says} [json-pointer:${pointer}]`);
  return refuse(error, { errors, response_metadata: { messages: errors.map((one) => `[ERROR] ${one}`) } });
}

export function recordFaults(workspace: Workspace, where: string, faults: readonly Fault[]): void {
  workspace.violations.push(...faults.map(({ says, pointer }) => `${where}: ${pointer}: ${says}`));
}

/** The channel to write to, or why not. */
export function writableChannel(workspace: Workspace, id: unknown): FakeChannel | Answer {
  const byUser = [...workspace.channels.values()].find(
    (one) => one.kind === "im" && one.user === id && !one.hidden,
  );
  const channel = byUser ?? workspace.channels.get(String(id));
  if (channel === undefined || channel.hidden === true) return refuse("channel_not_found");
  if (channel.isArchived) return refuse("is_archived");
  if (!channel.isMember) return refuse(channel.kind === "private" ? "channel_not_found" : "not_in_channel");
  return channel;
}

export function isRefusal(one: FakeChannel | Answer): one is Answer {
  return "ok" in one;
}

const postMessage: Method = (workspace, args) => {
  const verdict = judgeMessage(args);
  recordFaults(workspace, "chat.postMessage", verdict.faults);
  const channel = writableChannel(workspace, args.channel);
  if (isRefusal(channel)) return channel;
  if (verdict.error !== null) return refuseBlocks(verdict.error, verdict.faults);
  const thread = args.thread_ts;
  if (typeof thread === "string" && !workspace.messages.some(({ ts }) => ts === thread))
    return refuse("thread_not_found");
  const message = addMessage(workspace, {
    channel: channel.id,
    user: workspace.bot.userId,
    botId: workspace.bot.botId,
    text: String(args.text ?? ""),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
    threadTs: typeof thread === "string" ? thread : null,
    metadata: args.metadata ?? null,
    ephemeralTo: null,
    via: "chat.postMessage",
  });
  return {
    ok: true,
    channel: channel.id,
    ts: message.ts,
    message: { type: "message", ts: message.ts, text: message.text },
  };
};

const postEphemeral: Method = (workspace, args) => {
  const verdict = judgeMessage(args);
  recordFaults(workspace, "chat.postEphemeral", verdict.faults);
  const channel = writableChannel(workspace, args.channel);
  if (isRefusal(channel)) return channel;
  if (verdict.error !== null) return refuseBlocks(verdict.error, verdict.faults);
  const user = String(args.user);
  if (!workspace.users.has(user)) return refuse("user_not_in_channel");
  const message = addMessage(workspace, {
    channel: channel.id,
    user: workspace.bot.userId,
    botId: workspace.bot.botId,
    text: String(args.text ?? ""),
    blocks: Array.isArray(args.blocks) ? args.blocks : [],
    threadTs: typeof args.thread_ts === "string" ? args.thread_ts : null,
    metadata: null,
    ephemeralTo: user,
    via: "chat.postEphemeral",
  });
  return { ok: true, message_ts: message.ts };
};

const update: Method = (workspace, args) => {
  const verdict = judgeMessage(args);
  recordFaults(workspace, "chat.update", verdict.faults);
  const found = workspace.messages.find(({ ts, channel }) => ts === args.ts && channel === args.channel);
  if (found === undefined) return refuse("message_not_found");
  if (found.botId !== workspace.bot.botId) return refuse("cant_update_message");
  if (verdict.error !== null) return refuseBlocks(verdict.error, verdict.faults);
  found.text = String(args.text ?? "");
  found.blocks = Array.isArray(args.blocks) ? args.blocks : [];
  return { ok: true, channel: found.channel, ts: found.ts, text: found.text };
};

const validate: Method = (_workspace, args) => {
  const view = isObject(args.view) ? args.view.blocks : undefined;
  const message = isObject(args.message) ? args.message.blocks : undefined;
  const faults = judgeBlocks(args.blocks ?? view ?? message ?? [], view === undefined ? 50 : 100);
  const errors = faults.map(({ says, pointer }) => ({
    code: "invalid",
    message: says,
    pointer,
    constraint: says,
  }));
  return errors.length === 0 ? { ok: true } : refuse("invalid_blocks", { errors });
};

const showView: Method = (workspace, args) => {
  const view = isObject(args.view) ? args.view : {};
  const faults = judgeBlocks(view.blocks, 100);
  recordFaults(workspace, "views", faults);
  if (faults.length > 0) return refuseBlocks("invalid_arguments", faults);
  return { ok: true, view: { ...view, id: `V${nextTs(workspace)}`, hash: nextTs(workspace) } };
};

/** Method, the scopes that it needs, and what it does. */
export const CHAT_METHODS: Readonly<Record<string, readonly [scopes: readonly string[], method: Method]>> = {
  "chat.postMessage": [["chat:write"], postMessage],
  "chat.postEphemeral": [["chat:write"], postEphemeral],
  "chat.update": [["chat:write"], update],
  "blocks.validate": [[], validate],
  "views.open": [[], showView],
  "views.publish": [[], showView],
  "views.update": [[], showView],
  "views.push": [[], showView],
};
