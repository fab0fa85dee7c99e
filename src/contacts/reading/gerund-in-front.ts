import type { Reading } from "./unit.ts";

type Cut = Pick<Reading, "units" | "clauseOf" | "clauses">;

/** "Before seeing @, @ said": a phrase in front that has the subject of what stands behind it. */
export function isGerundInFront({ units, clauseOf, clauses }: Cut, clause: number): boolean {
  const { opener, parent } = clauses[clause] ?? { opener: "", parent: null };
  const first = clauseOf.indexOf(clause);
  return (
    /^(?:before|after)$/.test(opener) &&
    parent === 0 &&
    clauseOf.slice(0, first).every((one) => one === 0) &&
    /ing$/.test(units[first + 1]?.word ?? "") &&
    !units.some(({ pos }, i) => i < first && /^(?:VERB|AUX)$/.test(pos))
  );
}

/** The word with which the predicate of the sentence behind such a phrase begins; empty where there is no such phrase. */
export function verbBehindGerund(cut: Cut, clause: number): string {
  if (!isGerundInFront(cut, clause)) return "";
  const first = cut.clauseOf.indexOf(clause);
  return (
    cut.units.find(({ pos }, i) => i > first && cut.clauseOf[i] !== clause && /^(?:VERB|AUX)$/.test(pos))
      ?.word ?? ""
  );
}
