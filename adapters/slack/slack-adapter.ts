import { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { Adapter, Desk, Outcome, PlaceChange, Posting, Sighting } from "../../src/adapter.ts";
import type { Inbox } from "../../src/store/store.ts";
import { atMost, underWay } from "../../src/under-way.ts";
import { type Connection, connect } from "./connection.ts";
import { postDigest } from "./hand-over.ts";
import { type Identity, onceOnly, whoAmI } from "./identity.ts";
import { listen } from "./listeners.ts";
import { lookAt } from "./look.ts";
import { type NotDone, outcomeOf } from "./outcome.ts";
import { lookUpPeople } from "./people.ts";
import { learnPlaces, parseAddress } from "./places.ts";
import { findMarked } from "./posting.ts";
import { DRAIN_MS, SLACK_PACE, type SlackSettings } from "./settings.ts";

/** Readout in a Slack workspace, over Socket Mode or signed HTTP. Addresses are `slack:<team>/<channel>`. */
export function slackAdapter(settings: SlackSettings, inbox: Inbox, log: Logger): Adapter {
  const [client, work] = [new WebClient(settings.botToken, onceOnly(settings, log)), underWay()];
  let identity: Identity | null = null;
  let connection: Connection | null = null;
  let stopping: Promise<void> | null = null;

  async function start(desk: Desk): Promise<void> {
    identity = await whoAmI(settings, log);
    const people = lookUpPeople(client, identity.scopes);
    connection = connect(settings, identity, log);
    listen(connection.app, { desk, inbox, client, identity, people, places: learnPlaces(), work, log });
    try {
      await connection.open();
    } catch (error) {
      await stop();
      throw error;
    }
    log.info({ team: identity.team }, "Slack: connected");
  }

  async function post(address: string, posting: Posting): Promise<Outcome> {
    const channel = channelOf(address, identity?.team ?? "");
    if (typeof channel !== "string") return channel;
    const open = await conversationWith(client, channel);
    if (typeof open !== "string") return open;
    return postDigest(client, open, posting, log);
  }

  async function find(address: string, marker: string, since: Date): Promise<Sighting> {
    const channel = channelOf(address, identity?.team ?? "");
    if (typeof channel !== "string") return { seen: "cannot tell", says: `${address} cannot be read.` };
    const open = await conversationWith(client, channel);
    if (typeof open !== "string") return { seen: "cannot tell", says: open.says };
    return findMarked(client, { channel: open, marker, since, eventType: "readout_digest" });
  }

  async function look(address: string): Promise<PlaceChange | null> {
    // Another workspace's channels cannot be looked at with this token.
    return parseAddress(address)?.team === identity?.team ? lookAt(client, address) : null;
  }

  const stop = (): Promise<void> => {
    stopping ??= end();
    return stopping;
  };

  /** First no new events, then what is under way: answers need no socket. */
  async function end(): Promise<void> {
    const closing = connection?.close() ?? Promise.resolve();
    const [done] = await Promise.all([work.settled(DRAIN_MS), atMost(closing, DRAIN_MS)]);
    if (!done) log.warn("Slack: stopped before every answer was given");
  }

  const isConnected = () => connection?.isOpen() ?? false;
  return { platform: "slack", pace: SLACK_PACE, isConnected, start, post, find, look, stop };
}

/** A channel as it is; for a person (`@U1`) the direct messages with them, or why they could not be opened. */
async function conversationWith(client: WebClient, channel: string): Promise<string | NotDone> {
  if (!channel.startsWith("@")) return channel;
  try {
    const opened = await client.conversations.open({ users: channel.slice(1) });
    if (opened.channel?.id) return opened.channel.id;
    return notOpened("Slack opened no conversation with this person.");
  } catch (error) {
    const why = outcomeOf(error);
    return why.outcome === "unknown" ? notOpened(why.says) : why;
  }
}

/** Whatever became of the conversation, nothing was posted. */
function notOpened(says: string): NotDone {
  return { outcome: "not sent", permanent: false, says, remedy: "It will be tried again." };
}

/** The channel of an address, or why nothing can be there. */
function channelOf(address: string, team: string): string | Outcome {
  const parsed = parseAddress(address);
  if (parsed !== null && (team === "" || parsed.team === team)) return parsed.channel;
  return {
    outcome: "not sent",
    permanent: true,
    says:
      parsed === null ? `${address} is not a Slack channel.` : "The channel is in another Slack workspace.",
    remedy: "Subscribe again in a channel of the workspace that SLACK_BOT_TOKEN belongs to.",
  };
}
