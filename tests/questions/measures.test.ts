import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const OTHERS = [
  "The new quay of Bergen will take 300 ships a day and was built in two years.",
  "Ida Holm waited for an hour on the quay with 40 men.",
];

function ask(question: string, sentence: string) {
  const { answer, evidence } = answerQuestion(question, onePage("The Quay of Bergen", [...OTHERS, sentence]));
  return { answer, quote: evidence[0]?.evidence.quote };
}

describe("a measure", () => {
  it.each([
    ["How long is the new quay?", "The quay is 700 meters long and cost $6 million.", "700 meters"],
    ["How high is the crane on the quay?", "The crane on the quay is about 40 feet high.", "About 40 feet"],
    ["How deep is the water at the quay?", "At the quay the water is nine meters deep.", "Nine meters"],
    ["How far is the quay from the town?", "The quay lies some five miles from the town.", "Some five miles"],
    ["How old is the quay?", "The quay of Bergen is more than 80 years old.", "80 years old"],
    ["How old is Ida Holm?", "Ida Holm, 61, was born in Bergen.", "61"],
    ["How old is Ida Holm?", "Ida Holm, who is 61, was born in Bergen.", "61"],
    ["How heavy is the crane?", "The crane is so big that it weighs 80 tons.", "80 tons"],
    ["How fast is the ferry?", "The ferry leaves the quay at 20 knots.", "20 knots"],
    ["How high is the fee on the quay?", "The fee on the quay is now 17 percent of the load.", "17 percent"],
    ["How long is the report on the quay?", "The report on the quay runs to twelve pages.", "Twelve pages"],
  ])("has a unit of its sort, and no other figure answers: %s %s", (question, sentence, expected) => {
    expect(ask(question, sentence)).toEqual({ answer: expected, quote: sentence });
  });

  it.each([
    ["How long was the meeting on the quay?", "The meeting on the quay took two hours.", "Two hours"],
    ["How long did Holm wait on the quay?", "Ida Holm then went home.", "An hour"],
  ])("is not meant where something lasts: %s", (question, sentence, expected) => {
    expect(ask(question, sentence).answer?.toLowerCase()).toContain(expected.toLowerCase());
  });
});
