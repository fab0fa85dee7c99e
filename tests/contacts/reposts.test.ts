import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";
import { makeRecord } from "../../src/contacts/make-record.ts";
import { KERRY_LAVROV, register, vocabulary } from "./finding/scene.ts";

function anArticle(id: string, published: string, more: Partial<Article> = {}): Article {
  return makeArticle({
    id,
    title: "Kerry and Lavrov",
    outlet: id,
    url: null,
    published,
    publishedBasis: "given",
    arrived: "2026-11-22T08:00:00.000Z",
    language: "en",
    kind: "full",
    author: null,
    text: "U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Vienna on Wednesday, the State Department said. Kerry also spoke with Lavrov by telephone earlier this month, a spokesman said.",
    file: null,
    ...more,
  });
}

const contactsOf = (...articles: Article[]) =>
  makeRecord(KERRY_LAVROV, register, vocabulary, articles).contacts;
const FIRST = anArticle("first", "2014-06-03");

describe("the record of an article and its repost", () => {
  it("has each contact once, with two accounts, whether its day is known or not", () => {
    const alone = contactsOf(FIRST);
    expect(alone).toHaveLength(2);
    const both = contactsOf(FIRST, anArticle("second", "2014-06-03", { repostOf: "first" }));
    expect(both.map(({ accounts }) => accounts.length)).toEqual([2, 2]);
    expect(both.map(({ id }) => id)).toEqual(alone.map(({ id }) => id));
  });

  it("counts weekdays from the day of the first, though the repost came after another such day", () => {
    const both = contactsOf(FIRST, anArticle("second", "2014-06-05", { repostOf: "first" }));
    expect(both.map(({ date }) => date?.edtf)).toEqual(contactsOf(FIRST).map(({ date }) => date?.edtf));
    expect(both.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it("joins two reposts of an article that is gone", () => {
    const reposts = ["second", "third"].map((id) => anArticle(id, "2014-06-03", { repostOf: "first" }));
    expect(contactsOf(...reposts)).toHaveLength(2);
  });
});
