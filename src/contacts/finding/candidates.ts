import type { Register } from "../principals.ts";
import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import { withPeopleBeside } from "./beside.ts";
import { isBareChannel, withoutChannels } from "./by-channel.ts";
import type { Candidate, Found } from "./candidate.ts";
import { carrierOf, undoneWith, whatFor, withAnswerer, withPairOf, withPartnerOf } from "./carry.ts";
import { type DateUse, ownDates } from "./dates.ts";
import { dayFrom } from "./days-from.ts";
import { isJourney } from "./journeys.ts";
import { withNextPartner } from "./next-partner.ts";
import { daysOf, placeApart, separated } from "./one-each.ts";
import { inheritedDates, ofItself, split, townOfDay, withoutDayOfAct } from "./own-days.ts";
import { placeOf } from "./own-place.ts";
import { participantsOf } from "./participants.ts";
import { findPlaces } from "./places.ts";
import { leadsSomewhere, type Told, tell } from "./tell.ts";
import { findTriggers, type TriggerHit } from "./triggers.ts";

export interface SentenceFinds {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  /** Dates of statements (unit indexes). */
  readonly statementDates: readonly number[];
  /** Days of other things that happened, of which "that day" may be said later. */
  readonly otherDates: readonly number[];
}

/** Nobody is at one place for it. */
const REMOTE = /^(?:telephone call|video call|letter)$/;
const APART =
  /\b(?:last|previous|previously|earlier|another|second|third|further|next|again|in a separate|new round|most recent|prior)\b/;

/** The contacts that a sentence speaks of, one for each trigger and date; a question tells of none. */
export function findCandidates(reading: Reading, register: Register): SentenceFinds {
  if (/\?["')\s]*$/.test(reading.text))
    return { reading, candidates: [], statementDates: [], otherDates: [] };
  const hits = hitsIn(reading);
  const dates = ownDates(reading, hits);
  const places = hits.length > 0 ? findPlaces(reading, register, hits, goalsOf(reading, hits)) : [];
  const alone = hits.map((hit) => tell(reading, hit, hits, register));
  const told = withPeopleBeside(reading, hits, alone)
    .map((one) => undoneWith(whatFor(one, alone), alone))
    .map((one, _, all) => withAnswerer(withPartnerOf(withPairOf(one, all), all), all));
  const carriers = told.map((one, index) => carrierOf(told, one, index));
  const candidates = told.flatMap((one, index) => {
    if (!one || carriers[index] !== index || isJourney(one) || isBareChannel(one)) return [];
    const own = dates.filter(
      ({ owner, at }) =>
        (owner >= 0 && carriers[owner] === index) ||
        (owner === -2 && reading.clauseOf[at] === one.found.relative),
    );
    const day = daysFor(one, own, dates, hits);
    const base = {
      ...one,
      weak: one.weak && !carriesMeeting(one, index, told, carriers),
      place: REMOTE.test(one.kind) ? null : placeOf(reading, places, one.found, hits, index),
      apart: APART.test(around(reading, one.found)) || isRecalled(reading, one.found),
    };
    const counted = dayFrom(one.found);
    return separated(base, register).flatMap((apart) =>
      counted
        ? [{ ...apart.one, date: counted.at, shift: counted.shift }]
        : split(reading, daysOf(day, apart))
            .map((date, _, all): Candidate => {
              const place = placeApart(apart, date, places);
              return { ...apart.one, date, place: townOfDay(all, date, { ...apart.one, place }, places) };
            })
            .flatMap((each, _, [first]) => withNextPartner(each, reading, first?.date ?? -1, places) ?? []),
    );
  });
  const statementDates = dates.filter(({ owner }) => owner === -1).map(({ at }) => at);
  const used = new Set(candidates.map(({ date }) => date));
  const otherDates = dates.filter(({ owner, at }) => owner !== -1 && !used.has(at)).map(({ at }) => at);
  return { reading, candidates, statementDates, otherDates };
}

/** The days of its own, or else those that it shares with what stands before it. */
function daysFor(
  one: Told,
  own: readonly DateUse[],
  all: readonly DateUse[],
  hits: readonly TriggerHit[],
): readonly DateUse[] {
  if (isTimeOf(one.found)) return [];
  const { reading } = one.found;
  if (own.length > 0) return withoutDayOfAct(one, ofItself(reading, own, one.found));
  return isToCome(one) ? [] : inheritedDates(reading, all, one.found, hits);
}

/** "will be joined by @ for talks": the noun says what the weak verb does not. */
function carriesMeeting(
  one: Told,
  index: number,
  told: readonly (Told | null)[],
  carriers: readonly number[],
): boolean {
  return told.some(
    (other, i) =>
      i !== index &&
      carriers[i] === index &&
      other?.kind === "meeting" &&
      !other.weak &&
      other.found.trigger.form === "noun" &&
      one.kind === "meeting",
  );
}

/** What in a sentence can tell of a contact. */
function hitsIn(reading: Reading): readonly TriggerHit[] {
  return withoutChannels(
    reading,
    findTriggers(reading).filter((hit) => leadsSomewhere(reading, hit)),
  );
}

/** The units that name where a visit goes. */
function goalsOf(reading: Reading, hits: readonly TriggerHit[]): number[] {
  return hits.flatMap((hit) => (hit.trigger.kind === "visit" ? [participantsOf(reading, hit).goal] : []));
}

/** "flew in on % and was to meet @": the day of the journey is not known to be that of the meeting. */
function isToCome({ status, pastPlan, found: { reading, clause } }: Told): boolean {
  const words = clauseWords(reading, clause, 0, reading.units.length);
  const sameDay = /\b(?:evening|morning|afternoon|night|noon|later|same day|tonight|hours)\b/.test(words);
  return status === "planned" && pastPlan && reading.clauses[clause]?.opener === "and-verb" && !sameDay;
}

const TIME_OF =
  /^(?:and |but )?(?:it|this|that) (?:was|is|marks|marked)(?: only| also| already)? (?:the|their) (?:first|second|third|fourth|fifth|sixth|[a-z]+th) (?:such )?(?:time|occasion)(?: (?:that|when|on which))? /;

/** "It was the second time that they had spoken since @ took office in January": of that month nothing is told. */
function isTimeOf({ reading, trigger }: Found): boolean {
  return trigger.form === "verb" && TIME_OF.test(reading.line);
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

/** Words close to the trigger, in its clause; behind "discussed" stands a subject: "the next steps". */
function around(reading: Reading, { clause, from, to, trigger }: Found): string {
  const before = clauseWords(reading, clause, from - 4, to);
  const behind = clauseWords(reading, clause, to, to + 2);
  const ofSubject = trigger.form === "verb" && trigger.kind === "consultation";
  return `${before} ${ofSubject ? behind.replace(/\b(?:last|previous|another|second|third|further|next|most recent|prior)\b/, "") : behind}`;
}
