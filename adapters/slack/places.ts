import type { Place } from "../../src/adapter.ts";
import { plain } from "../../src/replies/plain.ts";

/** `slack:T1/C2`; without a channel, what the addresses of all places of the workspace begin with. */
export function addressOf(team: string, channel: string): string {
  return `slack:${team}/${channel}`;
}

/** The parts of an address, or null where it is not one of ours; `@U1` is a person instead of a channel. */
export function parseAddress(address: string): { readonly team: string; readonly channel: string } | null {
  const match = /^slack:([A-Z0-9]*)\/(@?[A-Z0-9]+)$/i.exec(address);
  return match === null ? null : { team: match[1] ?? "", channel: match[2] ?? "" };
}

/**
 * Names of channels, learned from slash commands: the events of mentions carry none, and asking for one would need a
 * scope for every sort of channel.
 */
export interface Places {
  place(team: string, channel: string, more?: { name?: string; thread?: string; direct?: boolean }): Place;
}

const KEEP_NAMES = 5_000;

export function learnPlaces(): Places {
  const names = new Map<string, string>();
  return {
    place(team, channel, { name, thread, direct } = {}) {
      const said = plain(name ?? "");
      if (isChannelName(said)) {
        if (names.size >= KEEP_NAMES) names.clear();
        names.set(channel, `#${said}`);
      }
      const isDirect = direct ?? isDirectChannel(channel, said);
      return {
        address: addressOf(team, channel),
        ...(thread === undefined ? {} : { thread }),
        name: isDirect ? "your direct messages" : (names.get(channel) ?? "this channel"),
        kind: isDirect ? "direct" : "channel",
      };
    },
  };
}

export function isDirectChannel(channel: string, name?: string): boolean {
  return channel.startsWith("D") || name === "directmessage";
}

/** Slack says "privategroup", "directmessage" and "mpdm-ann--bob-1" where it gives no name. */
function isChannelName(said: string): boolean {
  return said !== "" && !/^(privategroup|directmessage|unknown|mpdm-.*)$/.test(said);
}
