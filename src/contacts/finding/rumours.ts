import { clauseWords } from "../reading/unit.ts";
import { CONFIRMED, DENYING, GRANTED, NEVER_WAS, REPORT, SOURCE, UNTRUE } from "../rules/denials.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isAhead, isUndone } from "./compatible.ts";
import type { Draft } from "./draft.ts";

/** Words by which a text holds what it tells at arm's length. */
const RUMOUR =
  /\b(?:rumou?rs?|speculation|hearsay|gossip|(?<!\b(?:said|says|wrote|posted|announced|added) on )social (?:media|networks?)|(?:media|press|news(?:paper)?|blog|telegram) (?:reports?|channels?|posts?)|posts?|bloggers?|unconfirmed|allegedly|reportedly|it (?:was|had been) (?:claimed|alleged|rumou?red))\b/i;
/** Words that say that it is not so. */
const DENIAL =
  /\b(?:den(?:y|ied|ies)|fabricat\w+|fakes?|untrue|not true|no truth|not a word of truth|false|baseless|groundless|nonsense|inventions?|invented|unfounded|disinformation|refuted|dismissed|no (?:such|grounds)|did not correspond|does not correspond|never happened)\b/i;

/** What is told as a rumour or another's report, by nobody else, and said not to be so around it, was denied. */
export function denyRumours(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    if (isUndone(draft.status.value)) continue;
    if (isDeniedRumour(draft, sentences) || isDeniedReport(draft, sentences))
      draft.status = { value: "denied", evidence: draft.status.evidence };
  }
}

function isDeniedRumour(draft: Draft, sentences: readonly SentenceFinds[]): boolean {
  const [only, more] = [...draft.sentences];
  if (only === undefined || more !== undefined) return false;
  const at = sentences.findIndex(({ reading }) => reading.sentence.index === only);
  const told = sentences[at]?.reading.text ?? "";
  const next = sentences.slice(at + 1, at + 3).map(({ reading }) => reading.text);
  return RUMOUR.test(told) && [told, ...next].some((text) => DENIAL.test(text));
}

/** "the report that @ had rung @", and nothing but reports and denials of it. */
function isDeniedReport(draft: Draft, sentences: readonly SentenceFinds[]): boolean {
  const [one] = draft.candidates;
  if (draft.status.value !== "held" || !one || isBeside(one)) return false;
  const { text, sentence } = one.found.reading;
  const before = text.slice(0, toldFrom(one));
  const isReport = REPORT.test(before);
  // "told him that …": what is denied may be what was said.
  const tells = one.found.trigger.kind === "consultation" && one.found.trigger.form === "verb";
  if (isReport && !tells && DENYING.test(before)) return true;
  const at = sentences.findIndex(({ reading }) => reading.sentence.index === sentence.index);
  const around = sentences.slice(Math.max(0, at - 1), at + 3).map(({ reading }) => reading.text);
  const after = sentences.slice(at + 1, at + 5).map(({ reading }) => reading.text);
  return (
    (isReport || SOURCE.test(text)) &&
    isOnlyReported(draft, sentences) &&
    (around.some((words) => NEVER_WAS.test(words)) ||
      (!tells && around.some((words) => UNTRUE.test(words)) && !after.some((words) => GRANTED.test(words))))
  );
}

/** Nobody tells of it in his own name, and nobody confirms it. */
function isOnlyReported({ sentences: own, candidates }: Draft, sentences: readonly SentenceFinds[]): boolean {
  const told = candidates.filter(({ parties }) => parties.length > 1).map(({ found }) => found.reading.text);
  const all = sentences.filter(({ reading }) => own.has(reading.sentence.index));
  return (
    told.every((text) => [REPORT, SOURCE, NEVER_WAS, UNTRUE].some((words) => words.test(text))) &&
    !all.some(({ reading }) => CONFIRMED.test(reading.text))
  );
}

/** "dismissed a report that @ had sworn in a call with @": what was done there is denied. */
function isBeside({ found: { reading, clause, from, trigger } }: Candidate): boolean {
  return (
    trigger.form === "noun" &&
    /(?:^| )(?:in|during|at) (?:an?|the|his|her|their|this|that|%)(?: [^ @]+){0,3}$/.test(
      clauseWords(reading, clause, 0, from),
    )
  );
}

/** Where in its sentence a clause tells of the occasion. */
function toldFrom(candidate: Candidate | undefined): number {
  return candidate ? (candidate.found.reading.units[candidate.found.from]?.start ?? 0) : 0;
}

const MISSED = /\b(?:it|that|this|the (?:meeting|talks|visit|trip|call|summit|encounter)) would have been\b/i;

/** "were due to meet on %. It would have been the first time …": a plan that came to nothing. */
export function undoMissed(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    if (!isAhead(draft.status.value)) continue;
    const last = Math.max(...draft.sentences);
    const at = sentences.findIndex(({ reading }) => reading.sentence.index === last);
    const next = sentences.slice(at, at + 3).map(({ reading }) => reading.text);
    if (next.some((text) => MISSED.test(text)))
      draft.status = { value: "cancelled", evidence: draft.status.evidence };
  }
}
