import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { leastFor } from "../../src/questions/evidence/sureness.ts";
import { onePage } from "./one-page.ts";

/** What is answered to a question on a page with these sentences, one a paragraph. */
function ask(question: string, ...sentences: readonly string[]): string {
  const answered = answerQuestion(question, onePage("Harbour News", sentences));
  return answered.kind === "nothing-found" ? "refused" : (answered.evidence[0]?.evidence.quote ?? "");
}

describe("a reason", () => {
  it.each([
    [
      "Why is the ferry office shut on Monday?",
      "The ferry office will be shut on Monday, as the roof needs mending.",
    ],
    [
      "Why did Holm call him in May?",
      "Holm also called him in May, to assure him that the ferry would stay.",
    ],
    [
      "Why did Holm talk with Lund again on Friday?",
      "On Thursday Holm and Lund ran out of time, and so they went on to talk again on Friday.",
    ],
    [
      "Why can Holm and Lund not meet?",
      "Holm and Lund cannot meet: their schedules did not allow it, said the board.",
    ],
  ])("is told in plain words: %s", (question, sentence) => {
    expect(ask(question, sentence)).toBe(sentence);
  });

  it("may stand in a sentence after that on what was called off", () => {
    const sentences = [
      "Ida Holm called off the meeting with Olaf Lund on Monday.",
      "The reason, her office said, was the fire on the old ferry.",
    ] as const;
    expect(ask("Why did Holm call off the meeting?", ...sentences)).toBe(sentences[1]);
  });

  it("is none where the sentence says only what is asked", () => {
    expect(ask("Why was the ferry office shut?", "The ferry office in Bergen was shut on Monday.")).toBe(
      "refused",
    );
  });
});

describe("whose initiative it was", () => {
  it.each([
    ["The Norwegian side had initiated it.", "The Norwegian side had initiated it."],
    ["Ida Holm rang Olaf Lund from her office.", "Ida Holm rang Olaf Lund from her office."],
  ])("is told without the word for the call: %s", (sentence, expected) => {
    expect(
      ask("Who initiated the call?", "Ida Holm and Olaf Lund had a telephone call on Monday.", sentence),
    ).toBe(expected);
  });

  it("is not told by what somebody called it or asked for besides", () => {
    const first = "Ida Holm and Olaf Lund had a telephone call on Monday.";
    expect(ask("Who initiated the call?", first, "Ida Holm called that unacceptable.")).toBe("refused");
    expect(ask("Who initiated the call?", first, "Ida Holm asked for one more ferry in June.")).toBe(
      "refused",
    );
  });
});

describe("which of them it was", () => {
  it.each([
    ["Which inspector signed the order?", "An inspector from the west signed the order on Monday."],
    ["Which envoys did Holm meet?", "Ida Holm was meeting two envoys in the harbour on Monday."],
  ])("is not said by “a” or by a number: %s", (question, sentence) => {
    expect(ask(question, sentence)).toBe("refused");
  });

  it("is said by a name", () => {
    const sentence = "Ida Holm was meeting two envoys, Jens Dahl and Per Vik, in the harbour on Monday.";
    expect(ask("Which envoys did Holm meet?", sentence)).toBe(sentence);
  });

  it("is not the agency of the dateline", () => {
    const told = "The Bergen Post had written of the call on Sunday.";
    expect(
      ask(
        "Which newspaper reported the call?",
        "OSLO, May 3 (Reuters) - Nobody reported a call to Holm.",
        told,
      ),
    ).toBe(told);
  });

  it("is said of a paper by its title", () => {
    const told = "The Bergen Post, quoting people it did not name, had written of it on Sunday.";
    expect(
      ask(
        "Which newspaper reported the strike?",
        "Holm said that nobody had reported a strike to her.",
        told,
      ),
    ).toBe(told);
  });
});

describe("those who met", () => {
  it("need not be named where the sentence beside it names them and it names nobody else", () => {
    const long = "It took an hour and a half, the longest talk the ministers have had.";
    expect(
      ask("How long did Holm and Lund talk?", "Ida Holm and Olaf Lund talked in Bergen on Monday.", long),
    ).toBe(long);
  });

  it("are not others who are named", () => {
    expect(
      ask(
        "How long did Holm and Lund talk?",
        "Ida Holm and Olaf Lund talked in Bergen on Monday.",
        "With Minister Jens Dahl of Denmark she talked for an hour and a half.",
      ),
    ).toBe("refused");
  });

  it("were together earlier only where the sentence looks back", () => {
    const page = ["Ida Holm and Olaf Lund spoke in Bergen on Monday."] as const;
    expect(ask("When did Holm and Lund speak before that?", ...page)).toBe("refused");
    const earlier = "Ida Holm and Olaf Lund had last spoken on May 3.";
    expect(ask("When did Holm and Lund speak before that?", ...page, earlier)).toBe(earlier);
  });

  it("include those after an office and “to”", () => {
    const sentence = "Holm gave a similar warning to Danish Foreign Minister Jens Dahl and to Per Vik.";
    expect(ask("Who else got a similar warning from Holm?", sentence)).toBe(sentence);
  });
});

describe("what was asked", () => {
  const asked = "In Bergen a spokesman was asked on Friday whether a call had been turned down.";
  const answer = "He did not dispute it: it was not the moment, he said.";

  it("is no answer, and what is said after it is", () => {
    expect(ask("What did the spokesman say about the call?", asked, answer)).toBe(answer);
  });

  it("answers who asked", () => {
    const reporter = "At the briefing Per Vik of the Bergen Post wanted to know if the ferry would sail.";
    expect(ask("Who asked about the ferry at the briefing?", reporter)).toBe(reporter);
  });
});

