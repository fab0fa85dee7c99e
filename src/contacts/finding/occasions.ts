import type { Article } from "../../articles/article.ts";
import type { Register } from "../principals.ts";
import { distinctParties } from "../reading/parties.ts";
import { clauseWords, wordsOf } from "../reading/unit.ts";
import { acceptInvitations, refuseAnswered } from "./accepted.ts";
import { type AnchorBefore, makeAnchors } from "./anchors.ts";
import { withSpeaker, withThoseWhoAttended } from "./attended.ts";
import { withCalledOff } from "./called-off.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { withChannel } from "./channel.ts";
import { datesAgree, isUndone, kindsAgree } from "./compatible.ts";
import { withCountryOnLine } from "./country-on-line.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { isEnough } from "./enough.ts";
import { withGroupBefore } from "./group-before.ts";
import { absorb, fits } from "./join-draft.ts";
import { withNounBehind } from "./named-behind.ts";
import { addNewsConferences } from "./news-conferences.ts";
import { isNextOne } from "./next-ones.ts";
import { areSides } from "./pair-of.ts";
import { isPassing } from "./passing.ts";
import { refer } from "./references.ts";
import { denyRumours, undoMissed, undoUnanswered } from "./rumours.ts";
import { onSameDay } from "./same-day.ts";
import { withoutShadows } from "./shadows.ts";
import { withSideBefore } from "./side-before.ts";
import { isAheadOf, statusNow } from "./status-now.ts";
import { occasionJoined } from "./take-part.ts";
import { withPlaceThere } from "./there.ts";
import { tellOfIt } from "./told-of-it.ts";
import { putOffOnly, undoneBefore, undoUnnamed } from "./undone-before.ts";
import { undoWithdrawn, undoWithJourney } from "./undone-journeys.ts";
import { dayOfArrival, dayUnderWay, statedDate } from "./when.ts";
import { withWhereabouts } from "./whereabouts.ts";

/** The occasions that an article speaks of, each gathered from all its sentences, in the order of first mention. */
export function gatherOccasions(
  article: Article,
  sentences: readonly SentenceFinds[],
  register: Register,
): Draft[] {
  const drafts: Draft[] = [];
  const anchor = makeAnchors(article, sentences);
  const dated = onSameDay(withPlaceThere(withCalledOff(article, sentences)));
  const sided = withWhereabouts(article, dated, anchor, register)
    .map((one, at) => ({ ...one, candidates: withSideBefore(one, at, sentences) }))
    .map((one, at, all) => ({ ...one, candidates: withGroupBefore(one, at, all) }))
    .map((one, at, all) => ({ ...one, candidates: withThoseWhoAttended(one, at, all) }))
    .map((one, at, all) => ({ ...one, candidates: withNounBehind(one, at, all) }))
    .map((one) => ({ ...one, candidates: withSpeaker(one) }))
    .map((one, at, all) => ({ ...one, candidates: withCountryOnLine(one, all[at + 1]) }));
  for (const [at, candidates] of sided.map((one, i) => withChannel(article, one, i, sided)).entries()) {
    placeAll(article, drafts, candidates, anchor);
    if (sided[at]) tellOfIt(article, drafts, sided[at], anchor);
  }
  denyRumours(article, drafts, sentences);
  acceptInvitations(drafts, sentences);
  refuseAnswered(drafts, sentences);
  const told = drafts.filter((draft) => !isPassing(draft, drafts, article.published));
  const kept = withoutShadows(told.filter((draft) => !isOfSidesAgain(draft, told)));
  undoWithJourney(kept, sentences, register);
  undoWithdrawn(kept, sentences);
  undoUnnamed(article, kept, sentences);
  putOffOnly(kept, sentences);
  undoMissed(kept, sentences);
  undoUnanswered(kept, sentences);
  addNewsConferences(article, kept, sentences);
  return kept;
}

/** What one sentence tells: those named first, then references, then what hangs on either. */
function placeAll(
  article: Article,
  drafts: Draft[],
  candidates: readonly Candidate[],
  anchor: AnchorBefore,
): void {
  const named = candidates.filter(({ parties }) => parties.length >= 2);
  for (const candidate of [...named.filter(({ weak }) => !weak), ...named.filter(({ weak }) => weak)])
    place(article, drafts, candidate, anchor);
  for (const candidate of candidates)
    if (candidate.parties.length < 2) refer(article, drafts, candidate, anchor);
  for (const candidate of candidates) placeAgain(article, drafts, candidate, anchor);
  for (const candidate of candidates)
    if (isWhereAgreed(candidate)) placeWhereAgreed(article, drafts, candidate, anchor);
}

/**
 * "@ presided over the second one in # on %", "A new round is set for %": a further occasion between those of the one told
 * just before, where it has a day of its own.
 */
