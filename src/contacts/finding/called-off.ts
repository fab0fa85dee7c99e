import type { Article } from "../../articles/article.ts";
import type { Candidate } from "./candidate.ts";
import type { SentenceFinds } from "./candidates.ts";

const OFF_IN_HEADLINE =
  /\b(?:cancel(?:s|led|led|ed)?|call(?:s|ed)? off|drop(?:s|ped)?|scrap(?:s|ped)?|pull(?:s|ed)? out of|scratch(?:es|ed)?|axe[sd]?) (?:[\w'.-]+ ){0,5}(?:summit|meeting|talks|visit|trip)\b|\b(?:summit|meeting|talks|visit|trip)\b[^.]{0,30} (?:called off|cancell?ed|scrapped|is off)\b/i;

/**
 * "The summit is off. @ will not come to # for talks with @": where the headline or a sentence without names says that
 * something was called off, what "will not" be was planned.
 */
export function withCalledOff<T extends SentenceFinds>(article: Article, sentences: readonly T[]): T[] {
  const told = sentences.some(({ candidates }) => candidates.some(isUnnamedOff));
  if (!told && !OFF_IN_HEADLINE.test(article.title)) return [...sentences];
  return sentences.map((one) => ({
    ...one,
    candidates: one.candidates.map((each) => (isPlan(each) ? { ...each, ifPlanned: false } : each)),
  }));
}

function isUnnamedOff({ parties, status, found: { trigger, actor, other } }: Candidate): boolean {
  return (
    parties.length === 0 &&
    status === "cancelled" &&
    trigger.form === "noun" &&
    actor.length + other.length === 0
  );
}

/** What somebody will not travel to, for talks with another. */
function isPlan({ ifPlanned, status, kind, place, found: { reading } }: Candidate): boolean {
  return (
    ifPlanned &&
    status === "cancelled" &&
    kind === "meeting" &&
    place !== null &&
    / not (?:[a-z]+ )?(?:go|come|travel|fly|be (?:going|coming|travell?ing|flying)) to /.test(reading.line)
  );
}
