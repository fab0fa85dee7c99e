import type { SpeechAct } from "../contact.ts";
import { type Party, type Reading, wordsOf } from "../reading/unit.ts";
import {
  ACTS,
  ASKS_FOR_IT,
  INFINITIVES,
  NO_ACT,
  PURPOSE,
  RAISES_WITH,
  TELLS_OF_WORRY,
  TELLS_OR_BIDS,
} from "../rules/acts.ts";

/** Somebody takes a position at a verb. */
export interface Frame {
  readonly at: number;
  readonly holder: Party;
  /** "the Russian side", "the U.S. delegation". */
  readonly isSide: boolean;
  readonly act: SpeechAct;
  /** Units of the act: one of "urged", two of "expressed concern". */
  readonly length: number;
}

/** What is done at a verb, and in how many units. */
interface Act {
  readonly act: SpeechAct;
  readonly length: number;
}

/** Longest act in units: "expressed the State Department's very deep concern". */
const REACH = 9;
const UNNAMED_HEAD =
  /^(?:sources?|officials?|diplomats?|aides?|advisers?|insiders?|negotiators?|spokes(?:man|woman|person))$/;

/** The positions that the persons and institutions of a sentence take, in the order of its words. */
export function framesOf(reading: Reading): Frame[] {
  return reading.units.flatMap((unit, at) => {
    const act = actAt(reading, at) ?? purposeAt(reading, at);
    const isTail = standsBehind(reading, at) && !/ing$/.test(unit.word) && !isCleft(reading);
    if (!act || isTail || isTelephoned(reading, at)) return [];
    const verb = isPurpose(reading, at) ? mainVerbBefore(reading, at) : at;
    const subject = subjectBefore(reading, verb, reading.clauseOf[verb] ?? 0);
    const holders = reading.units[subject]?.parties ?? [];
    if (holders.length > 1 && act.act === "agrees") return [];
    const isSide = speaksForSide(reading, subject);
    return holders.map((holder) => ({ at, holder, isSide, ...act }));
  });
}

/** "the Russian side", "the Armenian Foreign Ministry", which the register knows as Armenia alone. */
function speaksForSide({ units, text }: Reading, subject: number): boolean {
  const { start = 0, end = 0 } = units[subject] ?? {};
  const isInstitution = /\b(?:ministry|department|foreign office|embassy|presidency|presidential office)\b/i;
  return (
    /^(?:side|delegation)$/.test(units[subject + 1]?.word ?? "") || isInstitution.test(text.slice(start, end))
  );
}

/** ", @ said" behind what was said; not "In turn, @ noted …", which begins it. */
export function standsBehind({ units, clauses, clauseOf }: Reading, at: number): boolean {
  const clause = clauseOf[at] ?? 0;
  if (clauses[clause]?.opener !== "said") return false;
  return units
    .slice(0, clauseOf.indexOf(clause))
    .some(
      ({ pos, word }, i) =>
        word === '"' || (/^(?:VERB|AUX)$/.test(pos) && word !== "according" && units[i - 1]?.pos !== "ADP"),
    );
}

/** "called @ on %", "called the two to Brussels": no words of his, where "called @ a partner" says what he thinks. */
function isTelephoned(reading: Reading, at: number): boolean {
  const { units } = reading;
  if (SUMMONED.test(wordsOf(reading, at, at + 6))) return true;
  if (units[at]?.word !== "called" || units[at + 1]?.word !== "@") return false;
  return units[at + 2]?.pos !== "DET" && units[at + 2]?.pos !== "ADJ";
}

const SUMMONED =
  /^called (?:(?:off|back|up|in) |(?:the two|the pair|both|them|him|her|@) (?:[^ ]+ )?(?:to|for|into) )/;

/** The act of a finite verb; null for other words, infinitives, passives and what was not said. */
export function actAt(reading: Reading, at: number): Act | null {
  const unit = reading.units[at];
  const previous = reading.units[at - 1];
  if (!unit || !/^(?:VERB|AUX)$/.test(unit.pos) || previous?.word === "to") return null;
  const finite = /(?:ed|s|ing)$|^(?:said|told|made|brought|drew|drawn|set|wrote|put|took)$/.test(unit.word);
  if (!finite && previous?.pos !== "AUX") return null;
  if (/ing$/.test(unit.word) && previous?.pos !== "AUX" && previous?.word !== ",") return null;
  const words = wordsOf(reading, at, at + REACH);
  if (NO_ACT.test(wordsOf(reading, at - 3, at)) || isPassive(reading, at, words)) return null;
  const worry = TELLS_OF_WORRY.exec(words)?.[0];
  if (worry !== undefined) return { act: "is concerned", length: worry.split(" ").length };
  const found = match(words, ACTS);
  if (!found || !TELLS_OR_BIDS.test(words)) return found;
  return { ...found, act: isBidding(reading, at) ? "demands" : "asserts" };
}

