import type { Party, Reading } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isUndone } from "./compatible.ts";
import { pairOf } from "./pair-of.ts";

/** How many sentences back a group is looked for. */
const REACH = 3;

/**
 * "@ received @, and spoke of @. The same two had met on %": where more are named before than "the two" can mean, it means
 * those of whom it was told that they met or spoke.
 */
export function withGroupBefore(
  { candidates }: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
): readonly Candidate[] {
  return candidates.map((one) => {
    const { found, parties } = one;
    if (parties.length > 0 || found.blocked || found.actor.length > 0) return one;
    const count = countOfGroup(found.reading, found.clause, found.from);
    const actor = count === 0 ? [] : lastTold(all, at, count);
    const pair = actor.length > 0 ? pairOf({ ...found, actor }) : [];
    return pair.length >= 2 ? { ...one, found: { ...found, actor }, parties: pair } : one;
  });
}

/** How many the group is that stands as the subject and is not known; 0 where there is none. */
function countOfGroup({ units, clauseOf, text }: Reading, clause: number, from: number): number {
  const subject = units.findLast((_, i) => i < from && clauseOf[i] === clause && units[i]?.via !== null);
  if (subject?.via !== "group" || subject.parties.length > 0) return 0;
  const words = text.slice(subject.start, subject.end);
  return /\bthree\b/i.test(words) ? 3 : /\b(?:four|five|six)\b/i.test(words) ? 4 : 2;
}

/** The people of the last occasion told of just so many. */
function lastTold(all: readonly SentenceFinds[], at: number, count: number): readonly Party[] {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const told = all[back]?.candidates.findLast(
      ({ parties, status }) =>
        parties.length === count && !isUndone(status) && parties.every(({ kind }) => kind === "person"),
    );
    if (told) return told.parties;
  }
  return [];
}
