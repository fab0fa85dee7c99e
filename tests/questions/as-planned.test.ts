import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { onePage } from "./one-page.ts";

function asked(question: string, ...paragraphs: readonly string[]): string | null {
  return answerQuestion(question, onePage("Harbour Talks in Bergen", paragraphs)).answer;
}

describe("whether something will be done", () => {
  it.each([
    ["Will Holm go to Bergen?", "Ida Holm will still go to Bergen after the summit."],
    ["Will Holm go to Bergen?", "Ida Holm is to visit Bergen on Friday."],
    ["Is Holm coming to Bergen?", "Ida Holm is to visit Bergen on Friday."],
    ["Does Holm plan to go to Bergen?", "Ida Holm still plans to go to Bergen."],
    ["Will Norway sign the accord?", "Norway will sign the accord on Friday, Ida Holm said."],
  ])("is Yes, as planned, where it is told so: %s", (question, sentence) => {
    expect(asked(question, sentence)).toBe("Yes, as planned");
  });

  it.each([
    ["Will Holm go to Bergen?", "Ida Holm may go to Bergen, if the talks succeed."],
    ["Will Holm go to Bergen?", "Ida Holm went to Bergen."],
    ["Will Holm go to Bergen?", "Ida Holm will visit Oslo while Olaf Lund returns to Bergen."],
    ["Will Holm go to Bergen?", "Ida Holm said Olaf Lund will go to Bergen."],
    ["Will Norway sign the accord?", "Critics say Norway will sign the accord."],
  ])("stays open where it is not: %s %s", (question, sentence) => {
    expect(asked(question, sentence)).not.toMatch(/^Yes/);
  });

  it.each([
    ["Will Russia win the war?", "Russia will win the war, Ida Holm said."],
    ["Will prices rise?", "Prices will rise next year, the bank said."],
    ["Will the strike end?", "The opposition predicted that the strike will end."],
    ["Will Norway join the accord?", "Olaf Lund asked that Norway will join the accord."],
  ])("is no plan where somebody only foretells it, or asks for it: %s", (question, sentence) => {
    expect(asked(question, sentence)).toBe("Not known");
  });

  it.each([
    ["Is the meeting open to the press?", "The meeting in Geneva is open to the press."],
    ["Is Holm meeting Lund?", "Ida Holm is meeting Olaf Lund in Bergen."],
  ])("is a plain Yes where it goes on now: %s", (question, sentence) => {
    expect(asked(question, sentence)).toBe("Yes");
  });

  it("is no journey where something goes well", () => {
    expect(asked("Are the ferry talks going well?", "The ferry talks are going well, Ida Holm said.")).toBe(
      "Yes",
    );
  });

  it("is No where it is told that it will not", () => {
    expect(asked("Will Holm go to Bergen?", "Ida Holm will not go to Bergen.")).toBe("No");
  });
});

describe("what somebody thinks of doing", () => {
  it.each([
    ["Does Norway consider the sanctions legal?", "Norway considers the sanctions illegal.", "No"],
    ["Is Norway considering sanctions?", "Norway said it could not support sanctions.", "No"],
    ["Did Norway consider leaving?", "Norway considered leaving the accord.", "Yes"],
  ])("is told apart from what he holds it to be: %s", (question, sentence, expected) => {
    expect(asked(question, sentence)).toBe(expected);
  });
});

describe("what is told not to be so", () => {
  it("is No of contacts that somebody had none of", () => {
    const page = [
      "Ida Holm crossed into Sweden by land.",
      "The agency said that she had had no contact with Swedish officials there.",
    ];
    expect(asked("Did Holm meet Swedish officials on the way?", ...page)).toBe("No");
  });

  it("is no No of a call where there was only no meeting", () => {
    const page = "Ida Holm had no meeting with Olaf Lund in May.";
    expect(asked("Did Holm speak to Lund by phone?", page)).not.toBe("No");
  });

  it("is No of earlier visits where this was the first", () => {
    const page = "For Ida Holm it was the first visit to Norway since her appointment in October.";
    expect(asked("Had Holm been to Norway before as minister?", page)).toBe("No");
  });

  it("leaves open somebody's earlier visits where it was another's first", () => {
    const page = "It was the first visit to Norway by Olaf Lund, and Ida Holm came along.";
    expect(asked("Has Holm been to Norway before?", page) ?? "Not known").toBe("Not known");
    expect(asked("Had Lund been to Norway before?", page)).toBe("No");
  });

  it("finds “the verdicts” that the sentence before gives their name", () => {
    const page = [
      "The call came after harsh words about a court in Bergen which sentenced 20 people.",
      "The ministry went into nothing else and did not mention the verdicts.",
    ];
    expect(asked("Did the ministry mention the Bergen verdicts?", ...page)).toBe("No");
  });
});

