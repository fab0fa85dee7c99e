import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const firstLine = (typed: string): string => answerOnRecord(typed, scope).reply.headline;

describe("a yes-or-no question about contacts", () => {
  it.each([
    "was the Lausanne meeting about Ukraine?",
    "was the call on 10 May 2015 about Ukraine?",
    "were any calls cancelled?",
    "was any meeting called off",
    "was Sochi postponed?",
    "is Sochi confirmed?",
    "did Moscow confirm the Sochi meeting?",
    "did Washington confirm the March call?",
    "was the Paris meeting the first?",
    "were the calls cancelled?",
    "was the call cancelled?",
    "have they met only twice?",
    "was the March call confirmed by both sides?",
  ])("is never read as a filter, and says what is known instead: %s", (typed) => {
    expect(firstLine(typed)).toMatch(/^Not known\. /);
  });

  it.each([
    ["was Sochi postponed?", "only a plan"],
    ["is Sochi confirmed?", "an unnamed diplomatic source, through RIA Novosti"],
    ["were any calls cancelled?", "None of three telephone calls"],
    ["was the Paris meeting the first?", "In this archive it is the first"],
    ["was the Lausanne meeting about Ukraine?", "what is named is Iran"],
  ])("names what is there: %s", (typed, words) => {
    expect(firstLine(typed)).toContain(words);
  });

  it.each([
    ["was the Paris meeting cancelled?", /^No: the Paris meeting/],
    ["have they met only once?", /^No: the archive has two meetings/],
    ["have they spoken just twice in 2014?", /^No: the archive has four contacts/],
    ["have they met twice?", /^Yes: the archive has two meetings/],
    ["was the Paris meeting confirmed?", /by the account of Moscow and Washington\.$/],
    ["was the Paris meeting confirmed by both sides?", /^Yes, as reported: .* Moscow and Washington\.$/],
    ["was the Paris meeting their last?", /^No: the Lausanne meeting/],
    ["was the Paris meeting the first contact?", /^No: the telephone call was reported on 11 March 2014/],
    ["was the Lausanne meeting about Iran?", /^Yes, as reported: the Lausanne meeting/],
    ["did Moscow confirm the march call?", /^Yes, as reported: .* by the account of Moscow alone/],
  ])("is decided where the record decides it: %s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });
});

describe("a country that a question names as a place", () => {
  it.each([
    ["have they met in Switzerland?", /^Yes, as reported: the Lausanne meeting/],
    ["did they meet in Russia?", /^Not known\. The archive has only a plan: the planned Sochi meeting/],
    ["when did they meet in France", /^The Paris meeting: Sunday 30 March 2014/],
    ["meetings in Russia", /^One contact \(meetings, in Russia\), only planned/],
    ["contacts in France", /^One contact \(in France\), reported as held/],
    ["did they meet in France in 2014?", /^Yes, as reported: the Paris meeting/],
    ["meetings in Russia about Syria", /^One contact \(meetings, in Russia, Syria\), only planned/],
    ["have they met in Germany?", /^Not known\. Nothing in the archive on a meeting in Germany/],
  ])("takes its towns: %s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });

  it("is a side where it is no place", () => {
    expect(firstLine("calls with Russia in 2014")).toMatch(/^Two contacts/);
  });
});

describe("what became of a contact that did not come about", () => {
  const { article: _alone, ...archive } = onePage("Ministers miss each other", [
    "John Kerry telephoned Sergei Lavrov on Monday but could not reach him, the State Department said.",
    "A meeting of Kerry and Lavrov in Geneva on Tuesday was cancelled, the ministry said.",
  ]);
  const first = (typed: string): string => answerOnRecord(typed, archive).reply.headline;

  it("is called cancelled where the record says so", () => {
    expect(first("was any meeting cancelled?")).toMatch(
      /^Yes, as reported: the Geneva meeting .* was cancelled\.$/,
    );
  });

  it("is not called cancelled where nobody took the call", () => {
    expect(first("were any calls cancelled?")).toMatch(/^Not known\. None of one telephone call/);
    expect(first("was the telephone call cancelled?")).toMatch(/^Not known\. /);
  });
});
