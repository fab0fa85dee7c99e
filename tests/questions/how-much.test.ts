import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

describe("A figure", () => {
  it.each([
    [
      "How many workers have been hurt?",
      "More than 200 harbour workers have been hurt in the storm.",
      "More than 200 harbour workers",
    ],
    ["How many Danes does Bergen host?", "Bergen already hosts 3.7 million Danes.", "3.7 million Danes"],
    [
      "How many sailors were killed?",
      "On Monday fire 10 kilometers (6 miles) from the port killed at least 78 merchant sailors.",
      "At least 78 merchant sailors",
    ],
    [
      "How much of the reserves was freed for the port?",
      "The bank said that 300 million kroner ($30 million) of reserves would be freed for the port.",
      "300 million kroner ($30 million)",
    ],
    [
      "How much has been shipped?",
      "Nine shipments have since carried 310,000 tons of barley and oil.",
      "310,000 tons",
    ],
    [
      "What did the board pay for the quay?",
      "The board bought the old quay for five dollars.",
      "Five dollars",
    ],
    [
      "What did a barrel of herring cost on Wednesday?",
      "On Wednesday a barrel of herring cost $24.65.",
      "$24.65",
    ],
  ])("answers “%s” in “%s”", (question, page, expected) => {
    expect(said(question, page)).toBe(expected);
  });

  it.each([
    ["How many soldiers met fishermen in Bergen?", "Some 1,200 sailors met 30 fishermen in Bergen."],
    ["How many tanks did Norway send to the strait?", "Norway sent 40 boats and 12 planes to the strait."],
    ["How much did the grain cost?", "Some 18 million tons of grain lie in the harbours."],
    [
      "What did the board pay for the quay?",
      "The board acquired the quay in 2012 and spent six years restoring it.",
    ],
  ])("of anything else does not answer “%s”: %s", (question, page) => {
    expect(said(question, page)).toBe("refused");
  });
});
