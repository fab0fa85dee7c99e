import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const first = (typed: string): string => answerOnRecord(typed, scope).evidence[0]?.evidence.quote ?? "";

describe("how somebody stands to something", () => {
  it.each([
    ["how did the US react to the referendum", "condemned as illegal"],
    ["how did the west react to the annexation", "condemned as illegal"],
    ["what does germany think of arms for kiev", "still against that"],
    ["what does kiev think of the vote", "is illegal"],
    ["who opposes arms for ukraine", "still against that"],
    ["who is against arming kiev", "still against that"],
    ["who holds slavyansk", "stronghold by separatists"],
    ["slovyansk held by?", "stronghold by separatists"],
    ["who controls slovyansk", "stronghold by separatists"],
    ["who became president of Ukraine", "elected president"],
    ["what has slovyansk become", "stronghold by separatists"],
    ["poroshenko what business", "magnate"],
    ["poroshenko business before politics", "magnate"],
    ["kramatorsk what was retaken", "television tower"],
  ])("is told where a sentence tells it: %s", (typed, words) => {
    expect(first(typed)).toContain(words);
  });

  it.each([
    "reaction of poroshenko to kerry's appeal",
    "how did germany react to the call",
    "what does france think of the federal plan",
    "why is the vote illegal",
    "why is the referendum illegal",
    "why did the west impose sanctions",
    "why did crimea declare independence",
    "who proposed federalisation",
    "who represented Ukraine in Paris",
    "how many crimeans voted to join russia",
    "how many regions should be represented",
    "how many rounds did the election take",
  ])("is refused where none does: %s", (typed) => {
    expect(answerOnRecord(typed, scope).kind).toBe("nothing-found");
  });
});

describe("a day, a length or a way that one article tells in so many words", () => {
  it.each([
    ["When was the dropped meeting to be?", "It had been set for June 20, during the regatta.", "20 June"],
    ["When was the talk to take place?", "The talk, scheduled for June 18, was dropped.", "18 June"],
    [
      "When were Holm and Lund to meet?",
      "The meeting that Ida Holm was to have with Olaf Lund on June 19 has been put off.",
      "19 June",
    ],
    [
      "How long did Holm and Lund talk?",
      "Tuesday's scene in Narvik closed an hour of talks, the first of the two ministers in one room.",
      "hour",
    ],
    ["How long did they speak?", "They talked for 40 minutes about the ferry.", "40 minutes"],
    [
      "Where does Holm go after Narvik?",
      "From Narvik she is to go on to Bergen, where Olaf Lund waits.",
      "Bergen",
    ],
    [
      "What did Holm want to talk about?",
      "Ida Holm has tried all day to reach Olaf Lund. The Secretary wanted to talk about the ferry.",
      "ferry",
    ],
  ])("is given: %s", (question, paragraph, words) => {
    const answered = answerQuestion(
      question,
      onePage("Ida Holm and Olaf Lund", [paragraph, "The strait was calm."]),
    );
    expect(answered.kind).toBe("answer");
    expect(answered.answer).toMatch(new RegExp(words, "i"));
  });

  it.each([
    [
      "On what day did Holm and Lund speak?",
      "The two talked about the ferry, Jens Dahl told his weekly press conference on Tuesday.",
    ],
    ["How long did Holm and Lund talk?", "Ida Holm and Olaf Lund talked two hours after the ferry had sunk."],
    ["When is the vote?", "Olaf Lund is the first mayor since 1991 to win the vote in one round."],
    ["How far is the ferry from the pier?", "The ferry near the pier has made people angry, Ida Holm said."],
  ])("is not where it is of something else: %s", (question, paragraph) => {
    expect(answerQuestion(question, onePage("Harbour News", [paragraph])).kind).toBe("nothing-found");
  });
});

describe("what was not agreed, planned or called off", () => {
  it.each([
    ["what did they not agree on", /^Nothing in the archive answers this/],
    ["what's planned", /^One contact \(planned\)/],
    ["was anything postponed", /^Nothing in the archive fits: postponed/],
    ["what's cancelled", /^Nothing in the archive fits: cancelled/],
    ["what was agreed in paris", /would go on at a later date/],
  ])("%s", (typed, opening) => {
    expect(answerOnRecord(typed, scope).reply.headline).toMatch(opening);
  });
});
