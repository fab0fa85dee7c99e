import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";
import { shippedScope } from "./shipped.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  const page = [...paragraphs, "Per Lund phoned Ida Holm on Monday."];
  return answerQuestion(question, onePage("Harbour Talks in Bergen", page)).answer;
}

describe("yes or no, where somebody agrees, says or holds something", () => {
  it.each([
    [
      "Did Holm agree with Lund on the strike?",
      "Ida Holm agreed that the strike should end, the board said.",
    ],
    ["Did Holm agree with Lund on anything?", "Ida Holm agreed that the strike should end, the board said."],
    ["Did Holm want the strike to stop?", "Ida Holm agreed that the strike should end, the board said."],
    ["Did they plan to go on talking?", "The two agreed to continue their talks on the ferry in July."],
    ["Did Holm mention the ferry?", "Ida Holm raised concerns with the board about reports of a lost ferry."],
    [
      "Did the Norwegian parliament approve the ferry line?",
      "The parliament of Norway approved the ferry line to Bergen on Monday.",
    ],
    ["Does Norway oppose buying the ferry?", "Denmark may buy the ferry, but Norway is still against that."],
  ])("is Yes to “%s”", (question, sentence) => {
    expect(asked(question, sentence)).toBe("Yes");
  });

  it.each([
    ["Is the strike legal according to Denmark?", "Norway and Denmark have said the strike is illegal."],
    ["Did Denmark accept the strike?", "Norway and Denmark have said the strike is illegal."],
    ["Has Denmark recognised the ferry board?", "Denmark has refused to recognise the new ferry board."],
  ])("is No to “%s”", (question, sentence) => {
    expect(asked(question, sentence)).toBe("No");
  });

  it.each([
    // They agree to talk on, not on the matter.
    ["Did they agree on the ferry?", "The pair agreed to continue their talks about the ferry in July."],
    // Somebody else was missing.
    ["Were journalists present in Bergen?", "No envoy of Denmark took part in the meeting in Bergen."],
    // The hopes of something else are played down.
    ["Is a meeting in Bergen likely?", "The board played down the chances of a new ferry line in Bergen."],
    // Called something, not by name.
    ["Is the source named?", "The source called the ferry talks useful."],
    ["Was there a joint letter?", "The board found the letter odd, since no envoy of Denmark took part."],
    // A verb that is only like the one asked for.
    ["Did Holm bring money?", "Ida Holm voiced concern about a delay of the ferry."],
    [
      "Is the Norwegian board present at future talks?",
      "Holm said the present board in Norway should join future talks.",
    ],
    // Something else is denied.
    ["Was Lund's letter odd?", "Per Lund has denied that Norway means to close the ferry line."],
    ["Is the strike legal according to Denmark?", "Norway has said that the strike is illegal."],
  ])("is neither for “%s” where another thing is told", (question, sentence) => {
    expect(asked(question, sentence) ?? "Not known").toBe("Not known");
  });

  it("takes a seat at the table for taking part", () => {
    const said = (question: string) => answerQuestion(question, shippedScope()).answer;
    expect(said("was Ukraine in the room in Paris?")).toBe("No");
    expect(said("was Lavrov at the table in Paris?")).toBe("Yes");
    expect(said("was Putin present at the Paris talks?")).toBe("Not known");
  });
});
