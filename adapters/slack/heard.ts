import { createHash } from "node:crypto";
import type { Identity } from "./identity.ts";

/** A message of a person, as far as it matters here. */
export interface Heard {
  /** See `eventKey`. */
  readonly event: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  /** The thread in which to answer: the one it stands in, or the one it begins. */
  readonly thread: string;
  /** From another workspace, through a shared channel. */
  readonly foreign: boolean;
}

/** What Slack may put in an event of a message; every field may be missing. */
interface MessageEvent {
  readonly subtype?: unknown;
  readonly bot_id?: unknown;
  readonly app_id?: unknown;
  readonly hidden?: unknown;
  readonly user?: unknown;
  readonly user_team?: unknown;
  readonly channel?: unknown;
  readonly channel_type?: unknown;
  readonly text?: unknown;
  readonly ts?: unknown;
  readonly thread_ts?: unknown;
}

interface EventBody {
  readonly event_id?: unknown;
  readonly team_id?: unknown;
  readonly authorizations?: unknown;
}

/** Subtypes in which a person says something; edits, deletions, joins and bots have others. */
const SPOKEN = new Set<unknown>([undefined, "file_share", "thread_broadcast"]);

/** A direct message of a person, or null. */
export function heardMessage(event: MessageEvent, body: EventBody, identity: Identity): Heard | null {
  const isDirect =
    event.channel_type === "im" || (event.channel_type === undefined && `${event.channel}`.startsWith("D"));
  return isDirect ? heard(event, body, identity) : null;
}

/** A mention by a person in a channel, or null: a mention in direct messages arrives as a message too. */
export function heardMention(event: MessageEvent, body: EventBody, identity: Identity): Heard | null {
  return event.channel_type === "im" || `${event.channel}`.startsWith("D")
    ? null
    : heard(event, body, identity);
}

function heard(event: MessageEvent, body: EventBody, identity: Identity): Heard | null {
  if (!SPOKEN.has(event.subtype) || event.hidden === true || isBot(event, identity)) return null;
  const { channel, user, ts } = event;
  if (typeof channel !== "string" || typeof user !== "string" || typeof ts !== "string") return null;
  return {
    event: eventKey(body.event_id, channel, user, ts),
    team: identity.team || (typeof body.team_id === "string" ? body.team_id : ""),
    channel,
    user,
    text: typeof event.text === "string" ? event.text : "",
    thread: typeof event.thread_ts === "string" ? event.thread_ts : ts,
    foreign: typeof event.user_team === "string" && event.user_team !== (identity.team || event.user_team),
  };
}

/**
 * Key of something that Slack may send again. Its own id comes first; the rest tells apart what a relay between us and
 * Slack has given the same id.
 */
export function eventKey(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27);
}

/** Ourselves, another app, or Slackbot. */
function isBot(event: MessageEvent, identity: Identity): boolean {
  if (typeof event.bot_id === "string" && event.bot_id !== "") return true;
  return event.user === identity.userId || event.user === "USLACKBOT";
}
