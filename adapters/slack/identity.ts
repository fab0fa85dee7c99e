import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Logger } from "pino";
import { SettingsError } from "../../src/adapter.ts";
import { boltLog, words } from "./bolt-log.ts";
import { slackError } from "./outcome.ts";
import { REQUEST_TIMEOUT_MS, type SlackSettings } from "./settings.ts";

/** Who Readout is in the workspace. */
export interface Identity {
  readonly team: string;
  readonly userId: string;
  readonly botId: string;
  /** Granted scopes; null where Slack did not tell. */
  readonly scopes: ReadonlySet<string> | null;
}

/**
 * Options of a client that sends each request once. The default client posts again after a lost answer, up to ten
 * times; and a 429 would hold back every other message.
 */
export function onceOnly(settings: SlackSettings, log: Logger): WebClientOptions {
  return {
    logger: boltLog(log),
    retryConfig: { retries: 0 },
    timeout: REQUEST_TIMEOUT_MS,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
  };
}

/** Asks Slack whose token this is. Rejects with `SettingsError` where Slack refuses the token. */
export async function whoAmI(settings: SlackSettings, log: Logger): Promise<Identity> {
  const patient = { retries: 3, minTimeout: 500, maxTimeout: 4_000 };
  const client = new WebClient(settings.botToken, {
    ...onceOnly(settings, log),
    retryConfig: patient,
    rejectRateLimitedCalls: false,
  });
  try {
    const answer = await client.auth.test();
    const scopes = answer.response_metadata?.scopes;
    return {
      team: answer.team_id ?? "",
      userId: answer.user_id ?? "",
      botId: answer.bot_id ?? "",
      scopes: scopes === undefined ? null : new Set(scopes),
    };
  } catch (error) {
    throw startError("SLACK_BOT_TOKEN", slackError(error), error);
  }
}

/** What to tell an operator when a token does not open the door; `refusal` is Slack's own error name. */
export function startError(
  setting: "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN",
  refusal: string | null,
  error: unknown,
): Error {
  if (refusal === null || !/^[a-z_]+$/.test(refusal)) {
    const problem = words(error);
    return new SettingsError(
      `Slack cannot be reached (${problem}). Check the network and SLACK_API_URL, and start Readout again.`,
      { cause: error },
    );
  }
  return new SettingsError(`Slack refuses ${setting}: ${refusal}. ${REMEDY[setting]}`, { cause: error });
}

const REMEDY = {
  SLACK_BOT_TOKEN:
    "Copy the Bot User OAuth Token (it begins with xoxb-) from “OAuth & Permissions” of your app on api.slack.com/apps, after “Install to Workspace”.",
  SLACK_APP_TOKEN:
    "Make an app-level token (it begins with xapp-) with the scope connections:write under “Basic Information”, and turn on Socket Mode.",
} as const;
