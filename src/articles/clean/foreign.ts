import { holdsWordsOf, languageOf } from "../language-of.ts";
import type { Piece } from "./pieces.ts";
import { smallWords } from "./small-words.ts";

const SCRIPTS = [
  "Latin",
  "Cyrillic",
  "Arabic",
  "Han",
  "Hangul",
  "Greek",
  "Hebrew",
  "Georgian",
  "Armenian",
  "Devanagari",
];
const LETTERS = SCRIPTS.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, "gu") }));

/** The script most letters of a text are in. */
function scriptOf(text: string): string {
  const counts = LETTERS.map(({ name, pattern }) => ({ name, count: text.match(pattern)?.length ?? 0 }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).name;
}

/** So many words of one language in a piece, and none of the page's own, tell that it is in that language. */
const FEWEST_WORDS = 5;

/**
 * Tells the pieces that are in another script or another language than the page's prose: menus, notices and appeals for
 * readers elsewhere.
 */
export function foreignTo(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const prose = pieces.filter((piece) => piece.prose);
  const text = (prose.length > 0 ? prose : pieces).map((piece) => piece.folded).join(" ");
  const script = scriptOf(text);
  const language = languageOf(text);
  return ({ folded, words }) => {
    if (!/\p{L}/u.test(folded)) return false;
    if (scriptOf(folded) !== script) return true;
    if (language === "en" && words <= MOST_WORDS && isAbroad(folded)) return true;
    if (script !== "Latin" || language === "und" || words < FEWEST_WORDS || words > MOST_WORDS) return false;
    const own = languageOf(folded);
    return own !== "und" && own !== language && !holdsWordsOf(folded, language);
  };
}

const MOST_WORDS = 80;
/** So many small words of other languages tell that a text is in one, and one alone where it has letters that English lacks. */
const FEWEST_SMALL = 2;
const FEWEST_OF_NOTE = 3;

/** Whether a folded text has more small words of other languages than of English, what it quotes left out. */
function isAbroad(folded: string): boolean {
  const own = folded.replace(/"[^"]*"/g, " ");
  const { english, abroad } = smallWords(own);
  if (abroad >= FEWEST_SMALL && abroad > english) return true;
  const words = own.match(/\p{L}+/gu) ?? [];
  const isNote =
    words.length >= FEWEST_OF_NOTE && words.some((word) => /^\p{Ll}*[^\p{ASCII}]\p{Ll}*$/u.test(word));
  return isNote && abroad >= 1 && english === 0;
}
