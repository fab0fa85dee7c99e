import { datelineLength } from "../dateline.ts";
import { fold } from "../fold.ts";
import { isPlainAppeal } from "./appeals.ts";
import { isEndLabel, isNotice } from "./cues.ts";
import { isLabelledLink } from "./link-labels.ts";

/** Where a sentence, or the credit of a picture, ends and another begins without a blank. */
const SEAM = /(?<=\p{Ll}{2}[.!?]["'\u201D]?|\)\.?)(?=["\u201C]?\p{Lu}\p{L})/gu;
/** What sticks to a paragraph stands within so many letters of its beginning. */
const WITHIN = 400;
const CREDITED = /\((?:photo|image|picture|source|credit|file|illustration)s?\b[^()]{2,60}\)\.?$/iu;

const CREDIT = /^(?:photo|picture|image|source|credit|video)s? ?: ?[^.]{2,100}\.?$/iu;

/** What stands behind the last sentence of a paragraph with a blank between, or before its first without one. */
const BEHIND =
  /(?<=[.!?]["')\u201D\u2019]?) (?=(?:Advertisement|Read (?:more|also|next)|(?:Also|Must) read|See also|Related|Watch|Anzeige|Publicité|Publicidad)\b)/giu;
const BEFORE = /^Advertisement(?=["\u201C]?\p{Lu}\p{Ll})/iu;
const AD = /^(?:Advertisement|Anzeige|Publicité|Publicidad)$/i;
/** Where the parts of a head stick together: "Ministers meetBy Anna BergMay 3, 2016 14:05ShareTweet". */
const HEAD_SEAM =
  /(?<=[\p{Ll}\d"'\u2019)])(?=By \p{Lu}\p{Ll}+ \p{Lu}\p{Ll})|(?<=\p{Ll})(?=(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) \d{1,2}, \d{4})|(?<=\d|[ap]m|\p{Ll})(?=(?:Share|Tweet|Print|Save|Comments?)(?:\p{Lu}|$))/gu;
const LONGEST_HEAD = 250;

/** A line without what sticks to either end: an appeal, a notice below, or a caption with its credit above a dateline. */
export function unglued(line: string): readonly string[] {
  const heads = line.length > LONGEST_HEAD || /[.!?]$/.test(line) ? [line] : line.split(HEAD_SEAM);
  // A single seam is a name that is written so: "McDonald", "YouTubeShare".
  if (heads.length > FEWEST_SEAMS) return heads;
  const ad = BEFORE.exec(line)?.[0] ?? "";
  return ad === "" ? ungluedLine(line) : [ad, ...ungluedLine(line.slice(ad.length))];
}

const FEWEST_SEAMS = 2;

function ungluedLine(line: string): readonly string[] {
  return ungluedHead(line).flatMap((part, i, parts) => (i === parts.length - 1 ? ungluedTail(part) : [part]));
}

function ungluedTail(line: string): readonly string[] {
  const from = Math.max(0, line.length - WITHIN);
  for (const { index } of line.slice(from).matchAll(BEHIND)) {
    const [head, rest] = [line.slice(0, from + index), line.slice(from + index + 1)];
    const below = fold(rest.trim());
    if (AD.test(below) || (isLabelledLink(below) && !/[.!?]$/.test(below)))
      return [...ungluedTail(head), rest];
  }
  for (const { index } of line.slice(from).matchAll(SEAM)) {
    const [head, rest] = [line.slice(0, from + index), line.slice(from + index)];
    const below = fold(rest.trim());
    const isLink = isLabelledLink(below) && !/[.!?]$/.test(below);
    const isOfPage =
      isLink || isNotice(below) || isPlainAppeal(below) || CREDIT.test(below) || isEndLabel(below);
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
