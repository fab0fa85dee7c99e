import MiniSearch from "minisearch";
import type { Article } from "../articles/article.ts";
import type { Register } from "../contacts/principals.ts";
import type { Vocabulary } from "../contacts/topics.ts";
import type { Hit, Passage, PassageIndex } from "./passage-index.ts";
import { makeSpellings } from "./spellings.ts";
import { termsOf } from "./terms.ts";

/** A question longer than this finds nothing more; the cap keeps one question from holding up the others. */
const MOST_CHARACTERS = 600;
const MOST_TERMS = 24;

/** MiniSearch's own parameters; k and b hardly matter, a title weight above 1 does harm (measured on five collections). */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
const TITLE_WEIGHT = 0.7;

/** Passages indexed at a stretch: some milliseconds' work. */
const PASSAGES_AT_A_STRETCH = 10;

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Indexes the paragraphs of articles; the register's names and the topics' labels count in all their spellings. */
export function buildIndex(
  articles: readonly Article[],
  register: Register,
  vocabulary: Vocabulary,
): PassageIndex {
  const work = indexing(articles, register, vocabulary);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Builds the index piece by piece: whoever drives it may do other work between two pieces. */
export function* indexing(
  articles: readonly Article[],
  register: Register,
  vocabulary: Vocabulary,
): Generator<void, PassageIndex> {
  const spellings = makeSpellings(register);
  const passages: Passage[] = articles.flatMap((article) =>
    article.paragraphs.map((_, paragraph) => ({ article, paragraph })),
  );
  const cut = (text: string): string[] => [
    ...termsOf(text, spellings).map((one) => one.term),
    ...topicTerms(text, vocabulary),
  ];
  const engine = new MiniSearch<Entry>({
    fields: ["title", "text"],
    tokenize: cut,
    processTerm: (term) => term,
    searchOptions: { bm25: BM25, boost: { title: TITLE_WEIGHT } },
  });
  const words = new Map<string, number>();
  const frequencies = new Map<string, number>();
  for (const [id, passage] of passages.entries()) {
    const text = textOf(passage);
    engine.add({ id, title: passage.article.title, text });
    count(wordsOf(text), words);
    count(new Set(termsOf(text, spellings).map((one) => one.term)), frequencies);
    if (id % PASSAGES_AT_A_STRETCH === PASSAGES_AT_A_STRETCH - 1) yield;
  }
  return {
    size: passages.length,
    passages,
    spellings,
    words,
    documentFrequency: (term) => frequencies.get(term) ?? 0,
    search: (words, limit, article) => search(engine, passages, cut, { words, limit, article }),
  };
}

interface Wanted {
  readonly words: string;
  readonly limit: number;
  readonly article: string | undefined;
}

function search(
  engine: MiniSearch<Entry>,
  passages: readonly Passage[],
  cut: (text: string) => string[],
  { words, limit, article }: Wanted,
): Hit[] {
  const terms = [...new Set(cut(words.slice(0, MOST_CHARACTERS)))].slice(0, MOST_TERMS);
  if (terms.length === 0) return [];
  const found = engine.search(terms.join(" "), {
    tokenize: () => terms,
    ...(article !== undefined && { filter: (one) => passages[one.id]?.article.id === article }),
  });
  const hits: Hit[] = [];
  for (const { id, score, queryTerms } of found) {
    const passage = passages[id as number];
    // MiniSearch multiplies by the number of matched terms, which drowns long passages; undone here.
    if (passage) hits.push({ passage, score: score / Math.max(1, queryTerms.length) });
  }
  return hits.sort((a, b) => b.score - a.score).slice(0, limit);
}

function textOf({ article, paragraph }: Passage): string {
  const span = article.paragraphs[paragraph];
  return span ? article.folded.slice(span.start, span.end) : "";
}

/** A topic counts as one term wherever one of its labels stands. */
function topicTerms(text: string, vocabulary: Vocabulary): string[] {
  return [...new Set(vocabulary.find(text).map((mention) => `#${mention.topic}`))];
}

function count(items: Iterable<string>, counts: Map<string, number>): void {
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