/** "was told", ", asked whether …, @ said": others speak. */
function isPassive(reading: Reading, at: number, words: string): boolean {
  const previous = reading.units[at - 1]?.word ?? "";
  if (/^(?:is|was|were) (?:worried|concerned|alarmed|confident)/.test(words)) return false;
  if (/^(?:is|are|was|were|been|be|being)$/.test(previous) && !/ing$/.test(reading.units[at]?.word ?? ""))
    return true;
  return (
    (previous === "," || at === 0) &&
    /^(?:asked|pressed|questioned) (?:whether|about|if|by|on|why|how)\b/.test(words)
  );
}

function match(words: string, acts: typeof ACTS): Act | null {
  if (RAISES_WITH.test(words)) return { act: "is concerned", length: 1 };
  if (ASKS_FOR_IT.test(words)) return null;
  for (const { act, pattern } of acts) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return { act, length: found.split(" ").length };
  }
  return null;
}

/** "told @ to stop", where "told @ that …" only says something. */
function isBidding(reading: Reading, at: number): boolean {
  const { units } = reading;
  for (let i = at + 1; i < Math.min(at + REACH, units.length); i += 1) {
    if (reading.clauseOf[i] !== reading.clauseOf[at]) return false;
    if (units[i]?.word === "to" && units[i - 1]?.word !== "about")
      return units[i + 1]?.pos === "VERB" || units[i + 1]?.word === "be";
  }
  return false;
}

/** "called @ to voice concern", "used the call to press @": what somebody spoke up for. */
function purposeAt(reading: Reading, at: number): Act | null {
  if (!isPurpose(reading, at)) return null;
  const verb = mainVerbBefore(reading, at);
  const before = wordsOf(reading, verb - 3, verb);
  if (verb < 0 || !PURPOSE.test(wordsOf(reading, verb, verb + 2)) || NO_ACT.test(before)) return null;
  return match(wordsOf(reading, at, at + REACH), INFINITIVES);
}

function isPurpose({ units }: Reading, at: number): boolean {
  return units[at - 1]?.word === "to" && /^(?:VERB|NOUN)$/.test(units[at]?.pos ?? "");
}

/** The verb that an infinitive hangs on; -1 where there is none in its clause. */
function mainVerbBefore({ units, clauseOf }: Reading, at: number): number {
  for (let i = at - 2; i >= 0; i -= 1) if (clauseOf[i] === clauseOf[at] && units[i]?.pos === "VERB") return i;
  return -1;
}

/** The unit with the subject of a verb in its clause; -1 where nobody or somebody without a name is the subject. */
function subjectBefore(reading: Reading, at: number, home: number): number {
  const { units, clauses, clauseOf } = reading;
  const shared = sharedSubject(reading, home);
  for (let i = at - 1; i >= 0; i -= 1) {
    const isObject = clauseOf[i] !== home && (clauseOf[i] !== shared || units[i - 1]?.pos === "VERB");
    if (isObject || !isNamed(reading, i)) continue;
    return UNNAMED_HEAD.test(units[i + 1]?.word ?? "") ? -1 : i;
  }
  if (clauses[home]?.relative || (isCleft(reading) && units.slice(2, at).some(({ word }) => word === "that")))
    return lastNamedBefore(reading, clauseOf.indexOf(home));
  // "@, asked whether …, said": the subject stands before what is put between commas.
  const around = clauses[home]?.parent ?? null;
  return units[at - 1]?.word === "," && around !== null ? subjectBefore(reading, at, around) : -1;
}

/** "It was @, a source said, that raised …". */
function isCleft({ units }: Reading): boolean {
  return units[0]?.word === "it" && /^(?:is|was)$/.test(units[1]?.word ?? "");
}

/** "by @, who said". */
function lastNamedBefore(reading: Reading, first: number): number {
  const { units } = reading;
  const isParty = (i: number) => (units[i]?.parties.length ?? 0) > 0;
  return [first - 1, first - 2, ...(isCleft(reading) ? [2, 3] : [])].find(isParty) ?? -1;
}

/** Somebody, and not "@'s" or "of @". */
function isNamed(reading: Reading, i: number): boolean {
  const { units } = reading;
  return (units[i]?.parties.length ?? 0) > 0 && units[i + 1]?.word !== "'s" && !isGoverned(reading, i);
}

/** "of @", "in the @". */
function isGoverned({ units }: Reading, i: number): boolean {
  const before = units[i - 1];
  return before?.pos === "ADP" || (before?.pos === "DET" && units[i - 2]?.pos === "ADP");
}

/**
 * The clause in which the subject of "and said …" stands: the one before, or, where that is what somebody said of
 * things, the one in which he said it.
 */
export function sharedSubject(reading: Reading, clause: number): number | null {
  const { clauses, clauseOf, units } = reading;
  const here = clauses[clause];
  if (here?.opener !== "and-verb" || here.parent === null) return null;
  const first = clauseOf.indexOf(clause);
  const said = clauses[here.parent];
  if (!said?.reported || said.parent === null) return here.parent;
  const speaks = units.some(
    ({ parties, word }, i) =>
      clauseOf[i] === here.parent &&
      i < first &&
      word === "@" &&
      parties.length === 1 &&
      !isGoverned(reading, i),
  );
  return speaks && units[first - 1]?.word !== "," ? here.parent : said.parent;
}
