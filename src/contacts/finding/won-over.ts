import { type Party, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { subjectOf } from "./subject-of.ts";

type Base = Omit<Found, "actor" | "other">;

const AT_TALKS =
  /(?:^| )(?:tried|failed|sought|attempted|struggled|managed|trying|worked|hoped)(?: (?:in vain|hard|again|once more|without success|%))* ,? ?(?:at|in|during|over) (?:an? |the |their |his |her )?(?:[^ @#%,]+ ){0,2}$/;
const TO_WIN = /^(?:[^ @,;:.]+ ){0,4},? ?to (?:[^ @#%,;:.]+ ){1,3}@(?: |$)/;

/** "tried in vain, at talks in #, to win over @": whoever was to be won over sat on the other side. */
export function wonOver(base: Base, reading: Reading): Found | null {
  const { clause, from, to, trigger } = base;
  if (trigger.kind !== "meeting" || !AT_TALKS.test(`${wordsOf(reading, from - 12, from)} `)) return null;
  const match = TO_WIN.exec(wordsOf(reading, to, to + 12))?.[0].trim();
  if (match === undefined) return null;
  const other: readonly Party[] = reading.units[to + match.split(" ").length - 1]?.parties ?? [];
  const actor = subjectOf(reading, clause, from);
  return actor.length === 1 && other.length > 0 ? { ...base, actor, other } : null;
}
