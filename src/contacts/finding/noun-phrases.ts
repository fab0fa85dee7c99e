import { type Party, type Reading, type Unit, wordsOf } from "../reading/unit.ts";
import { areSides } from "./pair-of.ts";

/** Who stands after a preposition in the clause; at least `least` parties, within some units. */
export function afterWord(
  reading: Reading,
  clause: number,
  from: number,
  word: RegExp,
  least = 1,
  reach = 16,
): readonly Party[] | null {
  for (const i of phraseUnits(reading, clause, from, reach)) {
    if (!word.test(reading.units[i]?.word ?? "")) continue;
    if (isAbsolute(reading, i) || reading.units[i - 1]?.word === "do") continue;
    const who = nounPhraseParty(reading, i + 1);
    if (who && isEnough(who, least)) return who;
  }
  return null;
}

/** ", with @ saying": what somebody does meanwhile. */
function isAbsolute({ units }: Reading, i: number): boolean {
  if (units[i]?.word !== "with" || units[i - 1]?.word !== ",") return false;
  const who = units.findIndex(({ word }, at) => at > i && word === "@");
  return who > 0 && who < i + 6 && /ing$/.test(units[who + 1]?.word ?? "");
}

/** The units of a clause from one on, relative clauses left out, up to "after", "before" or another clause. */
function phraseUnits(reading: Reading, clause: number, from: number, reach: number): number[] {
  const found: number[] = [];
  for (let i = from; i < Math.min(from + reach, reading.units.length); i += 1) {
    const own = reading.clauseOf[i] === clause;
    if (!own && !reading.clauses[reading.clauseOf[i] ?? 0]?.relative) return found;
    if (own && (isElsewhere(reading, i) || (i > from && isPurpose(reading, i)))) return found;
    if (own) found.push(i);
  }
  return found;
}

function isElsewhere({ units }: Reading, i: number): boolean {
  const word = units[i]?.word ?? "";
  const another = word === "one" && /^(?:that|which|with|between|@)$/.test(units[i + 1]?.word ?? "");
  return another || /^(?:after|before|following)$/.test(word);
}

/** "discussed a trip to meet with @": what is to be done then is with somebody else. */
function isPurpose({ units }: Reading, i: number): boolean {
  return units[i]?.word === "to" && /^(?:meet|see|speak|talk|visit|call)$/.test(units[i + 1]?.word ?? "");
}

function isEnough(who: readonly Party[], least: number): boolean {
  const people = who.filter(({ kind }) => kind === "person").length;
  return who.length >= least && (people >= Math.min(least, 2) || areSides(who));
}

/** The persons at the head of a noun phrase that begins at a unit: "[his] [visiting] [Russian counterpart] @". */
function nounPhraseParty(reading: Reading, from: number): readonly Party[] | null {
  for (let i = from; i < Math.min(from + 11, reading.units.length); i += 1) {
    const unit = reading.units[i];
    if (!unit) return null;
    const owns = /^'s?$/.test(reading.units[i + 1]?.word ?? "");
    if (unit.word === "@" && !owns) return unit.parties;
    if (/^(?:what|who|whom|how|which|it|that|whether|if)$/.test(unit.word)) return null;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(unit.pos) &&
      !/^(?:'s|'|,|[([]|both|the|of|then|now|including)$/.test(unit.word) &&
      !(
        /^(?:led|headed|by)$/.test(unit.word) &&
        /(?:delegation|team|group|one|led|headed)$/.test(reading.units[i - 1]?.word ?? "")
      )
    )
      return null;
  }
  return null;
}

export function directObject(reading: Reading, to: number): readonly Party[] | null {
  let i = to;
  const aside =
    /^(?:, )?(?:among others?|in particular|in audience|as well|too|for his part|one after (?:another|the other)|one by one|in turn|in quick succession) ,? ?/.exec(
      `${wordsOf(reading, to, to + 5)} `,
    );
  if (aside) i += aside[0].trim().split(" ").length;
  while (/^(?:%|with|up|again|briefly|both|separately|,)$/.test(reading.units[i]?.word ?? "")) i += 1;
  const first = WHERE_FIRST.exec(`${wordsOf(reading, i, i + 7)} `)?.[0]
    .trim()
    .split(" ").length;
  // "met in # on %, @ said": whoever stands in another clause only tells of it.
  if (first !== undefined && reading.clauseOf[i + first] === reading.clauseOf[to - 1]) i += first;
  return nounPhraseParty(reading, i);
}

/** "met in # @", "received today in Brussels the @": where and when, before whom. */
const WHERE_FIRST = /^in (?:[^ @%,.]+ ){1,2}(?:% |, )*(?=(?:the |his |her |with )*@ )/;

/** "of @" behind a visit, in units. */
function lengthOfOwner(reading: Reading, to: number): number {
  const named = /^(?:of|by) (?:the )?@(?: ,(?= (?:to|in) )|(?= |$))/.exec(wordsOf(reading, to, to + 5))?.[0];
  return named?.trim().split(" ").length ?? 0;
}

/** The country, capital or body that a visit goes to. */
export function goalOf(reading: Reading, clause: number, to: number): number {
  const begin = to + lengthOfOwner(reading, to);
  for (let i = begin; i < Math.min(begin + 7, reading.units.length); i += 1) {
    const unit = reading.units[i];
    if (!unit || reading.clauseOf[i] !== clause) return -1;
    if (unit.parties.length > 0 || isProper(reading, unit)) return isGoal(reading, i) ? i : -1;
    if (!TO_GOAL.test(unit.word) && unit.pos !== "ADJ") return -1;
  }
  return -1;
}

function isGoal(reading: Reading, i: number): boolean {
  const word = reading.units[i]?.word;
  if (word === "@") return areGoals(reading, i);
  return word === "#" || !isAdjective(reading, i);
}

/** "to both # and #"; "went to # and @ agreed" has somebody who acts, and no goal. */
function areGoals({ units }: Reading, i: number): boolean {
  const next = units[i + 1];
  const acts = /^(?:VERB|AUX)$/.test(next?.pos ?? "") || /^'s?$/.test(next?.word ?? "");
  return !acts && areSides(units[i]?.parties ?? []);
}

function isProper(reading: Reading, { pos, start }: Unit): boolean {
  return pos === "PROPN" && /^[A-Z]/.test(reading.text[start] ?? "");
}

/** "a visit of Japanese officials": whose they are, not where to. */
function isAdjective({ units }: Reading, i: number): boolean {
  return units[i + 1]?.pos === "NOUN" && units[i - 1]?.word !== "to";
}

const TO_GOAL =
  /^(?:to|not|both|on|the|in|for|%|official|working|state|a|of|city|capital|resort|back|at|un|'s)$/;

/** "@ and @ met reporters": they met somebody else. */
export function meetsOthers(reading: Reading, to: number): boolean {
  const next = reading.units[to];
  if (!next || next.parties.length > 0) return false;
  return (
    /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next.pos) &&
    !/^(?:last|early|late|first|here|that|this)$/.test(next.word)
  );
}

/** "a trip that will take @ to #": whoever is taken there is the visitor. */
export function taken<B extends { readonly clause: number; readonly to: number }>(
  base: B,
  reading: Reading,
): B & { actor: readonly Party[]; other: readonly Party[]; goal: number } {
  const at = reading.units.findIndex(({ word }, i) => i >= base.to && word === "@");
  const actor = reading.units[at]?.parties ?? [];
  return { ...base, actor, other: [], goal: goalOf(reading, base.clause, at + 1) };
}
