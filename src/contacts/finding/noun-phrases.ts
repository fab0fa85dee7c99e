import type { Party, Reading, Unit } from "../reading/unit.ts";
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
    if (isAbsolute(reading, i)) continue;
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
    if (/^(?:what|who|whom|how|which|it)$/.test(unit.word)) return null;
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(unit.pos) &&
      !/^(?:'s|'|,|[([]|both|the|of|then|now)$/.test(unit.word)
    )
      return null;
  }
  return null;
}

export function directObject(reading: Reading, to: number): readonly Party[] | null {
  let i = to;
  while (/^(?:%|with|up|again|briefly|both|separately|,)$/.test(reading.units[i]?.word ?? "")) i += 1;
  return nounPhraseParty(reading, i);
}

const AGAIN_WITH =
  /^(?:, |and |then |also |separately |later |earlier |as well as |followed by |% |another |one |, )*(?:with|to) (?:his |her |the )?(?:[^ @#]+ ){0,2}?@/;

/** Those whom a repeated preposition adds: "with @ and, separately, with @", "with @, which …, with @ and with @". */
export function furtherParties(found: {
  readonly reading: Reading;
  readonly clause: number;
  readonly to: number;
  readonly other: readonly Party[];
}): (readonly Party[])[] {
  const { reading, clause, to, other } = found;
  const own = ownUnits(reading, clause, to);
  let last = own.findIndex(({ parties }) => parties.length > 0 && parties === other);
  const further: (readonly Party[])[] = [];
  while (last >= 0) {
    last = withoutState(own, last);
    const behind = own
      .slice(last + 1, last + 12)
      .map(({ word }) => word)
      .join(" ");
    const match = / (?:and|then|, )/.test(` ${behind}`.slice(0, 8)) ? AGAIN_WITH.exec(behind) : null;
    const at = match ? last + match[0].split(" ").length : -1;
    const next = at > 0 ? own[at] : undefined;
    if (next?.word !== "@") break;
    further.push(next.parties);
    last = at;
  }
  return further;
}

/** The last unit of somebody with his country: "@ of France". */
function withoutState(own: readonly Unit[], at: number): number {
  let last = at;
  while (/^(?:of|the|from)$/.test(own[last + 1]?.word ?? "")) last += 1;
  if (last === at) return at;
  return own[last + 1]?.word === "#" || own[last + 1]?.pos === "PROPN" ? last + 1 : at;
}

/** The units of a clause from one on, without the relative clauses between them, up to another clause. */
function ownUnits(reading: Reading, clause: number, from: number): Unit[] {
  const own: Unit[] = [];
  for (let i = from; i < reading.units.length; i += 1) {
    const here = reading.clauseOf[i] ?? 0;
    const unit = reading.units[i];
    const closes = unit?.word === "," && own.at(-1)?.word === ",";
    if (here === clause && unit && !closes) own.push(unit);
    else if (closes) continue;
    else if (!reading.clauses[here]?.relative) break;
  }
  return own;
}

/** The country, capital or body that a visit goes to. */
export function goalOf(reading: Reading, clause: number, to: number): number {
  for (let i = to; i < Math.min(to + 7, reading.units.length); i += 1) {
    const unit = reading.units[i];
    if (!unit || reading.clauseOf[i] !== clause || unit.word === "@") return -1;
    const proper = unit.pos === "PROPN" && /^[A-Z]/.test(reading.text[unit.start] ?? "");
    if (unit.word === "#" || proper) return i;
    if (!TO_GOAL.test(unit.word) && unit.pos !== "ADJ") return -1;
  }
  return -1;
}

const TO_GOAL = /^(?:to|on|the|in|for|%|official|working|state|a|of|city|capital|resort|back|at|un|'s)$/;
