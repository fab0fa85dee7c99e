import { clauseWords, type Reading, wordsOf } from "../reading/unit.ts";
import { actAt, type Frame, sharedSubject } from "./frames.ts";

const TELLS = /^(?:told|tell|tells|informed|assured|reminded|warned)$/;

/** "concern about reports that …": the hedge is part of what is held. */
const REPORTED =
  /^(?:reports?|claims?|allegations?|rumou?rs|suggestions|fears|indications|signs|charges?|accusations?|denials?|idea|notion|view|suggestion)$/;

/** How far behind its verb "that" may stand, with a day and a place between them. */
const THAT_REACH = 24;

/** What stands between "voiced concern" or "expressed hope" and what is held. */
const LINK = /^(?:about|over|at|with|regarding|for)$/;

type Act = Pick<Frame, "at" | "act" | "length">;

/** Where what is held begins: behind the verb, its addressee, a day and "that". */
export function contentStart(reading: Reading, act: Act, addressee: number): number {
  const { units } = reading;
  let i = firstUnit(reading, act, addressee);
  // "denied it: …", "asked months ago to …"
  if (/^that (?:very|same) /.test(wordsOf(reading, i, i + 3))) i += 3;
  if (/^(?:it|this) :$/.test(wordsOf(reading, i, i + 2))) i += 1;
  if (/^(?:days|weeks|months|years|hours) (?:ago|earlier|before)$/.test(wordsOf(reading, i, i + 2))) i += 2;
  while (/^[,:%]$/.test(units[i]?.word ?? "")) i += 1;
  return units[i]?.start ?? reading.text.length;
}

function firstUnit(reading: Reading, { at, act, length }: Act, addressee: number): number {
  const { units } = reading;
  const verb = at + length - 1;
  const that = thatBehind(reading, verb);
  const isOf = REPORTED.test(units[that - 1]?.word ?? "");
  if (that >= 0 && !isOf) return that + 1;
  if (that >= 0 && act !== "rejects" && act !== "denies") return that - 1;
  if (TELLS.test(units[at]?.word ?? "") && addressee >= 0) return addressee + (act === "demands" ? 0 : 1);
  if (isOnlySpokenTo(reading, verb, addressee, act)) return afterAbout(reading, addressee + 1);
  const first = afterPlace(reading, afterListener(reading, verb));
  const isLinked = /^(?:is concerned|hopes)$/.test(act) && LINK.test(units[first]?.word ?? "");
  return isLinked ? afterWhom(reading, first) : first;
}

/** "raised concerns with @ about the siege": whom it was raised with is not what it is about. */
function afterWhom({ units }: Reading, link: number): number {
  const isWhom = units[link]?.word === "with" && (units[link + 1]?.parties.length ?? 0) > 0;
  return isWhom && /^(?:about|over|at|regarding)$/.test(units[link + 2]?.word ?? "") ? link + 3 : link + 1;
}

/** "stressed to @ the need", "pressed @ on the fate of …": not whom something is wanted of. */
function isOnlySpokenTo({ units }: Reading, verb: number, addressee: number, act: Act["act"]): boolean {
  if (addressee === verb + 2) return units[verb + 1]?.word === "to" && act === "asserts";
  if (addressee !== verb + 1) return false;
  const next = units[addressee + 1]?.word ?? "";
  return ABOUT.test(next) || (units[addressee]?.via === "pronoun" && next === "to");
}

function afterAbout({ units }: Reading, at: number): number {
  return ABOUT.test(units[at]?.word ?? "") ? at + 1 : at;
}

const ABOUT = /^(?:on|over|about|regarding)$/;

/** "said that very evening": no "that" of what is said. */
const POINTS_AT_DAY = /^(?:very|same|day|morning|afternoon|evening|night|week|month|year)$/;

/** "said % after talks with @ that …": the "that" of a verb; -1 where there is none. */
function thatBehind(reading: Reading, verb: number): number {
  const { units, clauses, clauseOf } = reading;
  const that = units.findIndex(
    ({ word }, i) =>
      i > verb &&
      i <= verb + THAT_REACH &&
      word === "that" &&
      !POINTS_AT_DAY.test(units[i + 1]?.word ?? "") &&
      (clauses[clauseOf[i] ?? 0]?.opener === "that" || units[i - 1]?.word === ":"),
  );
  if (that < 0 || hasVerbBetween(reading, verb + 1, that)) return -1;
  const isOwn = clauses[clauseOf[that] ?? 0]?.parent === clauseOf[verb] || units[that - 1]?.word === ":";
  return isOwn ? that : -1;
}

/** "told reporters", "told RIA": who listens is no content. */
function afterListener(reading: Reading, verb: number): number {
  let i = verb + 1;
  if (!TELLS.test(reading.units[verb]?.word ?? "")) return i;
  while (
    /^(?:PROPN|DET)$/.test(reading.units[i]?.pos ?? "") ||
    /^(?:reporters|journalists|newspaper|agency|news)$/.test(reading.units[i]?.word ?? "")
  )
    i += 1;
  return i;
}

/** "said in Geneva the deal was near". */
function afterPlace({ units }: Reading, from: number): number {
  const named = (i: number) => units[i]?.pos === "PROPN" && (units[i]?.parties.length ?? 0) === 0;
  if (units[from]?.word !== "in" || !named(from + 1)) return from;
  let i = from + 2;
  while (named(i)) i += 1;
  return /^(?:DET|PRON|PROPN|NOUN)$/.test(units[i]?.pos ?? "") ? i : from;
}

