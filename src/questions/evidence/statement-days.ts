import { findDates } from "../../contacts/dates/find-dates.ts";
import type { SentenceFacts } from "./sentence-facts.ts";

const STATEMENT = "(?:statement|communiqu[eé]|read-?out|press release)";
const ASKED: readonly RegExp[] = [
  new RegExp(
    `^(?:when|(?:on )?(?:which|what) (?:day|date)) (?:did|was|were|is|has)\\b.*\\b${STATEMENT}\\b`,
    "iu",
  ),
  new RegExp(`^(?:the )?(?:day|date) of (?:the )?(?:[\\p{L}'-]+ ){0,4}${STATEMENT}\\b`, "iu"),
  new RegExp(`\\b${STATEMENT}\\b.*\\b(?:when|(?:what|which) (?:day|date))$`, "iu"),
  new RegExp(`^(?:which |what )?${STATEMENT}(?:'s)? (?:day|date)\\b`, "iu"),
];
const SAYS =
  /\b(?:said|says|statement|announced|issued|released|published|reads|read-?out|communiqu[eé])\b/giu;
/** Characters between a day and the word for saying it. */
const NEAR = 30;

/** Whether it is asked on what day a statement was made. */
export const asksForStatementDay = (words: string): boolean => ASKED.some((one) => one.test(words));

/** "The ministry said Tuesday in a statement": a day right beside the word for it. */
export function saysOnADay({ text }: SentenceFacts): boolean {
  const said = [...text.matchAll(SAYS)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  return findDates(text).some(({ start, end }) =>
    said.some((one) => (start >= one.end ? start - one.end : one.start - end) < NEAR && SOURCE.test(text)),
  );
}

const SOURCE =
  /\b(?:ministry|department|office|embassy|kremlin|white house|spokes\p{L}+|statement|government|service)\b/iu;
