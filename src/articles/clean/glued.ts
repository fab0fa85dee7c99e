import { datelineLength } from "../dateline.ts";
import { fold } from "../fold.ts";
import { isPlainAppeal } from "./appeals.ts";

/** Where a sentence, or the credit of a picture, ends and another begins without a blank. */
const SEAM = /(?<=\p{Ll}{2}[.!?]["'\u201D]?|\)\.?)(?=["\u201C]?\p{Lu}\p{L})/gu;
/** What sticks to a paragraph stands within so many letters of its beginning. */
const WITHIN = 400;
const CREDITED = /\((?:photo|image|picture|source|credit|file|illustration)s?\b[^()]{2,60}\)\.?$/iu;

/** A line without what sticks to its beginning: an appeal, or a caption with its credit above a dateline. */
export function unglued(line: string): readonly string[] {
  for (const { index } of line.slice(0, WITHIN).matchAll(SEAM)) {
    const [head, rest] = [line.slice(0, index), line.slice(index)];
    const above = fold(head.trim());
    const isCaption = CREDITED.test(above) && datelineLength(fold(rest)) > 0;
    if (isCaption || (isPlainAppeal(above) && !isPlainAppeal(fold(rest)))) return [head, rest];
  }
  return [line];
}
