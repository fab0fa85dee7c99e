import type { Article } from "../../articles/article.ts";
import type { ContactDate, ContactStatus } from "../contact.ts";
import { distinctParties } from "../reading/parties.ts";
import { wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import { closerKind, datesAgree, isAhead, isUndone, partiesAgree } from "./compatible.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { isNextOne } from "./next-ones.ts";
import { canBeOne } from "./open-talks.ts";
import { isTown } from "./towns.ts";
import { asNamedIn } from "./unnamed-office.ts";

/** Whether a clause can tell of the occasion of a draft: people, kind, day, place and status go together. */
export function fits(
  draft: Draft,
  candidate: Candidate,
  status: ContactStatus,
  date: ContactDate | null,
): boolean {
  const told = asNamedIn(candidate.parties, draft.parties);
  if (!partiesAgree(asNamedIn(draft.parties, told), told) || !canBeOne(draft, candidate)) return false;
  if (!datesAgree(draft.date, date)) return false;
  const visits = draft.kind.value === "visit" && candidate.kind === "visit";
  const apart = !placesAgree(draft, candidate) || isInCountryBefore(draft, candidate, date);
  if (apart && !candidate.weak && !visits) return false;
  const sameSentence = draft.sentences.has(candidate.found.reading.sentence.index);
  if (sameSentence && isApartThere(draft, candidate)) return false;
  if (candidate.apart && !sameSentence && !date && draft.date) return isSaidOnly(candidate, status);
  if (date && !draft.date && !sameSentence && isEarlier(candidate)) return false;
  if (!sameSentence && isAnother(candidate) && !sameDay(draft.date, date)) return false;
  return statusesAgree(draft, candidate, status, date);
}

/** A weak word of what is over may be said of anything told before; "are to gather again" may not. */
function isSaidOnly({ weak }: Candidate, status: ContactStatus): boolean {
  return weak && !isAhead(status);
}

/** Told in one sentence, and yet not of one occasion. */
function isApartThere(draft: Draft, candidate: Candidate): boolean {
  return splitsDates(draft, candidate) || isBeforeOrAfter(draft, candidate);
}

/** "spoke with each of them before the three sat down": what others did before or after is another occasion. */
function isBeforeOrAfter({ candidates, parties }: Draft, { found, parties: others }: Candidate): boolean {
  const { reading, clause } = found;
  const { opener, parent } = reading.clauses[clause] ?? { opener: "", parent: null };
  return (
    parties.length !== others.length &&
    /^(?:before|after)$/.test(opener) &&
    candidates.some((one) => one.found.reading === reading && one.found.clause === parent)
  );
}

/** "Another meeting", "a second call": never the one told before, where a day does not say so. */
function isAnother(candidate: Candidate): boolean {
  const { reading, from, trigger } = candidate.found;
  return (
    isNextOne(candidate) ||
    (trigger.form === "noun" &&
      /\b(?:another|an? (?:second|third|fourth|further|new))(?: [^ @]+)?$/.test(
        wordsOf(reading, from - 3, from),
      ))
  );
}

/** "had met briefly", "last spoke": before what the article is about. */
function isEarlier({ found: { reading, from, to } }: Candidate): boolean {
  const words = wordsOf(reading, from - 5, to + 2);
  return (
    /\b(?:last|previously|earlier|most recently|previous|prior)\b/.test(words) ||
    / once (?:before|already)(?: |$)/.test(` ${words}`) ||
    /\balso (?:met|spoke|talked|called|telephoned|phoned|wrote|saw|visited)\b/.test(words) ||
    /\bhad (?:(?:also |already )?met briefly|(?:also|already) (?:met|spoken|talked|called|telephoned|phoned|written|seen|visited|received))\b/.test(
      words,
    )
  );
}

/** "They met in Moscow. … They had met in Russia in 2021": with a day of its own, before what the article is about. */
function isInCountryBefore(draft: Draft, candidate: Candidate, date: ContactDate | null): boolean {
  const { reading, from, to } = candidate.found;
  if (!date || draft.date || !draft.place || !candidate.place || draft.place.value === candidate.place)
    return false;
  return (
    isTown(draft.place.value) && isTown(candidate.place) && /\bhad\b/.test(wordsOf(reading, from - 3, to))
  );
}

/** A town and a house in it may be one place, and so are a town and its country; two towns are not. */
export function placesAgree(draft: Draft, { place, within = null }: Candidate): boolean {
  const known = draft.place?.value;
  if (!known || !place || known === place || !isTown(known) || !isTown(place)) return true;
  return within === known || withinOf(draft) === place;
}

/** The country in which the place of a draft lies, so far as it is known. */
function withinOf({ place, candidates }: Draft): string | null {
  return candidates.find((one) => one.place === place?.value)?.within ?? null;
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

/** Whether what became of a draft and what a clause says of it can both be true of one occasion. */
export function statusesAgree(
  draft: Draft,
  candidate: Candidate,
  status: ContactStatus,
  date: ContactDate | null,
): boolean {
  const was = draft.status.value;
  if (was === status) return true;
  if (candidate.pastPlan || draft.pastPlan) return true;
  if (
    isAhead(was) &&
    status === "held" &&
    date &&
    !draft.date &&
    !candidate.found.reading.line.includes("as planned")
  )
    return was === "requested";
  if (isAhead(was))
    return (
      isAhead(status) ||
      isUndone(status) ||
      (status === "held" && (candidate.weak || sameDay(draft.date, date) || was === "requested"))
    );
  if (isDeniedClaim(draft, candidate, status, was)) return true;
  if (isUndone(was)) return isAhead(status) || isUndone(status);
  return (
    status === "requested" ||
    (isAhead(status) && candidate.weak && !candidate.apart && !date) ||
    sameDay(draft.date, date)
  );
}

/** What is denied in one sentence and told in another as somebody's claim is one contact. */
function isDeniedClaim(
  draft: Draft,
  { apart }: Candidate,
  status: ContactStatus,
  was: ContactStatus,
): boolean {
  if (apart || !(was === "denied" || status === "denied")) return false;
  return status === "held" || was === "held" ? !draft.candidates.some((one) => one.apart) : false;
}

function sameDay(a: ContactDate | null, b: ContactDate | null): boolean {
  return a?.edtf !== undefined && a.edtf !== null && a.edtf === b?.edtf;
}

/** Adds to a draft what a clause says of it. */
export function absorb(
  article: Article,
  draft: Draft,
  candidate: Candidate,
  status: ContactStatus,
  date: ContactDate | null,
): void {
  const evidence = evidenceOf(article, candidate.found.reading.sentence);
  draft.candidates.push(candidate);
  draft.sentences.add(candidate.found.reading.sentence.index);
  const more = asNamedIn(candidate.parties, draft.parties);
  draft.parties = distinctParties([...asNamedIn(draft.parties, more), ...more]);
  const told =
    candidate.parties.length >= 2 || draft.kind.value === "consultation" || /call$/.test(candidate.kind);
  const kind = told ? closerKind(draft.kind.value, candidate.kind) : draft.kind.value;
  if (kind !== draft.kind.value) draft.kind = { value: kind, evidence };
  if (date && (!draft.date?.edtf || isCloser(date, draft.date))) draft.date = date;
  if (candidate.place && (!draft.place || candidate.within === draft.place.value))
    draft.place = { value: candidate.place, evidence };
  const next = laterStatus(draft, candidate, status);
  if (next !== draft.status.value) draft.status = { value: next, evidence };
  draft.pastPlan = draft.pastPlan && candidate.pastPlan;
}

/** "over the weekend", later "on Sunday": the day says more; days that talks went on for stay. */
function isCloser(date: ContactDate, known: ContactDate): boolean {
  const loose = /^(?:week|month|year|part of month)$/.test(known.precision) || /weekend/i.test(known.text);
  return date.precision === "day" && date.edtf !== null && loose;
}

/** What an occasion turned into when two clauses tell it differently. */
function laterStatus(draft: Draft, candidate: Candidate, status: ContactStatus): ContactStatus {
  const was = draft.status.value;
  // That it was ever planned may be denied of what did not take place.
  if (status === "denied") return was === "not held" ? was : status;
  if (isUndone(was)) return isUndone(status) && was === "not held" ? status : was;
  if (isUndone(status) && was !== "held") return status;
  if (was === "held" || candidate.pastPlan) return was;
  if (status === "held") return candidate.weak ? was : "held";
  return status === "planned" ? status : was;
}
