import type { Article } from "./article.ts";
import { fold } from "./fold.ts";
import { findParagraphs, findSentences } from "./sentences.ts";

type Given = Omit<Article, "folded" | "paragraphs" | "sentences">;

/** Completes an article from its bibliographic facts and its body: folding, paragraphs, sentences. */
export function makeArticle(given: Given): Article {
  const folded = fold(given.text);
  const paragraphs = findParagraphs(folded);
  return { ...given, folded, paragraphs, sentences: findSentences(folded, paragraphs) };
}
