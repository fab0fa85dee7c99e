import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const scope = onePage("Ministers speak of the strait", [
  "Norway's foreign minister Ida Holm met her Danish counterpart Jens Lund in Oslo on Monday to discuss salmon.",
  "He pressed Minister Holm to release the crews and to end the blockade, his spokesman said of the call on Tuesday.",
  "Lund also voiced concern about the detention of customs inspectors in Iceland.",
  "Lund spoke with the leader of the fishermen, Peder Krag, by telephone.",
  "The ministers exchanged views about several Danish proposals on quotas, the ministry said.",
  "More than 400 people have been hurt in Norway since May.",
  "Lund agreed that the blockade should end, the ministry said.",
]);
const kind = (asked: string): string => answerQuestion(asked, scope).kind;

describe("A question that a near sentence cannot answer", () => {
  it.each([
    "who was with Holm during the call",
    "who sat next to Holm in Oslo",
    "what was said on salmon in Oslo",
    "which country were the inspectors from",
    "how many soldiers have been hurt in Norway",
    "which rebel leader did Lund speak with",
    "what Danish proposals exactly",
    "what did Lund say about the blockade to the Post",
    "what did Lund want Sweden to do",
    "what did Lund want Holm to do on quotas",
    "why is Holm worried about the customs inspectors",
    "why is Lund angry about the quotas",
    "where is Krag from",
    "how did Holm defend the blockade",
    "how did Holm react to the demand to release the crews",
  ])("is refused: %s", (asked) => {
    expect(kind(asked)).toBe("nothing-found");
  });
});

describe("A question that has what it takes", () => {
  it("finds what is asked for in what another is asked to do", () => {
    const page = onePage("Harbour", ["Jens Lund asked the board to open the port before the vote."]);
    expect(answerQuestion("what did Lund ask for", page).kind).toBe("answer");
  });

  it.each([
    "how many people have been hurt in Norway",
    "which fishermen leader did Lund speak with",
    "who did Lund press to release the crews",
    "what did Lund say about the blockade",
  ])("is answered: %s", (asked) => {
    expect(kind(asked)).toBe("answer");
  });
});

describe("A question on a wish or a statement", () => {
  const page = onePage("Ministers", [
    "Asked by a reporter whether she meant Lund, Holm said that she had met him in Oslo on Sunday.",
    "Norwegian trawlers near the Danish border were fined, the coast guard wrote.",
  ]);

  it.each([
    "what did Holm ask for",
    "what should Norway do",
    "when was the statement of the ministry on Oslo issued",
    "why is Holm unhappy about Lund",
  ])("is refused where the page tells of none: %s", (asked) => {
    expect(answerQuestion(asked, page).kind).toBe("nothing-found");
  });
});
