import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

function asked(question: string, page: readonly string[]): string | null {
  return answerQuestion(question, onePage("The Day of the Storm", page)).answer;
}

describe("who was beside somebody", () => {
  it("may be told as sitting with him, or at his side", () => {
    const page = [
      "Boris Johnson was at lunch with Jim Mattis when the news of the storm reached him.",
      "Heiko Maas stood at Wang Yi's side as the doors opened.",
    ];
    expect(asked("Who was with Johnson when the news reached him?", page)).toContain("Mattis");
    expect(asked("Who was with Wang Yi when the doors opened?", page)).toContain("Maas");
  });

  it("is nobody where nobody is said to be there", () => {
    const page = ["Boris Johnson was in Leeds when the news of Jim Mattis reached him."];
    expect(asked("Who was with Johnson when the news reached him?", page)).toBeNull();
  });
});
