import type { Article } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import { makeRecord } from "../../src/contacts/make-record.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { shippedScope } from "./shipped.ts";

const shipped = shippedScope();

/** A page of 12 June 2019 as the only one of an archive, asked about alone. */
export function onePage(title: string, paragraphs: readonly string[]): Scope {
  const article: Article = makeArticle({
    id: title,
    title,
    outlet: "The Fjord Post",
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
  const { briefing, register, vocabulary } = shipped.record;
  return {
    record: makeRecord(briefing, register, vocabulary, [article]),
    index: buildIndex([article], register, vocabulary),
    article: article.id,
  };
}
