import { STOP_WORDS } from "../../search/stop-words.ts";
import { termsOf } from "../../search/terms.ts";
import type { AskedTerm } from "../evidence/asked-terms.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { type AnswerSpan, type Cutting, distanceTo, spanOf } from "./span.ts";
import { verbPlace } from "./verb-place.ts";

/** True for a name all of whose words stand in the question. */
export function isAskedName(name: string, terms: readonly AskedTerm[]): boolean {
  const own = termsOf(name).map((one) => one.term);
  const asked = new Set(
    terms.flatMap((term) => [term.term, ...termsOf(term.printed).map((one) => one.term)]),
  );
  return own.length > 0 && own.every((term) => asked.has(term));
}

const ROLE =
  "(?:sources?|officials?|spokes(?:man|woman|person|men|people)|ministers?|ministry|department|leaders?|rebels?|separatists?|insurgents|troops|soldiers|inspectors?|fighters?|countries|nations|members|side|government|parliament|authorities|presidents?|secretary|envoys?|diplomats?|parties|party|group|media|press|journalists?|reporters?|agency|agencies|newspapers?|magnate|mission|West|Kremlin|council|people|residents|opposition|capital)";
const NOUN_PHRASE = new RegExp(
  `(?:\\b(?:the|an?|its|their|his|some|many|both|most|two|three|key|other|unnamed|senior|several|all)\\s+)?(?:[\\p{L}.'-]+\\s+){0,3}?\\b${ROLE}\\b`,
  "giu",
);

/** The person, body or group that answers "who". */
export function personSpan(cutting: Cutting): AnswerSpan | null {
  const { terms, facts, question } = cutting;
  const verb = verbPlace(cutting)?.start ?? null;
  const candidates = [...namedIn(facts), ...describedIn(facts)].filter(
    (one) => !isAskedName(one.text, terms),
  );
  const whom = /\b(?:whom|who (?:did|does|has|had|will|is|was|were) \p{Lu})/u.test(question.words);
  const best = candidates
    .map((one) => ({ one, value: fitness(one, { facts, verb, whom, saying: SAYING.test(question.words) }) }))
    .sort((a, b) => b.value - a.value)[0]?.one;
  if (!best) return null;
  return spanOf(facts, best.start, listEnd(best, candidates, facts));
}

const SAYING =
  /\b(?:said|says|say|told|tells|reported|reports|announced|according|source|claimed|stated|quoted|cited)\b/i;

interface Named {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly described: boolean;
}

function namedIn(facts: SentenceFacts): Named[] {
  return facts.names
    .filter((name) => !(name.first && !name.text.includes(" ") && isCommonStart(name.text, facts)))
    .map(({ text, start, end }) => ({ text, start, end, described: false }));
}

/** A capital at the beginning of a sentence may be that of a common word. */
function isCommonStart(word: string, facts: SentenceFacts): boolean {
  const token = facts.tokens().find((one) => one.text === word);
  return STOP_WORDS.has(word.toLowerCase()) || (token !== undefined && token.pos !== "PROPN");
}

function describedIn(facts: SentenceFacts): Named[] {
  return [...facts.text.matchAll(NOUN_PHRASE)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    described: true,
  }));
}

interface Fit {
  readonly facts: SentenceFacts;
  readonly verb: number | null;
  readonly whom: boolean;
  readonly saying: boolean;
}

function fitness(one: Named, { facts, verb, whom, saying }: Fit): number {
  const before = facts.text.slice(0, one.start);
  const after = facts.text.slice(one.end);
  let value = one.described ? -0.6 : 0;
  if (saying && /\b(?:said|told|according to|quoted|cited|reported)\b[^,]{0,60}$/.test(before)) value += 1.5;
  if (saying && /^,?\s?(?:\S+ ){0,4}(?:said|says|told|reported|announced|stated|quoted)\b/.test(after))
    value += 1.5;
  if (!saying && /^,?\s?(?:\S+ ){0,2}(?:said|reported|says)\b/.test(after) && /,\s*(?:the\s)?$/.test(before))
    value -= 1;
  if (verb === null) return value - one.start / 1000;
  const passive =
    /\b(?:was|were|been|being|is|are|held|backed|made|led|headed)\b[^,]{0,30}\bby\s+(?:the\s|an?\s)?$/.test(
      before,
    ) || /\bby\s+(?:the\s|an?\s)?$/.test(before);
  if (passive) value += 2;
  const isBefore = one.end <= verb;
  value += isBefore === whom ? -0.8 : 0.8;
  return value - distanceTo([verb], one.start, one.end) / 120;
}

/** "France, Germany and Britain": a list is given as a whole. */
function listEnd(best: Named, candidates: readonly Named[], facts: SentenceFacts): number {
  let end = best.end;
  for (const next of [...candidates].sort((a, b) => a.start - b.start)) {
    if (next.start < end) continue;
    if (!/^(?:,\s|,?\s+and\s+|,?\s+or\s+)(?:the\s)?$/.test(facts.text.slice(end, next.start))) break;
    if (next.described !== best.described) break;
    end = next.end;
  }
  return end;
}
