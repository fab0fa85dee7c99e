import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  return answerQuestion(question, onePage("Harbour Talks in Bergen", paragraphs)).answer;
}

describe("what is asked for", () => {
  it.each([
    [
      "stands behind the deed, up to the day",
      "What did the council forbid on Thursday?",
      "The council forbade the export of herring on Thursday, told traders so by video link and went home.",
      "The export of herring",
    ],
    [
      "stands behind the deed, up to the next clause",
      "What did the aircraft knock out?",
      "Aircraft knocked out a radio mast near Bergen after it had sent a signal.",
      "A radio mast near Bergen",
    ],
    [
      "is what was done away with",
      "What was torn down for the square?",
      "A whole square was to be laid out, and the Golden Chapel was torn down for it.",
      "The Golden Chapel",
    ],
    [
      "is the name that somebody has for it",
      "What did Holm call the relationship?",
      "President Holm has called our relationship a model partnership, and we have met often this year.",
      "A model partnership",
    ],
    [
      "is what somebody has that name for",
      "What did they call unacceptable?",
      "They expressed deep concern over the strike, and called harbour blockades unacceptable.",
      "Harbour blockades",
    ],
    [
      "is what somebody has that name for, told before",
      "What did Lund call a breach of the rules?",
      "Olaf Lund demanded that Denmark drop its new fish controls, which he called a breach of the rules.",
      "Its new fish controls",
    ],
    [
      "stands behind the very words of the question",
      "On the sidelines of what was the meeting to be held?",
      "It was supposed to take place in Oslo, on the sidelines of a conference about herring which Holm attended.",
      "A conference about herring",
    ],
  ])("%s", (_why, question, sentence, expected) => {
    expect(asked(question, sentence)).toBe(expected);
  });

  it.each([
    ["was not done", "What did the army shell?", "The army did not shell the town."],
    ["is denied", "What did the army shell?", "The army denied it had shelled the town."],
    ["was refused", "What did Holm sign?", "Ida Holm refused to sign the accord."],
    [
      "is called on the telephone",
      "What did Holm call the accord?",
      "Ida Holm called Olaf Lund on Friday to discuss the accord and the border.",
    ],
    [
      "is called on",
      "What did Holm call the accord?",
      "Ida Holm called on Sweden to respect the accord and withdraw.",
    ],
    [
      "has more of its own words behind it",
      "What did Holm call the raid?",
      "Ida Holm called the raid on the harbour a crime.",
    ],
  ])("stays the sentence where it %s", (_why, question, sentence) => {
    expect(asked(question, sentence)).toBe(sentence.slice(0, -1));
  });

  it("stays the sentence where what is called something is told elsewhere", () => {
    const page = "Olaf Lund shot back that the remarks were unacceptable.";
    expect(asked("What did Lund call the remarks?", page)).toMatch(/unacceptable/);
  });
});
