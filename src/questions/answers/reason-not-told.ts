import type { AskedTerm } from "../evidence/asked-terms.ts";
import { toldBy } from "../evidence/candidates.ts";
import { PLAIN_REASON, REASON } from "../evidence/cues.ts";
import { matchOf } from "../evidence/features.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { synonymGroups } from "../evidence/synonyms.ts";
import type { Proposed } from "./no-answer.ts";

const SO = /^why (?:is|are|was|were) .+ (?:not |so |too )?(\p{Ll}+)$/iu;

/** "Why is the vote illegal": a sentence that neither has that word nor gives a reason for anything. */
function isNotSo({ question: { asks, words }, terms, sentence: { facts, around } }: Proposed): boolean {
  const last = asks === "why" ? SO.exec(words)?.[1]?.toLowerCase() : undefined;
  const quality = terms.find(({ sort, light, printed }) => sort === "other" && !light && printed === last);
  if (quality === undefined || PLAIN_REASON.test(facts.text)) return false;
  const told = around.near.filter((one) => PLAIN_REASON.test(one.text));
  return [facts, ...told].every((one) => matchOf(quality, one) === "none");
}

/** Of several articles: a sentence without the deed, and without any reason, is about something else. */
function hasNoReason({ question: { asks, words }, terms, sentence, record }: Proposed): boolean {
  const isAsked = asks === "why" && /\bwhy\b/i.test(words) && record.articles.length > 1;
  if (!isAsked || REASON.test(sentence.facts.text)) return false;
  const deeds = terms.filter(({ sort, light }) => sort === "verb" && !light);
  return deeds.length > 0 && !deeds.some((deed) => toldBy(sentence).some((one) => tells(deed, one)));
}

/** By its own word, or one like it that is no plain "said". */
function tells(deed: AskedTerm, facts: SentenceFacts): boolean {
  const sort = matchOf(deed, facts);
  if (sort !== "synonym") return sort !== "none";
  return (
    facts.terms.some(
      ({ term }) => !SAY.test(term) && synonymGroups(term).some((group) => deed.groups.includes(group)),
    ) || facts.phrases.has(deed.term)
  );
}

const SAY = /^(?:say|said|tell|told|state|announc|report)$/;

/** True where a sentence near what is asked gives no reason for it. */
export function isReasonNotTold(proposed: Proposed): boolean {
  return isNotSo(proposed) || hasNoReason(proposed);
}
