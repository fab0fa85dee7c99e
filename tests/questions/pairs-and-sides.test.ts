import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { accountWords } from "../../src/replies/accounts.ts";
import { plainText } from "../../src/replies/plain-text.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const ask = (question: string) => answerOnRecord(question, scope);
const headline = (question: string) => ask(question).reply.headline;

describe("contacts of another pair in a list", () => {
  it("are said in the first line to be another pair's where nothing else fits", () => {
    expect(headline("log held 2014 -kerry")).toMatch(
      /^No Kerry–Lavrov contact fits .*one contact of another pair does, reported as held\.$/,
    );
  });

  it("are listed beside the others without being counted with them", () => {
    expect(headline("log with:lavrov 2014")).toMatch(
      /^Four contacts .*not counted: one contact of another pair\.$/,
    );
    expect(headline("all of lavrov's contacts")).toMatch(/one of them of another pair\.$/);
  });

  it("are not spoken of where there are none", () => {
    expect(headline("log held 2014")).not.toMatch(/pair/);
  });
});

describe("whose account it is", () => {
  it("rests on who tells it, not on what one side says the other said", () => {
    const steinmeier = scope.record.others.find(({ participants }) =>
      participants.some(({ name }) => name.endsWith("Steinmeier")),
    );
    expect(steinmeier && accountWords(steinmeier, scope.record)).toBe("Moscow's account only");
  });

  it("is told of the other capital when asked next", () => {
    const { about } = ask("what did Lavrov say in the call of 3 May 2014");
    const next = answerOnRecord("and in Washington?", { ...scope, about });
    expect(next.reply.headline).toMatch(/^No account of the contact reported on 3 May 2014 from Washington/);
    const paris = ask("what did Lavrov say at the Paris meeting").about;
    expect(answerOnRecord("and in Washington?", { ...scope, about: paris }).reply.headline).toMatch(
      /^The archive has the account of Washington of the Paris meeting/,
    );
  });
});

describe("place and month of a question", () => {
  it("are no filters where it begins with “was”", () => {
    expect(ask("was the meeting in lausanne").answer).toBe("Yes");
    expect(ask("were they in contact in 2014").kind).not.toBe("contacts");
  });

  it("are named in the refusal", () => {
    expect(headline("did they meet in geneva")).toBe(
      "Not known. Nothing in the archive on a meeting in Geneva.",
    );
  });

  it("bind answers from text to articles of that month, or sentences that name it", () => {
    const { evidence } = ask("what did washington say in march 2014");
    expect(evidence.filter(({ article }) => article.published?.startsWith("2015"))).toEqual([]);
    expect(plainText(ask("what did washington say about arms").reply)).toContain("2015");
  });
});
