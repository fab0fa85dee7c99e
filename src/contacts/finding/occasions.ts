import type { Article } from "../../articles/article.ts";
import type { ContactDate, ContactStatus } from "../contact.ts";
import { distinctParties } from "../reading/parties.ts";
import { clauseWords } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { closerKind, datesAgree, isAhead, isUndone, kindsAgree, partiesAgree } from "./compatible.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { isPassing } from "./passing.ts";
import { isPresent, isProgressive, isUnderWay, statedDate } from "./when.ts";

/** The occasions that an article speaks of, each gathered from all its sentences, in the order of first mention. */
export function gatherOccasions(article: Article, sentences: readonly SentenceFinds[]): Draft[] {
  const drafts: Draft[] = [];
  for (const candidates of sentences.map(withChannel)) {
    const named = candidates.filter(({ parties }) => parties.length >= 2);
    for (const candidate of [...named.filter(({ weak }) => !weak), ...named.filter(({ weak }) => weak)])
      place(article, drafts, candidate);
    for (const candidate of candidates) if (candidate.parties.length < 2) refer(article, drafts, candidate);
    for (const candidate of candidates)
      if (isWhereAgreed(candidate)) placeWhereAgreed(article, drafts, candidate);
  }
  return withoutShadows(drafts.filter((draft) => !isPassing(draft, drafts, article.published)));
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

function placeWhereAgreed(article: Article, drafts: Draft[], candidate: Candidate): void {
  const { index } = candidate.found.reading.sentence;
  const agreed = drafts.findLast(
    ({ sentences, kind }) => sentences.has(index) && !kindsAgree(kind.value, candidate.kind),
  );
  if (agreed)
    place(article, drafts, { ...candidate, parties: agreed.parties, status: "held", pastPlan: false });
}

/** "In a call with allies … He spoke with @ and @": the channel is that of the sentence before. */
function withChannel(
  { candidates }: SentenceFinds,
  at: number,
  all: readonly SentenceFinds[],
): readonly Candidate[] {
  const call = all[at - 1]?.candidates.find(
    ({ kind, parties, found }) => /call$/.test(kind) && parties.length < 2 && found.actor.length === 1,
  );
  if (!call) return candidates;
  const [caller] = call.found.actor;
  return candidates.map((one) => {
    const { trigger, actor } = one.found;
    const open = one.kind === "consultation" && trigger.form === "verb" && !one.weak;
    return open && actor.length === 1 && actor[0]?.key === caller?.key ? { ...one, kind: call.kind } : one;
  });
}

function place(article: Article, drafts: Draft[], candidate: Candidate): void {
  const date = statedDate(article, candidate, lastDay(drafts));
  const status = statusNow(article, candidate, date);
  const fitting = [...drafts].reverse().filter((one) => fits(one, candidate, status, date));
  const draft = fitting.find((one) => one.status.value === status) ?? fitting[0];
  if (draft) {
    absorb(article, draft, candidate, status, date);
    return;
  }
  if (candidate.ifPlanned && candidate.kind !== "visit") return;
  const { form, words } = candidate.found.trigger;
  const datable = form === "noun" || words.startsWith("agreed");
  if (candidate.weak && candidate.kind === "consultation" && !(datable && date?.edtf)) return;
  if (candidate.weak && candidate.kind === "meeting" && !date && !candidate.place) return;
  const evidence = evidenceOf(article, candidate.found.reading.sentence);
  drafts.push({
    kind: { value: candidate.kind, evidence },
    status: { value: status, evidence },
    parties: [...candidate.parties],
    date,
    place: candidate.place ? { value: candidate.place, evidence } : null,
    candidates: [candidate],
    sentences: new Set([candidate.found.reading.sentence.index]),
    pastPlan: candidate.pastPlan,
  });
}

/** "meets on Friday" is a plan where Friday is still to come. */
function statusNow(article: Article, candidate: Candidate, date: ContactDate | null): ContactStatus {
  const ahead = isAheadOf(candidate, date, article.published);
  if (candidate.status === "held" && ahead && date && /^(?:day|week|range)$/.test(date.precision))
    return "planned";
  return candidate.status === "held" && isProgressive(candidate) && !date ? "planned" : candidate.status;
}

/** The day is still to come, or the present tense tells of the day of publication ("meets on Friday"). */
function isAheadOf(candidate: Candidate, date: ContactDate | null, published: string | null): boolean {
  if (!date?.edtf || !published) return false;
  const day = date.edtf.slice(0, 10);
  return (
    day > published || (day === published && !date.calendar && isPresent(candidate) && !isUnderWay(candidate))
  );
}

function fits(draft: Draft, candidate: Candidate, status: ContactStatus, date: ContactDate | null): boolean {
  if (!partiesAgree(draft.parties, candidate.parties) || !kindsAgree(draft.kind.value, candidate.kind))
    return false;
  if (!datesAgree(draft.date, date)) return false;
  if (draft.place && candidate.place && draft.place.value !== candidate.place && !candidate.weak)
    return false;
  const sameSentence = draft.sentences.has(candidate.found.reading.sentence.index);
  if (sameSentence && splitsDates(draft, candidate)) return false;
  if (candidate.apart && !sameSentence && !date && draft.date) return candidate.weak;
  return statusesAgree(draft, candidate, status, date);
}

/** Two dates of one trigger are two occasions. */
function splitsDates(draft: Draft, candidate: Candidate): boolean {
  return draft.candidates.some(
    ({ found, date }) =>
      found.reading === candidate.found.reading &&
      found.from === candidate.found.from &&
      date !== candidate.date,
  );
}

function statusesAgree(
  draft: Draft,
  candidate: Candidate,
  status: ContactStatus,
  date: ContactDate | null,
): boolean {
  const was = draft.status.value;
  if (was === status) return true;
  if (candidate.pastPlan || draft.pastPlan) return true;
  if (isAhead(was))
    return (
      isAhead(status) ||
      isUndone(status) ||
      (status === "held" && (candidate.weak || sameDay(draft.date, date) || was === "requested"))
    );
  if (isUndone(was)) return isAhead(status) || isUndone(status);
  return status === "requested" || (isAhead(status) && candidate.weak && !date) || sameDay(draft.date, date);
}

function sameDay(a: ContactDate | null, b: ContactDate | null): boolean {
  return a?.edtf !== undefined && a.edtf !== null && a.edtf === b?.edtf;
}

function absorb(
  article: Article,
  draft: Draft,
  candidate: Candidate,
  status: ContactStatus,
  date: ContactDate | null,
): void {
  const evidence = evidenceOf(article, candidate.found.reading.sentence);
  draft.candidates.push(candidate);
  draft.sentences.add(candidate.found.reading.sentence.index);
  draft.parties = distinctParties([...draft.parties, ...candidate.parties]);
  const told = candidate.parties.length >= 2 || draft.kind.value === "consultation";
  const kind = told ? closerKind(draft.kind.value, candidate.kind) : draft.kind.value;
  if (kind !== draft.kind.value) draft.kind = { value: kind, evidence };
  if (date && !draft.date?.edtf) draft.date = date;
  if (candidate.place && !draft.place) draft.place = { value: candidate.place, evidence };
  const next = laterStatus(draft, candidate, status);
  if (next !== draft.status.value) draft.status = { value: next, evidence };
  draft.pastPlan = draft.pastPlan && candidate.pastPlan;
}

/** What an occasion turned into when two clauses tell it differently. */
function laterStatus(draft: Draft, candidate: Candidate, status: ContactStatus): ContactStatus {
  const was = draft.status.value;
  if (isUndone(was)) return isUndone(status) && was === "not held" ? status : was;
  if (isUndone(status)) return was === "held" ? was : status;
  if (was === "held" || candidate.pastPlan) return was;
  if (status === "held") return candidate.weak ? was : "held";
  return was === "planned" ? was : status === "planned" ? "planned" : was;
}

const DEFINITE = /(?:^| )(?:the|this|that|these|those|same|their|his|her|both|latest|such)(?: [^ ]+){0,3}$/;

/** "The call was held at the initiative of #": more on an occasion that was named before. */
function refer(article: Article, drafts: Draft[], candidate: Candidate): void {
  const { reading, from } = candidate.found;
  const before = reading.units
    .slice(Math.max(0, from - 4), from)
    .map(({ word }) => word)
    .join(" ");
  const noun = candidate.found.trigger.form === "noun";
  if (noun ? !DEFINITE.test(before) : candidate.kind === "consultation") return;
  const named = candidate.found.actor.concat(candidate.found.other).filter(({ kind }) => kind === "person");
  const date = statedDate(article, candidate, lastDay(drafts));
  const fitting = [...drafts]
    .reverse()
    .filter(
      (draft) =>
        kindsAgree(draft.kind.value, candidate.kind) &&
        datesAgree(draft.date, date) &&
        (!noun || !candidate.place || !draft.place || draft.place.value === candidate.place) &&
        named.every(({ key }) => draft.parties.some((party) => party.key === key)) &&
        (statusesAgree(draft, candidate, candidate.status, date) ||
          isMention(candidate) ||
          (noun && draft.status.value === "held" && isAhead(candidate.status) && !date)),
    );
  const draft = fitting.find(({ kind }) => kind.value === candidate.kind) ?? fitting[0];
  if (!draft || (!noun && named.length === 0)) return;
  if (candidate.kind === "visit" && draft.kind.value !== "visit") {
    draft.sentences.add(reading.sentence.index);
    return;
  }
  const retold = isUndone(candidate.status) || (candidate.pastPlan && isUndone(draft.status.value));
  if (!noun && !draft.sentences.has(reading.sentence.index) && !retold) return;
  absorb(article, draft, candidate, isMention(candidate) ? draft.status.value : candidate.status, date);
}

/** "The talks in Geneva come amid …": it says nothing of whether they were held. */
function isMention({ status, kind, found: { reading, clause, from, to, trigger } }: Candidate): boolean {
  if (trigger.form !== "noun" || status !== "held") return false;
  if (kind === "visit") return true;
  const before = clauseWords(reading, clause, 0, from);
  const after = clauseWords(reading, clause, to, reading.units.length);
  return !/\b(?:was|were|had|did|has|have|held|took|began|came|went|led|\w+ed)\b/.test(`${before} ${after}`);
}

function lastDay(drafts: readonly Draft[]): string | null {
  const dated = drafts.filter(({ date }) => date?.precision === "day").at(-1);
  return dated?.date?.edtf ?? null;
}

/**
 * A visit beside a meeting of the same visitor in the same days is that meeting, and tells its day and place where the
 * meeting is with somebody of the country visited.
 */
function withoutShadows(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.kind.value !== "visit") return true;
    const visitor = draft.parties[0];
    const meetings = drafts.filter(
      (other) =>
        isTalk(other) &&
        other.parties.some(({ key }) => key === visitor?.key) &&
        (datesAgree(other.date, draft.date) || !draft.date),
    );
    const own = meetings.find(
      ({ parties, status }) =>
        status.value === draft.status.value &&
        parties.some(({ country }) => country === draft.parties[1]?.country),
    );
    if (own) {
      own.date ??= draft.date;
      own.place ??= draft.place;
    }
    return meetings.length === 0;
  });
}

/** A meeting, or talks in a town. */
function isTalk({ kind, place }: Draft): boolean {
  return kind.value === "meeting" || (kind.value === "consultation" && place !== null);
}
