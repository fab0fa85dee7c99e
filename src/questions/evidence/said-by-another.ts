import type { SentenceFacts } from "./sentence-facts.ts";
import { actorsBefore, endOfSubject } from "./speakers.ts";
import type { Contender } from "./sureness.ts";

const DID =
  /^(?:what|how) (?:else )?(?:did|does|do|has|have|had|will|would) (?:the )?(.+?) (?:also )?(\p{Ll}{3,})\b/iu;
/** Who speaks for another says what the other says. */
const BEHALF = /\b(?:spokes\p{L}+|aides?|behalf|office|deput(?:y|ies)|accord\w+)\b/iu;
/** "Berg and [Lund]", "Berg, Dahl and [Lund]": they do it together. */
const TOGETHER = /^,? (?:\p{Lu}[\p{L}.'-]+,? )*(?:and|with) [^,;]*$/u;
/** "Was proposed by [Berg]", ", said [Berg]". */
const BY_HIM = /^,?["”]? (?:by|from|said) (?:the )?(?:\p{Lu}[\p{L}.'-]+ )*$/u;

/**
 * "What did Berg propose": what another proposes to her, or of her. Only where both stand in the sentence, and somebody else
 * by name is who does just that.
 */
export function isSaidByAnother({ question, terms, sentence: { facts } }: Contender): boolean {
  const whose = DID.exec(question.words);
  const own = terms.filter(({ sort, printed }) => sort === "name" && whose?.[1]?.includes(printed));
  const wanted = own.flatMap(({ term, alike, holders }) => [term, ...alike, ...holders]);
  const isAsked = question.asks === "what said" || question.asks === "what";
  if (!isAsked || !wanted.some((term) => facts.counts.has(term))) return false;
  const deeds = terms.filter(
    ({ sort, light, printed }) => sort === "verb" && !light && printed === whose?.[2],
  );
  const places = facts.terms.filter(({ term }) => deeds.some((deed) => deed.term === term));
  return places.length > 0 && places.every((deed) => isOfAnother(deed, wanted, facts));
}

/** Whether a deed has somebody by name for its doer who is not, and does not act with, the one who is meant. */
function isOfAnother(
  deed: { readonly start: number; readonly end: number },
  wanted: readonly string[],
  facts: SentenceFacts,
): boolean {
  const { text, terms } = facts;
  const actor = actorsBefore(facts, endOfSubject(facts, deed.start)).at(-1);
  if (actor === undefined || BEHALF.test(text.slice(Math.max(0, actor.start - 40), deed.start))) return false;
  const own = terms.filter(({ term }) => wanted.includes(term));
  return !own.some(
    ({ start, end }) =>
      (start >= actor.start && end <= actor.end) ||
      (end <= actor.start && TOGETHER.test(text.slice(end, actor.start))) ||
      (start >= deed.end && BY_HIM.test(text.slice(deed.end, start))),
  );
}
