import { clauseWords, type Reading } from "../reading/unit.ts";

const TELLS = /^(?:told|tell|tells|informed|assured|reminded|warned)$/;

/** "concern about reports that …": the hedge is part of what is held. */
const REPORTED = /^(?:reports?|claims?|allegations?|rumou?rs|suggestions|fears|indications|signs)$/;

/** Where what is held begins: behind the verb, its addressee, a day and "that". */
export function contentStart(reading: Reading, at: number, addressee: number): number {
  const { units, clauses, clauseOf } = reading;
  const told = TELLS.test(units[at]?.word ?? "") && addressee >= 0;
  const verb = /^(?:worried|concerned|alarmed|confident)$/.test(units[at + 1]?.word ?? "") ? at + 1 : at;
  let i = told ? addressee + 1 : afterListener(reading, verb);
  const that = units.findIndex((unit, index) => index > verb && index <= verb + 10 && unit.word === "that");
  if (
    that >= 0 &&
    clauses[clauseOf[that] ?? 0]?.opener === "that" &&
    !hasVerbBetween(reading, verb + 1, that)
  )
    i = REPORTED.test(units[that - 1]?.word ?? "") ? that - 1 : that + 1;
  while (/^[,:%]$/.test(units[i]?.word ?? "")) i += 1;
  return units[i]?.start ?? reading.text.length;
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

function hasVerbBetween(reading: Reading, from: number, to: number): boolean {
  return reading.units.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** The end of the sentence, or where another speaker's clause or the attribution begins. */
export function contentEnd(reading: Reading, at: number): number {
  const { units, clauses, clauseOf } = reading;
  for (let i = at + 1; i < units.length; i += 1) {
    const unit = units[i];
    const opener = clauses[clauseOf[i] ?? 0]?.opener ?? "";
    if (!unit || clauseOf[i] === clauseOf[i - 1]) continue;
    if (/^(?:said|while|whereas|although|;)$/.test(opener)) return unit.start;
    if (opener === "but" && /^but (?:@|#)/.test(clauseWords(reading, clauseOf[i] ?? 0, i, i + 3)))
      return unit.start;
  }
  return reading.text.length;
}

/** A stretch without marks and spaces at its ends; a quotation that it opens is closed. */
export function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:]/.test(text[from] ?? "")) from += 1;
  while (to > from && /[\s,;:.]/.test(text[to - 1] ?? "")) to -= 1;
  const marks = text.slice(from, to).match(/"/g)?.length ?? 0;
  if (marks % 2 === 0) return [from, to];
  const closing = /^[.,]?"/.exec(text.slice(to))?.[0].length ?? 0;
  if (closing > 0) return [from, to + closing];
  return text[to - 1] === '"' ? [from, to - 1] : [from, to];
}
