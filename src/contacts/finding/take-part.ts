import { clauseWords } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { kindsAgree } from "./compatible.ts";
import type { Draft } from "./draft.ts";

/** So many sentences back "the talks" may have been told. */
const REACH = 2;
const TAKING_PART =
  /(?:^| )(?:(?:take|takes|took|taken|taking) part in|participat(?:e|es|ed|ing) in|(?:attend|attends|attended|attending)|(?:join|joins|joined|joining)|sat in on|(?:was|were|is|are|be) (?:also )?present (?:at|during|for))(?: the| these| those| that| this)(?: [^ @#%]+){0,2}? (?:talks|negotiations|discussions?|conversation|meeting|session|summit|dinner|lunch|breakfast|call)(?! of\b)/;

/**
 * "@ and @ also took part in the talks": the occasion that others had in the sentences just before, and not one of their
 * own. Null where nothing was told there, or where some of them are in it already.
 */
export function occasionJoined(candidate: Candidate, drafts: readonly Draft[]): Draft | null {
  const { found, parties, date, kind } = candidate;
  if (date >= 0) return null;
  const { reading, clause, to } = found;
  if (!TAKING_PART.test(clauseWords(reading, clause, 0, to + 4))) return null;
  const { index } = reading.sentence;
  const last = drafts.findLast((draft) => kindsAgree(draft.kind.value, kind));
  if (!last || last.sentences.has(index) || Math.max(...last.sentences) < index - REACH) return null;
  return parties.some(({ key }) => last.parties.some((one) => one.key === key)) ? null : last;
}
