import { wordsOf } from "../reading/unit.ts";
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

/** "In the meeting, @ and @ stressed": some call a telephone call so, once it is told. */
function isTheMeeting({ kind, place, date, found: { reading, from, to, trigger } }: Candidate): boolean {
  return (
    kind === "meeting" &&
    place === null &&
    date < 0 &&
    trigger.form === "noun" &&
    reading.units[to - 1]?.word === "meeting" &&
    /^(?:(?:in|during|at) )?(?:the|this)$/.test(wordsOf(reading, 0, from))
  );
}

function hasSameParties({ parties }: Draft, candidate: Candidate): boolean {
  return (
    parties.length === candidate.parties.length &&
    candidate.parties.every(({ key }) => parties.some((party) => party.key === key))
  );
}

/** "The bilateral meeting was held before the trilateral talks with @": so many sit at one, and others at the other. */
function countsDiffer(draft: Draft, candidate: Candidate): boolean {
  const { length } = candidate.parties;
  const isMore = draft.parties.length > length;
  const [few, more] = isMore ? [[candidate], draft.candidates] : [draft.candidates, [candidate]];
  const are = (told: readonly Candidate[], words: RegExp) =>
    told.every(
      ({ parties, found: { reading, from, to } }) =>
        parties.length < 2 || words.test(wordsOf(reading, from - 2, to)),
    );
  return (
    Math.min(draft.parties.length, length) === 2 &&
    (are(more, OF_THREE) || (draft.parties.length + length > 4 && are(few, OF_TWO)))
  );
}

const OF_TWO = /(?:^| )(?:bilateral|one-on-one|tete-a-tete|two-way|bilat)(?: |$)/;

const OF_THREE =
  /(?:^| )(?:trilateral|tripartite|three-way|three-sided|quadrilateral|four-way|four-sided)(?: |$)/;

/** Whether a clause can tell of a draft's occasion by its kind: talks without a place may turn out to be a call. */
export function canBeOne(draft: Draft, candidate: Candidate): boolean {
  if (countsDiffer(draft, candidate)) return false;
  if (kindsAgree(draft.kind.value, candidate.kind)) return true;
  if (isTheMeeting(candidate) && /call$/.test(draft.kind.value)) return hasSameParties(draft, candidate);
  if (areTalks(candidate)) return /call$/.test(draft.kind.value);
  return /call$/.test(candidate.kind) && draft.place === null && draft.candidates.every(areTalks);
}
