import { makeArticle } from "../../src/articles/make-article.ts";
import { makeRegister } from "../../src/contacts/register.ts";
import { makeVocabulary } from "../../src/contacts/vocabulary.ts";
import type { PassageIndex } from "../../src/search/passage-index.ts";

/** An article of which only headline and text matter. */
export function articleOf(id: string, title: string, text: string) {
  return makeArticle({
    id,
    title,
    text,
    outlet: null,
    url: null,
    published: "2020-01-02",
    publishedBasis: "given",
    arrived: "2020-01-02T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    file: null,
  });
}

/** Names nobody and no subject. */
export const NO_RULES = { register: makeRegister([]), vocabulary: makeVocabulary([]) };

/** What an index finds for some words: article, paragraph and score, best first. */
export function foundIn(index: PassageIndex, words: string, limit = 10, within?: string) {
  return index
    .search(words, limit, within)
    .map(({ passage, score }) => ({ article: passage.article.id, paragraph: passage.paragraph, score }));
}
