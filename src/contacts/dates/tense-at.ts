import type { Token } from "../../articles/language.ts";
import type { Tense } from "./date-mention.ts";

/**
 * The tense of the clause around an offset, by the verb that governs it: `future` for will, "is due to", "agreed to meet",
 * a headline's "to meet", and would in reported speech; `unknown` for a plan told in the past ("was due to meet"), a
 * headline's present tense, or "planned for"; else `past`. The tokens are those of `analyse(text)`.
 */
export function tenseAt(text: string, offset: number, tokens: readonly Token[]): Tense {
  const at = tokens.findIndex(({ end }) => end > offset);
  const here = at < 0 ? tokens.length : at;
  const opens = opensClause(tokens, here);
  const left = () => verbBefore(tokens, here, !opens);
  const right = () => verbAfter(tokens, here);
  const verb = opens ? (right() ?? left()) : (left() ?? right() ?? verbBefore(tokens, here, false));
  return verb ? tenseOf(tokens, verb, text) : nounTense(tokens, here);
}

/** A group of verb words that stand together: "was not expected to meet". */
interface VerbGroup {
  readonly first: number;
  readonly last: number;
}

const LEADS = new Set(["on", "in", "at", "late", "early", "over", "by", "the", "later", "earlier"]);
const SUBORDINATES = new Set(
  "who,which,that,when,while,where,whereas,because,although,though,if,until,since,as,but,whose,after,before,once".split(
    ",",
  ),
);
const BREAKS = new Set([";", ":", "(", ")", "\u2014", "--"]);

/** Whether a new clause begins at the date: at the start, after a comma, "and" or "who". */
function opensClause(tokens: readonly Token[], here: number): boolean {
  let at = here - 1;
  while (at >= 0 && LEADS.has(word(tokens, at))) at -= 1;
  if (at < 0) return true;
  const before = word(tokens, at);
  return before === "," || before === "and" || before === "but" || before === '"' || isBreak(tokens, at);
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const plain = word(tokens, at);
  if (BREAKS.has(plain)) return true;
  return SUBORDINATES.has(plain) && !(plain === "that" && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ""));
}

function verbBefore(tokens: readonly Token[], here: number, withinClause: boolean): VerbGroup | null {
  for (let at = here - 1; at >= 0; at -= 1) {
    if (isVerb(tokens, at)) return groupEndingAt(tokens, at);
    if (withinClause && isBreak(tokens, at) && !isPreposition(tokens, at)) return null;
  }
  return null;
}

function verbAfter(tokens: readonly Token[], here: number): VerbGroup | null {
  for (let at = here; at < tokens.length; at += 1) {
    if (isVerb(tokens, at)) return groupFrom(tokens, at);
    if (BREAKS.has(word(tokens, at)) && at > here) return null;
  }
  return null;
}

/** "after talks", "before Friday": no clause of their own. */
function isPreposition(tokens: readonly Token[], at: number): boolean {
  const plain = word(tokens, at);
  if (!["after", "before", "since", "until", "as"].includes(plain)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 8); next += 1) {
    if (isVerb(tokens, next)) return false;
    if (/^[,.;]$/.test(word(tokens, next))) return true;
  }
  return true;
}

const NOT_VERBS = new Set([
  "according",
  "including",
  "following",
  "regarding",
  "concerning",
  "based",
  "united",
  "visiting",
  "given",
  "meeting",
]);
const MODALS = new Set([
  "will",
  "'ll",
  "would",
  "shall",
  "should",
  "could",
  "might",
  "may",
  "can",
  "must",
  "wo",
  "won",
]);

/** Finite verbs, auxiliaries and infinitives; not the adjectives and prepositions that wink takes for verbs. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const plain = token.text.toLowerCase();
  if (MODALS.has(plain)) return token.text !== "May" || at === 0;
  if (token.pos === "AUX") return true;
  if (token.pos !== "VERB") return false;
  if (NOT_VERBS.has(plain)) return tokens[at - 1]?.pos === "AUX";
  const bareParticiple =
    /(?:ed|ing)$/.test(plain) &&
    /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? "") &&
    tokens[at + 1]?.pos === "NOUN";
  return !bareParticiple;
}

function joinsGroup(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    isVerb(tokens, at) ||
    token.pos === "ADV" ||
    /^(?:to|not|n't|never|due|likely|about|ready|able)$/i.test(token.text)
  );
}

function groupEndingAt(tokens: readonly Token[], last: number): VerbGroup {
  let first = last;
  while (first > 0 && joinsGroup(tokens, first - 1)) first -= 1;
  return { first, last };
}

function groupFrom(tokens: readonly Token[], first: number): VerbGroup {
  let last = first;
  while (joinsGroup(tokens, last + 1)) last += 1;
  const begin = word(tokens, first - 1) === "to" ? first - 1 : first;
  return { first: begin, last };
}

/** After these in the past tense, an infinitive is still to come. */
const FORWARD =
  /^(?:agree|plan|intend|expect|hope|want|invite|prepare|propose|promise|pledge|decide|offer|arrange|aim|threaten|vow|schedule|set|due|ready|likely|about)/;
