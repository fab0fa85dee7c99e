import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  return answerQuestion(question, onePage("The Ferry Talks", paragraphs)).answer;
}

describe("No, where a page denies it in words of another sort", () => {
  it.each([
    [
      "Did the ministers set a date for the ferry?",
      "Neither of the ministers said when the ferry will run again.",
    ],
    ["Was a date fixed for the next round?", "No firm day was given for the next round of ferry talks."],
    ["Did Holm name the buyers?", "Ida Holm would not name the buyers of the ferry."],
    ["Were the buyers named?", "Who the buyers of the ferry are she refused to disclose."],
    [
      "Did Lund apologise for the delay?",
      "Asked for an apology over the delay, Per Lund expressed only regret.",
    ],
    [
      "Did Lund sign the contract?",
      "Per Lund flew home without putting his name to the contract, which Ida Holm had signed.",
    ],
    [
      "Does Norway belong to the ferry board?",
      "The ferry board, of which Norway is not a member, met on Monday.",
    ],
    [
      "Did the two sides speak directly?",
      "The two sides were in adjoining rooms, and an aide ran between them.",
    ],
    ["Did Holm go to Bergen?", "Ida Holm has called off the trip that was to take her to Bergen."],
    ["Did Holm travel to Molde?", "Ida Holm had accepted an invitation to Molde but changed her mind."],
    ["Did Holm meet Lund?", "Ida Holm wanted to meet Per Lund on Monday; his office said no."],
    ["Did Lund call it a success?", "Per Lund stopped short of calling it a success."],
  ])("“%s”", (question, sentence) => {
    expect(asked(question, sentence)).toBe("No");
  });

  it.each([
    ["Did Holm name the buyers?", "Per Lund would not name the buyers, and Ida Holm rang him up."],
    [
      "Did Norway sign the contract?",
      "Norway read the contract, and Sweden left without adding its signature.",
    ],
    ["Did Holm go to Bergen?", "If Ida Holm calls off the trip to Bergen, the board will be angry."],
    ["Did Holm meet Lund?", "Ida Holm wanted to meet Per Lund on Monday; his office said yes."],
    ["Did Lund sign the contract?", "Per Lund did not rule out signing the contract."],
    ["Did Lund apologise?", "Per Lund, who is not a member of the board, read the letter."],
    ["Did Holm meet Vik?", "Ida Holm did not see the harbour master but met Per Lund, and Lund met Ola Vik."],
  ])("is not heard where another denies it, or it is left open: “%s”", (question, sentence) => {
    expect(asked(question, sentence)).not.toMatch(/^(?:Yes|No)$/);
  });

  it.each([
    [
      "Did Lund fly to Hamar?",
      "Per Lund called off his trip to Molde and flew to Hamar instead.",
      "Not known",
    ],
    ["Did Lund visit Hamar?", "Having dropped his plans for a holiday, Per Lund visited Hamar.", "Yes"],
    ["Will Lund go to Hamar?", "Per Lund, who lives in Hamar, called off a trip to Molde.", "Not known"],
    ["Will Lund go to Hamar?", "Per Lund put off his trip to Hamar until May.", "Not known"],
    ["Did Holm name the pilot?", "Ida Holm named the new pilot and would not say why.", "Yes"],
    [
      "Did Holm sign the lease?",
      "Ida Holm signed the lease, which Per Lund sent without adding his name.",
      "Yes",
    ],
    [
      "Did Holm meet Lund?",
      "Ida Holm met Per Lund, who had asked for a boat, but the board turned it down.",
      "Yes",
    ],
    [
      "Is Norway a member of the board?",
      "Norway is a member of the board but not a member of the club.",
      "Yes",
    ],
  ] as const)("does not stand against what is told beside it: “%s”", (question, sentence, answer) => {
    expect(asked(question, sentence)).toBe(answer);
  });

  it("is told by the page where the record of a contact leaves open who was there", () => {
    const page =
      "William Hague was not in the room when Sergei Lavrov and John Kerry talked in Paris on Monday.";
    expect(asked("Was Hague present at the talks?", page)).toBe("No");
  });
});

describe("a journey, and whom it is to", () => {
  it("is Yes, as planned, where somebody is expected there", () => {
    const page = "Ida Holm keeps to her schedule and is expected in Bergen on Friday.";
    expect(asked("Is Holm still going to Bergen?", page)).toBe("Yes, as planned");
    expect(asked("Will Holm visit Bergen?", page)).toBe("Yes, as planned");
  });

  it("stays open where somebody else is expected, or it hangs on something", () => {
    expect(asked("Is Holm going to Bergen?", "Ida Holm said that Per Lund is expected in Bergen.")).toBe(
      "Not known",
    );
    expect(asked("Is Holm going to Bergen?", "Ida Holm is expected in Bergen if the fog lifts.")).toBe(
      "Not known",
    );
    const page = "Ida Holm is expected in Bergen on Friday, but her doctor keeps her at home.";
    expect(asked("Is Holm going to Bergen?", page)).toBe("Not known");
  });

  it("is none where somebody advises against it", () => {
    const page = "Ida Holm advised the pilots against travelling to Bergen.";
    expect(asked("Did Holm travel to Bergen?", page)).toBe("Not known");
  });

  it("tells of whom somebody saw as of whom he met", () => {
    const page = [
      "In the evening Prime Minister Shinzo Abe received Laurent Fabius in Tokyo.",
      "Nothing was said.",
    ];
    expect(asked("Did Fabius see Abe?", ...page)).toBe("Yes");
    expect(asked("Did Holm see Lund?", "Ida Holm met Per Lund in Bergen.")).toBe("Yes");
  });

  it("tells of one meeting and not of another in the same sentence", () => {
    const page = "Ida Holm did not see Per Lund, she said on the way home, where she met Ola Vik.";
    expect(asked("Did Holm see Lund?", page)).toBe("No");
    expect(asked("Did Holm see Vik?", page)).toBe("Yes");
  });
});
