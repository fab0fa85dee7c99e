import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  return answerQuestion(question, onePage("Harbour Talks in Bergen", paragraphs)).answer;
}

describe("whose initiative a contact was", () => {
  it.each([
    ["Who called whom?", "Ida Holm received a phone call from Olaf Lund on Thursday.", /^Olaf Lund$/],
    [
      "Who had asked for the meeting?",
      "Ida Holm turned down a meeting that the harbour master, Olaf Lund, had asked for in Bergen.",
      /^Olaf Lund\b/,
    ],
    [
      "Who suggested the Bergen meeting?",
      "It was at Holm's suggestion, Lund recalled, that they sat down in Bergen.",
      /^Holm$/,
    ],
    ["Who initiated the conversation?", "The conversation, requested by Oslo, lasted an hour.", /^Oslo$/],
    ["Who proposed the talks?", "The idea of the talks came from Oslo, a clerk of the board said.", /^Oslo$/],
    ["Who wanted the meeting?", "Oslo had been asking for a meeting on the quay for weeks.", /^Oslo$/],
    [
      "Which side made the call?",
      "It was the Norwegian side that made the call, Olaf Lund said.",
      /Norwegian/,
    ],
    [
      "Who had suggested the meeting?",
      "The encounter was Norway's idea: Olaf Lund had suggested a meeting in a letter.",
      /^Olaf Lund$/,
    ],
  ])("is cut out for “%s”", (question, sentence, expected) => {
    expect(asked(question, sentence)).toMatch(expected);
  });

  it.each([
    ["Who called whom?", "Ida Holm and Olaf Lund spoke by phone. Lund called the strike a crime."],
    [
      "Who asked for the meeting?",
      "Ida Holm met Olaf Lund on Monday. Lund asked for the release of two sailors.",
    ],
    ["Who initiated the call?", "Ida Holm spoke with Olaf Lund on the phone on Monday."],
  ])("is not told by what else was called or asked for: %s", (question, page) => {
    expect(asked(question, page)).toBeNull();
  });
});

describe("how often they met", () => {
  it("is read from the sentence that counts, whatever day is named", () => {
    expect(
      asked(
        "How often have the two boards met since April 3?",
        "Since April 3 the two boards have met about ten times, without getting far.",
      ),
    ).toMatch(/^Ten times/);
  });
});
