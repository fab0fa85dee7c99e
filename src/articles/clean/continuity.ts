import { isBullet } from "./head.ts";
import type { LabelledPiece } from "./labels.ts";
import { contentStems, share } from "./pieces.ts";

/** A line that might be the headline of another article. */
export const isHeadlineLike = ({ label, folded, words, heading }: LabelledPiece): boolean =>
  label === "line" &&
  heading !== true &&
  words >= 4 &&
  !/^"[^"]*"$/.test(folded) &&
  !/[.!?:;,]["')]*$/.test(folded) &&
  !isBullet(folded);

/** What begins so speaks of somebody who was named before. */
const REFERS =
  /^["(]?(?:He|She|They|It|His|Her|Their|The (?:two|three|minister|ministers|secretary|pair|call|talks|meeting|sides))\b/;
/** Names that articles share by chance. */
export const CHANCE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The same of a sentence about somebody who was named before. */
export const PRONOUN = /^(?:(?:Later|Then|Earlier|Afterwards|Still|But|And|Yet),? )?(?:he|she|they) /i;

/** The same in other languages; "Il vous reste …" is said to readers. */
const PRONOUN_ABROAD =
  /^(?:(?:Elle|Elles|Ils|Il|Er|Él|Ella|Ellos|Egli|On|Ona|Oni|Он[аи]?|Він|Вон[аи]) )(?!.*\b(?:vous|votre|du)\b)/u;

/** Whether a sentence speaks of somebody or of an occasion named before: "He flies home on Friday." */
export const refersBack = (folded: string): boolean =>
  /[.]["')]*$/.test(folded) &&
  ((PRONOUN.test(folded) && !/^They /.test(folded)) ||
    PRONOUN_ABROAD.test(folded) ||
    /^The two /.test(folded));

/** Whether a paragraph goes on with what stands above it: it shares names or words with it, or refers to it. */
export function goesOn(folded: string, above: readonly string[]): boolean {
  const text = above.join(" ");
  return (
    REFERS.test(folded) ||
    PRONOUN.test(folded) ||
    share(contentStems(folded), contentStems(text)) >= 0.25 ||
    namesIn(folded).some((name) => !CHANCE.test(name) && text.includes(name)) ||
    beginsWithNameOf(folded, text)
  );
}

/** Whether the first word of a sentence is a name of the text above it, which names it within a sentence. */
function beginsWithNameOf(folded: string, text: string): boolean {
  const first = /^["(]?(\p{Lu}[\p{Ll}'-]{2,})(?=['\s])/u.exec(folded)?.[1]?.replace(/'s?$/, "");
  if (first === undefined || contentStems(first).size === 0 || CHANCE.test(first)) return false;
  return namesIn(text).includes(first);
}

/** Names within sentences. */
export const namesIn = (folded: string): string[] =>
  [...folded.matchAll(/(?<=[\p{L}\p{N},"'] |\b(?:Mr|Ms|Mrs|Dr)\. )\p{Lu}[\p{L}'-]{2,}/gu)].map(
    ([name]) => name,
  );
