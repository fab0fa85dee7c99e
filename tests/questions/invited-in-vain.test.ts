import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const scope = onePage("Talks on the strait", [
  "The fishermen's alliance has rejected an invitation from Norway to hold talks in Bergen.",
  "Its chairman Peder Krag said it would only take part in talks in a Baltic country.",
  "Denmark has not declined the offer to come to Oslo.",
]);
const answer = (asked: string): string | null => answerQuestion(asked, scope).answer;

describe("An invitation that is turned down", () => {
  it.each(["Will the alliance go to Bergen?", "did the alliance accept the invitation"])(
    "is a No to whether somebody comes: %s",
    (asked) => {
      expect(answer(asked)).toBe("No");
    },
  );

  it.each(["Will Norway go to Bergen?", "will Denmark come to Oslo"])(
    "is none to whether another comes, or where it is not turned down: %s",
    (asked) => {
      expect(answer(asked)).not.toBe("No");
    },
  );
});

describe("A place without a name of its own", () => {
  it("is told with the sort of place it is", () => {
    expect(answer("Where would the alliance take part in talks?")).toMatch(/a Baltic country/i);
  });
});
