import type { LabelledPiece } from "./labels.ts";
import { givesFullName, introduces, wordsOf } from "./standfirst.ts";

/** What a report bears where it begins: a day, who said so, a name, an office, words quoted. */
const MARKS: readonly RegExp[] = [
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d|\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:today|yesterday|tonight|this (?:week|month))\b/i,
  /\b(?:said|says|told|according|report(?:s|ed)|announced|stated|quoted|added)\b/,
  /(?<!^)\b\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}{2,}/u,
  /\b(?:Minister|Secretary|President|Ministry|Chancellor|[Mm]inister|[Mm]inistry|spokes\p{L}+)\b/u,
];
const PEOPLE_OF_STATE =
  /\b(?:ministers|diplomats?|envoys?|officials?|leaders|presidents|delegations?|negotiators?)\b/i;
const UNLIKE_DECK = /["?:\u2026]|^(?:He|She|They|It|There|I|You)\b|\b(?:I|my)\b/;
const PRESENT =
  /\b(?:is|are|ha(?:s|ve) to|must|may|can|should|will|needs?|remains?|seeks?|hopes?|agrees?|calls?|says?|speaks?|blames?|warns?|urges?|raises?|comes?|goes|looks?|wants?|faces?|plans?|vows?|(?:do|does) not)\b/;
const LONGEST_DECK = 35;
const FEWEST_MARKS = 2;

/**
 * Whether a paragraph right below a headline is the deck of the report below it: it bears no mark of a report and speaks
 * in the present, while the paragraph below it begins as reports do.
 */
export function isDeck(folded: string, next: string): boolean {
  const count = (text: string): number => MARKS.filter((mark) => mark.test(text)).length;
  const words = wordsOf(folded).length;
  if (words > LONGEST_DECK || words < 4 || UNLIKE_DECK.test(folded) || !PRESENT.test(folded)) return false;
  const marks = count(next) + (PEOPLE_OF_STATE.test(next) ? 1 : 0);
  return count(folded) === 0 && marks >= FEWEST_MARKS && wordsOf(next).length > words;
}

/**
 * Whether a paragraph names nobody and nothing, while the one below it gives a full name and begins as reports do: then
 * only a deck can stand right below the headline, or right above the author's name.
 */
export function isNameless(folded: string, next: string): boolean {
  const words = wordsOf(folded).length;
  if (words > LONGEST_DECK || words < 6 || UNLIKE_DECK.test(folded)) return false;
  const inner = folded.replace(/(?:^|[.!?]["')]* )\p{Lu}/gu, " ");
  const marks = MARKS.filter((mark) => mark.test(next)).length;
  return !/\p{Lu}/u.test(inner) && marks >= FEWEST_MARKS && givesFullName(next);
}

/** Whether a sentence in the present names neither a day nor anybody, and the one below the picture gives full names. */
export function isBeforehand(folded: string, next: string): boolean {
  const isPlain = isOneSentence(folded) && !UNLIKE_DECK.test(folded) && PRESENT.test(folded);
  return isPlain && !DAY.test(folded) && !TOLD.test(folded) && !givesFullName(folded) && givesFullName(next);
}

/** "The two ministers", whom nothing has named yet. */
const THE_PAIR =
  /^(?:The (?:two|three|pair|sides|top diplomats|ministers|foreign ministers|leaders)|Both)\b(?! (?:\p{Ll}+ )?of \p{Lu})/u;

/**
 * Whether a paragraph speaks of several people as if they had been named, and names none, while the one below it begins
 * as reports do and names them: the headline alone stands before such a deck.
 */
export function isUnnamed(folded: string, next: string): boolean {
  if (!THE_PAIR.test(folded) || DAY.test(folded) || !isOneSentence(folded) || givesFullName(folded))
    return false;
  return givesFullName(next) && MARKS.filter((mark) => mark.test(next)).length >= FEWEST_MARKS;
}

/** Whether a paragraph begins a report: it bears its marks, the day among them, which the next one does not name. */
export function isLead(folded: string, next: string): boolean {
  const [day = /^$/, ...others] = MARKS;
  const marks = others.filter((mark) => mark.test(folded)).length;
  return (
    /[.]["')]*$/.test(folded) &&
    wordsOf(folded).length >= FEWEST_OF_LEAD &&
    day.test(folded) &&
    !day.test(next) &&
    marks >= FEWEST_MARKS &&
    !introduces(next, folded)
  );
}

const FEWEST_OF_LEAD = 15;

/** "NIGHT WATCH: The envoys stayed until the lamps went out." */
const KICKER = /^(?=[\p{Lu} '.-]{4,30}:)\p{Lu}[\p{Lu}'.-]+(?: [\p{Lu}'.-]+){0,3}: ?(?=["']?\p{Lu})/u;
const DAY = MARKS[0] ?? /^$/;

/**
 * Whether a label in capitals heads a sentence that bears no mark of a report, above one that begins as reports do and
 * gives a full name. A place that the page names elsewhere as well is the dateline of the report itself.
 */
export function isKicker(folded: string, next: string, page: readonly string[]): boolean {
  const label = KICKER.exec(folded)?.[0];
  if (label === undefined) return false;
  const name = label.slice(0, label.indexOf(":")).replace(/(?<=\p{L})\p{L}+/gu, (all) => all.toLowerCase());
  if (page.some((text) => text.includes(name))) return false;
  const told = folded.slice(label.length);
  const isPlain = isOneSentence(told) && MARKS.slice(0, 3).every((mark) => !mark.test(told));
  const marks = MARKS.filter((mark) => mark.test(next)).length;
  return isPlain && marks >= FEWEST_MARKS && givesFullName(next);
}

/** Names that the paragraph below has to say again. */
const FEWEST_RETOLD = 2;

/**
 * Whether a sentence without a mark of a report names nothing that the longer paragraph right below it does not name
 * again with the day, in its first sentence: reports go on where such a sentence is their first, decks are told once more.
 */
export function isRetold(folded: string, next: string): boolean {
  if (!isOneSentence(folded) || UNLIKE_DECK.test(folded) || /\d/.test(folded)) return false;
  const again = /^.*?\p{Ll}[.!?](?= ["'(]?\p{Lu})/u.exec(next)?.[0] ?? next;
  if (MARKS.slice(0, 3).some((mark) => mark.test(folded)) || !DAY.test(again)) return false;
  const names = folded.slice(1).match(/(?<![\p{L}])\p{Lu}[\p{L}'-]{2,}/gu) ?? [];
  const retold = new Set(names.filter((name) => again.includes(name.replace(/'s?$/, ""))));
  return retold.size >= FEWEST_RETOLD && wordsOf(next).length > wordsOf(folded).length;
}

const isOneSentence = (folded: string): boolean =>
  wordsOf(folded).length <= LONGEST_DECK && !/[.!?]["')]* ["'(]?\p{Lu}/u.test(folded);

/** So many paragraphs of a body that stand by themselves tell that all of them do. */
const ALONE = 3;
const LONGEST_OF_HEAD = 45;

/** Reports tell what was said, decks what is. */
const TOLD = /\b(?:said|told|according|reported|announced|stated|quoted|added)\b/;
const POINTS_BACK = /^(?:He|She|They|It|There|I|You)\b/;

/**
 * Whether a paragraph is set with the lines of the head, one of them right below it, while those of the body stand by
 * themselves: a deck, in any language, unless it names a day or says who said so.
 */
export function isSetInHead(pieces: readonly LabelledPiece[], run: readonly number[]): boolean {
  const [at = 0, ...others] = run;
  const [piece, below] = [pieces[at], pieces[at + 1]];
  if (piece === undefined || below === undefined || below.block !== piece.block) return false;
  const isLine = below.label === "caption" || (!below.prose && below.label !== "clock");
  const isBodyApart = others.length >= ALONE && others.every((i) => pieces[i]?.alone === true);
  const isReport = [DAY, TOLD, POINTS_BACK].some((mark) => mark.test(piece.folded));
  return isLine && isBodyApart && !isReport && piece.words <= LONGEST_OF_HEAD;
}
