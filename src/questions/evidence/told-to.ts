import type { AskedTerm } from "./asked-terms.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const WHOM =
  /\b(?:tell|ask|urge|press|warn|promise|assure|answer|reply to|threaten)\s+(?:the\s+)?([\p{L}'-]+)/iu;
const PRONOUN_TOLD =
  /\b(?:told|tells|asked|asks|urged|urges|pressed|warned|assured|informed|reminded|promised|answered) (?:him|her|them)\b/i;

/** Whom somebody told or asked something: "what did Kerry tell [Lavrov]"; nobody where the question names none. */
export function toldTo(words: string, terms: readonly AskedTerm[]): AskedTerm | undefined {
  const whom = WHOM.exec(words)?.[1];
  return terms.find((term) => term.sort === "name" && term.printed.toLowerCase() === whom?.toLowerCase());
}

/** "\u2026, Berg told him". */
export function isToldByPronoun({ text }: Pick<SentenceFacts, "text">): boolean {
  return PRONOUN_TOLD.test(text);
}
