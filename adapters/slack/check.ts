import { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { DigestPlace, Finding } from "../../src/finding.ts";
import { words } from "./bolt-log.ts";
import { type Identity, onceOnly, startError, whoAmI } from "./identity.ts";
import { OPTIONAL_SCOPES, SCOPES } from "./manifest.ts";
import { outcomeOf, slackError } from "./outcome.ts";
import { parseAddress } from "./places.ts";
import type { SlackSettings } from "./settings.ts";

/** Tries the tokens with real calls, compares the scopes, and looks at each channel that digests go to; writes nothing. */
export async function checkSlack(
  settings: SlackSettings,
  places: readonly DigestPlace[],
  log: Logger,
): Promise<Finding[]> {
  let identity: Identity;
  try {
    identity = await whoAmI(settings, log);
  } catch (error) {
    return [refusedToken("Slack bot token", error)];
  }
  const client = new WebClient(settings.botToken, onceOnly(settings, log));
  const team = {
    about: "Slack bot token",
    is: "works",
    says: `accepted for workspace ${identity.team}`,
  } as const;
  return [
    team,
    ...scopeFindings(identity.scopes),
    await connectionFinding(settings, log),
    ...(await Promise.all(places.map((place) => placeFinding(place, identity, client)))),
  ];
}

/** What Readout does not do without a scope that an administrator may refuse. */
const WITHOUT: Readonly<Record<(typeof OPTIONAL_SCOPES)[number], string>> = {
  "channels:history": "a digest whose fate is unknown is not looked for in public channels",
  "files:write": "exports and pictures cannot be handed over",
  "groups:history": "a digest whose fate is unknown is not looked for in private channels",
  "users:read": "time zones and names of people are not known",
};

function scopeFindings(granted: Identity["scopes"]): Finding[] {
  if (granted === null)
    return [{ about: "Slack scopes", is: "note", says: "Slack does not tell which are granted" }];
  const without = <S extends string>(wanted: readonly S[]) => wanted.filter((scope) => !granted.has(scope));
  const [missing, optional] = [without(SCOPES), without(OPTIONAL_SCOPES)];
  const remedy = "Put the manifest of: readout manifest slack into the app, and install it anew.";
  const findings: Finding[] = [
    missing.length === 0
      ? { about: "Slack scopes", is: "works", says: "all that are needed are granted" }
      : broken("Slack scopes", `missing: ${missing.join(", ")}`, remedy),
  ];
  for (const scope of optional)
    findings.push({ about: "Slack scopes", is: "note", says: `${scope} is not granted: ${WITHOUT[scope]}` });
  return findings;
}

/** Socket Mode: asks for a socket and opens none. */
async function connectionFinding(settings: SlackSettings, log: Logger): Promise<Finding> {
  const { mode } = settings;
  if (!("appToken" in mode))
    return {
      about: "Slack over HTTP",
      is: "note",
      says: `Slack must be able to reach port ${mode.port} at /slack/events; that cannot be tried from here`,
    };
  try {
    await new WebClient(mode.appToken, onceOnly(settings, log)).apps.connections.open();
    return { about: "Slack app token", is: "works", says: "Slack offers a socket for it" };
  } catch (error) {
    return refusedToken("Slack app token", startError("SLACK_APP_TOKEN", slackError(error), error));
  }
}

async function placeFinding(
  { address, name }: DigestPlace,
  { team }: Identity,
  client: WebClient,
): Promise<Finding> {
  const about = `Slack ${name}`;
  const parsed = parseAddress(address);
  if (parsed === null || parsed.team !== team)
    return broken(about, "it is in another Slack workspace", "Subscribe again in a channel of this one.");
  if (parsed.channel.startsWith("@"))
    return {
      about,
      is: "note",
      says: "direct messages; that they can be written is seen only by writing one",
    };
  try {
    const { channel } = await client.conversations.info({ channel: parsed.channel });
    if (channel?.is_archived === true)
      return broken(about, "the channel is archived", "Unarchive it, or subscribe elsewhere.");
    if (channel?.is_member === false && channel.is_im !== true)
      return broken(about, "Readout is not in the channel", "Type /invite @Readout there.");
    return { about, is: "works", says: "Readout is in the channel" };
  } catch (error) {
    const why = outcomeOf(error);
    const remedy = why.outcome === "not sent" ? why.remedy : "Try again.";
    return why.outcome === "not sent" && why.permanent
      ? broken(about, why.says, remedy)
      : { about, is: "note", says: `it could not be looked at: ${why.says}` };
  }
}

/** What a start would say says the remedy too: "Slack refuses …: invalid_auth. Copy the …". */
function refusedToken(about: string, error: unknown): Finding {
  const [, says = "", remedy = ""] =
    /^(.*?)\. (.*)$/s.exec(error instanceof Error ? error.message : "") ?? [];
  return broken(about, says || words(error), remedy || "See the log of the service.");
}

function broken(about: string, says: string, remedy: string): Finding {
  return { about, is: "broken", says: says.replace(/[.]$/, ""), remedy };
}
