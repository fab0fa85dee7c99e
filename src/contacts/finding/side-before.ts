import type { Party, Reading } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { pairOf } from "./pair-of.ts";
import { subjectOf } from "./subject-of.ts";

/** How many sentences back a subject still holds. */
const REACH = 2;

/**
 * "The call with @ came on %", "Talks with @ lasted two hours": where the noun itself is the subject, the other side is
 * whoever the sentences before are about.
 */
export function withSideBefore(
  { candidates }: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
): readonly Candidate[] {
  return candidates.map((one) => {
    const { found, parties } = one;
    if (parties.length > 0 || found.blocked || !isSubjectNoun(one)) return one;
    for (let back = 1; back <= REACH; back += 1) {
      const who = all[at - back] && leading(all[at - back]?.reading as Reading);
      if (!who || who.length === 0) continue;
      const pair = pairOf({ ...found, actor: who });
      return pair.length >= 2 ? { ...one, found: { ...found, actor: who }, parties: pair } : one;
    }
    return one;
  });
}

/** The noun with its "with @" stands before the verb and nobody else does. */
function isSubjectNoun({ found: { trigger, actor, other, reading, clause, from } }: Candidate): boolean {
  if (trigger.form !== "noun" || actor.length > 0 || other.length !== 1 || other[0]?.kind !== "person")
    return false;
  if (trigger.kind === "visit" || trigger.kind === "letter") return false;
  const lead = reading.units.slice(0, from).filter((_, i) => reading.clauseOf[i] === clause);
  const verb = reading.units.findIndex(
    ({ pos }, i) => i > from && reading.clauseOf[i] === clause && /^(?:VERB|AUX)$/.test(pos),
  );
  return (
    verb > from && lead.every(({ pos, parties }) => parties.length === 0 && !/^(?:VERB|AUX|ADP)$/.test(pos))
  );
}

/** The person whom the main clause of a sentence is about. */
function leading(reading: Reading): readonly Party[] {
  const verb = reading.units.findIndex(
    ({ pos }, i) => reading.clauseOf[i] === 0 && i > 0 && /^(?:VERB|AUX)$/.test(pos),
  );
  const who = verb < 0 ? [] : subjectOf(reading, 0, verb);
  return who.length === 1 && who[0]?.kind === "person" ? who : [];
}
