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

  it("is whoever held the office of that country, for the American, the secretary of state and the Russian Minister", () => {
    const met = "Sergei Lavrov dined with Condoleezza Rice in Ankara.";
    expect(echoesOf(met, "Earlier the secretary of state was in Riga.")).toEqual(["rice"]);
    expect(echoesOf(met, "The American came from Riga.")).toEqual(["rice"]);
    expect(echoesOf(met, "The soup was cold, the Russian Minister said.")).toEqual(["lavrov"]);
    expect(echoesOf(met, "The American embassy was dark.")).toEqual([]);
  });

  it("stays the same over several sentences, whoever is named further on in them", () => {
    const told = [
      "Foreign Minister Per Lund received Ida Holm.",
      "The minister asked that two sailors, Jan Berg and Ole Vik, be allowed to go home.",
      "He was angry.",
    ];
    expect(echoesOf(...told)).toEqual(["per", "lund"]);
  });

  it("is no town, treaty or gathering, for he and they", () => {
    expect(echoesOf("The evening went to the Minsk Agreements and to Donbass.", "He was tired.")).toEqual([]);
    expect(echoesOf("Only the White House and the Black Sea came up.", "They were brief.")).toEqual([]);
  });

  it("is the two whom the article is about, for the two far from any pair", () => {
    const told = [
      "Per Lund and Ida Holm talked in Bergen.",
      "Herring was not the matter, Lund said.",
      "Ida Holm, for her part, spoke of a letter for Jan Berg.",
      "The two will be back in May.",
    ];
    expect(echoesOf(...told)).toEqual(["per", "lund", "ida", "holm"]);
  });

  it("is those who had it, for the conversation", () => {
    const told = ["Per Lund and Ida Holm talked in Bergen.", "The conversation went on for an hour."];
    expect(echoesOf(...told)).toEqual(["per", "lund", "ida", "holm"]);
    expect(echoesOf("Per Lund met Ida Holm.", "The conversation with Jan Berg went on for an hour.")).toEqual(
      [],
    );
  });

  it("is the country, for its minister", () => {
    expect(echoesOf("Norway sees it in another way.", "Its foreign minister left early.")).toEqual([
      "norway",
    ]);
  });
});
