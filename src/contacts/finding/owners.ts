import { type Party, type Reading, type Unit, wordsOf } from "../reading/unit.ts";

const NONE: readonly Party[] = [];

/** "@'s planned meeting": participles that say of a noun what is to become of it. */
const PLANNED =
  /^(?:planned|scheduled|proposed|requested|expected|announced|intended|promised|arranged|rumou?red|reported|alleged|postponed|delayed|cancell?ed|awaited)$/;

function describes({ word, pos }: Unit): boolean {
  if (word === "#") return false;
  return /^(?:ADJ|NOUN|PROPN|NUM|DATE)$/.test(pos) || PLANNED.test(word) || /^(?:'s|'|-)$/.test(word);
}

/** "Kerry's [telephone] call", "the Lavrov-Kerry meeting", "his talks". */
export function ownerOf(reading: Reading, from: number): readonly Party[] {
  for (let i = from - 1; i >= Math.max(0, from - 5); i -= 1) {
    const unit = reading.units[i];
    if (!unit) break;
    if (unit.word === "whose") return antecedentOf(reading, i);
    if (unit.word === "@") return isOwner(reading, i, from) ? unit.parties : NONE;
    if (!describes(unit)) break;
  }
  return NONE;
}

/** "@ and @, whose meeting is expected on %": those before it, where they are two. */
function antecedentOf({ units }: Reading, whose: number): readonly Party[] {
  const before = units[whose - 1]?.word === "," ? units[whose - 2] : units[whose - 1];
  return before?.word === "@" && before.parties.length > 1 ? before.parties : NONE;
}

function isOwner(reading: Reading, i: number, from: number): boolean {
  const unit = reading.units[i] as Unit;
  const next = reading.units[i + 1]?.word;
  if (next === "'s" || next === "'") return true;
  const printed = reading.text.slice(unit.start, unit.end).toLowerCase();
  if (/^(?:his|her|their)$/.test(printed) || (/^(?:his|her|their)\b/.test(printed) && unit.via === "group"))
    return true;
  return unit.parties.length > 1 && i === from - 1 && /-/.test(printed);
}

/** "The call with @ was [Biden's] first since …". */
export function ownerBehind(reading: Reading, clause: number, to: number): readonly Party[] {
  for (let i = to; i < reading.units.length - 3; i += 1) {
    const words = wordsOf(reading, i, i + 4);
    if (
      reading.clauseOf[i] === clause &&
      /^(?:was|is|will be) @ 's? (?:first|second|third|fourth|last|latest|only|\w+th)$/.test(words)
    )
      return reading.units[i + 1]?.parties ?? NONE;
  }
  return ownerOfDay(reading, to);
}

const FILLED =
  /(?:^| )(?:rounded off|opened|closed|ended|crowned|began|started|capped|concluded|filled|took up(?: most of| much of)?|kicked off|wound up) (?:the )?@ 's (?:[^ @#%,]+ ){0,3}?(?:day|visit|trip|stay|tour|evening|morning|afternoon|programme|program|schedule|%)(?: |$)/;

/** "Two hours with @ rounded off @'s day in #": whose day it was. */
function ownerOfDay(reading: Reading, to: number): readonly Party[] {
  return reading.units[ownerUnit(reading, to)]?.parties ?? NONE;
}

/** The unit of the date behind whose day it was; -1 where there is none. */
export function dayOfOwner(reading: Reading, to: number): number {
  const owner = ownerUnit(reading, to);
  return owner < 0
    ? -1
    : reading.units.findIndex(({ date }, i) => date !== null && i > owner && i < owner + 8);
}

function ownerUnit(reading: Reading, to: number): number {
  const words = wordsOf(reading, to, reading.units.length);
  const match = FILLED.exec(words);
  if (!match) return -1;
  const before = words.slice(0, match.index + match[0].indexOf("@")).trim();
  return to + (before === "" ? 0 : before.split(" ").length);
}

/** "a Musk-Putin discussion": with somebody who is nobody's minister. */
export function isStrangers(reading: Reading, from: number): boolean {
  const unit = reading.units[from - 1];
  if (unit?.word !== "@" || unit.parties.length > 1) return false;
  return /\p{L}-$/u.test(reading.text.slice(0, unit.start)) || /^-\p{Lu}/u.test(reading.text.slice(unit.end));
}
