import type { Article } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";

/** An article of our own, of 12 June 2019. */
export function anArticle(
  id: string,
  title: string,
  paragraphs: readonly string[],
  outlet: string | null = "The Fjord Post",
): Article {
  return makeArticle({
    id,
    title,
    outlet,
    url: null,
    published: "2019-06-12",
    publishedBasis: "given",
    arrived: "2019-06-13T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text: paragraphs.join("\n\n"),
    file: null,
  });
}
