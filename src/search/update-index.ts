import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import { type Indexed, type IndexedArticle, numbersOf, passageText } from "./indexed.ts";

/** Passages indexed at a stretch: some milliseconds' work. */
const PASSAGES_AT_A_STRETCH = 5;
/** Texts read through at a stretch. */
const TEXTS_AT_A_STRETCH = 20;

/**
 * Brings an index to the state of these articles, piece by piece: what is gone or changed is taken out, what is new or
 * changed is put in. The result is the same as that of a new index. Returns how many passages came and went.
 */
export function* updating(indexed: Indexed, articles: readonly Article[]): Generator<void, number> {
  const { engine, entries, words } = indexed;
  const wanted = new Map(articles.map((article) => [article.id, article]));
  const gone: IndexedArticle[] = [];
  for (const [id, entry] of entries) {
    const article = wanted.get(id);
    if (article !== undefined && fingerprintOf(article) === entry.fingerprint) {
      entries.set(id, { ...entry, article });
      wanted.delete(id);
      continue;
    }
    gone.push(entry);
    entries.delete(id);
  }
  const numbers = new Set(gone.flatMap(numbersOf));
  yield* engine.drop(numbers);
  const isKnown = gone.every(({ article }) => article !== null);
  if (isKnown)
    yield* countWords(
      gone.flatMap(({ article }) => article ?? []),
      words,
      -1,
    );
  let put = 0;
  for (const article of wanted.values()) {
    const passages = article.paragraphs.length;
    entries.set(article.id, { fingerprint: fingerprintOf(article), first: engine.given, passages, article });
    for (let i = 0; i < passages; i += 1) {
      engine.put(article.title, passageText(article, i));
      put += 1;
      if (put % PASSAGES_AT_A_STRETCH === 0) yield;
    }
  }
  if (numbers.size + put > 0) engine.settle();
  if (!isKnown) words.clear();
  yield* countWords(isKnown ? [...wanted.values()] : articles, words, 1);
  return numbers.size + put;
}

const known = new WeakMap<Article, string>();

/** Of what the index takes of an article. */
function fingerprintOf(article: Article): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const sum = createHash("sha256").update(article.title).update("\n").update(article.folded);
  const fingerprint = sum.digest("base64url").slice(0, 22);
  known.set(article, fingerprint);
  return fingerprint;
}

/** Counts the words of texts in, or out again. */
function* countWords(
  articles: readonly Article[],
  words: Map<string, number>,
  sign: 1 | -1,
): Generator<void, void> {
  let seen = 0;
  for (const article of articles) {
    for (let i = 0; i < article.paragraphs.length; i += 1) {
      for (const word of wordsOf(passageText(article, i))) {
        const count = (words.get(word) ?? 0) + sign;
        if (count > 0) words.set(word, count);
        else words.delete(word);
      }
      seen += 1;
      if (seen % TEXTS_AT_A_STRETCH === 0) yield;
    }
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}
