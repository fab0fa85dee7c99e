import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const verdict = (question: string, ...page: readonly string[]): string | undefined =>
  /^(?:Yes|No(?= |$)|Not known)/.exec(
    answerQuestion(question, onePage("Harbour Talks in Bergen", page)).answer ?? "Not known",
  )?.[0];

describe("what a sentence says that there is none of", () => {
  it.each([
    ["Is a summit planned?", "No summit of the two ports is being planned, Ida Holm said on Friday."],
    ["Has Norway apologized for the crane?", "Ida Holm said that Norway had offered no official apology."],
    ["Will the board sell the ferry?", "The board is not going to sell the ferry, Ida Holm said."],
    ["Will the board sell the ferry?", "The board has no intention of selling the ferry, Ida Holm said."],
    ["Will the deal hold?", "The deal will hardly hold beyond the summer, Ida Holm said."],
    ["Did Holm and Lund meet?", "There was no meeting between Ida Holm and Olaf Lund, the board said."],
  ])("is No to “%s”", (question, sentence) => {
    expect(verdict(question, sentence)).toBe("No");
  });

  it("is of those whom the article or the sentence before is about, and of nobody else", () => {
    const page =
      "Ida Holm and Olaf Lund were both on the quay on Monday. There was no meeting between the two, the board said.";
    expect(verdict("Did Holm and Lund meet?", page)).toBe("No");
    expect(verdict("Did Holm and Berg meet?", page)).toBe("Not known");
  });

  it.each([
    ["Is a summit planned?", "A summit is being planned, and there is no meeting of captains before it."],
    ["Did the board sell the ferry?", "The board does not intend to sell the ferry, Ida Holm said."],
    ["Will the board sell the ferry?", "The board is not sure whether to sell the ferry, Ida Holm said."],
  ])("is no No to “%s” where something else is told", (question, sentence) => {
    expect(verdict(question, sentence)).not.toBe("No");
  });

  it.each([
    "The board dismissed reports that Ida Holm had telephoned Olaf Lund last week.",
    "Reports that Ida Holm had telephoned Olaf Lund last week are not correct, the board said.",
    "The story that Ida Holm had telephoned Olaf Lund is false, the board said.",
  ])("is no Yes where a report is dismissed: %s", (sentence) => {
    expect(verdict("Did Holm and Lund speak by phone?", sentence)).toBe("Not known");
  });

  it("is found where the record leaves open whether they met", () => {
    expect(
      verdict(
        "Did Sergei Lavrov call John Kerry back?",
        "John Kerry asked Sergei Lavrov for a telephone call in March, and he did not call back, an official said.",
      ),
    ).toBe("No");
  });
});
