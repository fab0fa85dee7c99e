import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "../../src/replies/reply.ts";
import { QUIET } from "./posting.ts";
import { renderForSlack } from "./render.ts";
import { REQUEST_TIMEOUT_MS } from "./settings.ts";

/** The one-off address that Slack gives with a command or a button: five answers within 30 minutes. */
export interface ResponseAddress {
  readonly url: string;
  /** Thread of the message whose button was pressed. */
  readonly thread: string | null;
}

export type Audience = "ephemeral" | "in_channel";

const LONGEST_WAIT_MS = 20_000;

/**
 * Answers through a response address, which works in private channels and in other people's conversations too.
 * Rejects if Slack did not take it. A private answer is sent again after a lost one, since a second copy hurts nobody.
 */
export async function respond(address: ResponseAddress, reply: Reply, to: Audience): Promise<void> {
  const body = JSON.stringify({
    response_type: to,
    replace_original: false,
    ...(address.thread === null ? {} : { thread_ts: address.thread }),
    ...renderForSlack(reply),
    ...QUIET,
  });
  let last = await attempt(address.url, body);
  for (let tries = 0; tries < 2 && shouldRepeat(last, to); tries++) {
    await sleep(last.waitMs);
    last = await attempt(address.url, body);
  }
  if (!last.taken) throw new Error(`response_url: ${last.says}`);
}

interface Attempt {
  readonly taken: boolean;
  /** Certainly not shown to anybody. */
  readonly refused: boolean;
  readonly waitMs: number;
  readonly says: string;
}

function shouldRepeat(last: Attempt, to: Audience): boolean {
  if (last.taken || (last.refused && last.waitMs === 0)) return false;
  return last.refused || to === "ephemeral";
}

async function attempt(url: string, body: string): Promise<Attempt> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    const said = (await answer.text().catch(() => "")).slice(0, 200);
    if (answer.status === 429) {
      const waitMs = Math.min(Number(answer.headers.get("retry-after") ?? 1) * 1000 || 1000, LONGEST_WAIT_MS);
      return { taken: false, refused: true, waitMs, says: "429" };
    }
    const taken = answer.ok && !/"ok"\s*:\s*false/.test(said);
    return {
      taken,
      refused: answer.status < 500,
      waitMs: answer.status < 500 ? 0 : 500,
      says: `${answer.status} ${said}`,
    };
  } catch (error) {
    return {
      taken: false,
      refused: false,
      waitMs: 500,
      says: error instanceof Error ? error.name : "failed",
    };
  }
}
