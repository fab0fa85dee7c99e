import type { Reading } from "../reading/unit.ts";
import { participantsOf } from "./participants.ts";
import type { TriggerHit } from "./triggers.ts";

const HOPES =
  /(?:^| )hopes? to(?: (?:also|both|then|all|again|soon|hold|have|get|come|go|an?|another|further|new|first|next|bilateral|separate|direct|face-to-face|talks? and))*$/;

/** "@ and @ hope to come together in # on %": both of them, with a day, have agreed on it; one alone only hopes. */
export function isHopedFor(reading: Reading, hit: TriggerHit, before: string): boolean {
  if (!HOPES.test(before)) return false;
  const { units, clauseOf } = reading;
  const { from, to } = hit;
  const { actor, other } = participantsOf(reading, hit);
  if (actor.length < 2 || other.length > 0 || units[to]?.word === "with") return false;
  return units.some(
    ({ date }, i) =>
      date !== null && i >= to && i < to + 12 && clauseOf[i] === clauseOf[from] && isDay(date.text),
  );
}

/** "on Friday", "around 28 September", "next week"; no "soon" and no "one day". */
function isDay(words: string): boolean {
  return /day\b|\d|\b(?:week|weekend|month|tomorrow)\b/i.test(words) && !/\b(?:one|some) day\b/i.test(words);
}
