import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const short = (question: string, ...sentences: readonly string[]): string | null =>
  answerQuestion(question, onePage("Harbour News", sentences)).answer;

describe("a short answer that can be pasted alone", () => {
  it.each([
    ["Harbour Board spokeswoman Olaf Lund spoke in Bergen.", "Olaf Lund, Harbour Board spokeswoman"],
    ["Norway's Secretary of State Olaf Lund spoke in Bergen.", "Olaf Lund, Norway's Secretary of State"],
    ["Norway's Olaf Lund spoke in Bergen.", "Olaf Lund"],
    ["The spokeswoman, Olaf Lund, spoke in Bergen.", "Olaf Lund"],
    ["Olaf Lund spoke in Bergen.", "Olaf Lund"],
    ["A walk in Bergen was all that Lund had wished for.", "Lund"],
  ])("names somebody in full, with the office told before: %s", (first, expected) => {
    expect(short("Who promised a list of the ferries?", first, "Lund promised a list of the ferries.")).toBe(
      expected,
    );
  });

  it("says who called and who was called", () => {
    const page =
      "U.S. Secretary of State John Kerry called Russian Foreign Minister Sergei Lavrov on Monday.";
    expect(short("Who called whom?", page)).toBe("John Kerry called Sergei Lavrov");
    expect(short("Who initiated the call?", page)).toBe("John Kerry");
  });

  it("gives a place with the occasion on which they met there", () => {
    const met = "John Kerry and Sergei Lavrov met in New York on Monday";
    expect(
      short("Where did Kerry and Lavrov meet?", `${met}, on the margins of the UN General Assembly.`),
    ).toBe("New York, on the margins of the UN General Assembly");
    expect(short("Where did Kerry and Lavrov meet?", `${met}.`)).toBe("New York");
  });

  it("tells the subjects of a contact in the words of its sentence, of one article", () => {
    const page =
      "John Kerry and Sergei Lavrov discussed ways to end the fighting in Syria by telephone on Monday.";
    expect(short("What did Kerry and Lavrov discuss?", page)).toBe("Ways to end the fighting in Syria");
    const two = `${page} They also spoke about the delay in the talks with Iran.`;
    expect(short("What did Kerry and Lavrov discuss?", two)).not.toContain("ways");
  });

  it("keeps the day of a month up to which something lasts", () => {
    const page = "The board has until September 17 to look into the lease.";
    expect(short("How long does the board have to look into the lease?", page)).toBe("Until September 17");
  });

  it("says since where since when is asked", () => {
    const page = "The night ferry has run between the two towns since 2004.";
    expect(short("Since when has the night ferry run between the two towns?", page)).toBe("Since 2004");
  });
});
