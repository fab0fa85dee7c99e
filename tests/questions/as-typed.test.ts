import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const headline = (typed: string): string => answerOnRecord(typed, scope).reply.headline;

describe("what people type in a hurry", () => {
  it.each([
    ['"did they meet in Geneva"', /^Not known\. Nothing in the archive on a meeting in Geneva/],
    ["```when was the paris meeting```", /30 March 2014/],
    ["> *when was the paris meeting*", /30 March 2014/],
    ["tell me about the Paris meeting", /^The Paris meeting of 30 March 2014, reported as held/],
    ["give me everything on Yemen", /^Yemen: one contact/],
    ["what happened on 28 May 2014?", /^One contact \(28 May 2014\)|^The telephone call of 28 May 2014/],
    ["what's new?", /record so far/],
    ["summarise", /record so far/],
    ["how:phone from:2014-05", /^Two contacts \(telephone calls, from May 2014\)/],
    ["log Paris", /^One contact \(in Paris\)/],
    ["what's planned", /^One contact \(planned\)/],
    ["anything coming up?", /^One contact \(planned\)/],
    ["Sochi 2015", /\(in Sochi, 2015\)|Sochi meeting/],
  ])("“%s” is read for what it is", (typed, expected) => {
    expect(headline(typed)).toMatch(expected);
  });

  it("does not take a place where nothing is recorded for a contact", () => {
    expect(answerOnRecord("what happened in Reykjavik", scope).kind).toBe("nothing-found");
  });

  it("answers two questions that are each in full, also where one asks whether", () => {
    const said = headline("who initiated the march call? and have they met in sochi?");
    expect(said).toMatch(/^The United States/);
    expect(said).toMatch(/Not known\. The archive has only a plan/);
  });
});
