import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/questions/answer-question.ts";
import { deedTakenForThing } from "../../src/questions/parse/deed-asked.ts";
import { onePage } from "./one-page.ts";

const answer = (question: string, ...page: readonly string[]): string =>
  answerQuestion(question, onePage("Harbour News", page)).answer ?? "refused";

describe("What was done is found in other words", () => {
  it.each([
    ["When does the ferry pact begin?", "The ferry pact is to take effect on Friday.", "14 June 2019"],
    ["Who was left out?", "Norway and Sweden talked of cod. Denmark was not consulted.", "Denmark"],
  ])("%s", (question, page, expected) => {
    expect(answer(question, page)).toContain(expected);
  });

  it("but coming to a conclusion or to power is no visit", () => {
    expect(answer("Did Holm visit Bergen?", "Ida Holm came to the conclusion that Bergen was small.")).toBe(
      "Not known",
    );
    expect(answer("Who visited Molde?", "Per Lund came to power in Molde.")).toBe("refused");
    expect(answer("Did Holm visit Bergen?", "Ida Holm came over to Bergen on Tuesday.")).toBe("Yes");
  });

  it("also where a tagger takes the deed for a thing", () => {
    expect(deedTakenForThing("Why does the Danish minister fear a strike")).toBe("fear");
    expect(deedTakenForThing("What did the two sides sign in Bergen")).toBe("sign");
    expect(deedTakenForThing("Why did the strike of the pilots begin")).toBe(null);
    expect(deedTakenForThing("Which minister was there")).toBe(null);
  });
});

describe("The day", () => {
  it("of two figures beside a month is one", () => {
    const page = [
      "Ida Holm accepted the meeting in Bergen last week.",
      "The two ministers last sat down together on January 21, in the same town.",
    ];
    expect(
      answer("When did Holm and Lund last meet?", "Ida Holm will not see Per Lund in Bergen.", ...page),
    ).toBe("21 January 2019 (on January 21)");
  });

  it("of a length is its own", () => {
    const page = "Ida Holm and Per Lund had last spoken on Thursday, for some ten minutes.";
    expect(answer("How long did the call on Sunday last?", page)).toBe("refused");
  });

  it("that is counted from another is none of what is asked", () => {
    const page = ["Ida Holm flies to Oslo today.", "She and Per Lund met last Monday in the town of Molde."];
    expect(answer("Where did Holm and Lund meet a week earlier?", ...page)).toContain("Molde");
  });
});

describe("The two", () => {
  const head = "Ida Holm and Per Lund agreed on a timetable for the ferries in Bergen on Tuesday.";
  const between = ["The pilots were not heard.", "Olaf Dahl of the union was angry.", "The fees stay."];

  it("far from any pair are those whom the article is about", () => {
    const told = "The pair hope to see each other in Molde in June to set a date for the vote.";
    expect(answer("Why do Holm and Lund want to meet in Molde?", head, ...between, told)).toContain(
      "set a date",
    );
  });

  it("are those of the sentence before where it names a pair", () => {
    const page = [head, "Olaf Dahl later saw Kari Moe.", "The two last met in Molde on May 3."];
    expect(answer("When did Holm and Lund last meet?", ...page)).toBe("refused");
  });
});

describe("The reason for what was called off", () => {
  it("stands in the sentence after one that tells it in other words", () => {
    const page = ["Ida Holm will not come to Bergen in May.", "She cited a lack of progress on cod."];
    expect(answer("Why did Holm call off her trip to Bergen?", ...page)).toContain("lack of progress");
  });

  it("is not that of another who called off his own", () => {
    const page = [
      "There will be no meeting in Bergen between Ida Holm and Per Lund.",
      "It makes no sense now that the pilots are on strike, she said.",
      "Denmark did the same: Minister Olaf Dahl called off the meeting that he was to have with Lund.",
    ];
    expect(answer("Why did Holm call off the meeting with Lund?", ...page)).toContain("makes no sense");
    expect(answer("Why did Holm call off the meeting with Lund?", ...page.slice(2))).toBe("refused");
  });

  it("is not told by what somebody did not say", () => {
    const page = "The board did not say how long the quay would stay closed.";
    expect(answer("What reason did the board give for the closure of the quay?", page)).toBe("refused");
  });

  it("is not a source that is cited", () => {
    const page = ["Ida Holm will not come to Bergen in May.", "The paper cited sources in Oslo."];
    expect(answer("Why did Holm call off her trip to Bergen?", ...page)).not.toContain("sources");
  });
});

