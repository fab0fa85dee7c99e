import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import { withoutFiles } from "../../src/replies/attachment.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { handOver } from "./hand-over.ts";
import { findMarked, type Message, postOnce } from "./posting.ts";
import { renderForSlack } from "./render.ts";
import { type ResponseAddress, respond } from "./respond.ts";

/** Says something somewhere; rejects if Slack did not take it. */
type Say = (reply: Reply) => Promise<void>;

/** The three audiences of an answer, and where a failure is told. */
export interface Venue {
  readonly asker: Say;
  readonly place: Say;
  readonly direct: Say;
  /** Privately, in any case. */
  readonly trouble: Say;
}

/**
 * A command, or a button under a message in a channel. Falls back on the asker's direct messages where the address has run
 * out; files always go there, since a private answer cannot carry one.
 */
export function responseVenue(
  client: WebClient,
  address: ResponseAddress,
  user: string,
  channel: string,
): Venue {
  const privately: Say = (reply) =>
    respond(address, reply, "ephemeral").catch(() => sayDirectly(client, user, reply));
  const asker: Say = async (reply) => privately(await filesFirst(client, user, reply));
  const direct: Say = async (reply) => {
    await sayDirectly(client, user, reply);
    // Where it was pressed nothing else is seen to happen.
    await respond(address, SENT_DIRECTLY, "ephemeral").catch(() => undefined);
  };
  const place: Say = async (reply) => {
    await respond(address, reply, "in_channel");
    const failed = await handOver(client, reply.files ?? [], { channel, thread: address.thread });
    if (failed !== null) await privately(lineReply(failed));
  };
  return { asker, direct, trouble: privately, place };
}

/** Hands the files of a private answer over in direct messages; the answer then says where they are, or why they are not. */
async function filesFirst(client: WebClient, user: string, reply: Reply): Promise<Reply> {
  if (reply.files === undefined) return reply;
  const channel = await openDirect(client, user).catch(() => null);
  const failed =
    channel === null
      ? "The file could not be handed over: Slack opened no direct messages with you."
      : await handOver(client, reply.files, { channel, thread: null });
  return withoutFiles(reply, failed ?? "The file is in your direct messages with Readout.");
}

function lineReply(headline: string): Reply {
  return { headline, parts: [], archive: null, buttons: [] };
}

const SENT_DIRECTLY: Reply = {
  headline: "Sent to your direct messages.",
  parts: [],
  archive: null,
  buttons: [],
};

/**
 * A conversation that only the asker and Readout can see: all is said in its thread and stays there. A button may also
 * stand in the messages of two people, where Readout cannot write: then its response address is used.
 */
export function directVenue(
  client: WebClient,
  channel: string,
  thread: string,
  address?: ResponseAddress,
): Venue {
  const say: Say = async (reply) => {
    try {
      await sayIn(client, channel, thread, reply);
    } catch (error) {
      if (address === undefined) throw error;
      await respond(address, reply, "ephemeral");
    }
  };
  return { asker: say, place: say, direct: say, trouble: say };
}

/** A mention: answered for everybody, in the thread under it. */
export function mentionVenue(client: WebClient, channel: string, thread: string, user: string): Venue {
  const say: Say = (reply) => sayIn(client, channel, thread, reply);
  const trouble: Say = async (reply) => {
    await client.chat.postEphemeral({
      channel,
      user,
      thread_ts: thread,
      ...renderForSlack(reply),
      ...EPHEMERAL,
    });
  };
  return { asker: say, place: say, direct: (reply) => sayDirectly(client, user, reply), trouble };
}

const EPHEMERAL = { parse: "none", link_names: false } as const;

async function sayDirectly(client: WebClient, user: string, reply: Reply): Promise<void> {
  await sayIn(client, await openDirect(client, user), null, reply);
}

async function openDirect(client: WebClient, user: string): Promise<string> {
  const opened = await client.conversations.open({ users: user });
  const channel = opened.channel?.id;
  if (channel === undefined) throw new Error("conversations.open: no channel");
  return channel;
}

/** Says something in a conversation, and hands its files over there. */
async function sayIn(client: WebClient, channel: string, thread: string | null, reply: Reply): Promise<void> {
  await sayOnce(client, channel, thread, reply);
  const failed = await handOver(client, reply.files ?? [], { channel, thread });
  if (failed !== null) await sayOnce(client, channel, thread, lineReply(failed));
}

const TRIES = 4;
const LONGEST_WAIT_MS = 30_000;

/**
 * Says something in a conversation. Where it is not known whether a message arrived, looks for it before it is sent
 * again; where the conversation cannot be read, it is not sent again.
 */
async function sayOnce(
  client: WebClient,
  channel: string,
  thread: string | null,
  reply: Reply,
): Promise<void> {
  const message: Message = { channel, thread, reply, eventType: "readout_answer", marker: randomUUID() };
  const since = new Date(Date.now() - 60_000);
  for (let tries = 1; ; tries++) {
    const said = await postOnce(client, message);
    if (said.outcome === "sent") return;
    if (tries === TRIES || (said.outcome === "not sent" && said.permanent)) throw new Error(said.says);
    if (said.outcome === "not sent") await sleep(Math.min(said.retryAfterMs ?? 1_000, LONGEST_WAIT_MS));
    else if (await arrived(client, message, since)) return;
  }
}

/** True if the message is there; false if it is not; rejects where that cannot be told. */
async function arrived(client: WebClient, message: Message, since: Date): Promise<boolean> {
  await sleep(1_000);
  const seen = await findMarked(client, { ...message, since });
  if (seen.seen === "cannot tell") throw new Error(seen.says);
  return seen.seen === "found";
}
