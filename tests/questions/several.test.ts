import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import type { Answered } from "../../src/questions/answered.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const following = (answered: Answered): Scope => ({ ...scope, about: answered.about });

describe("two questions in one line", () => {
  it("get an answer each", () => {
    const { answer, reply } = answerQuestion(
      "when did they meet in Paris and how many troops were near the border?",
      scope,
    );
    expect(answer).toMatch(/30 March 2014.*; .*40,000/);
    expect(reply.headline).toMatch(/30 March 2014.*40,000/);
  });

  it("keep to the contact that the line is about, and say what is not stated of it", () => {
    const { reply } = answerQuestion("where was the Lausanne meeting and who proposed it?", scope);
    expect(reply.headline).toMatch(/Lausanne.*At whose initiative: not stated\./);
    expect(reply.headline).not.toContain("initiative of");
  });

  it("are each of their own contact where the second names another", () => {
    const { reply } = answerQuestion(
      "how long was the Paris meeting and when was the Lausanne meeting?",
      scope,
    );
    expect(reply.headline).toMatch(/Paris.*: four hours\. The Lausanne meeting: end of March 2015/);
    const kinds = answerQuestion("who initiated the March call and where did they meet in March 2014?", scope)
      .reply.headline;
    expect(kinds).toMatch(/United States.*11 March 2014\..*: Paris\.$/);
    expect(kinds).not.toContain("Lausanne");
  });

  it("are answered by day and place apart, with nothing dropped", () => {
    expect(
      answerQuestion(
        "where did they meet in March 2014 and what did they discuss in the May 2015 call?",
        scope,
      ).reply.headline,
    ).toMatch(/: Paris\. What it was about is not stated for the telephone call of 10 May 2015\.$/);
  });

  it("print the facts of a contact once, and no line twice", () => {
    const { reply } = answerQuestion(
      "when was the Paris meeting and what did Kerry say about troops in Paris?",
      scope,
    );
    const lines = reply.parts.map((part) => JSON.stringify(part));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it("are one where the first half is no question", () => {
    expect(
      answerQuestion("When Kerry called, what did he say about Syria?", scope).reply.headline,
    ).not.toContain("; ");
  });
});

describe("comparisons", () => {
  it("count side by side", () => {
    expect(answerQuestion("which year had more contacts, 2014 or 2015?", scope).answer).toBe("2014");
    expect(answerQuestion("were there more calls than meetings?", scope).answer).toBe("Yes");
    expect(answerQuestion("were there more meetings than calls?", scope).answer).toBe("No");
  });

  it("begin with the verdict, and say that it is this archive's count", () => {
    expect(answerQuestion("were there more calls than meetings?", scope).reply.headline).toMatch(
      /^Yes, .*in this archive/,
    );
  });
});

describe("follow-ups", () => {
  it("go on about the contacts whose detail was missing", () => {
    const missing = answerQuestion("who initiated the contacts of May 2014?", scope);
    expect(missing.kind).toBe("nothing-found");
    const source = answerQuestion("who said so?", following(missing));
    expect(source.answer).toContain("Foreign Ministry");
    expect(source.answer).not.toContain("no source named");
  });

  it("do not give one side's words for the other's", () => {
    const moscow = answerQuestion("what did Lavrov say about Crimea's people?", scope);
    const washington = answerQuestion("and in Washington?", following(moscow));
    expect(washington.evidence[0]?.evidence.quote).not.toBe(moscow.evidence[0]?.evidence.quote);
  });
});
