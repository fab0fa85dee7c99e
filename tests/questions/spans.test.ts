import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  return answerQuestion(question, onePage("Harbour Talks in Bergen", paragraphs)).answer;
}

describe("what is cut out of a sentence", () => {
  it.each([
    [
      "Where did Holm and Lund last dine together?",
      "Ida Holm and Per Lund last dined together in Bergen in January 2018.",
      /^Bergen in January 2018$/,
    ],
    [
      "Who announced the strike?",
      "It was Olaf Lund who announced the strike, last week; Ida Holm said afterwards that she regretted it.",
      /^Olaf Lund$/,
    ],
    [
      "How many times have they met in two months?",
      "Ida Holm and Per Lund met on Monday, the third time in less than two months.",
      /^The third time$/,
    ],
    [
      "How many sailors were hurt?",
      "One Norwegian sailor was hurt when the ferry hit the quay.",
      /^One Norwegian sailor$/,
    ],
    ["Where did the rumour spread?", "The rumour of a strike spread on social media.", /social media/i],
    [
      "Who took part in the ferry talks?",
      "The ferry talks were joined by Per Lund of Norway, Ida Holm of Denmark and Ola Berg of Sweden, who all took part.",
      /Lund.*Holm.*Berg/,
    ],
    [
      "Where was Holm when she spoke to Lund?",
      "During her flight to Bergen Ida Holm spoke to Per Lund about the strike.",
      /flight to Bergen/,
    ],
  ])("for “%s” is the whole of it and no more", (question, sentence, expected) => {
    expect(asked(question, sentence)).toMatch(expected);
  });

  it("is a day as it is counted, also where a name follows its words", () => {
    const page = "On Saturday Norway said that it had reopened the Bergen ferry pier after the strike.";
    expect(asked("The ferry pier was reopened on which day?", page)).toMatch(/^8 June 2019/);
  });

  it("keeps the full stop of an abbreviation", () => {
    const page = "The ferry talks were held at the initiative of the U.S.";
    expect(asked("what were the ferry talks held at?", page)).toMatch(/U\.S\.$/);
  });

  it("gives an office the name of whoever held it then", () => {
    const page = [
      "Russian Foreign Minister Sergei Lavrov came to Bergen on Monday.",
      "The Russian foreign minister urged Norway to reopen the ferry pier.",
    ];
    expect(asked("Who urged Norway to reopen the ferry pier?", ...page)).toBe(
      "Sergei Lavrov (The Russian foreign minister)",
    );
  });

  it("is no half of a description", () => {
    const page = "A day earlier Ida Holm had a Russian visitor: harbour master Ivan Petrov came to see her.";
    expect(asked("Who came to see Holm?", page)).not.toMatch(/^a Russian$/i);
  });
});
