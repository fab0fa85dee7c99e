import { describe, expect, it } from "vitest";
import { plainer } from "../../src/questions/parse/plainer.ts";

describe("A question for which there are plainer words", () => {
  it.each([
    ["what 3 things did Holm ask for", "what did Holm ask for"],
    ["which two issues did they discuss", "which issues did they discuss"],
    ["why is Holm annoyed about the ferry", "what did Holm complain of about the ferry"],
    ["why was Lund unhappy with the delay", "what did Lund complain of about the delay"],
    ["Oslo's recipe for the strait", "what does Oslo say is the way to solve the strait"],
    ["the solution of Holm for the strait", "what does Holm say is the way to solve the strait"],
    ["Bergen outcome", "what was the outcome of the Bergen meeting"],
    ["Bergen summit results", "what was the outcome of the Bergen summit"],
    ["who speaks for the Danish ministry", "who is the spokesperson of the Danish ministry"],
    ["who was not at the Bergen meeting", "who did not take part in the Bergen meeting"],
    ["who was missing from the talks", "who did not take part in the talks"],
    ["did Holm phone Lund or Lund Holm in May", "who phoned whom in May"],
    ["did Lund call Holm, or did Holm call Lund", "who called whom"],
    ["March call outcome", "what was the outcome of the March call"],
  ])("is put in them: %s", (typed, words) => {
    expect(plainer(typed)).toBe(words);
  });

  it.each([
    "why did Holm leave",
    "who spoke for an hour",
    "who was not a minister",
    "did Holm call Lund or write to him",
    "what did Holm want",
    "which of the two said so",
    "who are the two ministers",
    "how many things did they agree on",
    "what was the outcome of the call",
    "what were the results",
    "election results",
    "the referendum results",
    "Holm's answer to the proposal",
    "what was Holm's solution to the quarrel",
  ])("stays as it is where there are none: %s", (typed) => {
    expect(plainer(typed)).toBe(typed);
  });
});
