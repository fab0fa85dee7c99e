import { describe, expect, it } from "vitest";
import { makeRegister } from "../../src/contacts/register.ts";
import { makeVocabulary } from "../../src/contacts/vocabulary.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { articleOf as article } from "./made-articles.ts";

const harbour = article(
  "harbour",
  "Harbour reopens",
  "The ferry came back on Monday.\n\nFishermen cheered the captain.",
);
const bridge = article(
  "bridge",
  "Bridge closed",
  "Engineers shut the bridge.\n\nThe ferry carries commuters instead.",
);
const index = buildIndex([harbour, bridge], makeRegister([]), makeVocabulary([]));
const found = (words: string, limit = 10, within?: string): string[] =>
  index.search(words, limit, within).map(({ passage }) => `${passage.article.id} ${passage.paragraph}`);

describe("the passage index", () => {
  it("finds paragraphs by any form of their words, best first", () => {
    expect(found("captain cheering")[0]).toBe("harbour 1");
  });

  it("searches one article alone where it is asked to", () => {
    expect(found("ferry").length).toBeGreaterThan(1);
    expect(found("ferry", 10, "bridge").every((one) => one.startsWith("bridge"))).toBe(true);
  });

  it("counts the passages that hold a term", () => {
    expect(index.documentFrequency("ferri")).toBe(2);
    expect(index.documentFrequency("zeppelin")).toBe(0);
  });

  it("knows its terms, those of headlines too, by their first letters", () => {
    expect(index.holds("reopen")).toBe(true);
    expect(index.holds("reo")).toBe(false);
    expect(index.termsFrom("comm")).toEqual(["commut"]);
  });

  it("finds nothing for stop words, nothing for nothing", () => {
    expect(found("the of and")).toEqual([]);
    expect(found("")).toEqual([]);
  });

  it("gives as many as are wanted, and survives a very long question", () => {
    expect(found("ferry bridge captain", 1)).toHaveLength(1);
    expect(found(`${"ferry bridge captain ".repeat(5_000)}`).length).toBeGreaterThan(0);
  });
});
