import { fold } from "../articles/fold.ts";

/** A word as it is compared: folded, lower case, initials without their full stops; with its place in the text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits; "6,100" and "U.S." are one word each, "south-east" two, a possessive ending is dropped. */
const WORD = /(?:\p{L}\.){2,}|\d[\d,.]*\d(?:st|nd|rd|th)?|%|[\p{L}\p{N}]+(?:'(?!s\b)\p{L}+)?/gu;

export function wordsOf(text: string): Word[] {
  return [...fold(text).matchAll(WORD)].map((match) => ({
    word: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words of a text alone. */
export function plainWords(text: string): string[] {
  return wordsOf(text).map((one) => one.word);
}

function plainWord(word: string): string {
  if (word === "%") return "percent";
  if (/^U\.?S\.?(?:A\.?)?$/.test(word)) return "usa";
  return (/^\d/.test(word) ? word : word.replaceAll(".", "")).toLowerCase();
}
