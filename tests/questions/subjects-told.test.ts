import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

/** What is answered of a page that first only tells that they meet. */
function ask(question: string, sentence: string) {
  const first =
    "Ida Holm, the harbour master, will receive Olaf Lund of the ferry office for talks in Bergen on Friday.";
  const { answer, evidence } = answerQuestion(
    question,
    onePage("Harbour Talks in Bergen", [first, sentence, "The ferry was late again on Monday."]),
  );
  return { answer, quote: evidence[0]?.evidence.quote };
}

describe("what is talked about", () => {
  it.each([
    [
      "What are Holm and Lund to talk about?",
      "They are to concentrate on the night ferry.",
      "The night ferry",
    ],
    [
      "What are Holm and Lund going to talk about?",
      "The price of fish and the old crane are the subjects, the board said.",
      "The price of fish and the old crane",
    ],
    [
      "What are the talks to deal with?",
      "Her office said the talks would deal with fees, the strike and the old crane.",
      "Fees, the strike and the old crane",
    ],
    [
      "What will they discuss?",
      "On the agenda are the fees and the night ferry.",
      "The fees and the night ferry",
    ],
    [
      "What are they to discuss on Friday?",
      "Her conversation with Lund will touch upon the state of the old crane.",
      "The state of the old crane",
    ],
    [
      "What is the meeting about?",
      "The meeting will focus on the strike at the harbour.",
      "The strike at the harbour",
    ],
    [
      "What are the talks about?",
      "The main topics are the loan and the night ferry, the board said.",
      "The loan and the night ferry",
    ],
    [
      "What will they talk about?",
      "How to mend the old crane is what they will go over, and the fees are to be raised too.",
      null,
    ],
    [
      "What is to be discussed?",
      "The loan from Denmark will be on the agenda, a member of the board told the paper.",
      "The loan from Denmark",
    ],
    [
      "What are they going to talk about?",
      "It will be a conversation about the price of fish.",
      "The price of fish",
    ],
  ])("is told by the sentence with its subjects: %s %s", (question, sentence, expected) => {
    const { answer, quote } = ask(question, sentence);
    expect(quote).toBe(sentence);
    if (expected !== null) expect(answer).toBe(expected);
  });

  it.each([
    "The two men talked on the phone on Monday.",
    "They spoke over lunch and on the sidelines of the fair.",
    "The talks on Friday will last an hour.",
  ])("is not told by how, where and when they talk: %s", (sentence) => {
    expect(ask("What are Holm and Lund to talk about?", sentence).quote).not.toBe(sentence);
  });
});
