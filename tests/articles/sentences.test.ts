import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { sentenceText } from "../../src/articles/article.ts";
import { makeArticle } from "../../src/articles/make-article.ts";

function article(text: string): Article {
  return makeArticle({
    id: "a",
    title: "A",
    outlet: null,
    url: null,
    published: null,
    publishedBasis: "unknown",
    arrived: "2024-01-01T00:00:00.000Z",
    language: "en",
    kind: "full",
    author: null,
    text,
    file: null,
  });
}

const sentences = (text: string): string[] => {
  const made = article(text);
  return made.sentences.map((sentence) => sentenceText(made, sentence));
};

describe("sentences", () => {
  const whole = [
    "Mr. Berg met Sen. Anna K. Dahl on Jan. 5 in the U.S. capital.",
    "“We hope she [Anna] will bring … (a proposal on) the lake,” the source said.",
    "“Why?” Berg asked.",
    "“Will it hold?” the foreign minister asked.",
    "She asked: “Why?” and left.",
    "“Really?” he said.",
    "OSLO, June 4 /AGENCY/. The ministers met.",
    "OSLO. June 4 (Agency) - The ministers met.",
    "The talks cost $2.5 million, said Lt. Gen. Bo Lund.",
  ];

  it.each(whole)("%s is one", (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  const several: [string, string[]][] = [
    [
      "It came about on the initiative of the U.S. The sides agreed.",
      ["It came about on the initiative of the U.S.", "The sides agreed."],
    ],
    ["“They stopped.” He left.", ["“They stopped.”", "He left."]],
    ["He spoke of “peace.” Nobody heard it.", ["He spoke of “peace.”", "Nobody heard it."]],
    ["First item\nSecond item\nThird item", ["First item", "Second item", "Third item"]],
    ["Ministers to Meet\n\nThey met.\u00A0It rained.", ["Ministers to Meet", "They met.", "It rained."]],
  ];

  it.each(several)("%j are several", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("run on over the line ends of wrapped text", () => {
    const wrapped =
      "This text is wrapped at a column, so that its lines break in\nthe middle of sentences. And this is another that goes on and\non.";
    expect(sentences(wrapped)).toHaveLength(2);
  });

  it("are cut from the text byte for byte, unfolded", () => {
    const text = "\n\n Berg’s aide\u00A0said\u202Fso –\u00A0twice.  “Yes,”\tsaid Dahl. \n\n× Next. ";
    const made = article(text);
    expect(made.sentences.map((sentence) => sentenceText(made, sentence))).toEqual([
      "Berg’s aide\u00A0said\u202Fso –\u00A0twice.",
      "“Yes,”\tsaid Dahl.",
      "× Next.",
    ]);
    expect(made.folded).toHaveLength(text.length);
  });

  it("know their paragraph", () => {
    expect(
      article("One. Two.\n\nThree.").sentences.map(({ index, paragraph }) => [index, paragraph]),
    ).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });
});
