import { describe, expect, it } from "vitest";
import { makeArticle } from "../../src/articles/make-article.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { judge } from "../../src/questions/answers/yes-no.ts";
import { minutesOf } from "../../src/questions/claims/duration.ts";
import { askedTerms } from "../../src/questions/evidence/asked-terms.ts";
import { factsOf } from "../../src/questions/evidence/sentence-facts.ts";
import { readQuestion } from "../../src/questions/parse/read-question.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const ask = (question: string) => answerQuestion(question, scope);

describe("a yes-or-no question on what a contact was", () => {
  it.each([
    ["did the united states initiate the march call", /^Yes.*at the initiative of the United States/],
    ["was the lausanne meeting about iran", /^Yes.*Lausanne.*on Iran/],
    ["did the paris meeting last four hours", /^Yes.*four hours/],
    ["was the paris meeting on a sunday", /^Yes.*30 March 2014/],
  ])("is Yes where the very thing is stated of it: %s", (question, headline) => {
    expect(ask(question).answer).toBe("Yes");
    expect(ask(question).reply.headline).toMatch(headline);
  });

  it("is not Yes, nor without an end, where the day is no day", () => {
    for (const day of ["3".repeat(70), "1 ".repeat(60), "march".repeat(20), "jan".repeat(40)])
      expect(ask(`was the paris meeting on ${day}x`).answer).not.toBe("Yes");
  });

  it.each([
    ["was the march call at the request of russia", /^No: at the initiative of the United States/],
    ["was the march call moscow's idea", /^No: at the initiative of the United States/],
    ["did lavrov ask for the march call", /^No: at the initiative of the United States/],
    ["was it Russia that initiated the march call", /^No: at the initiative of the United States/],
    ["was the paris meeting held in geneva", /^No: in Paris/],
    ["did the paris meeting take place on 28 march", /^No: on Sunday 30 March 2014/],
    ["did the paris meeting last six hours", /^No: four hours/],
    ["was the lausanne meeting by phone", /^No: in person/],
    ["was the call of 28 may in person", /^No: by telephone/],
  ])("is No where the articles state otherwise: %s", (question, headline) => {
    expect(ask(question).answer).toBe("No");
    expect(ask(question).reply.headline).toMatch(headline);
    expect(ask(question).evidence.length).toBeGreaterThan(0);
  });

  it.each([
    "was the paris meeting at the initiative of kerry",
    "did kerry request the paris meeting",
    "was the call of 28 may at the initiative of the united states",
    "did kerry ask for the march call",
    "was the march call on 12 march",
    "was the lausanne meeting on 28 march",
    "was the lausanne meeting about ukraine",
    "did steinmeier take part in the paris meeting",
    "was the sochi meeting on a tuesday",
    "was the paris meeting in switzerland",
    "was the call of 3 may at washington's request",
  ])("is Not known where nothing is stated, and for a plan: %s", (question) => {
    expect(ask(question).answer).toBe("Not known");
    expect(ask(question).reply.headline).toMatch(/^Not known/);
  });

  it("means the contact just talked of by “it”, and asks back where there is none", () => {
    expect(ask("was it at the request of russia").reply.headline).toBe("Which contact do you mean?");
    const { about } = ask("who initiated the march call");
    const next = answerQuestion("was it at the request of russia?", { ...scope, about });
    expect(next.reply.headline).toMatch(/^No: at the initiative of the United States/);
    expect(answerQuestion("and was it in Paris?", { ...scope, about }).answer).toBe("Not known");
  });
});

describe("a yes-or-no question in no field of a contact", () => {
  it("is not Yes for a sentence that has but the names in common", () => {
    expect(ask("did lavrov phone psaki").answer).not.toBe("Yes");
  });

  it("is not Yes for contacts that came to nothing", () => {
    const article = makeArticle({
      id: "fjord",
      title: "No Word From the Ministers",
      outlet: "The Fjord Post",
      url: null,
      published: "2014-06-12",
      publishedBasis: "given",
      arrived: "2014-06-13T00:00:00Z",
      language: "en",
      kind: "full",
      author: null,
      text: "Both telephone calls for which Kerry and Lavrov had set aside an hour, on Monday and on Tuesday, fell through.",
      file: null,
    });
    const question = readQuestion("did kerry and lavrov speak on monday", scope.record, scope.index);
    const [facts] = factsOf(article, scope.index.spellings);
    expect(facts && judge(question, askedTerms(question.words, null, scope.index), facts)).toBe("Not known");
  });

  it("does not call a subject missing that other contacts touched on", () => {
    expect(ask("did they discuss crimea in sochi").reply.headline).toMatch(
      /^Not known. The archive does not state that the status of Crimea came up there/,
    );
  });
});

describe("lengths of time", () => {
  it.each([
    ["four-hour", 240],
    ["90 minutes", 90],
    ["half-hour", 30],
    ["an hour", 60],
    ["more than an hour", null],
  ])("%s", (words, minutes) => {
    expect(minutesOf(words)).toBe(minutes);
  });
});
