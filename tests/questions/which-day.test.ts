import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const asked = (question: string, page: string): string | null =>
  answerQuestion(question, onePage("Harbour Talks in Bergen", [page])).answer;

/** The page is of Wednesday 12 June 2019. */
describe("of several days the one", () => {
  const trip = "Ida Holm will hold talks in Bergen on Tuesday and fly to Oslo on Friday, said her office.";
  it.each([
    ["When will Holm go to Oslo?", trip, /14 June 2019/],
    ["When will Holm be in Bergen?", trip, /18 June 2019/],
    [
      "When did Holm and Lund meet?",
      "Ida Holm and Olaf Lund met on Monday in Bergen, the paper reported on Tuesday.",
      /10 June 2019/,
    ],
    [
      "When did Holm arrive?",
      "Ida Holm, who met Olaf Lund in Bergen on Sunday, arrived in Oslo on Monday.",
      /10 June 2019/,
    ],
    [
      "When did Holm and Lund dine?",
      "Over dinner on Sunday and in talks on Monday Ida Holm and Olaf Lund went over the fees.",
      /9 June 2019/,
    ],
    ["When did the lease expire?", "The lease ran out on March 3 this year.", /3 March 2019/],
  ])("is told that “%s” is about", (question, page, expected) => {
    expect(asked(question, page)).toMatch(expected);
  });

  it("is not chosen where two stand equally near", () => {
    const page = "The ferry office was shut in 2012 or 2013, and talks on a new one began on April 8.";
    expect(asked("When did talks on a new office begin?", page)).toBe(page.slice(0, -1));
  });
});
