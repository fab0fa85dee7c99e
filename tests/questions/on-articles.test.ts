import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const firstLine = (typed: string): string => answerOnRecord(typed, scope).reply.headline;

describe("a question on the articles themselves", () => {
  it.each([
    [
      "headline of the Sochi article",
      "Lavrov and Kerry to Meet Tuesday in Sochi (The Moscow Times, 11 May 2015).",
    ],
    ["give me the headline of 30 May 2014", "Kerry Calls Lavrov Over Reports of Chechens in Ukraine"],
    ["link to the article on Paris", "https://www.themoscowtimes.com/2014/03/31/"],
    ["url of the Steinmeier story", "https://www.themoscowtimes.com/2014/05/04/"],
    ["when was the Chechen article published?", "published 30 May 2014"],
    ["newest article", "11 May 2015"],
    ["how many articles are from 2015?", "One article: Lavrov and Kerry to Meet Tuesday in Sochi"],
    ["which articles are from May 2014?", "Two articles in the archive from May 2014."],
    ["which outlets are in the archive?", "One outlet in the archive: The Moscow Times."],
  ])("is answered from the archive: %s", (typed, words) => {
    expect(firstLine(typed)).toContain(words);
  });

  it("does not make an author up", () => {
    expect(firstLine("who wrote the article on Paris?")).toBe("Who wrote it is not stated in the archive.");
  });

  it("does not find articles of a year that has none", () => {
    expect(answerOnRecord("articles from 2013", scope).kind).toBe("nothing-found");
  });

  it("leaves an address as it can be followed", () => {
    expect(firstLine("link to the Sochi article")).toMatch(/[^.]$/);
  });
});

describe("days between two contacts", () => {
  it.each([
    ["how many days between first and last contact?", /^425 days between .*11 March 2014 .*10 May 2015/],
    ["days between 3 May and 28 May 2014", /^25 days /],
    ["how many days between the first and last meeting?", /^Not stated exactly: between 356 and 366 days/],
  ])("take the first, the last and bare days: %s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });
});

describe("contacts listed by whose account there is", () => {
  it.each([
    ["contacts with only one side's account", /^Three contacts told by one side alone/],
    ["list contacts with only Washington's account", /^One contact with Washington's account alone/],
    ["contacts told only by Moscow", /^Two contacts with Moscow's account alone/],
    ["contacts resting on an unnamed source", /^One contact resting on an unnamed source/],
  ])("are those alone: %s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });
});

describe("how often they met", () => {
  it.each([
    ["have they met twice in Paris?", /^Not known\. The archive has one meeting in Paris/],
    ["have they met only once?", /^No: the archive has two meetings/],
    ["have they met twice?", /^Yes: the archive has two meetings/],
  ])("is counted, and a sample never shows that it was less: %s", (typed, opening) => {
    expect(firstLine(typed)).toMatch(opening);
  });

  it("leaves what is known of a place beside what is not", () => {
    expect(firstLine("where exactly in Paris")).toMatch(/^Where in Paris is not stated/);
  });
});
