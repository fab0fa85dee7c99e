import type { Article } from "../../articles/article.ts";
import { clauseWords, type Reading } from "../reading/unit.ts";
import {
  CLAIM_DENIED,
  CONFIRMED,
  DENYING,
  GRANTED,
  NEVER_WAS,
  NO_SUCH_THING,
  NOT_PLANNED,
  REPORT,
  SOURCE,
  UNTRUE,
} from "../rules/denials.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isAhead, isUndone } from "./compatible.ts";
import { type Draft, evidenceOf } from "./draft.ts";

/** Words by which a text holds what it tells at arm's length. */
const RUMOUR =
  /\b(?:rumou?rs?|speculation|hearsay|gossip|(?<!\b(?:said|says|wrote|posted|announced|added) on )social (?:media|networks?)|(?:media|press|news(?:paper)?|blog|telegram) (?:reports?|channels?|posts?)|posts?|bloggers?|unconfirmed|allegedly|reportedly|it (?:was|had been) (?:claimed|alleged|rumou?red))\b/i;
/** Words that say that it is not so. */
const DENIAL =
  /\b(?:den(?:y|ied|ies)|fabricat\w+|fakes?|untrue|not true|no truth|not a word of truth|false|baseless|groundless|nonsense|inventions?|invented|unfounded|disinformation|refuted|dismissed|no (?:such|grounds)|did not correspond|does not correspond|never happened)\b/i;

/** What is told as a rumour or another's report, by nobody else, and said not to be so around it, was denied. */
export function denyRumours(
  article: Article,
  drafts: readonly Draft[],
  sentences: readonly SentenceFinds[],
): void {
  for (const draft of drafts) {
    if (isUndone(draft.status.value)) continue;
    const contradiction = contradictedIn(draft, sentences);
    if (contradiction)
      draft.status = { value: "denied", evidence: evidenceOf(article, contradiction.sentence) };
    else if (isDeniedRumour(draft, sentences) || isDeniedReport(draft, sentences))
      draft.status = { value: "denied", evidence: draft.status.evidence };
  }
}

/** "@ said that he had spoken with @. … No such talks took place, a spokesman said": told by one side, contradicted by another. */
function contradictedIn(draft: Draft, sentences: readonly SentenceFinds[]): Reading | null {
  const told = draft.candidates.filter(({ parties }) => parties.length > 1);
  const isTold = ({ found: { reading, clause } }: Candidate) => reading.clauses[clause]?.reported === true;
  if (draft.status.value !== "held" || told.length === 0 || !told.every(isTold)) return null;
  const keys = new Set(draft.parties.map(({ key }) => key));
  const near = [...draft.sentences].flatMap((index) => [
    index - 2,
    index - 1,
    index + 1,
    index + 2,
    index + 3,
  ]);
  const others = ({ units }: Reading) =>
    units.some(({ parties }) =>
      parties.some(
        ({ kind, key, office }) =>
          kind === "person" && !keys.has(key) && !/spokes|secretary$/i.test(office ?? ""),
      ),
    );
  const kind = draft.kind.value;
  const none = NO_SUCH_THING[kind === "consultation" ? "any" : /call$/.test(kind) ? "call" : "meeting"];
  const contradiction = sentences.find(
    ({ reading }) =>
      near.includes(reading.sentence.index) &&
      !draft.sentences.has(reading.sentence.index) &&
      none.test(reading.text) &&
      !others(reading),
  );
  return contradiction?.reading ?? null;
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
  if (!one || isBeside(one)) return false;
  const { text, sentence } = one.found.reading;
  if (isAhead(draft.status.value)) return isSaidNotPlanned(draft, sentences);
  if (draft.status.value !== "held") return false;
  if (CLAIM_DENIED.test(text.slice(toldFrom(one)))) return true;
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

/** "No such meeting between @ and @ has been planned": said in a sentence near it, of nobody else. */
function isSaidNotPlanned({ sentences: own, parties }: Draft, sentences: readonly SentenceFinds[]): boolean {
  const keys = new Set(parties.map(({ key }) => key));
  return sentences.some(({ reading: { text, units, sentence } }) => {
    const people = units.flatMap((unit) => unit.parties).filter(({ kind }) => kind === "person");
    return (
      [...own].some((index) => Math.abs(index - sentence.index) <= 3) &&
      NOT_PLANNED.test(text) &&
      people.length > 0 &&
      people.every(({ key }) => keys.has(key))
    );
  });
}

/** Nobody tells of it in his own name, and nobody confirms it. */
function isOnlyReported({ sentences: own, candidates }: Draft, sentences: readonly SentenceFinds[]): boolean {
  const told = candidates.filter(({ parties }) => parties.length > 1).map(({ found }) => found.reading.text);
  const all = sentences.filter(({ reading }) => own.has(reading.sentence.index));
  return (
    told.every((text) =>
      [REPORT, SOURCE, NEVER_WAS, UNTRUE, NOT_PLANNED].some((words) => words.test(text)),
    ) && !all.some(({ reading }) => CONFIRMED.test(reading.text))
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

const NOT_REACHED =
  /(?:^| )(?:(?:did|could|can|was|were) (?:not|n't) (?:able to )?(?:reach (?:@|him|her)|get (?:through|hold of)|come to the (?:tele)?phone|take the call|available)|(?:was|were) unable to (?:reach (?:@|him|her)|get through)|failed to (?:reach (?:@|him|her)|get through)|(?:call|calls) (?:went|was|were) (?:unanswered|not (?:taken|answered|returned)))(?: |$)/;

/** "@ called @ on %. However, he did not reach him": of those two alone, in the next sentence. */
export function undoUnanswered(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    const [one] = draft.candidates;
    const rang = one?.found.trigger.form === "verb" && one.found.trigger.initiates === true;
    if (!rang || draft.kind.value !== "telephone call" || draft.status.value !== "held") continue;
    const next = sentences.find(({ reading }) => reading.sentence.index === Math.max(...draft.sentences) + 1);
    const people =
      next?.reading.units.flatMap(({ parties }) => parties).filter(({ kind }) => kind === "person") ?? [];
    const isOfThem =
      people.length > 0 && people.every(({ key }) => draft.parties.some((party) => party.key === key));
    if (next && isOfThem && NOT_REACHED.test(next.reading.line))
      draft.status = { value: "not held", evidence: draft.status.evidence };
  }
}