/** "Relations, @ said, have never been so good", `"If so," said @, "we shall see"`: it goes on behind whoever says it. */
export function isInterrupted({ units, clauses, clauseOf }: Reading, at: number): boolean {
  const clause = clauseOf[at] ?? 0;
  if (clauses[clause]?.opener !== "said") return false;
  const comma = units.findIndex(({ word }, i) => i > at && clauseOf[i] === clause && word === ",");
  const next = units[comma + 1];
  if (comma < 0 || comma > at + 4 || !next) return false;
  if (next.word === "to" || next.word === "that") return true;
  return next.word === '"' || (/^(?:VERB|AUX)$/.test(next.pos) && !/ing$/.test(next.word));
}

function hasVerbBetween(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** The end of the sentence, or where another speaker's clause, the attribution or the next act begins. */
export function contentEnd(reading: Reading, at: number): number {
  const end = reading.units.findIndex((_, i) => i > at && endsContent(reading, i, at));
  return reading.units[end]?.start ?? reading.text.length;
}

function endsContent(reading: Reading, i: number, at: number): boolean {
  const { units, clauses, clauseOf } = reading;
  const next = units[i + 1]?.word ?? "";
  if (units[i]?.word === "," && /ing$/.test(next) && actAt(reading, i + 1)) return true;
  if (tellsOfContact(reading, i) || endsFirstClause(reading, i, at) || isGloss(reading, i, at)) return true;
  const clause = clauseOf[i] ?? 0;
  if (clause === clauseOf[i - 1]) return false;
  const opener = clauses[clause]?.opener ?? "";
  if (/^(?:said|while|whereas|although|though|;)$/.test(opener)) return true;
  if (opener === "but") return /^but (?:@|#)/.test(clauseWords(reading, clause, i, i + 3));
  return /^(?:and|and-verb)$/.test(opener) && beginsAct(reading, i, at);
}

/** "[content], a puzzling statement", "[content], an apparent reference to": what the writer makes of it. */
function isGloss({ units }: Reading, i: number, at: number): boolean {
  if (units[i]?.word !== ",") return false;
  const open = units.slice(at, i).filter(({ word }) => word === '"').length % 2;
  const from = open === 1 && units[i + 1]?.word === '"' ? i + 2 : i + 1;
  const isOutside = open === 0 || from === i + 2;
  const words = units
    .slice(from, from + 6)
    .map(({ word }) => word)
    .join(" ");
  return isOutside && GLOSS.test(words);
}

const GLOSS =
  /^(?:in )?an? (?:[^ ,@%#"]+ ){0,2}?(?:statement|claim|remark|comment|assertion|contention|allegation|accusation|charge|reference|allusion|nod|swipe|jibe|contrast|echo)(?: |$)(?!that )/;

/** "[content] when he met @ in Geneva", "[content] during the call on %": on what occasion it was said. */
function tellsOfContact(reading: Reading, i: number): boolean {
  const word = reading.units[i]?.word ?? "";
  if (!/^(?:when|as|while|after|before|during|in|by|over)$/.test(word)) return false;
  const words = wordsOf(reading, i, reading.units.length);
  return WHEN_THEY_MET.test(words) || DURING_IT.test(words);
}

const WHEN_THEY_MET =
  /^(?:when|as|while|after|before) (?:@|someone|they|(?:the )?(?:two|pair|both|ministers))(?: (?:had|briefly|both|again|last))* (?:met|spoke|talked|saw|phoned|telephoned|held)(?![^ ])/;
const DURING_IT =
  /^(?:during (?:the|their|a|an|@ 's|that|this) (?:[^ ,]+ ){0,2}?(?:call|conversation|meeting|talks|encounter)|(?:in|by|over) (?:(?:the|their|a|(?:@|someone)(?: 's)?) )?(?:tele)?phone(?: call| conversation)?|in (?:the|their|(?:@|someone)(?: 's)?) call)(?: (?:on )?%)?(?: ?$| ?[.,](?: |$))/;

/** "When @ denied that [content], @ did not accept it": the clause that opens the sentence is over. */
function endsFirstClause({ units, clauses, clauseOf }: Reading, i: number, at: number): boolean {
  if (units[i]?.word !== "," || !/^(?:when|as|after|although|though|while)$/.test(units[0]?.word ?? ""))
    return false;
  const isWithin = clauseOf[at] === clauseOf[0] || clauses[clauseOf[at] ?? 0]?.parent === clauseOf[0];
  const next = units[i + 1];
  return isWithin && (/^(?:DET|PRON)$/.test(next?.pos ?? "") || (next?.parties.length ?? 0) > 0);
}

/** "…, and said that": the same one does something else; "and @ said": another one speaks. */
function beginsAct(reading: Reading, i: number, at: number): boolean {
  const { units, clauses, clauseOf } = reading;
  const clause = clauseOf[i] ?? 0;
  const next = [1, 2, 3]
    .map((step) => i + step)
    .find((one) => clauseOf[one] === clause && actAt(reading, one));
  if (next === undefined) return false;
  if (clauses[clause]?.opener === "and") return units[next - 1]?.word === "@";
  return sharedSubject(reading, clause) === clauseOf[at];
}

/** A stretch without marks and spaces at its ends; a quotation that it opens is closed. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /^(?:[\s,;:]|" )/.test(text.slice(from, from + 2))) from += 1;
  while (to > from && /[\s,;:.]/.test(text[to - 1] ?? "")) to -= 1;
  const marks = text.slice(from, to).match(/"/g)?.length ?? 0;
  if (marks % 2 === 0) return [from, to];
  const closing = /^[.,]?"/.exec(text.slice(to))?.[0].length ?? 0;
  if (closing > 0) return [from, to + closing];
  return text[to - 1] === '"' ? [from, to - 1] : [from, to];
}
