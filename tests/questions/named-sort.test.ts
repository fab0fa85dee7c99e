import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const WEATHER = "The strait was calm, and the ferries ran on time.";
const ask = (question: string, paragraph: string) =>
  answerQuestion(question, onePage("Harbour News", [paragraph, WEATHER]));

describe("a question of which one, who or what it is", () => {
  it.each([
    [
      "Who are the three Danish sailors?",
      "Mayor Ida Holm had also said that Narvik was given a letter about three Danish sailors in Bergen.",
    ],
    ["who are these divers", "The board paid two divers in Bergen, Ida Holm said."],
    ["Who were the guests?", "Guests from abroad were led over the pier on Monday, Ida Holm said."],
    [
      "Which Danish officials was Holm to meet in Bergen?",
      "Ida Holm is back. Talks with Danish officials in Bergen were dropped as well.",
    ],
    [
      "With which Swedish official did Lund speak?",
      "Olaf Lund voiced thanks for the help that he had from the Swedish authorities, with whom he spoke.",
    ],
    [
      "which rebel captain did Holm ring",
      "Ida Holm rang the harbour captain Olaf Lund on Monday about the ferry.",
    ],
    [
      "what smuggler leaders did Lund name",
      "Olaf Lund asked Ida Holm to name whoever backed the quarrel, and named nobody himself.",
    ],
    [
      "Which Danish diplomat made the remarks?",
      "Last autumn Ida Holm was received in Bergen by the Danish ambassador Nils Ek.",
    ],
    [
      "What was the isolated incident?",
      "The two sides talked about how an isolated incident can be handled calmly.",
    ],
    ["What is the new proposal?", "Holm said that a new proposal could be made by the board before winter."],
    [
      "What was in Holm's message?",
      "Ida Holm, who spoke with the board on Monday, gave Olaf Lund a message for the Dane.",
    ],
    ["what is in the letter", "Ida Holm handed Olaf Lund a letter on Friday in Bergen."],
    [
      "what is the number of the harbour office",
      "Sailors may soon reach the harbour office by dialling a single number, free of charge.",
    ],
    ["To whom did Holm say this?", "Ida Holm said that the quays were far too old."],
    [
      "to whom did holm give the interview",
      "Ida Holm gave the interview while she was in Bergen for the regatta.",
    ],
    ["With whom did Holm speak about the quays?", "Ida Holm spoke of the quays at length on Friday."],
    [
      "who sat next to Lund at the dinner",
      "Olaf Lund had dinner in Bergen on Friday after talks with Ida Holm, and voiced hope.",
    ],
    [
      "who was with Holm during the call",
      "In the same call, Holm also voiced worry about the ferry, her office said.",
    ],
  ])("is refused where the sentence only speaks of it: %s", (question, paragraph) => {
    expect(ask(question, paragraph).kind).toBe("nothing-found");
  });

  it.each([
    [
      "Who are the three sailors?",
      "The three sailors are Jens Dahl, Nils Ek and Per Berg, the board said.",
      "Ek",
    ],
    ["who were the guests", "Among the guests were the mayor of Narvik, Olaf Lund, and his brother.", "Lund"],
    [
      "Which Danish officials did Holm meet in Bergen?",
      "In Bergen Ida Holm met two Danish officials, Nils Ek and Mads Juul.",
      "Juul",
    ],
    [
      "Which rebel captain did Holm ring?",
      "Ida Holm rang the captain of the rebels, Per Berg, on Monday.",
      "Berg",
    ],
    [
      "With which Swedish official did Lund speak?",
      "Olaf Lund spoke with the Swedish harbour chief, Karin Ek, on Monday.",
      "Karin Ek",
    ],
    ["What was the incident?", "The incident was a collision of two ferries off Narvik.", "collision"],
    [
      "what was in the letter",
      "In the letter Ida Holm asked Olaf Lund to close the old pier.",
      "close the old pier",
    ],
    [
      "What is the number of the harbour office?",
      "The number of the harbour office is 5512, Ida Holm said.",
      "5512",
    ],
    [
      "To whom did Holm speak about the quays?",
      "Ida Holm spoke to the harbour board about the quays.",
      "board",
    ],
    [
      "To whom did Holm give the interview?",
      "Ida Holm gave the interview to Jens Dahl of the radio.",
      "Dahl",
    ],
    ["who sat next to Lund at the dinner", "At the dinner Karin Ek sat next to Olaf Lund.", "Ek"],
    ["Who was with Holm during the call?", "Karin Ek was with Ida Holm during the call.", "Ek"],
    [
      "What was the letter about?",
      "Narvik was given a letter about three Danish sailors in Bergen, Ida Holm said.",
      "sailors",
    ],
    ["What will the experts talk about?", "The experts will talk about the quays of Bergen.", "quays"],
    [
      "Which Danish diplomat visited Bergen?",
      "The ambassador in Oslo, Mads Juul, visited Bergen on Friday.",
      "Juul",
    ],
    [
      "which nations leaders skipped the regatta",
      "The Danish, Swedish and Finnish leaders all skipped the regatta in Bergen.",
      "Swedish",
    ],
  ])("is answered where it is said: %s", (question, paragraph, words) => {
    const { kind, evidence } = ask(question, paragraph);
    expect(kind).toBe("answer");
    expect(evidence[0]?.evidence.quote).toContain(words);
  });
});