function placeAgain(article: Article, drafts: Draft[], candidate: Candidate, anchor: AnchorBefore): void {
  const undone = undoneBefore(candidate, drafts);
  if (undone) {
    place(article, drafts, { ...candidate, parties: undone.parties, pastPlan: false, apart: true }, anchor);
    return;
  }
  const { parties, apart, found, kind } = candidate;
  const next = isNextOne(candidate);
  const again = apart || next || isDatedNoun(candidate);
  if (parties.length >= 2 || !again || found.trigger.form !== "noun" || found.other.length > 0) return;
  const { index } = found.reading.sentence;
  const isRound = found.reading.units[found.to - 1]?.word === "round";
  const last = drafts.findLast(
    ({ kind: before, candidates }) =>
      (next || kindsAgree(before.value, kind)) &&
      (!isRound || candidates.some((one) => / rounds? /.test(one.found.reading.line))),
  );
  const near = last && Math.max(...last.sentences) >= index - 2;
  const date = statedDate(article, candidate, anchor(index, candidate.date));
  if (!near || last.sentences.has(index) || date?.precision !== "day") return;
  if (datesAgree(last.date, date) && !(next && !last.date)) return;
  if (isUndone(candidate.status) || found.actor.some(({ kind: what }) => what !== "person")) return;
  place(
    article,
    drafts,
    { ...candidate, parties: distinctParties([...last.parties, ...found.actor]) },
    anchor,
  );
}

/** "Saturday's call reached @": the noun has a day of its own before it. */
function isDatedNoun({ kind, date, found: { reading, from } }: Candidate): boolean {
  return /call$/.test(kind) && date >= 0 && /^% 's?(?: [^ @]+)?$/.test(wordsOf(reading, date, from));
}

/** "The meeting was agreed in a telephone conversation on %": an occasion of its own, between the same people. */
function isWhereAgreed({ parties, found: { reading, clause, from, trigger } }: Candidate): boolean {
  return (
    parties.length < 2 &&
    trigger.form === "noun" &&
    /(?:^| )(?:agreed|arranged|decided|settled|set up)(?: (?:on|upon))? (?:in|during|at|by) an?(?: [^ ]+){0,2}$/.test(
      clauseWords(reading, clause, 0, from),
    )
  );
}

function placeWhereAgreed(
  article: Article,
  drafts: Draft[],
  candidate: Candidate,
  anchor: AnchorBefore,
): void {
  const { index } = candidate.found.reading.sentence;
  const agreed = drafts.findLast(
    ({ sentences, kind }) => sentences.has(index) && !kindsAgree(kind.value, candidate.kind),
  );
  if (agreed)
    place(
      article,
      drafts,
      { ...candidate, parties: agreed.parties, status: "held", pastPlan: false },
      anchor,
    );
}

function place(article: Article, drafts: Draft[], candidate: Candidate, anchor: AnchorBefore): void {
  const { index } = candidate.found.reading.sentence;
  const stated =
    statedDate(article, candidate, anchor(index, candidate.date)) ??
    dayUnderWay(article, candidate) ??
    dayOfArrival(article, candidate);
  const status = statusNow(article, candidate, stated);
  // "next year" beside what was held is the year of something else.
  const date = status === "held" && isAheadOf(candidate, stated, article.published) ? null : stated;
  const fitting = [...drafts].reverse().filter((one) => fits(one, candidate, status, date));
  const draft =
    occasionJoined(candidate, drafts) ?? fitting.find((one) => one.status.value === status) ?? fitting[0];
  if (draft) {
    absorb(article, draft, candidate, status, date);
    return;
  }
  if (isLetterAgain(candidate, drafts) || !isEnough(candidate, status, date)) return;
  const evidence = evidenceOf(article, candidate.found.reading.sentence);
  drafts.push({
    kind: { value: candidate.kind, evidence },
    // "will not meet @ this week": there was no plan that could be called off.
    status: { value: candidate.ifPlanned && candidate.kind !== "visit" ? "not held" : status, evidence },
    parties: [...candidate.parties],
    date,
    place: candidate.place ? { value: candidate.place, evidence } : null,
    candidates: [candidate],
    sentences: new Set([candidate.found.reading.sentence.index]),
    pastPlan: candidate.pastPlan,
  });
}

/** "hand-delivered the letter to @": the one that was told of before, whoever carries it. */
function isLetterAgain(
  { kind, found: { reading, from, other } }: Candidate,
  drafts: readonly Draft[],
): boolean {
  if (kind !== "letter" || !/^(?:the|this|that)$/.test(reading.units[from - 1]?.word ?? "")) return false;
  return drafts.some(
    (one) =>
      one.kind.value === "letter" && other.some(({ key }) => one.parties.some((party) => party.key === key)),
  );
}

/** "Moscow and Washington held talks", where the people who met are named: the same, told by countries. */
function isOfSidesAgain(draft: Draft, drafts: readonly Draft[]): boolean {
  if (!areSides(draft.parties)) return false;
  const named = drafts.find(
    (other) =>
      other !== draft &&
      !areSides(other.parties) &&
      kindsAgree(other.kind.value, draft.kind.value) &&
      datesAgree(other.date, draft.date) &&
      draft.parties.every(({ country }) => other.parties.some((party) => party.country === country)),
  );
  if (named?.status.value === draft.status.value) {
    named.date ??= draft.date;
    named.place ??= draft.place;
  }
  return named !== undefined;
}
