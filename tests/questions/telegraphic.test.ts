import { describe, expect, it } from "vitest";
import { inFull } from "../../src/questions/parse/telegraphic.ts";

describe("a question in telegram style", () => {
  it.each([
    ["Oslo meeting day", "when was the Oslo meeting"],
    ["next talks after Oslo - date", "when was the next talks after Oslo"],
    ["Oslo talks, long or short", "how long did the Oslo talks last"],
    ["was the Oslo meeting long", "how long did the Oslo meeting last"],
    ["call of May 28: whose idea", "who initiated the call of May 28"],
    ["June call, did Norway or Peru ask for it", "who initiated the June call"],
    ["topics Oslo besides fish", "what was the Oslo meeting about besides fish"],
    ["topics", "which subjects came up"],
    ["all the issues", "which subjects came up"],
    ["phone or in person, 28 may", "how did they speak on 28 may"],
    ["Tromso - held by", "who held Tromso"],
    ["Holm = who", "who is Holm"],
    ["Holm who", "who is Holm"],
    ["Hardanger Line - who is it", "who is Hardanger Line"],
    [
      "whose proposals were on the table in the March call",
      "whose proposals were on the table in the March call",
    ],
    ["fishing quotas - whose idea", "whose idea was fishing quotas"],
    ["fish on the table with Holm", "was fish on the table with Holm"],
    ["did Norway ring Peru or the other way round, March talk", "who initiated the March call"],
  ])("“%s” is read with the words that it leaves out", (typed, read) => {
    expect(inFull(typed)).toBe(read);
  });

  it.each([
    ["outcome of the Oslo talks in one line", "outcome of the Oslo talks"],
    ["who is the source for the Oslo call, Norway or Peru", "who is the source for the Oslo call"],
    ["how many calls are there in the five articles", "how many calls"],
    ["how many meetings are reported", "how many meetings"],
    ["how many contacts are there in total", "how many contacts"],
  ])("“%s” is read without what asks nothing more", (typed, read) => {
    expect(inFull(typed)).toBe(read);
  });

  it.each([
    "which came first, Oslo or Lima",
    "which year had more contacts, 2014 or 2015",
    "how many tons are in the archive of Oslo",
    "what was reported in the article",
    "where was the Oslo meeting",
    "what was said on the meeting in Oslo by Holm",
  ])("“%s” is left as it is", (typed) => {
    expect(inFull(typed)).toBe(typed);
  });
});
