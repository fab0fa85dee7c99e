import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { makeRecord } from "../../src/contacts/make-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { explainEvidence } from "../../src/questions/evidence/explain.ts";
import { FEATURES } from "../../src/questions/evidence/features.ts";
import { SURENESS } from "../../src/questions/evidence/sureness.ts";
import { SURENESS_WEIGHTS } from "../../src/questions/evidence/sureness-weights.ts";
import { WEIGHTS } from "../../src/questions/evidence/weights.ts";
import type { Scope } from "../../src/questions/scope.ts";
import { buildIndex } from "../../src/search/build-index.ts";
import { anArticle } from "./an-article.ts";
import { shippedScope } from "./shipped.ts";

const shipped = shippedScope();

const harbour = anArticle("harbour", "Ferry Strike Ends in Bergen", [
  "Dock workers in Bergen ended a nine-day strike on Tuesday after the Harbour Board withdrew its plan to close the night ferry.",
  "The board's chairwoman, Ida Holm, told reporters that the withdrawal of the plan was final. She said the ferry had carried 4,200 passengers in May.",
  "Union leader Per Lund demanded the reinstatement of three colleagues who were dismissed last week.",
  "Members of the Northern Transport Union will vote on the settlement on Friday.",
]);

function scopeOver(articles: readonly Article[], article?: string): Scope {
  const { briefing, register, vocabulary } = shipped.record;
  return {
    record: makeRecord(briefing, register, vocabulary, articles),
    index: buildIndex(articles, register, vocabulary),
    ...(article === undefined ? {} : { article }),
  };
}

const alone = scopeOver([harbour], harbour.id);
const first = (question: string): string => answerQuestion(question, alone).evidence[0]?.evidence.quote ?? "";

const answers = anArticle("answers", "Fishing Chiefs Speak", [
  "Ida Holm telephoned Per Lund on Monday about herring. Holm told Lund that the quota was too high.",
  "Several ports have closed their gates to the trawler. Lund had been invited to the June dinner but was unable to come.",
]);
const spoken = scopeOver([answers], answers.id);

const briefing = anArticle("briefing", "Herring Talks Go On", [
  "Ida Holm and Per Lund spoke separately with the fishing chief Ola Berg on Monday.",
  "QUESTION: Did they speak about the whale quota?",
  "OFFICIAL: No, it did not come up on Monday.",
  "Talks on the herring treaty are still going on. Holm denied that she had seen the draft.",
  "Berg played down hopes of a breakthrough. The council ordered him to write to Lund.",
]);
const asked = scopeOver([briefing], briefing.id);

describe("yes, no, or not known", () => {
  it.each([
    ["Did Holm see the draft?", "No", "she denies it herself"],
    ["Are the treaty talks concluded?", "No", "they go on"],
    ["Does Berg expect a breakthrough?", "No", "he plays it down"],
    ["Did Berg write to Lund?", "Not known", "he was ordered to"],
    ["Does Holm say she has seen the draft?", "No", "she denies it"],
    ["Did Holm and Berg agree on the whale quota?", "Not known", "nothing agreed is told"],
  ])("%s: %s (%s)", (question, verdict) => {
    expect(answerQuestion(question, asked).answer).toBe(verdict);
  });

  it("never takes a question for an answer, but what is said after it", () => {
    const quotes = answerQuestion("Did they speak about the whale quota?", asked).evidence;
    expect(quotes[0]?.evidence.quote).not.toContain("QUESTION");
  });
});

describe("what only seems to answer", () => {
  it.each([
    ["What did Lund tell Holm about the quota?", "the one who was told is not the one who spoke"],
    ["Which ports closed their gates?", "the ports are not named"],
    ["What did Lund reply?", "no reply is told"],
    ["At whose request was the call?", "nobody's initiative is told"],
    ["How long did they talk?", "no length of time is told"],
    ["Why was Lund unable to come to the dinner?", "no reason is told"],
    ["Who will inspect the trawler?", "nobody inspects anything"],
    ["What did Holm say about whales?", "she speaks of something else"],
    ["When will the ports open again?", "no day ahead is told"],
    ["How many nets did the trawler lose?", "no nets are counted"],
  ])("%s (%s)", (question) => {
    expect(answerQuestion(question, spoken)).toMatchObject({ kind: "nothing-found", answer: null });
  });

  it("does not hide what is told", () => {
    expect(answerQuestion("What did Holm tell Lund about the quota?", spoken).answer).toContain("too high");
  });
});

