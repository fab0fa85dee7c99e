import { clauseWords, type Reading } from "../reading/unit.ts";
import { relativeAfter } from "./relative-behind.ts";
import type { TriggerHit } from "./triggers.ts";

const LONG_RELATIVE =
  /^(?:that|which) (?:[^ ]+ ){5,24}?(?=(?:(?:has|have|had) (?:now )?been|is|was|were) (?:put off|put on hold|postponed|cancell?ed|called off|scrapped|scratched|delayed|shelved)(?: |$))/;

/** The words of the relative clause behind a trigger: "the talks that were to be held". */
export function relativeOf(reading: Reading, { to }: TriggerHit): string {
  const clause = relativeAfter(reading, to);
  // "the meeting that @ was to have on % with a top official has been put off": what became of it comes last.
  return clause < 0 ? "" : clauseWords(reading, clause, to, reading.units.length).replace(LONG_RELATIVE, "");
}
