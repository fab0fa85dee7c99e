import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import type { DateUse } from "./dates.ts";
import { isPastBefore } from "./gerunds.ts";
import { isOnProgramme } from "./noun-frames.ts";
import type { PlaceHit } from "./places.ts";
import type { Told } from "./tell.ts";
import type { TriggerHit } from "./triggers.ts";

/** "called off on % the % summit": the day that stands before the noun is that of the occasion, the other that of the act. */
export function ofItself(reading: Reading, own: readonly DateUse[], { from }: Found): readonly DateUse[] {
  const beside = own.filter(
    ({ at }) =>
      at < from &&
      !/^(?:on|in|at) /i.test(reading.units[at]?.date?.text ?? "") &&
      reading.units.slice(at + 1, from).every(({ pos }) => /^(?:ADJ|NOUN)$/.test(pos)) &&
      /^(?:the|an?|his|her|their|'s|@|this|that)$/.test(reading.units[at - 1]?.word ?? ""),
  );
  return beside.length > 0 ? beside : own;
}

/** "were to be held on % and are now set for %": the day that holds. */
const IS_NOW =
  /(?:^| )(?:is|are|was|were|has been|have been) now (?:to|set|due|scheduled|planned|expected|fixed)(?: |$)/;

/** "on % cancelled the meeting that …": the day before the verb is when it was called off. */
export function withoutDayOfAct(
  { status, found }: Pick<Told, "status" | "found">,
  own: readonly DateUse[],
): readonly DateUse[] {
  const { reading, clause, from, trigger } = found;
  const now = status === "planned" ? IS_NOW.exec(reading.line) : null;
  const again = now ? own.filter(({ at }) => (reading.at[at] ?? 0) > now.index) : [];
  if (again.length > 0) return again;
  if (status === "postponed") {
    const moved = own.filter(
      ({ at }) => !/^(?:to|until|till|from % to)$/.test(reading.units[at - 1]?.word ?? ""),
    );
    if (moved.length > 0) return moved;
  }
  if (trigger.form !== "noun" || !/^(?:cancelled|postponed|refused)$/.test(status)) return own;
  const acted = reading.units.findLastIndex(
    ({ pos }, i) => i < from && pos === "VERB" && reading.clauseOf[i] === clause,
  );
  const apart = own.filter(
    ({ at }) => !(at < acted && /^%(?: [a-z]+ly)?$/.test(wordsOf(reading, at, acted))),
  );
  const behind = apart.filter(({ at }) => at > from);
  return behind.length > 0 && /^% ,? ?@/.test(wordsOf(reading, 0, acted)) ? behind : apart;
}

/** A clause that shares its subject shares a date said before it: "flew to Geneva on Friday and met @". */
export function inheritedDates(
  reading: Reading,
  dates: readonly DateUse[],
  found: Found,
  hits: readonly TriggerHit[],
): DateUse[] {
  const here = reading.clauses[found.clause];
  if (here?.relative) {
    const around = dates.filter(({ at }) => reading.clauseOf[at] === here.parent);
    if (here.opener === "whom") return around.filter(({ owner }) => owner < 0);
    if (isOnProgramme(reading, found.from)) return around.filter(({ at }) => at < found.from);
  }
  if (here?.opener === "that" && isCleft(reading, here.parent ?? -1))
    return dates.filter(({ at }) => reading.clauseOf[at] === here.parent);
  if (isPastBefore(reading, found.from))
    return dates.filter(({ at }) => at < found.from && reading.clauseOf[at] === found.clause);
  const left = daysOfLeaving(reading, dates, found.clause);
  if (left.length > 0) return left;
  const said = daysOfWhen(reading, dates, found.clause);
  if (said.length > 0) return said;
  if (!here || !/^(?:and-verb|where)$/.test(here.opener)) return [];
  const then = /^(?:and )?(?:\w+ )?(?:then|also|later|afterwards)\b/.test(
    clauseWords(reading, found.clause, 0, reading.units.length),
  );
  const begun = here.opener === "where" ? legBefore(reading, found.clause) : 0;
  return dates.filter(({ at, owner }) => {
    if (at < begun) return false;
    const free = then || owner === -2 || hits[owner]?.trigger.kind === "visit";
    return free && reading.clauseOf[at] === here.parent;
  });
}

/** "to # on %, where …, and to # on %, where …": from where on the last leg of a journey is told. */
function legBefore({ clauseOf, clauses }: Reading, clause: number): number {
  const first = clauseOf.indexOf(clause);
  return clauseOf.findLastIndex((one, i) => i < first && clauses[one]?.opener === "where") + 1;
}

/** "Before leaving on %, @ met @", "Before he flew home on %, @ saw @": on the day on which he left. */
const LEAVING =
  /^(?:before|after) (?:(?:@|he|she) )?(?:leaving|left|departing|departed|flying home|flew home|heading home|arriving|boarding|boarded)(?: [^ @%]+){0,5} %$/;

function daysOfLeaving(reading: Reading, dates: readonly DateUse[], clause: number): DateUse[] {
  return dates.filter(({ at }) => {
    const there = reading.clauseOf[at] ?? 0;
    const first = reading.clauseOf.indexOf(there);
    return (
      there !== clause &&
      reading.clauses[there]?.parent === reading.clauses[clause]?.parent &&
      reading.clauseOf.indexOf(clause) > at &&
      LEAVING.test(wordsOf(reading, first, at + 1))
    );
  });
}

/** "in June, when @ met @", "on %, when @ arrived and met @": the days that stand before. */
function daysOfWhen({ clauses, ...reading }: Reading, dates: readonly DateUse[], clause: number): DateUse[] {
  const here = clauses[clause];
  const when = here?.opener === "and-verb" ? (here.parent ?? -1) : clause;
  return clauses[when]?.opener === "when"
    ? dates.filter(({ at }) => isJustBefore({ clauses, ...reading }, at, when))
    : [];
}

/** "It was on % that @ met @". */
function isCleft(reading: Reading, clause: number): boolean {
  return /^(?:it|that) (?:was|is|will be)(?: only| not until)?(?: in (?:[^ @#%]+|#)(?: [a-z]+)?)? %(?: in (?:[^ @#%]+|#))?(?: ,)?$/.test(
    clauseWords(reading, clause, 0, reading.units.length)
      .replace(/ [.,]$/, "")
      .trim(),
  );
}

/** "in June, when @ met @". */
function isJustBefore(reading: Reading, at: number, clause: number): boolean {
  const first = reading.clauseOf.indexOf(clause);
  return at < first && /^% ?,?$/.test(wordsOf(reading, at, first));
}

const ONE_EACH = /^(?:, )?(?:and |then )?(?:again |one |another |once more |the other )?$/;

/** "in # on %, in # on % and again in # on %": each day with a town of its own. */
function isOneEach({ units }: Reading, from: number, to: number): boolean {
  let [towns, joints, inTown] = [0, 0, false];
  for (const [i, { word, pos }] of units.slice(from, to).entries()) {
    const opens = /^(?:in|at)$/.test(word) && /^(?:PROPN|DET)$/.test(units[from + i + 1]?.pos ?? "");
    const joint = /^(?:,|and|then|again|later|finally)$/.test(word);
    if (!opens && !joint && !(inTown && /^(?:PROPN|DET|ADJ)$/.test(pos))) return false;
    inTown = !joint;
    if (opens) towns += 1;
    if (/^(?:,|and)$/.test(word)) joints += 1;
  }
  // "and in # on % the minister said": what comes next is told of somebody else.
  const next = units[to + 1]?.word ?? ".";
  return (
    towns === 1 &&
    joints > 0 &&
    /^(?:[.,;]|and|but|in|at|to|for|over|about|with|after|before|when|while|as)$/.test(next)
  );
}

/** "After @ on %, it was @'s turn on %": the first day is that of the one before. */
function isDayOfAnother(reading: Reading, at: number): boolean {
  return /(?:^| )(?:after|before|like|following) @$/.test(wordsOf(reading, at - 2, at));
}

/** "one on Wednesday and one on Thursday" are two occasions, "on Saturday, July 19" is one. */
export function split(reading: Reading, all: readonly DateUse[]): number[] {
  const here = all.filter(({ at }) => !isDayOfAnother(reading, at));
  const dates = here.length > 0 ? here : all;
  const first = dates[0];
  if (!first) return [-1];
  const explained = dates[1];
  if (
    explained &&
    (isExplained(reading, first.at, explained.at) || isPeriodOf(reading, first.at, explained.at))
  )
    return split(reading, dates.slice(1));
  const separate = [first.at];
  for (const { at } of dates.slice(1)) {
    const last = separate.at(-1) ?? 0;
    const between = wordsOf(reading, last + 1, at);
    const apart = /\band\b/.test(between) && ONE_EACH.test(`${between} `);
    if ((apart && !isOfNextVerb(reading, at)) || isOneEach(reading, last + 1, at)) separate.push(at);
  }
  return separate;
}

/**
 * "met in # on % and in # on %": the town beside each of several days, before or behind it as with the first; one said before the
 * verb is that of all.
 */
export function townOfDay(
  days: readonly number[],
  date: number,
  { place, found }: Pick<Told, "found"> & { readonly place: string | null },
  places: readonly PlaceHit[],
): string | null {
  const behind = places.filter(({ at }) => at >= found.to);
  const [first = -1] = days;
  if (days.length < 2 || behind.length < 2) return place;
  const before = behind.some(({ at }) => at < first);
  const next = days[days.indexOf(date) + 1] ?? Number.POSITIVE_INFINITY;
  const last = days[days.indexOf(date) - 1] ?? found.to - 1;
  const [from, to] = before ? [last, date] : [date, next];
  return behind.find(({ at }) => at > from && at < to)?.name ?? null;
}

/** "and two days later, in a speech in #, accused": what somebody did next, and no second occasion. */
function isOfNextVerb(reading: Reading, at: number): boolean {
  const { units } = reading;
  const end = units.findIndex(({ word }, i) => i > at && /^[.;:]$/.test(word));
  const verb = units.findIndex(({ pos }, i) => i > at && /^(?:VERB|AUX)$/.test(pos));
  if (verb < 0 || verb > at + 9 || (end > 0 && verb > end)) return false;
  if (/(?:^| )(?:one|another)(?: |$)/.test(wordsOf(reading, at - 3, at))) return false;
  // "on % and on %, fell through": of all that stands before it.
  return /^[,%]$/.test(units[verb - 1]?.word ?? "") && !(verb === at + 2 && units[at + 1]?.word === ",");
}

/** "twice this week, on % and on %": the days say when in it. */
function isPeriodOf(reading: Reading, at: number, next: number): boolean {
  const text = reading.units[at]?.date?.text ?? "";
  return (
    /^(?!.*\b(?:last|previous) week\b).*\b(?:week|month|days|weekend|year)$/i.test(text) &&
    /^% ?[,:-]$/.test(wordsOf(reading, at, next).trim())
  );
}

/** "today (January 13, 2026)": the day of the calendar says it once for all. */
function isExplained(reading: Reading, at: number, next: number): boolean {
  return (
    /^% [(,] ?$/.test(`${wordsOf(reading, at, next)} `) &&
    reading.units[at]?.date?.expression.kind !== "calendar" &&
    reading.units[next]?.date?.expression.kind === "calendar"
  );
}
