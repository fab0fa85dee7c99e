import { type Client, PermissionFlagsBits, Routes } from "discord.js";
import type { DigestPlace, Finding } from "../../src/finding.ts";
import { parseAddress } from "./address.ts";
import { call, failureOf, failureWords, STUBBORN } from "./calls.ts";
import { makeClient } from "./client.ts";
import { outcomeOf } from "./outcome.ts";
import { NEEDED } from "./permissions.ts";
import { messageId } from "./say.ts";
import type { DiscordSettings } from "./settings.ts";

/** What Readout can do without there, and what it cannot do then. */
const MISSED = [
  [PermissionFlagsBits.AttachFiles, "Attach Files", "exports and pictures cannot be handed over there"],
  [
    PermissionFlagsBits.ReadMessageHistory,
    "Read Message History",
    "a digest whose fate is unknown is not looked for",
  ],
] as const;

/** Tries the token with a real call, and looks at the permissions in each channel that digests go to; connects to no gateway. */
export async function checkDiscord(
  settings: DiscordSettings,
  places: readonly DigestPlace[],
): Promise<Finding[]> {
  const client = makeClient(settings);
  client.rest.setToken(settings.token.trim());
  try {
    const self = messageId(await call(client.rest, { method: "get", route: "/users/@me" }, STUBBORN));
    const accepted: Finding = { about: "Discord token", is: "works", says: "accepted" };
    const looked: Finding[] = [];
    for (const place of places) looked.push(await placeFinding(place, self, client));
    return [accepted, await gatewayFinding(client), ...looked];
  } catch (error) {
    return [refused("Discord token", error)];
  } finally {
    await client.destroy();
  }
}

/** A day has only so many connections; a service that starts again and again uses them up. */
async function gatewayFinding(client: Client): Promise<Finding> {
  const about = "Discord gateway";
  try {
    const answer = await call(client.rest, { method: "get", route: Routes.gatewayBot() }, STUBBORN);
    const left = (answer as { session_start_limit?: { remaining?: number } }).session_start_limit?.remaining;
    if (left === 0)
      return {
        about,
        is: "broken",
        says: "no connections are left for today",
        remedy: "Wait a day, and find out why Readout starts so often.",
      };
    return {
      about,
      is: "works",
      says: left === undefined ? "open" : `open, ${left} connections left for today`,
    };
  } catch (error) {
    return refused(about, error);
  }
}

async function placeFinding({ address, name }: DigestPlace, self: string, client: Client): Promise<Finding> {
  const about = `Discord ${name}`;
  const place = parseAddress(address);
  if (place === null || "person" in place || place.guild === null)
    return {
      about,
      is: "note",
      says: "direct messages; that they can be written is seen only by writing one",
    };
  try {
    const guild = await client.guilds.fetch(place.guild);
    const [member, channel] = [await guild.members.fetch(self), await guild.channels.fetch(place.channel)];
    if (channel === null) return refusedWith(about, "the channel is gone", "Subscribe in another channel.");
    const has = channel.permissionsFor(member);
    const missing = NEEDED.filter(([bit]) => !has.has(bit)).map(([, label]) => label);
    if (missing.length > 0)
      return refusedWith(
        about,
        `missing there: ${missing.join(", ")}`,
        `Give Readout ${missing.join(", ")} in this channel.`,
      );
    const missed = MISSED.filter(([bit]) => !has.has(bit)).map(([, label, what]) => `${what} (${label})`);
    return missed.length === 0
      ? { about, is: "works", says: "Readout may post there" }
      : { about, is: "note", says: `Readout may post there, but ${missed.join(", and ")}` };
  } catch (error) {
    return refused(about, error);
  }
}

function refused(about: string, error: unknown): Finding {
  const failure = failureOf(error);
  const outcome = outcomeOf(failure);
  const known = failure.kind === "refused" && outcome.outcome === "not sent";
  const remedy = known ? outcome.remedy : "Check the network and DISCORD_API_URL.";
  return refusedWith(about, failureWords(failure), remedy);
}

function refusedWith(about: string, says: string, remedy: string): Finding {
  return { about, is: "broken", says: says.replace(/[.]$/, ""), remedy };
}
