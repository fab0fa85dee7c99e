import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { dayOfOwner } from "./owners.ts";
import { whoseDoing } from "./sightings.ts";
import { isTown } from "./towns.ts";

/** So many sentences back stands the day on which it was. */
const REACH = 3;
const TIMES = "(?:evening|morning|afternoon|night|day)";
/** "From there he drove", "Before it", "Two hours earlier": on the day just told. */
const FRONT = new RegExp(
  `^(?:and |but )?(?:from there|(?:before|after|prior to|following) (?:it|that|this|them)(?! [a-z]+)|before (?:it|that|this|then) ,|afterwards?|later(?: in the day| that ${TIMES})?|earlier(?: in the day| that ${TIMES})?|then|in the (?:evening|morning|afternoon)|that (?:same )?(?:evening|morning|afternoon|night)|(?:over|at) (?:dinner|lunch|breakfast|noon|midday)|(?:a few|an|one|two|three|four|several|some) hours? (?:earlier|later|before)|(?:shortly|immediately|right|just) (?:before|after)(?:wards?| that)?)(?: ,)? (?!(?:this|last|next|the|in) (?:week|month|year))`,
);
/** "Before seeing the minister @ held talks with @", "Shortly before @ received him": one after the other on a day. */
const BESIDE =
  /^(?:and |but )?(?:(?:shortly|just|right|immediately|only|hours|minutes|an hour|some hours|a few hours) )?(?:before|after|prior to) (?:(?:@|he|she|they|the two) (?:was |were )?)?(?:being received|meeting|met|seeing|saw|receiving|received|greeting|talking|talked|speaking|spoke|sitting|sat|going into|leaving|left|departing|flying home|addressing|addressed|laying|opening|joining|attending)(?: (?!(?:in|to|since|that)(?: |$))[^ ,%]+){0,9}(?: , @)? , /;
/** "He then went on to a session with @", "He had just come from a session with @". */
const WITHIN =
  /(?:^| )(?:@ (?:then|later|afterwards|subsequently|first|also then) [a-z]+|had (?:first|just|shortly before) [a-z]+|(?:in the (?:same )?(?:evening|morning|afternoon)|over (?:lunch|dinner|breakfast))(?! of ))(?: |$)/;
/** On the day of a statement: "@ had earlier been to see @". */
const EARLIER = /(?:^| )had earlier [a-z]+(?: |$)/;

