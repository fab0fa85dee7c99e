import { clauseWords } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { furtherParties } from "./listed.ts";
import type { PlaceHit } from "./places.ts";
import type { Told } from "./tell.ts";

const SEPARATE =
  /\b(?:separate|separately|individual|individually|one after another|back-to-back|in turn|successive|series of (?:meetings|calls|phone calls)|(?:string|number) of (?:[^ ]+ )?(?:meetings|calls|phone calls)|bilateral meetings)\b/;

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
export function separated<T extends Told>(one: T): Apart<T>[] {
  const further = furtherOnes(one);
  const end = one.found.reading.units.length;
  const all = [{ one, from: 0, at: 0 }, ...further];
  return all.flatMap((each, i) =>
    eachApart(each.one).map((apart) => ({
      one: apart,
      from: each.from,
      to: all[i + 1]?.from ?? end,
      foreign: further.filter((other) => other !== each),
    })),
  );
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
 * The place of one of several: one said beside it; where each has a day of his own, the town of the first is not the
 * town of the next.
 */
export function placeApart(
  { one, from, to, foreign }: Apart<Pick<Candidate, "place">>,
  date: number,
  places: readonly PlaceHit[],
): string | null {
  if (one.place === null || foreign.length + from === 0) return one.place;
  const beside = places.find(({ at }) => at >= from && at < to);
  if (from > 0 && beside) return beside.name;
  const own = places.some(({ name, at }) => name === one.place && !isIn(at, foreign));
  const dated = from > 0 && date >= from && date < to;
  return own && !dated ? one.place : null;
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
  if (found.actor.length !== 1 || found.other.length < 2) return [one];
  if (!SEPARATE.test(near) && !areCalls(one)) return [one];
  return found.other
    .filter((other) => parties.includes(other))
    .map((other) => ({ ...one, found: { ...found, other: [other] }, parties: [...found.actor, other] }));
}

const TOGETHER = /\b(?:joint|conference|three-way|four-way|trilateral|group|together|simultaneous)\b/;

/** "had telephone calls with @ and @": one call with each. */
function areCalls({ kind, found: { reading, clause, to, trigger, from } }: Told): boolean {
  return (
    /call$/.test(kind) &&
    trigger.form === "noun" &&
    /^(?:calls|conversations)$/.test(reading.units[to - 1]?.word ?? "") &&
    !TOGETHER.test(clauseWords(reading, clause, from - 5, to + 12))
  );
}
