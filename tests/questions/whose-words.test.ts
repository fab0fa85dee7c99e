import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { factsOf } from "../../src/questions/evidence/sentence-facts.ts";
import { speaks } from "../../src/questions/evidence/speakers.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Holm in Oslo", page)).answer ?? "refused";

describe("Whose words they are", () => {
  it.each([
    [
      "What did Lund say about the mine?",
      "Foreign Minister Per Lund, who had met Anna Berg at the airport the day before, said that Norway would close the mine.",
      "would close the mine",
    ],
  ])("is told for “%s” in “%s”", (question, page, expected) => {
    expect(said(question, page, "The harbour was built in 1911.")).toContain(expected);
  });

  it("is told for those who are called by a common word and a place", () => {
    const { record, index } = onePage("Bergen", [
      "The fishermen's union in Bergen denied having spoken with anyone from the ministry.",
    ]);
    const [facts] = record.articles.flatMap((article) => factsOf(article, index.spellings));
    const told = (term: string): number | undefined => facts && speaks([term], facts, [], index.spellings);
    expect(told("fishermen")).toBe(1);
    expect(told("ministri")).toBe(0);
  });

  it("is told of a view that goes on in the next sentence, for the one who told it", () => {
    const page = [
      "Anna Berg took a call from Per Lund.",
      "Berg said that Norway regretted the fire. No town should be left without a doctor, and small schools must not be closed.",
    ];
    expect(said("What did Berg say about small schools?", ...page)).toContain("must not be closed");
    expect(said("What did Lund say about small schools?", ...page)).toBe("refused");
  });

  it.each([
    ["What did Berg propose?", "Per Lund wrote to Anna Berg to propose a ferry to Kiel."],
    [
      "What did Berg accuse Lund of?",
      "Per Lund accused Anna Berg, who was then in Kiel, of hiding the letter.",
    ],
    [
      "What did Lund deny?",
      "Anna Berg, who heads the party that Per Lund left in May, denied that the letter was hers.",
    ],
    ["What did Lund apologise for?", "Anna Berg called Per Lund to apologise for the fire."],
  ])("is no answer to “%s” where the other says it: %s", (question, page) => {
    expect(said(question, page)).toBe("refused");
  });
});

describe("What was said", () => {
  it.each([
    [
      "What did Berg think of the bridge?",
      "The bridge was being built too slowly, Anna Berg told reporters in Riga, but tearing it down would be foolish.",
      /^The bridge was being built too slowly/,
    ],
    [
      "What did Berg and Lund agree on?",
      "The shouting of the winter should end, Anna Berg and Per Lund agreed Tuesday, though neither said who had begun it.",
      /^The shouting of the winter should end/,
    ],
    [
      "What did Berg say about the talks?",
      "On Monday Anna Berg said the talks were useful.",
      /^(?:The )?talks were/i,
    ],
  ])("is not cut behind the one who says it: “%s”", (question, page, expected) => {
    expect(said(question, page)).toMatch(expected);
  });
});
