import { createHash } from "node:crypto";
import { plain } from "./plain.ts";
import type { Action, Button } from "./reply.ts";

/** Slack's limit for the text on a button; Discord allows 80. */
const LONGEST_LABEL = 75;

/** A button whose id is 96 bits of the hash of what it does: the same action has the same id on every platform, for ever. */
export function button(label: string, action: Action): Button {
  const id = createHash("sha256").update(canonicalJson(action)).digest("base64url").slice(0, 16);
  return { id, label: shortened(plain(label)), action };
}

function shortened(label: string): string {
  const letters = [...label];
  return letters.length <= LONGEST_LABEL
    ? label
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join("")
        .trimEnd()}…`;
}

/** JSON with sorted keys, so that the order in which an action was written does not matter. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
