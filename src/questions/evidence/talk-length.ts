import type { AskedTerm } from "./asked-terms.ts";
import { matchOf } from "./features.ts";
import type { SentenceFacts } from "./sentence-facts.ts";
import type { Contender } from "./sureness.ts";

const LONG_ASKED =
  /\bhow long (?:did|was|were|had|have)\b.*\b(?:talk|talks|speak|spoken|meet|met|meeting|call|conversation|discuss\w*|last|closeted|conference|together|confer|negotiat\w*)\b/i;
const UNIT = "(?:hours?|minutes?)";
const TALK =
  "(?:talks|talking|conversation|negotiations|negotiating|discussions?|meeting|dialogue|consultations)";
const OCCASION =
  "(?:talks?|meeting|conversation|call|encounter|session|discussion|exchange|audience|dinner|lunch|breakfast|one|it|this|that)";
/** "An hour of talks", "they spoke for an hour", "the encounter, of forty minutes,", "spent an hour with her". */
const LASTED = new RegExp(
  [
    `\\b(?:\\p{L}+|\\d+)(?:[ -](?:and )?(?:a )?half)?[ -]${UNIT}(?: and a half)? of ${TALK}\\b`,
    `\\b(?:talks?|talked|spoke|met|conferred|sat|closeted|negotiated|${OCCASION}) (?:\\p{L}+ ){0,3}?(?:for|lasted|took|went on for|ran to|ran for|came to) (?:\\p{L}+ ){0,3}?[\\p{L}\\d-]+ ${UNIT}\\b`,
    `\\b${OCCASION},? (?:that lasted|which lasted|lasting|of) (?:\\p{L}+ ){0,2}?[\\p{L}\\d-]+ ${UNIT}\\b`,
    `\\b(?:sat|talked|spoke|met|conferred|negotiated|were) (?:together|with) (?:(?!(?:and|but|that|who|which)\\b)[\\p{L}.'-]+ ){0,8}?for (?:\\p{L}+ ){0,2}?[\\p{L}\\d-]+ ${UNIT}\\b`,
    `\\b(?:spent|had|was given|were given) (?:\\p{L}+ ){0,3}?[\\p{L}\\d-]+ ${UNIT} (?:with|together|alone|on the (?:phone|telephone|line)|face to face)\\b`,
    `\\b[\\p{L}\\d]+-(?:hour|minute)(?:-long)? (?:\\p{L}+ ){0,2}?(?:talks?|meeting|conversation|call|encounter|session|discussion|exchange|audience)\\b`,
    `\\b${UNIT} (?:on the (?:phone|telephone|line)|at (?:the )?most|face to face)\\b`,
  ].join("|"),
  "iu",
);
const THE_TWO =
  /\b(?:the two|both|they|them|he|she|him|her|ministers|men|women|(?:this|that|the) (?:encounter|meeting|conversation|call|session|talks|one))\b/iu;

/** "[An hour] of talks": how long they talked, where the sentence, or the one it goes on from, has those of the question. */
export function tellsLength({ question: { words }, terms, sentence: { facts, around } }: Contender): boolean {
  if (!LONG_ASKED.test(words) || !LASTED.test(facts.text)) return false;
  const names = terms.filter(({ sort }) => sort === "name");
  const isIn =
    (one: SentenceFacts) =>
    (term: AskedTerm): boolean =>
      matchOf(term, one) !== "none";
  if (names.some(isIn(facts))) return true;
  if (!THE_TWO.test(facts.text)) return false;
  const before = around.before.at(-1);
  return (
    names.length === 0 ||
    (before !== undefined && names.some(isIn(before))) ||
    names.every(({ term }) => around.title.has(term))
  );
}

/** "That one lasted three hours": of the meeting with somebody else, whom the sentence before names. */
export function isLengthOfAnother({
  question: { asks },
  terms,
  sentence: { facts, around },
}: Pick<Contender, "question" | "terms" | "sentence">): boolean {
  const names = terms.filter(({ sort }) => sort === "name");
  const before = around.before.at(-1);
  if (asks !== "how long" || !facts.goesOn || names.length === 0 || before === undefined) return false;
  const isNamed = [facts, before].some((one) => names.some((term) => matchOf(term, one) !== "none"));
  return !isNamed && before.names.some(({ text, people }) => !people && /\S \S/.test(text));
}