/** So long nobody talks who is not in the room; "on the telephone" is said. */
const FOR_HOURS =
  /^(?:and |but )?(?:before|after) (?:it|that|this) (?:, )?(?!.*(?:phone|video|line)).*(?:spoken|spoke|talked|conferred|negotiated)(?: [^ @#%]+){0,3} for (?:more than |almost |nearly |over |about |some )?(?:[a-z0-9-]+ )?(?:and a half )?hours?(?: |$)/;

type Arrived = NonNullable<Candidate["arrived"]>;

/** What is told without a day, as the next or the one before on the day of what the sentences before tell. */
export function onSameDay<T extends SentenceFinds>(sentences: readonly T[]): T[] {
  const done: T[] = [];
  for (const one of sentences)
    done.push({ ...one, candidates: one.candidates.map((each) => dated(each, one, done)) });
  return done;
}

function dated(one: Candidate, all: SentenceFinds, before: readonly SentenceFinds[]): Candidate {
  const { reading } = all;
  if (one.parties.length < 2 || one.status !== "held" || one.date >= 0 || one.arrived) return one;
  const own = dayOfOwner(reading, one.found.to);
  if (own >= 0) return { ...one, date: own };
  const begun = dayBegun(one, all);
  if (begun >= 0) return { ...one, date: begun };
  if (reading.units.some(({ date }) => date !== null)) return one;
  const arrived = isOnTheDay(one) ? dayBefore(one, before) : dayOfStatement(one, before);
  return arrived ? { ...one, ...inTown(one, before), arrived, apart: false } : one;
}

/** "@ walked up to @ in # on %, and for ten minutes they had a conversation": how it began gives the only day. */
function dayBegun({ found, place }: Candidate, { candidates, reading }: SentenceFinds): number {
  const days = reading.units.flatMap(({ date }, i) => (date === null ? [] : [i]));
  const began = candidates.find(
    (other) =>
      other.parties.length < 2 &&
      other.status === "held" &&
      other.found.from < found.from &&
      other.found.clause === found.clause &&
      (place === null || other.place === place) &&
      days.length === 1 &&
      other.date === days[0],
  );
  return began ? began.date : -1;
}

/** "Before it @ and @ had talked for three hours": in the town in which that was. */
function inTown(one: Candidate, before: readonly SentenceFinds[]): Partial<Candidate> {
  if (one.kind !== "consultation" || !FOR_HOURS.test(one.found.reading.line)) return {};
  const told = before
    .slice(-REACH)
    .flatMap(({ candidates }) => candidates)
    .findLast((other) => other.kind === "meeting" && other.place !== null && isDayOf(other, one));
  return told ? { kind: "meeting", place: told.place } : {};
}

/** "had started the day in #, with @": in whatever town. */
const OF_THE_DAY = /(?:^| )(?:started|began|begun|opened|ended|closed|finished) (?:the|his|her) day in /;

function isOnTheDay({ found: { reading, clause } }: Candidate): boolean {
  const first = reading.clauseOf.indexOf(clause);
  const words = wordsOf(reading, first, reading.units.length);
  return (
    [`${reading.line} `, `${words} `].some((line) => FRONT.test(line) || BESIDE.test(line)) ||
    WITHIN.test(clauseWords(reading, clause, 0, reading.units.length)) ||
    OF_THE_DAY.test(reading.line)
  );
}

/** The day of the nearest occasion or statement of one of them. */
function dayBefore(one: Candidate, before: readonly SentenceFinds[]): Arrived | null {
  for (let back = before.length - 1; back >= Math.max(0, before.length - REACH); back -= 1) {
    const finds = before[back];
    if (!finds) return null;
    const told = finds.candidates.findLast((other) => isDayOf(other, one));
    if (told) return told.arrived ?? { reading: told.found.reading, unit: told.date };
    const [said] = finds.statementDates;
    if (said !== undefined && names(finds.reading, one)) return { reading: finds.reading, unit: said };
    const vague = finds.candidates.flatMap(({ parties, date }) => (parties.length < 2 ? [date] : []));
    const done = [...finds.otherDates, ...vague].find((unit) => isDoneBy(finds.reading, unit, one));
    if (done !== undefined) return { reading: finds.reading, unit: done };
  }
  return null;
}

/** The sentence before says what one of them had to say on a day, and nothing of another occasion. */
function dayOfStatement(one: Candidate, before: readonly SentenceFinds[]): Arrived | null {
  const { reading, clause, to } = one.found;
  if (one.kind !== "meeting" || !EARLIER.test(clauseWords(reading, clause, 0, to))) return null;
  const near = before.slice(-REACH);
  if (near.some(({ candidates }) => candidates.some(({ parties, weak }) => parties.length > 1 && !weak)))
    return null;
  const said = near.findLast(
    ({ reading: told, statementDates }) => statementDates.length > 0 && names(told, one),
  );
  const [unit] = said?.statementDates ?? [];
  return said && unit !== undefined ? { reading: said.reading, unit } : null;
}

/** Held by one of them on a day, and in no other town. */
function isDayOf({ parties, status, date, arrived, place }: Candidate, one: Candidate): boolean {
  const elsewhere =
    !OF_THE_DAY.test(one.found.reading.line) &&
    place !== null &&
    one.place !== null &&
    place !== one.place &&
    isTown(place) &&
    isTown(one.place);
  return (
    status === "held" &&
    (date >= 0 || arrived !== undefined) &&
    !elsewhere &&
    parties.length > 1 &&
    parties.some(({ key }) => one.parties.some((party) => party.key === key))
  );
}

/** "the message that @ brought to # on %": what one of them did on a day. */
function isDoneBy(reading: Reading, unit: number, one: Candidate): boolean {
  if (!reading.units[unit]?.date) return false;
  const who = whoseDoing(reading, unit);
  return one.parties.some(({ key }) => who.includes(key));
}

function names({ units }: Reading, { parties }: Candidate): boolean {
  return units.some((unit) => unit.parties.some(({ key }) => parties.some((party) => party.key === key)));
}
