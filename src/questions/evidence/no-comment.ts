import { speakerTerms } from "./speaker-asked.ts";
import type { Contender } from "./sureness.ts";

const WORDS_ASKED =
  /^(?:what|how) (?:did|does|do|has|have|had|was|is) .*\b(?:say|said|reply|replied|respond(?:ed)?|answer(?:ed)?|react(?:ed)?|response|reaction|comment(?:ed)?)\b/i;
const ADVERBS = "(?:(?:immediately|yet|so far|publicly|directly|officially|at once) )?";
/** Behind whoever is silent. */
const SILENT = new RegExp(
  `^[^,;."]{0,40}?\\b(?:(?:did|does|do|has|have|had|would) not ${ADVERBS}(?:react(?:ed)?|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?)\\b|(?:declined|refused) to (?:comment|answer|reply|respond|say)\\b|had no ${ADVERBS}(?:comment|reply|answer|response)\\b|(?:made|gave) no (?:immediate )?(?:comment|reply|answer|response)\\b|(?:said|has said) nothing\\b|(?:kept|stayed|remained) silent\\b|was silent\\b)`,
  "iu",
);
/** Before whoever is silent. */
const NO_WORD =
  /\b(?:no|without(?: any)?) (?:immediate |official |public )?(?:reaction|comment|response|reply|answer|word) (?:\p{L}+ )?(?:from|by|in|out of) (?:the )?(?:\p{L}+ ){0,3}$/iu;

/** "Oslo did not react at once": that somebody whose words are asked for has said nothing, or not yet. */
export function tellsNoComment({
  question,
  terms,
  sentence: { facts },
}: Pick<Contender, "question" | "terms" | "sentence">): boolean {
  if (!WORDS_ASKED.test(question.words)) return false;
  const speaker = speakerTerms(question, terms);
  return facts.terms.some(
    ({ term, start, end }) =>
      speaker.includes(term) &&
      (SILENT.test(facts.text.slice(end)) || NO_WORD.test(facts.text.slice(0, start))),
  );
}
