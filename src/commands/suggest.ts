import type { Contact } from "../contacts/contact.ts";
import { matches } from "../contacts/filters/matches.ts";
import type { ContactRecord } from "../contacts/record.ts";
import { type Library, shelfOf } from "../library.ts";
import { examplesFrom } from "../questions/examples.ts";
import { readFilters } from "../questions/specials/filtered-log.ts";
import { nearest } from "../spelling.ts";
import { type Completion, commandWords, completionsOf } from "./completions.ts";

const MOST = 25;
const LONGEST = 100;
/** As many words at the end may belong to one completion: "chemical weapons in Sy". */
const MOST_WORDS = 4;

/**
 * Completions of what is being typed: subjects, people, places and months of the archive, words that a command knows, and
 * questions. Those that still lead to a contact beside the words before come first. Never throws.
 */
export function suggest(command: string, typed: string, library: Library): readonly string[] {
  if (typed.length > LONGEST) return [];
  const own = shelfOf(library, command);
  const records = (own ? [own] : library.shelves).map(({ record }) => record);
  const lines = records.flatMap((record) => linesFor(typed, record, own !== undefined));
  return [...new Set(lines)].filter((line) => line.length <= LONGEST).slice(0, MOST);
}

/** Command words that take filters after them; after `sides` and `compare` comes a subject. */
const BEFORE_FILTERS = /^\s*\/?(?:log|timeline|rhythm|export(?:\s+\w+)?|contacts|all)\s+/i;
const BEFORE_SUBJECT = /^\s*\/?(?:sides|positions|readouts|compare)\s+/i;

const ASKS =
  /^\s*(?:who|whom|whose|what|when|where|why|how|did|does|do|is|are|was|were|have|has|had|will)\b/i;

function linesFor(typed: string, record: ContactRecord, isCommand: boolean): string[] {
  const questions = questionsFrom(typed, record);
  if (ASKS.test(typed)) return questions;
  const isSubject = BEFORE_SUBJECT.test(typed);
  const command = (isSubject ? BEFORE_SUBJECT : BEFORE_FILTERS).exec(typed)?.[0] ?? "";
  const words = typed.slice(command.length);
  const known = completionsOf(record).filter(({ sort }) => !isSubject || sort === "subject");
  const found = completed(words, known, record).map((line) => `${command}${line}`);
  const isFirst = command === "" && !/\s/.test(words.trim());
  const others = isFirst && isCommand ? commandWords(words) : [];
  return typed.trim() === ""
    ? [...found.slice(0, SHOWN), ...questions.slice(0, 3), ...others]
    : [...questions, ...found, ...others];
}

/** With nothing typed yet, so many of the archive's names, then questions and commands, show what can be asked. */
const SHOWN = 14;

/** Whole questions that begin as typed. */
function questionsFrom(typed: string, record: ContactRecord): string[] {
  const begun = typed.trim().toLowerCase();
  return examplesFrom(record).questions.filter((one) => one.toLowerCase().startsWith(begun));
}

interface Split {
  /** Words that are complete, with the space after them. */
  readonly before: string;
  /** "-", "place:", "-topic:": what stands before the value that is begun. */
  readonly key: string;
  readonly begun: string;
}

/** The longest end of the words that begins a completion wins; a slip is read as what is nearest. */
function completed(words: string, known: readonly Completion[], record: ContactRecord): string[] {
  const all = splits(words);
  for (const split of all) {
    const fitting = known.filter((one) => begins(one, split.begun));
    if (fitting.length > 0) return joined(split, fitting, record);
  }
  const last = all.at(-1);
  if (last === undefined || last.begun.length < SHORTEST_SLIP) return [];
  const near = nearest(
    last.begun,
    known.flatMap(({ label }) => label.split(/[\s-]+/)),
  );
  const meant = near === null ? [] : known.filter(({ label }) => label.split(/[\s-]+/).includes(near));
  return joined({ ...last, begun: near ?? "" }, meant, record);
}

const SHORTEST_SLIP = 4;

function splits(words: string): Split[] {
  const starts = [...words.matchAll(/(?<=^|\s)(?=\S|$)/g)].map(({ index }) => index).slice(-MOST_WORDS);
  return (starts.length === 0 ? [0] : starts).map((at) => {
    const [, key = "", begun = ""] = /^(-?(?:[a-z]+:)?"?)(.*)$/i.exec(words.slice(at)) ?? [];
    return { before: words.slice(0, at), key: key.replace('"', ""), begun };
  });
}

function begins({ label }: Completion, begun: string): boolean {
  const [name, wanted] = [label.toLowerCase(), begun.toLowerCase()];
  const words = name.split(/[\s-]+/);
  return name.startsWith(wanted) || words.some((_, i) => words.slice(i).join(" ").startsWith(wanted));
}

interface Offer {
  readonly line: string;
  readonly sort: Completion["sort"];
  readonly rank: number;
}

function joined(split: Split, fitting: readonly Completion[], record: ContactRecord): string[] {
  const { filter } = readFilters(split.before, record);
  const said = split.before.toLowerCase();
  const left = [...record.contacts, ...record.others].filter((contact) => matches(contact, filter));
  const offers = fitting
    .filter(({ label }) => !said.includes(label.toLowerCase()))
    .map((one) => ({ line: lineOf(split, one), sort: one.sort, rank: rankOf(one, split, left) }))
    .sort((a, b) => b.rank - a.rank);
  return (split.begun === "" ? byTurns(offers) : offers).map(({ line }) => line);
}

/** A key that was typed stays; without one a name beside other words gets its own. */
function lineOf({ before, key }: Split, { label, filter }: Completion): string {
  const value = /^[a-z]+:(.*)$/s.exec(filter)?.[1] ?? (/\s/.test(label) && key !== "" ? `"${label}"` : label);
  if (key !== "") return `${before}${key}${value}`;
  return `${before}${before.trim() === "" ? label : filter}`;
}

/** What leads to a contact and narrows what is left comes first, then what begins as typed, then what leads to many. */
function rankOf({ label, contacts }: Completion, { before, begun }: Split, left: readonly Contact[]): number {
  const among = new Set(left);
  const count = contacts.filter((contact) => among.has(contact)).length;
  const narrows = before.trim() === "" || count < left.length;
  const isBegun = label.toLowerCase().startsWith(begun.toLowerCase());
  return (count > 0 && narrows ? 1e6 : 0) + (isBegun ? 1e5 : 0) + Math.min(count, 9e4);
}

/** A subject, a person, a place, a time, a way, and again. */
function byTurns(offers: readonly Offer[]): Offer[] {
  const turns = new Map<Completion["sort"], number>();
  return offers
    .map((offer) => {
      const turn = turns.get(offer.sort) ?? 0;
      turns.set(offer.sort, turn + 1);
      return { offer, turn: offer.rank < 1e6 ? Number.POSITIVE_INFINITY : turn };
    })
    .sort((a, b) => (a.turn === b.turn ? 0 : a.turn - b.turn))
    .map(({ offer }) => offer);
}
