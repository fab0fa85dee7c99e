import { createHash } from "node:crypto";

/**
 * The id of a contact: stable over a re-import and over the replacement of a brief by its original, since it is made of
 * the article, the pair and the occasion's place in the article's row of that pair.
 */
export function contactId(article: string, participants: readonly string[], ordinal: number): string {
  const key = [article, [...participants].sort().join("+"), String(ordinal)].join("|");
  return `c-${createHash("sha256").update(key).digest("hex").slice(0, 10)}`;
}
