import { verbBehindGerund } from "../reading/gerund-in-front.ts";
import type { Party, Reading } from "../reading/unit.ts";
import { subjectOf } from "./subject-of.ts";

const BESIDE = /^(?:after|before|while|when|by|besides|following|without)$/;
const PAST =
  /ed$|^(?:met|saw|spoke|held|had|told|said|flew|went|came|sat|took|made|gave|began|left|paid|put|wrote|sent|stood|spent|was|were)$/;

/** The main verb of the clause in which a bare -ing form says what somebody did before or after; -1 where it is none. */
function mainOfGerund({ units, clauseOf }: Reading, from: number): number {
  if (!/ing$/.test(units[from]?.word ?? "") || !BESIDE.test(units[from - 1]?.word ?? "")) return -1;
  return units.findIndex(
    ({ pos }, i) => i < from - 1 && clauseOf[i] === clauseOf[from] && /^(?:VERB|AUX)$/.test(pos),
  );
}

/** "@ met @ before sitting down with @": whoever met the first sat down with the other; "…, @ and @ when they met". */
export function subjectOfGerund(reading: Reading, clause: number, from: number): readonly Party[] | null {
  const verb = mainOfGerund(reading, from);
  const who =
    verb < 0
      ? manyBefore(reading, from)
      : (speakerBehind(reading, verb, from) ?? subjectOf(reading, clause, verb));
  return who.length > 0 ? who : null;
}

/** "Speaking after seeing @, @ said": who speaks is named behind the comma. */
function speakerBehind({ units, clauseOf }: Reading, verb: number, from: number): readonly Party[] | null {
  if (verb !== 0 || !/ing$/.test(units[0]?.word ?? "")) return null;
  const comma = units.findIndex(
    ({ word }, i) =>
      i > from &&
      word === "," &&
      clauseOf[i] === clauseOf[from] &&
      units[i + 1]?.word === "@" &&
      /^(?:VERB|AUX|ADV)$/.test(units[i + 2]?.pos ?? ""),
  );
  return units[comma + 1]?.word === "@" && comma > 0 ? (units[comma + 1]?.parties ?? null) : null;
}

/** "agreed by @, @ and @ when they met": more than two, named just before. */
function manyBefore({ units }: Reading, from: number): readonly Party[] {
  const at = units[from - 1]?.word === "had" ? from - 2 : from - 1;
  const they = units[at];
  const opened = /^(?:when|where|as|after|before)$/.test(units[at - 1]?.word ?? "");
  if (!opened || they?.word !== "they" || they.parties.length > 0) return [];
  const before = units.slice(Math.max(0, at - 4), at).findLast(({ word }) => word === "@");
  return before && before.parties.length > 2 ? before.parties : [];
}

/** "@ met @ before sitting down with @": in the past tense, what came next has come about. */
export function isPastBefore(reading: Reading, from: number): boolean {
  const verb = mainOfGerund(reading, from);
  return (
    verb >= 0 && reading.units[from - 1]?.word === "before" && PAST.test(reading.units[verb]?.word ?? "")
  );
}

/** "Before seeing @, @ held talks with @": in the past tense, what the phrase in front speaks of has come about since. */
export function isBeforePast(reading: Reading, clause: number): boolean {
  return reading.clauses[clause]?.opener === "before" && PAST.test(verbBehindGerund(reading, clause));
}
