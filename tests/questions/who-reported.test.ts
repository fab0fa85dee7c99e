import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();

describe("which paper, agency or source", () => {
  it.each([
    ["which news agency reported the Paris talks", "Interfax"],
    ["who reported the Paris talks", "Interfax"],
    ["which newspaper counted the troops", "The Guardian"],
    ["what news agency told of the sochi plan", "RIA Novosti"],
  ])("is an outlet and no speaker: %s", (typed, name) => {
    expect(answerOnRecord(typed, scope).answer).toBe(name);
  });

  it.each([
    ["Which agency wrote of the ferry?", "“The ferry is old,” Holm said, Reuters reported.", "Reuters"],
    [
      "Which paper told of the ferry?",
      "Holm said the ferry was old, the daily Bergens Tidende wrote.",
      "Bergens Tidende",
    ],
    [
      "Which agency had the news of the ferry?",
      "The ferry is old, according to TASS, and Holm knows it.",
      "TASS",
    ],
  ])("is the one that tells it: %s", (question, paragraph, name) => {
    expect(answerQuestion(question, onePage("The ferry", [paragraph])).answer).toContain(name);
  });

  it.each([
    "is the source named",
    "was the source identified",
    "was that source ever identified",
    "is the diplomatic source known",
  ])("is not known by name: %s", (typed) => {
    const answered = answerOnRecord(typed, scope);
    expect(answered.answer).toBe("No");
    expect(answered.reply.headline).toMatch(/unnamed diplomatic source, through RIA Novosti/);
  });

  it("is unnamed, yes", () => {
    expect(answerOnRecord("is the source anonymous", scope).answer).toBe("Yes");
  });

  it("tells what was said of a plan, though nothing came of it yet", () => {
    const { answer, evidence } = answerOnRecord("who said the Sochi talks were important", scope);
    expect(answer).toBe("A diplomatic source");
    expect(evidence.map(({ evidence: { quote } }) => quote).join(" ")).toContain("very important");
    expect(answerOnRecord("what was agreed in Sochi", scope).kind).toBe("nothing-found");
  });
});
