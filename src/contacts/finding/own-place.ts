import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { isWhereSpoken, type PlaceHit } from "./places.ts";

/** Where what a trigger tells of took place, of the places of its sentence. */
export function placeOf(
  reading: Reading,
  places: readonly PlaceHit[],
  found: Found,
  hits: readonly { from: number; to: number; trigger: Found["trigger"] }[],
  index: number,
): string | null {
  const near = places.filter(
    ({ at }) =>
      (sharesClause(reading, at, found) &&
        !isSpokenOf(found, hits, at) &&
        !isOfWhatIsAsked(found, at) &&
        !isOfJourney(found, hits, at)) ||
      isWhereSpoken(reading, at, [found]),
  );
  const left = near.findLast(({ at }) => isWhere(reading, at, found));
  const named = near.find(({ at }) => at === found.from - 1 && found.trigger.form === "noun");
  if (left ?? named) return (left ?? named)?.name ?? null;
  const own = near.filter(({ at }) => nearest(hits, at) === index || hits.length === 1);
  const behind = own.find(({ at }) => at >= found.to && /^(?:in|at)$/.test(reading.units[at]?.word ?? ""));
  const inClause = near.find(({ at }) => reading.clauseOf[at] === found.clause);
  const hit = behind ?? own[0] ?? inClause ?? near[0];
  if (hit) return hit.name;
  const goal = found.goal >= 0 ? reading.units[found.goal] : undefined;
  return goal ? (places.find(({ at }) => at === found.goal)?.name ?? null) : null;
}

/** "discussed a trip to #": where somebody is to go, not where they spoke. */
function isSpokenOf(
  { reading, from, to, trigger }: Found,
  hits: readonly { from: number; to: number }[],
  at: number,
): boolean {
  if (trigger.kind === "consultation" && trigger.form === "verb" && OF_IT.test(wordsOf(reading, to, at)))
    return true;
  const trip = hits[nearest(hits, at)];
  if (trigger.kind !== "consultation" || trigger.form !== "verb" || !trip || trip.from <= to) return false;
  const words = wordsOf(reading, to, trip.to);
  const about = /^(?:brief|inform|discuss|updat|told|tell)/.test(reading.units[from]?.word ?? "");
  return (
    /(?:trip|visit)s?$/.test(words) &&
    !(about ? /\b(?:during|at|in)\b/ : /\b(?:during|on|at|in)\b/).test(words)
  );
}

/** "from Vienna, where he met @", "from Vienna, having met @": the name stands just before the clause. */
function isWhere(reading: Reading, at: number, { clause, from }: Found): boolean {
  const { clauses, clauseOf } = reading;
  if (/^from [^@,]+ , having(?: just| already)?$/.test(wordsOf(reading, at, from)))
    return !/(?:^| )(?:in|at) /.test(wordsOf(reading, from, from + 8));
  const first = clauseOf.indexOf(clause);
  return clauses[clause]?.opener === "where" && at < first && first - at <= 6;
}

/** "landed in # to questions about", "flew to # after", "arrived in # to explain": the occasion was before. */
const ON_ARRIVAL =
  /(?:^| )(?:after|following|from|over|about|amid|despite|fresh|straight|to (?:explain|defend|justify|brief|report|describe|inform|answer|face|present|tell|reassure|sell|debrief|relay|assess|evaluate|digest))(?: |$)/;

/** Where a journey went that came after the occasion, or for something else. */
function isOfJourney(
  { reading, clause, from, trigger }: Found,
  hits: readonly { from: number; to: number; trigger: Found["trigger"] }[],
  at: number,
): boolean {
  // "was in #, where, after talks with @, he said": the talks were there.
  if (reading.clauses[clause]?.opener === "where" && reading.clauseOf[at] !== clause) return false;
  const journey = hits.find(
    (hit) => hit.to <= at && at <= hit.to + 3 && hit.trigger.kind === "visit" && hit.trigger.form === "verb",
  );
  if (!journey || trigger.form !== "noun" || trigger.kind === "visit" || at >= from) return false;
  return ON_ARRIVAL.test(wordsOf(reading, at + 1, from));
}

/** "discussed the session to be held in #". */
const OF_IT =
  /(?:^| )(?:to be held|to take place|scheduled|planned|due|slated|held|hosted|convened|opened|opening)(?: [^ @]+){0,4}$/;

/** "asked @ to meet @ in #", "urged @ to come to #": where he is to do it, not where he was asked. */
function isOfWhatIsAsked({ reading, clause, to, trigger }: Found, at: number): boolean {
  if (trigger.kind !== "consultation" || trigger.form !== "verb" || !trigger.weak) return false;
  return reading.units
    .slice(to, at)
    .some(
      ({ word }, i) =>
        word === "to" && reading.clauseOf[to + i] === clause && reading.units[to + i + 1]?.pos === "VERB",
    );
}

/** "met @ in # and afterwards spoke with @": by then, who knows where. */
function isApartFrom({ reading, clause, from, trigger }: Found): boolean {
  return (
    trigger.kind === "consultation" &&
    /\b(?:afterwards|afterward|later|then|separately|also)\b/.test(clauseWords(reading, clause, 0, from))
  );
}

function sharesClause(reading: Reading, at: number, found: Found): boolean {
  const clause = reading.clauseOf[at];
  const here = reading.clauses[found.clause];
  return (
    clause === found.clause ||
    clause === found.relative ||
    (here?.opener === "and-verb" && clause === here.parent && !isApartFrom(found)) ||
    (here?.opener === "where" && clause === here.parent)
  );
}

function nearest(hits: readonly { from: number; to: number }[], at: number): number {
  let best = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (const [i, { from, to }] of hits.entries()) {
    const gap = at >= to ? at - to : from - at;
    if (gap < distance) [best, distance] = [i, gap];
  }
  return best;
}
