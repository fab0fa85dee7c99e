import { datelineLength } from "../dateline.ts";
import { fold } from "../fold.ts";
import { isPlainAppeal } from "./appeals.ts";
import { isNotice } from "./cues.ts";

/** Where a sentence, or the credit of a picture, ends and another begins without a blank. */
const SEAM = /(?<=\p{Ll}{2}[.!?]["'\u201D]?|\)\.?)(?=["\u201C]?\p{Lu}\p{L})/gu;
/** What sticks to a paragraph stands within so many letters of its beginning. */
const WITHIN = 400;
const CREDITED = /\((?:photo|image|picture|source|credit|file|illustration)s?\b[^()]{2,60}\)\.?$/iu;

const CREDIT = /^(?:photo|picture|image|source|credit|video)s? ?: ?[^.]{2,100}\.?$/iu;

/** A line without what sticks to either end: an appeal, a notice below, or a caption with its credit above a dateline. */
export function unglued(line: string): readonly string[] {
  return ungluedHead(line).flatMap((part, i, parts) => (i === parts.length - 1 ? ungluedTail(part) : [part]));
}

function ungluedTail(line: string): readonly string[] {
  const from = Math.max(0, line.length - WITHIN);
  for (const { index } of line.slice(from).matchAll(SEAM)) {
    const [head, rest] = [line.slice(0, from + index), line.slice(from + index)];
    const below = fold(rest.trim());
    const isOfPage = isNotice(below) || isPlainAppeal(below) || CREDIT.test(below);
    if (isOfPage && !isNotice(fold(head))) return [head, rest];
  }
  return [line];
}

function ungluedHead(line: string): readonly string[] {
  for (const { index } of line.slice(0, WITHIN).matchAll(SEAM)) {
    const [head, rest] = [line.slice(0, index), line.slice(index)];
    const above = fold(head.trim());
    const isCaption = CREDITED.test(above) && datelineLength(fold(rest)) > 0;
    if (isCaption || (isPlainAppeal(above) && !isPlainAppeal(fold(rest)))) return [head, rest];
  }
  return [line];
}
