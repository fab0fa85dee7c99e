import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const CALL = "Norwegian Foreign Minister Per Lund telephoned his Swedish colleague Ida Holm on Thursday.";

describe("what is asked for besides something", () => {
  it("is not what only that is told of", () => {
    const scope = onePage("The call", [CALL, "He also urged Stockholm to set the skipper Nils Dahl free."]);
    expect(answerQuestion("Whose release did Lund ask for besides Dahl?", scope).kind).toBe("nothing-found");
    expect(answerQuestion("Whose release did Lund ask for?", scope).answer).toContain("Nils Dahl");
  });

  it("is told in the sentence that has both", () => {
    const scope = onePage("The call", [CALL, "They discussed herring as well as salt."]);
    expect(answerQuestion("What did they discuss besides herring?", scope).answer).toContain("salt");
    const listed = onePage("The call", [CALL, "They discussed the price of salt, coal and herring."]);
    expect(answerQuestion("What did they discuss besides herring?", listed).answer).toContain("coal");
  });
});
