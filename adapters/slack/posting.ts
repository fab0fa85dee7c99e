import type { WebClient } from "@slack/web-api";
import type { Outcome, Sighting } from "../../src/adapter.ts";
import type { Reply } from "../../src/replies/reply.ts";
import { outcomeOf, slackError } from "./outcome.ts";
import { renderForSlack } from "./render.ts";

/** `readout_digest`: a digest, found again by its marker. `readout_answer`: an answer in a conversation. */
type EventType = "readout_digest" | "readout_answer";

export interface Message {
  readonly channel: string;
  readonly thread: string | null;
  readonly reply: Reply;
  readonly eventType: EventType;
  /** Opaque: everybody in the workspace may read it. */
  readonly marker: string;
}

/** Everything but the words of a message: no previews of links, and no name or link read into our words. */
export const QUIET = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** Sends a message once and says what became of it; never rejects. The receipt is the message's `ts`. */
export async function postOnce(client: WebClient, message: Message): Promise<Outcome> {
  try {
    const answer = await client.chat.postMessage({
      channel: message.channel,
      ...(message.thread === null ? {} : { thread_ts: message.thread }),
      ...renderForSlack(message.reply),
      ...QUIET,
      parse: "none",
      link_names: false,
      metadata: { event_type: message.eventType, event_payload: { marker: message.marker } },
    });
    if (typeof answer.ts === "string" && answer.ts !== "") return { outcome: "sent", receipt: answer.ts };
    return { outcome: "unknown", says: "Slack took the message but did not name it." };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Changes a message that was posted; its receipt stays. */
export async function changeOnce(client: WebClient, message: Message, ts: string): Promise<Outcome> {
  try {
    await client.chat.update({
      channel: message.channel,
      ts,
      ...renderForSlack(message.reply),
      parse: "none",
      link_names: false,
      metadata: { event_type: message.eventType, event_payload: { marker: message.marker } },
    });
    return { outcome: "sent", receipt: ts };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** The names of the files in the thread under a message; null where Slack does not show it. */
export async function filesUnder(
  client: WebClient,
  channel: string,
  ts: string,
): Promise<ReadonlySet<string> | null> {
  try {
    const replies = await readPages((cursor) =>
      client.conversations.replies({ channel, ts, limit: PAGE, ...cursor }),
    );
    return new Set(replies.flatMap(({ files = [] }) => files.flatMap(({ name }) => name ?? [])));
  } catch {
    return null;
  }
}

export interface Wanted {
  readonly channel: string;
  readonly eventType: EventType;
  readonly marker: string;
  readonly since: Date;
  /** Look among the replies of this message only. */
  readonly thread?: string | null;
}

/** Looks for a message by its marker: in the channel, and in the threads under our own recent messages. */
export async function findMarked(client: WebClient, wanted: Wanted): Promise<Sighting> {
  try {
    if (wanted.thread) return sighting(await findInThread(client, wanted, wanted.thread));
    const seen = await readHistory(client, wanted);
    const direct = seen.find((one) => isWanted(one, wanted));
    if (direct !== undefined) return sighting(direct.ts ?? null);
    for (const parent of seen.filter((one) => hasOurThread(one, wanted))) {
      const inThread = await findInThread(client, wanted, parent.ts ?? "");
      if (inThread !== null) return sighting(inThread);
    }
    return { seen: "absent" };
  } catch (error) {
    return { seen: "cannot tell", says: cannotRead(error) };
  }
}

interface Seen {
  readonly ts?: string | undefined;
  readonly latest_reply?: string | undefined;
  readonly reply_count?: number | undefined;
  readonly files?: readonly { readonly name?: string | null | undefined }[] | undefined;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

/** A digest's second part may come long after its first, which is the latest that a daily digest may be late. */
const THREAD_REACH_MS = 6 * 3_600_000;
const PAGE = 200;
const MAX_PAGES = 50;

async function readHistory(client: WebClient, wanted: Wanted): Promise<Seen[]> {
  const oldest = stamp(wanted.since.getTime() - THREAD_REACH_MS);
  return readPages((cursor) =>
    client.conversations.history({
      channel: wanted.channel,
      oldest,
      limit: PAGE,
      include_all_metadata: true,
      ...cursor,
    }),
  );
}

async function findInThread(client: WebClient, wanted: Wanted, ts: string): Promise<string | null> {
  const replies = await readPages((cursor) =>
    client.conversations.replies({
      channel: wanted.channel,
      ts,
      limit: PAGE,
      include_all_metadata: true,
      ...cursor,
    }),
  );
  return replies.find((one) => isWanted(one, wanted))?.ts ?? null;
}

interface Page {
  readonly messages?: Seen[];
  readonly response_metadata?: { readonly next_cursor?: string };
}

async function readPages(read: (cursor: { cursor?: string }) => Promise<Page>): Promise<Seen[]> {
  const all: Seen[] = [];
  let cursor = "";
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = await read(cursor === "" ? {} : { cursor });
    all.push(...(page.messages ?? []));
    cursor = page.response_metadata?.next_cursor ?? "";
    if (cursor === "") return all;
  }
  throw new Error(`the channel has more than ${MAX_PAGES * PAGE} messages since then`);
}

function isWanted({ metadata }: Seen, wanted: Wanted): boolean {
  if (metadata?.event_type !== wanted.eventType) return false;
  const payload: { marker?: unknown } = metadata.event_payload ?? {};
  return payload.marker === wanted.marker;
}

function hasOurThread(one: Seen, { since, eventType }: Wanted): boolean {
  if (one.metadata?.event_type !== eventType || !one.reply_count) return false;
  return Number(one.latest_reply ?? Number.POSITIVE_INFINITY) * 1000 >= since.getTime();
}

function sighting(ts: string | null): Sighting {
  return ts === null ? { seen: "absent" } : { seen: "found", receipt: ts };
}

/** Slack's form of an instant: seconds with six decimals. */
function stamp(ms: number): string {
  return (Math.max(0, ms) / 1000).toFixed(6);
}

function cannotRead(error: unknown): string {
  const refused = slackError(error);
  if (refused === "missing_scope") {
    return "Readout may not read the channel: the app lacks the scope channels:history (or groups:history).";
  }
  if (refused !== null && /^[a-z_]+$/.test(refused)) return `Slack does not show the channel: ${refused}.`;
  return `The channel could not be read: ${error instanceof Error ? error.message.slice(0, 200) : "no answer"}.`;
}
