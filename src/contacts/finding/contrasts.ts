import { clauseWords, type Reading } from "../reading/unit.ts";

/** "was planned for % but was postponed": a clause with "but" that has no subject of its own. */
export function contrastOf(reading: Reading, clause: number): string {
  const behind = reading.clauses.findIndex(({ opener, parent }) => opener === "but" && parent === clause);
  const first = reading.clauseOf.indexOf(behind);
  if (behind < 0) return "";
  const words = clauseWords(reading, behind, first, reading.units.length);
  // "met on % but have not agreed to …": they have met.
  if (/^but (?:has|have|had) (?:not|n't) (?:yet )?agreed /.test(words)) return "";
  return /^(?:VERB|AUX)$/.test(reading.units[first + 1]?.pos ?? "") ? words : undoneBy(words);
}

/** "was to meet @, but @ cancelled the trip", "but it fell through": the same, told with a subject of its own. */
function undoneBy(words: string): string {
  const done =
    /(?:^| )(cancelled|canceled|called off|scrapped|scuttled|shelved|postponed|put off|delayed) (?:the|his|her|their|that|it)(?: |$)/.exec(
      words,
    );
  if (done) return `was ${done[1]}`;
  const fell =
    /^but (?:it|that|this|the (?:meeting|trip|visit|talks|call|plan)) ((?:was|were|fell|never|did|has|had) .+)$/.exec(
      words,
    );
  return fell?.[1] ?? "";
}
