import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

describe("What somebody said, in the first line", () => {
  it.each([
    [
      "What did Lund say about topics?",
      'At first sight there were "no common topics," Lund said, since the ferry had been sold.',
      /^At first sight/,
    ],
    [
      "What did Lund ask of Norway?",
      "Turning to Bergen, Mr Lund asked Norway to use its influence so that the crews go home.",
      /^To use its influence/,
    ],
    [
      "What does the author say is lacking?",
      "What we lack is patience: the ability to see a problem with the eyes of others.",
      /^What we lack is patience/,
    ],
  ])("is the whole of it: %s", (question, page, expected) => {
    expect(said(question, page)).toMatch(expected);
  });

  it.each([
    [
      "How did Holm describe the conversation?",
      '"A broad talk," Ida Holm called it in a post, and added that it had rained.',
      "A broad talk",
    ],
    [
      "How did Holm describe the talks?",
      "Ida Holm described the talks with Jens Lund as frank and friendly, and went home.",
      "Frank and friendly",
    ],
    [
      "How did Lund describe the meeting?",
      'Jens Lund called the meeting "very useful" and said that it would go on.',
      '"very useful"',
    ],
  ])("is what a thing is called, where that is asked: %s", (question, page, expected) => {
    expect(said(question, page)).toBe(expected);
  });

  it("describes nothing where somebody is only called on the telephone", () => {
    expect(
      said("How did Holm describe the ferry?", "Ida Holm called Jens Lund on Friday and spoke of the ferry."),
    ).toBe("refused");
  });
});

describe("Silence", () => {
  it.each([
    ["How did Norway react?", "Norway did not react at once to the offer of the Danes."],
    ["What did Holm say about the meeting?", "Ida Holm declined to comment on the meeting."],
    ["What did Norway say about the meeting?", "There was no immediate comment from Norway on the meeting."],
  ])("is told where it is asked what was said: %s", (question, page) => {
    expect(said(question, page)).toBe(page.replace(/[.]$/, ""));
  });

  it.each([
    [
      "What did Lund say about the ferry?",
      "Ida Holm, asked by the Post, refused to say whether the ferry was safe.",
    ],
    ["What did Holm say about the ferry?", "Denmark did not respond to a request from Ida Holm."],
  ])("of another is no answer: %s", (question, page) => {
    expect(said(question, page)).toBe("refused");
  });
});

describe("The subject of talks", () => {
  it("is looked for in the next sentence where the first tells none", () => {
    const page = [
      "Ida Holm, the foreign minister of Norway, is to be in Copenhagen on Friday and will have talks with Jens Lund.",
      "Salmon, the ferry and security in the strait are the subjects, the ministry said.",
    ];
    expect(said("What are Holm and Lund going to talk about?", ...page)).toBe(
      "Salmon, the ferry and security in the strait",
    );
  });
});

describe("A source", () => {
  const page =
    "A source in the Danish delegation told the Post that the ministers' schedules did not allow it.";
  it("speaks, whatever stands behind it", () => {
    expect(said("What did the Post's source say?", page)).toContain("did not allow it");
    expect(said("Why can the ministers not meet, according to the Post's source?", page)).toContain(
      "did not allow it",
    );
  });
});

describe("Words asked for alone", () => {
  it("are those of him who is named", () => {
    const page = [
      "The Post asked Peder Krag about the ferry.",
      "Spokesman Peder Krag said he had no information.",
    ];
    expect(said("What did Krag say?", ...page)).toContain("no information");
    expect(said("What did Krag say?", "Ida Holm told Peder Krag that the ferry was late.")).toBe("refused");
  });
});
