import type { Reading } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { pairOf } from "./pair-of.ts";
import type { PlaceHit } from "./places.ts";

/** Units that may stand between the day and the name: "a day later in Berlin his German colleague @". */
const REACH = 8;

/**
 * "met @ in # on % and % in # his @": beside the second day stand somebody else and, it may be, another place. Null where
 * it is somebody of whom nothing is known.
 */
export function withNextPartner(
  one: Candidate,
  reading: Reading,
  firstDate: number,
  places: readonly PlaceHit[],
): Candidate | null {
  const { found, date } = one;
  if (date <= firstDate || date < found.to || found.other.length === 0) return one;
  const at = partnerAfter(reading, date, found.clause);
  if (at === null && isSomebodyElse(reading, date, places)) return null;
  const other = at === null ? [] : (reading.units[at]?.parties ?? []);
  const parties = pairOf({ ...found, other });
  if (at === null || parties.length < 2 || other.some(({ key }) => found.actor.some((a) => a.key === key)))
    return one;
  const place = places.find((hit) => hit.at > date && hit.at < at)?.name ?? null;
  return { ...one, found: { ...found, other }, parties, place };
}

/** "and a day later in # the head of …". */
function isSomebodyElse({ units }: Reading, date: number, places: readonly PlaceHit[]): boolean {
  const place = places.find(({ at }) => at === date + 1);
  if (!place) return false;
  const next = units.slice(date + 2, date + 5).findIndex(({ pos }) => pos !== "PROPN");
  return /^(?:the|his|her|an?)$/.test(units[date + 2 + Math.max(0, next)]?.word ?? "");
}

function partnerAfter({ units, clauseOf }: Reading, date: number, clause: number): number | null {
  for (let i = date + 1; i < Math.min(date + REACH, units.length); i += 1) {
    const unit = units[i];
    if (!unit || clauseOf[i] !== clause) return null;
    if (unit.word === "@") return /^(?:VERB|AUX)$|^'s?$/.test(units[i + 1]?.pos ?? "") ? null : i;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|ADP)$/.test(unit.pos)) return null;
  }
  return null;
}
