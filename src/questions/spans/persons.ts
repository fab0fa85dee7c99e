import { STOP_WORDS } from "../../search/stop-words.ts";
import { termsOf } from "../../search/terms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { phraseAround } from "./phrases.ts";
import { type AnswerSpan, type Cutting, distanceTo, spanOf } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

/** True for a name all of whose words stand in the question. */
export function isAskedName(name: string, terms: readonly AskedTerm[]): boolean {
  const own = termsOf(name).map((one) => one.term);
  const surname = own.at(-1);
  const asked = new Set(
    terms.flatMap((term) => [term.term, ...termsOf(term.printed).map((one) => one.term)]),
  );
  return surname !== undefined && asked.has(surname);
}

const ROLE =
  "(?:sources?|officials?|spokes(?:man|woman|person|men|people)|ministers?|ministry|department|leaders?|rebels?|separatists?|insurgents|troops|soldiers|inspectors?|fighters?|countries|nations|members|side|government|parliament|authorities|presidents?|secretary|envoys?|diplomats?|parties|party|group|media|press|journalists?|reporters?|agency|agencies|newspapers?|magnate|mission|West|Kremlin|council|people|residents|opposition|capital|Russians|Ukrainians|Americans|Chechens|Germans)";
const NOUN_PHRASE = new RegExp(
  `(?:\\b(?:[Tt]he|[Aa]n?|its|their|his|some|many|both|most|two|three|other|all)\\s+)?(?:(?:\\p{Lu}[\\p{L}.]+,?\\s+(?:and\\s+)?)*|(?:[\\p{L}.'-]+\\s+){0,3}?)\\b${ROLE}\\b`,
  "gu",
);
/** Words that end a phrase to the left of its noun. */
const BREAK =
  /^.*(?:,|\b(?:said|says|told|of|to|that|by|from|with|was|were|is|are|has|have|had|and (?=the\b)|in|on|at|for|as|who|which|but|while))\s+/iu;

/** "Kiev and Western [leaders]". */
const AFTER_ADJECTIVE = new RegExp(`^\\s+${ROLE}\\b`, "u");

interface Named {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly described: boolean;
}

/** The person, body or group that answers "who". */
export function personSpan(cutting: Cutting): AnswerSpan | null {
  const { terms, facts, question } = cutting;
  const verb = verbPlace(cutting);
  if (question.focus !== null) {
    const phrase = phraseAround(facts, question.focus);
    if (phrase && phrase.text.length > question.focus.length + 3) return phrase;
  }
  const candidates = [...namedIn(facts), ...describedIn(facts)].filter(
    (one) => !isAskedName(one.text, terms),
  );
  const asked = {
    facts,
    verb: verb?.start ?? null,
    object: isObject(question.words, facts.text, verb?.start ?? 0),
    saying: SAYING.test(question.words),
    isNoun: verb?.term.sort !== "verb",
  };
  const best = candidates
    .map((one) => ({ one, value: fitness(one, asked) }))
    .sort((a, b) => b.value - a.value)[0]?.one;
  if (!best) return null;
  const end = listEnd(best, candidates, facts);
  const noun = AFTER_ADJECTIVE.exec(facts.text.slice(end));
  return spanOf(facts, best.start, end + (noun?.[0].length ?? 0));
}

const SAYING =
  /\b(?:said|says|say|told|tells|reported|reports|announced|according|source|claimed|stated|quoted|cited)\b/i;

function namedIn(facts: SentenceFacts): Named[] {
  return facts.names
    .filter((name) => !(name.first && !name.text.includes(" ") && isCommonStart(name.text, facts)))
    .filter(
      (name) =>
        !(
          (name.people || /^(?:U\.?[SKN]\.?|EU)$/.test(name.text)) &&
          /^,?\s+(?:\p{Ll}|\p{Lu}\p{Ll}+ (?:and )?\p{Ll})/u.test(facts.text.slice(name.end)) &&
          !/^\s+(?:and|on|in|has|have|is|was|are|were|said|says|to)\b/.test(facts.text.slice(name.end))
        ),
    )
    .map(({ text, start, end }) => ({ text, start, end, described: false }));
}

/** A capital at the beginning of a sentence may be that of a common word. */
function isCommonStart(word: string, facts: SentenceFacts): boolean {
  const token = facts.tokens().find((one) => one.text === word);
  return STOP_WORDS.has(word.toLowerCase()) || (token !== undefined && token.pos !== "PROPN");
}

