import { describe, expect, it } from "vitest";
import { askedFor } from "../../src/questions/parse/asks.ts";
import { cleanQuestion } from "../../src/questions/parse/clean.ts";
import { daysIn } from "../../src/questions/parse/days.ts";
import { detailsAsked } from "../../src/questions/parse/details.ts";
import { inEnglish } from "../../src/questions/parse/other-languages.ts";
import { mendSlips } from "../../src/questions/parse/spelling.ts";
import { splitQuestions } from "../../src/questions/parse/split.ts";

describe("what is asked", () => {
  it.each([
    ["when did they meet", "when"],
    ["pls tell me where the talks were", "where"],
    ["at whose initiative was it", "who"],
    ["how many soldiers are there?", "how many"],
    ["What percentage was left?", "how many"],
    ["how long did it last", "how long"],
    ["Why did the envoy leave?", "why"],
    ["what did Kerry say about Syria", "what said"],
    ["which newspaper said so", "which"],
    ["In which city did they meet?", "where"],
    ["have they met in Vienna?", "whether"],
    ["what was he worried about when he called", "what"],
    ["sanctions", "subject"],
  ])("%s: %s", (question, asks) => {
    expect(askedFor(question).asks).toBe(asks);
  });

  it("keeps the sort of thing that is asked for", () => {
    expect(askedFor("which agency told them").focus).toBe("agency");
    expect(askedFor("how many inspectors came").focus).toBe("inspectors");
  });
});

describe("details of a contact", () => {
  const details = (text: string) => detailsAsked(text, askedFor(text).asks);
  it.each([
    ["when was the Paris meeting", "date"],
    ["when did Kerry and Lavrov talk", "date"],
    ["where did they meet", "place"],
    ["who asked for the call", "initiator"],
    ["who called whom", "initiator"],
    ["how long did the call last", "duration"],
    ["how many times did they speak", "count"],
    ["what was agreed", "outcome"],
    ["what did they discuss", "topics"],
    ["who says so", "source"],
    ["did they meet in Oslo", "status"],
    ["list all calls in 2014", "list"],
    ["how did they speak, by phone or in person", "channel"],
  ])("%s: %s", (question, detail) => {
    expect(details(question)).toEqual([detail]);
  });

  it.each([
    "who called both ministers pragmatic",
    "when did the ministry say this",
    "how was the call arranged",
    "why did the envoy leave the meeting",
    "how many troops are near the border",
  ])("none in: %s", (question) => {
    expect(details(question)).toEqual([]);
  });
});

describe("days in a question", () => {
  it.each([
    ["the March 2014 call", [{ year: 2014, month: 3, day: null }]],
    ["on 28 May 2014", [{ year: 2014, month: 5, day: 28 }]],
    ["and in may?", [{ year: null, month: 5, day: null }]],
    ["the may call", [{ year: null, month: 5, day: null }]],
    ["2014-03-30", [{ year: 2014, month: 3, day: 30 }]],
    ["what nobody may impose", []],
    ["who may attend", []],
  ])("%s", (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});

describe("typed text", () => {
  it("loses characters that do not show and is cut at 400", () => {
    expect(cleanQuestion("who\u202E asked?").text).toBe("who asked?");
    const long = cleanQuestion("word ".repeat(200));
    expect(long.cut).toBe(true);
    expect(long.text.length).toBeLessThanOrEqual(400);
  });

  it("is split where one line holds several questions", () => {
    expect(splitQuestions("when and where was the meeting, how long did it last")).toEqual([
      "when was the meeting",
      "where was the meeting",
      "how long did it last",
    ]);
    expect(splitQuestions("what did Kerry and Lavrov say")).toHaveLength(1);
  });

  it.each([
    ["Wo trafen sich Kerry und Lawrow?", "where did Kerry and Lawrow meet?"],
    ["где встретились Керри и Лавров?", "where did Керри and Лавров meet?"],
    ["о чём говорили Лавров и Керри", "what did Лавров and Керри talk about"],
    ["Worüber sprachen Lawrow und Kerry", "what did Lawrow and Kerry talk about"],
    ["was it where they met", "was it where they met"],
  ])("is read in German and Russian: %s", (typed, words) => {
    expect(inEnglish(typed)).toBe(words);
  });

  it("keeps words of English that are like a word of the archive", () => {
    const known = new Map([
      ["held", 3],
      ["last", 9],
      ["place", 2],
    ]);
    expect(mendSlips("was the plane lost and did they help", known, new Set()).slips).toEqual([]);
  });

  it("has slips mended into names of the archive, never common words into names", () => {
    const known = new Map([["sanctions", 2]]);
    const names = new Set(["kerry", "lavrov", "benin"]);
    const mended = (text: string) => mendSlips(text, known, names).text;
    expect(mended("did lavrof call kery")).toBe("did Lavrov call Kerry");
    expect(mended("whn were sanctons imposed")).toBe("when were sanctions imposed");
    expect(mended("kerrys words")).toBe("Kerry's words");
    expect(mendSlips("tell us", known, names).slips).toEqual([]);
    expect(mended("did the kerryns call, acc. to him")).toBe("did the kerryns call, according to him");
  });

  it("has slips mended into words that came in since, and never into words that are gone", () => {
    const known = new Map([["sanctions", 2]]);
    const mended = (text: string) => mendSlips(text, known, new Set()).text;
    expect(mended("sanctons on shipping")).toContain("sanctions");
    known.set("smugglers", 1);
    expect(mended("who caught the smuglers")).toContain("smugglers");
    known.delete("smugglers");
    known.set("shipwreck", 1);
    expect(mended("who caught the smuglers")).not.toContain("smugglers");
  });
});
