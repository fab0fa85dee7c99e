import type { ContactKind } from "../contact.ts";
import type { Register } from "../principals.ts";
import { distinctParties } from "../reading/parties.ts";
import { clauseWords, type Party, type Reading } from "../reading/unit.ts";
import { CHANNELS, HABIT } from "../rules/triggers.ts";
import type { Candidate, Found } from "./candidate.ts";
import { isAhead, isUndone, kindsAgree } from "./compatible.ts";
import { type DateUse, ownDates } from "./dates.ts";
import { pairOf, participantsOf } from "./participants.ts";
import { findPlaces, type PlaceHit } from "./places.ts";
import { stateNamed } from "./states.ts";
import { statusOf } from "./status.ts";
import { findTriggers, type TriggerHit } from "./triggers.ts";

export interface SentenceFinds {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** Dates of statements (unit indexes). */
  readonly statementDates: readonly number[];
}

const APART =
  /\b(?:last|previous|previously|earlier|another|second|third|further|next|again|in a separate|new round|most recent|prior)\b/;

/** The contacts that a sentence speaks of, one for each trigger and date. */
export function findCandidates(reading: Reading, register: Register): SentenceFinds {
  const hits = findTriggers(reading).filter((hit) => leadsSomewhere(reading, hit));
  const dates = ownDates(reading, hits);
  const places = hits.length > 0 ? findPlaces(reading, register, hits, goalsOf(reading, hits)) : [];
  const alone = hits.map((hit) => tell(reading, hit, hits, register));
  const told = alone.map((one) => undoneWith(one, alone)).map((one, _, all) => withPairOf(one, all));
  const carriers = told.map((one, index) => carrierOf(told, one, index));
  const candidates = told.flatMap((one, index) => {
    if (!one || carriers[index] !== index) return [];
    const own = dates.filter(
      ({ owner, at }) =>
        (owner >= 0 && carriers[owner] === index) ||
        (owner === -2 && reading.clauseOf[at] === one.found.relative),
    );
    const day = own.length > 0 ? own : inheritedDates(reading, dates, one.found);
    const base = {
      ...one,
      place: placeOf(reading, places, one.found, hits, index),
      apart: APART.test(around(reading, one.found)),
    };
    return split(reading, day).map((date): Candidate => ({ ...base, date }));
  });
  const statementDates = dates.filter(({ owner }) => owner === -1).map(({ at }) => at);
  return { reading, candidates, statementDates };
}

/** The units that name where a visit goes. */
function goalsOf(reading: Reading, hits: readonly TriggerHit[]): number[] {
  return hits.flatMap((hit) => (hit.trigger.kind === "visit" ? [participantsOf(reading, hit).goal] : []));
}

/** "go on", "come to terms", "said" to nobody: verbs that speak of a contact only with a place or somebody behind them. */
function leadsSomewhere(reading: Reading, hit: TriggerHit): boolean {
  if (/^sa(?:id|ys|ying)$/.test(reading.units[hit.from]?.word ?? ""))
    return participantsOf(reading, hit).other.length > 0;
  return hit.trigger.kind !== "visit" || participantsOf(reading, hit).goal >= 0;
}

type Told = Pick<Candidate, "found" | "kind" | "status" | "parties" | "weak" | "pastPlan">;

/** What a trigger tells by itself; null where it tells of no occasion. */
function tell(
  reading: Reading,
  hit: TriggerHit,
  hits: readonly TriggerHit[],
  register: Register,
): Told | null {
  const found = participantsOf(reading, hit);
  if (isHabit(found)) return null;
  const { status, pastPlan } = statusOf(reading, hit, hits);
  if (status === "none") return null;
  const parties = partiesOf(found, register);
  return { found, kind: kindOf(found), status, parties, weak: found.trigger.weak ?? false, pastPlan };
}

/** "postponed his visit, during which he was to meet @": what was to happen then is undone with it. */
function undoneWith(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (one?.status !== "planned") return one;
  const { reading, clause } = one.found;
  const here = reading.clauses[clause];
  const frame = all.find((other) => other && other.found.clause === here?.parent && isUndone(other.status));
  return frame && /^(?:where|when|which|that|whose)$/.test(here?.opener ?? "")
    ? { ...one, status: frame.status }
    : one;
}

/** "in a phone call @ proposed a meeting with @": the call is between the same two. */
function withPairOf(one: Told | null, all: readonly (Told | null)[]): Told | null {
  if (!one || one.parties.length >= 2 || one.found.trigger.form !== "noun") return one;
  if (one.kind !== "telephone call" && one.kind !== "video call") return one;
  const beside = all.find(
    (other) =>
      other &&
      other.found.clause === one.found.clause &&
      other.parties.length >= 2 &&
      (isAhead(other.status) || isUndone(other.status)) &&
      !kindsAgree(other.kind, one.kind),
  );
  return beside ? { ...one, parties: beside.parties, status: "held" } : one;
}

