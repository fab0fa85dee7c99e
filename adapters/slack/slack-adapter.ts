import { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { Adapter, Desk, Outcome, Posting, Sighting } from "../../src/adapter.ts";
import type { Inbox } from "../../src/store/store.ts";
import { type Connection, connect } from "./connection.ts";
import { type Identity, onceOnly, whoAmI } from "./identity.ts";
import { listen } from "./listeners.ts";
import { outcomeOf } from "./outcome.ts";
import { lookUpPeople } from "./people.ts";
import { learnPlaces, parseAddress } from "./places.ts";
import { findMarked, postOnce } from "./posting.ts";
import { DRAIN_MS, type SlackSettings } from "./settings.ts";
import { trackWork, within } from "./work.ts";

/** Readout in a Slack workspace, over Socket Mode or signed HTTP. Addresses are `slack:<team>/<channel>`. */
export function slackAdapter(settings: SlackSettings, inbox: Inbox, log: Logger): Adapter {
  const client = new WebClient(settings.botToken, onceOnly(settings, log));
  const work = trackWork();
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

  async function post(address: string, { marker, reply, thread }: Posting): Promise<Outcome> {
    const channel = channelOf(address, identity?.team ?? "");
    if (typeof channel !== "string") return channel;
    try {
      const open = await conversationWith(client, channel);
      return await postOnce(client, {
        channel: open,
        thread: thread ?? null,
        reply,
        eventType: "readout_digest",
        marker,
      });
    } catch (error) {
      return outcomeOf(error);
    }
  }

  async function find(address: string, marker: string, since: Date): Promise<Sighting> {
    const channel = channelOf(address, identity?.team ?? "");
    if (typeof channel !== "string") return { seen: "cannot tell", says: `${address} cannot be read.` };
    return findMarked(client, { channel, marker, since, eventType: "readout_digest" });
  }

  function stop(): Promise<void> {
    stopping ??= end();
    return stopping;
  }

  /** First no new events, then what is under way: answers need no socket. */
  async function end(): Promise<void> {
    const closing = connection?.close() ?? Promise.resolve();
    const [done] = await Promise.all([work.finished(DRAIN_MS), within(closing, DRAIN_MS)]);
    if (!done) log.warn("Slack: stopped before every answer was given");
  }

  return { platform: "slack", start, post, find, stop };
}

/** A channel as it is; for a person (`@U1`) the direct messages with them. */
async function conversationWith(client: WebClient, channel: string): Promise<string> {
  if (!channel.startsWith("@")) return channel;
  const opened = await client.conversations.open({ users: channel.slice(1) });
  return opened.channel?.id ?? "";
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
