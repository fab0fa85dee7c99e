import type { Ranked } from "./rank.ts";

const QUOTED = /["\u201c]([^"\u201c\u201d]{3,}?)[,.;!?]*["\u201d]/g;

/** Who asks who said several words asks for nothing near them. */
const OF_WORDS = /\b(?:said|say|says|saying|spoke of|words?|phrase|wrote|quoted?|called)\b/i;

/**
 * Words that a question puts in quotation marks are meant as they stand: where sentences have them so, these alone;
 * otherwise all, or none where it is asked who said them.
 */
export function withWordsQuoted(words: string, ranked: readonly Ranked[]): readonly Ranked[] {
  const quoted = [...words.matchAll(QUOTED)].map(([, inside = ""]) => bare(inside));
  if (quoted.length === 0) return ranked;
  const own = ranked.filter(({ facts }) => {
    const said = ` ${bare(facts.text)} `;
    return quoted.every((one) => said.includes(` ${one} `));
  });
  return own.length > 0 || (OF_WORDS.test(words) && quoted.some((one) => one.includes(" "))) ? own : ranked;
}

/** Words alone, one space between them. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}
