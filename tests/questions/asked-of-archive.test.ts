import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const asked = (question: string) => answerQuestion(question, scope);
const onPage = (question: string, ...page: readonly string[]) =>
  answerQuestion(question, onePage("Harbour Talks in Bergen", page)).kind;

describe("what is refused", () => {
  it("is the day of a thing of which only what came before it is told", () => {
    const page = "The board of Bergen approved the ferry on Tuesday ahead of a strike vote.";
    expect(onPage("When was the strike vote?", page)).toBe("nothing-found");
    expect(onPage("When did the board of Bergen approve the ferry?", page)).toBe("answer");
  });

  it("is the wording of what is only spoken of", () => {
    const page = "Ida Holm told the board of two ferry proposals on Monday.";
    expect(onPage("What were the ferry proposals word for word?", page)).toBe("nothing-found");
    expect(onPage("What were the ferry proposals?", page)).toBe("answer");
  });

  it("is what was said on the day of the article, where its contact was on another", () => {
    expect(asked("what did Lavrov tell Kerry on 31 March?").kind).toBe("nothing-found");
    expect(asked("what did Lavrov tell Kerry on 30 March?").kind).toBe("answer");
    expect(asked("what did the ministry say on 3 May 2014?").kind).toBe("answer");
  });

  it("is who a source is that has no name", () => {
    expect(asked("who is the diplomatic source?").kind).toBe("nothing-found");
  });

  it("is an answer to somebody that nobody gave", () => {
    expect(asked("Lavrov answer to Kerry on Chechens").kind).toBe("nothing-found");
  });
});

describe("what is answered", () => {
  it("comes with the sentence on the subject that is asked for", () => {
    expect(asked("did Kerry raise Syria with Lavrov?").evidence[0]?.evidence.quote).toMatch(/Syria/);
  });

  it("comes with the sentence of the article that mentions a thing", () => {
    expect(asked("which article mentions Yemen?").evidence[0]?.evidence.quote).toMatch(/Yemen/);
  });

  it("is the contact of the weekday that is named", () => {
    expect(asked("where do they meet on Tuesday?").answer).toMatch(/^Sochi/);
  });

  it("is who told of a plan, though the plan alone is known", () => {
    expect(asked("which news agency had the scoop on Sochi?").answer).toMatch(/RIA Novosti/);
  });
});

describe("contacts of a time or of a sort", () => {
  it.each([
    [
      "contacts between Paris and Lausanne",
      /^Two contacts between the Paris meeting .* and the Lausanne meeting/,
    ],
    ["contacts between Kerry and Lavrov", /^Seven contacts/],
    ["contacts in the first half of 2014", /^Four contacts between January 2014 and June 2014/],
    ["calls in the last quarter of 2014", /^No telephone call in the archive between October 2014/],
    ["which contacts name an initiator", /^One contact with a stated initiator: .*11 March 2014/],
    ["which contacts have only Moscow's account", /^Two contacts .*11 March 2014 and .*3 May 2014/],
    ["which contacts have only Washington's account", /^One contact .*28 May 2014/],
    ["who called Lavrov?", /^Stated for one of three telephone calls: the United States/],
  ])("“%s” are just these", (typed, expected) => {
    expect(answerOnRecord(typed, scope).reply.headline).toMatch(expected);
  });
});
