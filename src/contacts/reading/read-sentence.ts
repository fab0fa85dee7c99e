import type { Article, Sentence } from "../../articles/article.ts";
import { analyse, type Token } from "../../articles/language.ts";
import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Register } from "../principals.ts";
import { findClauses } from "./clauses.ts";
import { joinCoordinated } from "./coordination.ts";
import { distinctParties, partiesOf } from "./parties.ts";
import type { Reading, Unit } from "./unit.ts";

/** Reads one sentence: its words with parts of speech, the parties and dates in it, and its clauses. */
export function readSentence(
  article: Article,
  sentence: Sentence,
  mentions: readonly Mention[],
  register: Register,
): Reading {
  const text = article.folded.slice(sentence.start, sentence.end);
  const spans = claims(sentence, mentions, findDates(text), register);
  const units = joinCoordinated(overlay(analyse(text).tokens, spans));
  const { clauseOf, clauses } = findClauses(units);
  const at: number[] = [];
  let line = "";
  for (const unit of units) {
    if (line !== "") line += " ";
    at.push(line.length);
    line += unit.word;
  }
  return { sentence, text, units, clauseOf, clauses, line, at };
}

/** Units that stand for several tokens: mentions and dates, the longer first where they overlap. */
function claims(
  sentence: Sentence,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  register: Register,
): Unit[] {
  const found: Unit[] = [
    ...mentions.map((mention) => whoUnit(mention, sentence, register)),
    ...dates.map((date) => ({
      start: date.start,
      end: date.end,
      word: "%",
      pos: "DATE",
      parties: [],
      via: null,
      date,
    })),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Unit[] = [];
  for (const unit of found)
    if (!kept.some((other) => unit.start < other.end && other.start < unit.end)) kept.push(unit);
  return kept.sort((a, b) => a.start - b.start);
}

function whoUnit(mention: Mention, sentence: Sentence, register: Register): Unit {
  const parties = distinctParties(partiesOf(mention, register));
  const persons = parties.some(({ kind }) => kind === "person");
  const unresolved = mention.via === "pronoun" ? "he" : "someone";
  const word = persons ? "@" : parties.length > 0 ? "#" : unresolved;
  return {
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
    word,
    pos: "PROPN",
    parties,
    via: mention.via,
    date: null,
  };
}

function overlay(tokens: readonly Token[], spans: readonly Unit[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < spans.length && (spans[next]?.start ?? 0) < token.end) {
      const span = spans[next];
      if (span && span.end > (units.at(-1)?.end ?? 0)) units.push(span);
      next += 1;
    }
    if (token.end <= (units.at(-1)?.end ?? 0) || token.start < (units.at(-1)?.end ?? 0)) continue;
    units.push(wordUnit(token));
  }
  for (const span of spans.slice(next)) units.push(span);
  return units;
}

function wordUnit({ start, end, text, pos }: Token): Unit {
  const word = text.toLowerCase().replace(/[@#%\s]/g, "_");
  return { start, end, word, pos, parties: [], via: null, date: null };
}
