import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isAhead, isUndone } from "./compatible.ts";
import type { Draft } from "./draft.ts";

/** Words by which a text holds what it tells at arm's length. */
const RUMOUR =
  /\b(?:rumou?rs?|speculation|hearsay|gossip|social (?:media|networks?)|(?:media|press|news(?:paper)?|blog|telegram) (?:reports?|channels?|posts?)|posts?|bloggers?|unconfirmed|allegedly|reportedly|it (?:was|had been) (?:claimed|alleged|rumou?red))\b/i;
/** Words that say that it is not so. */
const DENIAL =
  /\b(?:den(?:y|ied|ies)|fabricat\w+|fakes?|untrue|not true|no truth|not a word of truth|false|baseless|groundless|nonsense|inventions?|invented|unfounded|disinformation|refuted|dismissed|no (?:such|grounds)|did not correspond|does not correspond|never happened)\b/i;

/** What somebody else is said to have written or told. */
const REPORT =
  /\b(?:reports?|accounts?|story|stories|claims?|article|suggestions?|allegations?) (?:in [^,.]{2,30} )?(?:that|of|according to which|in which|about|on)\b|\b(?:daily|newspaper|paper|website|weekly|magazine|tabloid|channel|blog|broadcaster|Post|Times|Journal|media)\b[^.]{0,60}? (?:wrote|written|reported|claimed|claims|said|says|alleged)\b|\b(?:claimed|alleged) that\b/;
const SOURCE =
  /\baccording to (?:an?|the) (?:[\w-]+ ){0,2}(?:daily|newspaper|paper|website|weekly|magazine|tabloid|channel|blog|broadcaster)\b/i;
const DENYING =
  /\b(?:den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|disput(?:ed|es)|contradict(?:ed|s)) (?:[\w'-]+ ){0,4}(?:reports?|accounts?|story|stories|claims?|rumou?rs?|suggestions?|article|allegations?)\b/i;
const OCCASION = "(?:calls?|conversations?|meetings?|contacts?|talks|encounter|visit|exchange|request)";
/** Words that say of an occasion, or of what is written of it, that it is not so. */
const NOT_SO = new RegExp(
  [
    `there (?:was|were|had been|has been|have been|is) no (?:[\\w-]+ ){0,2}${OCCASION}\\b`,
    `no (?:[\\w-]+ ){0,2}${OCCASION}(?: [^.;,]{0,40})? (?:took place|had taken place|has taken place|was held|happened)\\b`,
    "nothing of the (?:kind|sort)",
    "(?:did not|never) (?:take place|happen)|ha(?:d|s) not (?:taken place|happened)|never (?:took place|happened|met|spoke)",
    "(?:pure|complete|total|utter|sheer) (?:fiction|inventions?|fabrications?|nonsense|fantasy)",
    "(?:den(?:y|ied|ies)|reject(?:ed|s)|dismiss(?:ed|es)|refut(?:ed|es)|contradict(?:ed|s)|disput(?:ed|es)|brushed aside|waved away) (?:(?!that |of |by )[\\w'-]+ ){0,4}(?:reports?|accounts?|story|stories|claims?|rumou?rs?|suggestions?|article|it)\\b(?! (?:of|by|that|from|about|on) )",
    "(?:is|are|was|were) (?:simply |just |entirely |completely )?(?:untrue|not true|false|fiction|fakes?|baseless|groundless|unfounded|made up|invented|nonsense)\\b",
  ].join("|"),
  "i",
);

const CONFIRMED = /(?<!\bnot |\bnor |n't )\bconfirm(?:s|ed)\b/;

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
function isDeniedReport(
  { sentences: own, status, candidates }: Draft,
  sentences: readonly SentenceFinds[],
): boolean {
  const first = candidates[0]?.found.reading;
  if (status.value !== "held" || !first) return false;
  const before = first.text.slice(0, toldFrom(candidates[0]));
  if (REPORT.test(before) && DENYING.test(before)) return true;
  const by = candidates.filter(({ parties }) => parties.length > 1).map(({ found }) => found.reading.text);
  const told = sentences.filter(({ reading }) => own.has(reading.sentence.index));
  const at = sentences.findIndex(({ reading }) => reading.sentence.index === first.sentence.index);
  const around = sentences.slice(Math.max(0, at - 1), at + 3).map(({ reading }) => reading.text);
  return (
    (REPORT.test(before) || SOURCE.test(first.text)) &&
    by.every((text) => REPORT.test(text) || SOURCE.test(text) || NOT_SO.test(text)) &&
    !told.some(({ reading }) => CONFIRMED.test(reading.text)) &&
    around.some((text) => NOT_SO.test(text))
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
