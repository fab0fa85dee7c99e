import { contentStems, share } from "./pieces.ts";

const TITLE =
  /^(?:minister|secretary|state|foreign|president|ministry|chancellor|spokes\p{L}*|of|the|and|a|in|on|his|her)$/iu;

/**
 * Whether a sentence between headline and body only says beforehand what one of the paragraphs says: a standfirst. Either
 * most of it stands there word for word, or its words (names apart) come back in the very next paragraph.
 */
export function isStandfirst(folded: string, paragraphs: readonly string[]): boolean {
  if (isSaidAgain(folded, paragraphs.slice(0, REACH))) return true;
  const words = wordsOf(folded);
  if (words.length > 45 || words.length < 4) return false;
  if (paragraphs.some((paragraph) => repeats(words, wordsOf(paragraph)))) return true;
  const next = paragraphs[0];
  if (next !== undefined && beginsAlike(words, wordsOf(next))) return true;
  if (next === undefined || words.length > 32 || wordsOf(next).length < words.length) return false;
  const plain = contentStems(withoutNames(folded));
  return (
    plain.size >= 3 &&
    share(plain, contentStems(next)) >= 0.7 &&
    share(contentStems(folded), contentStems(next)) >= 0.6
  );
}

/** Whether every sentence of a summary, two at least, stands word for word in one of the next paragraphs. */
function isSaidAgain(folded: string, below: readonly string[]): boolean {
  const sentences = folded
    .split(/(?<=[.!?]["')]{0,3}) (?=["'(]?\p{Lu})/u)
    .filter((one) => one.length > SHORTEST);
  return sentences.length > 1 && sentences.every((one) => below.some((text) => text.includes(one)));
}
const SHORTEST = 40;

/** So many first words that two paragraphs in a row share, and so large a share of the first of them. */
const ALIKE = 8;
const SHARE_ALIKE = 0.6;

function beginsAlike(words: readonly string[], next: readonly string[]): boolean {
  const differs = words.findIndex((word, i) => word !== next[i]);
  const alike = differs < 0 ? words.length : differs;
  return alike >= ALIKE && alike >= words.length * SHARE_ALIKE;
}

/** So many first words, of which so many are capitalised, introduce somebody. */
const INTRODUCTION = 4;
const CAPITALS_IN_IT = 2;
const DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:today|yesterday)\b/;

/**
 * Whether two paragraphs in a row begin with the same office and name, and only the second names a day, which cannot be
 * told where they are not English: nobody is introduced twice, so the first is a standfirst.
 */
export function opensAlike(folded: string, next: string, isEnglish: boolean): boolean {
  const words = wordsOf(folded);
  const others = wordsOf(next);
  if (words.length > 45 || others.length < 8) return false;
  const differs = words.findIndex((word, i) => word !== others[i]);
  const alike = words.slice(0, differs < 0 ? words.length : differs);
  const capitals = alike.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (alike.length < INTRODUCTION || capitals < CAPITALS_IN_IT) return false;
  return isEnglish
    ? DAY.test(next) && !DAY.test(folded) && tellsSame(folded, next)
    : capitals > CAPITALS_IN_IT;
}

/** Whether two paragraphs share any word but names and offices. */
const tellsSame = (folded: string, next: string): boolean =>
  share(contentStems(inSmall(folded)), contentStems(inSmall(next))) > 0;
const inSmall = (folded: string): string =>
  folded
    .replace(/\p{Lu}[\p{L}.'-]*/gu, " ")
    .replace(
      /\b(?:foreign|affairs|ministers?|secretary|president|premier|chancellor|ambassador|envoy)\b/g,
      " ",
    );

/** Capitalised words in a row, a title among them or not. */
const NAMES = /(?<!\p{L})\p{Lu}[\p{Ll}'-]+(?: (?:\p{Lu}\. |al-|de |van |von )?\p{Lu}[\p{Ll}'-]+)+/gu;
const FEWEST_LETTERS = 3;
const LONGEST_STANDFIRST = 35;

/** The last given name and the surname of everybody whom a text gives both of. */
function fullNamesIn(folded: string): { readonly given: string; readonly surname: string }[] {
  return [...folded.matchAll(NAMES)].flatMap(([names]) => {
    const [surname = "", given = ""] = names
      .split(" ")
      .filter((word) => !/^(?:\p{Lu}\.|de|van|von)$/u.test(word))
      .reverse();
    return TITLE.test(given) || PEOPLE.test(given) || surname.length < FEWEST_LETTERS
      ? []
      : [{ given, surname }];
  });
}

/**
 * Whether a paragraph gives the full name of somebody whom the short one above it calls by the surname alone: reports
 * introduce people where they begin, so what stands above is a standfirst.
 */
export function introduces(folded: string, above: string): boolean {
  if (wordsOf(above).length > LONGEST_STANDFIRST || /[.!?]["')]* \p{Lu}/u.test(above)) return false;
  return fullNamesIn(folded).some(({ given, surname }) => {
    const bare = new RegExp(`(?<![\\p{L}'-])${surname}(?![\\p{L}'-]| \\p{Lu})`, "u");
    return (
      bare.test(above) &&
      !above.includes(`${given} ${surname}`) &&
      !new RegExp(`\\b(?:bin|ben|ibn|bint|abu|al|el|de|van|von)[ -]${surname}`, "iu").test(above) &&
      !new RegExp(`\\p{Lu}[\\p{L}.'-]* ${surname}`, "u").test(above)
    );
  });
}

/** Whether a paragraph alone gives the full name of somebody whom those below it call by the surname: it is the first of them. */
export function introducesTo(folded: string, below: readonly string[]): boolean {
  const text = below.join("\n");
  return fullNamesIn(folded).some(
    ({ given, surname }) =>
      !text.includes(`${given} ${surname}`) &&
      new RegExp(`(?<!\\p{Lu}[\\p{L}.'-]* )(?<![\\p{L}'-])${surname}(?![\\p{L}'-]| \\p{Lu})`, "u").test(text),
  );
}

/** Whether a paragraph begins with the full name of somebody whom the one above it names in full as well. */
export function isNamedAgain(folded: string, next: string): boolean {
  const opening = next.split(" ").slice(0, OPENING_WORDS).join(" ");
  return fullNamesIn(folded).some(({ given, surname }) => opening.includes(`${given} ${surname}`));
}
const OPENING_WORDS = 8;

/** Whether a paragraph begins with a full name and gives the full names of two people whom the one above it named in full: it tells the same again. */
export function namesAgain(folded: string, next: string): boolean {
  if (wordsOf(folded).length > 45) return false;
  const names = fullNamesIn(folded).map(({ given, surname }) => `${given} ${surname}`);
  const again = new Set(names.filter((name) => next.includes(name)));
  return again.size >= 2 && isNamedAgain(folded, next) && tellsSame(folded, next);
}

/** What begins so goes on with a paragraph above it, and is no beginning. */
const GOES_ON =
  /^(?:Both (?:leaders|ministers|men|women|sides|countries|diplomats|officials)|The (?:two|three|pair|sides|call|talks|meeting|visit|conversation|minister|ministers)|He|She|They|His|Her|Their)\b/;

/** Whether a paragraph goes on with the one above it and names nobody in full: that one is the first of the text. */
export const goesOnFrom = (folded: string): boolean =>
  SO_SAID.test(folded) || (GOES_ON.test(folded) && !givesFullName(folded));
/** Who said what stands above, whoever that is. */
const SO_SAID = /^(?:So|Thus) (?:said|says|wrote)\b/;

/** Whether a text gives the full name of somebody. */
export const givesFullName = (folded: string): boolean => fullNamesIn(folded).length > 0;

/** Who somebody is, right before the full name: "spokesman Bo Dahl". */
const INTRODUCED = /(?<!\p{L})\p{Ll}{4,} \p{Lu}[\p{Ll}'-]+ \p{Lu}[\p{Ll}'-]+/gu;
const LONGEST_CAPTION = 20;
const REACH = 5;

/** Whether one short sentence says who somebody is, and one of the paragraphs below says so again: reports do it once. */
export function isIntroducedAgain(folded: string, below: readonly string[]): boolean {
  if (wordsOf(folded).length > LONGEST_CAPTION || /[.!?]["')]* \p{Lu}|"/u.test(folded)) return false;
  const people = folded.match(INTRODUCED) ?? [];
  return people.some((one) => below.slice(0, REACH).some((text) => text.includes(one)));
}

/** What stands before a surname and is no given name. */
const PEOPLE =
  /^(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|The|But|And|In|On|At|As|With|For|When|While|After|Before|If|Both|Also|That|This|Prime|Deputy|Ambassador|Envoy|General|Colonel|Senator|Premier|King|Queen|Prince|Russian|American|Ukrainian|Iranian|Syrian|Turkish|Chinese|German|French|British|North|South|East|West|New|Saudi)$/u;

export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** What says a thing again below its standfirst is hardly shorter; below a first paragraph it may be. */
const LEAST_OF_LENGTH = 0.75;

/** Whether a run of common words covers at least half of a sentence, at least six of them neither names nor titles. */
function repeats(words: readonly string[], others: readonly string[]): boolean {
  const run = longestRun(words.map(lower), others.map(lower));
  const common = words.slice(run.start, run.start + run.length);
  const plain = common.filter((word) => /^\p{Ll}/u.test(word) && !TITLE.test(word)).length;
  return run.length >= words.length / 2 && plain >= 5 && others.length >= words.length * LEAST_OF_LENGTH;
}

const lower = (word: string): string => word.toLowerCase();

interface Run {
  readonly start: number;
  readonly length: number;
}

function longestRun(a: readonly string[], b: readonly string[]): Run {
  let best: Run = { start: 0, length: 0 };
  let above: number[] = [];
  for (const [i, word] of a.entries()) {
    const row: number[] = [];
    for (const [j, other] of b.entries()) {
      const length = word === other ? (above[j - 1] ?? 0) + 1 : 0;
      row.push(length);
      if (length > best.length) best = { start: i - length + 1, length };
    }
    above = row;
  }
  return best;
}

function withoutNames(folded: string): string {
  return folded.replace(/(?<!^)\b\p{Lu}[\p{L}.'-]*/gu, " ");
}