describe("where and when they meet again", () => {
  it("is told by the sentence on the next meeting", () => {
    const page = [
      "Today I met Olaf Lund, my Norwegian colleague, to prepare the meetings in Oslo on Friday.",
      "We agreed to meet again in Bergen and go on discussing the ferry.",
    ];
    expect(asked("Where will they meet again?", ...page)).toBe("Bergen");
  });

  it("is told by that sentence also where another names more of those who meet", () => {
    const page = [
      "Today I saw Mr Olaf Lund, my Norwegian colleague, to prepare the meetings which will take place in Oslo on Friday.",
      "I told him what we had decided with our partners in Rome last night.",
      "We agreed to meet again in Bergen and go on discussing these points.",
    ];
    expect(asked("Where will the two ministers meet again?", ...page)).toBe("Bergen");
  });

  it("is not told by the place of the meeting that was", () => {
    expect(asked("Where will they meet again?", "Ida Holm met Olaf Lund in Oslo on Friday.")).toBeNull();
  });
});

describe("the day on which something is told", () => {
  it("is no day of what is told", () => {
    const page =
      "Ida Holm and Olaf Lund recently spoke by telephone, Lie told a press conference on Tuesday.";
    expect(asked("On what day did Holm and Lund speak?", page)).toBeNull();
  });

  it("is the day of the call where it is told of the call on that day", () => {
    const page =
      "“The ferry has to stop,” spokeswoman Nora Lie said of Holm's telephone call with Lund on Tuesday.";
    expect(asked("On what day did Holm and Lund speak?", page)).toMatch(/11 June 2019/);
  });
});

describe("who or what is asked for by its sort", () => {
  it("takes no agency for a newspaper", () => {
    const page = [
      "The call was full of oaths, The Daily Fjord newspaper reported.",
      "Spokesman Olaf Lund denied the oaths on Saturday, Interfax reported.",
    ];
    expect(asked("Which newspaper reported the oaths?", ...page)).toBe("Daily Fjord");
  });

  it("counts a part, and not the whole that it is of", () => {
    expect(asked("How many rooms are open?", "Seven of the 23 rooms are open to visitors.")).toBe(
      "Seven of the 23 rooms",
    );
  });

  it("takes a demand for talks with others for no wish for the contact", () => {
    const page = [
      "Ida Holm and Olaf Lund spoke by telephone on Monday.",
      "The ministry stressed that Holm had called for talks with those who hold the harbour.",
    ];
    expect(asked("Who initiated the call?", ...page)).toBeNull();
  });

  it("takes a call that somebody had from another for that one's call", () => {
    const page = "Ida Holm had a phone call on Saturday from her Norwegian colleague Olaf Lund.";
    expect(asked("Who called whom?", page)).toMatch(/Olaf Lund$/);
  });
});

describe("whether somebody thinks of doing something", () => {
  const page =
    "Oslo has raised the possibility of building new ferries for Bergen, but others remain opposed.";

  it.each(["is Oslo thinking of new ferries for Bergen", "is Oslo considering ferries"])(
    "is Yes where he has raised it: %s",
    (question) => {
      expect(asked(question, page)).toBe("Yes");
    },
  );

  it.each([
    ["is Oslo thinking of new ferries for Bergen", "Oslo is not considering new ferries for Bergen."],
    ["is Denmark thinking of new ferries for Bergen", page],
    ["is Oslo weighing a bridge", "Oslo said it may respond to the bridge."],
    ["is Holm considering a bridge", "Ida Holm was considering a bridge but dropped it."],
    ["is Oslo thinking of a bridge", page],
  ])("is no Yes where he has not: %s %s", (question, sentence) => {
    expect(asked(question, sentence) ?? "").not.toMatch(/^Yes/);
  });
});
