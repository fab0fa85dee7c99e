import type { Article } from "../articles/article.ts";
import type { Spellings } from "./spellings.ts";

/** A paragraph of an article: what is indexed. Its number counts paragraphs from 0. */
export interface Passage {
  readonly article: Article;
  readonly paragraph: number;
}

export interface Hit {
  readonly passage: Passage;
  /** BM25+ as MiniSearch scores it; only comparable within one search. */
  readonly score: number;
}

export interface PassageIndex {
  readonly size: number;
  /** In the order of the archive. */
  readonly passages: readonly Passage[];
  /**
   * Best first. Words are folded, stop words dropped, stemmed; several spellings of a name count as one.
   * `article`: only the passages of the article with this id.
   */
  search(words: string, limit: number, article?: string): readonly Hit[];
  /** In how many passages a term (any word form) occurs; for idf. */
  documentFrequency(term: string): number;
  /** Whether a term stands in any passage or headline. */
  holds(term: string): boolean;
  /** All terms that begin with these letters. */
  termsFrom(letters: string): readonly string[];
  /** The words of all passages as printed, lower case, with how often each occurs: what a slip may have meant. */
  readonly words: ReadonlyMap<string, number>;
  /** How names are read; questions must be read in the same way. */
  readonly spellings: Spellings;
}
