import type { Article, Sentence } from "../../articles/article.ts";
import { datelineLength } from "../../articles/dateline.ts";
import { analyse, type Token } from "../../articles/language.ts";
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
  const spans = claims(sentence, mentions, text, register);
  const opening = datelineEnd(article, sentence, text);
  const units = joinCoordinated(overlay(analyse(text).tokens, spans)).filter(({ start }) => start >= opening);
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

/** Where the dateline of a paragraph ends ("MOSCOW, July 19 (Reuters) - "): its place and day are no contact's. */
function datelineEnd(article: Article, sentence: Sentence, text: string): number {
  return article.paragraphs[sentence.paragraph]?.start === sentence.start ? datelineLength(text) : 0;
}

/** Units that stand for several tokens: mentions and dates, the longer first where they overlap. */
function claims(sentence: Sentence, mentions: readonly Mention[], text: string, register: Register): Unit[] {
  const found: Unit[] = [
    ...mentions.map((mention) => whoUnit(mention, sentence, register, text)),
    ...findDates(text)
      .filter(isDay)
      .map((date) => ({
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

/** "for 15 minutes" is a length, no day. */
function isDay({ text }: { text: string }): boolean {
  return !/\b(?:minutes?|hours?|seconds?)\b(?! ago)/.test(text);
}

/** "the foreign ministers of Japan, Fiji and China" of whom not all are known. */
function isPartial({ via, principals, persons = [] }: Mention, text: string, register: Register): boolean {
  const listed = / of (.+)$/.exec(text)?.[1]?.split(/, and |,| and /) ?? [];
  const surnames = [...principals.map((id) => register.byId(id)), ...persons].map(
    (one) => one?.name?.split(" ").at(-1) ?? "?",
  );
  const countries = listed.filter((part) => !surnames.some((surname) => part.includes(surname)));
  return via === "group" && countries.length > surnames.length;
}

function whoUnit(mention: Mention, sentence: Sentence, register: Register, sentenceText: string): Unit {
  const text = sentenceText.slice(mention.start - sentence.start, mention.end - sentence.start);
  const parties = isPartial(mention, text, register) ? [] : distinctParties(partiesOf(mention, register));
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
  const free = tokens.filter(
    (token) => !spans.some(({ start, end }) => token.start < end && start < token.end),
  );
  return retagged([...spans, ...hyphened(free.map(wordUnit))].sort((a, b) => a.start - b.start));
}

/** "one-on-one", "two-hour": words that hyphens join are one word. */
function hyphened(words: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (let i = 0; i < words.length; i += 1) {
    let unit = words[i] as Unit;
    while (isHyphen(words[i + 1], unit) && isPart(words[i + 2], words[i + 1])) {
      const last = words[i + 2] as Unit;
      unit = { ...unit, end: last.end, word: `${unit.word}-${last.word}`, pos: "ADJ" };
      i += 2;
    }
    joined.push(unit);
  }
  return joined;
}

function isHyphen(mark: Unit | undefined, before: Unit): boolean {
  return mark?.word === "-" && mark.start === before.end && /^[a-z0-9-]+$/.test(before.word);
}

function isPart(unit: Unit | undefined, mark: Unit | undefined): boolean {
  return unit !== undefined && unit.start === mark?.end && /^[a-z0-9]+$/.test(unit.word);
}

function wordUnit({ start, end, text, pos }: Token): Unit {
  const word = text.toLowerCase().replace(/[@#%\s]/g, "_");
  return { start, end, word, pos, parties: [], via: null, date: null };
}

const VERBS = /^(?:spoke|met|telephoned|phoned|sat)$/;

/** "during his stay in #". */
function isStay({ word, pos }: Unit, before: Unit | undefined): boolean {
  return word === "stay" && pos === "VERB" && /^(?:his|her|their|its|the|a)$/.test(before?.word ?? "");
}

/** "spoke", "@ travels", "will welcome him"; not "travels" by itself, or "a welcome guest". */
function isVerb({ word, pos }: Unit, before: Unit | undefined): boolean {
  if (word === "welcome") return /^(?:will|would|'ll|to)$/.test(before?.word ?? "");
  const goes = /^(?:travels|flies|heads|arrives|returns|continues)$/.test(word) && pos === "NOUN";
  return VERBS.test(word) || (goes && (before?.parties.length ?? 0) > 0);
}

/** Words that the tagger takes for something else: "telephone calls", "the two spoke". */
function retagged(units: readonly Unit[]): Unit[] {
  return units.map((unit, i) => {
    if (isVerb(unit, units[i - 1])) return { ...unit, pos: "VERB" };
    const before = units[i - 1];
    if (isStay(unit, before)) return { ...unit, pos: "NOUN" };
    const noun = /^(?:calls|talks|visits|meetings|contacts)$/.test(unit.word) && unit.pos === "VERB";
    if (
      unit.word === "coming" &&
      units[i + 1]?.pos === "NOUN" &&
      /^(?:'s?|the|his|her|their|a)$/.test(before?.word ?? "")
    )
      return { ...unit, pos: "ADJ" };
    return noun && before && /^(?:NOUN|ADJ|DET|NUM)$/.test(before.pos) ? { ...unit, pos: "NOUN" } : unit;
  });
}
