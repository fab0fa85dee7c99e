import type { Article } from "../src/articles/article.ts";
import { makeArticle } from "../src/articles/make-article.ts";

/** A text as an article: what the public question sets hold. */
export function asArticle(id: string, title: string, text: string): Article {
  return makeArticle({
    id,
    title,
    outlet: null,
    url: null,
    published: null,
    publishedBasis: "unknown",
    arrived: "2000-01-01T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text,
    file: null,
  });
}
