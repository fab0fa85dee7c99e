import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

const scope = onePage("Ministers speak of the strait", [
  "Norway's foreign minister Ida Holm and her Danish counterpart Jens Lund held three-hour talks on salmon in Oslo on Monday.",
  "Holm said that the two sides had agreed on more patrols off Bergen.",
  "Denmark rejected accusations from Norway that its trawlers had cut the nets of others.",
  "The Danish prime minister, Peder Krag, called the referendum in Skagen a mistake.",
  "Two divers were held in Bergen for a night.",
  "Sweden accused Norway of closing the harbour without notice.",
  "The mood at a later dinner of the fishermen in Bergen was good, a guest said.",
  "The lighthouse at Skagen remains shut.",
  "The new pier cost Bergen 3 million kroner.",
]);
const kind = (asked: string): string => answerQuestion(asked, scope).kind;

describe("A question for something told of somebody", () => {
  it.each([
    "what does Norway accuse Sweden of",
    "what does Denmark accuse Norway of",
    "what was the tone of the talks in Oslo",
    "are the divers still held in Bergen",
    "is Krag still prime minister of Denmark",
    "what happened to the Swedish inspectors",
    "what happened to the harbour police in Bergen",
    "what was the budget of the patrols",
    "what was the result of the referendum in Skagen",
  ])("is refused where nothing of the kind is told: %s", (asked) => {
    expect(kind(asked)).toBe("nothing-found");
  });

  it.each([
    "what does Sweden accuse Norway of",
    "what was the mood at the dinner in Bergen",
    "is the lighthouse at Skagen still shut",
    "what happened to the two divers",
    "what was the cost of the new pier",
  ])("is answered where it is: %s", (asked) => {
    expect(kind(asked)).toBe("answer");
  });
});

describe("A question for a sum", () => {
  it("is not answered by how many sides took part", () => {
    expect(answerQuestion("what was the budget of the mission", shippedScope()).kind).toBe("nothing-found");
  });
});
