import type { Reading } from "../reading/unit.ts";
import { isBeforePast, isPastBefore } from "./gerunds.ts";
import type { TriggerHit } from "./triggers.ts";

/** "discussed the session scheduled for %": what was talked about is planned, and not the talk. */
export function hasTalked(reading: Reading, { from, trigger }: TriggerHit): boolean {
  return (
    trigger.form === "verb" &&
    trigger.kind === "consultation" &&
    /(?:ed|spoke|told|went over|said)$/.test(reading.units[from]?.word ?? "") &&
    reading.units[from - 1]?.pos !== "AUX"
  );
}

const DONE = /^(?:met|saw|spoke|told|sat|had|took|rang|called|wrote|sent|went|flew|came|[a-z]+ed)$/;

/** "Ahead of the summit @ met @": in the past tense, whatever was to come then. */
export function hasMet({ units }: Reading, { from, trigger }: TriggerHit): boolean {
  const before = units[from - 1]?.pos === "ADV" ? units[from - 2] : units[from - 1];
  return trigger.form === "verb" && DONE.test(units[from]?.word ?? "") && before?.word === "@";
}

/** "hours before he met @": in the past tense, what came next has come about. */
export function isOver(reading: Reading, { from, trigger }: TriggerHit, clause: number): boolean {
  const { clauses, units } = reading;
  if (trigger.form === "verb" && isPastBefore(reading, from)) return true;
  if (isBeforePast(reading, clause)) return true;
  return (
    trigger.form === "verb" &&
    clauses[clause]?.opener === "before" &&
    /^(?:met|spoke|flew|went|came|saw|sat|told|(?:travel|visit|telephon|phon|call|arriv|talk|receiv|host)+l?e?d)$/.test(
      units[from]?.word ?? "",
    )
  );
}
