import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();

describe("a question whose deed, occasion or wording stands nowhere", () => {
  it.each([
    "who hosted the Sochi meeting?",
    "who chaired the talks?",
    "who invited Merkel to Moscow?",
    "who won the talks in Paris?",
    "who detained the inspectors?",
    "where did Kerry fly after Paris?",
    "why was Lavrov in Paris?",
    "why did they meet in Paris?",
    'who said "peace in our time"?',
    "what did Merkel say in Moscow?",
    "what did Merkel think about the peace process?",
    "what did the us say about the may 3 talk",
    "when do the sanctions end",
    "who ousted Yanukovych",
    "who proposed Paris as the place",
    "where was Kerry when he rang Lavrov on may 28",
  ])("is refused: %s", (typed) => {
    expect(answerOnRecord(typed, scope).kind).toBe("nothing-found");
  });

  it.each([
    ["why did they meet in Lausanne?", "Iran"],
    ["why did Western leaders skip the parade?", "protest"],
    ['who said "very important"?', "very important"],
    ["who is the Right Sector?", "ultranationalist"],
    ["what did Putin say in Moscow?", "moving forward"],
  ])("is answered where it does: %s", (typed, words) => {
    expect(answerOnRecord(typed, scope).evidence[0]?.evidence.quote).toContain(words);
  });
});

describe("filters in words", () => {
  const firstLine = (typed: string): string => answerOnRecord(typed, scope).reply.headline;

  it.each([
    ["calls in 2014 not about Syria", /^One contact \(telephone calls, 2014, not Syria\)/],
    ["contacts except those on Iran", /not Iran/],
    ["contacts between April and December 2014", /^Two contacts between April and December 2014/],
    ["did they speak more in 2014 or 2015?", /^2014 more, in this archive/],
  ])("keep what is set aside out, and both ends in: %s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });
});