describe("what it is", () => {
  it("comes after what it is not", () => {
    const is = "It is that nobody asks what was said.";
    expect(ask("What is the harbour's trouble?", "The harbour's trouble is not that nobody calls.", is)).toBe(
      is,
    );
  });
});

describe("whose words they are", () => {
  it("does not go by one who speaks for the other", () => {
    const told = "“We are angry”, Holm told him.";
    expect(
      ask(
        "What did Holm tell Lund?",
        "Ida Holm landed in Bergen in the night.",
        "The minister was driven to Olaf Lund, who had stayed up for her, her spokesman has confirmed.",
        told,
      ),
    ).toBe(told);
  });

  it("counts a view by its holder and not by the word", () => {
    const first = "A new pier comes first, with more berths for the islands.";
    expect(
      ask(
        "What has to come first, in Holm's view?",
        "If the owners do not like the view from the hill, Holm remarked, so be it.",
        first,
      ),
    ).toBe(first);
  });

  it("of the author stand in sentences of his own", () => {
    const own = "I say that Holm and Lund should walk along the quay once a week.";
    expect(
      ask(
        "What does the author want Holm and Lund to do?",
        "I do not say that Holm and Lund should stop calling.",
        own,
      ),
    ).toBe(own);
  });
});

describe("a name that only describes", () => {
  it("need not stand in the article", () => {
    const sentence = "Jens Dahl sat nine hours with Ida Holm and did not ask for tea.";
    expect(ask("Which Danish diplomat sat nine hours with Holm?", sentence)).toBe(sentence);
  });

  it("is no name where it is the first word of a question", () => {
    const sentence = "Olaf Lund has been harbour master since 2004.";
    expect(ask("Since when has Lund been harbour master?", sentence)).toBe(sentence);
  });
});

describe("a place without a name", () => {
  it.each([
    [
      "Where will Holm and Lund meet?",
      "Ida Holm and Olaf Lund will meet during the Coast Assembly.",
      "During the Coast Assembly",
    ],
    [
      "Where did Holm and Lund meet?",
      "The Danish town of Skagen was the scene of the meeting of Ida Holm and Olaf Lund.",
      "The Danish town of Skagen",
    ],
    ["Where is Holm to go first?", "Skagen, on May 28, is to be the first stop for Ida Holm.", "Skagen"],
    [
      "Where did Holm and Lund dine?",
      "Over dinner on the top floor of a Skagen hotel Ida Holm and Olaf Lund laid out a plan.",
      /top floor of a Skagen hotel/,
    ],
    [
      "Where did Holm meet Lund?",
      "Ida Holm met Olaf Lund in Skagen on Monday, at the pilots' conference.",
      /Skagen on Monday, at the pilots' conference/,
    ],
  ])("answers where: %s", (question, sentence, expected) => {
    const { answer } = answerQuestion(question, onePage("Harbour News", [sentence]));
    if (typeof expected === "string") expect(answer).toBe(expected);
    else expect(answer).toMatch(expected);
  });

  it("is no town where the town is asked for", () => {
    const sentence = "Ida Holm met Olaf Lund on Monday, and officials led the press out of the room.";
    expect(ask("In which city did Holm and Lund meet?", sentence)).toBe("refused");
  });
});

describe("a part of a month", () => {
  it("is when something will be", () => {
    const { answer } = answerQuestion(
      "When will Holm go to Skagen?",
      onePage("Harbour News", ["Ida Holm accepted an invitation to go to Skagen for the end of August."]),
    );
    expect(answer).toMatch(/end of August/);
  });

  it("is none where it only tells of which year something is", () => {
    const opened = "She opened the pier bakery on Church Street in 2009.";
    const { answer } = answerQuestion(
      "When did the bakery open?",
      onePage("Harbour News", ["A bakery has taken gold at this year's open county show.", opened]),
    );
    expect(answer).toBe("2009");
  });

  it("is not when somebody said so", () => {
    const sentence = "At the end of August, Jens Dahl said that Ida Holm would one day go to Skagen.";
    expect(ask("When will Holm go to Skagen?", sentence)).toBe("refused");
  });

  it("does not end with the short form of its name", () => {
    const { answer } = answerQuestion(
      "Until when has the board put off the plan?",
      onePage("Harbour News", ["The board has put the plan off until after the elections of Nov. 6."]),
    );
    expect(answer).toMatch(/Nov\. 6/);
  });
});

describe("other words for it", () => {
  it.each([
    ["When was Holm expected?", "Ida Holm had been awaited for May 14 in the harbour."],
    ["Who lent the money for the pier?", "The pier was built with money from a loan of the Fjord Bank."],
    [
      "Who held Holm's post before her?",
      "It was the first visit to the island since Ida Holm succeeded Jens Dahl.",
    ],
  ])("are known: %s", (question, sentence) => {
    expect(ask(question, sentence)).toBe(sentence);
  });

  it("do not make a length of “might one day”", () => {
    expect(
      ask("How long did Holm wait?", "Ida Holm joked that she had to wait and might one day sail."),
    ).toBe("refused");
  });
});

describe("how sure an answer from one article has to be", () => {
  it("is surer for a day, a figure or somebody's words, which are easily those of something else", () => {
    const page = onePage("Harbour News", ["Ida Holm met Olaf Lund."]);
    for (const asks of ["when", "how many", "what said"] as const)
      expect(leastFor({ asks }, page)).toBeGreaterThan(leastFor({ asks: "why" }, page));
  });
});
