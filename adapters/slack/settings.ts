import type { Pace } from "../../src/adapter.ts";

/** What the Slack adapter must be told; `app.ts` reads it from the environment. */
export interface SlackSettings {
  /** `SLACK_BOT_TOKEN`, begins with `xoxb-`. */
  readonly botToken: string;
  /** Socket Mode (`SLACK_APP_TOKEN`, begins with `xapp-`) or signed HTTP (`SLACK_SIGNING_SECRET` and `PORT`). */
  readonly mode: SocketMode | HttpMode;
  /** `SLACK_API_URL`, such as `https://slack.com/api/`, with or without the last slash. Default: Slack's own. */
  readonly apiUrl?: string | undefined;
  /**
   * Milliseconds without an answer to a ping after which a socket is given up; the socket client waits as long before
   * it connects again. Default `PING_TIMEOUT_MS`.
   */
  readonly pingTimeoutMs?: number | undefined;
}

export interface SocketMode {
  readonly appToken: string;
}

export interface HttpMode {
  readonly signingSecret: string;
  readonly port: number;
}

/**
 * The socket client's own 5,000 ms is a gap of 5 seconds at each refresh of the connection, in which commands are lost;
 * much less would give up a socket for a pause of the network.
 */
export const PING_TIMEOUT_MS = 2_500;

/** Longest wait for one answer of the Web API. */
export const REQUEST_TIMEOUT_MS = 15_000;

/** How long `stop` waits for answers that are under way; the program ends within 5 seconds of a signal. */
export const DRAIN_MS = 4_000;

/** How long `start` waits for the socket to open. */
export const START_TIMEOUT_MS = 45_000;

/**
 * Slack allows one message a second in a channel and "several hundred" a minute in a workspace, taken as 300; reading
 * the history is of tier 3, 50 a minute. docs.slack.dev/apis/web-api/rate-limits, read 21 November 2026.
 */
export const SLACK_PACE: Pace = {
  perSecond: 4.8,
  findsPerSecond: 0.75,
  channelEveryMs: 1_050,
  atOnce: 12,
  repeatWithinMs: 0,
};
