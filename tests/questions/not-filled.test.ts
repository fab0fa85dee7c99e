import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Berg's new road plan", page)).answer ?? "refused";

describe("What is asked is not told", () => {
  it.each([
    ["What does Berg's new plan contain?", "What it contains Anna Berg kept to herself."],
    ["What did the letter contain?", "Per Lund would not say what the letter contained."],
    ["How much did the mill cost?", "Lund gave no details of the price of the mill."],
    ["Where did the money come from?", "Where the money came from Berg did not reveal."],
  ])("by a sentence that says so: “%s”, “%s”", (question, page) => {
    expect(said(question, page)).toBe("refused");
  });

  it("is told where the same sentence tells it beside what it leaves out", () => {
    const page = "The mill cost nine million kroner, but Lund would not say who had paid.";
    expect(said("How much did the mill cost?", page)).toContain("million kroner");
    const cited = "Anna Berg cited a fisherman from Bergen and gave no details.";
    expect(said("Whom did Berg cite?", cited)).toContain("fisherman");
  });

  it.each([
    [
      "Whose greeting was heard on the loudspeaker?",
      "On May 1 came a recorded greeting on the loudspeaker, offering travellers the services of Danish pickpockets.",
    ],
    [
      "By what date must the old ferries be taken out of service?",
      "The ministers called late Wednesday for the old ferries to be taken out of service.",
    ],
    [
      "In which city will Berg and Lund meet?",
      "They also spoke about a summit of Anna Berg and Per Lund, which Oslo would like to see in Europe in June.",
    ],
    [
      "Which ministers did Berg consult about the plan?",
      "Prime Minister Anna Berg laid out her plan for a canal in the Post this week.",
    ],
    [
      "How will the office punish breaches of the quota?",
      "Norway and Denmark agreed on Tuesday to set up an office to watch over the cod quota, as a two-day meeting came to its end.",
    ],
  ])("“%s” in a sentence that only mentions it: %s", (question, page) => {
    expect(said(question, page)).toBe("refused");
  });

  it.each([
    [
      "Whose greeting was heard on the tape?",
      "A greeting that the clerks took for Lund's was heard on the tape.",
      "Lund",
    ],
    [
      "By what date must the old ferries be sold?",
      "The old ferries must be sold by July 4, the ministers said.",
      "4 July 2019",
    ],
    ["In which city will Berg and Lund meet?", "Anna Berg and Per Lund will meet in Riga in June.", "Riga"],
  ])("but it is in “%s”: %s", (question, page, expected) => {
    expect(said(question, page)).toContain(expected);
  });
});

describe("A sentence answers", () => {
  it.each([
    [
      "Which country does Berg want in a new ferry treaty?",
      ["Anna Berg would like to see Denmark included in any new ferry treaty."],
      "Denmark included",
    ],
    [
      "Which country did Lund accuse of delay?",
      ["Lund accused Sweden of delay on Friday in Oslo."],
      "Sweden",
    ],
    ["Which country did Berg travel to?", ["Berg travelled to Iceland on Monday."], "Iceland"],
    [
      "Where did the new cows come from?",
      ["After the flood new cows arrived by ship from Jutland."],
      "Jutland",
    ],
    ["Where did the painting come from?", ["The painting was brought here from Riga in 1920."], "Riga"],
    [
      "How did Lund respond?",
      ["Anna Berg put the request to Per Lund on Friday.", "Lund promised that the idea would be studied."],
      "would be studied",
    ],
  ])("“%s” with what was done, where it came from or what was replied", (question, page, expected) => {
    expect(said(question, ...page)).toContain(expected);
  });

  it("about where something lies does not tell where it came from", () => {
    expect(said("Where did the coins come from?", "The old coins were found in a bag in Oslo.")).toBe(
      "refused",
    );
  });
});
