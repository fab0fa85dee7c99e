import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const WEATHER = "The strait was calm, and the ferries ran on time.";

describe("how long people talked", () => {
  it.each([
    [
      "how long did Holm and Lund talk",
      "Of that encounter, which lasted forty-five minutes, nothing was said but that it was cordial.",
      /^Forty-five minutes$/,
    ],
    [
      "How long did Holm meet Lund?",
      "The conversation ran to almost twenty-five minutes, her office said.",
      /^Almost twenty-five minutes$/,
    ],
    ["how long was the meeting of holm and lund", "The two talked for thirty minutes.", /^Thirty minutes$/],
    ["How long did Lund speak with Holm?", "They were closeted for ninety minutes.", /^Ninety minutes$/],
    [
      "holm lund meeting how long did it last",
      "That meeting took fifty minutes, all told.",
      /^Fifty minutes$/,
    ],
    ["how long were Holm and Lund together", "She had twenty minutes with him, no more.", /^Twenty minutes$/],
    [
      "How long did the two negotiate?",
      "It was a seventy-minute session, according to the harbour board.",
      /^Seventy-minute$/,
    ],
    [
      "how long did they talk",
      "After two hours of negotiations the two came out with a paper.",
      /^Two hours$/,
    ],
  ])("is taken from the sentence that goes on about their meeting: %s", (question, sentence, answer) => {
    const page = onePage("Harbour News", [
      `Ida Holm received Olaf Lund at the town hall on Monday. ${sentence}`,
      WEATHER,
    ]);
    expect(answerQuestion(question, page).answer).toMatch(answer);
  });

  it.each([
    [
      "how long did Holm and Lund talk",
      "Ida Holm and Olaf Lund disagreed on the pier. Until then they had talked only twice.",
    ],
    [
      "How long did Dahl speak with Lund?",
      "Ida Holm received Olaf Lund on Monday. That encounter lasted forty-five minutes. Jens Dahl rang him later.",
    ],
    [
      "How long did Holm and Lund talk?",
      "A two-day harbour conference brings Ida Holm and Olaf Lund together for talks on 6 and 7 June.",
    ],
    [
      "how long did the video conference with Dahl last",
      "Holm did not answer Dahl in the video conference. Last Tuesday she had a long meeting with Olaf Lund. That one lasted three hours.",
    ],
    [
      "How long did Holm and Lund talk?",
      "Ida Holm and Olaf Lund, who met briefly on the pier on Sunday, want a new ferry.",
    ],
    ["How long did Holm and Lund talk?", "Ida Holm rang Olaf Lund forty minutes before the ferry left."],
  ])("is not stated where the length is of something else: %s (%s)", (question, paragraph) => {
    expect(answerQuestion(question, onePage("Harbour News", [paragraph, WEATHER])).kind).toBe(
      "nothing-found",
    );
  });

  it("counts a number of two words whole", () => {
    const page = onePage("Harbour News", ["Ida Holm and Olaf Lund talked for fifty-five minutes on Monday."]);
    expect(answerQuestion("How long did Holm and Lund talk?", page).answer).toBe("Fifty-five minutes");
  });

  it("tells that they spoke briefly where no more is told", () => {
    const page = onePage("Harbour News", ["Ida Holm and Olaf Lund spoke briefly on Monday.", WEATHER]);
    expect(answerQuestion("How long did Holm and Lund speak?", page).answer).toBe("Briefly");
  });
});