describe("Somebody", () => {
  it("is nobody whom the question names already", () => {
    const page =
      "Per Lund spoke first, Ida Holm said, before turning to her Danish colleague, Olaf Dahl, to ask about cod.";
    expect(answer("Who put the question to Dahl?", page)).not.toMatch(/^Olaf Dahl/);
  });

  it("may have had the idea", () => {
    const page = "The call was Norway's idea, according to the Danish board.";
    expect(answer("Whose initiative was the call?", page)).toBe("Norway");
  });
});

describe("The result of a vote", () => {
  it("is told by its figures", () => {
    const page = "The vote of the board on Wednesday, 71 to 26, shows how strong the pilots are.";
    expect(answer("What was the result of the board's vote?", page)).toContain("71 to 26");
    const none = "The vote of the board on Wednesday took the pilots by surprise.";
    expect(answer("What was the result of the board's vote?", none)).toBe("refused");
  });
});

describe("A group of states", () => {
  it("goes by its short name as well", () => {
    const page = "Ida Holm will speak at the Group of Seven meeting in Bergen.";
    expect(answer("Who will speak at the G7 meeting?", page)).toContain("Ida Holm");
    expect(answer("Who will speak at the G20 meeting?", page)).toBe("refused");
  });
});

describe("Where something will be", () => {
  it("is not where it was announced", () => {
    const page =
      "Norway and Sweden will try to bring the Danish pilots to a cod conference, Ida Holm announced in Bergen late on Tuesday.";
    expect(answer("In which city will the cod conference take place?", page)).toBe("refused");
    const past = "The cod conference is meant to build on the paper adopted in Molde last month.";
    expect(answer("In which city will the cod conference take place?", past)).toBe("refused");
    const told = "The cod conference will be held in Molde, Ida Holm announced in Bergen on Tuesday.";
    expect(answer("In which city will the cod conference be held?", told)).toContain("Molde");
  });
});

describe("Others are not those asked about", () => {
  const killed = "At sea, where thirteen Danish pilots were hurt this month, the mood is bad.";

  it.each([
    ["How many Danish pilots were hurt at sea?", killed, "hirteen"],
    ["Who is the owner of the ferry?", "Ida Holm, the owner of the ferry, came to Bergen.", "Ida Holm"],
    ["When will the talks in Molde be held?", "The talks in Molde will be held on Friday.", "14 June 2019"],
    ["Is Holm named in the report?", "The report does not mention Ida Holm.", "No"],
    ["Is Holm named in the report?", "The report mentions Ida Holm.", "Yes"],
  ])("%s", (question, page, expected) => {
    expect(answer(question, page)).toContain(expected);
  });

  it.each([
    ["How many Swedish pilots were hurt at sea?", killed],
    ["Who is the captain of the ferry?", "The ferry came to Bergen, where its owner, Ida Holm, was waiting."],
    ["When will the talks in Molde be held?", "Talks on cod will be held in Bergen on Friday."],
  ])("%s is refused where it is told of others", (question, page) => {
    expect(answer(question, page, "The Swedish board in Molde said nothing.")).toBe("refused");
  });

  it("nor is somebody who is spoken to a place", () => {
    const page = [
      "Ida Holm and Per Lund will meet in Bergen on Friday.",
      "Ida Holm asked Bergen to freeze the fees.",
    ];
    expect(answer("What did Holm ask Bergen to do?", ...page)).toContain("freeze");
  });
});
