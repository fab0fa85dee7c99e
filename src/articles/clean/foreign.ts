import { holdsWordsOf, languageOf } from "../language-of.ts";
import type { Piece } from "./pieces.ts";

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
    if (script !== "Latin" || language === "und" || words < FEWEST_WORDS || words > 80) return false;
    const own = languageOf(folded);
    return own !== "und" && own !== language && !holdsWordsOf(folded, language);
  };
}
