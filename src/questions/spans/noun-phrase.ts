import type { Token } from "../../articles/language.ts";
import type { SentenceFacts } from "../evidence/sentence-facts.ts";
import { type AnswerSpan, spanOf } from "./span.ts";

const INNER = /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/;
const SKIPPED = /^(?:AUX|ADV)$/;
const TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|yesterday|today|year|month|week|\d+)$/i;

const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";

/** "[His] counterpart": to the tagger a pronoun. */
const isPossessive = (token: Token | undefined): boolean =>
  token?.pos === "PRON" && /^(?:his|her|its|their|our|my)$/i.test(token.text);

/** "The [70th] anniversary": to the tagger anything. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** Belongs into a noun phrase: its words, the hyphens of a name, "of" and "and" between nouns, commas of a list of names. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (token.text === "-") return before?.end === token.start && after?.start === token.end;
  if (INNER.test(token.pos) || isPossessive(token) || ORDINAL.test(token.text))
    return !/^(?:not|n't|to)$/.test(token.text);
  if (token.text === "of") return isNoun(before) && after !== undefined && INNER.test(after.pos);
  if (token.text === "and") return isListed(before) && isListed(after);
  return token.text === "," && areAlike(before, after) && hasMore(tokens, at + 2);
}

const isListed = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|PROPN|ADJ|DET)$/.test(token.pos) && !TIME.test(token.text);

/** "…, said the officials, [Ida Holm and Olaf Lund] …": names go on with names. */
const areAlike = (before: Token | undefined, after: Token | undefined): boolean =>
  isListed(before) && isListed(after) && (before?.pos === "PROPN" || after?.pos !== "PROPN");

/** A list of names goes on to its "and"; a comma without one ends the phrase. */
function hasMore(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from, from + 16);
  const link = rest.findIndex((token) => token.text === "and");
  return link >= 0 && rest.slice(0, link).every((token) => isListed(token) || /^[,-]$/.test(token.text));
}

/**
 * The subject of a verb: the phrase right before it, past auxiliaries, adverbs, "who" and an apposition. Null where it
 * is a pronoun, stands after a preposition, or cannot be told.
 */
export function subjectBefore(facts: SentenceFacts, verb: number): AnswerSpan | null {
  const tokens = facts.tokens();
  const last = endOfSubject(tokens, verb);
  if (!isNoun(tokens[last])) return null;
  let first = last;
  while (first > 0 && isInside(tokens, first - 1)) first--;
  while (first < last && isTimeOrLink(tokens[first])) first++;
  first = withName(tokens, first);
  const lead = tokens[first - 1];
  const isNamed = tokens[first]?.pos === "PROPN" && tokens[last + 1]?.text === "who";
  if (lead && !isNamed && /^(?:ADP|SCONJ)$/.test(lead.pos) && !CLAUSE.test(lead.text)) return null;
  return spanOf(facts, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** "[NAME,] a magnate who was elected": what is described by "a …" after a comma is the name before it. */
function withName(tokens: readonly Token[], at: number): number {
  if (
    !/^an?$/.test(tokens[at]?.text ?? "") ||
    tokens[at - 1]?.text !== "," ||
    tokens[at - 2]?.pos !== "PROPN"
  )
    return at;
  let first = at - 2;
  while (tokens[first - 1]?.pos === "PROPN" || tokens[first - 1]?.text === "-") first--;
  return first;
}

/** Words that begin a clause, though they may look like prepositions. */
const CLAUSE = /^(?:that|as|after|while|before|if|because|when|since)$/i;

const isTimeOrLink = (token: Token | undefined): boolean =>
  token !== undefined && (TIME.test(token.text) || token.text === "and");

/** Where the phrase before a verb ends: past auxiliaries, "who" and what stands between commas. */
function endOfSubject(tokens: readonly Token[], verb: number): number {
  let last = tokens.findIndex((token) => token.start >= verb) - 1;
  while (isSkipped(tokens[last])) last--;
  if (/^(?:who|which|that)$/.test(tokens[last]?.text ?? "")) last--;
  if (tokens[last]?.text !== ",") return last;
  const open = tokens.findLastIndex((token, i) => i < last && token.text === ",");
  // "The harbour master, [NAME], …": the name says more than the office.
  if (tokens[open + 1]?.pos === "PROPN" && tokens[open - 1]?.pos === "NOUN") return last - 1;
  return isApposition(tokens, open + 1) ? open - 1 : last - 1;
}

const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined && (SKIPPED.test(token.pos) || /^(?:has|have|had|also|all|both)$/.test(token.text));

/** "NAME, [the German foreign minister], …". */
function isApposition(tokens: readonly Token[], at: number): boolean {
  return (
    at > 1 &&
    /^(?:who|which|the|an?|head|chief|his|her|its|one|minister|secretary|\p{Lu}.*)$/u.test(
      tokens[at]?.text ?? "",
    )
  );
}

/** The object of a verb: the phrase right after it, past adverbs; null where there is none. */
export function objectAfter(facts: SentenceFacts, verb: number): AnswerSpan | null {
  const tokens = facts.tokens();
  let first = tokens.findIndex((token) => token.start >= verb);
  if (first < 0) return null;
  while (tokens[first]?.pos === "ADV" || /^(?:with|to|by)$/.test(tokens[first]?.text ?? "")) first++;
  if (!INNER.test(tokens[first]?.pos ?? "") && !isPossessive(tokens[first])) return null;
  let last = first;
  while (isInside(tokens, last + 1)) last++;
  while (last > first && (!isNoun(tokens[last]) || TIME.test(tokens[last]?.text ?? ""))) last--;
  if (!isNoun(tokens[last])) return null;
  return spanOf(facts, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
