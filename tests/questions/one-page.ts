import { makeRecord } from "../../src/contacts/make-record.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { anArticle } from "./an-article.ts";
import { shippedScope } from "./shipped.ts";

const shipped = shippedScope();

/** A page of 12 June 2019 as the only one of an archive, asked about alone. */
export function onePage(title: string, paragraphs: readonly string[]): Scope {
  const article = anArticle(title, title, paragraphs);
  const { briefing, register, vocabulary } = shipped.record;
  return {
    record: makeRecord(briefing, register, vocabulary, [article]),
    index: buildIndex([article], register, vocabulary),
    article: article.id,
  };
}
