import { describe, expect, it } from "vitest";
import { analyse } from "../../src/articles/language.ts";

const words = (text: string) => analyse(text).tokens.map(({ text: word }) => word);

describe("the words of a text", () => {
  it.each(["Qorvath's.", "Qorvath's,", "Qorvath's; more", "(Qorvath's)"])(
    "are the same whatever was read before: %s",
    (first) => {
      words(`The offer was ${first}`);
      expect(words("A day after Qorvath's visit")).toEqual(["A", "day", "after", "Qorvath", "'s", "visit"]);
    },
  );

  it("are apart where a name ends in a genitive before a full stop or a comma", () => {
    expect(words("The idea was Zelmar's, and the draft Ombrey's.")).toEqual([
      "The",
      "idea",
      "was",
      "Zelmar",
      "'s",
      ",",
      "and",
      "the",
      "draft",
      "Ombrey",
      "'s",
      ".",
    ]);
  });

  it("keep the verb of a short form", () => {
    const verbs = ["It's late.", "What's new?", "He's here."].map((text) => analyse(text).tokens[1]?.lemma);
    expect(verbs).toEqual(["be", "be", "be"]);
  });
});
