import { setTimeout as sleep } from "node:timers/promises";
import type { FetchFunction } from "@slack/web-api";
import type { Logger } from "pino";
import { words } from "./bolt-log.ts";
import { REQUEST_TIMEOUT_MS } from "./settings.ts";

/** Whether a socket has ever been opened, and whether it is still wanted. */
export interface SocketState {
  everOpen: boolean;
  /** Slack's error where it refused the first connection. */
  refusal: string | null;
  readonly stopped: AbortSignal;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** After a refusal for good (a revoked token): somebody may put it right without a restart. */
const REFUSED_WAIT_MS = 60_000;
/** A first connection is given up after so many tries, about 8 seconds; a later one never is. */
const FIRST_TRIES = 5;

/**
 * How the socket client asks for a new address. The client runs its reconnects inside timers where an error would end
 * the program, waits ever longer without a bound, and tries for ever when a token is refused at the start. So an error
 * reaches it only before the first connection; after that we ask again, in 15 seconds at the latest, until Slack answers.
 */
export function patientFetch(state: SocketState, log: Logger): FetchFunction {
  return (url, init) => askUntilAnswered(() => ask(url, init), state, log);
}

/** For a client that was told to stop: whatever it hears now, it would set timers or reject where nobody listens. */
const NEVER = new Promise<never>(() => {});

async function askUntilAnswered(
  asking: () => Promise<Answered>,
  state: SocketState,
  log: Logger,
): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const answer = await asking();
    if (state.stopped.aborted && state.everOpen) return NEVER;
    if (answer.good || state.stopped.aborted) return answer.response();
    const refusal = refusalOf(answer);
    if (!state.everOpen) failFirst(state, refusal);
    if (!state.everOpen && tries >= FIRST_TRIES) return answer.response();
    log.warn({ problem: answer.says, tries }, "Slack: no new socket yet");
    const waitMs = refusal === null ? backOff(tries, answer.waitMs) : REFUSED_WAIT_MS;
    await sleep(waitMs, null, { signal: state.stopped, ref: false }).catch(() => null);
  }
}

function refusalOf({ error }: Answered): string | null {
  return error === null || PASSING.has(error) ? null : error;
}

/** At the start a refusal ends everything; the client would ask again for ever after some of them. */
function failFirst(state: SocketState, refusal: string | null): void {
  if (refusal === null) return;
  state.refusal = refusal;
  throw new Error(`refused: ${refusal}`);
}

/** Refusals that pass by themselves; every other one is a matter of settings. */
const PASSING = new Set([
  "internal_error",
  "fatal_error",
  "service_unavailable",
  "request_timeout",
  "ratelimited",
  "rate_limited",
]);

interface Answered {
  readonly good: boolean;
  /** Slack's own error name. */
  readonly error: string | null;
  readonly says: string;
  readonly waitMs: number;
  response(): Promise<Response>;
}

async function ask(url: string | URL, init: Parameters<FetchFunction>[1]): Promise<Answered> {
  try {
    const got = await fetch(url, { ...init, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    const text = await got.text();
    const waitMs = (Number(got.headers.get("retry-after")) || 0) * 1000;
    const { ok, error } = parsed(text);
    return {
      good: got.status === 200 && ok,
      error: got.status === 200 ? error : null,
      says: error ?? `HTTP status ${got.status}`,
      waitMs,
      response: async () =>
        new Response(text, { status: got.status, headers: { "content-type": "application/json" } }),
    };
  } catch (error) {
    return { good: false, error: null, says: words(error), waitMs: 0, response: () => Promise.reject(error) };
  }
}

function parsed(text: string): { ok: boolean; error: string | null } {
  try {
    const { ok, error, url }: { ok?: unknown; error?: unknown; url?: unknown } = JSON.parse(text);
    return { ok: ok === true && typeof url === "string", error: typeof error === "string" ? error : null };
  } catch {
    return { ok: false, error: null };
  }
}

function backOff(tries: number, atLeastMs: number): number {
  const grown = Math.min(FIRST_WAIT_MS * 2 ** (tries - 1), LONGEST_WAIT_MS);
  return Math.max(atLeastMs, grown * (0.8 + 0.2 * Math.random()));
}
