import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from "@slack/web-api";
import type { Outcome } from "../../src/adapter.ts";
import { PERMANENT, TRANSIENT } from "./refusals.ts";

export type NotDone = Exclude<Outcome, { outcome: "sent" }>;

/** What a failed `chat.postMessage` says about the message: certainly not sent, or not known. Never a guess. */
export function outcomeOf(error: unknown): NotDone {
  if (error instanceof WebAPIRateLimitedError) return tooFast(error.retryAfter * 1000);
  if (error instanceof WebAPIPlatformError) return refused(String(error.data.error ?? ""));
  if (error instanceof WebAPIHTTPError) return httpFailure(error.statusCode);
  if (error instanceof WebAPIRequestError) return requestFailure(error.original);
  if (error instanceof Error && /retry header/i.test(error.message)) return tooFast(DEFAULT_WAIT_MS);
  // A 200 whose body breaks off ends up here as a bare TypeError or SyntaxError: the message may be there.
  return unknown(`Slack's answer could not be read (${nameOf(error)})`);
}

/** Slack's own short error name ("not_in_channel"), or null for anything else. */
export function slackError(error: unknown): string | null {
  return error instanceof WebAPIPlatformError ? String(error.data.error ?? "") : null;
}

/** Where Slack answers 429 without saying how long to wait. */
const DEFAULT_WAIT_MS = 30_000;

/** Slack says these where "some aspect of the operation succeeded" may be true. */
const MAYBE_DONE = new Set(["fatal_error", "internal_error", "service_unavailable", ""]);

/** The connection was never made, so nothing was written. */
const NEVER_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;

function refused(error: string): NotDone {
  if (/^rate_?limited$/.test(error)) return tooFast(DEFAULT_WAIT_MS);
  // An answer of 200 that is not JSON (a proxy's page) arrives with its whole text as the "error".
  if (MAYBE_DONE.has(error) || !/^[a-z][a-z0-9_:]*$/.test(error))
    return unknown("Slack did not say what became of it");
  const says = `Slack refuses it: ${error}.`;
  if (TRANSIENT.has(error))
    return { outcome: "not sent", permanent: false, says, remedy: "It will be tried again." };
  return { outcome: "not sent", permanent: true, says, remedy: PERMANENT[error] ?? UNLISTED };
}

const UNLISTED =
  "Look the error up on docs.slack.dev/reference/methods/chat.postMessage and change the app or the channel.";

function httpFailure(status: number): NotDone {
  if (status >= 500 || status < 400) return unknown(`Slack answered with HTTP status ${status}`);
  return {
    outcome: "not sent",
    permanent: false,
    says: `The server that should be Slack answered with HTTP status ${status}.`,
    remedy: "Check SLACK_API_URL and any proxy between Readout and Slack.",
  };
}

function requestFailure(original: Error): NotDone {
  const code = codeOf(original);
  if (!NEVER_CONNECTED.test(code))
    return unknown(`The connection to Slack broke off (${code || original.name})`);
  return {
    outcome: "not sent",
    permanent: false,
    says: `Slack could not be reached (${code}).`,
    remedy: "Check the network and SLACK_API_URL.",
  };
}

/** Node puts the system's error under `cause`, sometimes two deep. */
function codeOf(error: unknown): string {
  for (let one = error, depth = 0; one instanceof Error && depth < 4; one = one.cause, depth++) {
    if ("code" in one && typeof one.code === "string") return one.code;
  }
  return "";
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function tooFast(waitMs: number): NotDone {
  return {
    outcome: "not sent",
    permanent: false,
    says: "Slack asks to wait: too many messages.",
    remedy: `It can be tried again in ${Math.ceil(waitMs / 1000)} seconds.`,
    retryAfterMs: waitMs,
  };
}

function unknown(says: string): NotDone {
  return { outcome: "unknown", says: `${says}.` };
}
