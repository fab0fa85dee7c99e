import type { Register } from "../principals.ts";
import { type Party, type Reading, wordsOf } from "../reading/unit.ts";
import { stateNamed } from "./states.ts";

/** A further country or capital that a journey goes to. */
interface Goal {
  readonly at: number;
  readonly state: Party;
}

/** What stands between two goals: ", #", "and then to #", "on % and #". */
const JOINT = /^(?:% )?(?:, and|,|and|as well as|and then|then)(?: (?:then|also|later|on|to|the|both))* /;

/** "to #, # and #": where a journey goes besides its first goal. */
export function goalsBehind(reading: Reading, first: number, register: Register): Goal[] {
  const together = reading.units[first]?.word === "@" ? (reading.units[first]?.parties ?? []) : [];
  if (together.length > 1) return together.slice(1).map((state) => ({ at: first, state }));
  const found: Goal[] = [];
  const begun = stateAt(reading, first, register);
  let last = first;
  while (begun) {
    const joint = JOINT.exec(`${wordsOf(reading, last + 1, last + 6)} `)?.[0]
      .trim()
      .split(" ").length;
    const at = joint === undefined ? -1 : last + 1 + joint;
    const state = stateAt(reading, at, register);
    if (!state || !isPlain(reading, at)) break;
    found.push({ at, state });
    last = at;
  }
  const ends = /^(?:VERB|AUX)$/.test(reading.units[last + 1]?.pos ?? "");
  // "flew to # and # agreed": the last of them acts.
  return ends &&
    !/^(?:is|was|has|had|will|are|were|have|scheduled|planned|set)$/.test(reading.units[last + 1]?.word ?? "")
    ? found.slice(0, -1)
    : found;
}

function stateAt({ units, text }: Reading, at: number, register: Register): Party | undefined {
  const unit = units[at];
  if (!unit || unit.word === "@") return undefined;
  const printed = text.slice(unit.start, unit.end);
  const state = unit.parties[0] ?? stateNamed(printed, register);
  const demonyms = state?.principal ? (register.byId(state.principal)?.demonyms ?? []) : [];
  return state?.kind === "country" && !demonyms.includes(printed) ? state : undefined;
}

/** Not "# 's minister" nor "# officials". */
function isPlain({ units }: Reading, at: number): boolean {
  const next = units[at + 1];
  return !next || !(/^'s?$/.test(next.word) || /^(?:NOUN|ADJ)$/.test(next.pos) || next.parties.length > 0);
}