const WAS_TO =
  /\b(?:was|were|been) (?:\w+ )?(?:due|expected|scheduled|supposed|set|slated|planned|going|about|likely|to)\b/;
const IS_TO =
  /\b(?:is|are|'s|'re|be|remains?) (?:\w+ )?(?:due|expected|scheduled|supposed|set|slated|planned|going|about|likely|ready|to)\b/;

function tenseOf(tokens: readonly Token[], group: VerbGroup, text: string): Tense {
  const words = tokens.slice(group.first, group.last + 1).map((token) => token.text.toLowerCase());
  const phrase = words.join(" ");
  if (/\b(?:would|could|should|might|may|must) have\b/.test(phrase)) return "past";
  if (/\b(?:will|'ll|shall|wo|won|would|could|should|might|may|can|must)\b/.test(phrase)) return "future";
  if (WAS_TO.test(phrase)) return "unknown";
  if (IS_TO.test(phrase)) return "future";
  if (words.includes("to")) return infinitiveTense(tokens, group, phrase, text);
  if (
    /^(?:planned|scheduled|slated|due|expected|set)$/.test(words.at(-1) ?? "") &&
    !/\b(?:has|have|had)\b/.test(phrase)
  )
    return /\b(?:is|are)\b/.test(phrase) ? "future" : "unknown";
  return simpleTense(tokens, group, words);
}

/** "agreed to meet", "Lavrov to meet Kerry", "travelled to meet": what the infinitive hangs on decides. */
function infinitiveTense(tokens: readonly Token[], group: VerbGroup, phrase: string, text: string): Tense {
  const before = phrase.split(/\bto\b/)[0]?.trim() ?? "";
  if (before) return FORWARD.test(before.split(" ").at(-1) ?? "") ? "future" : simplePast(before);
  const governor = verbBefore(tokens, group.first, false);
  if (!governor) return "future";
  const lemma = tokens[governor.last]?.text.toLowerCase() ?? "";
  if (FORWARD.test(lemma) || /^(?:urg|ask|call|order|sen[dt]|tell|told|appeal)/.test(lemma)) return "future";
  return tenseOf(tokens, governor, text);
}

function simplePast(words: string): Tense {
  return /\b(?:plans?|hopes?|wants?|intends?|expects?|aims?|agrees?|hoping|planning|ready)$/.test(words)
    ? "future"
    : "past";
}

function simpleTense(tokens: readonly Token[], group: VerbGroup, words: readonly string[]): Tense {
  const last = words.at(-1) ?? "";
  if (/^(?:is|are|'s|'re)$/.test(words[0] ?? "") && /ing$/.test(last)) return "future";
  if (PRESENT_MOVES.test(last))
    return isCapitalised(tokens, group.last) || words.length === 1 ? "unknown" : "past";
  return "past";
}

/** The present tense that headlines and travel plans use: it may be either. */
const PRESENT_MOVES =
  /^(?:meets?|visits?|flies|fly|heads|travels|arrives|hosts|holds?|opens?|begins?|starts|talks?|speaks?|calls?|returns)$/;

function isCapitalised(tokens: readonly Token[], at: number): boolean {
  return /^\p{Lu}/u.test(tokens[at]?.text ?? "");
}

/** No word taken for a verb: a headline ("Merkel Hosts Putin Friday"), or "ahead of talks on Tuesday". */
function nounTense(tokens: readonly Token[], here: number): Tense {
  if (tokens.some(({ text }) => /^\p{Lu}/u.test(text) && PRESENT_MOVES.test(text.toLowerCase())))
    return "unknown";
  const before = tokens
    .slice(Math.max(0, here - 10), here)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  return /\b(?:ahead of|prior to|upcoming|forthcoming|planned|scheduled|eve of)\b/.test(before)
    ? "future"
    : "past";
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text.toLowerCase() ?? "";
}
