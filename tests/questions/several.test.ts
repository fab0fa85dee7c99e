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
