import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

describe("What was done in a town of a country", () => {
  const hotel = "Anna Berg spent almost four hours with Per Lund in a Sydney hotel.";
  const school = "Per Lund opened a school in Geneva with Anna Berg.";

  it("was done in that country", () => {
    expect(said("How long did Berg and Lund talk in Australia?", hotel)).toContain("our hours");
    expect(said("What did Lund open in Switzerland?", school)).toContain("school");
  });

  it("was done in no other", () => {
    expect(said("How long did Berg and Lund talk in China?", hotel)).toBe("refused");
    expect(said("What did Lund open in Iceland?", school)).toBe("refused");
  });

  it("is no figure for the whole of it", () => {
    const march = "Some 300 fishermen marched in Hamburg on Friday.";
    expect(said("How many fishermen marched in Germany?", march)).toBe("refused");
    const brussels = "Some 300 fishermen marched in Brussels on Friday.";
    expect(said("How many fishermen marched in Belgium?", brussels)).toBe("refused");
  });
});
