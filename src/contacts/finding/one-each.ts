import type { Register } from "../principals.ts";
import { clauseWords, wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { goalsBehind } from "./goals.ts";
import { furtherParties } from "./listed.ts";
import type { PlaceHit } from "./places.ts";
import type { Told } from "./tell.ts";

const SEPARATE =
  /\b(?:separate|separately|individual|individually|one after (?:another|the other)|one by one|one at a time|back-to-back|in turn|successive|series of (?:meetings|calls|phone calls)|(?:string|number) of (?:[^ ]+ )?(?:meetings|calls|phone calls)|bilateral meetings)\b/;

/** One of several occasions that a clause tells: from which unit on what stands there is said of it, and up to which. */
export interface Apart<T> {
  readonly one: T;
  readonly from: number;
  readonly to: number;
  /** What stands before the others and is said of them alone: "and then, in # on %, @". */
  readonly foreign: readonly Span[];
}

interface Span {
  readonly from: number;
  readonly at: number;
}

/** "held separate talks with @ and @", "spoke with @ and with @": as many occasions as there are others. */
export function separated<T extends Told>(one: T, register: Register): Apart<T>[] {
  const further = one.kind === "visit" ? furtherGoals(one, register) : furtherOnes(one);
  const end = one.found.reading.units.length;
  const all = [{ one, from: 0, at: 0 }, ...further];
  return all.flatMap((each, i) => {
    const to = all[i + 1]?.from ?? end;
    return eachApart(each.one, i === 0 ? to : end).map((apart) => ({
      one: apart,
      from: each.from,
      to,
      foreign: further.filter((other) => other !== each),
    }));
  });
}

/** "spoke by phone with @ and, separately, with @": the same again with somebody else. */
function furtherOnes<T extends Told>(one: T): ({ one: T } & Span)[] {
  const { found, parties } = one;
  if (found.actor.length !== 1 || parties.length < 2 || found.trigger.kind === "visit") return [];
  return furtherParties(found).map(({ parties: other, from, at }) => ({
    one: { ...one, found: { ...found, other }, parties: [...found.actor, ...other] },
    from,
    at,
  }));
}

/** "visits to #, # and #", "to # on % and # on %": one visit to each. */
function furtherGoals<T extends Told>(one: T, register: Register): ({ one: T } & Span)[] {
  const { found, parties } = one;
  const visitors = parties.filter(({ kind }) => kind === "person");
  if (found.goal < 0 || visitors.length === 0 || visitors.length === parties.length) return [];
  return goalsBehind(found.reading, found.goal, register).map(({ at, state }) => ({
    one: { ...one, found: { ...found, goal: at }, parties: [...visitors, state] },
    from: at,
    at,
  }));
}

const isIn = (at: number, spans: readonly Span[]) => spans.some((span) => at >= span.from && at < span.at);

/** The days of one of several: those said beside it, else the one said before or behind them all. */
export function daysOf<D extends { readonly at: number }>(
  days: readonly D[],
  { from, to, foreign }: Apart<unknown>,
): readonly D[] {
  const beside = days.filter(({ at }) => at >= from && at < to);
  if (beside.length > 0) return beside;
  return days.length > 1 ? [] : days.filter(({ at }) => !isIn(at, foreign));
}

/**
 * The place of one of several: one said beside it, or one said before them all; where each has a day of his own, the town of
 * one is not the town of the next.
 */
export function placeApart(
  { one, from, to, foreign }: Apart<Pick<Candidate, "place" | "kind" | "found">>,
  date: number,
  places: readonly PlaceHit[],
): string | null {
  if (one.place === null || foreign.length + from === 0) return one.place;
  if (one.kind === "visit" && from > 0) return goalName(one);
  const beside = places.filter(({ at }) => at >= from && at < to);
  if (beside.length > 0)
    return (
      (from === 0 ? beside.find(({ name }) => name === one.place) : undefined)?.name ??
      beside[0]?.name ??
      null
    );
  const dated = date >= Math.max(from, one.found.to) && date < to;
  if (dated) return placeOfAll(one.found, places);
  return places.some(({ name, at }) => name === one.place && !isIn(at, foreign)) ? one.place : null;
}

/** "In # @ met @ on % and @ on %": a town before the verb, without a day, is that of all. */
function placeOfAll({ reading, from }: Candidate["found"], places: readonly PlaceHit[]): string | null {
  if (reading.units.slice(0, from).some(({ date }) => date)) return null;
  return places.find(({ at }) => at < from)?.name ?? null;
}

function goalName({ found: { reading, goal } }: Pick<Candidate, "found">): string | null {
  const unit = reading.units[goal];
  return unit && unit.parties.length < 2 ? reading.text.slice(unit.start, unit.end) : null;
}

/** "In separate meetings in # @ saw @ and @". */
const IN_SEPARATE =
  /^(?:% (?:, )?)?in (?:a series of )?(?:separate|individual|successive|back-to-back|one-on-one|bilateral) (?:[^ @]+ ){0,2}?(?:meetings|calls|talks|conversations|sessions)(?: |$)/;

/** "each met @", "received telephone calls from @ and @": as many occasions as there are who act. */
function actApart({ found: { actor, other, reading, from }, ...told }: Told, calls: boolean): boolean {
  if (actor.length < 2 || other.length !== 1) return false;
  return (
    reading.units[from - 1]?.word === "each" ||
    (calls &&
      /call$/.test(told.kind) &&
      !reading.units.slice(0, from).some(({ parties }) => parties === actor))
  );
}

/** "held separate talks with @ and @"; what stands from `end` on is said of others. */
function eachApart<T extends Told>(one: T, end: number): T[] {
  const { found, parties } = one;
  if (actApart(one, areCalls(one)))
    return found.actor.map((actor) => ({
      ...one,
      found: { ...found, actor: [actor] },
      parties: [actor, ...found.other],
    }));
  const near = clauseWords(found.reading, found.clause, found.from - 5, Math.min(end, found.to + 12));
  if (found.actor.length !== 1 || found.other.length < 2) return [one];
  const lead = IN_SEPARATE.test(clauseWords(found.reading, found.clause, 0, found.from));
  if (!SEPARATE.test(near) && !lead && !areSeveral(one)) return [one];
  return found.other
    .filter((other) => parties.includes(other))
    .map((other) => ({ ...one, found: { ...found, other: [other] }, parties: [...found.actor, other] }));
}

const TOGETHER = /\b(?:joint|conference|three-way|four-way|trilateral|group|together|simultaneous)\b/;

/** Words that by their number or their nature speak of one occasion with each: "one-on-one meetings", "telephoned @ and @". */
function areSeveral(one: Told): boolean {
  const { reading, clause, from, to, trigger } = one.found;
  if (areCalls(one)) return true;
  if (TOGETHER.test(clauseWords(reading, clause, from - 5, to + 12))) return false;
  const head = reading.units[to - 1]?.word ?? "";
  return trigger.form === "noun"
    ? one.kind === "meeting" &&
        /(?:^| )(?:one-on-one|face-to-face|tete-a-tete) meetings(?: |$)/.test(
          wordsOf(reading, from - 1, to + 1),
        )
    : one.kind === "telephone call" && /^(?:tele)?phon(?:ed?|es|ing)$|^call(?:ed|s|ing)$/.test(head);
}

/** "had telephone calls with @ and @": one call with each. */
function areCalls({ kind, found: { reading, clause, to, trigger, from } }: Told): boolean {
  return (
    /call$/.test(kind) &&
    trigger.form === "noun" &&
    /^(?:calls|conversations)$/.test(reading.units[to - 1]?.word ?? "") &&
    !TOGETHER.test(clauseWords(reading, clause, from - 5, to + 12))
  );
}
