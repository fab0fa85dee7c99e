import type { Article } from "../articles/article.ts";
import type { Engine } from "./engine.ts";

/** What an index is made of; the search and the file both read it. */
export interface Indexed {
  readonly engine: Engine;
  /** By article id: what of the archive is in the index. */
  readonly entries: Map<string, IndexedArticle>;
  /** Words of all passages as printed, lower case, with how often each occurs. */
  readonly words: Map<string, number>;
}

export interface IndexedArticle {
  /** Of its headline and text: another fingerprint is another article. */
  readonly fingerprint: string;
  /** Number of its first passage; the others follow. */
  readonly first: number;
  readonly passages: number;
  /** Null as long as only its fingerprint is known, from a file. */
  readonly article: Article | null;
}

/** The text of a paragraph, folded. */
export function passageText({ folded, paragraphs }: Article, paragraph: number): string {
  const span = paragraphs[paragraph];
  return span ? folded.slice(span.start, span.end) : "";
}

/** Numbers of an article's passages. */
export function numbersOf({ first, passages }: IndexedArticle): number[] {
  return Array.from({ length: passages }, (_, i) => first + i);
}
