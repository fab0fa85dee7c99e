import type { WebClient } from "@slack/web-api";
import type { PlaceChange } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";
import { slackError } from "./outcome.ts";
import { parseAddress } from "./places.ts";
import { PERMANENT } from "./refusals.ts";
import { ARCHIVED, REMOVED } from "./what-became.ts";

/** Errors of conversations.open that say that a person is not there any more. */
const NOBODY: ReadonlySet<string> = new Set(["user_not_found", "user_disabled"]);

/** What has become of a channel, or of a person whose direct messages a digest goes to; null: nothing, or Slack does not say. */
export async function lookAt(client: WebClient, address: string): Promise<PlaceChange | null> {
  const channel = parseAddress(address)?.channel;
  if (channel === undefined) return null;
  return channel.startsWith("@")
    ? await lookForPerson(client, address, channel.slice(1))
    : await lookAtChannel(client, address, channel);
}

async function lookAtChannel(client: WebClient, address: string, id: string): Promise<PlaceChange | null> {
  try {
    const { channel } = await client.conversations.info({ channel: id });
    if (channel === undefined || channel.is_im === true) return null;
    if (channel.is_archived === true) return { address, ...ARCHIVED };
    if (channel.is_member === false) return { address, ...REMOVED };
    return channel.name ? { address, became: "named", name: `#${plain(channel.name)}` } : null;
  } catch (error) {
    if (slackError(error) !== "channel_not_found") return null;
    const remedy = PERMANENT.channel_not_found ?? "";
    return { address, became: "closed", says: "Slack does not find the channel.", remedy };
  }
}

async function lookForPerson(client: WebClient, address: string, user: string): Promise<PlaceChange | null> {
  try {
    await client.conversations.open({ users: user });
    return null;
  } catch (error) {
    const isGone = NOBODY.has(slackError(error) ?? "");
    return isGone ? { address, became: "gone", says: "The person has left the workspace." } : null;
  }
}
