import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const reason = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

const OFF = "Ida Holm has called off her visit to Bergen, the ministry said on Monday.";

describe("A reason", () => {
  it.each([
    ["needed in Oslo", "She was needed in Oslo, her spokesman explained, before the vote on the budget."],
    ["summoned back", "The minister explained that she had been summoned back to the capital."],
    ["clashed with", "The first date clashed with a regatta."],
    ["schedule", "Her schedule does not allow it."],
  ])("is looked for in the sentence after the deed: %s", (expected, next) => {
    expect(reason("Why did Holm call off the visit?", OFF, next)).toContain(expected);
  });

  it("is looked for in the next but one where that explains itself", () => {
    const page = [OFF, "It was to begin on Friday.", "Oslo is furious about a march past its embassy."];
    expect(reason("Why was the visit called off?", ...page)).toContain("furious about a march");
  });

  it("comes after the sentence that only says that it was given", () => {
    const page = [
      "The round of talks in Bergen has been cancelled by Oslo.",
      "Holm gave the reason in a post on the ministry's website.",
      "The decision on quotas which Denmark took on Sunday leaves nothing to talk about, she said.",
    ];
    expect(reason("Why was the round cancelled?", ...page)).toContain("decision on quotas");
  });

  it.each([
    "It did not explain the decision.",
    "No reason was given.",
    "She plans to go there in May.",
    "The captain was busy on Sunday painting the ferry.",
  ])("is none in the sentence after the deed: %s", (next) => {
    expect(reason("Why did Holm call off the visit?", OFF, next)).toBe("refused");
  });

  it("may stand at the head of its sentence", () => {
    const page = "As no date could be agreed, she announced, Ida Holm will not travel to Bergen on Friday.";
    expect(reason("Why will Holm not travel to Bergen?", page)).toBe("As no date could be agreed");
    const then = "As talks were about to begin, Jens Lund left the room.";
    expect(reason("Why did Lund leave the room?", then)).toBe("refused");
  });

  it("is no sentence on what was done where it is asked why something was not", () => {
    const page = [
      "Ida Holm said that she would not be able to hold her meeting with Jens Lund in Bergen.",
      "She was needed in Oslo, she said.",
      "Ida Holm and Jens Lund, who is touring the north, talked by phone.",
    ];
    expect(reason("Why can't Holm meet Lund?", ...page)).toContain("needed in Oslo");
  });

  it("is not the one that somebody rejects", () => {
    const page = "Ida Holm denied reports that she met Jens Lund because the board had told her to.";
    expect(reason("Why did Holm meet Lund?", page)).toBe("refused");
  });
});

describe("A purpose", () => {
  it("is what a deed was done for, in its own clause", () => {
    const bought =
      "Jens Lund bought the shipyard, the pride of the town, to rule out any growth of his rival.";
    expect(reason("Why did Lund buy the shipyard?", bought)).toBe("To rule out any growth of his rival");
    const met =
      "Holm said she met Jens Lund, the minister of fish, trade and labour, in Bergen to convey a note.";
    expect(reason("Why did Holm meet Lund?", met)).toBe("To convey a note");
  });

  it.each([
    [
      "Why was the ambassador expelled?",
      "Norway expelled the ambassador and summoned his deputy to hand him a note.",
    ],
    ["Why was Holm asked to resign?", "Ida Holm was asked to resign on Monday by the fishermen."],
    ["Why did Lund agree to meet Holm?", "Lund agreed to meet Holm in Bergen."],
    ["Why did Holm meet Lund?", "Holm met Lund in Bergen on Friday and decided to sell the ferry."],
    ["Why did Holm meet Lund?", "Holm met Lund in Bergen, which had nothing to do with the strike."],
  ])("is no infinitive that another verb takes: %s", (question, page) => {
    expect(reason(question, page)).toBe("refused");
  });

  it("is none where somebody is due to do something", () => {
    const page = "Ida Holm, due to call on Jens Lund on Tuesday, went to Bergen for the regatta.";
    expect(reason("Why did Holm go to Bergen?", page)).not.toMatch(/^Due/);
  });
});

describe("What somebody said", () => {
  it.each([
    ["What worried Lund?", "Before he went in, Jens Lund said that he was very worried about the harbour."],
    [
      "What did Sweden say it would do?",
      "Sweden, a neighbour of Norway, said Wednesday it would close its ports.",
    ],
    [
      "What is Norway's position?",
      "Norway holds that a ban has to come first, without fines, as Ida Holm told the sea council.",
    ],
  ])("is not cut before a statement begins: %s", (question, page) => {
    expect(reason(question, page)).toBe(page.replace(/[.]$/, ""));
  });

  it("ends before who says it where a statement stands before that", () => {
    const page = "The ferry will be sold in May, the port said on Friday.";
    expect(reason("What will happen to the ferry?", page)).toBe("The ferry will be sold in May");
  });
});
