import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const asked = (question: string, page: string): string =>
  answerQuestion(question, onePage("Harbour Talks in Bergen", [page])).answer ?? "refused";

describe("when and where", () => {
  it.each([
    ["When will Holm and Lund meet again?", "Ida Holm and Olaf Lund met on Monday in Bergen."],
    [
      "What is the new date of the trip?",
      "The trip of Ida Holm to Bergen, planned for June 17, was called off on Monday.",
    ],
    [
      "Where will Holm and Lund meet?",
      "Nothing is agreed between Ida Holm and Olaf Lund, harbour sources in Oslo said after reports that they would be meeting.",
    ],
    [
      "Where will John Kerry and Sergei Lavrov meet?",
      "OSLO (AP) - John Kerry and Sergei Lavrov are to meet next week to discuss Syria, a clerk said.",
    ],
    [
      "When did Holm and Lund last speak?",
      "Until last week Ida Holm bought her fish from the neighbours of Olaf Lund.",
    ],
    ["When does the fishery strike in Tromso end?", "Ida Holm is expected on Friday to see the new crane."],
    [
      "Whom will Holm meet in Bergen?",
      "Ida Holm will hold talks in Bergen on Friday and fly home, she told journalists.",
    ],
    ["When did the talks in Bergen end?", "Ida Holm and Olaf Lund held talks in Bergen on Monday."],
    [
      "When did the Bergen meeting finish?",
      "They last met at the end of March in Bergen, before Holm set out to end all support for the ferry.",
    ],
    ["When does the meeting in Bergen end?", "Ida Holm and Olaf Lund will meet in Bergen on Friday."],
    ["When was the Bergen meeting announced?", "Ida Holm and Olaf Lund will meet in Bergen on June 17."],
  ])("is not told by another day or place: %s", (question, page) => {
    expect(asked(question, page)).toBe("refused");
  });

  it.each([
    [
      "When will Holm and Lund meet again?",
      "Ida Holm and Olaf Lund will meet again on June 17 in Bergen.",
      /17 June 2019/,
    ],
    [
      "Where will Holm and Lund meet?",
      "Ida Holm and Olaf Lund will meet in Tromso on Friday, sources in Oslo said.",
      /Tromso/,
    ],
    [
      "When did the talks in Bergen end?",
      "The talks of Ida Holm and Olaf Lund in Bergen ended on Tuesday without a word on fish.",
      /11 June 2019/,
    ],
    [
      "When was the Bergen meeting announced?",
      "Ida Holm and Olaf Lund will meet in Bergen on June 17, the foreign ministry said on Tuesday.",
      /Tuesday/,
    ],
    ["Whom will Holm meet in Bergen?", "Ida Holm will meet Olaf Lund in Bergen on Friday.", /Olaf Lund/],
    [
      "When was the Bergen meeting announced?",
      "Ida Holm and Olaf Lund will meet in Bergen on Monday, June 17, a spokesman of the ministry, Per Dahl, said on Friday evening.",
      /said on Friday evening$/,
    ],
  ])("is told by its own: %s", (question, page, expected) => {
    expect(asked(question, page)).toMatch(expected);
  });

  it("is no day of a statement where the whole sentence, with two days in it, stands for an answer", () => {
    const page =
      "Ida Holm and Olaf Lund will meet in Bergen on Monday, June 17, a spokesman of the ministry, Per Dahl, said on Friday evening.";
    const { reply } = answerQuestion(
      "When was the Bergen meeting announced?",
      onePage("Harbour Talks in Bergen", [page]),
    );
    expect(reply.headline).not.toContain("the day of the statement");
  });
});
