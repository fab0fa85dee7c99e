import { createHash } from "node:crypto";
import type { Asked } from "../../adapter.ts";
import type { DigestDeskContext } from "../desk-context.ts";
import type { Subscription } from "../subscription.ts";

/** `posted`: a digest can be posted there too; `not known`: it could not be tried; otherwise why it cannot, and the remedy. */
export type Tried = "posted" | "not known" | { readonly says: string; readonly remedy: string };

/** Tells a channel of a digest in one line, by the way that the digest itself will take. In direct messages nobody is told. */
export async function announce(
  made: Subscription,
  words: string,
  asked: Asked,
  { adapterOf }: DigestDeskContext,
): Promise<Tried> {
  if (asked.place.kind === "direct") return "posted";
  const adapter = adapterOf(made.address);
  if (adapter === undefined) return "not known";
  const named = `switched on ${made.id} ${made.createdAt.toISOString()}`;
  const marker = createHash("sha256").update(named).digest("base64url").slice(0, 25);
  const reply = { headline: words, parts: [], archive: null, buttons: [] };
  const outcome = await adapter.post(made.address, { marker, reply });
  if (outcome.outcome === "sent") return "posted";
  return outcome.outcome === "not sent" && outcome.permanent ? outcome : "not known";
}