describe("the weights", () => {
  it("are as many as the features", () => {
    expect(WEIGHTS).toHaveLength(FEATURES.length);
    expect(SURENESS_WEIGHTS).toHaveLength(SURENESS.length);
  });
});

describe("the sentence that answers", () => {
  it.each([
    ["How many passengers did the ferry carry?", /4,200/],
    ["What did Per Lund demand?", /reinstatement/],
    ["When will the NTU vote?", /on Friday/],
    ["Who said that the plan's withdrawal was final?", /Ida Holm/],
  ])("to “%s”", (question, quote) => {
    expect(first(question)).toMatch(quote);
  });
});

describe("what no sentence answers", () => {
  it.each([
    "What is the capital of Mongolia?",
    "Did Per Lund meet the mayor of Oslo?",
    "How much did the new museum cost?",
    "Which hotel did the union book?",
  ])("“%s” is refused", (question) => {
    const answered = answerQuestion(question, alone);
    expect(answered.kind === "nothing-found" || answered.answer === "Not known").toBe(true);
  });

  it.each([
    "why was the paris meeting cancelled",
    "when was the paris meeting postponed",
    "why did kerry refuse to meet lavrov in paris",
    "what did lavrov say about right sector",
  ])("“%s” takes for granted what the archive does not tell", (question) => {
    expect(answerQuestion(question, shipped).kind).toBe("nothing-found");
  });

  it("is refused of a whole archive where only common words are there", () => {
    expect(answerQuestion("who won the world cup", shipped).kind).toBe("nothing-found");
  });
});

describe("the explanation", () => {
  const explained = explainEvidence("How many passengers did the ferry carry?", alone);

  it("names the sort of question, its terms, and the least chance", () => {
    expect(explained).toMatch(/^Asks: how many/);
    expect(explained).toMatch(/Terms: .*ferry/);
    expect(explained).toMatch(/Least chance .*: 0\.\d+/);
  });

  it("gives the sentence that wins with what each feature adds", () => {
    expect(explained).toMatch(/1\. .*4,200/);
    expect(explained).toMatch(/coverage \+\d/);
    expect(explained).toMatch(/chance 0\.\d+:/);
  });
});

const boards = anArticle("boards", "A Change at the Harbour Board", [
  "Ida Holm took over from Sven Dahl at the Harbour Board in May. Per Lund presided over the vote.",
  "The union sees no grounds for a strike. It has received no request for talks from the shipowners.",
  "The board denies reports that it plans to sell the ferry. It called the trip to Oslo off on Monday.",
]);
const atBoard = scopeOver([boards], boards.id);

describe("phrases of several words", () => {
  it.each([
    ["Whom did Holm replace?", "Sven Dahl"],
    ["Who chaired the vote?", "Per Lund"],
    ["When was the trip to Oslo cancelled?", "10 June 2019"],
  ])("stand for single words: %s", (question, answer) => {
    expect(answerQuestion(question, atBoard).reply.headline).toContain(answer);
  });
});

describe("what is denied", () => {
  it("is not known, with who denies it", () => {
    expect(answerQuestion("Does the board plan to sell the ferry?", atBoard).answer).toBe(
      "Not known; The board denies it",
    );
  });

  it("is No where it has not come about", () => {
    expect(answerQuestion("Have the shipowners requested talks?", atBoard).answer).toBe("No");
  });
});

const who = anArticle("who", "Who Is Who in Bergen", [
  "Harbour Board spokeswoman Ida Holm said that the ferry would sail. Holm praised the crew.",
  "Per Lund, a retired fisherman, asked for more boats. Lund said so at the island of Askoy near Bergen.",
  "The board was thrown out in late April. Members of the ousted board met on Monday.",
  "Norwegian Foreign Minister Ine Dahl came to see him. The Norwegian minister asked for patience.",
]);
const known = scopeOver([who], who.id);

describe("who or what somebody is", () => {
  it.each([
    ["who is ida holm", "Harbour Board spokeswoman"],
    ["holm whats her job", "Harbour Board spokeswoman"],
    ["who is per lund?", "A retired fisherman"],
  ])("%s: %s", (question, answer) => {
    expect(answerQuestion(question, known).answer).toBe(answer);
  });

  it("stands before what the same person did", () => {
    expect(answerQuestion("where is askoy", known).evidence[0]?.evidence.quote).toContain("near Bergen");
  });
});

describe("a day", () => {
  it("is that of the deed, not of something described by it", () => {
    expect(answerQuestion("when was the board ousted", known).answer).toContain("April 2019");
  });

  it("is not one that is past, where it is asked what will be", () => {
    expect(answerQuestion("when will the board meet", known).kind).toBe("nothing-found");
  });
});
