import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

describe("A visit that was put off", () => {
  const off = "Ida Holm has postponed a planned trip to Norway over the strike.";

  it("has no day on which it will be", () => {
    const page =
      '"We had to postpone the visit of the foreign minister to Norway scheduled for this month," said the office of Holm.';
    expect(said("When will Holm visit Norway?", off, page)).toBe("refused");
    expect(said("When was the visit to Norway scheduled for?", off, page)).toContain("June 2019");
  });

  it("has the day to which it was moved", () => {
    const moved = "The visit of Ida Holm to Norway has been moved to 4 July, her office said.";
    expect(said("When will Holm visit Norway?", moved)).toContain("4 July 2019");
    expect(said("When will Lund visit Norway?", moved)).toBe("refused");
  });
});

describe("Somebody who did something", () => {
  it.each([
    ["Who went to Bergen instead?", "Jens Lund's spokesman said that Ida Holm was not going to Bergen."],
    [
      "Who told the Post about the delay?",
      "The Post noted that Ida Holm was late for the talks with the delay in Bergen.",
    ],
  ])("is nobody in a sentence that only comes near: %s", (question, page) => {
    expect(said(question, page)).toBe("refused");
  });

  it("is told where it is done in his place, and by whom", () => {
    expect(said("Who went to Bergen instead?", "Jens Lund replaced Ida Holm and went to Bergen.")).toContain(
      "Jens Lund",
    );
    expect(
      said("Who hosted the dinner?", "A dinner was given on Monday, hosted by Jens Lund for Ida Holm."),
    ).toBe("Jens Lund");
  });

  it("stands before what only the statement says", () => {
    const page = [
      "The delay of the ferry was announced on Monday, the port of Bergen said.",
      '"We regret that the announced delay of the ferry cannot be helped," the statement said.',
    ];
    expect(said("Who announced the delay of the ferry?", ...page)).toMatch(/port of Bergen/i);
  });
});

describe("What another is asked to do", () => {
  const page = [
    '"I had to sell the ferry," Ida Holm told Jens Lund.',
    "Ida Holm asked her Danish colleague to wait until May.",
  ];
  it("is not what one has to do oneself", () => {
    expect(said("What did Holm ask Lund to do?", ...page)).toContain("to wait until May");
  });
});

describe("A length of time", () => {
  it("is not how far back something lies", () => {
    const page = "It will be the first visit of Ida Holm to Bergen for the past five years.";
    expect(said("How long was Holm to stay?", page)).toBe("refused");
  });
});

describe("A reason that refers back", () => {
  it("stands before", () => {
    const page = [
      "In view of the storm it is better for me to stay at home, Ida Holm said.",
      "Owing to these reasons, I had to postpone my visit, Holm told Jens Lund.",
    ];
    expect(said("Why did Holm postpone her visit?", ...page)).toContain("storm");
  });
});
