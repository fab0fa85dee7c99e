import type { Article } from "../../articles/article.ts";
import type { ContactDate } from "../contact.ts";
import { clauseWords, wordsOf } from "../reading/unit.ts";
import type { AnchorBefore } from "./anchors.ts";
import type { Candidate } from "./candidate.ts";
import { datesAgree, isAhead, isUndone } from "./compatible.ts";
import type { Draft } from "./draft.ts";
import { absorb, placesAgree, statusesAgree } from "./join-draft.ts";
import { canBeOne } from "./open-talks.ts";
import { statedDate } from "./when.ts";

const DEFINITE =
  /(?:^| )(?:the|this|that|these|those|same|their|his|her|both|latest|such|% 's?)(?: [^ ]+){0,3}$/;

/** "He did so in a telephone call on %". */
const DID_SO =
  /^(?:he|she|@|they) (?:did|said|told|put|made) (?:so|it|this|that)(?: [^ @#%]+)? (?:in|during|at|on) an?(?: [a-z-]+)?$/;

/** "The call was held at the initiative of #": more on an occasion that was named before. */
export function refer(article: Article, drafts: Draft[], candidate: Candidate, anchor: AnchorBefore): void {
  const { reading, from } = candidate.found;
  const before = wordsOf(reading, from - 4, from);
  const noun = candidate.found.trigger.form === "noun";
  if (
    noun
      ? !DEFINITE.test(before) && !DID_SO.test(wordsOf(reading, 0, from))
      : candidate.kind === "consultation"
  )
    return;
  const named = candidate.found.actor.concat(candidate.found.other).filter(({ kind }) => kind === "person");
  const date = statedDate(article, candidate, anchor(reading.sentence.index, candidate.date));
  const fitting = [...drafts]
    .reverse()
    .filter(
      (draft) =>
        !isToldOnlyAfter(draft, candidate) &&
        canBeOne(draft, candidate) &&
        datesAgree(draft.date, date) &&
        (!noun || placesAgree(draft, candidate)) &&
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
  absorb(
    article,
    draft,
    candidate,
    isMention(candidate) ? draft.status.value : candidate.status,
    dayOf(draft, candidate, date),
  );
}

/** "had asked for the meetings on %": the day of the request is not theirs. */
function dayOf({ status }: Draft, candidate: Candidate, date: ContactDate | null): ContactDate | null {
  return candidate.status === "requested" && status.value !== "requested" ? null : date;
}

/** "The call followed one that @ had with @": what is told only behind the word is not meant by it. */
function isToldOnlyAfter({ candidates }: Draft, { found }: Candidate): boolean {
  const first = candidates[0]?.found;
  return first?.reading === found.reading && first.from > found.from;
}

/** "The talks in Geneva come amid …": it says nothing of whether they were held. */
function isMention({ status, kind, found: { reading, clause, from, to, trigger } }: Candidate): boolean {
  if (trigger.form !== "noun" || status !== "held") return false;
  if (kind === "visit") return true;
  const before = clauseWords(reading, clause, 0, from);
  const after = clauseWords(reading, clause, to, reading.units.length);
  return !/\b(?:was|were|had|did|has|have|held|took|began|came|went|led|\w+ed)\b/.test(`${before} ${after}`);
}
