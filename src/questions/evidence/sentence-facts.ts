import type { Article, Sentence } from "../../articles/article.ts";
import { analyse, stem, type Token } from "../../articles/language.ts";
import type { Spellings } from "../../search/spellings.ts";
import { type Term, termsOf } from "../../search/terms.ts";
import { echoesIn } from "./echoes.ts";
import { type NameSpan, namesIn } from "./names.ts";
import { peopleIn } from "./persons-told.ts";
import { type PhrasePlace, phrasesIn } from "./phrases.ts";
import { synonymGroups } from "./synonyms.ts";

/** What is computed once for a sentence, whatever is asked. */
export interface SentenceFacts {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Folded; offsets of everything else count from its beginning. */
  readonly text: string;
  readonly terms: readonly Term[];
  readonly counts: ReadonlyMap<string, number>;
  readonly groups: ReadonlySet<number>;
  /** On demand: costly. Terms that its phrases of several words stand for, with their places: "called off" → "cancel". */
  readonly phrases: ReadonlyMap<string, PhrasePlace>;
  readonly names: readonly NameSpan[];
  /** Those of the names that are persons', as far as can be told. */
  readonly people: readonly NameSpan[];
  /** Names of three words and more by their initials, as terms: "Human Rights Council" → "hrc". */
  readonly initials: ReadonlySet<string>;
  /** Terms of those whom it goes on about without naming them. */
  readonly echoes: ReadonlySet<string>;
  /** Terms of the question right before it, which it answers. */
  readonly asked: ReadonlySet<string>;
  /** Asks: what it says is not said. The sentence after it may answer, and goes on about it. */
  readonly isQuestion: boolean;
  /** Begins with "he", "they", "the statement": goes on about the one before. */
  readonly goesOn: boolean;
  readonly hasNumber: boolean;
  readonly hasDate: boolean;
  readonly hasReason: boolean;
  readonly hasDuration: boolean;
  /** Parts of speech, on demand: costly. */
  tokens(): readonly Token[];
}

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";
const DATE = new RegExp(
  `\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|(?:in|since|of|from|until|by|late|early|mid-?) ?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:1[0-9]|20)\\d\\d|(?:in|within) (?:a|the (?:next|coming)|two|three|several|\\d+) (?:\\p{L}+ )?(?:hours?|days?|weeks?|months?)|(?:last|next|this|earlier this|later this) (?:week|month|year|weekend|summer|spring|autumn|fall|winter)|weekend|decades?|centur(?:y|ies)|ago)\\b`,
  "u",
);
const NUMBER =
  /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|both|single|one|several)\b/i;
const REASON =
  /\b(?:because|since|due to|owing to|after|over|so that|so as to|in order to|in protest|in response|as a result|blam\w+|reason|therefore|thanks to|for fear|aimed at|meant to|to [a-z]+|for)\b/;
const DURATION =
  /\b(?:\w+|half|an?)[- ](?:and a half[- ])?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)(?:[- ](?:long|and a half))?\b(?!\s(?:later|ago|after|before|earlier|from now))/i;

const known = new WeakMap<Article, Map<Spellings, SentenceFacts[]>>();

/** The facts of all sentences of an article, computed at first use and kept as long as the article. */
export function factsOf(article: Article, spellings: Spellings): readonly SentenceFacts[] {
  const bySpellings = known.get(article) ?? new Map<Spellings, SentenceFacts[]>();
  known.set(article, bySpellings);
  const found = bySpellings.get(spellings);
  if (found) return found;
  const facts: SentenceFacts[] = [];
  for (const sentence of article.sentences) facts.push(readSentence(article, sentence, facts, spellings));
  bySpellings.set(spellings, facts);
  return facts;
}

const GOES_ON =
  /^["'(]?(?:(?:But|And|Also|Then|In (?:it|this|that)|However),? )?(?:He|She|They|It|This|These|Those|That|Both|The (?:two|pair|minister|ministers|secretary|president|diplomat|diplomats|statement|ministry|department|spokes\p{L}+|call|meeting|talks|official|sides?|men))\b/u;

/** Verbs of so many senses that they stand for no other word. */
const VAGUE = new Set(["take", "put", "make", "go", "come", "give", "get"]);

const QUESTION = /^(?:QUESTION|Q)\s?:|\?["')]*$/;

const ASKED_IF =
  /\b(?:was|were|been|is|are) asked\b[^;"]{0,60}?\b(?:whether|if|about|why|how|what|when|who)\b|^(?:[Aa]sked|[Tt]he question)\b[^,;"]*\b(?:whether|if)\b|\b(?:wanted to know|inquired|enquired) (?:if|whether|why|how|what|when)\b/u;
const ANSWERED =
  /\b(?:said|says|answered|replied|responded|confirmed|den(?:y|ied)|dismissed|declined|refused|added|called|told|would (?:not|only)|nodded|shrugged|did not|could not)\b/i;

/** "The minister was asked on Friday whether …": what was asked, without what was answered. */
function isReportedQuestion(text: string): boolean {
  const asked = ASKED_IF.exec(text);
  return (
    asked !== null &&
    !ANSWERED.test(text.slice(0, asked.index)) &&
    !ANSWERED.test(text.slice(asked.index + asked[0].length))
  );
}

/** Of a run of capitalised words also the ends: "Members of the [Human Rights Council]". */
function initialsOf(name: string): string[] {
  const letters = [...name.matchAll(/\p{Lu}(?=\p{L})/gu)].map(([letter]) => letter.toLowerCase());
  return letters.slice(0, Math.max(0, letters.length - 2)).map((_, i) => stem(letters.slice(i).join("")));
}

const COUNTED: Readonly<Record<string, string>> = {
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  ten: "10",
  twenty: "20",
};

/** "Group of Seven", "Group of 20" by their short names: "g7", "g20". */
function groupsCounted(text: string): string[] {
  return [...text.matchAll(/\bGroup of (\d{1,2}|\p{L}+)\b/giu)].flatMap(([, many = ""]) => {
    const figure = /^\d/.test(many) ? many : COUNTED[many.toLowerCase()];
    return figure === undefined ? [] : [`g${figure}`];
  });
}

function readSentence(
  article: Article,
  sentence: Sentence,
  before: readonly SentenceFacts[],
  spellings: Spellings,
): SentenceFacts {
  const text = article.folded.slice(sentence.start, sentence.end);
  const terms = termsOf(text, spellings);
  const last = before.at(-1);
  const counts = new Map<string, number>();
  for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const names = namesIn(text, spellings.isPeople);
  const people = peopleIn(text, names, before, spellings);
  let tokens: readonly Token[] | null = null;
  let phrases: ReadonlyMap<string, PhrasePlace> | null = null;
  return {
    article,
    sentence,
    text,
    terms,
    counts,
    groups: new Set([...counts.keys()].flatMap((term) => (VAGUE.has(term) ? [] : synonymGroups(term)))),
    get phrases() {
      phrases ??= phrasesIn(text);
      return phrases;
    },
    names,
    people,
    initials: new Set([...names.flatMap(({ text: name }) => initialsOf(name)), ...groupsCounted(text)]),
    echoes: echoesIn({ text, people }, before, spellings),
    asked: new Set(last?.isQuestion ? last.counts.keys() : []),
    isQuestion: QUESTION.test(text) || isReportedQuestion(text),
    goesOn: GOES_ON.test(text),
    hasNumber: NUMBER.test(text),
    hasDate: DATE.test(text),
    hasReason: REASON.test(text),
    hasDuration: DURATION.test(text),
    tokens: () => {
      tokens ??= analyse(text).tokens;
      return tokens;
    },
  };
}
