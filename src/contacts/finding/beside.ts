import { distinctParties } from "../reading/parties.ts";
import { clauseWords, type Party, type Reading, wordsOf } from "../reading/unit.ts";
import { SAY } from "../rules/speech.ts";
import { pairOf } from "./pair-of.ts";
import type { Told } from "./tell.ts";
import type { TriggerHit } from "./triggers.ts";

const SAYS = new RegExp(`^(?:${SAY})$`);
/** Nouns that alone speak of an occasion at which two people speak; "call" may be an appeal, "talks" a process. */
const REMOTE = /(?:phone|telephonic|conference calls?|video|virtual|online|line)\b/;
/** Many are on the line or at the table. */
const OF_MANY =
  /\b(?:joined|brought together|gathered|conference call|(?:three|four|five|six)-way|trilateral|quadrilateral)\b/;
const OPEN =
  /^(?:talks|meetings?|conversations?|discussions?|consultations|encounter|dinner|lunch|breakfast|tete-a-tete)$/;
const MEAL = /(?:dinner|lunch|breakfast)$/;
/** "peace talks", "the Minsk negotiations": a process that others hold. */
const PROCESS =
  /(?:^| )(?:peace|nuclear|trade|gas|accession|membership|truce|cease-?fire|disarmament|climate|arms|border|budget|coalition|six-party|four-party|multilateral|indirect|technical|proximity|future|possible|any|no|previous|parallel|cabinet|party|council|security|parliamentary)(?: [^ ]+)?$/;
/** "spoke about the talks", "a statement on the meeting": spoken of and not told. */
const SPOKEN_OF =
  /(?:^| )(?:about|on|of|over|regarding|concerning|for|to|against|ahead of|before|without|than|between|since|until)(?: (?:the|a|an|his|her|their|its|further|new|more|direct|bilateral))*(?: [^ @#%]+)?$/;

/**
 * Where no frame of the grammar says who takes part: the two persons of different countries whom the sentence names, one
 * unit of people at most apart, beside a noun that speaks of a call or, with its day or place, of a meeting. Whoever only
 * reports is none of them.
 */
export function withPeopleBeside(
  reading: Reading,
  hits: readonly TriggerHit[],
  told: readonly (Told | null)[],
): (Told | null)[] {
  const sure = told.filter((one) => one && one.parties.length >= 2 && !one.weak);
  if (sure.some((one) => one?.kind !== "consultation")) return [...told];
  const index = told.findIndex(
    (one) => one !== null && speaksOfPeople(one, told) && (sure.length === 0 || tellsHow(one)),
  );
  const one = told[index];
  if (!one || !hits[index]) return [...told];
  const people = peopleOf(reading, one.found);
  const parties = pairOf({ ...one.found, actor: people.slice(0, 1), other: people.slice(1) });
  if (parties.length < 2) return [...told];
  return told.map((each, i) => (i === index ? { ...one, parties } : each));
}

/** "over dinner @ and @ went through …", "… by telephone": it says only how they spoke. */
function tellsHow({ found: { reading, from, to, trigger } }: Told): boolean {
  return trigger.channel === true || MEAL.test(wordsOf(reading, from, to));
}

/** "was seated next to @ at the dinner": who sits there by the order of the table meets nobody. */
const SEATED = /\b(?:sat|seated|sitting|placed|stood) (?:next to|beside|alongside|near|close to|behind)\b/;

function speaksOfPeople(
  { found: { reading, clause, from, to, trigger, blocked } }: Told,
  told: readonly (Told | null)[],
): boolean {
  if (trigger.form !== "noun" || blocked) return false;
  const noun = wordsOf(reading, from, to);
  const before = clauseWords(reading, clause, Math.max(0, from - 4), from);
  if (trigger.channel) return !told.some((one) => one && one.parties.length >= 2 && /call$/.test(one.kind));
  if (SEATED.test(reading.line)) return false;
  if (REMOTE.test(noun)) return !SPOKEN_OF.test(before.replace(/ of (an?)$/, " $1"));
  const dated = reading.units.some(({ date }, i) => date && isNear(reading, clause, i));
  if (MEAL.test(noun)) return dated;
  return OPEN.test(noun) && dated && !PROCESS.test(before) && !SPOKEN_OF.test(before);
}

/** The persons of a sentence, without those who only report; none where more than one pair may be meant. */
function peopleOf(reading: Reading, { clause, trigger }: Told["found"]): readonly Party[] {
  const near = reading.units.filter(({ word, parties }, i) => {
    if (word !== "@" || parties.length === 0) return false;
    // "@ read @ a list over the telephone": who says something on the line is on the line.
    if (trigger.channel) return reading.clauseOf[i] === clause && !isSpokesperson(parties);
    return !isElsewhere(reading, i) && isNear(reading, clause, i);
  });
  // "Talks with @ were followed by a dinner with @": each met somebody else.
  if (near.filter((unit) => isWithHim(reading, reading.units.indexOf(unit))).length > 1) return [];
  const people = distinctParties(near.flatMap(({ parties }) => [...parties])).filter(
    ({ kind }) => kind === "person",
  );
  const groups = new Set(near.map(({ parties }) => parties.map(({ key }) => key).join("+")));
  const many = groups.size <= 2 || OF_MANY.test(reading.line);
  return people.length === 2 || (people.length > 2 && many) ? people : [];
}

/** In the clause of the noun, in the one it hangs on, or in one that hangs on it. */
function isNear({ clauses, clauseOf }: Reading, clause: number, i: number): boolean {
  const here = clauseOf[i] ?? 0;
  if (clauses[here]?.opener === "said") return false;
  return here === clause || clauses[here]?.parent === clause || clauses[clause]?.parent === here;
}

function isWithHim(reading: Reading, i: number): boolean {
  return /(?:^| )with(?: (?:the|his|her))?$/.test(wordsOf(reading, i - 2, i));
}

/** "@ said", "said @", "according to @", "@'s spokesman": who tells of it; "after @", "like @": another occasion. */
function isElsewhere(reading: Reading, i: number): boolean {
  const { units } = reading;
  const before = units[i - 1]?.word ?? "";
  const behind = units[i + 1]?.word ?? "";
  if (/^'s?$/.test(behind) && /^(?:spokes\w+|press|office|aide|advis[eo]r)$/.test(units[i + 2]?.word ?? ""))
    return true;
  if (SAYS.test(behind) || SAYS.test(before)) return true;
  const led = wordsOf(reading, i - 2, i);
  return (
    /(?:^| )(?:according to|quoted by|cited by|after|before|like|unlike|than|since)$/.test(led) ||
    isSpokesperson(units[i]?.parties ?? [])
  );
}

function isSpokesperson(parties: readonly Party[]): boolean {
  return parties.some(({ office }) => /spokes|press secretary/i.test(office ?? ""));
}
