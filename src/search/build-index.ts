import type { Article } from "../articles/article.ts";
import type { Register } from "../contacts/principals.ts";
import type { Vocabulary } from "../contacts/topics.ts";
import { Engine } from "./engine.ts";
import { type Indexed, numbersOf } from "./indexed.ts";
import type { Hit, Passage, PassageIndex } from "./passage-index.ts";
import { makeSpellings, type Spellings } from "./spellings.ts";
import { termsOf } from "./terms.ts";
import { updating } from "./update-index.ts";

/** A question longer than this, or of more terms, finds nothing more; the rarest terms are kept. */
const MOST_CHARACTERS = 600;
const MOST_TERMS = 24;

/** Indexes the paragraphs of articles; the register's names and the topics' labels count in all their spellings. */
export function buildIndex(
  articles: readonly Article[],
  register: Register,
  vocabulary: Vocabulary,
): PassageIndex {
  const indexed = emptyIndex(register, vocabulary);
  const work = updating(indexed, articles);
  while (work.next().done !== true);
  return passageIndex(indexed, articles, register, vocabulary);
}

/** An index of nothing, which reads names and topics as these say. */
export function emptyIndex(register: Register, vocabulary: Vocabulary): Indexed {
  const cut = cutterFor(makeSpellings(register), vocabulary);
  return { engine: new Engine(cut), entries: new Map(), words: new Map() };
}

/** The index as questions use it; `articles` are those that it was brought to the state of, in the order of the archive. */
export function passageIndex(
  indexed: Indexed,
  articles: readonly Article[],
  register: Register,
  vocabulary: Vocabulary,
): PassageIndex {
  const { engine, words } = indexed;
  const spellings = makeSpellings(register);
  const passages: Passage[] = [];
  const places = new Map<number, number>();
  const numbers = new Map<string, readonly number[]>();
  for (const article of articles) {
    const entry = indexed.entries.get(article.id);
    const own = entry ? numbersOf(entry) : [];
    numbers.set(article.id, own);
    for (const [paragraph, number] of own.entries()) {
      places.set(number, passages.length);
      passages.push({ article, paragraph });
    }
  }
  const searching = { engine, passages, places, cut: cutterFor(spellings, vocabulary) };
  return {
    size: passages.length,
    passages,
    spellings,
    words,
    holds: (term) => engine.holds(term),
    termsFrom: (letters) => engine.termsFrom(letters),
    documentFrequency: (term) => engine.frequencyOf(term),
    search: (words, limit, article) =>
      search(words, limit, article === undefined ? undefined : (numbers.get(article) ?? []), searching),
  };
}

interface Searching {
  readonly engine: Engine;
  readonly passages: readonly Passage[];
  /** Places of passages in the order of the archive, by number. */
  readonly places: ReadonlyMap<number, number>;
  cut(text: string): string[];
}

function search(
  words: string,
  limit: number,
  among: readonly number[] | undefined,
  { engine, passages, places, cut }: Searching,
): Hit[] {
  const terms = rarest([...new Set(cut(words.slice(0, MOST_CHARACTERS)))], engine);
  if (terms.length === 0) return [];
  return engine
    .nearest(terms, limit, among)
    .flatMap(({ number, score }) => {
      const place = places.get(number);
      return place === undefined ? [] : [{ place, score }];
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, limit)
    .flatMap(({ place, score }) => {
      const passage = passages[place];
      return passage ? [{ passage, score }] : [];
    });
}

function rarest(terms: readonly string[], engine: Engine): readonly string[] {
  if (terms.length <= MOST_TERMS) return terms;
  const counted = terms.map((term) => ({ term, count: engine.frequencyOf(term) }));
  const telling = counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  return telling.slice(0, MOST_TERMS).map(({ term }) => term);
}

function cutterFor(spellings: Spellings, vocabulary: Vocabulary): (text: string) => string[] {
  return (text) => [
    ...termsOf(text, spellings).map((one) => one.term),
    ...new Set(vocabulary.find(text).map((mention) => `#${mention.topic}`)),
  ];
}
