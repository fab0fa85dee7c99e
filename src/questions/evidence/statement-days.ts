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
/** "When was the visit announced": the day of the telling, never that of the visit. */
const ANNOUNCED =
  /^(?:when|(?:on )?(?:which|what) (?:day|date)) (?:was|were|is) (?:the|their|this|that|these) (?:\S+ ){0,4}?(?:calls?|meetings?|talks|visit|trip|summit|conversation) (?:\S+ ){0,4}?(?:first )?(?:announced|disclosed|confirmed|revealed|reported|made public)$/iu;
/** "When did he react to the statement", "when did the call in the statement take place": of something else than its day. */
const OF_ELSE = new RegExp(
  `\\b(?:den(?:y|ied)|react\\w*|respond\\w*|repl(?:y|ied)|reject\\w*|contradict\\w*|critici[sz]\\w*|t[ao]k(?:e|en) place|took place|happen\\w*)\\b|\\b(?:before|after|since) (?:the |this |that |its |his |her |their )?(?:\\p{L}+ )?${STATEMENT}`,
  "iu",
);
const SAYS =
  /\b(?:said|says|statement|announced|issued|released|published|reads|read-?out|communiqu[eé])\b/giu;
/** Characters between a day and the word for saying it. */
const NEAR = 30;

/** Whether it is asked on what day a statement was made. */
export const asksForStatementDay = (words: string): boolean =>
  (ASKED.some((one) => one.test(words)) || ANNOUNCED.test(words)) && !OF_ELSE.test(words);

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
