import type { Register } from "../principals.ts";
import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import type { Candidate, Found } from "./candidate.ts";
import { carrierOf, undoneWith, whatFor, withPairOf } from "./carry.ts";
import { type DateUse, ownDates } from "./dates.ts";
import { furtherParties } from "./noun-phrases.ts";
import { participantsOf } from "./participants.ts";
import { findPlaces, isWhereSpoken, type PlaceHit } from "./places.ts";
import { isJourney, leadsSomewhere, type Told, tell } from "./tell.ts";
import { findTriggers, type TriggerHit } from "./triggers.ts";

export interface SentenceFinds {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** Dates of statements (unit indexes). */
  readonly statementDates: readonly number[];
}

/** Nobody is at one place for it. */
const REMOTE = /^(?:telephone call|video call|letter)$/;
const APART =
  /\b(?:last|previous|previously|earlier|another|second|third|further|next|again|in a separate|new round|most recent|prior)\b/;

/** The contacts that a sentence speaks of, one for each trigger and date; a question tells of none. */
export function findCandidates(reading: Reading, register: Register): SentenceFinds {
  if (/\?["')\s]*$/.test(reading.text)) return { reading, candidates: [], statementDates: [] };
  const hits = findTriggers(reading).filter((hit) => leadsSomewhere(reading, hit));
  const dates = ownDates(reading, hits);
  const places = hits.length > 0 ? findPlaces(reading, register, hits, goalsOf(reading, hits)) : [];
  const alone = hits.map((hit) => tell(reading, hit, hits, register));
  const told = alone
    .map((one) => undoneWith(whatFor(one, alone), alone))
    .map((one, _, all) => withPairOf(one, all));
  const carriers = told.map((one, index) => carrierOf(told, one, index));
  const candidates = told.flatMap((one, index) => {
    if (!one || carriers[index] !== index || isJourney(one)) return [];
    const own = dates.filter(
      ({ owner, at }) =>
        (owner >= 0 && carriers[owner] === index) ||
        (owner === -2 && reading.clauseOf[at] === one.found.relative),
    );
    const day =
      own.length > 0 ? ofItself(reading, own, one.found) : inheritedDates(reading, dates, one.found, hits);
    const base = {
      ...one,
      place: REMOTE.test(one.kind) ? null : placeOf(reading, places, one.found, hits, index),
      apart: APART.test(around(reading, one.found)) || isRecalled(reading, one.found),
    };
    return separated(base).flatMap((each) =>
      split(reading, day).map((date): Candidate => ({ ...each, date })),
    );
  });
  const statementDates = dates.filter(({ owner }) => owner === -1).map(({ at }) => at);
  return { reading, candidates, statementDates };
}

const SEPARATE =
  /\b(?:separate|separately|individual|individually|one after another|back-to-back|in turn|successive|series of (?:meetings|calls|phone calls))\b/;

/** "held separate talks with @ and @", "spoke with @ and with @": as many occasions as there are others. */
function separated<T extends Told>(one: T): T[] {
  return [one, ...furtherOnes(one)].flatMap(eachApart);
}

/** "spoke by phone with @ and, separately, with @": the same again with somebody else. */
function furtherOnes<T extends Told>(one: T): T[] {
  const { found, parties } = one;
  if (found.actor.length !== 1 || parties.length < 2 || found.trigger.kind === "visit") return [];
  return furtherParties(found).map((other) => ({
    ...one,
    found: { ...found, other },
    parties: [...found.actor, ...other],
  }));
}

function eachApart<T extends Told>(one: T): T[] {
  const { found, parties } = one;
  if (
    found.actor.length > 1 &&
    found.other.length === 1 &&
    found.reading.units[found.from - 1]?.word === "each"
  )
    return found.actor.map((actor) => ({
      ...one,
      found: { ...found, actor: [actor] },
      parties: [actor, ...found.other],
    }));
  const near = clauseWords(found.reading, found.clause, found.from - 5, found.to + 12);
  if (found.actor.length !== 1 || found.other.length < 2 || !SEPARATE.test(near)) return [one];
  return found.other
    .filter((other) => parties.includes(other))
    .map((other) => ({ ...one, found: { ...found, other: [other] }, parties: [...found.actor, other] }));
}

/** The units that name where a visit goes. */
function goalsOf(reading: Reading, hits: readonly TriggerHit[]): number[] {
  return hits.flatMap((hit) => (hit.trigger.kind === "visit" ? [participantsOf(reading, hit).goal] : []));
}

/** "@ recalled that he had spoken with @": an earlier occasion. */
function isRecalled(reading: Reading, { clause, from }: Found): boolean {
  if (!reading.clauses[clause]?.reported) return false;
  const first = reading.clauseOf.indexOf(clause);
  return (
    /\b(?:recalled|recalls|reminded|remembered|recounted)(?: [^ ]+){0,3}$/.test(
      wordsOf(reading, first - 5, first),
    ) && /\bhad\b/.test(wordsOf(reading, first, from))
  );
}

/** Words close to the trigger, in its clause. */
function around(reading: Reading, found: Found): string {
  return clauseWords(reading, found.clause, found.from - 4, found.to + 2);
}

/** "called off on % the % summit": the day that stands before the noun is that of the occasion, the other that of the act. */
function ofItself(reading: Reading, own: readonly DateUse[], { from }: Found): readonly DateUse[] {
  const beside = own.filter(
    ({ at }) =>
      at < from &&
      !/^(?:on|in|at) /i.test(reading.units[at]?.date?.text ?? "") &&
      reading.units.slice(at + 1, from).every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos)) &&
      /^(?:the|an?|his|her|their|'s|@|this|that)$/.test(reading.units[at - 1]?.word ?? ""),
  );
  return beside.length > 0 ? beside : own;
}

/** A clause that shares its subject shares a date said before it: "flew to Geneva on Friday and met @". */
function inheritedDates(
  reading: Reading,
  dates: readonly DateUse[],
  found: Found,
  hits: readonly TriggerHit[],
): DateUse[] {
  const here = reading.clauses[found.clause];
  if (here?.opener === "when") return dates.filter(({ at }) => isJustBefore(reading, at, found.clause));
  if (!here || !/^(?:and-verb|where)$/.test(here.opener)) return [];
  const then = /^(?:and )?(?:\w+ )?(?:then|also|later|afterwards)\b/.test(
    clauseWords(reading, found.clause, 0, reading.units.length),
  );
  return dates.filter(({ at, owner }) => {
    const free = then || owner === -2 || hits[owner]?.trigger.kind === "visit";
    return free && reading.clauseOf[at] === here.parent;
  });
}

/** "in June, when @ met @". */
function isJustBefore(reading: Reading, at: number, clause: number): boolean {
  const first = reading.clauseOf.indexOf(clause);
  return at < first && /^% ?,?$/.test(wordsOf(reading, at, first));
}

const ONE_EACH = /^(?:, )?(?:and |then )?(?:again |one |another |once more |the other )?$/;

/** "one on Wednesday and one on Thursday" are two occasions, "on Saturday, July 19" is one. */
function split(reading: Reading, dates: readonly DateUse[]): number[] {
  const first = dates[0];
  if (!first) return [-1];
  const explained = dates[1];
  if (explained && isExplained(reading, first.at, explained.at)) return split(reading, dates.slice(1));
  const separate = [first.at];
  for (const { at } of dates.slice(1)) {
    const between = reading.units
      .slice((separate.at(-1) ?? 0) + 1, at)
      .map(({ word }) => word)
      .join(" ");
    if (/\band\b/.test(between) && ONE_EACH.test(`${between} `)) separate.push(at);
  }
  return separate;
}

/** "today (January 13, 2026)": the day of the calendar says it once for all. */
function isExplained(reading: Reading, at: number, next: number): boolean {
  return (
    /^% [(,] ?$/.test(`${wordsOf(reading, at, next)} `) &&
    reading.units[at]?.date?.expression.kind !== "calendar" &&
    reading.units[next]?.date?.expression.kind === "calendar"
  );
}

function placeOf(
  reading: Reading,
  places: readonly PlaceHit[],
  found: Found,
  hits: readonly { from: number; to: number }[],
  index: number,
): string | null {
  const near = places.filter(
    ({ at }) =>
      (sharesClause(reading, at, found) && !isSpokenOf(found, hits, at)) ||
      isWhereSpoken(reading, at, [found]),
  );
  const own = near.filter(({ at }) => nearest(hits, at) === index || hits.length === 1);
  const behind = own.find(({ at }) => at >= found.to && /^(?:in|at)$/.test(reading.units[at]?.word ?? ""));
  const hit = behind ?? own[0] ?? near[0];
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
  const trip = hits[nearest(hits, at)];
  if (trigger.kind !== "consultation" || trigger.form !== "verb" || !trip || trip.from <= to) return false;
  const words = wordsOf(reading, to, trip.to);
  const about = /^(?:brief|inform|discuss|updat|told|tell)/.test(reading.units[from]?.word ?? "");
  return (
    /(?:trip|visit)s?$/.test(words) &&
    !(about ? /\b(?:during|at|in)\b/ : /\b(?:during|on|at|in)\b/).test(words)
  );
}

function sharesClause(reading: Reading, at: number, found: Found): boolean {
  const clause = reading.clauseOf[at];
  const here = reading.clauses[found.clause];
  return (
    clause === found.clause ||
    clause === found.relative ||
    (here?.opener === "and-verb" && clause === here.parent) ||
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