function describedIn(facts: SentenceFacts): Named[] {
  return [...facts.text.matchAll(NOUN_PHRASE)].map((match) => {
    const lead = BREAK.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    return { text: match[0].slice(lead), start, end: match.index + match[0].length, described: true };
  });
}

/** Whether the answer is the one something is done to: "whom …", "who was detained" (unless the sentence is passive too). */
function isObject(question: string, sentence: string, verb: number): boolean {
  if (/\bwhom\b|\bwho (?:did|does|has|had|will) (?:\p{Lu}|kerry|lavrov|the\b)/u.test(question)) return true;
  const passive =
    /\bwho (?:was|were|is|are|got|has been|have been|had been) (?:\w+ly )?\w+(?:ed|en|own|ught|aid|ld|wn)\b/i.test(
      question,
    );
  const told = /\b(?:was|were|been|being|is|are|be)\s+(?:\p{L}+ly\s)?$/u.test(sentence.slice(0, verb));
  return passive && !told;
}

interface Asked {
  readonly facts: SentenceFacts;
  /** Where the verb (or, without one, the noun) of the question stands. */
  readonly verb: number | null;
  /** "Whom": the answer is not the one who acts. */
  readonly object: boolean;
  readonly saying: boolean;
  readonly isNoun: boolean;
}

/** What speaks for or against a candidate by the words right before and after it. */
const SIGNS: readonly (readonly [
  value: number,
  fits: (before: string, after: string, one: Named) => boolean,
])[] = [
  [3, (before) => /\bit was (?:the )?$/i.test(before)],
  [-1.5, (before, after) => /,\s(?:who|which|whose|whom)\b[^,]*$/.test(before) && /^[^,]*,/.test(after)],
  [-1.5, (before, _after, one) => !one.described && /\b(?:in|at|near|into)\s(?:the\s)?$/.test(before)],
  [-1.5, (before) => /\b(?:who|which|that) \p{Ll}+ (?:the )?$/u.test(before)],
  [-0.7, (_before, after) => /^'s\b/.test(after)],
  [0.5, (before) => /^[\s"'(]*$/.test(before)],
  [-0.6, (_before, _after, one) => one.described],
  [0.2, (_before, _after, one) => !one.described && one.text.includes(" ")],
];

function fitness(one: Named, { facts, verb, object, saying, isNoun }: Asked): number {
  const before = facts.text.slice(0, one.start);
  const after = facts.text.slice(one.end);
  const signs = SIGNS.reduce((sum, [value, fits]) => sum + (fits(before, after, one) ? value : 0), 0);
  const value = signs + (saying ? sayingValue(before, after) : sourceValue(before, after));
  if (verb === null) return value - one.start / 1000;
  if (isNoun) return value - distanceTo([verb], one.start, one.end) / 40;
  const by = /\bby\s+(?:the\s|an?\s)?$/.test(before) ? 2 : 0;
  const side = one.end <= verb === object ? -0.8 : 0.8;
  return value + by + side - distanceTo([verb], one.start, one.end) / 120;
}

/** Whoever only reports a sentence did not do what it tells. */
function sourceValue(before: string, after: string): number {
  const tail = /^,?\s?(?:\S+ ){0,2}(?:said|reported|says)\b/.test(after) && /,\s*(?:the\s)?$/.test(before);
  const named = /\baccording to (?:the\s|an?\s)?$/.test(before);
  return tail || named ? -1.5 : 0;
}

function sayingValue(before: string, after: string): number {
  const led = /\b(?:said|told|according to|quoted|cited|reported)\b[^,]{0,60}$/.test(before);
  const followed = /^,?\s?(?:\S+ ){0,4}(?:said|says|told|reported|announced|stated|quoted)\b/.test(after);
  return (led ? 1.5 : 0) + (followed ? 1.5 : 0);
}

/** "France, Germany and Britain": a list is given as a whole. */
function listEnd(best: Named, candidates: readonly Named[], facts: SentenceFacts): number {
  let end = best.end;
  for (const next of [...candidates].sort((a, b) => a.start - b.start)) {
    if (next.start < end || next.described !== best.described) continue;
    if (!/^(?:,\s|,?\s+and\s+|,?\s+or\s+)(?:the\s)?$/.test(facts.text.slice(end, next.start))) break;
    end = next.end;
  }
  return end;
}
