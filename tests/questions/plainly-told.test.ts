import { describe, expect, it } from "vitest";
import { answerOnRecord } from "../../src/questions/answer-on-record.ts";
import { shippedScope } from "./shipped.ts";

const scope = shippedScope();
const first = (typed: string): string => answerOnRecord(typed, scope).evidence[0]?.evidence.quote ?? "";

describe("how somebody stands to something", () => {
  it.each([
    ["how did the US react to the referendum", "condemned as illegal"],
    ["how did the west react to the annexation", "condemned as illegal"],
    ["what does germany think of arms for kiev", "still against that"],
    ["what does kiev think of the vote", "is illegal"],
    ["who opposes arms for ukraine", "still against that"],
    ["who is against arming kiev", "still against that"],
    ["who holds slavyansk", "stronghold by separatists"],
    ["slovyansk held by?", "stronghold by separatists"],
    ["who controls slovyansk", "stronghold by separatists"],
    ["who became president of Ukraine", "elected president"],
  ])("is told where a sentence tells it: %s", (typed, words) => {
    expect(first(typed)).toContain(words);
  });

  it.each([
    "reaction of poroshenko to kerry's appeal",
    "how did germany react to the call",
    "what does france think of the federal plan",
    "why is the vote illegal",
    "why is the referendum illegal",
    "why did the west impose sanctions",
    "why did crimea declare independence",
    "who proposed federalisation",
    "who represented Ukraine in Paris",
    "how many crimeans voted to join russia",
    "how many regions should be represented",
    "how many rounds did the election take",
  ])("is refused where none does: %s", (typed) => {
    expect(answerOnRecord(typed, scope).kind).toBe("nothing-found");
  });
});
