import type { Field } from "../contact.ts";
import type { Reading, Unit } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { Scene } from "./complete.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { GENERAL, NO_SUBJECT, OPENS, SPEAKERS } from "./subject-words.ts";

/** Words of a phrase at most: what is longer tells a story. */
const LONGEST = 9;

/**
 * What a contact was about, in the article's words, where the vocabulary has no topic for it: "discussed [fishing rights]",
 * "a call about [the Danube bridge]". Nothing is guessed of them: they go to the list that an editor reviews.
 */
export function unlistedSubjects(draft: Draft, scene: Scene): Field<string>[] {
  const found = new Map<string, Field<string>>();
  for (const candidate of draft.candidates) {
    const { reading } = candidate.found;
    for (const { from, to, whole } of subjectPhrases(candidate)) {
      if (scene.topics.in(reading, ...whole).length > 0) continue;
      const start = reading.units[from]?.start ?? 0;
      const end = reading.units[to - 1]?.end ?? start;
      const value = scene.article.text.slice(reading.sentence.start + start, reading.sentence.start + end);
      if (scene.topics.has(value) || isOwnCountry(draft, value, scene)) continue;
      if (!found.has(value))
        found.set(value, { value, evidence: evidenceOf(scene.article, reading.sentence) });
    }
  }
  return [...found.values()];
}

/** "talks on Russia" with a Russian says nothing of a subject. */
function isOwnCountry({ parties }: Draft, value: string, { register }: Scene): boolean {
  return parties.some(
    ({ country }) =>
      country !== null && [register.countryName(country), register.capital(country)].includes(value),
  );
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Offsets of all that belongs to it: "[the crossing of tanks] into Ukraine". */
  readonly whole: readonly [start: number, end: number];
}

/** The noun phrases that say what a clause's contact was about. */
function subjectPhrases({ found }: Candidate): Phrase[] {
  const { reading, clause, to, trigger, from } = found;
  if (trigger.form === "verb" && SUBJECT_VERB.test(reading.units[from]?.word ?? ""))
    return listFrom(reading, to);
  for (let i = to; i < reading.units.length; i += 1) {
    const { word } = reading.units[i] ?? { word: "" };
    const isElsewhere = reading.clauseOf[i] !== clause && !isPurpose(reading, i);
    if ([isElsewhere, isMeasure(reading, i + 1)].includes(true)) continue;
    if (/^(?:about|regarding|concerning)$/.test(word) || isPurpose(reading, i))
      return listFrom(reading, i + 1);
    if (/^(?:on|over)$/.test(word) && isBare(reading, to, i)) return listFrom(reading, i + 1);
  }
  return [];
}

const SUBJECT_VERB = /^(?:discuss(?:ed|es|ing)?|debated|reviewed|considered|raised)$/;

/** "met … to discuss": what they met for. */
function isPurpose({ units }: Reading, i: number): boolean {
  return units[i]?.word === "discuss" && units[i - 1]?.word === "to";
}

/** "For about [five hours]", "over [two days]": how long it took. */
const isMeasure = ({ units }: Reading, at: number): boolean =>
  units.slice(at + 1, at + 4).some(({ word }) => /^(?:hours?|minutes|days|weeks)$/.test(word)) &&
  (units[at]?.pos === "NUM" || /^(?:an?|half|several|some|the|a)$/.test(units[at]?.word ?? ""));

/** Nothing but people, days, places and the occasion itself between it and "on": not "urge restraint on @". */
function isBare({ units }: Reading, from: number, at: number): boolean {
  if (
    units[at + 1]?.date ||
    NO_SUBJECT.test(units[at + 1]?.word ?? "") ||
    NO_SUBJECT.test(units[at + 2]?.word ?? "")
  )
    return false;
  return units
    .slice(from, at)
    .every(
      ({ word, pos }) => OCCASION.test(word) || /^(?:PROPN|DATE|ADP|DET|ADV|CCONJ|PUNCT|NUM)$/.test(pos),
    );
}

