import { type Logger as BoltLogger, LogLevel } from "@slack/bolt";
import type { Logger } from "pino";

/**
 * Bolt's messages in our log. Debug messages are dropped: they hold what people wrote, and addresses that let anybody
 * answer in their place.
 */
export function boltLog(log: Logger): BoltLogger {
  const write =
    (level: "info" | "warn" | "error") =>
    (...said: unknown[]) =>
      log[level](said.map(words).join(" "));
  return {
    debug: () => {},
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

/** Of an error only its name and message; no objects, which may hold whole requests; no tokens. */
export function words(said: unknown): string {
  if (said instanceof Error) return withoutSecrets(`${said.name}: ${said.message}`);
  return typeof said === "object" ? "" : withoutSecrets(String(said));
}

function withoutSecrets(text: string): string {
  return text
    .replace(/\bx(ox[a-z]|app)-[\w-]+/g, "[token]")
    .replace(/\b(wss?|https?):\/\/\S+/g, "$1://…")
    .slice(0, 500);
}
