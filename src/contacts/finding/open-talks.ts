import type { Candidate } from "./candidate.ts";
import { kindsAgree } from "./compatible.ts";
import type { Draft } from "./draft.ts";

const TALKS = /^(?:talks|negotiations?|discussions?|consultations?|dialogue)$/;

/** "held talks with @": without a place it may have been by telephone as well. */
function areTalks({ kind, place, found: { reading, to, trigger } }: Candidate): boolean {
  return (
    kind === "meeting" &&
    place === null &&
    trigger.form === "noun" &&
    TALKS.test(reading.units[to - 1]?.word ?? "")
  );
}

/** Whether a clause can tell of a draft's occasion by its kind: talks without a place may turn out to be a call. */
export function canBeOne(draft: Draft, candidate: Candidate): boolean {
  if (kindsAgree(draft.kind.value, candidate.kind)) return true;
  if (areTalks(candidate)) return /call$/.test(draft.kind.value);
  return /call$/.test(candidate.kind) && draft.place === null && draft.candidates.every(areTalks);
}
