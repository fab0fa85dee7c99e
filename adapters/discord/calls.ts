import { setTimeout as sleep } from "node:timers/promises";
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  type REST,
  type RequestData,
  type RouteLike,
} from "discord.js";

/**
 * What is known of a request that failed. `refused`: Discord said no. `limited`: too many requests, and so not done.
 * `unsent`: it never left. `unknown`: it may have been done, and sending it again may do it twice.
 */
export type Failure =
  | { readonly kind: "refused"; readonly status: number; readonly code: number | null; readonly says: string }
  | { readonly kind: "limited"; readonly retryAfterMs: number }
  | { readonly kind: "unsent"; readonly says: string }
  | { readonly kind: "unknown"; readonly says: string };

/** Errors that happen before a request is written. */
const UNSENT =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CERT|ERR_TLS|ERR_SSL|Expected token/;

export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError) {
    return { kind: "limited", retryAfterMs: Math.ceil(Math.max(error.retryAfter, error.timeToReset, 0)) };
  }
  if (error instanceof DiscordAPIError) {
    const code = typeof error.code === "number" ? error.code : null;
    return { kind: "refused", status: error.status, code, says: answerOf(error) };
  }
  if (error instanceof HTTPError) return { kind: "unknown", says: `Discord answered ${error.status}.` };
  const words = error instanceof Error ? errorWords(error) : "no words";
  if (UNSENT.test(words)) return { kind: "unsent", says: `Discord could not be reached (${words}).` };
  return { kind: "unknown", says: `The connection to Discord broke off (${words}).` };
}

/** The names and codes of an error and its causes. Its message stays out where it may hold an address with a token. */
function errorWords(error: Error): string {
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const own = code ?? (error.message.startsWith("Expected token") ? "Expected token" : error.name);
  const cause = error.cause instanceof Error ? `, ${errorWords(error.cause)}` : "";
  const several = error instanceof AggregateError ? error.errors.filter((one) => one instanceof Error) : [];
  return `${own}${cause}${several.map((one) => `, ${errorWords(one)}`).join("")}`;
}

/** Discord's words; of a refused body only the places, since the values are private. */
function answerOf(error: DiscordAPIError): string {
  const [first = ""] = error.message.split("\n");
  const places = error.message
    .split("\n")
    .slice(1)
    .map((line) => line.replace(/\[[A-Z0-9_]+\]:.*$/, ""));
  const where = places.length > 0 ? ` at ${places.slice(0, 3).join(", ")}` : "";
  return `Discord answered ${error.status}${error.code === undefined ? "" : ` (${error.code})`}: ${first}${where}`;
}

/** A failure in one sentence, safe to log: no token, no address, nothing that anybody wrote. */
export function failureWords(failure: Failure): string {
  if (failure.kind !== "limited") return failure.says;
  return `Discord asks to wait ${Math.ceil(failure.retryAfterMs / 1000)} s.`;
}

/** How long and how often a request is tried again. */
export interface Patience {
  /** The longest time to wait for a rate limit, in milliseconds; 0: fail at once. */
  readonly waitMs: number;
  /** Doing it twice does no harm, so that it may be sent again when nobody knows whether it was done. */
  readonly repeatable: boolean;
}

export const ONCE: Patience = { waitMs: 0, repeatable: false };
export const POLITE: Patience = { waitMs: 30_000, repeatable: false };
export const STUBBORN: Patience = { waitMs: 30_000, repeatable: true };

const ATTEMPTS = 3;
/** The whole of an answer must be here by then; discord.js itself times only its beginning. */
const LIMIT_MS = 20_000;

export interface Call extends RequestData {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  readonly route: RouteLike;
  /** For the whole answer, in milliseconds; 20 seconds where it is not given. */
  readonly limitMs?: number;
}

/** Sends a request to Discord. Throws what discord.js throws; see `failureOf`. */
export async function call(
  rest: REST,
  { method, route, limitMs, ...request }: Call,
  patience: Patience,
): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await rest[method](route, { ...request, signal: AbortSignal.timeout(limitMs ?? LIMIT_MS) });
    } catch (error) {
      const pause = attempt < ATTEMPTS ? pauseAfter(failureOf(error), attempt, patience) : null;
      if (pause === null) throw error;
      await sleep(pause);
    }
  }
}

function pauseAfter(failure: Failure, attempt: number, { waitMs, repeatable }: Patience): number | null {
  switch (failure.kind) {
    case "refused":
      return null;
    case "limited":
      return failure.retryAfterMs <= waitMs ? failure.retryAfterMs : null;
    case "unsent":
      return waitMs > 0 ? 250 * attempt : null;
    case "unknown":
      return repeatable ? 250 * attempt : null;
  }
}
