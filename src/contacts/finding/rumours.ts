import type { SentenceFinds } from "./candidates.ts";
import { isAhead, isUndone } from "./compatible.ts";
import type { Draft } from "./draft.ts";

/** Words by which a text holds what it tells at arm's length. */
const RUMOUR =
  /\b(?:rumou?rs?|speculation|hearsay|gossip|social (?:media|networks?)|(?:media|press|news(?:paper)?|blog|telegram) (?:reports?|channels?|posts?)|posts?|bloggers?|unconfirmed|allegedly|reportedly|it (?:was|had been) (?:claimed|alleged|rumou?red))\b/i;
/** Words that say that it is not so. */
const DENIAL =
  /\b(?:den(?:y|ied|ies)|fabricat\w+|fakes?|untrue|not true|no truth|not a word of truth|false|baseless|groundless|nonsense|inventions?|invented|unfounded|disinformation|refuted|dismissed|no (?:such|grounds)|did not correspond|does not correspond|never happened)\b/i;

/** What is told as a rumour and said not to be so in one of the next two sentences was denied. */
export function denyRumours(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    const [only, more] = [...draft.sentences];
    if (only === undefined || more !== undefined || isUndone(draft.status.value)) continue;
    const at = sentences.findIndex(({ reading }) => reading.sentence.index === only);
    const told = sentences[at]?.reading.text ?? "";
    const next = sentences.slice(at + 1, at + 3).map(({ reading }) => reading.text);
    if (RUMOUR.test(told) && [told, ...next].some((text) => DENIAL.test(text)))
      draft.status = { value: "denied", evidence: draft.status.evidence };
  }
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
