import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

/** 12 June 2019, when the page came out, was a Wednesday. */
const PAGE = [
  "Heiko Maas, who had been in Baghdad on Saturday, met Mohammad Javad Zarif in Tehran on Monday.",
  "A day earlier Zarif had received Fumio Kishida.",
  "On Tuesday Jeremy Hunt telephoned Zarif; the same day Maas consulted with Wang Yi.",
  "On Thursday Maas is in Oslo, and Hunt flies to Lagos.",
];

function asked(question: string, page: readonly string[] = PAGE): string | null {
  return answerQuestion(question, onePage("Maas Sees Zarif in Tehran", page)).answer;
}

describe("whom somebody saw on a day, of one article", () => {
  it.each([
    ["Whom did Maas see on Monday?", "Mohammad Javad Zarif"],
    ["Which minister did Maas meet on Monday?", "Mohammad Javad Zarif"],
    ["Who talked to Zarif on Tuesday?", "Jeremy Hunt"],
    ["Who saw Zarif the day before?", "Fumio Kishida"],
  ])("is told by the record: “%s”", (question, answer) => {
    expect(asked(question)).toBe(answer);
  });

  it("may be somebody with whom it is not stated how he spoke, where he met nobody that day", () => {
    expect(asked("Whom did Maas see on Tuesday?")).toBe("Wang Yi");
  });

  it("is nobody whom he saw on another day", () => {
    expect(asked("Whom did Zarif see on Saturday?")).toBeNull();
    expect(asked("Who met Wang Yi the day before?")).toBeNull();
  });

  it("sets aside whom the article is about where somebody else is asked for", () => {
    const page = [
      "Sergei Lavrov telephoned Mike Pompeo on Tuesday.",
      "Later that day Lavrov also spoke by telephone with Mohammad Javad Zarif on the airstrike.",
    ];
    expect(asked("Whom else did Lavrov speak with that day?", page)).toBe("Mohammad Javad Zarif");
  });
});

describe("where somebody is on a day, of one article", () => {
  it("is told by the sentence that has him there", () => {
    expect(asked("Where is Maas on Thursday?")).toContain("Oslo");
  });

  it("is not where somebody else is that day", () => {
    expect(asked("Where is Zarif on Thursday?")).toBeNull();
  });

  it("is not where he was on another day", () => {
    expect(asked("Where was Zarif on Friday?")).toBeNull();
  });
});
