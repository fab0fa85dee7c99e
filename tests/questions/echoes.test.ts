import { describe, expect, it } from "vitest";
import { makeArticle } from "../../src/articles/make-article.ts";
import { factsOf } from "../../src/questions/evidence/sentence-facts.ts";
import { shippedScope } from "./shipped.ts";

const { index } = shippedScope();

function echoesOf(...sentences: readonly string[]): string[] {
  const article = makeArticle({
    id: sentences.join(" "),
    title: "Talks on the Ferry",
    outlet: null,
    url: null,
    published: null,
    publishedBasis: "unknown",
    arrived: "2019-06-13T00:00:00Z",
    language: "en",
    kind: "full",
    author: null,
    text: sentences.join(" "),
    file: null,
  });
  return [...(factsOf(article, index.spellings).at(-1)?.echoes ?? [])];
}

describe("whom a sentence goes on about without a name", () => {
  it("is the subject of the sentence before, for he and she", () => {
    expect(echoesOf("Ida Holm met Per Lund in Bergen.", "She called the meeting short.")).toContain("holm");
    expect(echoesOf("Ida Holm met Per Lund in Bergen.", "She called the meeting short.")).not.toContain(
      "lund",
    );
  });

  it("is nobody where the sentence names its own subject first", () => {
    expect(echoesOf("Ida Holm met Per Lund in Bergen.", "Per Lund said he was glad.")).toEqual([]);
  });

  it("goes back over a sentence that names nobody", () => {
    expect(echoesOf("Ida Holm spoke in Bergen.", "She was brief.", "She left at noon.")).toContain("holm");
  });

  it("is the holder of the office, for the office", () => {
    const told = [
      "Foreign Minister Per Lund received Ida Holm.",
      "Ida Holm thanked him.",
      "The minister smiled.",
    ];
    expect(echoesOf(...told)).toContain("lund");
  });

  it("is both, for the two", () => {
    const both = echoesOf("Ida Holm received Per Lund in Bergen.", "The two spoke of herring.");
    expect(both).toEqual(expect.arrayContaining(["holm", "lund"]));
  });

  it("is the institution, for the ministry", () => {
    expect(echoesOf("The Harbour Ministry closed the quay.", "The ministry gave no reason.")).toContain(
      "harbour",
    );
  });
});
