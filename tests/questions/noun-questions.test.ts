import { describe, expect, it } from "vitest";
import { withVerbs } from "../../src/questions/parse/noun-questions.ts";

describe("a question put as a noun", () => {
  it.each([
    ["duration of the Paris meeting", "how long did the Paris meeting last"],
    ["cost of the ferry", "how much did the ferry cost"],
    ["what does a passport cost", "how much does a passport cost"],
    ["reaction of Holm to the strike", "how did Holm react to the strike"],
    ["Lavrov's position on Iran", "what did Lavrov say about Iran"],
    ["Steinmeier view", "what did Steinmeier say"],
    ["what is the position of Moscow on Iran", "what did Moscow say about Iran"],
    ["Crimea where is it", "where is Crimea"],
    ["osce - what does Moscow want it to do", "what does Moscow want osce to do"],
  ])("“%s” is read as one with a verb", (typed, read) => {
    expect(withVerbs(typed)).toBe(read);
  });

  it.each([
    "what did Kerry say about it",
    "who said it and when was it said",
    "when they met, where was it",
    "sides ukraine",
    "what was the cost to Russia of it all",
  ])("“%s” is left as it is", (typed) => {
    expect(withVerbs(typed)).toBe(typed);
  });
});
