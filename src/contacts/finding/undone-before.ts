import type { Article } from "../../articles/article.ts";
import { distinctParties } from "../reading/parties.ts";
import { type Party, wordsOf } from "../reading/unit.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";
import { isUndone, kindsAgree } from "./compatible.ts";
import { type Draft, evidenceOf } from "./draft.ts";
import { statedDate } from "./when.ts";

/** So many sentences back may be told who it is about. */
const REACH = 2;
const OF_OTHERS =
  /^(?:of|between|among|with) (?!the two|them|both)|(?:^| )(?:of|between|among|with|for) (?:[^ @]+ ){0,4}(?:officials|ministers|leaders|experts|delegations?|parties|diplomats|teams|governments|countries|chiefs|envoys|negotiators)(?: |$)/;
const OF_THEM = /(?:^| )(?:the two|they|both|them|their|each other|the pair)(?: |$)/;

/**
 * "They met on Friday. A meeting had been fixed for May, but # called it off": an occasion of its own between those of whom
 * the sentences before tell, where a country or one of the two has a hand in it.
 */
export function undoneBefore(candidate: Candidate, drafts: readonly Draft[]): Draft | null {
  const { found, status, parties, date, place, kind } = candidate;
  const { reading, from, to, trigger } = found;
  const { index } = reading.sentence;
  const isNew = /(?:^| )(?:an?|another)(?: [^ @#%]+){0,3}$/.test(wordsOf(reading, from - 4, from));
  const isOther =
    /(?:^| )their(?: [^ @#%]+)?$/.test(wordsOf(reading, from - 2, from)) &&
    drafts.every((one) => !kindsAgree(one.kind.value, kind));
  if (
    parties.length > 0 ||
    trigger.form !== "noun" ||
    !isUndone(status) ||
    status === "denied" ||
    !(isNew || isOther)
  )
    return null;
  if (OF_OTHERS.test(wordsOf(reading, to, reading.units.length))) return null;
  const last = drafts.findLast(({ parties: pair }) => pair.length === 2);
  if (!last || last.sentences.has(index) || last.parties.some((one) => one.kind !== "person")) return null;
  const only = drafts.every((one) =>
    one.parties.every(({ key }) => last.parties.some((party) => party.key === key)),
  );
  if (!only && Math.max(...last.sentences) < index - REACH) return null;
  const isApart =
    date >= 0 || (place !== null && place !== last.place?.value) || !kindsAgree(kind, last.kind.value);
  const named = reading.units
    .flatMap((unit) => unit.parties)
    .filter(({ kind: what, country }) => what !== "institution" || country !== null);
  const isTheirs = ({ key, country }: (typeof named)[number]) =>
    last.parties.some((one) => one.key === key || (country !== null && one.country === country));
  if (!isApart || !named.every(isTheirs)) return null;
  return named.length > 0 || OF_THEM.test(reading.line) ? last : null;
}

/** How far back a text may tell, without the name, what became of it. */
const BACK = 4;

/**
 * "@'s meeting with a top official was put off. … He was to have seen @": what was told of it before the other one was named
 * holds for the plan.
 */
export function undoUnnamed(
  article: Article,
  drafts: readonly Draft[],
  sentences: readonly SentenceFinds[],
): void {
  for (const draft of drafts) {
    const isPlan =
      draft.status.value === "not held" ||
      (draft.status.value === "planned" && draft.candidates[0]?.pastPlan === true);
    if (!isPlan || draft.date) continue;
    const first = Math.min(...draft.sentences);
    const before = sentences
      .filter(({ reading: { sentence } }) => sentence.index < first && sentence.index >= first - BACK)
      .flatMap(({ candidates }) => candidates.filter((one) => isOfOne(one, draft)));
    const [told] = before;
    if (!told) continue;
    draft.status = { value: told.status, evidence: evidenceOf(article, told.found.reading.sentence) };
    draft.date = statedDate(article, { ...told, date: dayOf(told) }, null);
    if (told.place && !draft.place) draft.place = { value: told.place, evidence: draft.status.evidence };
    draft.sentences.add(told.found.reading.sentence.index);
  }
}

/** Its own day, or the only one of its sentence on which nothing is said: "that @ was to have on %". */
function dayOf({ date, found: { reading } }: Candidate): number {
  if (date >= 0) return date;
  const days = reading.units.flatMap((unit, i) =>
    unit.date && reading.clauses[reading.clauseOf[i] ?? 0]?.opener !== "said" ? [i] : [],
  );
  return days.length === 1 ? (days[0] ?? -1) : -1;
}

const SOMEBODY =
  /(?:^| )(?:an?|the|his|her) (?:[^ @%]+ ){0,4}(?:official|envoy|diplomat|negotiator|counterpart|colleague|minister|leader|president|adviser|representative)(?: |$)/;
const isSpeaker = ({ office, key }: Party): boolean => /spokes|press secretary/i.test(`${office} ${key}`);

/** An occasion of one of the two with somebody who is not named, called off or put off. */
function isOfOne({ parties, status, kind, found }: Candidate, draft: Draft): boolean {
  const people = distinctParties(
    found.reading.units.flatMap((unit) =>
      unit.parties.filter((one) => one.kind === "person" && !isSpeaker(one)),
    ),
  );
  return (
    parties.length < 2 &&
    /^(?:cancelled|postponed)$/.test(status) &&
    kindsAgree(kind, draft.kind.value) &&
    people.length === 1 &&
    SOMEBODY.test(found.reading.line) &&
    draft.parties.some(({ key }) => key === people[0]?.key)
  );
}

const LATER =
  /(?:^| )(?:(?:meeting|talks|visit|trip|call|summit|it|they) (?:will|would|is to|are to|was to) (?:now |then |instead )*(?:be (?:held|rescheduled|made up for|arranged)|take place|happen) (?:" )?(?:at (?:a|some) later|on another|later|another time)|(?:was|were|has been|have been|will be|would be) rescheduled|new date (?:will|would|is to|was to))/;

/** "will not meet as planned. The meeting will be held at a later date": put off, not called off. */
export function putOffOnly(drafts: readonly Draft[], sentences: readonly SentenceFinds[]): void {
  for (const draft of drafts) {
    if (draft.status.value !== "cancelled" || draft.kind.value === "visit") continue;
    const first = Math.min(...draft.sentences);
    const next = sentences.filter(
      ({ reading: { sentence } }) => sentence.index >= first && sentence.index <= first + 2,
    );
    if (next.some(({ reading }) => LATER.test(reading.line)))
      draft.status = { value: "postponed", evidence: draft.status.evidence };
  }
}
