import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

/** 12 June 2019, when the page came out, was a Wednesday. */
function asked(question: string, ...page: readonly string[]): string | null {
  return answerQuestion(question, onePage("News of the Harbour", page)).answer;
}

describe("when somebody did something, of one page", () => {
  it("is the day of the deed, and not that of a talk about whoever did it", () => {
    const page = [
      "Ida Holm spoke on Tuesday of the missing journalist Ana Dias at a meeting in Bergen with the harbour board.",
      "Dias, 65, disappeared last Friday from her hotel.",
    ];
    expect(asked("When did Ana Dias vanish?", ...page)).toContain("7 June 2019");
  });

  it("is the one day in a sentence that has him do it", () => {
    const page = ["On Tuesday the board inspected the sunken ferry Astrid.", "Astrid sank on May 20."];
    expect(asked("When did the Astrid sink?", ...page)).toContain("20 May 2019");
  });

  it("is not told where the deed only describes him", () => {
    expect(
      asked("When was Rein arrested?", "Ida Holm wrote to the arrested banker, Otto Rein, on Monday."),
    ).toBeNull();
  });
});

describe("when somebody met several who are not named", () => {
  const lead = "Sergei Lavrov saw Anders Fogh Rasmussen in Brussels on Tuesday.";

  it("is not the day on which he met one man", () => {
    const told = asked(
      "When did Lavrov meet the ambassadors of the alliance?",
      lead,
      "He had met the ambassadors of the alliance on May 7.",
    );
    expect(told).toContain("7 May 2019");
    expect(asked("When did Lavrov meet the ambassadors of the alliance?", lead) ?? "").not.toContain(
      "11 June",
    );
  });

  it("stays the day of the one where he is meant", () => {
    expect(asked("When did Lavrov meet Rasmussen?", lead)).toContain("11 June 2019");
  });
});

describe("at whose request two spoke", () => {
  it.each([
    ["Wang Yi took a phone call from Antony Blinken on Monday, at the latter's request.", "Antony Blinken"],
    [
      "Rex Tillerson had a telephone conversation with Sergei Lavrov, at the former's request, on Monday.",
      "Rex Tillerson",
    ],
  ])("goes by who is named first and last: “%s”", (page, who) => {
    expect(asked("At whose request did they speak?", page)).toBe(who);
  });
});
