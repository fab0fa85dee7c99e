import type { Question } from "../question.ts";
import { oppositesOf } from "./antonyms.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { besideNumber, freshNames } from "./cues.ts";
import {
  asksOfPast,
  CONTACT,
  CONTENT,
  EARLIER,
  EARLIER_ASKED,
  ELSE,
  ELSE_ASKED,
  isOnlyAhead,
  LOOKS_BACK,
} from "./occasion-cues.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What makes it doubtful that a sentence is about the occasion that is meant, or tells what is asked of it. */
export const OCCASION_DOUBTS = [
  "no earlier time told",
  "of an earlier time",
  "of what lies ahead",
  "nothing told of what was said",
  "only supposed",
  "no name told",
  "figure beside something else",
  "nobody else told",
  "does the opposite",
] as const;

const CONTENT_ASKED =
  /\b(?:say|said|tell|told|discuss|talk(?:ed)? about|sp(?:ea|o)ke? about|talk over|raise|subjects?|topics?|agenda|message|express)\b/i;
const SUPPOSED = /\b(?:if|were) [^,.]{0,60}\bwere to\b|\bwould have\b|\bas if\b|\bsuppose\b/i;
const NAME_ASKED = /\bnames?\b(?! (?:of|for) the (?:group|party|country|operation|plan))/i;
const MUCH = /\bhow much\b/i;
const NOT = /\b(?:not|no|never|nobody|none|without)\b|n't\b/i;

/** The doubts about a sentence, in the order of `OCCASION_DOUBTS`; each counts 1 or 0. */
export function occasionDoubts(
  { asks, words, focus }: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): number[] {
  const { text } = facts;
  const isWorded = asks === "what" || asks === "what said";
  const isPast = asksOfPast(words);
  const isNew = freshNames(terms, facts).length > 0;
  return [
    EARLIER_ASKED.test(words) && !EARLIER.test(text),
    !EARLIER_ASKED.test(words) && LOOKS_BACK.test(text),
    isPast && isOnlyAhead(text),
    isWorded && CONTENT_ASKED.test(words) && CONTACT.test(text) && !CONTENT.test(text),
    isPast && SUPPOSED.test(text),
    NAME_ASKED.test(words) && !isNew,
    asks === "how many" && (focus !== null || MUCH.test(words)) && besideNumber(terms, facts) === 0,
    asks === "who" && ELSE_ASKED.test(words) && !ELSE.test(text),
    asks !== "whether" && doesOpposite(words, terms, facts),
  ].map(Number);
}

/** "Which leaders attended": that some skipped it says nothing of that. */
function doesOpposite(words: string, terms: readonly AskedTerm[], facts: SentenceFacts): boolean {
  if (NOT.test(words) || NOT.test(facts.text)) return false;
  return terms.some(
    ({ term }) => !facts.counts.has(term) && [...oppositesOf(term)].some((one) => facts.counts.has(one)),
  );
}
