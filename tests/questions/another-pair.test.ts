import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

const said = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour", page)).answer ?? "refused";

describe("What two people talked about", () => {
  const page = [
    "Peder Krag and Jens Lund discussed the second round of the talks on tolls, the ministry said.",
    "Ida Holm and Jens Lund talked about an urgent truce among the fishermen, the council said.",
  ];
  it("is not what one of them talked about with another", () => {
    expect(said("What did Holm and Lund talk about?", ...page)).toContain("urgent truce");
    expect(said("What did Krag and Lund talk about?", ...page)).toContain("second round");
  });
});

describe("What two people agreed on", () => {
  it("is not told where they only appear together", () => {
    const page = "Ida Holm and Jens Lund appeared together for photos in Bergen after the meeting.";
    expect(said("What did Holm and Lund agree on?", page)).toBe("refused");
  });

  it("is told by what they decide", () => {
    const page = "The two ministers decided to open the port in May.";
    expect(said("What did the ministers agree on?", page)).toContain("open the port");
  });
});

describe("A purpose", () => {
  it("is not what somebody else's efforts were for", () => {
    const page =
      "The aides said that Holm refused a meeting with Lund despite efforts made by an envoy to fix a meeting.";
    expect(said("Why did Holm refuse to meet Lund?", page)).toBe("refused");
  });
});

describe("An office of several words", () => {
  it("is told as a whole", () => {
    const page = "Lund met foreign minister Ida Holm and national security adviser Peder Krag in Oslo.";
    expect(said("Who is Peder Krag?", page)).toBe("National security adviser");
  });
});
