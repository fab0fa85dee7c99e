import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

type Case = readonly [question: string, page: string];

const verdict = (question: string, page: string): string => {
  const { answer, kind } = answerQuestion(question, onePage("Harbour Talks in Bergen", [page]));
  return kind === "nothing-found"
    ? "Not known"
    : (/^(?:Yes|No\b|Not known)/.exec(answer ?? "")?.[0] ?? "none");
};

const NO: readonly Case[] = [
  [
    "Did Ida Holm reach Per Lund?",
    "Ida Holm tried all Monday to get Per Lund on the telephone, and has not succeeded.",
  ],
  [
    "Did Holm get through to Lund?",
    "Holm rang the office of Lund four times on Monday but could not get through.",
  ],
  ["Was Holm told of the strike beforehand?", "Holm said nobody had told her of the strike beforehand."],
  [
    "Has Bergen asked Lund for a loan this week?",
    "For a week no one in Bergen has approached Lund about a loan, his spokesman said.",
  ],
  [
    "Does Norway take sides on the fishing claims?",
    "Holm said that Norway holds no position on the fishing claims of the two towns.",
  ],
  [
    "Did Holm confirm the sale of the ferry?",
    "Asked about the sale of the ferry, Holm replied that she could not confirm it.",
  ],
  ["Did Lund apologise?", "Lund has never done anything for which he has to apologise, his office said."],
  [
    "Did Lund call Holm back?",
    "Holm asked Lund for a talk in May, but her Danish colleague had not rung back.",
  ],
  [
    "Did Holm offer to mediate?",
    "Reports that Holm had been willing to mediate are not correct, her spokesman added.",
  ],
  ["Has Holm signed the contract?", "Holm has yet to sign the contract on the ferry, said Lund."],
];

const OPEN: readonly Case[] = [
  ["Will Holm meet Lund?", "Holm will see Lund on Friday but does not expect a deal."],
  ["Did Holm reach Lund?", "It is not known if Holm got through to Lund."],
  ["Did Holm sell the ferry?", "Holm would not say on Friday to whom the ferry may be sold."],
  ["Has Lund agreed to the fees?", "Lund has not yet decided on the fees."],
  ["Did Holm meet Lund in Bergen?", "Holm wondered why Lund had come to Bergen if he did not want to meet."],
  ["Did Holm buy the ferry?", "Per Lund did not buy the ferry that the office of Holm had for sale."],
  ["Is Lund coming to Bergen?", "Lund is coming to Bergen not only for the fish, said Holm."],
  ["Has Holm sold the quay?", "Holm, who has never been to Bergen, sold the quay."],
  ["Did Holm pay Lund?", "Holm paid Lund, who did not thank her."],
  ["Does Holm own the ferry?", "Nobody doubts that Holm owns the ferry."],
  ["Did Holm warn Lund?", "Holm made no secret of her warning to Lund."],
  ["Did Holm talk to Lund?", "Holm had no choice but to talk to Lund."],
  ["Did Holm leave the board?", "Holm lost no time in leaving the board."],
  ["Did Holm accuse Lund of theft?", "Holm is said to have accused Lund of not paying his fees."],
];

describe("what surely is about a yes-or-no question and says that it is not so", () => {
  it.each(NO)("answers it with No: %s %s", (question, page) => {
    expect(verdict(question, page)).toBe("No");
  });

  it.each(OPEN)("is no denial of it where something else is denied, or nothing: %s %s", (question, page) => {
    expect(verdict(question, page)).not.toBe("No");
  });
});