/**
 * The trigger that carries what another one in its clause says: "in a telephone call on Wednesday he pressed @" is one
 * contact, and so is "will meet on Tuesday to discuss #".
 */
function carrierOf(told: readonly (Told | null)[], one: Told | null, index: number): number {
  if (!one) return -1;
  const { reading, clause, from, trigger } = one.found;
  const same = told.flatMap((other, i) =>
    other &&
    i !== index &&
    other.found.clause === clause &&
    other.parties.length >= 2 &&
    kindsAgree(other.kind, one.kind)
      ? [i]
      : [],
  );
  if (trigger.kind === "visit" && same.length > 0) return same[0] ?? index;
  const before = same.filter((i) => i < index && told[i]?.found.trigger.kind !== "visit");
  if (trigger.form === "verb" && reading.units[from - 1]?.word === "to" && before.length > 0)
    return before[0] ?? index;
  if (one.parties.length < 2 && trigger.form === "noun" && same.length > 0) return same[0] ?? index;
  return index;
}

function partiesOf(found: Found, register: Register): readonly Party[] {
  if (found.trigger.kind !== "visit") return pairOf(found);
  const unit = found.goal >= 0 ? found.reading.units[found.goal] : undefined;
  const printed = unit ? found.reading.text.slice(unit.start, unit.end) : "";
  const goal = unit?.parties[0] ?? stateNamed(printed, register);
  const visitors = found.actor.filter(({ kind }) => kind === "person");
  const pair = pairOf(found);
  if (pair.length > 0) return pair;
  if (!goal || goal.kind === "person" || visitors.length === 0) return [];
  return visitors.some(({ country }) => country === goal.country) ? [] : distinctParties([...visitors, goal]);
}

/** Words close to the trigger, in its clause. */
function around(reading: Reading, found: Found): string {
  return clauseWords(reading, found.clause, found.from - 4, found.to + 2);
}

function isHabit(found: Found): boolean {
  const { reading, clause, from, to, trigger } = found;
  const reach = trigger.form === "verb" ? 6 : 0;
  return HABIT.test(clauseWords(reading, clause, from - 3, to + reach));
}

/** The kind that the trigger names, made more precise by a channel in its clause. */
function kindOf(found: Found): ContactKind {
  const { kind } = found.trigger;
  const head = found.reading.units[found.to - 1]?.word ?? "";
  const open =
    kind === "consultation" || /^(?:talks|negotiations|discussions|consultations|dialogue)$/.test(head);
  if (!open) return kind;
  const words = /^conversation/.test(head)
    ? found.reading.line
    : clauseWords(found.reading, found.clause, 0, found.reading.units.length);
  const channel = CHANNELS.find(([pattern]) => pattern.test(words))?.[1];
  return channel ?? kind;
}

/** A clause that shares its subject shares a date said before it: "flew to Geneva on Friday and met @". */
function inheritedDates(reading: Reading, dates: readonly DateUse[], found: Found): DateUse[] {
  const here = reading.clauses[found.clause];
  if (!here || !/^(?:and-verb|where)$/.test(here.opener)) return [];
  return dates.filter(({ at, owner }) => owner === -2 && reading.clauseOf[at] === here.parent);
}

const ONE_EACH = /^(?:, )?(?:and |then )?(?:again |one |another |once more |the other )?$/;

/** "one on Wednesday and one on Thursday" are two occasions, "on Saturday, July 19" is one. */
function split(reading: Reading, dates: readonly DateUse[]): number[] {
  const first = dates[0];
  if (!first) return [-1];
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

function placeOf(
  reading: Reading,
  places: readonly PlaceHit[],
  found: Found,
  hits: readonly { from: number; to: number }[],
  index: number,
): string | null {
  const near = places.filter(({ at }) => sharesClause(reading, at, found));
  const own = near.filter(({ at }) => nearest(hits, at) === index || hits.length === 1);
  const hit = own[0] ?? near[0];
  if (hit) return hit.name;
  const goal = found.goal >= 0 ? reading.units[found.goal] : undefined;
  return goal ? (places.find(({ at }) => at === found.goal)?.name ?? null) : null;
}

function sharesClause(reading: Reading, at: number, found: Found): boolean {
  const clause = reading.clauseOf[at];
  const here = reading.clauses[found.clause];
  return (
    clause === found.clause ||
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
