import { isFiniteVerb, SUBORDINATORS } from "./clause-words.ts";
import type { Clause, Unit } from "./unit.ts";

/** What is known of the clauses of a sentence while it is cut from left to right. */
export interface State {
  readonly units: readonly Unit[];
  readonly clauses: Clause[];
  readonly clauseOf: number[];
  current: number;
  /** Unit index of the verb of saying whose content has not begun yet, or -1. */
  awaiting: number;
}

/** The relative clause that the current one is, or goes on with "and": "which began on % and are to end on %, …". */
export function relativeAround({ clauses, current }: State): Clause | undefined {
  let clause = clauses[current];
  while (clause?.opener === "and-verb" && clause.parent !== null) clause = clauses[clause.parent];
  return clause?.relative ? clause : undefined;
}

/** "to #, where he met @, and to #": the clause that says what happened where. */
export function whereAround({ clauses, current }: State): Clause | undefined {
  return clauses[current]?.opener === "where" ? clauses[current] : undefined;
}

/** "During talks that ended on %, @ and @ agreed": the subject of the main clause, which had no verb yet. */
export function beginsMain(state: State, relative: Clause | undefined, comma: number): boolean {
  const next = state.units[comma + 1];
  return next !== undefined && next.parties.length > 0 && !hasVerb(state, relative?.parent ?? 0, comma);
}

/** How long before or after: "hours after …", "a day before …". */
const MEASURE =
  /^(?:only|just|barely|some|an?|one|two|three|four|five|ten|few|couple|of|several|\d+|hours?|minutes?|moments|days?|weeks?|months?|years?|shortly|soon|long|immediately|even|right)$/;

/** "On %, while he was there, @ spoke": a phrase before a subordinate clause belongs to the main clause behind it. */
export function goesOnAfter(state: State, here: Clause | undefined, i: number): boolean {
  if (here?.parent !== 0 || here.reported) return false;
  const timed = /^(?:after|before|since|as)$/.test(here.opener);
  if (!timed && !SUBORDINATORS.test(here.opener)) return false;
  let before = state.clauseOf.indexOf(state.current) - 1;
  while (timed && MEASURE.test(state.units[before]?.word ?? "")) before -= 1;
  return state.units[before]?.word === "," && !hasVerb(state, 0, i);
}

/** "Shortly after meeting @ on %, @ said": a phrase before the main clause, no content of a report. */
export function isFronted(state: State, comma: number): boolean {
  const first = state.clauseOf.indexOf(state.current);
  const words = state.units.slice(first, comma);
  return (
    (/^(?:ADP|ADV)$/.test(words[0]?.pos ?? "") || /ing$/.test(words[0]?.word ?? "")) &&
    !hasVerb(state, state.current, comma) &&
    words.every(({ word }) => word !== '"')
  );
}

/** "@ will travel to #, the Kremlin said, and will hold …": the clause before the tail of a report goes on. */
export function interrupted(state: State): number {
  const first = state.clauseOf.indexOf(state.current);
  return state.clauseOf[first - 1] ?? 0;
}

/** "@ and @, the ministry said, will meet": the clause of those before the tail had no verb yet. */
export function goesOnBehindTail(state: State, comma: number): boolean {
  if (state.units[state.clauseOf.indexOf(state.current) - 1]?.word !== "@") return false;
  const next = state.units[comma + 1];
  const verb = next?.pos === "ADV" ? comma + 2 : comma + 1;
  return (
    /^(?:VERB|AUX)$/.test(state.units[verb]?.pos ?? "") &&
    isFiniteVerb(state.units, verb) &&
    !hasVerb(state, interrupted(state), comma)
  );
}

export function hasVerb(state: State, clause: number, before: number): boolean {
  for (let i = before - 1; i >= 0; i -= 1) {
    if (state.clauseOf[i] !== clause) continue;
    const pos = state.units[i]?.pos;
    const finite = (pos === "VERB" || pos === "AUX") && isFiniteVerb(state.units, i);
    if (finite && !isParticiple(state, clause, i)) return true;
  }
  return state.clauses[clause]?.opener === "and-verb";
}

/** "In a call arranged by @, …": a participle in a phrase that a preposition opens is no verb of a clause. */
function isParticiple(state: State, clause: number, i: number): boolean {
  const first = state.units[state.clauseOf.indexOf(clause)];
  const behind = state.units[i + 1]?.word ?? "";
  return (
    first?.pos === "ADP" &&
    /ed$|^held$/.test(state.units[i]?.word ?? "") &&
    /^(?:by|on|at|in|for|%|late)$/.test(behind)
  );
}

/** "met @ before flying to # to see @": what whoever acts does next, with days and places of its own. */
export function beginsJourney(state: State, i: number): boolean {
  const { units, current } = state;
  return (
    /^(?:before|after)$/.test(units[i]?.word ?? "") &&
    /^(?:flying|travell?ing|going|heading|leaving|departing|moving|returning|continuing|driving)$/.test(
      units[i + 1]?.word ?? "",
    ) &&
    hasVerb(state, current, i)
  );
}

/** "met @ on %, then flew to #": the next step of the same people. */
export function isNextStep(state: State, comma: number): boolean {
  const { units, current } = state;
  const verb = units[comma + 2];
  return (
    /^(?:then|afterwards|later|subsequently)$/.test(units[comma + 1]?.word ?? "") &&
    verb?.pos === "VERB" &&
    isFiniteVerb(units, comma + 2) &&
    hasVerb(state, current, comma)
  );
}

/** "Before seeing @, @ met @", "Hours after sitting down with @, …": what the subject behind the comma did besides. */
export function opensWithGerund({ units, clauses }: State, i: number): boolean {
  const next = units[i + 1]?.word ?? "";
  const begins = units.slice(0, i).every(({ word }) => MEASURE.test(word) || /^(?:and|but|then)$/.test(word));
  if (!begins || clauses.length > 1 || !/^(?:before|after)$/.test(units[i]?.word ?? "")) return false;
  if (!/ing$/.test(next) || /^(?:evening|morning|beijing)$/.test(next)) return false;
  const behind = units[i + 2];
  return (
    next !== "meeting" || /^(?:with|the|his|her|@|both|president|prime|foreign)$/.test(behind?.word ?? "")
  );
}
