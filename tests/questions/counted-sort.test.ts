import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { askedFor } from "../../src/questions/parse/asks.ts";
import { onePage } from "./one-page.ts";

describe("What is counted", () => {
  it.each([
    ["How many rusty trawlers lie in Bergen?", "trawlers"],
    ["How many orphaned children sleep there?", "children"],
    ["How many chemical weapons inspectors came?", "inspectors"],
    ["How many of Berg's deputies resigned?", "deputies"],
    ["How many of the Norwegian proposals could they accept?", "proposals"],
    ["How many trained pilots may each side keep?", "pilots"],
    ["How many times had the ministers read the paper?", "times"],
    ["How many members of the council voted?", "members"],
    ["How much Danish butter did they sell?", "butter"],
    ["How much did the bridge cost?", null],
    ["How many of them were sold?", null],
  ])("in “%s” is %s", (question, focus) => {
    expect(askedFor(question).focus).toBe(focus);
  });
});

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Norsk Hydro closes mills", page)).answer ?? "refused";

describe("A figure", () => {
  it("counts what somebody has, and is not his age", () => {
    const page = ["Per Lund, 52, leads the council.", "Seven of his clerks have been ill since October."];
    expect(said("How many of Lund's clerks are ill?", ...page)).toContain("Seven");
    expect(said("How many of Lund's clerks are ill?", ...page.slice(0, 1))).toBe("refused");
  });

  it("for a town is none for its country", () => {
    const page = ["Three Norsk Hydro mills in Oslo have been shut."];
    expect(said("How many Norsk Hydro mills are there in Norway?", ...page)).toBe("refused");
    expect(
      said("How many Norsk Hydro mills are there in Norway?", ...page, "It runs 90 mills in Norway."),
    ).toBe("90 mills");
  });

  it("is cut with the whole of the name behind it", () => {
    expect(said("How many bakeries were shut?", "Four Dahl's bakeries were shut on Friday.")).toBe(
      "Four Dahl's bakeries",
    );
  });
});
