import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const WEATHER = "The strait was calm, and the ferries ran on time.";
const ask = (question: string, paragraph: string) =>
  answerQuestion(question, onePage("Harbour News", [paragraph, WEATHER])).answer;

const CALL_DENIED =
  'A newspaper wrote that Ida Holm had called Olaf Lund on Sunday. "There was no such call," her spokesman said.';
const HEARSAY =
  "Harbour television had it that Ida Holm called Olaf Lund before her statement. An official in Narvik denies it.";
const NONE =
  "Ida Holm has agreed to none of the meetings that her Danish colleague Olaf Lund offered her, a spokesman said.";
const MUM = "Ida Holm spoke of the quay, but would not talk about the tone of the exchange.";

describe("a deed that the page takes back", () => {
  it.each([
    ["Did Holm call Lund on Sunday?", CALL_DENIED],
    ["did holm ring lund", CALL_DENIED],
    ["has holm phoned Lund", CALL_DENIED],
    [
      "Did Holm visit Narvik?",
      "Ida Holm visited Narvik in May, the paper wrote. She told the board that this was not true.",
    ],
    [
      "did holm sell the ferry",
      "Ida Holm sold the old ferry, wrote the Harbour Post. Her office dismissed the story.",
    ],
    ["Did Holm agree to meet Lund?", NONE],
    ["has holm accepted the meetings", NONE],
    ["Did Holm accept one of Lund's offers?", NONE],
    ["did Holm say anything on the tone of the exchange", MUM],
    ["Did Holm comment on the tone?", MUM],
    [
      "did Lund elaborate on the plan",
      "Olaf Lund presented the plan on Monday and declined to give details.",
    ],
    ["Did Lund sign the papers?", "Olaf Lund signed nothing in the papers' place, and left."],
  ])("is a No where it is their own word: %s", (question, paragraph) => {
    expect(ask(question, paragraph)).toBe("No");
  });

  it.each([
    ["Did Holm call Lund?", HEARSAY],
    ["has holm phoned lund", HEARSAY],
    ["did Holm phone Lund before her statement", HEARSAY],
    [
      "Did Holm visit Narvik?",
      "Ida Holm visited Narvik in May, the paper wrote. Jens Dahl of the board says that this is not true.",
    ],
  ])("is open where others take it back: %s", (question, paragraph) => {
    expect(ask(question, paragraph)).toBe("Not known");
  });

  it.each([
    [
      "Did Holm call Lund on Sunday?",
      "Ida Holm called Olaf Lund on Sunday. She denied that the ferry was old.",
    ],
    ["Did Holm agree to meet Lund?", "Ida Holm has agreed to meet Olaf Lund. None of the papers is ready."],
    [
      "did holm talk about the tone",
      "Ida Holm talked about the tone of the exchange at length, but would not say who began it.",
    ],
    [
      "Did Holm visit Narvik?",
      "Ida Holm visited Narvik in May, the board said. There was no doubt about the weather.",
    ],
  ])("stays a Yes where something else is taken back: %s", (question, paragraph) => {
    expect(ask(question, paragraph)).toBe("Yes");
  });
});

describe("whether they had spoken before", () => {
  const call = (rest: string): string =>
    `Foreign Minister Sergei Lavrov of Russia and U.S. Secretary of State Marco Rubio had a telephone conversation on Friday about the strait. ${rest}`;

  it.each([
    "had Rubio and Lavrov talked before",
    "Had Rubio and Lavrov been in contact before?",
    "have lavrov and rubio talked before",
  ])("is No where it was their first: %s", (question) => {
    expect(ask(question, call("It was the first contact of the two."))).toBe("No");
  });

  it.each([
    "had they spoken before",
    "Had Rubio and Lavrov been in contact before?",
    "have lavrov and rubio talked before",
  ])("is no Yes because of the one call: %s", (question) => {
    expect(ask(question, call("They spoke of ferries.")) ?? "Not known").toBe("Not known");
  });
});

describe("whether talks were held on the day for which they were planned", () => {
  const PUT_OFF =
    "The talks that Foreign Minister Sergei Lavrov of Russia and U.S. Secretary of State John Kerry were to hold in Bergen on Wednesday have been postponed, a spokesman said.";

  it.each([
    "Were the Lavrov-Kerry talks held on 12 June?",
    "were the talks of lavrov and kerry held",
    "did the kerry lavrov talks take place",
  ])("is No where they were put off: %s", (question) => {
    expect(ask(question, PUT_OFF)).toBe("No");
  });
});

describe("who began a call", () => {
  it.each([
    "who initiated the call",
    "Which side asked for the call?",
    "whose idea was the call",
    "at whose initiative was it",
  ])("is told in the words of the article: %s", (question) => {
    const call =
      "U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov spoke by telephone on Monday. The call was made at the initiative of the American side, the Foreign Ministry in Moscow said.";
    expect(ask(question, call)).toBe("The American side");
  });

  it("is the country where the article names it", () => {
    const call =
      "U.S. Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov spoke by telephone on Monday at the initiative of the U.S., the ministry said.";
    expect(ask("who initiated the call", call)).toBe("The United States");
  });
});