const OCCASION =
  /^(?:[@#%]|phone|telephone|video|calls?|talks?|conversations?|meetings?|views|consultations|discussions|negotiations|his|her|their|counterparts?|foreign|ministers?|hours?|minutes|bilateral|lengthy|long|brief)$/;

/** "the rights of fishermen, and a bridge" → its two phrases. */
function listFrom(reading: Reading, at: number): Phrase[] {
  const { units, clauseOf, text } = reading;
  const phrases: Phrase[] = [];
  if (units[at]?.pos === "PUNCT") return phrases;
  let from = at;
  for (let i = at; i <= units.length; i += 1) {
    const unit = units[i];
    const separates = unit !== undefined && /^(?:,|and|or)$/.test(unit.word);
    if (unit && !separates && isInPhrase(unit)) continue;
    const goes = separates && clauseOf[i] === clauseOf[at] && goesOn(reading, i);
    const until = separates ? unit.start : endOfClause(reading, i);
    const phrase = trimmed(reading, from, i);
    const start = units[from]?.start ?? text.length;
    if (phrase) phrases.push({ ...phrase, whole: [start, until] });
    if (!goes) break;
    from = i + 1;
  }
  return phrases;
}

function endOfClause({ units, text }: Reading, from: number): number {
  const end = units.findIndex(({ word }, i) => i >= from && /^(?:,|;|said|and)$/.test(word));
  return end < 0 ? text.length : (units[end]?.start ?? text.length);
}

/** After a comma or "and" the list goes on with a noun, not with a clause. */
function goesOn({ units }: Reading, i: number): boolean {
  let noun = false;
  for (const unit of units.slice(i + 1, i + 12)) {
    if (unit.pos === "NOUN" || unit.word === "#") noun = true;
    else if (/^(?:VERB|AUX)$/.test(unit.pos) || unit.word === "@") return false;
    else if (!/^(?:DET|ADJ|PROPN|NUM|ADV|CCONJ)$/.test(unit.pos)) return noun;
  }
  return noun;
}

function isInPhrase({ pos, word, date, parties }: Unit): boolean {
  if (date || parties.some(({ kind }) => kind === "person")) return false;
  if (word === "#") return true;
  return /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(pos) || /^(?:'s|'|of|in|for|between|against|-)$/.test(word);
}

/** A phrase without articles, general words at its beginning and loose ends; null where nothing of a subject is left. */
function trimmed(reading: Reading, first: number, last: number): Omit<Phrase, "whole"> | null {
  const { units, text } = reading;
  let from = first;
  let to = last;
  while (from < to && (OPENS.test(units[from]?.word ?? "") || isGeneral(units, from, to))) from += 1;
  while (to > from && (isLoose(units[to - 1]) || isWhere(reading, from, to))) to -= 1;
  const words = units.slice(from, to);
  if (words.length === 0 || words.length > LONGEST || isEmpty(words)) return null;
  return isWhole(words, text) ? { from, to } : null;
}

/** One word only where it is a name; and no "concrete Russian [and American proposals]", whose noun is elsewhere. */
function isWhole(words: readonly Unit[], text: string): boolean {
  const [first, second] = words;
  const isName = (unit: Unit) => unit.word === "#" || /^\p{Lu}/u.test(text[unit.start] ?? "");
  if (!first || !second) return !!first && isName(first);
  return words.length > 2 || first.pos !== "ADJ" || isName(first) || !isName(second);
}

/** "the Middle East in Rome": where they met is no part of what they spoke of. */
function isWhere({ units, text }: Reading, from: number, to: number): boolean {
  const before = units[to - 3];
  return (
    to - 2 > from && units[to - 2]?.word === "in" && !!before && /^\p{Lu}/u.test(text[before.start] ?? "")
  );
}

function isLoose(unit: Unit | undefined): boolean {
  return !!unit && unit.word !== "#" && !/^(?:NOUN|PROPN)$/.test(unit.pos);
}

/** "mutual interests", "State Department officials": no subject; "a draft resolution", "trade relations" are one. */
function isEmpty(words: readonly Unit[]): boolean {
  const end = words.findIndex(({ word }) => /^(?:of|in|for|between|against)$/.test(word));
  const phrase = words.slice(0, end < 0 ? words.length : end);
  const head = phrase.at(-1)?.word ?? "";
  if (SPEAKERS.test(head)) return true;
  return GENERAL.test(head) && !phrase.slice(0, -1).some(({ pos, word }) => pos === "NOUN" || word === "#");
}

/** "the situation in", "issues of": what stands after it is the subject. */
function isGeneral(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (/^(?:of|in|for|between)$/.test(units[i]?.word ?? "")) return isOneGeneralNoun(units.slice(from, i));
    if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(units[i]?.pos ?? "")) return false;
  }
  return false;
}

function isOneGeneralNoun(words: readonly Unit[]): boolean {
  return words.filter(({ pos }) => pos === "NOUN").length === 1 && GENERAL.test(words.at(-1)?.word ?? "");
}
