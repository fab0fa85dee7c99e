import { daysBetween } from "../dates/calendar.ts";
import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { isUndone } from "./compatible.ts";
import type { Draft } from "./draft.ts";

const LIGHT =
  /\b(?:held|hold|holds|holding|had|have|conducted|opened|began|started|concluded|ended|resumed|took place|take place|arranged|made|received|attended|after|following|during|at|in|before|cancell?ed|postponed|refused|rejected|requested|asked|proposed|offered|planned|scheduled|wrote|sent|sends|denied|fell|between)\b/;

/** "then had talks": a verb of its own tells it, also of people without an entry. */
const HELD = /\b(?:held|hold|holds|holding|had|conducted|opened|began|started|concluded)(?: [^ @#%]+){0,3}$/;

/**
 * A visit to a country, with nobody named there, is told where the article begins or, if it was held, of the days around
 * publication; that somebody travels on from a meeting is told in passing.
 */
function isVisitInPassing(draft: Draft, published: string | null): boolean {
  const { kind, status, parties, date, sentences, candidates } = draft;
  if (kind.value !== "visit" || isUndone(status.value)) return false;
  if (parties.every((party) => party.kind === "person")) return false;
  const first = Math.min(...sentences);
  if (first === 0) return false;
  // "@, who is visiting #, said": told of where somebody speaks.
  const aside = ({ found: { reading, clause } }: Candidate) => reading.clauses[clause]?.relative === true;
  if (status.value === "held" && candidates.every(aside)) return true;
  if (status.value !== "held") return candidates.every(({ weak }) => weak);
  const day = date && date.precision !== "month" && date.precision !== "year" ? date.edtf : null;
  return first > 1 && (!day || !published || daysBetween(day.slice(0, 10), published) > 31);
}

/** "The talks with @ lasted three hours": what the noun does tells that they were held. */
const TOLD_BEHIND =
  /^(?:(?:with|between) (?:the |his |her )?@ )?(?:in [^ @#%]+ )?(?:lasted|took (?:place|\w+ hours?|an hour)|went on for|ran (?:for|over|into)|(?:were|was) held|(?:focus+ed|cent(?:er|re)d|concentrated|dwelt) on|dealt with|covered)(?: |$)/;

/** "drove to a guesthouse for talks with @", "went on to a session with @": what a way led to is told. */
const WENT_FOR =
  /(?:^| )(?:drove|flew|went|walked|came|travell?ed|crossed|moved|headed|left|returned|stopped|arrived|proceeded|continued|hurried|repaired)(?: [^ @%.;]+){1,8}? (?:for|to)(?: [^ @#%]+){0,3}$/;

const YEARS_OF_HISTORY = 20;

/** "In 1986 @ met @", in an article of another age: an example from history, with all else that is told of those two. */
function isHistory(draft: Draft, drafts: readonly Draft[], published: string | null): boolean {
  if (!published) return false;
  const oldest = Number(published.slice(0, 4)) - YEARS_OF_HISTORY;
  const isOld = ({ date }: Draft) =>
    date?.edtf !== undefined && date.edtf !== null && Number(date.edtf.slice(0, 4)) < oldest;
  const keys = draft.parties
    .map(({ key }) => key)
    .sort()
    .join();
  const alike = drafts.filter(
    ({ parties }) =>
      parties
        .map(({ key }) => key)
        .sort()
        .join() === keys,
  );
  return isOld(draft) || (!draft.date && alike.some(isOld));
}

/**
 * A mere mention in passing ("subjects that arose from the summit of A and B"): one noun without date or place, in an
 * article on somebody else.
 */
export function isPassing(draft: Draft, drafts: readonly Draft[], published: string | null): boolean {
  if (isVisitInPassing(draft, published) || isHistory(draft, drafts, published)) return true;
  if (draft.date || draft.place || draft.candidates.length > 1 || draft === drafts[0]) return false;
  const only = draft.candidates[0];
  if (only?.found.trigger.form !== "noun" || draft.status.value !== "held") return false;
  const { reading, from, to } = only.found;
  if (TOLD_BEHIND.test(wordsOf(reading, to, to + 8))) return false;
  if (WENT_FOR.test(wordsOf(reading, from - 14, from))) return false;
  const before = reading.units
    .slice(Math.max(0, from - 7), from)
    .map(({ word }) => word)
    .join(" ");
  const known = draft.parties.every(({ principal }) => principal !== null);
  return !LIGHT.test(before) || !(known || HELD.test(before));
}
