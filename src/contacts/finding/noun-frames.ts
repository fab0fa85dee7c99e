import { clauseWords, type Party, type Reading } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { subjectOf } from "./subject-of.ts";

type Base = Omit<Found, "actor" | "other">;
const NONE: readonly Party[] = [];

/** "@ sent @ a letter": whoever stands between the verb and the noun received it. */
export function sentTo(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  for (let i = from - 1; i >= Math.max(1, from - 6); i -= 1) {
    const unit = reading.units[i];
    if (unit?.word === "@" && SENT.test(reading.units[i - 1]?.word ?? ""))
      return { ...base, actor: subjectOf(reading, clause, i - 1), other: unit.parties };
    if (!unit || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(unit.pos)) return null;
  }
  return null;
}

/** "@ returned @'s call": who took it. */
export function answeredBy({ clause, from, trigger }: Base, reading: Reading): readonly Party[] {
  if (trigger.kind !== "telephone call") return NONE;
  for (let i = from - 1; i > Math.max(0, from - 7); i -= 1)
    if (TOOK_CALL.test(reading.units[i]?.word ?? "") && reading.clauseOf[i] === clause)
      return subjectOf(reading, clause, i);
  return NONE;
}

const TOOK_CALL =
  /^(?:return(?:ed|s|ing)?|answer(?:ed|s)?|took|takes|take|accept(?:ed|s)?|ignored|missed|declined|refused)$/;

/** "turned down a request by @ for a meeting": who asked is the other side. */
export function askedBy(base: Base, reading: Reading): Found | null {
  const { clause, from } = base;
  const before = clauseWords(reading, clause, Math.max(0, from - 9), from);
  if (
    !/(?:request|offer|proposal|invitation|call|appeal|demand)s? (?:by|from|of) @(?: [^ @]+){0,2} (?:for|to)(?: [^ @]+){0,3}$/.test(
      before,
    )
  )
    return null;
  const at = reading.units.findLastIndex(({ word }, i) => i < from && word === "@");
  const actor = subjectOf(reading, clause, at - 2);
  const other = reading.units[at]?.parties ?? NONE;
  return actor.length > 0 && actor !== other ? { ...base, actor, other } : null;
}

const SENT = /^(?:sent|send|sends|sending|handed|hands|gave|wrote|writes|delivered)$/;
