import { isEnglish } from "../../articles/language.ts";
import { STOP_WORDS } from "../../search/stop-words.ts";
import { plainWords, wordsOf } from "../../search/words.ts";
import type { Slip } from "../question.ts";

/** Words of the language of questions; never taken for slips. */
const COMMON = new Set(
  `call calls called phone phoned meet meeting meetings met talk talks talked speak spoke spoken discuss discussed date place
  city town country time times day days month year hours hour minutes long last lasted first next initiative initiated
  initiator asked ask said say says tell told want wanted wants deny denied propose proposed agree agreed agreement contact contacts
  article articles source sources record archive list count number many much percent percentage people person troops initiator
  planned held cancelled postponed visit visits letter letters topic topics position positions reply replied response statement
  newspaper agency reported reporting report according happened happen reason show give find latest recent since before after
  between together ever about regarding concerning`.split(/\s+/),
);

/**
 * Mends slips: a word that stands nowhere in the archive and is one or two letters from a word that does is read as that
 * word. `known` holds the words of the archive, lower case, with how often each occurs; `persons` those of names of people
 * whom the archive may not know, which are no slips either.
 */
export function mendSlips(
  question: string,
  known: ReadonlyMap<string, number>,
  names: ReadonlySet<string>,
  persons: ReadonlySet<string> = new Set(),
): { text: string; slips: Slip[] } {
  const slips: Slip[] = [];
  let text = "";
  let at = 0;
  for (const { word, start, end } of wordsOf(question)) {
    text += question.slice(at, start);
    const printed = question.slice(start, end);
    const isShort = Object.hasOwn(QUESTION_WORDS, word);
    const isRight = isMany(printed, question.slice(0, start)) || persons.has(word.replace(/'s?$/, ""));
    const read = isRight && !isShort ? null : readAs(word, known, names);
    const shown = read === null || isShort ? read : asTyped(read, names);
    if (shown !== null) slips.push({ typed: printed, read: shown });
    text += shown ?? printed;
    at = isShort && /^\.(?= )/.test(question.slice(end)) ? end + 1 : end;
  }
  return { text: (text + question.slice(at)).replace(/\baccording to to\b/i, "according to"), slips };
}

/** "The germans": a people, no slip for "German's". */
function isMany(word: string, before: string): boolean {
  return /\p{Ll}{3,}ns$/u.test(word) && /\b(?:the|ethnic|any|some|many|most|all) $/i.test(before);
}

const asTyped = (word: string, names: ReadonlySet<string>): string =>
  names.has(word.replace(/'s$/, "")) ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word;

/** How question words are mistyped most, and how words of the trade are shortened. */
const QUESTION_WORDS: Readonly<Record<string, string>> = {
  whn: "when",
  wen: "when",
  wehn: "when",
  wat: "what",
  waht: "what",
  whta: "what",
  hwo: "who",
  woh: "who",
  wich: "which",
  whcih: "which",
  wher: "where",
  whre: "where",
  wehre: "where",
  hw: "how",
  howmany: "how many",
  wy: "why",
  whi: "why",
  mtg: "meeting",
  mtgs: "meetings",
  convo: "conversation",
  govt: "government",
  dept: "department",
  depts: "departments",
  gov: "government",
  chem: "chemical",
  natl: "national",
  intl: "international",
  indep: "independence",
  fm: "foreign minister",
  fms: "foreign ministers",
  acc: "according to",
  telefon: "telephone",
  phonecall: "phone call",
  phonecalls: "phone calls",
  mfa: "foreign ministry",
  mps: "members of parliament",
  shld: "should",
  abt: "about",
  btw: "between",
  btwn: "between",
  ppl: "people",
  mil: "military",
  ref: "referendum",
  whats: "what's",
  whos: "who's",
  wheres: "where's",
  hows: "how",
  whens: "when is",
  dont: "don't",
  didnt: "didn't",
  sec: "secretary",
  pm: "prime minister",
  pres: "president",
  amb: "ambassador",
  spox: "spokesperson",
  r: "are",
  u: "you",
  wrt: "about",
  b4: "before",
  shd: "should",
  wd: "would",
  ukr: "Ukrainian",
  mins: "minutes",
  hrs: "hours",
  chems: "chemical weapons",
  w: "with",
};

function readAs(word: string, known: ReadonlyMap<string, number>, names: ReadonlySet<string>): string | null {
  if (Object.hasOwn(QUESTION_WORDS, word)) return QUESTION_WORDS[word] ?? null;
  if (word.endsWith("s") && !known.has(word) && !names.has(word) && names.has(word.slice(0, -1)))
    return word.endsWith("ss") ? word.slice(0, -1) : `${word.slice(0, -1)}'s`;
  if (word.length < 4 || !/^\p{Script=Latin}+$/u.test(word)) return null;
  if (known.has(word) || names.has(word) || STOP_WORDS.has(word) || COMMON.has(word) || isEnglish(word))
    return null;
  return (
    nearestOf(word, names, word.length >= 7 ? 2 : 1) ??
    nearestOf(word, COMMON, 1) ??
    (word.length >= 7 ? nearestOf(word, beginningAs(word, known), 1) : null)
  );
}

interface Letters {
  /** How many words there were: an archive that grows counts on in the same table. */
  readonly size: number;
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const byLetter = new WeakMap<ReadonlyMap<string, number>, Letters>();

/** The words that begin with the same letter: where one letter may be wrong, no other word can be meant. */
function beginningAs(word: string, known: ReadonlyMap<string, number>): readonly string[] {
  const before = byLetter.get(known);
  const letters = before?.size === known.size ? before : { size: known.size, words: lettersOf(known) };
  byLetter.set(known, letters);
  return (letters.words.get(word.slice(0, 1)) ?? []).filter((one) => known.has(one));
}

function lettersOf(known: ReadonlyMap<string, number>): ReadonlyMap<string, readonly string[]> {
  const letters = new Map<string, string[]>();
  for (const word of known.keys()) {
    const list = letters.get(word.slice(0, 1));
    if (list) list.push(word);
    else letters.set(word.slice(0, 1), [word]);
  }
  return letters;
}

/** The candidate with the fewest wrong letters, at most `most`; a wrong first letter counts double. */
function nearestOf(word: string, candidates: Iterable<string>, most: number): string | null {
  let best: string | null = null;
  let least = most + 0.1;
  for (const candidate of candidates) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > most) continue;
    if (isAnotherForm(word, candidate)) continue;
    const steps = distance(word, candidate) + (candidate[0] === word[0] ? 0 : 1);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** "ministers" beside "minister": another form, not a slip. */
function isAnotherForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    /^(?:e?s|e?d|ing|ly|er|ers|n|an|ian|ians|y)$/.test(long.slice(short.length)) && long.startsWith(short)
  );
}

/** Insertions, deletions, replacements and swaps of neighbours from one word to another. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** Words of names, lower case, for `mendSlips`. */
export function nameWordSet(names: readonly string[]): Set<string> {
  return new Set(names.flatMap(plainWords).filter((word) => word.length >= 4));
}
