import { stem } from "../articles/language.ts";
import { numberTerm } from "./numbers.ts";
import { NO_SPELLINGS, type Spellings } from "./spellings.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { termOfWord } from "./word-forms.ts";
import { wordsOf } from "./words.ts";

/** A word that counts, as it is compared: folded, lower case, stemmed; with its place in the text. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The terms of a text in order; stop words dropped, numbers as digits, the spellings of a name read as one. */
export function termsOf(text: string, spellings: Spellings = NO_SPELLINGS): Term[] {
  const words = wordsOf(text);
  const plain = words.map((one) => one.word);
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const run = spellings.match(plain, i);
    const first = words[i];
    const last = words[i + (run?.length ?? 1) - 1];
    if (first === undefined || last === undefined) break;
    for (const term of run ? [stem(run.term)] : termOf(first.word))
      terms.push({ term, start: first.start, end: last.end });
    i += run?.length ?? 1;
  }
  return terms;
}

function termOf(word: string): string[] {
  const number = numberTerm(word);
  if (number !== word) return [number];
  if (STOP_WORDS.has(word) || /^(?:\p{L}|'s)$/u.test(word)) return [];
  return [termOfWord(word.replace(/'.*$/, ""))];
}
