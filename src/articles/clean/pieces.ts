import { fold } from "../fold.ts";
import { isWrapped } from "../lines.ts";
import { acrossPages, columnOf, paragraphsIn } from "./columns.ts";
import { lengthWithoutCredit } from "./credits.ts";
import { unglued } from "./glued.ts";

/** A piece of a scraped page: a paragraph, or a line that stands for itself. What is kept is printed from `text`. */
export interface Piece {
  readonly text: string;
  /** For decisions. */
  readonly folded: string;
  /** Number of its block; blocks are set off by empty lines. */
  readonly block: number;
  readonly alone: boolean;
  readonly words: number;
  /** Reads as a sentence: ends like one and is long enough, or is very long. */
  readonly prose: boolean;
}

/** Full stops of all scripts that have one. */
const SENTENCE_END = /[.!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964]["')\]\u00BB\u300D\u300F]*$/;

/** Scripts that put no spaces between words; a word has about two letters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Cuts a page into its pieces. Text wrapped at a column is one piece; other lines are pieces of their own. */
export function piecesOf(page: string): Piece[] {
  const text = page.replace(/\r\n?/g, "\n").replace(UNPRINTABLE, "");
  const pieces: Piece[] = [];
  const parts = text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""));
  const blocks = acrossPages(parts);
  const column = columnOf(blocks);
  const isAllWrapped = blocks.filter(isWrapped).length >= FEWEST_WRAPPED;
  for (const [block, lines] of blocks.entries()) {
    const units = unitsOf(lines, isAllWrapped, column);
    for (const unit of units) {
      const parts = unglued(unit.trim());
      for (const part of parts) pieces.push(pieceOf(part.trim(), block, units.length === 1));
    }
  }
  return pieces.filter((piece) => piece.text !== "");
}

/** The lines of a block, or the paragraph that they are: a last line below its end stands for itself. */
function unitsOf(lines: readonly string[], isAllWrapped: boolean, column: number | null): readonly string[] {
  const joined = (some: readonly string[]): string => some.map((line) => line.trim()).join(" ");
  const ends = (line = ""): boolean => SENTENCE_END.test(fold(line.trim()));
  const [text, last = ""] = [lines.slice(0, -1), lines.at(-1)];
  const isEnded = text.length >= FEWEST_LINES && ends(text.at(-1)) && !ends(last);
  if (column !== null && lines.length > 1 && !(isAllWrapped && isOneSentence(lines)))
    return isEnded ? [...paragraphsIn(text, column), last] : paragraphsIn(lines, column);
  if (isEnded && isWrapped(text)) return [joined(text), last];
  return isWrapped(lines) || (isAllWrapped && isOneSentence(lines)) ? [joined(lines)] : lines;
}

/** So many lines tell that a block is wrapped, whatever its last line is. */
const FEWEST_LINES = 4;

/** So many blocks that are wrapped at a column tell that the others are, too. */
const FEWEST_WRAPPED = 3;

/** Whether lines end like a sentence, only the last of them. */
const isOneSentence = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.every((line, i) => SENTENCE_END.test(fold(line.trim())) === (i === lines.length - 1));

/** Control characters other than the line feed and the tab, the mark of byte order, zero-width space, marks of text direction. */
const UNPRINTABLE = /(?![\n\t])\p{Cc}|[\uFEFF\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

function pieceOf(text: string, block = 0, alone = true): Piece {
  const folded = fold(text).replace(/\u200D|\u2060/g, " ");
  const spaced = folded.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const words = spaced + Math.floor((folded.match(UNSPACED)?.length ?? 0) / 2);
  const ends =
    SENTENCE_END.test(folded.slice(0, lengthWithoutCredit(folded))) && !/\.\.\.$|\u2026$/.test(folded);
  const isTitle = words <= 20 && folded.length <= LONGEST_TITLE && isTitleCase(folded);
  const introduces = words >= 10 && /:["')]*$/.test(folded);
  return {
    text,
    folded,
    block,
    alone,
    words,
    prose: !isTitle && ((ends && words >= 6) || introduces || words >= 28),
  };
}

/** In letters: a line of one endless word is no headline, and patterns are not tried on it. */
const LONGEST_TITLE = 1000;

const SMALL = new Set(
  "a an the and or but nor of in on at to for from by with without as is are vs via over under into after before amid about than per if it up down off out not be no".split(
    " ",
  ),
);

/** Whether every word but the small ones begins with a capital, as headlines in English have it. */
function isTitleCase(folded: string): boolean {
  const words = folded.match(/\p{L}[\p{L}'-]*/gu) ?? [];
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return (
    large.length >= 4 && !/"/.test(folded) && large.every((word) => /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(word))
  );
}

/** Whether a piece ends like a sentence, however short it is. */
export function endsSentence(piece: Piece): boolean {
  return SENTENCE_END.test(piece.folded.slice(0, lengthWithoutCredit(piece.folded)));
}

/** Small words of the languages that pages are in most. */
const STOP = new Set(
  (
    "a an the and or but of in on at to for from by with as is are was were be been has have had will would that this it its he she his her they their them who which not no said says say also after before over into about more than up out new " +
    "el los las una uno del que por para con como su sus se ha fue sobre entre le les des et du dans est au aux par sur avec ce qui pour une de la lo un en " +
    "der die das und mit den dem des von ist ein eine zu im auf für sich nicht am bei os um uma do da em ao dos das il di che gli della per nel sono " +
    "и в на с по о не что как из от за к для об і у та до що про з ve bir ile bu için na że do nie się"
  ).split(" "),
);

/** Words that carry content, in lower case and cut to a rough stem. */
export function contentStems(folded: string): Set<string> {
  // Turkish has two letters i, and only one of each pair is large in other languages.
  const small = folded
    .replace(/\u0130/g, "I")
    .toLowerCase()
    .replace(/\u0131/g, "i");
  const words = small.match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
  return new Set(
    words
      .flatMap(pairsOf)
      .map((word) => word.replace(/'s?$|'[a-z]+$/, ""))
      .filter((word) => word.length > 1 && !STOP.has(word))
      .map((word) => (/\p{Script=Cyrillic}{5}/u.test(word) ? cyrillicStem(word) : word))
      .map((word) =>
        word.length > 5 ? word.replace(/(?:ing|ed|ions?|es|s|e|ly)$/, "") : word.replace(/s$/, ""),
      ),
  );
}

/** Without its ending: up to three letters, of which four stay. */
const cyrillicStem = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** A run of letters without spaces as its pairs of letters; any other word as it is. */
function pairsOf(word: string): string[] {
  if (word.search(UNSPACED) < 0) return [word];
  const letters = [...word];
  return letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** Share of the first set that is in the second, 0 where the first is empty. */
export function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let found = 0;
  for (const one of of) if (within.has(one)) found += 1;
  return found / of.size;
}
