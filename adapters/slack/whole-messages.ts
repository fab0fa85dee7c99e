import type { SocketModeReceiver } from "@slack/bolt";
import type { Logger } from "pino";

type Client = SocketModeReceiver["client"];

/**
 * Bolt's socket client reads a message in a function nobody waits for: one that lacks what it takes for granted is an
 * unhandled rejection there, which would end the program. Such messages are passed over.
 */
export function passWholeMessages(client: Client, log: Logger): void {
  const emit = client.emit.bind(client) as (event: string, ...values: unknown[]) => boolean;
  client.emit = ((event: string, ...values: unknown[]) => {
    if (event !== "ws_message" || isWhole(values[0])) return emit(event, ...values);
    log.warn("Slack: a message without the fields that every message has was passed over");
    return true;
  }) as Client["emit"];
}

/** Of these two kinds the client reads nothing else. */
const BARE = new Set(["hello", "disconnect"]);

function isWhole(received: unknown): boolean {
  const message = fieldsOf(parsed(received));
  if (typeof message?.type !== "string") return false;
  if (BARE.has(message.type)) return true;
  const payload = fieldsOf(message.payload);
  if (payload === null || typeof message.envelope_id !== "string") return false;
  return message.type !== "events_api" || typeof fieldsOf(payload.event)?.type === "string";
}

function parsed(received: unknown): unknown {
  try {
    return JSON.parse(
      typeof received === "string" ? received : new TextDecoder().decode(received as ArrayBuffer),
    );
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
}
