import { weekdayBound } from "../evidence/other-weekday.ts";
import type { Cutting } from "./span.ts";

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu;
/** Where another statement begins. */
const BORDER = /;\s|,? \b(?:and|but|while|whereas)\b (?=\p{Lu}|on\b|he\b|she\b|they\b)/gu;

/** "On Friday" asked of a sentence that tells of Friday and of Monday: whether a stretch stands in a part on Monday alone. */
export function isInPartOfOtherDay(
  { start, end }: { readonly start: number; readonly end: number },
  { question, facts: { text } }: Pick<Cutting, "question" | "facts">,
): boolean {
  const day = weekdayBound(question.asks, question.words);
  if (day === undefined || new Set(text.match(WEEKDAY)).size < 2) return false;
  const borders = [...text.matchAll(BORDER)].map(({ index }) => index);
  const from = borders.findLast((border) => border <= start) ?? 0;
  const to = borders.find((border) => border >= end) ?? text.length;
  const own = text.slice(from, to).match(WEEKDAY);
  return own !== null && !own.includes(day);
}
