import type { Position } from "../contacts/contact.ts";

/** Positions without those that only a repost says once more, word for word. */
export function saidOnce(positions: readonly Position[]): readonly Position[] {
  const seen = new Set<string>();
  return positions.filter(({ act, text }) => {
    const key = `${act} ${text}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
