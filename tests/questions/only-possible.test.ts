import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

describe("Whoever did something", () => {
  it("is not whoever might do it", () => {
    const page = "Some papers wrote that Denmark might even halt the sale of herring to Norway.";
    expect(said("Who halted the sale of herring?", page)).toBe("refused");
    expect(said("Who might halt the sale of herring?", page)).toContain("Denmark");
  });
});

describe("A deed at the end of a question", () => {
  it("is looked for as one, though it is a noun as well", () => {
    const page = [
      "Norway and Denmark signed a programme for the harbour, Ida Holm added.",
      "Holm stated that the two ministers discussed which steps the two countries would take.",
    ];
    expect(said("What did the two countries sign?", ...page)).toContain("programme for the harbour");
  });
});

describe("The meeting of a body", () => {
  it("is not the meeting of two people that the article tells of as well", () => {
    const page = [
      "U.S. Secretary of State John Kerry will travel to Moscow on Tuesday to meet with Russian Foreign Minister Sergei Lavrov.",
      "The G-7 meeting in Lucca will be held before that.",
    ];
    expect(said("Where will the G-7 meeting be held?", ...page)).toBe("Lucca");
    expect(said("Where will Kerry and Lavrov meet?", ...page)).toContain("Moscow");
  });
});

describe("What talks are about", () => {
  it("is told by the sentence that says so", () => {
    const page = [
      "The meetings are about tolls and the regions of the coast, Ida Holm noted.",
      "The last meeting tackled fishing alongside discussing items that members brought up, Holm said.",
    ];
    expect(said("What are the meetings about?", ...page)).toContain("olls and the regions");
  });
});
