import type { Question } from "../question.ts";
import type { AskedTerm } from "./asked-terms.ts";
import { DATE, PLAIN_REASON, SOURCE_ASKED } from "./cues.ts";
import { matchOf } from "./features.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

/** What a sentence has of the sort asked for, but of the telling rather than of the deed; each counts 1 or 0. */
export const TELLER_DOUBTS = ["only the day of the telling", "no reason but what is asked"] as const;

const SAYS =
  "(?:said|says|told|tells|stated|announced|reported|added|quoted|cited|tweeted|wrote|released|statement|briefing|news conference|press conference|interview|remarks|reporters|journalists|spokes\\p{L}+|according to)";
const SAYS_BEFORE = new RegExp(`\\b${SAYS}\\b[^.;,]{0,30}$`, "iu");
const SAYS_AFTER = new RegExp(`^[^.;,]{0,12}\\b${SAYS}\\b`, "iu");

/** The doubts about a sentence, in the order of `TELLER_DOUBTS`. */
export function tellerDoubts(
  { asks, words }: Question,
  terms: readonly AskedTerm[],
  facts: SentenceFacts,
): number[] {
  return [
    asks === "when" && !SOURCE_ASKED.test(words) && hasOnlyDayOfTelling(facts.text),
    asks === "why" &&
      !PLAIN_REASON.test(facts.text) &&
      terms.every((term) => term.light || matchOf(term, facts) !== "none"),
  ].map(Number);
}

/** "The talks will go on, the ministry said on Monday": no day of the talks. */
function hasOnlyDayOfTelling(text: string): boolean {
  const days = [...text.matchAll(DATE)];
  return (
    days.length > 0 && days.every(({ index, 0: day }) => isDayOfTelling(text, index, index + day.length))
  );
}

/** Whether a date, at its place, is the day on which something was told. */
export function isDayOfTelling(text: string, start: number, end: number): boolean {
  return SAYS_BEFORE.test(text.slice(0, start)) || SAYS_AFTER.test(text.slice(end));
}
