import { type Party, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { afterWord } from "./noun-phrases.ts";

type Base = Omit<Found, "actor" | "other">;

/** "a visit to # at the invitation of @": the host. */
export function invitedBy({ clause, to, trigger }: Base, reading: Reading): readonly Party[] | null {
  if (trigger.kind !== "visit") return null;
  const at = reading.units.findIndex(
    ({ word }, i) => i >= to && word === "invitation" && reading.clauseOf[i] === clause,
  );
  const led = /^(?:at|on|upon) the$/.test(wordsOf(reading, at - 2, at));
  return at >= 0 && led ? afterWord(reading, clause, at + 1, /^(?:of|from|by)$/, 1, 6) : null;
}

/** "no trip to # for @". */
export function notFor({ clause, from, to, trigger }: Base, reading: Reading): readonly Party[] | null {
  const no = trigger.kind === "visit" && /(?:^| )no(?: [a-z-]+)?$/.test(wordsOf(reading, from - 2, from));
  return no ? afterWord(reading, clause, to, /^for$/, 1, 7) : null;
}

/** "accepted an invitation to # from @", "arrived in # at the invitation of @". */
export function inviter(base: Base, reading: Reading): readonly Party[] | null {
  const { clause, to, trigger } = base;
  return trigger.kind === "visit" && reading.units[to - 1]?.word === "invitation"
    ? afterWord(reading, clause, to, /^(?:from|of)$/)
    : invitedBy(base, reading);
}
