import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { WebClient } from "@slack/web-api";
import type { Reply } from "../../src/replies/reply.ts";
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

/** A command, or a button under a message in a channel. Falls back on the asker's direct messages where the address has run out. */
export function responseVenue(client: WebClient, address: ResponseAddress, user: string): Venue {
  const asker: Say = (reply) =>
    respond(address, reply, "ephemeral").catch(() => sayDirectly(client, user, reply));
  const direct: Say = async (reply) => {
    await sayDirectly(client, user, reply);
    // Where it was pressed nothing else is seen to happen.
    await respond(address, SENT_DIRECTLY, "ephemeral").catch(() => undefined);
  };
  return { asker, direct, trouble: asker, place: (reply) => respond(address, reply, "in_channel") };
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
  const opened = await client.conversations.open({ users: user });
  const channel = opened.channel?.id;
  if (channel === undefined) throw new Error("conversations.open: no channel");
  await sayIn(client, channel, null, reply);
}

const TRIES = 4;
const LONGEST_WAIT_MS = 30_000;

/**
 * Says something in a conversation. Where it is not known whether a message arrived, looks for it before it is sent
 * again; where the conversation cannot be read, it is not sent again.
 */
async function sayIn(client: WebClient, channel: string, thread: string | null, reply: Reply): Promise<void> {
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
