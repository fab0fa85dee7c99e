import { type Party, type Reading, wordsOf } from "../reading/unit.ts";
import type { Found } from "./candidate.ts";
import { afterWord, goalOf } from "./noun-phrases.ts";
import { isName } from "./subject-of.ts";

type Base = Omit<Found, "actor" | "other">;

/** "two calls that @ and @ were to have had", "the one @ had with @": the relative clause says who takes part. */
export function relativeBehind(base: Base, reading: Reading): Found | null {
  const comma = reading.units[base.to]?.word === "," && reading.units[base.to + 1]?.word === "which";
  const at = comma ? base.to + 1 : base.to;
  const opener = reading.units[at];
  const relative = reading.clauseOf[at] ?? 0;
  if (!opener || !/^(?:that|which|@)$/.test(opener.word) || !opensRelative(reading, { ...base, to: at }))
    return null;
  const first = opener.word === "@" ? at : at + 1;
  const who = reading.units[first];
  if (who?.word !== "@" || reading.clauseOf[first] !== relative) return ofStranger(base, reading, first);
  const verbs = reading.units.filter(
    ({ pos }, i) => i > first && reading.clauseOf[i] === relative && /^(?:VERB|AUX)$/.test(pos),
  );
  if (verbs.length === 0 || verbs.some(({ word }) => NOT_HAD.test(word))) return null;
  const told = { ...base, actor: who.parties, other: [], relative };
  const goal = goalBehind(told, first);
  if (who.parties.length > 1 || goal >= 0) return { ...told, goal };
  const had = verbs.some(({ word }) => /^(?:had|has|have|having|held|hold)$/.test(word));
  const other = had ? afterWord(reading, relative, first + 1, /^with$/) : sentThere(told, first);
  return other && { ...told, other };
}

/** "the letter that @ sent @ last week", "a call that @ placed to @". */
function sentThere({ reading, trigger }: Found, first: number): readonly Party[] | null {
  if (trigger.kind === "telephone call") {
    const placed = /^(?:had |has )?(?:placed|made|put) (?:% )?to (?:the |his |her )?@(?: |$)/.exec(
      wordsOf(reading, first + 1, first + 8),
    )?.[0];
    return placed ? (reading.units[first + placed.trim().split(" ").length]?.parties ?? null) : null;
  }
  if (trigger.kind !== "letter") return null;
  const sent =
    /^(?:had |has |have )?(?:sent|wrote|written|addressed|handed|given|gave)(?: to)? (?:the |his |her )?@(?: |$)/.exec(
      wordsOf(reading, first + 1, first + 7),
    )?.[0];
  return sent ? (reading.units[first + sent.trim().split(" ").length]?.parties ?? null) : null;
}

/** "the trip that @ was to make to #". */
function goalBehind({ reading, relative: clause, trigger }: Found, from: number): number {
  if (trigger.kind !== "visit") return -1;
  const to = reading.units.findIndex(
    ({ word }, i) => i > from && word === "to" && !/^(?:VERB|AUX)$/.test(reading.units[i + 1]?.pos ?? ""),
  );
  return to < 0 ? -1 : goalOf(reading, clause, to);
}

/** "the meeting that Ben Dover had with @": with somebody of whom nothing is known. */
function ofStranger(base: Base, reading: Reading, first: number): Found | null {
  const had = isName(reading, first) && STRANGER_HAD.test(wordsOf(reading, first + 1, first + 6));
  return had ? { ...base, actor: [], other: [], blocked: true } : null;
}

const STRANGER_HAD = /^(?:[^ @#%,]+ ){1,2}(?:had|held|has|holds) (?:in [^ @]+ |% )?with(?: |$)/;

const NOT_HAD = /^(?:attend|join|skip|boycott|called|described|hailed)/;

/** A relative clause of its own, or one so short that it was not cut off: "the one that @ had with @". */
function opensRelative(reading: Reading, { to, trigger }: Base): boolean {
  const opener = reading.clauses[reading.clauseOf[to] ?? 0];
  if (trigger.form !== "noun") return opener?.relative === true;
  const bare =
    reading.units[to]?.word === "@" && /^(?:had|held|has)$/.test(reading.units[to + 1]?.word ?? "");
  return opener?.relative === true || reading.units[to - 1]?.word === "one" || bare;
}

/** The relative clause that says more of a noun ("the summit of @ that was set for %"); its index, or -1. */
export function relativeAfter(reading: Reading, to: number): number {
  const clause = reading.clauseOf[to - 1];
  for (let i = to; i < Math.min(to + 8, reading.units.length); i += 1) {
    const here = reading.clauseOf[i] ?? 0;
    const opened = reading.clauses[here];
    if (here !== clause)
      return opened?.relative && opened.parent === clause && /^(?:that|which)$/.test(opened.opener)
        ? here
        : -1;
    if (/^(?:VERB|AUX)$/.test(reading.units[i]?.pos ?? "")) return -1;
  }
  return -1;
}
