import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const scope = onePage("Ministers speak of the strait", [
  "Norway's foreign minister Ida Holm met her Danish counterpart Jens Lund in Oslo on Monday to discuss salmon.",
  "Lund also voiced concern about the detention of customs inspectors in Iceland.",
  "The two went on to talk about the quarrel over two lighthouses off Bergen.",
]);
const kind = (asked: string): string => answerQuestion(asked, scope).kind;

describe("A question for things of one sort that came up", () => {
  it.each([
    "what drones were discussed",
    "what sanctions did they discuss",
    "which bridges did they talk about",
    "which airlines were named",
    "what missiles came up in Oslo",
    "which helicopters did Lund raise",
  ])("is refused where nothing of that sort is told: %s", (asked) => {
    expect(kind(asked)).toBe("nothing-found");
  });

  it.each([
    "what issues were discussed in Oslo",
    "which lighthouses did they talk about",
    "which inspectors did Lund raise concern about",
  ])("is answered where it is, or any subject would do: %s", (asked) => {
    expect(kind(asked)).toBe("answer");
  });
});

describe("What a meeting was about, asked with its place", () => {
  it("is told in its sentence where no field of the record has it", () => {
    const asked = ["what was discussed in Oslo", "what did they discuss in Oslo"];
    expect(asked.map((one) => answerQuestion(one, scope).answer)).toEqual(["Salmon", "Salmon"]);
  });

  it("is not told from what another sentence says of another subject", () => {
    expect(answerQuestion("what did the two talk about in Oslo", scope).answer ?? "").not.toContain(
      "lighthouses",
    );
  });

  it("is refused where nothing tells what was agreed there", () => {
    expect(kind("what was agreed in Oslo")).toBe("nothing-found");
  });
});
